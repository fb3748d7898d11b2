// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/jobs/job_runner.h"

#include "services/domain/business_day.h"
#include "services/jobs/lease.h"
#include "services/shop/shop.h"
#include "services/storage/database.h"

#include <algorithm>

namespace danggol
{

namespace
{

constexpr int kTickMs = 5'000;
constexpr qint64 kExpiryIntervalMs = kMsPerMinute / 2;
constexpr qint64 kAggregationIntervalMs = 10 * kMsPerMinute;
constexpr qint64 kRetryMs = kMsPerMinute / 2;
/// After midnight, so that the payments of the day's last moment are there.
constexpr qint64 kAfterMidnightMs = 5'000;
/// A lease outlasts the shortest interval, so that the till which has it keeps it while it lives.
constexpr qint64 kLeaseMs = kExpiryIntervalMs + kMsPerMinute;
/// Small enough that tills do not feel it.
constexpr int kPieceSize = 200;

const QString &aggregationName()
{
    static const QString name = QStringLiteral("aggregate");
    return name;
}

/// One for all jobs.
const QString &leaseName()
{
    static const QString name = QStringLiteral("jobs");
    return name;
}

} // namespace

JobRunner::JobRunner(Shop &shop, QObject *parent)
    : QObject(parent), m_shop(shop), m_holder(shop.operationIds().next().id)
{
    addExpiry();
    addHousekeeping();
    addAggregation();
    m_timer.setInterval(kTickMs);
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &JobRunner::runDue);
}

JobRunner::~JobRunner()
{
    if (m_aggregation)
        m_aggregation->stop();
}

void JobRunner::addExpiry()
{
    m_jobs.push_back({.name = QStringLiteral("expire-orders"),
                      .intervalMs = kExpiryIntervalMs,
                      .work =
                          [this](const Actor &actor, const Operation &operation, Answer answer) {
                              m_shop.orders().expireDue(actor, operation, kPieceSize,
                                                        on(this, std::move(answer)));
                          },
                      .pieceSize = kPieceSize});
    m_jobs.push_back({.name = QStringLiteral("expire-coupons"),
                      .intervalMs = kExpiryIntervalMs,
                      .work =
                          [this](const Actor &actor, const Operation &operation, Answer answer) {
                              m_shop.expireCoupons(actor, operation, kPieceSize, on(this, std::move(answer)));
                          },
                      .pieceSize = kPieceSize});
}

void JobRunner::addHousekeeping()
{
    m_jobs.push_back({.name = QStringLiteral("confirm-orders"),
                      .intervalMs = kMsPerHour,
                      .work =
                          [this](const Actor &actor, const Operation &operation, Answer answer) {
                              m_shop.orders().confirmDue(actor, operation, kPieceSize,
                                                         on(this, std::move(answer)));
                          },
                      .pieceSize = kPieceSize});
    m_jobs.push_back({.name = QStringLiteral("forget-operations"),
                      .intervalMs = kMsPerHour,
                      .work = [this](const Actor &actor, const Operation &operation, Answer answer) {
                          m_shop.forgetOperations(actor, operation, on(this, std::move(answer)));
                      }});
}

void JobRunner::addAggregation()
{
    m_jobs.push_back({.name = aggregationName(),
                      .intervalMs = kAggregationIntervalMs,
                      .work = [this](const Actor &actor, const Operation &operation,
                                     Answer answer) { aggregate(actor, operation, std::move(answer)); },
                      .atMidnight = true});
}

void JobRunner::aggregate(const Actor &actor, const Operation &operation, Answer answer)
{
    m_aggregation = m_shop.ranking().aggregate(
        actor, operation, {}, {},
        on(this, [this, answer = std::move(answer)](const Result<AggregationReport> &report) {
            m_aggregation.reset();
            if (!report) {
                answer(fail(report.error()));
                return;
            }
            m_lastAggregationAt = report->finishedAt;
            answer(report->days.size());
        }));
}

std::optional<Timestamp> JobRunner::nextAggregationAt() const
{
    const auto job = std::find_if(m_jobs.begin(), m_jobs.end(),
                                  [](const Job &each) { return each.name == aggregationName(); });
    return job->nextAt;
}

void JobRunner::start()
{
    m_timer.start();
    runNow();
}

void JobRunner::runDue()
{
    for (std::size_t index = 0; index < m_jobs.size(); ++index) {
        if (isDue(m_jobs[index]))
            begin(index);
    }
}

void JobRunner::runNow()
{
    for (std::size_t index = 0; index < m_jobs.size(); ++index)
        begin(index);
}

// A job planned for later than its interval says that the clock was put back since.
bool JobRunner::isDue(const Job &job) const
{
    const Timestamp now = m_shop.clock().now();
    return !job.nextAt || *job.nextAt <= now || *job.nextAt > now.plusMs(job.intervalMs);
}

Timestamp JobRunner::nextRun(const Job &job) const
{
    const Timestamp now = m_shop.clock().now();
    const Timestamp regular = now.plusMs(job.intervalMs);
    if (!job.atMidnight)
        return regular;
    const BusinessCalendar calendar(QTimeZone(m_shop.settings().timeZone.toUtf8()));
    return std::min(regular, calendar.endOf(calendar.dayOf(now)).plusMs(kAfterMidnightMs));
}

void JobRunner::begin(std::size_t index)
{
    Job &job = m_jobs[index];
    if (job.running)
        return;
    job.running = true;
    job.count = 0;
    job.nextAt = nextRun(job);
    takeLease(index);
}

void JobRunner::takeLease(std::size_t index)
{
    const LeaseRequest request{
        .job = leaseName(), .holder = m_holder, .now = m_shop.clock().now(), .durationMs = kLeaseMs};
    m_shop.database().write<bool>(
        storage::LaneKey::shop(), m_shop.operationIds().next(),
        [request](storage::Transaction &transaction) { return danggol::takeLease(transaction, request); },
        on(this, [this, index](const Result<bool> &taken) {
            if (taken)
                holdLease(index, *taken);
            else
                end(index, fail(taken.error()));
        }));
}

void JobRunner::holdLease(std::size_t index, bool isTaken)
{
    const bool isNew = isTaken && !m_hasLease;
    m_hasLease = isTaken;
    if (isTaken)
        runPiece(index);
    else
        end(index, 0);
    // The till that had it may have died long before its next run of another job.
    if (isNew)
        runNow();
}

void JobRunner::runPiece(std::size_t index)
{
    const Job &job = m_jobs[index];
    job.work(Actor::job(job.name), m_shop.operationIds().next(), [this, index](const Result<qint64> &count) {
        if (!count) {
            end(index, count);
            return;
        }
        Job &done = m_jobs[index];
        done.count += *count;
        const bool mayBeMore = done.pieceSize > 0 && *count >= done.pieceSize;
        if (mayBeMore)
            runPiece(index);
        else
            end(index, done.count);
    });
}

void JobRunner::end(std::size_t index, const Result<qint64> &count)
{
    Job &job = m_jobs[index];
    job.running = false;
    if (count) {
        Q_EMIT finished(job.name, *count);
    } else {
        job.nextAt = std::min(*job.nextAt, m_shop.clock().now().plusMs(kRetryMs));
        Q_EMIT failed(job.name, count.error());
    }
}

} // namespace danggol
