// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

class QPainter;

namespace danggol::ui
{

/// A person's row in a RichListView: avatar, name, quieter line, and an amount on the right. The avatar's
/// colour comes from AvatarIdRole, or IdRole when the row is the customer.
class KeyedCustomerDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit KeyedCustomerDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// Paints right of the row; returns the px it took, so that the name keeps clear of it.
    virtual qreal paintRight(QPainter &painter, const QRectF &content, bool selected,
                             const QModelIndex &index) const;
    /// Px between the row's edge and its content.
    virtual int sidePad() const { return 10; }

    const Theme &theme() const { return m_theme; }
    /// The first (true) or second line of a two-line block centred in `content`.
    QRectF lineBox(const QRectF &content, bool first) const;

private:
    void paintLeft(QPainter &painter, const QRectF &content, bool selected, const QModelIndex &index) const;

    const Theme &m_theme;
};

/// A waiting order's row: the customer, the order's total, and how many items, or by how much the balance
/// is short (ShortByRole).
class QueueDelegate : public KeyedCustomerDelegate
{
    Q_OBJECT
public:
    using KeyedCustomerDelegate::KeyedCustomerDelegate;

protected:
    qreal paintRight(QPainter &painter, const QRectF &content, bool selected,
                     const QModelIndex &index) const override;
    int sidePad() const override { return 12; }

private:
    qreal paintSecond(QPainter &painter, const QRectF &box, bool selected, const QModelIndex &index) const;
};

} // namespace danggol::ui
