// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trend_layout.h"

#include "ui/charts/axis_ticks.h"
#include "ui/charts/label_stack.h"
#include "ui/theme/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace danggol::ui
{

namespace
{

// The design's measures.
constexpr int kAmountsPx = 26;
constexpr int kAmountGapPx = 8;
constexpr int kTopPx = 8;
constexpr int kBelowPx = 37;
constexpr int kDayCentrePx = 21;
constexpr int kEndsPx = 128;
constexpr int kLeaderFromPx = 6;
constexpr int kLeaderToPx = 16;
constexpr int kEndTextPx = 20;
constexpr int kNumberPx = 11;
constexpr int kEndPitchPx = 17;
constexpr int kDayGapPx = 10;
constexpr int kBandTextPx = 4;
constexpr int kMostIntervals = 4;
/// Of the width at most, so that lines stay the larger part.
constexpr qreal kEndsShare = 0.35;
/// How many days the marks are apart, when there is room.
constexpr int kDayStep = 4;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(danggol::ui::TrendChart)
};

qint64 largest(const Trend &trend)
{
    qint64 most = 0;
    for (const Trend::Line &line : trend.lines) {
        for (const qint64 value : line.values)
            most = std::max(most, value);
    }
    return most;
}

/// A tenth above the highest point, so that no line runs along the edge.
qint64 topOf(const Trend &trend)
{
    const qint64 most = std::max(largest(trend), qint64(1));
    return most + (most + 9) / 10;
}

QList<TrendLayout::Tick> placeAmounts(const QRectF &plot, const QList<qint64> &values, qint64 top,
                                      const Trend &trend, const ChartMetrics &metrics)
{
    QList<TrendLayout::Tick> ticks;
    const qreal right = plot.left() - metrics.scaled(kAmountGapPx);
    for (const qint64 value : values) {
        const qreal y = plot.bottom() - plot.height() * static_cast<qreal>(value) / static_cast<qreal>(top);
        ticks.append({y,
                      {0, y - metrics.tickHeightPx / 2, right, metrics.tickHeightPx},
                      chartValueText(value, trend.unit)});
    }
    return ticks;
}

qreal xOf(const QRectF &plot, qsizetype day, qsizetype days)
{
    return plot.left() + plot.width() * static_cast<qreal>(day) / static_cast<qreal>(days - 1);
}

QString dayWords(const Trend &trend, qsizetype day)
{
    const QDate date = trend.days.at(day);
    const bool isWhole = day == 0 || day == trend.days.size() - 1 ||
                         date.month() != trend.days.at(std::max(day - kDayStep, qsizetype(0))).month();
    if (isWhole)
        return dayText(date);
    return QLocale::c().toString(date, Words::tr("d", "pattern of a day between two with their month"));
}

// The first and the last day, and those between that find room.
QList<TrendLayout::Tick> placeDays(const QRectF &plot, const QSizeF &size, const Trend &trend,
                                   const ChartMetrics &metrics)
{
    const qsizetype count = trend.days.size();
    const qreal top = size.height() - metrics.scaled(kDayCentrePx) - metrics.tickHeightPx / 2;
    const auto tick = [&](qsizetype day) {
        const QString text = dayWords(trend, day);
        const qreal width = metrics.tickWidth(text);
        const qreal x = xOf(plot, day, count);
        const qreal left = day == 0 ? x : day == count - 1 ? x - width : x - width / 2;
        return TrendLayout::Tick{x, {left, top, width, metrics.tickHeightPx}, text};
    };
    const TrendLayout::Tick last = tick(count - 1);
    QList<TrendLayout::Tick> ticks{tick(0)};
    const qreal gap = metrics.scaled(kDayGapPx);
    for (qsizetype day = kDayStep; day < count - 1; day += kDayStep) {
        const TrendLayout::Tick next = tick(day);
        if (next.label.left() >= ticks.constLast().label.right() + gap &&
            next.label.right() + gap <= last.label.left())
            ticks.append(next);
    }
    if (last.label.left() < ticks.constFirst().label.right() + gap)
        return {last};
    ticks.append(last);
    return ticks;
}

void placeBand(TrendLayout &layout, const Trend &trend, const ChartMetrics &metrics)
{
    const QRectF &plot = layout.plot;
    const qsizetype count = trend.days.size();
    const qsizetype first = std::max(count - trend.windowDays, qsizetype(0));
    const qreal margin = plot.width() / static_cast<qreal>(count - 1) / 4;
    const qreal left = std::max(xOf(plot, first, count) - margin, plot.left());
    layout.band = QRectF(left, plot.top(), plot.right() - left, plot.height());
    layout.bandText = trend.windowDays == 1 ? Words::tr("1 day", "counted")
                                            : Words::tr("%1 days", "counted").arg(trend.windowDays);
    const qreal width = metrics.tickWidth(layout.bandText);
    const qreal indent = metrics.scaled(kBandTextPx);
    const bool fits = width + indent <= layout.band.width();
    layout.bandLabel =
        QRectF(fits ? left + indent : plot.right() - width, plot.top() + 1, width, metrics.tickHeightPx);
}

QList<TrendLayout::End> placeEnds(const TrendLayout &layout, const QSizeF &size, const ChartMetrics &metrics)
{
    QList<qreal> wanted;
    for (const QPolygonF &line : layout.lines)
        wanted.append(line.constLast().y());
    const qreal pitch = metrics.scaled(kEndPitchPx);
    const QList<qreal> centres = stackLabels(wanted, pitch, 0, layout.plot.bottom() + metrics.tickHeightPx);
    QList<TrendLayout::End> ends;
    const qreal right = layout.plot.right();
    for (qsizetype i = 0; i < centres.size(); ++i) {
        const qreal top = centres.at(i) - pitch / 2;
        const qreal left = right + metrics.scaled(kEndTextPx);
        const qreal nameLeft = left + metrics.scaled(kNumberPx);
        ends.append({.leader = {right + metrics.scaled(kLeaderFromPx), wanted.at(i),
                                right + metrics.scaled(kLeaderToPx), centres.at(i)},
                     .number = {left, top, nameLeft - left, pitch},
                     .name = {nameLeft, top, std::max(size.width() - nameLeft, 0.0), pitch}});
    }
    return ends;
}

} // namespace

TrendLayout layOutTrend(const QSizeF &size, const Trend &trend, const ChartMetrics &metrics)
{
    TrendLayout layout;
    if (trend.days.size() < 2)
        return layout;
    const qint64 top = topOf(trend);
    const QList<qint64> amounts = ticksWithin(top, kMostIntervals);
    qreal left = metrics.scaled(kAmountsPx);
    for (const qint64 amount : amounts)
        left = std::max(left,
                        metrics.tickWidth(chartValueText(amount, trend.unit)) + metrics.scaled(kAmountGapPx));
    const qreal endsPx = std::min(metrics.scaled(kEndsPx), size.width() * kEndsShare);
    layout.plot = QRectF(QPointF(left, metrics.scaled(kTopPx)),
                         QPointF(size.width() - endsPx, size.height() - metrics.scaled(kBelowPx)));
    layout.amounts = placeAmounts(layout.plot, amounts, top, trend, metrics);
    layout.days = placeDays(layout.plot, size, trend, metrics);
    placeBand(layout, trend, metrics);
    for (const Trend::Line &line : trend.lines) {
        QPolygonF points;
        for (qsizetype day = 0; day < trend.days.size(); ++day) {
            const qreal share = static_cast<qreal>(line.values.value(day)) / static_cast<qreal>(top);
            points.append({xOf(layout.plot, day, trend.days.size()),
                           layout.plot.bottom() - layout.plot.height() * share});
        }
        layout.lines.append(points);
    }
    layout.ends = placeEnds(layout, size, metrics);
    return layout;
}

std::optional<TrendPoint> trendPointAt(const TrendLayout &layout, const QPointF &point)
{
    if (layout.lines.isEmpty())
        return std::nullopt;
    const auto days = static_cast<int>(layout.lines.constFirst().size());
    for (int line = 0; line < layout.ends.size(); ++line) {
        const TrendLayout::End &end = layout.ends.at(line);
        if (end.number.united(end.name).contains(point))
            return TrendPoint{line, days - 1};
    }
    const qreal half = layout.plot.width() / (days - 1) / 2;
    if (!layout.plot.adjusted(-half, -half, half, half).contains(point))
        return std::nullopt;
    const auto day = static_cast<int>(std::lround((point.x() - layout.plot.left()) / (2 * half)));
    TrendPoint nearest{0, std::clamp(day, 0, days - 1)};
    const auto distance = [&](int line) {
        return std::abs(layout.lines.at(line).at(nearest.day).y() - point.y());
    };
    for (int line = 1; line < layout.lines.size(); ++line) {
        if (distance(line) < distance(nearest.line))
            nearest.line = line;
    }
    return nearest;
}

QRectF calloutRect(const QRectF &bounds, const QPointF &point, const QSizeF &size, qreal gapPx)
{
    // Right of the point, or left of it where it would leave the chart; then as high as there is room.
    const bool fitsRight = point.x() + gapPx + size.width() <= bounds.right();
    qreal left = fitsRight ? point.x() + gapPx : point.x() - gapPx - size.width();
    left = std::clamp(left, bounds.left(), std::max(bounds.left(), bounds.right() - size.width()));
    const qreal top = std::clamp(point.y() - size.height() / 2, bounds.top(),
                                 std::max(bounds.top(), bounds.bottom() - size.height()));
    return {{left, top}, size};
}

} // namespace danggol::ui
