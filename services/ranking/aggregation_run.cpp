// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ranking/aggregation_run.h"

#include "services/ranking/aggregation_service.h"
#include "services/storage/database.h"
#include "services/storage/operation_log.h"

namespace danggol
{

namespace
{

using storage::Transaction;

/// Each attempt that is overtaken means that another till has written a day meanwhile.
constexpr int kMostAttempts = 20;

Error overtaken()
{
    return {ErrorCode::Busy,
            QStringLiteral("Other tills are making the ranking. What they have made holds; the rest was not "
                           "made. Try again in a moment."),
            {},
            {}};
}

} // namespace

AggregationRun::AggregationRun(storage::Database &database, const AggregationService &service,
                               OperationIds &operationIds, Task task)
    : m_database(database), m_service(service), m_operationIds(operationIds), m_task(std::move(task))
{}

template <class T>
Reply<T> AggregationRun::then(void (AggregationRun::*next)(T))
{
    return [self = shared_from_this(), next](Result<T> result) {
        if (result)
            (self.get()->*next)(std::move(*result));
        else
            self->end(fail(std::move(result).error()));
    };
}

void AggregationRun::start(std::function<void()> atEnd)
{
    m_atEnd = std::move(atEnd);
    m_database.read<QStringList>(
        [self = shared_from_this()](Transaction &transaction) -> Result<QStringList> {
            // What was done once is not judged again: its days may lie ahead of a clock that was put back.
            TRY(const auto remembered, storage::operation_log::find(transaction, self->m_task.operation));
            if (remembered)
                return QStringList();
            return self->m_service.days(transaction, self->m_task.actor, self->m_task.request);
        },
        then(&AggregationRun::begin));
}

void AggregationRun::begin(QStringList days)
{
    m_days = std::move(days);
    nextDay();
}

void AggregationRun::nextDay()
{
    m_attempts = 0;
    if (m_isStopped || m_next == m_days.size())
        finish();
    else
        count(DayCount{.day = m_days.at(m_next)});
}

void AggregationRun::count(DayCount count)
{
    m_database.read<DayStep>([&service = m_service, count = std::move(count)](
                                 Transaction &transaction) { return service.count(transaction, count); },
                             then(&AggregationRun::settle));
}

void AggregationRun::settle(DayStep step)
{
    tellProgress(step.count.orders);
    if (m_isStopped)
        finish();
    else if (step.isOvertaken)
        beginAgain();
    else if (!step.plan)
        count(std::move(step.count));
    else if (m_task.request.comparesOnly)
        keep(*step.plan);
    else
        write(std::move(*step.plan));
}

void AggregationRun::write(DayPlan plan)
{
    const auto kept = std::make_shared<const DayPlan>(std::move(plan));
    m_database.write<bool>(
        storage::LaneKey::shop(), m_operationIds.next(),
        [&service = m_service, kept](Transaction &transaction) { return service.write(transaction, *kept); },
        [self = shared_from_this(), kept](const Result<bool> &isWritten) {
            if (!isWritten)
                self->end(fail(isWritten.error()));
            else if (*isWritten)
                self->keep(*kept);
            else
                self->beginAgain();
        });
}

void AggregationRun::beginAgain()
{
    if (++m_attempts < kMostAttempts)
        count(DayCount{.day = m_days.at(m_next)});
    else
        end(fail(overtaken()));
}

void AggregationRun::keep(const DayPlan &plan)
{
    m_report.days.append(plan.day);
    m_report.productRows += plan.productRows;
    const bool counts = !m_task.request.comparesOnly || !plan.isDueAgain;
    if (counts && plan.changedRows() > 0) {
        m_report.changedDays.append(plan.day);
        m_report.changedRows += plan.changedRows();
    }
    ++m_next;
    tellProgress(0);
    nextDay();
}

void AggregationRun::tellProgress(qint64 ordersCounted) const
{
    if (!m_task.progress)
        return;
    m_task.progress({.day = m_days.at(std::min(m_next, m_days.size() - 1)),
                     .daysMade = m_next,
                     .daysInAll = m_days.size(),
                     .ordersCounted = ordersCounted});
}

// The report is remembered when everything is done: a request that is sent again is told the same, and one
// that broke off runs again, which changes nothing that was right.
void AggregationRun::finish()
{
    m_report.wasStopped = m_next < m_days.size();
    m_report.finishedAt = m_service.now();
    if (m_task.request.comparesOnly) {
        end(m_report);
        return;
    }
    m_database.write<AggregationReport>(
        storage::LaneKey::shop(), m_task.operation,
        [report = m_report](Transaction &) -> Result<AggregationReport> { return report; },
        [self = shared_from_this()](Result<AggregationReport> report) { self->end(std::move(report)); });
}

void AggregationRun::end(Result<AggregationReport> report)
{
    // Whoever asked may hold this run within what is called here, and both would then hold each other for
    // good.
    m_task.progress = nullptr;
    const auto reply = std::move(m_task.reply);
    const auto atEnd = std::move(m_atEnd);
    reply(std::move(report));
    atEnd();
}

} // namespace danggol
