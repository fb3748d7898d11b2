// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/views/cell_delegate.h"

#include "models/roles.h"
#include "ui/parts/views/row_paint.h"

#include <QPainter>

namespace danggol::ui
{

namespace
{

constexpr int kRowHeightPx = 40;

bool isDimmed(const QModelIndex &index)
{
    const QVariant selectable = index.data(models::SelectableRole);
    return (selectable.isValid() && !selectable.toBool()) || !index.flags().testFlag(Qt::ItemIsEnabled);
}

} // namespace

CellDelegate::CellDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme)
{}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Cell cell{.rect = contentRect(option),
                    .alignment = (option.displayAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter,
                    .selected = option.state.testFlag(QStyle::State_Selected),
                    .hovered = option.state.testFlag(QStyle::State_MouseOver),
                    .dimmed = isDimmed(index)};
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintCell(*painter, cell, index);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {contentWidth(index) + 2 * kInnerPadPx, rowHeightOf(option.widget, m_theme.scaled(kRowHeightPx))};
}

QRect CellDelegate::contentRect(const QStyleOptionViewItem &option)
{
    using Position = QStyleOptionViewItem::ViewItemPosition;
    const Position position = option.viewItemPosition;
    const bool first = position == Position::Beginning || position == Position::OnlyOne;
    const bool last = position == Position::End || position == Position::OnlyOne;
    return option.rect.adjusted(first ? kEdgePadPx : kInnerPadPx, 0, last ? -kEdgePadPx : -kInnerPadPx, 0);
}

int CellDelegate::contentWidth(const QModelIndex &) const
{
    return 0;
}

QColor CellDelegate::textColor(Token rest, const Cell &cell) const
{
    if (cell.dimmed)
        return m_theme.color(Token::Ink3);
    return m_theme.color(rest == Token::Ink3 && cell.selected ? Token::Ink2 : rest);
}

} // namespace danggol::ui
