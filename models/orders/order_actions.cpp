// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/order_actions.h"

#include "services/printing/document_print.h"
#include "services/staff/permission.h"

namespace danggol::models
{

namespace
{

OrderActions::Reason reasonOf(OrderStatus status)
{
    using Reason = OrderActions::Reason;
    switch (status) {
    case OrderStatus::DepositWait:
        return Reason::NotPaidYet;
    case OrderStatus::PayDone:
        return Reason::AlreadyPaid;
    case OrderStatus::BuyConfirm:
        return Reason::Confirmed;
    case OrderStatus::Cancelled:
        return Reason::Cancelled;
    case OrderStatus::Refunded:
        return Reason::Refunded;
    }
    return Reason::None;
}

} // namespace

OrderActions actionsFor(const Order &order, const Actor &actor, bool connected)
{
    const auto may = [&](OrderStatus next, Permission permission) {
        return connected && mayBecome(order.status, next) && isAllowed(actor.role, permission);
    };
    OrderActions actions;
    actions.mayPay = may(OrderStatus::PayDone, Permission::PayOrder);
    actions.mayConfirm = may(OrderStatus::BuyConfirm, Permission::ConfirmOrder);
    actions.mayRefund = may(OrderStatus::Refunded, Permission::RefundOrder);
    actions.mayCancel = may(OrderStatus::Cancelled, Permission::CancelOrder);
    actions.mayPrint =
        connected && documentOf(order.status) && isAllowed(actor.role, Permission::PrintDocument);
    actions.reason = connected ? reasonOf(order.status) : OrderActions::Reason::Offline;
    return actions;
}

} // namespace danggol::models
