// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trend_look.h"

#include "ui/theme/theme.h"

#include <array>
#include <cmath>
#include <numbers>

namespace danggol::ui
{

namespace
{

struct Colors
{
    QRgb light;
    QRgb dark;
};

// Artwork, not tokens; each has 3:1 on the surface.
constexpr std::array kColors{Colors{0xFF0E6A56, 0xFF45C4A3}, Colors{0xFFC2571A, 0xFFF0955A},
                             Colors{0xFF3B62B5, 0xFF8DB0F5}, Colors{0xFFA23B72, 0xFFE58BBB},
                             Colors{0xFF77690F, 0xFFD2C25A}};
constexpr int kLooks = static_cast<int>(kColors.size());

constexpr int kStarPoints = 5;
constexpr qreal kStarOuterPx = 5.4;
constexpr qreal kStarInnerPx = 2.2;

QPainterPath polygon(const QPolygonF &points)
{
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

QPainterPath star()
{
    QPolygonF points;
    for (int i = 0; i < 2 * kStarPoints; ++i) {
        const qreal angle = std::numbers::pi * (i / static_cast<qreal>(kStarPoints) - 0.5);
        const qreal radius = i % 2 == 0 ? kStarOuterPx : kStarInnerPx;
        points.append({radius * std::cos(angle), radius * std::sin(angle)});
    }
    return polygon(points);
}

} // namespace

QColor trendColor(const Theme &theme, int line)
{
    const Colors &colors = kColors.at(static_cast<size_t>(line % kLooks));
    return QColor(theme.isDark() ? colors.dark : colors.light);
}

QList<qreal> trendDashes(int line)
{
    switch (line % kLooks) {
    case 1:
        return {7, 4};
    case 2:
        return {2, 4};
    case 3:
        return {10, 3, 2, 3};
    case 4:
        return {14, 4};
    default:
        return {};
    }
}

QPainterPath trendMarker(int line)
{
    QPainterPath path;
    switch (line % kLooks) {
    case 1:
        path.addRect(-3.5, -3.5, 7, 7);
        return path;
    case 2:
        return polygon({{0, -4.2}, {4.4, 3.5}, {-4.4, 3.5}});
    case 3:
        return polygon({{0, -5}, {5, 0}, {0, 5}, {-5, 0}});
    case 4:
        return star();
    default:
        path.addEllipse(QPointF(), 4, 4);
        return path;
    }
}

} // namespace danggol::ui
