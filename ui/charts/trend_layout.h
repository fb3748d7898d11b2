// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_metrics.h"

#include <QDate>
#include <QLineF>
#include <QList>
#include <QPolygonF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <optional>

namespace danggol::ui
{

/// A few amounts day by day.
struct Trend
{
    struct Line
    {
        QString name;
        /// One a day, 0 or more.
        QList<qint64> values;

        friend bool operator==(const Line &, const Line &) = default;
    };

    /// Oldest first, two or more.
    QList<QDate> days;
    QList<Line> lines;
    /// How many of the last days the ranking counts.
    int windowDays = 3;
    ChartUnit unit = ChartUnit::Count;
};

/// Where everything of a chart of lines is, px from its top left corner.
struct TrendLayout
{
    struct Tick
    {
        /// Of an amount: the height of its grid line; of a day: where it is.
        qreal at = 0;
        QRectF label;
        QString text;
    };
    struct End
    {
        /// From the line's last point to its label.
        QLineF leader;
        QRectF number;
        QRectF name;
    };

    QRectF plot;
    /// The window's days.
    QRectF band;
    QRectF bandLabel;
    QString bandText;
    QList<Tick> amounts;
    QList<Tick> days;
    /// A point for every day.
    QList<QPolygonF> lines;
    QList<End> ends;
};

[[nodiscard]] TrendLayout layOutTrend(const QSizeF &size, const Trend &trend, const ChartMetrics &metrics);

/// A line and one of its days.
struct TrendPoint
{
    int line = 0;
    int day = 0;

    friend bool operator==(const TrendPoint &, const TrendPoint &) = default;
};

/// The point nearest to where the mouse is: first the day, then the line; on a line's label, its last day.
/// Nothing away from both.
[[nodiscard]] std::optional<TrendPoint> trendPointAt(const TrendLayout &layout, const QPointF &point);

/// Where words about a point go: beside it, inside of `bounds`, and not over the point when there is room.
[[nodiscard]] QRectF calloutRect(const QRectF &bounds, const QPointF &point, const QSizeF &size, qreal gapPx);

} // namespace danggol::ui
