// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/clock.h"

#include <atomic>

namespace danggol::demo
{

/// A clock that is set to the past, so that the services write history.
class SeedClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override { return {m_nowMs.load()}; }
    void set(Timestamp moment) { m_nowMs.store(moment.ms); }

private:
    std::atomic<qint64> m_nowMs = 0;
};

} // namespace danggol::demo
