// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ranking/aggregation_queue.h"

namespace danggol
{

bool AggregationQueue::add(std::shared_ptr<AggregationRun> run)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_runs.size() > kCapacity)
            return false;
        m_runs.push_back(std::move(run));
        if (m_runs.size() > 1)
            return true;
    }
    startFirst();
    return true;
}

void AggregationQueue::startFirst()
{
    std::shared_ptr<AggregationRun> run;
    {
        const std::lock_guard lock(m_mutex);
        run = m_runs.front();
    }
    run->start([this] { removeFirst(); });
}

void AggregationQueue::removeFirst()
{
    std::shared_ptr<AggregationRun> ended;
    bool hasMore = false;
    {
        const std::lock_guard lock(m_mutex);
        ended = std::move(m_runs.front());
        m_runs.pop_front();
        hasMore = !m_runs.empty();
    }
    if (hasMore)
        startFirst();
}

} // namespace danggol
