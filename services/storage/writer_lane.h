// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/batch.h"
#include "services/storage/job_queue.h"
#include "services/storage/lane_connection.h"
#include "services/storage/load_counters.h"
#include "services/storage/right_of_way.h"

#include <thread>

namespace danggol::storage
{

struct WriterLaneOptions
{
    DatabaseUrl url;
    ConnectionSettings connection;
    RetryPolicy retry;
    std::size_t queueCapacity = 1'024;
    std::size_t mostPerCommit = 64;
    CommitProbe probe;
};

/// A thread that writes: whatever waits when it is free goes into one transaction and is answered after the
/// one commit. There is no timer, so an idle shop pays no delay.
class WriterLane
{
public:
    WriterLane(WriterLaneOptions options, const Clock &clock, ChangeFeed &feed, ConnectionStatus &status,
               RetrySignal &retrySignal, LoadCounters &counters, RightOfWay &way);
    /// Works off what waits, then ends.
    ~WriterLane();

    [[nodiscard]] bool submit(WriteJob &&job) { return m_queue.push(std::move(job)); }
    /// Works off what waits and ends the thread; from then on nothing is taken.
    void close();
    [[nodiscard]] std::size_t waiting() const { return m_queue.size(); }

private:
    void work();
    [[nodiscard]] std::vector<WriteJob> takeWhatSharesACommit();
    void settle(std::vector<WriteJob> &jobs);
    void settleOneByOne(std::vector<WriteJob> &jobs);
    [[nodiscard]] bool mayRetry(const BatchOutcome &outcome, SteadyTime queuedAt, int attempt) const;
    void answer(std::vector<WriteJob> &jobs, BatchOutcome &outcome);
    static void deliver(const WriteJob &job, std::optional<Error> error);
    static void refuse(std::vector<WriteJob> &jobs, const Error &error);
    void watchOtherWriters();
    [[nodiscard]] BatchOutcome run(const std::vector<WriteJob> &jobs);

    WriterLaneOptions m_options;
    const Clock &m_clock;
    ChangeFeed &m_feed;
    RetrySignal &m_retrySignal;
    LoadCounters &m_counters;
    RightOfWay &m_way;
    JobQueue<WriteJob> m_queue;
    LaneConnection m_connection;
    qint64 m_dataVersion = -1;
    SteadyTime m_watchedAt;
    /// So many batches more are run with savepoints from the start.
    int m_carefulBatches = 0;
    std::thread m_thread;
};

} // namespace danggol::storage
