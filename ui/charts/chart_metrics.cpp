// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_metrics.h"

#include "ui/theme/box.h"
#include "ui/theme/tabular.h"
#include "ui/theme/words.h"

namespace danggol::ui
{

QFont chartNameFont(const Theme &theme, bool isCurrent)
{
    return theme.font(isCurrent ? TextStyle::SmallMedium : TextStyle::Small);
}

QFont chartValueFont(const Theme &theme)
{
    QFont font = theme.font(TextStyle::BodyStrong);
    font.setPixelSize(theme.font(TextStyle::Small).pixelSize());
    return font;
}

QFont chartTickFont(const Theme &theme)
{
    return theme.font(TextStyle::Caption);
}

ChartMetrics chartMetrics(const Theme &theme)
{
    return {
        .scaled = [&theme](int px) { return static_cast<qreal>(theme.scaled(px)); },
        // A name grows heavier when it is the current one; its place does not move.
        .nameWidth = [&theme](const QString &text) { return lineWidth(text, chartNameFont(theme, true)); },
        .valueWidth = [&theme](const QString &text) { return tabularWidth(text, chartValueFont(theme)); },
        .tickWidth = [&theme](const QString &text) { return tabularWidth(text, chartTickFont(theme)); },
        .tickHeightPx = static_cast<qreal>(theme.lineHeight(TextStyle::Caption))};
}

QString chartValueText(qint64 value, ChartUnit unit)
{
    return unit == ChartUnit::Won ? won(value) : plain(value);
}

} // namespace danggol::ui
