// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/orders/order_errors.h"

#include <QVariant>

namespace danggol
{

namespace
{

QString statusInWords(OrderStatus status)
{
    switch (status) {
    case OrderStatus::DepositWait:
        return QStringLiteral("is waiting for its payment");
    case OrderStatus::PayDone:
        return QStringLiteral("is paid");
    case OrderStatus::BuyConfirm:
        return QStringLiteral("is confirmed");
    case OrderStatus::Cancelled:
        return QStringLiteral("was cancelled");
    case OrderStatus::Refunded:
        return QStringLiteral("was refunded");
    }
    return {};
}

} // namespace

Error orderNotFound(OrderId id, const QString &outcome)
{
    return Error{ErrorCode::OrderNotFound,
                 QStringLiteral("There is no order %1. %2 Check the number.").arg(id.value).arg(outcome),
                 {},
                 {{QStringLiteral("orderId"), id.value}}};
}

Error orderStateConflict(const Order &order, const QString &outcome)
{
    return Error{ErrorCode::OrderStateConflict,
                 QStringLiteral("Order %1 %2. %3 Look at the order again to see what can be done.")
                     .arg(order.id.value)
                     .arg(statusInWords(order.status), outcome),
                 {},
                 {{QStringLiteral("orderId"), order.id.value},
                  {QStringLiteral("orderStatus"), orderStatusName(order.status)}}};
}

} // namespace danggol
