// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/views/cell_delegate.h"
#include "ui/parts/views/item_button.h"

namespace danggol::ui
{

/// What a campaign offers the current customer (IssueRole): a button to issue one, "Has it", or a dash.
class IssueButtonDelegate : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

    /// Where the button is inside a cell with this option.
    QRect buttonRect(const QStyleOptionViewItem &option) const;

Q_SIGNALS:
    void issueRequested(const QModelIndex &index);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    void paintCell(QPainter &painter, const Cell &cell, const QModelIndex &index) const override;

private:
    QRectF buttonBox(const QRectF &content) const;
    void paintButton(QPainter &painter, const Cell &cell, const QModelIndex &index, bool busy) const;
    void paintHasIt(QPainter &painter, const QRectF &rect) const;

    ItemButton m_button;
};

} // namespace danggol::ui
