// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tabular.h"

#include <QFontMetricsF>

#include <algorithm>

namespace danggol::ui
{

namespace
{

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)

QFont withTabularDigits(QFont font)
{
    font.setFeature("tnum", 1);
    return font;
}

template <typename Draw>
qreal layOut(const QString &text, const QFont &font, Draw draw)
{
    draw(0.0, text);
    return QFontMetricsF(font).horizontalAdvance(text);
}

#else

// The font's tabular digits cannot be switched on before Qt 6.7: a cell for each digit does the same.
QFont withTabularDigits(const QFont &font)
{
    return font;
}

/// The widest digit. The metrics of a lone character leave the tracking out.
qreal digitWidth(const QFontMetricsF &metrics)
{
    qreal widest = 0;
    for (char c = '0'; c <= '9'; ++c)
        widest = std::max(widest, metrics.horizontalAdvance(QLatin1Char(c)));
    return widest;
}

/// Calls draw(x, part) for each digit and each run between digits; returns the whole width.
template <typename Draw>
qreal layOut(const QString &text, const QFont &font, Draw draw)
{
    const QFontMetricsF metrics(font);
    const qreal widest = digitWidth(metrics);
    const qreal cell = widest + font.letterSpacing();
    qreal x = 0;
    for (qsizetype i = 0; i < text.size();) {
        if (isDigit(text.at(i))) {
            draw(x + (widest - metrics.horizontalAdvance(text.at(i))) / 2, text.mid(i, 1));
            x += cell;
            ++i;
            continue;
        }
        const qsizetype start = i;
        while (i < text.size() && !isDigit(text.at(i)))
            ++i;
        const QString run = text.mid(start, i - start);
        draw(x, run);
        x += metrics.horizontalAdvance(run);
    }
    return x;
}

#endif

qreal baselineOf(const QRectF &rect, Qt::Alignment alignment, const QFontMetricsF &metrics)
{
    if (alignment & Qt::AlignTop)
        return rect.top() + metrics.ascent();
    if (alignment & Qt::AlignBottom)
        return rect.bottom() - metrics.descent();
    return rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
}

} // namespace

qreal tabularWidth(const QString &text, const QFont &font)
{
    return layOut(text, withTabularDigits(font), [](qreal, const QString &) {});
}

void paintTabular(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text,
                  const QFont &font)
{
    const QFont tabular = withTabularDigits(font);
    qreal left = rect.left();
    if (alignment & Qt::AlignRight)
        left = rect.right() - tabularWidth(text, font);
    else if (alignment & Qt::AlignHCenter)
        left = rect.center().x() - tabularWidth(text, font) / 2;
    const qreal baseline = baselineOf(rect, alignment, QFontMetricsF(tabular));
    painter.setFont(tabular);
    layOut(text, tabular,
           [&](qreal x, const QString &part) { painter.drawText(QPointF(left + x, baseline), part); });
}

} // namespace danggol::ui
