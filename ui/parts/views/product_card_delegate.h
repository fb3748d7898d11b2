// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/views/item_button.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

class QPainter;

namespace danggol::ui
{

/// A product's card: drawing, two-line name, price and stock, the bag with the number in the cart, and a +
/// button under the mouse or on the current card. Half of the gap to the next card belongs to each item.
class ProductCardDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// Between two cards, px.
    static constexpr int kGapPx = 12;

    explicit ProductCardDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// Height of an item, gap included.
    int itemHeight() const;
    /// The + button inside an item of this rectangle.
    QRect plusRect(const QRect &itemRect) const;
    /// In stock and not switched off by SelectableRole.
    static bool isAddable(const QModelIndex &index);

Q_SIGNALS:
    void addRequested(const QModelIndex &index);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    QRectF cardRect(const QRect &itemRect) const;
    QRectF artRect(const QRect &itemRect) const;
    /// Large text: the stock goes under the price.
    bool stockIsBelow() const;
    bool showsPlus(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintFrame(QPainter &painter, const QStyleOptionViewItem &option) const;
    void paintText(QPainter &painter, const QRectF &card, const QRectF &art, const QModelIndex &index) const;
    void paintStock(QPainter &painter, const QRectF &box, const QModelIndex &index) const;
    void paintInCart(QPainter &painter, const QRectF &art, int count) const;
    void paintPlus(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const Theme &m_theme;
    ItemButton m_plus;
};

} // namespace danggol::ui
