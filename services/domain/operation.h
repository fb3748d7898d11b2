// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/clock.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <memory>

namespace danggol
{

/// What makes a write happen once however often it is sent: an id that the caller chose before its first try.
struct Operation
{
    /// What becomes of the answer when the work is refused.
    enum class Refusals {
        Forget,   ///< ask again, and it is judged again: the window's way
        Remember, ///< the refusal is stored and comes back: the way of an Idempotency-Key
    };

    QString id;
    /// Tells two different requests under one id apart; empty: not compared.
    QByteArray fingerprint;
    Refusals refusals = Refusals::Forget;
    /// Set to true before the reply when the answer came from the operation's row instead of a run of the
    /// unit; null when nobody asks. Written on the storage thread before the reply is called, so the reply
    /// may read it. One for each sending: two that are under way at once must not share it.
    std::shared_ptr<bool> wasRecalled = {};
};

/// Where operation ids come from. Passed in, so that a simulation can choose them.
class OperationIds
{
public:
    virtual ~OperationIds() = default;
    /// May be called from any thread.
    [[nodiscard]] virtual Operation next() = 0;
};

/// Ids that no two tills will ever both make: UUID version 7 (RFC 9562, section 5.7), the time in
/// milliseconds, a count within it, and 62 random bits. Each is greater than the one before, also when the
/// clock is put back, so the rows of operations that are done together lie together and share pages of the
/// disk.
class TimeOrderedOperationIds final : public OperationIds
{
public:
    explicit TimeOrderedOperationIds(const Clock &clock) : m_clock(clock) {}
    [[nodiscard]] Operation next() override;

private:
    const Clock &m_clock;
    std::atomic<quint64> m_lastTick{0};
};

} // namespace danggol
