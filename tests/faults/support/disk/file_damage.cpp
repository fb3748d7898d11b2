// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/support/disk/file_damage.h"

#include <QFile>

#include <array>
#include <functional>

namespace danggol::test
{

namespace
{

constexpr qsizetype kPageBytes = 4'096;
constexpr qsizetype kHeaderBytes = 100;

qsizetype below(std::mt19937 &random, qsizetype limit)
{
    return std::uniform_int_distribution<qsizetype>(0, qMax<qsizetype>(0, limit - 1))(random);
}

void scribble(QByteArray &bytes, qsizetype from, qsizetype count, std::mt19937 &random)
{
    for (qsizetype i = from; i < qMin(from + count, bytes.size()); ++i)
        bytes[i] = static_cast<char>(random());
}

void someBytes(QByteArray &bytes, std::mt19937 &random)
{
    for (qsizetype count = 1 + below(random, 64); count > 0; --count)
        scribble(bytes, below(random, bytes.size()), 1, random);
}

qsizetype somePage(const QByteArray &bytes, std::mt19937 &random)
{
    return below(random, bytes.size() / kPageBytes) * kPageBytes;
}

struct Way
{
    const char *what;
    std::function<void(ShopBytes &, std::mt19937 &)> harm;
};

const std::array<Way, 10> &ways()
{
    static const std::array<Way, 10> all{{
        {"bytes here and there", [](ShopBytes &shop, std::mt19937 &random) { someBytes(shop.file, random); }},
        {"bytes of the header",
         [](ShopBytes &shop, std::mt19937 &random) {
             for (qsizetype count = 1 + below(random, 8); count > 0; --count)
                 scribble(shop.file, below(random, kHeaderBytes), 1, random);
         }},
        {"a page of noise",
         [](ShopBytes &shop, std::mt19937 &random) {
             scribble(shop.file, somePage(shop.file, random), kPageBytes, random);
         }},
        {"a page of zeros",
         [](ShopBytes &shop, std::mt19937 &random) {
             shop.file.replace(somePage(shop.file, random), kPageBytes, QByteArray(kPageBytes, '\0'));
         }},
        {"a page in another's place",
         [](ShopBytes &shop, std::mt19937 &random) {
             const QByteArray page = shop.file.mid(somePage(shop.file, random), kPageBytes);
             shop.file.replace(somePage(shop.file, random), kPageBytes, page);
         }},
        {"cut short",
         [](ShopBytes &shop, std::mt19937 &random) { shop.file.resize(below(random, shop.file.size())); }},
        {"cut short at a page",
         [](ShopBytes &shop, std::mt19937 &random) { shop.file.resize(somePage(shop.file, random)); }},
        {"longer than it was",
         [](ShopBytes &shop, std::mt19937 &random) {
             const qsizetype size = shop.file.size();
             shop.file.resize(size + 1 + below(random, 3 * kPageBytes));
             scribble(shop.file, size, shop.file.size() - size, random);
         }},
        {"bytes of the log", [](ShopBytes &shop, std::mt19937 &random) { someBytes(shop.log, random); }},
        {"the log cut short",
         [](ShopBytes &shop, std::mt19937 &random) { shop.log.resize(below(random, shop.log.size())); }},
    }};
    return all;
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(name));
}

} // namespace

ShopBytes ShopBytes::of(const QString &file)
{
    return {contentOf(file), contentOf(file + QStringLiteral("-wal"))};
}

void ShopBytes::put(const QString &name) const
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(name + QLatin1String(suffix));
    write(name, file);
    if (!log.isEmpty())
        write(name + QStringLiteral("-wal"), log);
}

Damage damaged(const ShopBytes &sound, std::mt19937 &random)
{
    const std::size_t count = ways().size() - (sound.log.isEmpty() ? 2 : 0);
    const Way &way = ways()[static_cast<std::size_t>(below(random, static_cast<qsizetype>(count)))];
    Damage damage{QString::fromLatin1(way.what), sound};
    way.harm(damage.bytes, random);
    return damage;
}

} // namespace danggol::test
