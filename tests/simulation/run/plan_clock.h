// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/plan/step.h"

#include <set>

namespace danggol::simulation
{

/// What time it is at each step: a millisecond after the one before, unless a step says otherwise. No two
/// steps share a moment, however the clock is put, because which of two orders that are due at one moment
/// comes first is not said anywhere.
class PlanClock
{
public:
    explicit PlanClock(qint64 startMs) : m_nowMs(startMs), m_earliestMs(startMs - kMostBackMs) {}

    [[nodiscard]] qint64 next(const Step &step)
    {
        const qint64 waitMs = step.kind == Kind::Wait ? step.value(Field::Amount) : 0;
        m_nowMs = std::max(m_nowMs + waitMs, m_earliestMs) + 1;
        while (!m_used.insert(m_nowMs).second)
            ++m_nowMs;
        return m_nowMs;
    }

private:
    static constexpr qint64 kMostBackMs = 365LL * 86'400'000;

    qint64 m_nowMs;
    qint64 m_earliestMs;
    std::set<qint64> m_used;
};

} // namespace danggol::simulation
