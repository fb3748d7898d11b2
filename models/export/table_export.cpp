// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/table_export.h"

#include "models/export/csv.h"

#include <QDir>
#include <QSaveFile>

#include <functional>

namespace danggol::models
{

namespace
{

tl::unexpected<Failure> notWritten(const QSaveFile &file)
{
    const QString name = QDir::toNativeSeparators(file.fileName());
    if (file.error() == QFileDevice::ResourceError)
        return failure(
            ErrorCode::DiskFull,
            TableExport::tr("The disk is full. %1 was not saved. Make room, then export again.").arg(name));
    return failure(ErrorCode::ReadOnly,
                   TableExport::tr("%1 was not saved: %2. Choose another folder, then export again.")
                       .arg(name, file.errorString()));
}

QStringList headerCells(const QStringList &header)
{
    QStringList cells;
    for (const QString &words : header)
        cells.append(csv::text(words));
    return cells;
}

// What is not committed leaves nothing behind.
Outcome<qint64> write(const ExportTable &table, const QString &name, const std::atomic_bool &isCancelled,
                      const std::function<void(qint64)> &tell)
{
    QSaveFile file(name);
    QByteArray bytes = csv::byteOrderMark() + csv::line(headerCells(table.header));
    // What customers and orders are is nobody else's, from the first byte on.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(bytes) != bytes.size())
        return notWritten(file);
    qint64 count = 0;
    QString cursor;
    do {
        const Result<ExportTable::Rows> piece = table.read(cursor);
        if (!piece)
            return tl::unexpected<Failure>(failureOf(piece.error()));
        if (isCancelled)
            return failure(ErrorCode::Cancelled,
                           TableExport::tr("The export was cancelled. Nothing was saved."));
        bytes.clear();
        for (const QStringList &cells : piece->rows)
            bytes += csv::line(cells);
        if (file.write(bytes) != bytes.size())
            return notWritten(file);
        count += piece->rows.size();
        cursor = piece->nextCursor;
        tell(count);
    } while (!cursor.isEmpty());
    // What a full disk refuses is known after the flush; the commit would not tell.
    if (!file.flush() || !file.commit())
        return notWritten(file);
    return count;
}

} // namespace

TableExport::TableExport(QObject *parent) : QObject(parent) {}

TableExport::~TableExport()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void TableExport::start(const ExportTable &table, const QString &file)
{
    if (isRunning())
        return;
    m_isCancelled = std::make_shared<std::atomic_bool>(false);
    const auto tell = on(this, [this](qint64 rows) { Q_EMIT progressed(rows); });
    const auto done = on(this, [this](const Outcome<qint64> &rows) {
        m_thread->wait();
        m_thread.reset();
        Q_EMIT finished(rows);
    });
    m_thread.reset(QThread::create([table, file, isCancelled = m_isCancelled, tell, done] {
        done(write(table, file, *isCancelled, tell));
    }));
    m_thread->start(QThread::LowPriority);
}

void TableExport::cancel()
{
    if (m_isCancelled)
        *m_isCancelled = true;
}

} // namespace danggol::models
