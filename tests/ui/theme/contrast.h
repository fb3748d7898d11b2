// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <algorithm>
#include <cmath>

namespace danggol::ui::test
{

/// The contrast of two colours as WCAG 2 counts it, from 1 to 21.
[[nodiscard]] inline double contrast(const QColor &a, const QColor &b)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    const auto luminance = [&linear](const QColor &color) {
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
               0.0722 * linear(color.blueF());
    };
    const auto [low, high] = std::minmax({luminance(a), luminance(b)}); // copies of what goes
    return (high + 0.05) / (low + 0.05);
}

} // namespace danggol::ui::test
