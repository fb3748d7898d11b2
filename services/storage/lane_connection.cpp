// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/lane_connection.h"

#include <QRandomGenerator>

#include <algorithm>
#include <chrono>
#include <utility>

namespace danggol::storage
{

void RetrySignal::wait(int durationMs)
{
    std::unique_lock lock(m_mutex);
    const quint64 round = m_round;
    m_wake.wait_for(lock, std::chrono::milliseconds(durationMs),
                    [this, round] { return m_stopped || m_round != round; });
}

void RetrySignal::retryNow()
{
    {
        const std::lock_guard lock(m_mutex);
        ++m_round;
    }
    m_wake.notify_all();
}

void RetrySignal::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    m_wake.notify_all();
}

bool RetrySignal::isStopped() const
{
    const std::lock_guard lock(m_mutex);
    return m_stopped;
}

int retryDelayMs(const RetryPolicy &policy, int attempt)
{
    const int doubled = policy.firstDelayMs << std::clamp(attempt, 0, 10);
    const int longest = std::min(doubled, policy.longestDelayMs);
    return longest / 2 + static_cast<int>(QRandomGenerator::global()->bounded(longest / 2 + 1));
}

LaneConnection::LaneConnection(const DatabaseUrl &url, Access access, ConnectionSettings settings,
                               RetryPolicy policy, RetrySignal &signal, ConnectionStatus &status)
    : m_connection(url, access, settings), m_policy(policy), m_signal(signal), m_status(status)
{}

Result<Done> LaneConnection::ensureOpen(SteadyTime queuedAt)
{
    while (!m_connection.isOpen()) {
        // Who has waited long enough is told what the last try found; a try of its own would add its time-out
        // to everybody's behind it.
        if (m_lastError && !mayStillTry(queuedAt) && isRecent(m_lastTryAt))
            return fail(*m_lastError);
        Result<Done> opened = m_connection.open();
        if (opened) {
            // Others that wait before their next try need not wait any longer.
            if (std::exchange(m_attempt, 0) > 0)
                m_signal.retryNow();
            m_lastError.reset();
            m_status.reached();
            break;
        }
        m_lastError = opened.error();
        m_lastTryAt = std::chrono::steady_clock::now();
        const int delayMs = retryDelayMs(m_policy, ++m_attempt);
        m_status.lost(this, m_attempt, delayMs,
                      opened.error().details.value(QStringLiteral("cause")).toString());
        if (!mayStillTry(queuedAt))
            return opened;
        m_signal.wait(delayMs);
    }
    return Done{};
}

bool LaneConnection::isRecent(SteadyTime moment) const
{
    const std::chrono::milliseconds longest(m_policy.longestDelayMs);
    return m_signal.isStopped() || std::chrono::steady_clock::now() - moment < longest;
}

void LaneConnection::lose()
{
    m_connection.close();
    m_status.lost(this, m_attempt, 0, QString());
}

bool LaneConnection::mayStillTry(SteadyTime queuedAt) const
{
    const auto waited = std::chrono::steady_clock::now() - queuedAt;
    return !m_signal.isStopped() && waited < std::chrono::milliseconds(m_policy.unavailableAfterMs);
}

} // namespace danggol::storage
