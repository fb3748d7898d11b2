// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace danggol::demo
{

/// Numbers that look thrown and are the same on every run, on every computer (SplitMix64).
class DemoRandom
{
public:
    explicit DemoRandom(quint64 seed) : m_state(seed) {}

    /// 0 to `bound` - 1; `bound` is at least 1.
    [[nodiscard]] qint64 below(qint64 bound);
    /// True in `percent` of 100 cases.
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }

private:
    quint64 m_state;
};

} // namespace danggol::demo
