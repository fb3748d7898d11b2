// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/product_import_run.h"

#include "services/domain/assert.h"
#include "services/storage/database.h"

#include <algorithm>

namespace danggol
{

ProductImportRun::ProductImportRun(storage::Database &database,
                                   std::shared_ptr<const ProductImportService> service, Task task)
    : m_database(database), m_service(std::move(service)), m_task(std::move(task))
{
    DANGGOL_ASSERT(m_task.plan->mayBeWritten());
    m_newest = m_task.plan->newest;
    m_report.rowsInAll = m_task.plan->sheet->rows.size();
}

void ProductImportRun::start()
{
    next();
}

void ProductImportRun::next()
{
    if (m_isStopped || m_report.isComplete())
        return end();
    const qint64 left = m_report.rowsInAll - m_report.rowsDone;
    const ImportChunk chunk{.plan = m_task.plan,
                            .first = m_report.rowsDone,
                            .count = std::min<qint64>(left, kRowsPerChunk),
                            .newest = m_newest};
    m_database.write<ImportedChunk>(
        storage::LaneKey::shop(), chunkOperation(),
        [service = m_service, actor = m_task.actor, chunk](storage::Transaction &transaction) {
            return service->write(transaction, actor, chunk);
        },
        [self = shared_from_this()](Result<ImportedChunk> result) { self->settle(std::move(result)); });
}

void ProductImportRun::settle(Result<ImportedChunk> chunk)
{
    if (!chunk) {
        m_report.failure = std::move(chunk).error();
        return end();
    }
    m_report.created += chunk->created;
    m_report.changed += chunk->changed;
    m_report.unchanged += chunk->unchanged;
    m_report.rowsDone = std::min<qint64>(m_report.rowsDone + kRowsPerChunk, m_report.rowsInAll);
    m_newest = chunk->newest;
    if (m_task.progress)
        m_task.progress(m_report);
    next();
}

// Whoever asked may hold this run within what is called here, and both would then hold each other for good.
void ProductImportRun::end()
{
    m_task.progress = nullptr;
    const Reply<ImportReport> reply = std::move(m_task.reply);
    reply(m_report);
}

Operation ProductImportRun::chunkOperation() const
{
    const qint64 number = m_report.rowsDone / kRowsPerChunk;
    return Operation{.id = QStringLiteral("%1-%2").arg(m_task.operation.id).arg(number),
                     .fingerprint = m_task.plan->sheet->fingerprint};
}

} // namespace danggol
