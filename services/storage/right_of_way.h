// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace danggol::storage
{

/// Lets writers go before readers, where both are programs of their own that a few cores are divided among. A
/// payment is a chain of short questions, each of which waits for a core again; readers that never pause are
/// always there before it. Any thread.
class RightOfWay
{
public:
    /// A batch of writes, from its first question to its commit.
    class Writing
    {
    public:
        explicit Writing(RightOfWay &way) : m_way(way) { m_way.begin(); }
        ~Writing() { m_way.end(); }
        Writing(const Writing &) = delete;
        Writing &operator=(const Writing &) = delete;

    private:
        RightOfWay &m_way;
    };

    /// While somebody writes, waits for the end of one batch, `most` at most. So readers come to their turn
    /// however many write.
    void giveWay(std::chrono::milliseconds most)
    {
        std::unique_lock lock(m_mutex);
        const std::size_t ended = m_ended;
        m_changed.wait_for(lock, most, [this, ended] { return m_writing == 0 || m_ended != ended; });
    }

private:
    void begin()
    {
        const std::lock_guard lock(m_mutex);
        ++m_writing;
    }

    void end()
    {
        {
            const std::lock_guard lock(m_mutex);
            --m_writing;
            ++m_ended;
        }
        m_changed.notify_all();
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::size_t m_writing = 0;
    std::size_t m_ended = 0;
};

} // namespace danggol::storage
