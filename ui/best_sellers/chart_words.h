// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/bar_layout.h"
#include "ui/charts/trend_layout.h"

#include <QString>

namespace danggol::ui
{

/// A product's name where there is little room: without what follows its first comma.
[[nodiscard]] QString shortProductName(const QString &name);

/// What the bars show, for a screen reader: "Salt bread, 2 pcs leads with 86; then Oat milk 1 L with 64, …".
[[nodiscard]] QString barsInWords(const QList<Bar> &bars, ChartUnit unit);
/// What the lines show, one clause a line: "Salt bread: 28 on 22 Nov, at most 31 on 21 Nov; …".
[[nodiscard]] QString trendInWords(const Trend &trend);

} // namespace danggol::ui
