// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/load/closed_loop.h"

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace danggol::bench
{

namespace
{

using SteadyClock = std::chrono::steady_clock;

class Loop
{
public:
    Loop(qint64 count, const StartOperation &start) : m_count(count), m_start(start) {}

    Sample run(int inFlight)
    {
        const SteadyClock::time_point begun = SteadyClock::now();
        for (int i = 0; i < inFlight; ++i)
            startNext();
        std::unique_lock lock(m_mutex);
        m_done.wait(lock, [this] { return m_latencies.count() == m_count; });
        return {.operations = m_count,
                .seconds = std::chrono::duration<double>(SteadyClock::now() - begun).count(),
                .latencies = m_latencies};
    }

private:
    void startNext()
    {
        qint64 index = 0;
        {
            const std::lock_guard lock(m_mutex);
            if (m_next == m_count)
                return;
            index = m_next++;
        }
        m_start(index, [this, begun = SteadyClock::now()] { finished(begun); });
    }

    void finished(SteadyClock::time_point begun)
    {
        const auto took = std::chrono::duration_cast<std::chrono::microseconds>(SteadyClock::now() - begun);
        startNext();
        const std::lock_guard lock(m_mutex);
        m_latencies.record(took.count());
        if (m_latencies.count() == m_count)
            m_done.notify_all();
    }

    const qint64 m_count;
    const StartOperation &m_start;
    std::mutex m_mutex;
    std::condition_variable m_done;
    qint64 m_next = 0;
    LatencyHistogram m_latencies;
};

} // namespace

Sample runClosedLoop(int inFlight, qint64 count, const StartOperation &start)
{
    return Loop(count, start).run(inFlight);
}

} // namespace danggol::bench
