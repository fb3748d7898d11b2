// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/job_queue.h"
#include "services/storage/lane_connection.h"
#include "services/storage/right_of_way.h"

#include <thread>

namespace danggol::storage
{

/// A thread that reads, beside the writers and never in their way. Several share one queue.
class ReaderLane
{
public:
    ReaderLane(const DatabaseUrl &url, ConnectionSettings settings, RetryPolicy policy,
               JobQueue<ReadJob> &queue, ConnectionStatus &status, RetrySignal &retrySignal, RightOfWay &way);
    /// Ends once the shared queue is closed and worked off.
    ~ReaderLane();

private:
    void work();
    void settle(ReadJob &job);
    [[nodiscard]] std::optional<Error> run(ReadJob &job);
    [[nodiscard]] std::optional<Error> runUnit(ReadJob &job);
    void runOthers(SteadyTime begunAt);
    void endTransaction(bool isClean);
    static void deliver(ReadJob &job, std::optional<Error> error);

    RetryPolicy m_policy;
    JobQueue<ReadJob> &m_queue;
    RetrySignal &m_retrySignal;
    RightOfWay &m_way;
    LaneConnection m_connection;
    std::thread m_thread;
};

} // namespace danggol::storage
