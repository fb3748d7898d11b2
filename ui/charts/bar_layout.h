// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_metrics.h"

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

namespace danggol::ui
{

struct Bar
{
    QString name;
    /// 0 or more.
    qint64 amount = 0;

    friend bool operator==(const Bar &, const Bar &) = default;
};

/// Where everything of a chart of horizontal bars is, px from its top left corner.
struct BarLayout
{
    struct Place
    {
        /// The whole stripe, which answers the mouse; the stripes lie on one another without a gap.
        QRectF row;
        QRectF name;
        QRectF bar;
        QRectF value;
        QString valueText;
    };
    struct Tick
    {
        qreal x = 0;
        QRectF label;
        QString text;
    };

    /// The bars from the first stripe to the last, between the axis' 0 and its last mark.
    QRectF plot;
    QList<Place> places;
    QList<Tick> ticks;
};

/// First bar on top. Names have a column of their own and are shortened there; the axis leaves room for every
/// value behind its bar.
[[nodiscard]] BarLayout layOutBars(const QSizeF &size, const QList<Bar> &bars, ChartUnit unit,
                                   const ChartMetrics &metrics);

/// The bar whose stripe this is in; -1 when there is none.
[[nodiscard]] int barAt(const BarLayout &layout, const QPointF &point);

} // namespace danggol::ui
