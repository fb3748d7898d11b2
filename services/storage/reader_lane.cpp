// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/reader_lane.h"

#include "services/storage/thrown_error.h"

namespace danggol::storage
{

namespace
{
constexpr std::chrono::milliseconds kIdle{10'000};
// How long a reader waits for somebody's commit before its next moment.
constexpr std::chrono::milliseconds kLongestPause{5};
// How many more share a transaction: a moment is not held for long, for the sake of the write-ahead log.
constexpr int kMostOthers = 15;
} // namespace

ReaderLane::ReaderLane(const DatabaseUrl &url, ConnectionSettings settings, RetryPolicy policy,
                       JobQueue<ReadJob> &queue, ConnectionStatus &status, RetrySignal &retrySignal,
                       RightOfWay &way)
    : m_policy(policy)
    , m_queue(queue)
    , m_retrySignal(retrySignal)
    , m_way(way)
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
        if (jobs.empty())
            continue;
        settle(jobs.front());
        m_way.giveWay(kLongestPause);
    }
    m_connection.connection().close();
}

void ReaderLane::settle(ReadJob &job)
{
    for (int attempt = 0;; ++attempt) {
        if (const Result<Done> open = m_connection.ensureOpen(job.queuedAt); !open)
            return deliver(job, open.error());
        const SteadyTime begunAt = std::chrono::steady_clock::now();
        const std::optional<Error> notRun = run(job);
        const Failure failure = m_connection.connection().failure();
        if (!notRun && failure == Failure::None) {
            deliver(job, std::nullopt);
            return runOthers(begunAt);
        }
        endTransaction(false);
        if (failure == Failure::ConnectionLost)
            m_connection.lose();
        const bool mayPass = failure == Failure::Retry || failure == Failure::ConnectionLost;
        if (!mayPass || attempt >= m_policy.mostRetries || !m_connection.mayStillTry(job.queuedAt))
            return deliver(job, notRun);
        m_retrySignal.wait(retryDelayMs(m_policy, attempt));
    }
}

// Answers why the unit did not run to its end; where it did, its own answer holds, an error in the engine's
// words too. The transaction is left open.
std::optional<Error> ReaderLane::run(ReadJob &job)
{
    Connection &connection = m_connection.connection();
    connection.clearFailure();
    if (const Result<Done> begun = connection.send(connection.dialect().begin(Access::Read)); !begun)
        return begun.error();
    return runUnit(job);
}

std::optional<Error> ReaderLane::runUnit(ReadJob &job)
{
    Connection &connection = m_connection.connection();
    Transaction transaction(connection);
    try {
        job.run(transaction);
    } catch (const std::exception &exception) {
        qCritical("danggol.storage: a unit of reading failed: %s", exception.what());
        connection.finishStatements();
        return thrownError(exception);
    }
    return std::nullopt;
}

// What was asked before the moment began that this transaction sees may see it as well: every write that was
// answered by then is in it. It saves the others a transaction of their own.
void ReaderLane::runOthers(SteadyTime begunAt)
{
    std::optional<ReadJob> failed;
    for (int others = 0; others < kMostOthers && !failed; ++others) {
        std::optional<ReadJob> job =
            m_queue.takeIf([begunAt](const ReadJob &next) { return next.queuedAt <= begunAt; });
        if (!job)
            break;
        const std::optional<Error> notRun = runUnit(*job);
        if (notRun || m_connection.connection().failure() != Failure::None)
            failed = std::move(job);
        else
            deliver(*job, std::nullopt);
    }
    endTransaction(!failed);
    // Whether it was its own fault shows when it is alone.
    if (failed)
        settle(*failed);
}

void ReaderLane::endTransaction(bool isClean)
{
    Connection &connection = m_connection.connection();
    const Result<Done> ended = isClean ? connection.run(QStringLiteral("COMMIT")) : connection.rollBack();
    // A transaction that will not end would be in the way of the next one.
    if (!ended)
        connection.close();
}

void ReaderLane::deliver(ReadJob &job, std::optional<Error> error)
{
    try {
        job.finish(std::move(error));
    } catch (const std::exception &exception) {
        qCritical("danggol.storage: an answer was not taken: %s", exception.what());
    }
}

} // namespace danggol::storage
