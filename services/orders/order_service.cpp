// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/orders/order_service.h"

#include "services/catalog/catalog_service.h"
#include "services/coupons/coupon_service.h"
#include "services/domain/assert.h"
#include "services/orders/order_errors.h"
#include "services/orders/order_repository.h"
#include "services/settings/shop_service.h"
#include "services/staff/permission.h"
#include "services/storage/transaction.h"

namespace danggol
{

namespace
{

// The lock has already decided; this is the second line of defence.
Result<Done> guarded(const Result<bool> &changed, const Order &order, const QString &outcome)
{
    if (!changed)
        return fail(changed.error());
    if (!*changed)
        return fail(orderStateConflict(order, outcome));
    return Done{};
}

} // namespace

Result<Order> OrderService::locked(storage::Transaction &transaction, OrderId id,
                                   const QString &outcome) const
{
    TRY(std::optional<order_repository::LockedOrder> locked, order_repository::locked(transaction, id));
    if (!locked)
        return fail(orderNotFound(id, outcome));
    return std::move(locked->order);
}

Result<PayableOrder> OrderService::lockedToPay(storage::Transaction &transaction, OrderId id,
                                               const QString &outcome) const
{
    TRY(std::optional<order_repository::LockedOrder> locked, order_repository::locked(transaction, id));
    if (!locked)
        return fail(orderNotFound(id, outcome));
    TRY(BusinessCalendar calendar, ShopService::calendarIn(locked->timeZone));
    return PayableOrder{std::move(locked->order), std::move(calendar)};
}

Result<Order> OrderService::asItIs(storage::Transaction &transaction, OrderId id) const
{
    TRY(std::optional<Order> order, order_repository::find(transaction, id));
    DANGGOL_ASSERT(order.has_value());
    return *order;
}

Result<Order> OrderService::cancel(storage::Transaction &transaction, const Actor &actor, OrderId id) const
{
    const QString outcome = QStringLiteral("It was not cancelled.");
    TRY_DONE(authorise(actor, Permission::CancelOrder));
    TRY(const Order order, locked(transaction, id, outcome));
    TRY_DONE(authoriseFor(actor, Permission::CancelOrder, order.customer));
    if (!mayBecome(order.status, OrderStatus::Cancelled))
        return fail(orderStateConflict(order, outcome));
    TRY_DONE(giveUp(transaction, actor, order, OrderEventKind::Cancelled));
    return asItIs(transaction, id);
}

Result<Done> OrderService::giveUp(storage::Transaction &transaction, const Actor &actor, const Order &order,
                                  OrderEventKind kind) const
{
    const Timestamp now = m_needs.clock.now();
    TRY_DONE(guarded(order_repository::setCancelled(transaction, order.id, now), order,
                     QStringLiteral("It was not cancelled.")));
    TRY(const QList<StockChange> stock, order_repository::stockOf(transaction, order.id));
    TRY_DONE(m_needs.catalog.giveBack(transaction, actor, order.id, MovementReason::Cancelled, stock));
    if (order.issuedCoupon)
        TRY_DONE(m_needs.coupons.giveBack(transaction, *order.issuedCoupon, order.id));
    return order_repository::insertEvent(
        transaction, actor, order.id, {.kind = kind, .amount = {}, .note = {}, .actorName = {}, .at = now});
}

Result<Order> OrderService::confirm(storage::Transaction &transaction, const Actor &actor, OrderId id) const
{
    const QString outcome = QStringLiteral("It was not confirmed.");
    TRY_DONE(authorise(actor, Permission::ConfirmOrder));
    TRY(const Order order, locked(transaction, id, outcome));
    TRY_DONE(authoriseFor(actor, Permission::ConfirmOrder, order.customer));
    if (!mayBecome(order.status, OrderStatus::BuyConfirm))
        return fail(orderStateConflict(order, outcome));
    const Timestamp now = m_needs.clock.now();
    TRY_DONE(guarded(order_repository::setConfirmed(transaction, id, now), order, outcome));
    TRY_DONE(order_repository::insertEvent(
        transaction, actor, id,
        {.kind = OrderEventKind::Confirmed, .amount = {}, .note = {}, .actorName = {}, .at = now}));
    return asItIs(transaction, id);
}

Result<Done> OrderService::markPaid(storage::Transaction &transaction, const Actor &actor,
                                    const PayableOrder &payable, Timestamp paidAt) const
{
    const Order &order = payable.order;
    const QString outcome = QStringLiteral("No points were taken.");
    if (!mayBecome(order.status, OrderStatus::PayDone))
        return fail(orderStateConflict(order, outcome));
    const QString day = payable.calendar.dayOf(paidAt);
    TRY_DONE(guarded(order_repository::setPaid(transaction, order.id, paidAt, day), order, outcome));
    if (order.issuedCoupon)
        TRY_DONE(m_needs.coupons.use(transaction, *order.issuedCoupon, order.id));
    return order_repository::insertEvent(
        transaction, actor, order.id,
        {.kind = OrderEventKind::Paid, .amount = order.total, .note = {}, .actorName = {}, .at = paidAt});
}

} // namespace danggol
