// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QPainterPath>

namespace danggol::ui
{

class Theme;

/// What tells the lines of a chart apart: a colour, a dash and the marker at the end. There are five; a
/// higher index starts again.

[[nodiscard]] QColor trendColor(const Theme &theme, int line);
/// Lengths of dashes and gaps, px; empty for a line without gaps.
[[nodiscard]] QList<qreal> trendDashes(int line);
/// Around (0, 0), about 8 px large.
[[nodiscard]] QPainterPath trendMarker(int line);

} // namespace danggol::ui
