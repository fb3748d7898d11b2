// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payment/payment_queue_model.h"

#include "models/roles.h"
#include "services/domain/won_text.h"

#include <algorithm>
#include <utility>

namespace danggol::models
{

namespace
{

constexpr int kAgeingMs = 20'000;

qint64 shortByWon(const OrderSummary &order)
{
    return std::max<qint64>(0, order.total.won() - order.balance.won());
}

} // namespace

PaymentQueueModel::PaymentQueueModel(TillSession &session, QObject *parent)
    : PagedListModel(parent), m_session(session)
{
    m_ageing.setInterval(kAgeingMs);
    connect(&m_ageing, &QTimer::timeout, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {SubtitleRole, Qt::AccessibleTextRole});
    });
    m_ageing.start();
}

void PaymentQueueModel::setText(const QString &text)
{
    if (text == m_text && !m_customer)
        return;
    m_text = text;
    m_customer.reset();
    restart();
}

void PaymentQueueModel::setCustomer(std::optional<CustomerId> customer)
{
    m_text.clear();
    m_customer = customer;
    restart();
}

QVariant PaymentQueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const OrderSummary &order = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return order.customerName;
    case SubtitleRole:
        return tr("#%1 · %2").arg(QString::number(order.id.value), ageText(order.createdAt));
    case Qt::AccessibleTextRole:
        return sentence(order);
    case IdRole:
        return order.id.value;
    case AvatarIdRole:
        return order.customer.value;
    case AmountRole:
        return order.total.won();
    case CountRole:
        return order.itemCount;
    case ShortByRole:
        return shortByWon(order);
    case StatusRole:
        return orderStatusName(order.status);
    case TimeRole:
        return order.createdAt.ms;
    default:
        return {};
    }
}

QString PaymentQueueModel::ageText(Timestamp createdAt) const
{
    const qint64 minutes = std::max<qint64>(0, m_session.clock().now().ms - createdAt.ms) / kMsPerMinute;
    if (minutes < 1)
        return tr("now");
    if (minutes < 60)
        return tr("%1 min").arg(minutes);
    if (minutes < 24 * 60)
        return tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    return tr("%1 days").arg(minutes / (24 * 60));
}

QString PaymentQueueModel::sentence(const OrderSummary &order) const
{
    const QString items =
        tr("%1 items", nullptr, static_cast<int>(order.itemCount)).arg(countText(order.itemCount));
    const QString basis = tr("Order %1, %2, %3, %4 won, %5")
                              .arg(QString::number(order.id.value), order.customerName, items,
                                   countText(order.total.won()), ageText(order.createdAt));
    const qint64 missing = shortByWon(order);
    return missing > 0 ? tr("%1, short by %2 won").arg(basis, countText(missing)) : basis;
}

OrderQuery PaymentQueueModel::query() const
{
    OrderQuery query;
    query.status = OrderStatus::DepositWait;
    query.oldestFirst = true;
    query.text = m_text;
    query.customer = m_customer;
    return query;
}

void PaymentQueueModel::request(const QString &cursor, int limit, Reply<Page<OrderSummary>> reply)
{
    OrderQuery page = query();
    page.cursor = cursor;
    page.limit = limit;
    m_session.shop().orders().list(m_session.actor(), page, std::move(reply));
}

bool PaymentQueueModel::isSame(const OrderSummary &left, const OrderSummary &right) const
{
    return left.customerName == right.customerName && left.itemCount == right.itemCount &&
           left.total == right.total && left.balance == right.balance;
}

} // namespace danggol::models
