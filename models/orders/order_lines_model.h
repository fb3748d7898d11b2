// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/orders/order.h"

#include <QAbstractTableModel>

namespace danggol::models
{

/// The goods of one order, in the order they were rung up.
class OrderLinesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Item, Quantity, Price, Amount, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Leaves the rows alone when nothing is different.
    void setLines(const QList<OrderLine> &lines);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant cell(const OrderLine &line, int column) const;

    QList<OrderLine> m_lines;
};

} // namespace danggol::models
