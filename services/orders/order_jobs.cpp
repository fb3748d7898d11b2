// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/catalog/catalog_service.h"
#include "services/orders/due_order_repository.h"
#include "services/orders/order_repository.h"
#include "services/orders/order_service.h"
#include "services/settings/shop_service.h"
#include "services/staff/permission.h"
#include "services/storage/transaction.h"

#include <algorithm>
#include <set>

namespace danggol
{

namespace
{

using due_order_repository::Unpaid;

// Several orders in one unit keep to the one order of locks only if all coupons come before all orders, and
// these before all products.
Result<QList<Order>> lockedUnpaid(storage::Transaction &transaction, Timestamp now, int most)
{
    TRY(const QList<Unpaid> due, due_order_repository::unpaid(transaction, now, most));
    std::set<IssuedCouponId> coupons;
    std::set<OrderId> ids;
    for (const Unpaid &order : due) {
        ids.insert(order.id);
        if (order.coupon)
            coupons.insert(*order.coupon);
    }
    for (const IssuedCouponId coupon : coupons)
        TRY_DONE(order_repository::lockCoupon(transaction, coupon));
    QList<Order> orders;
    for (const OrderId id : ids) {
        TRY(const std::optional<order_repository::LockedOrder> locked,
            order_repository::locked(transaction, id));
        // It may have been paid or cancelled before it was locked.
        if (locked && locked->order.status == OrderStatus::DepositWait)
            orders.append(locked->order);
    }
    return orders;
}

Result<Done> lockProductsOf(storage::Transaction &transaction, const QList<Order> &orders)
{
    std::set<ProductId> products;
    for (const Order &order : orders) {
        TRY(const QList<StockChange> stock, order_repository::stockOf(transaction, order.id));
        for (const StockChange &change : stock)
            products.insert(change.product);
    }
    for (const ProductId product : products)
        TRY_DONE(due_order_repository::lockProduct(transaction, product));
    return Done{};
}

} // namespace

Result<qint64> OrderService::expireDue(storage::Transaction &transaction, const Actor &actor, int most) const
{
    TRY_DONE(authorise(actor, Permission::RunJobs));
    TRY(const QList<Order> orders, lockedUnpaid(transaction, m_needs.clock.now(), std::max(most, 0)));
    TRY_DONE(lockProductsOf(transaction, orders));
    qint64 expired = 0;
    for (const Order &order : orders) {
        TRY(const QList<StockChange> stock, order_repository::stockOf(transaction, order.id));
        TRY(const bool hasRoom, m_needs.catalog.hasRoom(transaction, stock));
        // It waits until somebody makes room in the stock, and holds up no other.
        if (!hasRoom)
            continue;
        TRY_DONE(giveUp(transaction, actor, order, OrderEventKind::Expired));
        ++expired;
    }
    return expired;
}

Result<qint64> OrderService::confirmDue(storage::Transaction &transaction, const Actor &actor, int most) const
{
    TRY_DONE(authorise(actor, Permission::RunJobs));
    TRY(const ShopSettings settings, m_needs.shop.settings(transaction));
    const Timestamp now = m_needs.clock.now();
    const Timestamp paidBy = now.plusMs(-settings.autoConfirmDays * kMsPerDay);
    TRY(const QList<OrderId> due, due_order_repository::unconfirmed(transaction, paidBy, std::max(most, 0)));
    qint64 confirmed = 0;
    for (const OrderId id : due) {
        TRY(const bool changed, order_repository::setConfirmed(transaction, id, now));
        if (!changed)
            continue;
        ++confirmed;
        TRY_DONE(order_repository::insertEvent(
            transaction, actor, id,
            {.kind = OrderEventKind::Confirmed, .amount = {}, .note = {}, .actorName = {}, .at = now}));
    }
    return confirmed;
}

} // namespace danggol
