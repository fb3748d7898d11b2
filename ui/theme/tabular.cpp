// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tabular.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <deque>

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

/// What a font's digits take. The metrics of a lone character leave the tracking out.
struct DigitWidths
{
    explicit DigitWidths(const QFont &of) : font(of)
    {
        const QFontMetricsF metrics(font);
        for (std::size_t digit = 0; digit < each.size(); ++digit)
            each[digit] = metrics.horizontalAdvance(QChar(u'0' + static_cast<char16_t>(digit)));
        widest = *std::max_element(each.begin(), each.end());
    }

    QFont font;
    std::array<qreal, 10> each{};
    qreal widest = 0;
};

// Measured once for each font: a table asks for every cell that it paints, and each measure shapes a text.
// The fonts are those of the theme, some twenty; should somebody make many of them, the oldest ones go.
const DigitWidths &digitWidthsOf(const QFont &font)
{
    constexpr std::size_t kMostFonts = 64;
    thread_local std::deque<DigitWidths> known;
    const auto found = std::find_if(known.begin(), known.end(),
                                    [&font](const DigitWidths &widths) { return widths.font == font; });
    if (found != known.end())
        return *found;
    if (known.size() >= kMostFonts)
        known.pop_front();
    return known.emplace_back(font);
}

/// Calls draw(x, part) for each digit and each run between digits; returns the whole width.
template <typename Draw>
qreal layOut(const QString &text, const QFont &font, Draw draw)
{
    const QFontMetricsF metrics(font);
    const DigitWidths &digits = digitWidthsOf(font);
    const qreal cell = digits.widest + font.letterSpacing();
    qreal x = 0;
    for (qsizetype i = 0; i < text.size();) {
        if (isDigit(text.at(i))) {
            const qreal width = digits.each[static_cast<std::size_t>(text.at(i).unicode() - u'0')];
            draw(x + (digits.widest - width) / 2, text.mid(i, 1));
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
