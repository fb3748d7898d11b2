// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/box.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace danggol::ui
{

void paintBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &edge,
              qreal edgeWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hasEdge = edge.alpha() > 0 && edgeWidth > 0;
    const qreal inset = hasEdge ? edgeWidth / 2 : 0;
    const QRectF line = rect.adjusted(inset, inset, -inset, -inset);
    const qreal corner = std::min({std::max(0.0, radius - inset), line.width() / 2, line.height() / 2});
    painter.setPen(hasEdge ? QPen(edge, edgeWidth) : QPen(Qt::NoPen));
    painter.setBrush(fill.alpha() > 0 ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(line, corner, corner);
    painter.restore();
}

qreal lineWidth(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

void paintLine(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text,
               const QFont &font)
{
    const QFontMetricsF metrics(font);
    qreal left = rect.left();
    if (alignment & Qt::AlignRight)
        left = rect.right() - metrics.horizontalAdvance(text);
    else if (alignment & Qt::AlignHCenter)
        left = rect.center().x() - metrics.horizontalAdvance(text) / 2;
    const qreal baseline = std::round(rect.center().y() + (metrics.ascent() - metrics.descent()) / 2);
    painter.setFont(font);
    painter.drawText(QPointF(left, baseline), text);
}

QSizeF keycapSize(const Theme &theme, const QString &key)
{
    const qreal width = lineWidth(key, theme.font(TextStyle::CaptionMedium)) + theme.scaled(12);
    return {std::ceil(std::max(width, static_cast<qreal>(theme.scaled(18)))),
            static_cast<qreal>(theme.scaled(18))};
}

void paintKeycap(QPainter &painter, const Theme &theme, const QRectF &rect, const QString &key,
                 const QColor &text, const QColor &edge)
{
    paintBox(painter, rect, 4, Qt::transparent, edge);
    painter.setPen(text);
    paintLine(painter, rect, Qt::AlignHCenter, key, theme.font(TextStyle::CaptionMedium));
}

void paintCheckMark(QPainter &painter, const QRectF &box, const QColor &color)
{
    const qreal unit = box.width() / 16;
    QPen pen(color, 1.7 * unit);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    const QPointF points[] = {{4.4, 8.2}, {7.0, 10.8}, {11.6, 5.6}};
    QPolygonF line;
    for (const QPointF &point : points)
        line << box.topLeft() + point * unit;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.drawPolyline(line);
    painter.restore();
}

QColor blended(const QColor &over, const QColor &under, qreal opacity)
{
    const auto mix = [opacity](int a, int b) {
        return static_cast<int>(std::lround(a * opacity + b * (1 - opacity)));
    };
    return {mix(over.red(), under.red()), mix(over.green(), under.green()), mix(over.blue(), under.blue())};
}

} // namespace danggol::ui
