// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/views/text_delegate.h"

#include "ui/parts/views/elided_tool_tip.h"
#include "ui/parts/views/row_paint.h"
#include "ui/theme/tabular.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>

#include <cmath>
#include <utility>

namespace danggol::ui
{

namespace
{

constexpr int kCuePx = 16;
constexpr int kCueAdvancePx = 23;

} // namespace

TextDelegate::TextDelegate(const Theme &theme, TextLook look, QObject *parent)
    : CellDelegate(theme, parent), m_look(look)
{}

void TextDelegate::paintCell(QPainter &painter, const Cell &cell, const QModelIndex &index) const
{
    const bool heavier = cell.selected && m_look.color == Token::Ink;
    const QFont font = theme().font(heavier ? emphasised(m_look.style) : m_look.style);
    painter.setPen(textColor(m_look.color, cell));
    paintElided(painter, cell.rect, cell.alignment, index.data(Qt::DisplayRole).toString(), font,
                m_look.tabular);
}

int TextDelegate::contentWidth(const QModelIndex &index) const
{
    return static_cast<int>(
        std::ceil(tabularWidth(index.data(Qt::DisplayRole).toString(), theme().font(m_look.style))));
}

bool TextDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    return showElidedToolTip(*event, view->viewport(), index.data(Qt::DisplayRole).toString(),
                             theme().font(m_look.style), contentRect(option).width() - textIndent()) ||
           CellDelegate::helpEvent(event, view, option, index);
}

IconTextDelegate::IconTextDelegate(const Theme &theme, Cue cue, TextLook look, QObject *parent)
    : TextDelegate(theme, look, parent), m_cue(std::move(cue))
{}

int IconTextDelegate::textIndent() const
{
    return theme().scaled(kCueAdvancePx);
}

void IconTextDelegate::paintCell(QPainter &painter, const Cell &cell, const QModelIndex &index) const
{
    const int iconPx = theme().scaled(kCuePx);
    if (const std::optional<IconCue> cue = m_cue(index)) {
        const QRectF box(cell.rect.left(), cell.rect.center().y() - iconPx / 2.0, iconPx, iconPx);
        paintIcon(painter, theme(), cue->icon, box, theme().color(cue->color));
    }
    Cell text = cell;
    text.rect.adjust(textIndent(), 0, 0, 0);
    TextDelegate::paintCell(painter, text, index);
}

} // namespace danggol::ui
