// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QString>

#include <functional>

namespace danggol::ui
{

/// What a chart's geometry needs to know about type: all of it px, text size included. Without a theme, so
/// that layouts can be tested with any.
struct ChartMetrics
{
    /// A design length at this text size.
    std::function<qreal(int px)> scaled;
    /// The width of a product's name, of a value at the end of a bar, of a mark at an axis.
    std::function<qreal(const QString &)> nameWidth;
    std::function<qreal(const QString &)> valueWidth;
    std::function<qreal(const QString &)> tickWidth;
    qreal tickHeightPx = 14;
};

/// As `theme` has them now; it must outlive them.
[[nodiscard]] ChartMetrics chartMetrics(const Theme &theme);

/// The fonts that go with them.
[[nodiscard]] QFont chartNameFont(const Theme &theme, bool isCurrent = false);
[[nodiscard]] QFont chartValueFont(const Theme &theme);
[[nodiscard]] QFont chartTickFont(const Theme &theme);

/// What the amounts of a chart are.
enum class ChartUnit { Count, Won };
/// "86", "₩395,600"
[[nodiscard]] QString chartValueText(qint64 value, ChartUnit unit);

} // namespace danggol::ui
