// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/clock.h"
#include "services/domain/ids.h"
#include "services/domain/money.h"

#include <QList>
#include <QString>

#include <optional>
#include <tuple>

namespace danggol
{

inline constexpr int kMostOrderLines = 100;
inline constexpr qint64 kLargestLineQuantity = 999;

enum class OrderStatus : qint32 { DepositWait, PayDone, BuyConfirm, Cancelled, Refunded };
/// "DEPOSIT_WAIT", … as stored and as the API says it.
[[nodiscard]] QString orderStatusName(OrderStatus status);
[[nodiscard]] OrderStatus orderStatusFromName(const QString &name);

/// The one table of what an order may become. A state change asks it first and is then guarded by the update
/// itself.
[[nodiscard]] bool mayBecome(OrderStatus from, OrderStatus to);

struct OrderLine
{
    ProductId product;
    /// Name and price are those of the moment of ordering.
    QString name;
    QString art;
    Money unitPrice;
    qint64 quantity = 0;
    Money amount;
    /// This line's share of the order's discount.
    Money discount;
    qint64 refundedQuantity = 0;
    Money refundedAmount;

    friend bool operator==(const OrderLine &, const OrderLine &) = default;

    template <class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.product, s.name, s.art, s.unitPrice, s.quantity, s.amount, s.discount,
                        s.refundedQuantity, s.refundedAmount);
    }
};

struct Order
{
    OrderId id;
    CustomerId customer;
    QString customerName;
    OrderStatus status = OrderStatus::DepositWait;
    QList<OrderLine> lines;
    Money subtotal;
    Money discount;
    Money total;
    /// What went back to the customer so far.
    Money refunded;
    std::optional<IssuedCouponId> issuedCoupon;
    QString couponName;
    Timestamp createdAt;
    Timestamp expiresAt;
    std::optional<Timestamp> paidAt;
    std::optional<Timestamp> confirmedAt;
    std::optional<Timestamp> cancelledAt;
    std::optional<Timestamp> refundedAt;

    friend bool operator==(const Order &, const Order &) = default;

    template <class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.id, s.customer, s.customerName, s.status, s.lines, s.subtotal, s.discount, s.total,
                        s.refunded, s.issuedCoupon, s.couponName, s.createdAt, s.expiresAt, s.paidAt,
                        s.confirmedAt, s.cancelledAt, s.refundedAt);
    }
};

/// An order as a list shows it.
struct OrderSummary
{
    OrderId id;
    CustomerId customer;
    QString customerName;
    OrderStatus status = OrderStatus::DepositWait;
    qint64 itemCount = 0;
    Money total;
    /// What the customer has now: says before anyone tries whether a waiting order can be paid.
    Money balance;
    Timestamp createdAt;
};

enum class OrderEventKind : qint32 { Placed, Paid, Confirmed, Cancelled, Expired, PartRefunded, Refunded };
[[nodiscard]] QString orderEventKindName(OrderEventKind kind);
[[nodiscard]] OrderEventKind orderEventKindFromName(const QString &name);

/// A line of an order's timeline.
struct OrderEvent
{
    OrderEventKind kind = OrderEventKind::Placed;
    Money amount;
    QString note;
    QString actorName;
    Timestamp at;
};

struct CartLine
{
    ProductId product;
    qint64 quantity = 0;
};

struct PlaceOrderCommand
{
    CustomerId customer;
    /// 1 to kMostOrderLines; quantity 1 to kLargestLineQuantity; lines of one product are added up.
    QList<CartLine> lines;
    std::optional<IssuedCouponId> coupon;
};

struct RefundLine
{
    ProductId product;
    qint64 quantity = 0;
};

struct RefundCommand
{
    OrderId order;
    /// Empty: everything that is left.
    QList<RefundLine> lines;
    /// 1 to 200 characters after trimming.
    QString reason;
    /// Whether the goods go back to stock.
    bool restock = true;
};

/// Orders that were paid on the business days from `firstDay` to `lastDay`, both `YYYY-MM-DD` and included,
/// and have a line of the product: what a bar of the ranking is made of, whatever was refunded since.
struct SoldIn
{
    ProductId product;
    QString firstDay;
    QString lastDay;

    friend bool operator==(const SoldIn &, const SoldIn &) = default;
};

struct OrderQuery
{
    std::optional<OrderStatus> status;
    std::optional<CustomerId> customer;
    std::optional<SoldIn> sold;
    /// An order number, or part of the customer's name; empty: all.
    QString text;
    /// Created at or after / before.
    std::optional<Timestamp> from;
    std::optional<Timestamp> to;
    /// Newest first, or oldest first for the payment queue.
    bool oldestFirst = false;
    QString cursor;
    int limit = 50;
};

struct OrderCounts
{
    qint64 depositWait = 0;
    qint64 payDone = 0;
    qint64 buyConfirm = 0;
    qint64 cancelled = 0;
    qint64 refunded = 0;
    /// The sum of the totals of waiting orders.
    Money waitingTotal;

    [[nodiscard]] qint64 all() const { return depositWait + payDone + buyConfirm + cancelled + refunded; }
};

} // namespace danggol
