// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ranking/aggregation_run.h"

#include <deque>
#include <mutex>

namespace danggol
{

/// Runs of one program, one after the other: side by side they would overtake each other. From any thread.
class AggregationQueue
{
public:
    /// How many may wait.
    static constexpr std::size_t kCapacity = 64;

    /// Starts the run when those before it have ended. Whether there was room.
    [[nodiscard]] bool add(std::shared_ptr<AggregationRun> run);

private:
    void startFirst();
    void removeFirst();

    std::mutex m_mutex;
    /// The first one is under way.
    std::deque<std::shared_ptr<AggregationRun>> m_runs;
};

} // namespace danggol
