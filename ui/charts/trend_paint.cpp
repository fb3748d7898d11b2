// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trend_paint.h"

#include "ui/charts/trend_look.h"
#include "ui/parts/views/row_paint.h"
#include "ui/theme/box.h"
#include "ui/theme/tabular.h"
#include "ui/theme/words.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace danggol::ui
{

namespace
{

constexpr qreal kFirstPx = 2.5;
constexpr qreal kOtherPx = 2;
constexpr qreal kCurrentPx = 3.5;
constexpr qreal kHaloPx = 3;
constexpr qreal kRingPx = 4.5;
constexpr int kCalloutPadPx = 8;
constexpr int kCalloutGapPx = 12;
constexpr qreal kCalloutRadiusPx = 7;

qreal penWidth(const Theme &theme, int line, bool isCurrent)
{
    const qreal px = isCurrent ? kCurrentPx : line == 0 ? kFirstPx : kOtherPx;
    return px * theme.scaled(100) / 100;
}

void paintAxes(QPainter &painter, const Theme &theme, const TrendLayout &layout)
{
    const QFont font = chartTickFont(theme);
    for (const TrendLayout::Tick &tick : layout.amounts)
        painter.fillRect(QRectF(layout.plot.left(), std::round(tick.at), layout.plot.width(), 1),
                         theme.color(Token::Line));
    painter.fillRect(layout.band, theme.color(Token::Sunken));
    painter.setPen(theme.color(Token::Ink3));
    for (const TrendLayout::Tick &tick : layout.amounts)
        paintTabular(painter, tick.label, Qt::AlignRight | Qt::AlignVCenter, tick.text, font);
    for (const TrendLayout::Tick &tick : layout.days)
        paintTabular(painter, tick.label, Qt::AlignLeft | Qt::AlignVCenter, tick.text, font);
    paintTabular(painter, layout.bandLabel, Qt::AlignLeft | Qt::AlignVCenter, layout.bandText, font);
}

void paintLineOf(QPainter &painter, const Theme &theme, const TrendLayout &layout, int line, bool isCurrent)
{
    QPen pen(trendColor(theme, line), penWidth(theme, line, isCurrent), Qt::SolidLine, Qt::FlatCap,
             Qt::RoundJoin);
    QList<qreal> dashes = trendDashes(line);
    for (qreal &dash : dashes)
        dash = dash * theme.scaled(100) / 100 / pen.widthF();
    if (!dashes.isEmpty())
        pen.setDashPattern(dashes);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(layout.lines.at(line));
}

/// As many whole words as there is room for; without room for one, `paintElided` cuts it.
QString shortened(const QString &name, const QFont &font, qreal widthPx)
{
    QString words = name;
    while (plainWidth(words, font) > widthPx && words.contains(u' '))
        words = words.section(u' ', 0, -2).remove(QChar(0x2026)) + QChar(0x2026);
    return words;
}

void paintEnd(QPainter &painter, const Theme &theme, const TrendLayout &layout, const Trend &trend, int line,
              bool isCurrent)
{
    const TrendLayout::End &end = layout.ends.at(line);
    const qreal scale = theme.scaled(100) / 100.0;
    painter.save();
    painter.translate(layout.lines.at(line).constLast());
    painter.scale(scale, scale);
    const QPainterPath marker = trendMarker(line);
    // A little of the ground around it keeps a marker whole where lines end close together.
    painter.strokePath(marker, QPen(theme.color(Token::Surface), kHaloPx));
    painter.fillPath(marker, trendColor(theme, line));
    painter.restore();

    painter.setPen(QPen(theme.color(Token::Line2), 1));
    painter.drawLine(end.leader);
    painter.setPen(trendColor(theme, line));
    paintTabular(painter, end.number, Qt::AlignLeft | Qt::AlignVCenter, QString::number(line + 1),
                 chartValueFont(theme));
    painter.setPen(theme.color(Token::Ink));
    const QFont font = chartNameFont(theme, isCurrent);
    paintElided(painter, end.name, Qt::AlignLeft | Qt::AlignVCenter,
                shortened(trend.lines.at(line).name, font, end.name.width()), font);
}

} // namespace

void paintTrend(QPainter &painter, const Theme &theme, const TrendLayout &layout, const Trend &trend,
                int current)
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxes(painter, theme, layout);
    // The best seller lies on top, and what is pointed at on top of all.
    for (int line = static_cast<int>(layout.lines.size()) - 1; line >= 0; --line) {
        if (line != current)
            paintLineOf(painter, theme, layout, line, false);
    }
    if (current >= 0 && current < layout.lines.size())
        paintLineOf(painter, theme, layout, current, true);
    for (int line = static_cast<int>(layout.lines.size()) - 1; line >= 0; --line)
        paintEnd(painter, theme, layout, trend, line, line == current);
}

void paintTrendPoint(QPainter &painter, const Theme &theme, const TrendLayout &layout, const Trend &trend,
                     const TrendPoint &point)
{
    const QPointF at = layout.lines.at(point.line).at(point.day);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(std::round(at.x()), layout.plot.top(), 1, layout.plot.height()),
                     theme.color(Token::Line2));
    painter.setPen(QPen(trendColor(theme, point.line), 2));
    painter.setBrush(theme.color(Token::Surface));
    painter.drawEllipse(at, kRingPx, kRingPx);

    const Trend::Line &line = trend.lines.at(point.line);
    const QString day = dayText(trend.days.at(point.day));
    const QString value = chartValueText(line.values.value(point.day), trend.unit);
    const QFont quiet = theme.font(TextStyle::Small);
    const QFont strong = chartValueFont(theme);
    const qreal pad = theme.scaled(kCalloutPadPx);
    const qreal rowPx = theme.lineHeight(TextStyle::Small);
    const qreal second = tabularWidth(day, quiet) + pad + tabularWidth(value, strong);
    const qreal widest = std::max(layout.plot.width() / 2, second);
    const qreal width = std::max(std::min(plainWidth(line.name, quiet) + 1, widest), second);
    const QRectF box =
        calloutRect(layout.plot, at, {width + 2 * pad, 2 * rowPx + 1.5 * pad}, theme.scaled(kCalloutGapPx));
    paintBox(painter, box, kCalloutRadiusPx, theme.color(Token::Surface), theme.color(Token::Line2));
    const QRectF first(box.left() + pad, box.top() + 0.75 * pad, width, rowPx);
    painter.setPen(theme.color(Token::Ink2));
    paintElided(painter, first, Qt::AlignLeft | Qt::AlignVCenter, line.name, quiet);
    paintTabular(painter, first.translated(0, rowPx), Qt::AlignLeft | Qt::AlignVCenter, day, quiet);
    painter.setPen(theme.color(Token::Ink));
    paintTabular(painter, first.translated(0, rowPx), Qt::AlignRight | Qt::AlignVCenter, value, strong);
}

} // namespace danggol::ui
