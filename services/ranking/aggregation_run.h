// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/actor.h"
#include "services/domain/operation.h"
#include "services/domain/reply.h"
#include "services/ranking/aggregation_values.h"
#include "services/ranking/day_count.h"

#include <atomic>
#include <functional>
#include <memory>

namespace danggol
{

namespace storage
{
class Database;
}
class AggregationService;

/// One run over the days of a request: each is counted by reads, a piece at a time, and written in one short
/// unit. Killed anywhere, it leaves whole days, and what it did not come to stays due.
class AggregationRun : public std::enable_shared_from_this<AggregationRun>
{
public:
    /// Called after each step, on a storage thread unless made by `on`.
    using Progress = std::function<void(const AggregationProgress &)>;

    struct Task
    {
        Actor actor;
        /// Remembers the report; each day is written under an id of its own.
        Operation operation;
        AggregationRequest request;
        Progress progress;
        Reply<AggregationReport> reply;
    };

    AggregationRun(storage::Database &database, const AggregationService &service, OperationIds &operationIds,
                   Task task);

    /// Starts; `atEnd` is called once, after the reply.
    void start(std::function<void()> atEnd);
    /// Ends the run after the step under way; the days made stay made. From any thread.
    void stop() { m_isStopped = true; }

private:
    void begin(QStringList days);
    void nextDay();
    void count(DayCount count);
    void settle(DayStep step);
    void write(DayPlan plan);
    void beginAgain();
    void keep(const DayPlan &plan);
    void tellProgress(qint64 ordersCounted) const;
    void finish();
    void end(Result<AggregationReport> report);
    /// A reply that goes on with `next`, or ends the run with the error.
    template <class T>
    [[nodiscard]] Reply<T> then(void (AggregationRun::*next)(T));

    storage::Database &m_database;
    const AggregationService &m_service;
    OperationIds &m_operationIds;
    Task m_task;
    std::function<void()> m_atEnd;
    std::atomic<bool> m_isStopped = false;
    // One step at a time touches these; the storage's queues put the steps in order.
    QStringList m_days;
    qsizetype m_next = 0;
    int m_attempts = 0;
    AggregationReport m_report;
};

} // namespace danggol
