// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/writer_lane.h"

#include <algorithm>

namespace danggol::storage
{

namespace
{
// How soon another program's write to the same SQLite file is noticed.
constexpr std::chrono::milliseconds kIdle{500};
constexpr int kCarefulBatches = 16;

Error outcomeUnknown()
{
    Error error{
        ErrorCode::Unavailable,
        QStringLiteral("The connection broke while this was being saved, so it may or may not be done. "
                       "Press again when the shop database is back: nothing is done twice."),
        {},
        {}};
    return std::move(error).withDetail(kMayBeDone, true);
}

// Where rows are locked one by one. What concerns the shop as a whole touches them in no common order.
bool sharesTransaction(const WriteJob &first, const WriteJob &other)
{
    if (first.locks == Locks::OfItsKey || other.locks == Locks::OfItsKey)
        return first.locks == other.locks;
    return first.key == other.key && first.key != LaneKey::shop();
}

} // namespace

WriterLane::WriterLane(WriterLaneOptions options, const Clock &clock, ChangeFeed &feed,
                       ConnectionStatus &status, RetrySignal &retrySignal, LoadCounters &counters,
                       RightOfWay &way)
    : m_options(std::move(options))
    , m_clock(clock)
    , m_feed(feed)
    , m_retrySignal(retrySignal)
    , m_counters(counters)
    , m_way(way)
    , m_queue(m_options.queueCapacity)
    , m_connection(m_options.url, Access::Write, m_options.connection, m_options.retry, retrySignal, status)
    , m_thread([this] { work(); })
{}

WriterLane::~WriterLane()
{
    close();
}

void WriterLane::close()
{
    m_queue.close();
    if (m_thread.joinable())
        m_thread.join();
}

void WriterLane::work()
{
    while (!m_queue.isClosedAndEmpty()) {
        std::vector<WriteJob> jobs = takeWhatSharesACommit();
        if (!jobs.empty()) {
            // On SQLite both run in this process, and readers are soon done.
            std::optional<RightOfWay::Writing> writing;
            if (m_connection.connection().dialect().batchesByKey())
                writing.emplace(m_way);
            settle(jobs);
        }
        if (std::chrono::steady_clock::now() - m_watchedAt >= kIdle)
            watchOtherWriters();
    }
    // A connection may only be closed by the thread that opened it.
    m_connection.connection().close();
}

std::vector<WriteJob> WriterLane::takeWhatSharesACommit()
{
    if (!m_connection.connection().dialect().batchesByKey())
        return m_queue.take(m_options.mostPerCommit, kIdle,
                            [](const WriteJob &, const WriteJob &) { return true; });
    std::vector<LaneKey> passedOver;
    const auto travelsAlong = [&passedOver](const WriteJob &first, const WriteJob &other) {
        // Works of one key stay in the order they came.
        const bool mayShare = sharesTransaction(first, other) &&
                              std::find(passedOver.begin(), passedOver.end(), other.key) == passedOver.end();
        if (!mayShare)
            passedOver.push_back(other.key);
        return mayShare;
    };
    std::vector<WriteJob> jobs = m_queue.take(m_options.mostPerCommit, kIdle, travelsAlong);
    std::stable_sort(jobs.begin(), jobs.end(), [](const WriteJob &one, const WriteJob &other) {
        return one.key.value < other.key.value;
    });
    return jobs;
}

void WriterLane::settle(std::vector<WriteJob> &jobs)
{
    const SteadyTime queuedAt =
        std::min_element(jobs.begin(), jobs.end(), [](const WriteJob &one, const WriteJob &other) {
            return one.queuedAt < other.queuedAt;
        })->queuedAt;
    // Once a connection broke around a commit, nobody may say any more that nothing was changed.
    bool mayBeDone = false;
    for (int attempt = 0;; ++attempt) {
        if (const Result<Done> open = m_connection.ensureOpen(queuedAt); !open)
            return refuse(jobs, mayBeDone ? outcomeUnknown() : open.error());
        if (m_dataVersion < 0)
            watchOtherWriters(); // from before what is read first
        BatchOutcome outcome = run(jobs);
        if (outcome.failure == Failure::None)
            return answer(jobs, outcome);
        if (outcome.failure == Failure::ConnectionLost) {
            mayBeDone = true;
            m_connection.lose();
        }
        if (!mayRetry(outcome, queuedAt, attempt))
            return refuse(jobs, mayBeDone ? outcomeUnknown() : outcome.error);
        const bool mayHaveCrossed = outcome.failure == Failure::Retry && jobs.size() > 1 &&
                                    m_connection.connection().dialect().batchesByKey();
        if (mayHaveCrossed && !mayBeDone)
            return settleOneByOne(jobs);
        m_retrySignal.wait(retryDelayMs(m_options.retry, attempt));
    }
}

// Sendings again and refusals come in crowds, so after one of them the next batches expect them.
BatchOutcome WriterLane::run(const std::vector<WriteJob> &jobs)
{
    const bool careful = m_carefulBatches > 0;
    Batch batch(m_connection.connection(), m_feed, m_clock, m_options.probe);
    BatchOutcome outcome = batch.run(jobs, careful ? Savepoints::ForEach : Savepoints::WhenNeeded);
    if (careful)
        --m_carefulBatches;
    else if (outcome.neededSavepoints)
        m_carefulBatches = kCarefulBatches;
    return outcome;
}

// One unit locks its rows in the order that all units keep; several in a row do not, and two lanes can then
// wait for each other. Alone each gets through.
void WriterLane::settleOneByOne(std::vector<WriteJob> &jobs)
{
    for (WriteJob &job : jobs) {
        std::vector<WriteJob> alone;
        alone.push_back(std::move(job));
        settle(alone);
    }
}

bool WriterLane::mayRetry(const BatchOutcome &outcome, SteadyTime queuedAt, int attempt) const
{
    const bool mayPass = outcome.failure == Failure::Retry || outcome.failure == Failure::ConnectionLost;
    return mayPass && attempt < m_options.retry.mostRetries && m_connection.mayStillTry(queuedAt);
}

void WriterLane::answer(std::vector<WriteJob> &jobs, BatchOutcome &outcome)
{
    m_counters.committed(jobs.size());
    m_feed.publish(outcome.changes);
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        // Not while the batch runs: one that is lost answers nobody, and what it found is looked for again.
        if (const std::shared_ptr<bool> &wasRecalled = jobs[i].operation.wasRecalled)
            *wasRecalled = outcome.jobs[i].wasRecalled;
        deliver(jobs[i], std::move(outcome.jobs[i].refusal));
    }
}

void WriterLane::refuse(std::vector<WriteJob> &jobs, const Error &error)
{
    for (const WriteJob &job : jobs)
        deliver(job, error);
}

// What a receiver throws is its own failure; the others still wait for their answers.
void WriterLane::deliver(const WriteJob &job, std::optional<Error> error)
{
    try {
        job.finish(std::move(error));
    } catch (const std::exception &exception) {
        qCritical("danggol.storage: an answer was not taken: %s", exception.what());
    }
}

// SQLite counts up this number when another connection commits, and every writer of this process is this
// lane; so a change means that another program wrote to the file.
void WriterLane::watchOtherWriters()
{
    m_watchedAt = std::chrono::steady_clock::now();
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
