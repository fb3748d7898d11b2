// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure/figure.h"

#include "tests/bench/measure/sample.h"

#include <algorithm>

namespace danggol::bench
{

std::optional<double> Figure::ratio() const
{
    if (!limit || *limit <= 0)
        return std::nullopt;
    return value / *limit;
}

std::optional<bool> Figure::isReached() const
{
    const std::optional<double> judged = goalIsRatio ? ratio() : std::optional(value);
    if (!goal || !judged)
        return std::nullopt;
    return goalIsLeast ? *judged >= *goal : *judged <= *goal;
}

double medianOf(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

} // namespace danggol::bench
