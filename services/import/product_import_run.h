// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/actor.h"
#include "services/domain/operation.h"
#include "services/domain/reply.h"
#include "services/import/product_import_service.h"

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace danggol
{

namespace storage
{
class Database;
}

/// How far an import is, and how it ended.
struct ImportReport
{
    qint64 rowsDone = 0;
    qint64 rowsInAll = 0;
    qint64 created = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    /// Why it ended before its last row; nothing when it did not, or was stopped.
    std::optional<Error> failure;

    [[nodiscard]] bool isComplete() const { return rowsDone == rowsInAll; }
};

/// Writes a plan chunk after chunk, each in one unit under an id of its own, so that a chunk that is sent
/// again is done once. Killed or stopped anywhere, it leaves whole products: what is written stays, and the
/// same file again finds it unchanged and writes the rest.
class ProductImportRun : public std::enable_shared_from_this<ProductImportRun>
{
public:
    /// Rows of one unit: long enough that few commits are needed, short enough that a payment between two of
    /// them does not wait to be noticed.
    static constexpr qsizetype kRowsPerChunk = 500;

    /// Called after each chunk, on a storage thread unless made by `on`.
    using Progress = std::function<void(const ImportReport &)>;

    struct Task
    {
        Actor actor;
        /// Its id begins those of the chunks.
        Operation operation;
        std::shared_ptr<const ImportPlan> plan;
        Progress progress;
        /// Always given a report; what it says is done is durable.
        Reply<ImportReport> reply;
    };

    ProductImportRun(storage::Database &database, std::shared_ptr<const ProductImportService> service,
                     Task task);

    void start();
    /// Ends the run after the chunk under way. From any thread.
    void stop() { m_isStopped = true; }

private:
    void next();
    void settle(Result<ImportedChunk> chunk);
    void end();
    [[nodiscard]] Operation chunkOperation() const;

    storage::Database &m_database;
    std::shared_ptr<const ProductImportService> m_service;
    Task m_task;
    std::atomic<bool> m_isStopped = false;
    // One chunk at a time touches these; the storage's queue puts the chunks in order.
    ProductId m_newest;
    ImportReport m_report;
};

} // namespace danggol
