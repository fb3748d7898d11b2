// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/reader_lane.h"

namespace danggol::storage
{

namespace
{
constexpr std::chrono::milliseconds kIdle{10'000};
}

ReaderLane::ReaderLane(const DatabaseUrl &url, ConnectionSettings settings, RetryPolicy policy,
                       JobQueue<ReadJob> &queue, ConnectionStatus &status, RetrySignal &retrySignal)
    : m_policy(policy)
    , m_queue(queue)
    , m_retrySignal(retrySignal)
    , m_connection(url, Access::Read, settings, policy, retrySignal, status)
    , m_thread([this] { work(); })
{}

ReaderLane::~ReaderLane()
{
    m_thread.join();
}

void ReaderLane::work()
{
    while (!m_queue.isClosedAndEmpty()) {
        std::vector<ReadJob> jobs =
            m_queue.take(1, kIdle, [](const ReadJob &, const ReadJob &) { return false; });
        if (!jobs.empty())
            settle(jobs.front());
    }
    m_connection.connection().close();
}

void ReaderLane::settle(ReadJob &job)
{
    for (int attempt = 0;; ++attempt) {
        if (const Result<Done> open = m_connection.ensureOpen(job.queuedAt); !open)
            return job.finish(open.error());
        const Result<Done> done = run(job);
        if (done)
            return job.finish(std::nullopt);
        const Failure failure = m_connection.connection().failure();
        if (failure == Failure::ConnectionLost)
            m_connection.lose();
        const bool mayPass = failure == Failure::Retry || failure == Failure::ConnectionLost;
        if (!mayPass || attempt >= m_policy.mostRetries || !m_connection.mayStillTry(job.queuedAt))
            return job.finish(done.error());
        m_retrySignal.wait(retryDelayMs(m_policy, attempt));
    }
}

Result<Done> ReaderLane::run(ReadJob &job)
{
    Connection &connection = m_connection.connection();
    connection.clearFailure();
    TRY_DONE(connection.run(connection.dialect().begin(Access::Read)));
    Transaction transaction(connection);
    job.run(transaction);
    const Failure failure = connection.failure();
    const bool broken = failure != Failure::None && failure != Failure::Statement;
    const Result<Done> ended = connection.run(broken ? QStringLiteral("ROLLBACK") : QStringLiteral("COMMIT"));
    if (broken)
        return fail(ErrorCode::Unavailable,
                    QStringLiteral("The shop database cannot be reached at the moment."));
    return failure == Failure::None ? ended : Done{};
}

} // namespace danggol::storage
