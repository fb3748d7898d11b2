// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axis_ticks.h"

#include <algorithm>
#include <limits>

namespace danggol::ui
{

namespace
{

// Beyond this a step would not fit into the type.
constexpr qint64 kLargest = std::numeric_limits<qint64>::max() / 100;

/// The smallest round step of which `fits` says that it will do.
template <typename Fits>
qint64 roundStep(Fits fits)
{
    for (qint64 power = 1;; power *= 10) {
        for (const qint64 factor : {1, 2, 3, 5}) {
            if (fits(factor * power) || factor * power > kLargest)
                return factor * power;
        }
    }
}

QList<qint64> ticksUpTo(qint64 count, qint64 step)
{
    QList<qint64> ticks;
    for (qint64 i = 0; i <= count; ++i)
        ticks.append(i * step);
    return ticks;
}

} // namespace

QList<qint64> ticksCovering(qint64 most, int intervals)
{
    const qint64 covered = std::clamp(most, qint64(1), kLargest);
    const auto needed = [covered](qint64 step) { return (covered + step - 1) / step; };
    const qint64 step = roundStep([&](qint64 each) { return needed(each) <= intervals; });
    return ticksUpTo(needed(step), step);
}

QList<qint64> ticksWithin(qint64 most, int intervals)
{
    const qint64 bound = std::clamp(most, qint64(0), kLargest);
    const qint64 step = roundStep([&](qint64 each) { return bound / each <= intervals; });
    return ticksUpTo(bound / step, step);
}

} // namespace danggol::ui
