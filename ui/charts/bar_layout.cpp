// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bar_layout.h"

#include "ui/charts/axis_ticks.h"

#include <algorithm>

namespace danggol::ui
{

namespace
{

// The design's measures.
constexpr int kNamePx = 166;
constexpr int kNameGapPx = 10;
constexpr int kValueGapPx = 8;
constexpr int kBarPx = 18;
constexpr int kRowPx = 24;
constexpr int kAxisPx = 27;
constexpr int kTickGapPx = 8;
constexpr int kEndRoomPx = 41;
constexpr int kMostIntervals = 4;
/// Of the width at most, so that bars stay the larger part.
constexpr qreal kNameShare = 0.4;

qint64 largest(const QList<Bar> &bars)
{
    qint64 most = 0;
    for (const Bar &bar : bars)
        most = std::max(most, bar.amount);
    return most;
}

/// The longest axis with which every value finds room behind its bar.
qreal axisWidth(qreal roomPx, qint64 lastTick, const QList<Bar> &bars, ChartUnit unit,
                const ChartMetrics &metrics)
{
    qreal width = roomPx - metrics.scaled(kEndRoomPx);
    for (const Bar &bar : bars) {
        const qreal valuePx =
            metrics.scaled(kValueGapPx) + metrics.valueWidth(chartValueText(bar.amount, unit));
        if (bar.amount > 0)
            width = std::min(width, (roomPx - valuePx) * static_cast<qreal>(lastTick) /
                                        static_cast<qreal>(bar.amount));
    }
    return std::max(width, 1.0);
}

QList<BarLayout::Tick> placeTicks(const QRectF &plot, qreal heightPx, const QList<qint64> &values,
                                  ChartUnit unit, const ChartMetrics &metrics)
{
    QList<BarLayout::Tick> ticks;
    for (const qint64 value : values) {
        const QString text = chartValueText(value, unit);
        const qreal x =
            plot.left() + plot.width() * static_cast<qreal>(value) / static_cast<qreal>(values.constLast());
        const qreal width = metrics.tickWidth(text);
        ticks.append({x,
                      {x - width / 2, heightPx - metrics.scaled(kAxisPx) / 2 - metrics.tickHeightPx / 2,
                       width, metrics.tickHeightPx},
                      text});
    }
    return ticks;
}

bool haveRoom(const QList<BarLayout::Tick> &ticks, qreal widthPx, const ChartMetrics &metrics)
{
    for (qsizetype i = 1; i < ticks.size(); ++i) {
        if (ticks.at(i).label.left() < ticks.at(i - 1).label.right() + metrics.scaled(kTickGapPx))
            return false;
    }
    return ticks.constLast().label.right() <= widthPx;
}

} // namespace

BarLayout layOutBars(const QSizeF &size, const QList<Bar> &bars, ChartUnit unit, const ChartMetrics &metrics)
{
    BarLayout layout;
    if (bars.isEmpty())
        return layout;
    const qreal namePx = std::min(metrics.scaled(kNamePx), size.width() * kNameShare);
    const qreal left = namePx + metrics.scaled(kNameGapPx);
    const qreal bottom = size.height() - metrics.scaled(kAxisPx);
    const qreal rowPx = std::min(metrics.scaled(kRowPx), bottom / static_cast<qreal>(bars.size()));
    QList<qint64> values;
    for (int intervals = kMostIntervals; intervals >= 1; --intervals) {
        values = ticksCovering(largest(bars), intervals);
        const qreal width = axisWidth(size.width() - left, values.constLast(), bars, unit, metrics);
        layout.plot = QRectF(left, 0, width, bottom);
        layout.ticks = placeTicks(layout.plot, size.height(), values, unit, metrics);
        if (haveRoom(layout.ticks, size.width(), metrics))
            break;
    }
    const qreal barPx = std::min(metrics.scaled(kBarPx), rowPx * 0.8);
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const QRectF row(0, rowPx * static_cast<qreal>(i), size.width(), rowPx);
        const qreal lengthPx = layout.plot.width() *
                               static_cast<qreal>(std::max(bars.at(i).amount, qint64(0))) /
                               static_cast<qreal>(values.constLast());
        const QRectF bar(left, row.center().y() - barPx / 2, lengthPx, barPx);
        const QString text = chartValueText(bars.at(i).amount, unit);
        layout.places.append(
            {.row = row,
             .name = {0, row.top(), namePx, rowPx},
             .bar = bar,
             .value = {bar.right() + metrics.scaled(kValueGapPx), row.top(), metrics.valueWidth(text), rowPx},
             .valueText = text});
    }
    return layout;
}

int barAt(const BarLayout &layout, const QPointF &point)
{
    const auto found =
        std::find_if(layout.places.begin(), layout.places.end(), [&point](const BarLayout::Place &place) {
            return point.x() >= place.row.left() && point.x() < place.row.right() &&
                   point.y() >= place.row.top() && point.y() < place.row.bottom();
        });
    return found == layout.places.end() ? -1 : static_cast<int>(found - layout.places.begin());
}

} // namespace danggol::ui
