// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace danggol::storage
{

/// A bounded queue between any number of callers and the lanes that work it off.
template <class Job>
class JobQueue
{
public:
    explicit JobQueue(std::size_t capacity) : m_capacity(capacity) {}

    /// Whether the job was taken; it is not when the queue is full or closed. Never blocks.
    [[nodiscard]] bool push(Job &&job)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (m_closed || m_jobs.size() >= m_capacity)
                return false;
            m_jobs.push_back(std::move(job));
        }
        m_arrival.notify_one();
        return true;
    }

    /// Waits for work and takes the first job with up to `most` - 1 of those behind it that `belongs(first,
    /// other)` lets travel along, in their order. Empty after `idle` without work, or once closed and worked
    /// off.
    template <class Belongs>
    [[nodiscard]] std::vector<Job> take(std::size_t most, std::chrono::milliseconds idle, Belongs belongs)
    {
        std::unique_lock lock(m_mutex);
        m_arrival.wait_for(lock, idle, [this] { return m_closed || !m_jobs.empty(); });
        std::vector<Job> batch;
        for (auto job = m_jobs.begin(); job != m_jobs.end() && batch.size() < most;) {
            if (batch.empty() || belongs(batch.front(), *job)) {
                batch.push_back(std::move(*job));
                job = m_jobs.erase(job);
            } else {
                ++job;
            }
        }
        return batch;
    }

    /// The first job, without waiting, when there is one and `wanted(job)`.
    template <class Wanted>
    [[nodiscard]] std::optional<Job> takeIf(Wanted wanted)
    {
        const std::lock_guard lock(m_mutex);
        if (m_jobs.empty() || !wanted(m_jobs.front()))
            return std::nullopt;
        std::optional<Job> job(std::move(m_jobs.front()));
        m_jobs.pop_front();
        return job;
    }

    /// No more jobs from now on; those waiting are still worked off.
    void close()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_closed = true;
        }
        m_arrival.notify_all();
    }

    [[nodiscard]] bool isClosedAndEmpty() const
    {
        const std::lock_guard lock(m_mutex);
        return m_closed && m_jobs.empty();
    }

    [[nodiscard]] std::size_t size() const
    {
        const std::lock_guard lock(m_mutex);
        return m_jobs.size();
    }

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_arrival;
    std::deque<Job> m_jobs;
    std::size_t m_capacity;
    bool m_closed = false;
};

} // namespace danggol::storage
