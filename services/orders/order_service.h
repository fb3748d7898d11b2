// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/actor.h"
#include "services/domain/business_day.h"
#include "services/domain/page.h"
#include "services/domain/result.h"
#include "services/orders/order.h"

namespace danggol
{

namespace storage
{
class Transaction;
}
class AuditService;
class CatalogService;
class CouponService;
class ShopService;
class WalletService;
struct Product;
struct StockChange;
namespace refund_repository
{
struct Refund;
}

/// An order that is locked to be paid, and the calendar that says on which of the shop's days it is.
struct PayableOrder
{
    Order order;
    BusinessCalendar calendar;
};

/// The rules of orders. To be called within a unit of work, on any storage thread. Rows are locked in one
/// order everywhere: coupon, order, stock by product id, account.
class OrderService
{
public:
    struct Needs
    {
        const Clock &clock;
        const ShopService &shop;
        const CatalogService &catalog;
        const CouponService &coupons;
        const WalletService &wallet;
        const AuditService &audit;
    };
    explicit OrderService(const Needs &needs) : m_needs(needs) {}

    /// InvalidInput (items, items[n].quantity), UserNotFound, ProductNotFound, ProductNotOnSale, OutOfStock,
    /// CouponNotUsable. Takes the stock and holds the coupon.
    [[nodiscard]] Result<Order> place(storage::Transaction &transaction, const Actor &actor,
                                      const PlaceOrderCommand &command) const;
    /// OrderNotFound, OrderStateConflict unless DEPOSIT_WAIT. Stock and coupon go back.
    [[nodiscard]] Result<Order> cancel(storage::Transaction &transaction, const Actor &actor,
                                       OrderId order) const;
    /// OrderNotFound, OrderStateConflict unless PAY_DONE.
    [[nodiscard]] Result<Order> confirm(storage::Transaction &transaction, const Actor &actor,
                                        OrderId order) const;
    /// OrderNotFound, OrderStateConflict unless PAY_DONE, RefundTooLarge, InvalidInput. Points go back; the
    /// coupon too when nothing is left; the payment's day is marked for the ranking; audited.
    [[nodiscard]] Result<Order> refund(storage::Transaction &transaction, const Actor &actor,
                                       const RefundCommand &command) const;

    [[nodiscard]] Result<Order> find(storage::Transaction &transaction, const Actor &actor, OrderId id) const;
    [[nodiscard]] Result<QList<OrderEvent>> timeline(storage::Transaction &transaction, const Actor &actor,
                                                     OrderId id) const;
    [[nodiscard]] Result<Page<OrderSummary>> list(storage::Transaction &transaction, const Actor &actor,
                                                  const OrderQuery &query) const;
    /// The same pages with all that `find` tells of each order.
    [[nodiscard]] Result<Page<Order>> listWhole(storage::Transaction &transaction, const Actor &actor,
                                                const OrderQuery &query) const;
    [[nodiscard]] Result<OrderCounts> counts(storage::Transaction &transaction, const Actor &actor,
                                             const OrderQuery &query) const;
    [[nodiscard]] Result<qint64> expireDue(storage::Transaction &transaction, const Actor &actor,
                                           int most) const;
    [[nodiscard]] Result<qint64> confirmDue(storage::Transaction &transaction, const Actor &actor,
                                            int most) const;

    /// The order without its names and lines; its coupon and itself stay locked for the rest of
    /// the unit. The caller has checked its own permission. OrderNotFound.
    [[nodiscard]] Result<Order> locked(storage::Transaction &transaction, OrderId id,
                                       const QString &outcome) const;
    /// The same for payments.
    [[nodiscard]] Result<PayableOrder> lockedToPay(storage::Transaction &transaction, OrderId id,
                                                   const QString &outcome) const;
    /// For payments: moves a waiting order to PAY_DONE (guarded), its held coupon to USED, and writes the
    /// event. OrderStateConflict when it is no longer waiting.
    [[nodiscard]] Result<Done> markPaid(storage::Transaction &transaction, const Actor &actor,
                                        const PayableOrder &payable, Timestamp paidAt) const;

private:
    [[nodiscard]] Result<Order> ordered(storage::Transaction &transaction, const PlaceOrderCommand &command,
                                        const QString &customerName, const QList<CartLine> &cart,
                                        const QList<Product> &products) const;
    [[nodiscard]] Result<Done> writePlaced(storage::Transaction &transaction, const Actor &actor,
                                           Order &order, const QList<StockChange> &taken,
                                           const QList<Product> &products) const;
    [[nodiscard]] Result<Done> giveUp(storage::Transaction &transaction, const Actor &actor,
                                      const Order &order, OrderEventKind kind) const;
    [[nodiscard]] Result<Done> giveBackRefunded(storage::Transaction &transaction, const Actor &actor,
                                                const Order &order,
                                                const refund_repository::Refund &refund) const;
    [[nodiscard]] Result<Order> asItIs(storage::Transaction &transaction, OrderId id) const;

    Needs m_needs;
};

} // namespace danggol
