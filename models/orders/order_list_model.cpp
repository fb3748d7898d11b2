// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/order_list_model.h"

#include "models/roles.h"
#include "services/domain/won_text.h"

#include <utility>

namespace danggol::models
{

OrderListModel::OrderListModel(TillSession &session, Words words, QObject *parent)
    : PagedListModel(parent), m_session(session), m_words(std::move(words))
{}

void OrderListModel::setQuery(const OrderQuery &query)
{
    const bool same = m_query.status == query.status && m_query.text == query.text &&
                      m_query.from == query.from && m_query.to == query.to &&
                      m_query.customer == query.customer && m_query.oldestFirst == query.oldestFirst &&
                      m_query.sold == query.sold;
    if (same && isLoaded())
        return;
    m_query = query;
    restart();
}

int OrderListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OrderListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Order");
    case CustomerName:
        return tr("Customer");
    case Items:
        return tr("Items");
    case Total:
        return tr("Total");
    case Status:
        return tr("Status");
    case Time:
        return tr("Time");
    default:
        return {};
    }
}

QVariant OrderListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const OrderSummary &order = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(order, index.column());
    case Qt::AccessibleTextRole:
        return sentence(order);
    case IdRole:
        return order.id.value;
    case TitleRole:
        return order.customerName;
    case AmountRole:
        return order.total.won();
    case StatusRole:
        return orderStatusName(order.status);
    case CountRole:
        return order.itemCount;
    case TimeRole:
        return order.createdAt.ms;
    default:
        return {};
    }
}

QString OrderListModel::cellText(const OrderSummary &order, int column) const
{
    switch (column) {
    case Number:
        return QStringLiteral("#%1").arg(order.id.value);
    case CustomerName:
        return order.customerName;
    case Items:
        return countText(order.itemCount);
    case Total:
        return wonText(order.total);
    case Status:
        return m_words.status(orderStatusName(order.status));
    case Time:
        return m_words.moment(order.createdAt);
    default:
        return {};
    }
}

QString OrderListModel::sentence(const OrderSummary &order) const
{
    const QString items =
        tr("%1 items", nullptr, static_cast<int>(order.itemCount)).arg(countText(order.itemCount));
    return tr("Order %1, %2, %3, %4 won, %5, %6")
        .arg(QString::number(order.id.value), order.customerName, items, countText(order.total.won()),
             m_words.status(orderStatusName(order.status)), m_words.moment(order.createdAt));
}

void OrderListModel::sort(int, Qt::SortOrder order)
{
    OrderQuery query = m_query;
    query.oldestFirst = order == Qt::AscendingOrder;
    if (query.oldestFirst != m_query.oldestFirst)
        setQuery(query);
}

void OrderListModel::request(const QString &cursor, int limit, Reply<Page<OrderSummary>> reply)
{
    OrderQuery query = m_query;
    query.cursor = cursor;
    query.limit = limit;
    m_session.shop().orders().list(m_session.actor(), query, std::move(reply));
}

bool OrderListModel::isSame(const OrderSummary &left, const OrderSummary &right) const
{
    return left.status == right.status && left.customerName == right.customerName &&
           left.itemCount == right.itemCount && left.total == right.total &&
           left.createdAt == right.createdAt;
}

} // namespace danggol::models
