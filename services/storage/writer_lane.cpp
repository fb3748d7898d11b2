// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/writer_lane.h"

namespace danggol::storage
{

namespace
{
// How soon another program's write to the same SQLite file is noticed.
constexpr std::chrono::milliseconds kIdle{500};
} // namespace

WriterLane::WriterLane(WriterLaneOptions options, const Clock &clock, ChangeFeed &feed,
                       ConnectionStatus &status, RetrySignal &retrySignal)
    : m_options(std::move(options))
    , m_clock(clock)
    , m_feed(feed)
    , m_retrySignal(retrySignal)
    , m_queue(m_options.queueCapacity)
    , m_connection(m_options.url, Access::Write, m_options.connection, m_options.retry, retrySignal, status)
    , m_thread([this] { work(); })
{}

WriterLane::~WriterLane()
{
    m_queue.close();
    m_thread.join();
}

void WriterLane::work()
{
    const bool byKey = m_connection.connection().dialect().batchesByKey();
    while (!m_queue.isClosedAndEmpty()) {
        std::vector<WriteJob> jobs = m_queue.take(m_options.mostPerCommit, kIdle,
                                                  [byKey](const WriteJob &first, const WriteJob &other) {
                                                      return !byKey || first.key == other.key;
                                                  });
        if (jobs.empty())
            watchOtherWriters();
        else
            settle(jobs);
    }
    // A connection may only be closed by the thread that opened it.
    m_connection.connection().close();
}

void WriterLane::settle(std::vector<WriteJob> &jobs)
{
    const SteadyTime queuedAt = jobs.front().queuedAt;
    for (int attempt = 0;; ++attempt) {
        if (const Result<Done> open = m_connection.ensureOpen(queuedAt); !open)
            return refuse(jobs, open.error());
        Batch batch(m_connection.connection(), m_feed, m_clock, m_options.probe);
        BatchOutcome outcome = batch.run(jobs);
        if (outcome.failure == Failure::None)
            return answer(jobs, outcome);
        if (outcome.failure == Failure::ConnectionLost)
            m_connection.lose();
        if (!mayRetry(outcome, queuedAt, attempt))
            return refuse(jobs, outcome.error);
        m_retrySignal.wait(retryDelayMs(m_options.retry, attempt));
    }
}

bool WriterLane::mayRetry(const BatchOutcome &outcome, SteadyTime queuedAt, int attempt) const
{
    const bool mayPass = outcome.failure == Failure::Retry || outcome.failure == Failure::ConnectionLost;
    return mayPass && attempt < m_options.retry.mostRetries && m_connection.mayStillTry(queuedAt);
}

void WriterLane::answer(std::vector<WriteJob> &jobs, BatchOutcome &outcome)
{
    m_feed.publish(outcome.changes);
    for (std::size_t i = 0; i < jobs.size(); ++i)
        jobs[i].finish(std::move(outcome.refusals[i]));
}

void WriterLane::refuse(std::vector<WriteJob> &jobs, const Error &error)
{
    for (const WriteJob &job : jobs)
        job.finish(error);
}

// SQLite counts up this number when another connection commits, and every writer of this process is this
// lane; so a change means that another program wrote to the file.
void WriterLane::watchOtherWriters()
{
    Connection &connection = m_connection.connection();
    const QString question = connection.dialect().foreignChangeCounter();
    if (question.isEmpty() || !connection.isOpen())
        return;
    const Result<qint64> version = connection.number(question);
    if (!version)
        return;
    if (m_dataVersion >= 0 && *version != m_dataVersion)
        m_feed.publish({{}, true});
    m_dataVersion = *version;
}

} // namespace danggol::storage
