// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/in_cart_delegate.h"

#include "models/roles.h"
#include "ui/parts/views/product_card_delegate.h"
#include "ui/theme/box.h"
#include "ui/theme/icons.h"
#include "ui/theme/tabular.h"
#include "ui/theme/words.h"

#include <QAbstractItemView>
#include <QPainter>

namespace danggol::ui
{

namespace
{

constexpr int kPlusPx = 32;
constexpr int kPlusIconPx = 16;
constexpr int kBagPx = 14;

} // namespace

QRectF InCartDelegate::plusBox(const QRectF &content) const
{
    const qreal side = theme().controlHeight(kPlusPx);
    return {content.right() - side, content.center().y() - side / 2, side, side};
}

QRect InCartDelegate::plusRect(const QStyleOptionViewItem &option) const
{
    return plusBox(contentRect(option)).toRect();
}

bool InCartDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    if (!ProductCardDelegate::isAddable(index))
        return CellDelegate::editorEvent(event, model, option, index);
    const ItemButton::Outcome outcome = m_plus.handle(*event, plusRect(option), index);
    if (outcome == ItemButton::Outcome::Ignored)
        return false;
    if (const auto *view = qobject_cast<const QAbstractItemView *>(option.widget))
        view->viewport()->update();
    if (outcome == ItemButton::Outcome::Clicked)
        Q_EMIT addRequested(index);
    // A press still has to make the row current.
    return outcome == ItemButton::Outcome::Clicked;
}

void InCartDelegate::paintCell(QPainter &painter, const Cell &cell, const QModelIndex &index) const
{
    const int count = index.data(models::InCartRole).toInt();
    if (count > 0)
        paintCount(painter, cell.rect, plain(count));
    if (ProductCardDelegate::isAddable(index) && (cell.hovered || cell.selected || theme().isTouchMode()))
        paintPlus(painter, plusBox(cell.rect), index);
}

void InCartDelegate::paintCount(QPainter &painter, const QRectF &box, const QString &count) const
{
    const qreal bag = theme().scaled(kBagPx);
    paintIcon(painter, theme(), IconName::Bag, {box.left(), box.center().y() - bag / 2, bag, bag},
              theme().color(Token::AccText));
    painter.setPen(theme().color(Token::AccText));
    paintTabular(painter, box.adjusted(bag + 6, 0, 0, 0), Qt::AlignLeft, count,
                 theme().font(TextStyle::BodyMedium));
}

void InCartDelegate::paintPlus(QPainter &painter, const QRectF &box, const QModelIndex &index) const
{
    Token fill = Token::Surface;
    if (m_plus.isPressed(index))
        fill = Token::Line;
    else if (m_plus.isHovered(index))
        fill = Token::Hover;
    const qreal icon = theme().scaled(kPlusIconPx);
    paintBox(painter, box, 8, theme().color(fill), theme().color(Token::Line2));
    paintIcon(painter, theme(), IconName::Plus,
              {box.center().x() - icon / 2, box.center().y() - icon / 2, icon, icon},
              theme().color(Token::Ink));
}

} // namespace danggol::ui
