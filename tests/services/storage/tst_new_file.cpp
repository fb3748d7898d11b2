// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/new_file.h"
#include "tests/faults/support/disk/small_disk.h"
#include "tests/support/test_shop.h"

#include <QDir>

using namespace danggol;
using namespace danggol::test;
using storage::NewFile;

namespace
{

QByteArray bytesOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

void write(const QString &file, const QByteArray &bytes)
{
    QFile opened(file);
    QVERIFY(opened.open(QIODevice::WriteOnly));
    QCOMPARE(opened.write(bytes), bytes.size());
}

std::unique_ptr<NewFile> made(const QString &file)
{
    Result<std::unique_ptr<NewFile>> created = NewFile::create(file);
    if (!created)
        qFatal("%s", qPrintable(created.error().message));
    return std::move(*created);
}

} // namespace

/// A file is there when it is whole, and not at all before.
class TstNewFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void hasItsNameWhenItIsWhole();
    void isGoneWhenItIsNeverFinished();
    void aFolderThatIsNotThereIsSaid();
    void aFolderThatMayNotBeWrittenIsSaid();
    void whatCannotBeReadIsSaid();
    void whoeverWasFirstKeepsTheName();
    void aFolderThatWentMeanwhileIsSaid();
    void aFullDiskIsSaid();

private:
    [[nodiscard]] QString inFolder(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    [[nodiscard]] QStringList entries() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TstNewFile::hasItsNameWhenItIsWhole()
{
    write(inFolder("from"), QByteArray(3'000'000, 'x'));
    const auto file = made(inFolder("to"));
    QVERIFY(file->fillFrom(inFolder("from")));
    QVERIFY(!QFile::exists(inFolder("to")));
    QVERIFY(file->finish());
    QCOMPARE(bytesOf(inFolder("to")), QByteArray(3'000'000, 'x'));
    QCOMPARE(QFile::permissions(inFolder("to")) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    QCOMPARE(entries(), (QStringList{QStringLiteral("from"), QStringLiteral("to")}));
}

void TstNewFile::isGoneWhenItIsNeverFinished()
{
    write(inFolder("from"), "half");
    {
        const auto file = made(inFolder("to"));
        QVERIFY(file->fillFrom(inFolder("from")));
        QVERIFY(!file->temporaryName().isEmpty());
        QCOMPARE(entries().size(), 2);
    }
    QCOMPARE(entries(), QStringList{QStringLiteral("from")});
}

void TstNewFile::aFolderThatIsNotThereIsSaid()
{
    const auto created = NewFile::create(inFolder("nowhere/to"));
    QCOMPARE(codeOf(created), QStringLiteral("READ_ONLY"));
    QVERIFY(created.error().message.contains(inFolder("nowhere/to")));
    QVERIFY(entries().isEmpty());
}

void TstNewFile::aFolderThatMayNotBeWrittenIsSaid()
{
    const ReadOnlyFolder readOnly(m_folder->path());
    QVERIFY2(readOnly.isThere(), "a folder could not be made read-only");
    QCOMPARE(codeOf(NewFile::create(inFolder("to"))), QStringLiteral("READ_ONLY"));
}

void TstNewFile::whatCannotBeReadIsSaid()
{
    const auto file = made(inFolder("to"));
    const Result<Done> filled = file->fillFrom(inFolder("nothing"));
    QCOMPARE(codeOf(filled), QStringLiteral("READ_ONLY"));
    QVERIFY(filled.error().message.contains(inFolder("nothing")));
    QCOMPARE(codeOf(file->fillFrom(m_folder->path())), QStringLiteral("READ_ONLY"));
}

void TstNewFile::whoeverWasFirstKeepsTheName()
{
    const auto file = made(inFolder("to"));
    write(inFolder("to"), "another's");
    QCOMPARE(codeOf(file->finish()), QStringLiteral("ALREADY_EXISTS"));
    QCOMPARE(bytesOf(inFolder("to")), QByteArray("another's"));
}

void TstNewFile::aFolderThatWentMeanwhileIsSaid()
{
    QVERIFY(QDir().mkpath(inFolder("inner")));
    const auto file = made(inFolder("inner/to"));
    QVERIFY(QFile::exists(file->temporaryName()));
    QVERIFY(QDir(inFolder("inner")).removeRecursively());
    const Result<Done> finished = file->finish();
    QCOMPARE(codeOf(finished), QStringLiteral("READ_ONLY"));
    QVERIFY(finished.error().message.contains(inFolder("inner/to")));
    QVERIFY(entries().isEmpty());
}

void TstNewFile::aFullDiskIsSaid()
{
    QVERIFY(QDir().mkpath(inFolder("small")));
    SmallDisk disk(inFolder("small"));
    if (!disk.isThere())
        QSKIP("no small disk can be mounted here: that takes root");
    write(inFolder("from"), QByteArray(6'000'000, 'x'));
    {
        const auto file = made(inFolder("small/to"));
        const Result<Done> filled = file->fillFrom(inFolder("from"));
        QCOMPARE(codeOf(filled), QStringLiteral("DISK_FULL"));
        QVERIFY(filled.error().message.contains(inFolder("small/to")));
    }
    QVERIFY(QDir(inFolder("small")).isEmpty());
    // What the stream keeps back is a failure as well when it does not get through.
    disk.fill(0);
    write(inFolder("from"), QByteArray(1'000, 'x'));
    QCOMPARE(codeOf(made(inFolder("small/to"))->fillFrom(inFolder("from"))), QStringLiteral("DISK_FULL"));
}

DANGGOL_TEST_MAIN(QCoreApplication, TstNewFile)
#include "tst_new_file.moc"
