// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/clock.h"

#include <atomic>

namespace danggol::test
{

/// A clock that stands still until a test moves it.
class ManualClock final : public Clock
{
public:
    /// 2026-11-22, 14:00 in Seoul.
    static constexpr Timestamp kStart{1'795'323'600'000};

    [[nodiscard]] Timestamp now() const override { return {m_nowMs.load()}; }
    void set(Timestamp moment) { m_nowMs.store(moment.ms); }
    void advanceMs(qint64 durationMs) { m_nowMs.fetch_add(durationMs); }

private:
    std::atomic<qint64> m_nowMs{kStart.ms};
};

} // namespace danggol::test
