// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/errors/failure.h"
#include "models/export/export_table.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace danggol::models
{

/// Writes a table into a file, in a thread of its own and never more than one piece of it in memory. The
/// file is there whole or not at all, and only its owner may read it.
class TableExport : public QObject
{
    Q_OBJECT
public:
    explicit TableExport(QObject *parent = nullptr);
    /// Gives up what is on its way.
    ~TableExport() override;

    /// Ignored while one is on its way.
    void start(const ExportTable &table, const QString &file);
    /// Ends in finished() with Cancelled, unless the file is complete by then.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }

Q_SIGNALS:
    /// How many rows are written so far.
    void progressed(qint64 rows);
    /// How many rows the file has. DiskFull, or ReadOnly when the file cannot be written; Cancelled; or what
    /// the shop refused. Then there is no file, or the one there was before.
    void finished(const danggol::models::Outcome<qint64> &rows);

private:
    std::unique_ptr<QThread> m_thread;
    std::shared_ptr<std::atomic_bool> m_isCancelled;
};

} // namespace danggol::models
