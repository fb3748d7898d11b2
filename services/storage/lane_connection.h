// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/connection.h"
#include "services/storage/connection_status.h"
#include "services/storage/job.h"

#include <condition_variable>
#include <mutex>

namespace danggol::storage
{

/// Wakes every lane that is waiting before its next try: "Retry now", or the end.
class RetrySignal
{
public:
    /// Waits, but not past `durationMs`, a call of `retryNow` or the end.
    void wait(int durationMs);
    void retryNow();
    void stop();
    [[nodiscard]] bool isStopped() const;

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    quint64 m_round = 0;
    bool m_stopped = false;
};

/// How long and how often is tried. In this one place, for every lane.
struct RetryPolicy
{
    /// A work that has waited this long for the database is answered Unavailable.
    int unavailableAfterMs = 5'000;
    int mostRetries = 12;
    int firstDelayMs = 10;
    int longestDelayMs = 1'000;
};

/// A delay that doubles from try to try, with jitter so that tills do not knock in step.
[[nodiscard]] int retryDelayMs(const RetryPolicy &policy, int attempt);

/// A lane's connection, which comes back by itself.
class LaneConnection
{
public:
    LaneConnection(const DatabaseUrl &url, Access access, ConnectionSettings settings, RetryPolicy policy,
                   RetrySignal &signal, ConnectionStatus &status);

    /// Open, or opened again within the time that a work queued at `queuedAt` may wait; else why not.
    [[nodiscard]] Result<Done> ensureOpen(SteadyTime queuedAt);
    /// The server has just answered.
    void isThere() { m_status.reached(); }
    /// The server is gone: notes it, so that the next `ensureOpen` connects anew.
    void lose();
    [[nodiscard]] bool mayStillTry(SteadyTime queuedAt) const;

    [[nodiscard]] Connection &connection() { return m_connection; }

private:
    [[nodiscard]] bool isRecent(SteadyTime moment) const;

    Connection m_connection;
    RetryPolicy m_policy;
    RetrySignal &m_signal;
    ConnectionStatus &m_status;
    int m_attempt = 0;
    std::optional<Error> m_lastError;
    SteadyTime m_lastTryAt;
};

} // namespace danggol::storage
