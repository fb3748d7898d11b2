// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/order_lines_model.h"

#include "models/roles.h"
#include "services/domain/won_text.h"

namespace danggol::models
{

void OrderLinesModel::setLines(const QList<OrderLine> &lines)
{
    if (lines == m_lines)
        return;
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int OrderLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int OrderLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OrderLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Item:
        return tr("Item");
    case Quantity:
        return tr("Qty");
    case Price:
        return tr("Price");
    case Amount:
        return tr("Amount");
    default:
        return {};
    }
}

QVariant OrderLinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const OrderLine &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cell(line, index.column());
    case Qt::AccessibleTextRole:
        return tr("%1, %2 at %3 won, %4 won")
            .arg(line.name, countText(line.quantity), countText(line.unitPrice.won()),
                 countText(line.amount.won()));
    case IdRole:
        return line.product.value;
    case ArtRole:
        return line.art;
    case CountRole:
        return line.quantity;
    case AmountRole:
        return index.column() == Price ? line.unitPrice.won() : line.amount.won();
    default:
        return {};
    }
}

QVariant OrderLinesModel::cell(const OrderLine &line, int column) const
{
    switch (column) {
    case Item:
        return line.name;
    case Quantity:
        return countText(line.quantity);
    case Price:
        return wonText(line.unitPrice);
    case Amount:
        return wonText(line.amount);
    default:
        return {};
    }
}

} // namespace danggol::models
