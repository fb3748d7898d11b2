// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/trend_layout.h"

class QPainter;

namespace danggol::ui
{

/// Paints lines where their layout puts them, each with a colour, a dash and an end marker of its own; there
/// are five, and a sixth line has the first one's. `current` is drawn heavier; -1: none.
void paintTrend(QPainter &painter, const Theme &theme, const TrendLayout &layout, const Trend &trend,
                int current = -1);

/// Marks a day of a line, and says its amount.
void paintTrendPoint(QPainter &painter, const Theme &theme, const TrendLayout &layout, const Trend &trend,
                     const TrendPoint &point);

} // namespace danggol::ui
