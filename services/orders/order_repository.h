// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/catalog/catalog_service.h"
#include "services/domain/actor.h"
#include "services/domain/result.h"
#include "services/orders/order.h"

#include <QList>
#include <QString>

#include <optional>

namespace danggol::storage
{
class Transaction;
}

/// The rows of orders, their lines and their events. To be called within a unit of work.
namespace danggol::order_repository
{

struct Buyer
{
    QString name;
    bool archived = false;
};

[[nodiscard]] Result<std::optional<Buyer>> buyer(storage::Transaction &transaction, CustomerId id);

/// Takes the lock of the coupon, which comes before every other one.
[[nodiscard]] Result<Done> lockCoupon(storage::Transaction &transaction, IssuedCouponId id);
/// An order without its names and lines, and the shop's time zone.
struct LockedOrder
{
    Order order;
    QString timeZone;
};

/// With the order's coupon and itself locked for the rest of the unit.
[[nodiscard]] Result<std::optional<LockedOrder>> locked(storage::Transaction &transaction, OrderId id);
/// The order with its names and lines.
[[nodiscard]] Result<std::optional<Order>> find(storage::Transaction &transaction, OrderId id);
[[nodiscard]] Result<std::optional<CustomerId>> ownerOf(storage::Transaction &transaction, OrderId id);
[[nodiscard]] Result<QList<OrderLine>> lines(storage::Transaction &transaction, OrderId id);
[[nodiscard]] Result<QList<OrderEvent>> events(storage::Transaction &transaction, OrderId id);
/// What the order took from stock, by product id.
[[nodiscard]] Result<QList<StockChange>> stockOf(storage::Transaction &transaction, OrderId id);

/// Writes a waiting order and its lines.
[[nodiscard]] Result<OrderId> insert(storage::Transaction &transaction, const Order &order);
[[nodiscard]] Result<Done> insertEvent(storage::Transaction &transaction, const Actor &actor, OrderId order,
                                       const OrderEvent &event);

/// State changes, guarded by the state before; false when the order was in another one. A payment of a moment
/// that the ranking has counted its day up to makes that day due again.
[[nodiscard]] Result<bool> setPaid(storage::Transaction &transaction, OrderId id, Timestamp at,
                                   const QString &day);
[[nodiscard]] Result<bool> setConfirmed(storage::Transaction &transaction, OrderId id, Timestamp at);
[[nodiscard]] Result<bool> setCancelled(storage::Transaction &transaction, OrderId id, Timestamp at);

} // namespace danggol::order_repository
