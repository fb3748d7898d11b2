// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/two_weight_text.h"

#include "ui/theme/box.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace danggol::ui
{

namespace
{

QString joined(const TwoWeightText &text)
{
    return text.rest.isEmpty() ? text.strong : text.strong + QLatin1Char(' ') + text.rest;
}

QTextLayout::FormatRange rangeOf(qsizetype start, qsizetype length, const QFont &font, const QColor &color)
{
    QTextLayout::FormatRange range;
    range.start = static_cast<int>(start);
    range.length = static_cast<int>(length);
    range.format.setFont(font);
    range.format.setForeground(color);
    return range;
}

/// Lays out into `layout`; returns the number of lines.
int layOut(QTextLayout &layout, const Theme &theme, const TwoWeightText &text, qreal widthPx,
           const QColor &strongColor, const QColor &restColor)
{
    const QString whole = joined(text);
    layout.setText(whole);
    layout.setFont(theme.font(TextStyle::Body));
    layout.setFormats({rangeOf(0, text.strong.size(), theme.font(TextStyle::BodyStrong), strongColor),
                       rangeOf(text.strong.size(), whole.size() - text.strong.size(),
                               theme.font(TextStyle::Body), restColor)});
    const QFontMetricsF metrics(theme.font(TextStyle::Body));
    const qreal step = theme.lineHeight(TextStyle::Body);
    const qreal lead = (step - metrics.ascent() - metrics.descent()) / 2;
    int lines = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(widthPx);
        line.setPosition({0, std::round(lines * step + lead + metrics.ascent()) - line.ascent()});
        ++lines;
    }
    layout.endLayout();
    return lines;
}

} // namespace

int lineCount(const Theme &theme, const TwoWeightText &text, qreal widthPx)
{
    QTextLayout layout;
    return layOut(layout, theme, text, widthPx, Qt::black, Qt::black);
}

qreal lineWidth(const Theme &theme, const TwoWeightText &text)
{
    const qreal strong = lineWidth(text.strong, theme.font(TextStyle::BodyStrong));
    return text.rest.isEmpty()
               ? strong
               : strong + lineWidth(QLatin1Char(' ') + text.rest, theme.font(TextStyle::Body));
}

void paintTwoWeightText(QPainter &painter, const Theme &theme, const QRectF &rect, const TwoWeightText &text,
                        const QColor &strongColor, const QColor &restColor)
{
    QTextLayout layout;
    layOut(layout, theme, text, rect.width(), strongColor, restColor);
    layout.draw(&painter, rect.topLeft());
}

} // namespace danggol::ui
