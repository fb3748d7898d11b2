// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/views/row_paint.h"

#include "ui/theme/box.h"
#include "ui/theme/tabular.h"

#include <QFontMetricsF>
#include <QTextLayout>
#include <QVariant>

namespace danggol::ui
{

namespace
{

constexpr qreal kRowRadiusPx = 7;
constexpr qreal kRingPx = 2;

} // namespace

void paintRow(QPainter &painter, const Theme &theme, const QRectF &rect, const RowState &state)
{
    if (state.selected || state.highlighted)
        paintBox(painter, rect, kRowRadiusPx, theme.color(Token::AccTint));
    else if (state.hovered)
        paintBox(painter, rect, kRowRadiusPx, theme.color(Token::Hover));
    if (state.ring)
        paintBox(painter, rect, kRowRadiusPx, Qt::transparent, theme.color(Token::Focus), kRingPx);
}

RowState rowStateOf(const QStyleOptionViewItem &option)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    return {.hovered = enabled && option.state.testFlag(QStyle::State_MouseOver),
            .selected = option.state.testFlag(QStyle::State_Selected),
            .highlighted = false,
            .ring = option.state.testFlag(QStyle::State_HasFocus) &&
                    option.state.testFlag(QStyle::State_KeyboardFocusChange)};
}

TextStyle emphasised(TextStyle style)
{
    switch (style) {
    case TextStyle::Caption:
        return TextStyle::CaptionMedium;
    case TextStyle::Small:
        return TextStyle::SmallMedium;
    case TextStyle::Body:
        return TextStyle::BodyMedium;
    case TextStyle::BodyMedium:
        return TextStyle::BodyStrong;
    case TextStyle::Emphasis:
        return TextStyle::EmphasisMedium;
    case TextStyle::EmphasisMedium:
        return TextStyle::EmphasisStrong;
    default:
        return style;
    }
}

qreal plainWidth(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

void paintElided(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text,
                 const QFont &font, bool tabular)
{
    const qreal width = tabular ? tabularWidth(text, font) : plainWidth(text, font);
    if (width > rect.width() + 0.5)
        paintLine(painter, rect, alignment,
                  QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width()), font);
    else if (tabular)
        paintTabular(painter, rect, alignment, text, font);
    else
        paintLine(painter, rect, alignment, text, font);
}

void paintWrapped(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
                  int lineHeightPx, int maxLines)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (int number = 1; number <= maxLines; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width());
        const bool last = number == maxLines;
        const QString words =
            last ? text.mid(line.textStart()) : text.mid(line.textStart(), line.textLength());
        const QRectF box(rect.left(), rect.top() + (number - 1) * lineHeightPx, rect.width(), lineHeightPx);
        paintElided(painter, box, Qt::AlignLeft | Qt::AlignVCenter, words.trimmed(), font);
    }
    layout.endLayout();
}

int rowHeightOf(const QWidget *view, int fallbackPx)
{
    const QVariant height = view ? view->property("rowHeight") : QVariant();
    return height.isValid() ? height.toInt() : fallbackPx;
}

} // namespace danggol::ui
