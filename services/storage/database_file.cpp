// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/database_file.h"

#include "services/storage/dialect.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace danggol::storage::database_file
{

namespace
{

// SQLite file format 1.3: the header's first 16 bytes, and the application id at offset 68, big-endian.
constexpr char kMagic[] = "SQLite format 3";
constexpr qint64 kHeaderBytes = 100;
constexpr int kApplicationIdOffset = 68;

// SQLite's rollback journal: its first 8 bytes, and at 16, big-endian, how many pages the file had before.
constexpr unsigned char kJournalMagic[] = {0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7};
constexpr qsizetype kJournalHeaderBytes = 28;
constexpr int kPagesBeforeOffset = 16;

// Whether the power went when the file was being made: whatever it holds, SQLite takes it back to nothing.
bool wasNewWhenInterrupted(const QString &file)
{
    QFile journal(file + QStringLiteral("-journal"));
    if (!journal.open(QIODevice::ReadOnly))
        return false;
    const QByteArray header = journal.read(kJournalHeaderBytes);
    const auto magic =
        QByteArray::fromRawData(reinterpret_cast<const char *>(kJournalMagic), sizeof(kJournalMagic));
    return header.size() == kJournalHeaderBytes && header.startsWith(magic) &&
           qFromBigEndian<quint32>(header.constData() + kPagesBeforeOffset) == 0;
}

Error notOurs(const QString &file)
{
    return {ErrorCode::NotADatabase,
            QStringLiteral("%1 is not a Danggol shop, or it is damaged. It was left as it is. "
                           "Choose another file, or open a backup.")
                .arg(file),
            {},
            {{QStringLiteral("file"), file}}};
}

Error cannotUse(const QString &file, const QString &message)
{
    return {ErrorCode::ReadOnly, message, {}, {{QStringLiteral("file"), file}}};
}

Result<Done> create(const QString &file)
{
    QFile created(file);
    if (!created.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return fail(cannotUse(
            file, QStringLiteral("The file %1 cannot be created (%2). Choose a folder that may be written.")
                      .arg(file, created.errorString())));
    return Done{};
}

} // namespace

Result<Done> prepare(const QString &file)
{
    if (!QFileInfo::exists(file))
        return create(file);
    QFile existing(file);
    if (!existing.open(QIODevice::ReadOnly))
        return fail(cannotUse(
            file, QStringLiteral("The file %1 cannot be read (%2).").arg(file, existing.errorString())));
    const QByteArray header = existing.read(kHeaderBytes);
    if (header.isEmpty() || wasNewWhenInterrupted(file))
        return Done{}; // an empty file is where SQLite starts, too
    if (header.size() < kHeaderBytes || !header.startsWith(QByteArray(kMagic, sizeof(kMagic))))
        return fail(notOurs(file));
    const auto applicationId = qFromBigEndian<qint32>(header.constData() + kApplicationIdOffset);
    // Without a mark it may be a new file that was left before its first table; the migrator looks for
    // tables.
    if (applicationId != 0 && applicationId != kSqliteApplicationId)
        return fail(notOurs(file));
    if (!QFileInfo(file).isWritable())
        return fail(cannotUse(
            file, QStringLiteral("The shop file %1 cannot be written. Check its permissions.").arg(file)));
    return Done{};
}

} // namespace danggol::storage::database_file
