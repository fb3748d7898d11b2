// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bar_paint.h"

#include "ui/parts/views/row_paint.h"
#include "ui/theme/tabular.h"

#include <QPainter>

#include <cmath>

namespace danggol::ui
{

namespace
{

// Edges on whole pixels are sharp on every display.
QRectF sharp(const QRectF &rect)
{
    const qreal left = std::round(rect.left());
    const qreal top = std::round(rect.top());
    return {left, top, std::round(rect.right()) - left, std::round(rect.height())};
}

void paintGrid(QPainter &painter, const Theme &theme, const BarLayout &layout)
{
    painter.setPen(theme.color(Token::Ink3));
    for (const BarLayout::Tick &tick : layout.ticks) {
        painter.fillRect(QRectF(std::round(tick.x), layout.plot.top(), 1, layout.plot.height()),
                         theme.color(Token::Line));
        paintTabular(painter, tick.label, Qt::AlignHCenter | Qt::AlignVCenter, tick.text,
                     chartTickFont(theme));
    }
}

} // namespace

void paintBars(QPainter &painter, const Theme &theme, const BarLayout &layout, const QList<Bar> &bars,
               const ChartPointers &pointers)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const int marked : {pointers.hovered, pointers.current}) {
        if (marked >= 0 && marked < layout.places.size())
            paintRow(painter, theme, layout.places.at(marked).row,
                     {.hovered = true, .selected = marked == pointers.current});
    }
    paintGrid(painter, theme, layout);
    for (int i = 0; i < layout.places.size(); ++i) {
        const BarLayout::Place &place = layout.places.at(i);
        painter.setPen(theme.color(Token::Ink));
        paintElided(painter, place.name, Qt::AlignRight | Qt::AlignVCenter, bars.at(i).name,
                    chartNameFont(theme, i == pointers.current));
        painter.fillRect(sharp(place.bar), theme.color(i == 0 ? Token::Acc : Token::Bar));
        paintTabular(painter, place.value, Qt::AlignLeft | Qt::AlignVCenter, place.valueText,
                     chartValueFont(theme));
    }
}

} // namespace danggol::ui
