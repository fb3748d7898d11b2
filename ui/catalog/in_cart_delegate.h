// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/views/cell_delegate.h"
#include "ui/parts/views/item_button.h"

namespace danggol::ui
{

/// How many of the row's product are in the cart, and + under the mouse or on the current row.
class InCartDelegate : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

    /// The + button inside a cell.
    QRect plusRect(const QStyleOptionViewItem &option) const;

Q_SIGNALS:
    void addRequested(const QModelIndex &index);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    void paintCell(QPainter &painter, const Cell &cell, const QModelIndex &index) const override;

private:
    QRectF plusBox(const QRectF &content) const;
    void paintCount(QPainter &painter, const QRectF &box, const QString &count) const;
    void paintPlus(QPainter &painter, const QRectF &box, const QModelIndex &index) const;

    ItemButton m_plus;
};

} // namespace danggol::ui
