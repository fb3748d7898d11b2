// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/orders/order_repository.h"

#include "services/storage/transaction.h"

namespace danggol::order_repository
{

using storage::Row;
using storage::Statement;
using storage::Transaction;

namespace
{

const Statement kBuyer("SELECT name, CASE WHEN archived_at IS NULL THEN 0 ELSE 1 END FROM customer "
                       "WHERE id = ?");
const Statement kLockCoupon("SELECT id FROM issued_coupon WHERE id = ? {{for_update}}");

#define DANGGOL_ORDER_COLUMNS                                                                                \
    "o.id, o.customer_id, o.status, o.subtotal, o.discount, o.total, o.refunded, o.issued_coupon_id, "       \
    "o.created_at, o.expires_at, o.paid_at, o.confirmed_at, o.cancelled_at, o.refunded_at"

// The shop's zone comes with the order: whoever pays it wants to know the day, and a statement is a round
// trip on PostgreSQL.
#define DANGGOL_ZONE_COLUMN ", (SELECT time_zone FROM shop)"

// Most orders have no coupon and are locked with one statement; of one that has, the coupon comes first.
const Statement kLockWithoutCoupon("SELECT " DANGGOL_ORDER_COLUMNS DANGGOL_ZONE_COLUMN
                                   " FROM orders o WHERE o.id = ? AND o.issued_coupon_id IS NULL "
                                   "{{for_update}}");
const Statement kLockCouponOf("SELECT id FROM issued_coupon "
                              "WHERE id = (SELECT issued_coupon_id FROM orders WHERE id = ?) {{for_update}}");
const Statement kLock("SELECT " DANGGOL_ORDER_COLUMNS DANGGOL_ZONE_COLUMN
                      " FROM orders o WHERE o.id = ? {{for_update}}");
const Statement kFind("SELECT " DANGGOL_ORDER_COLUMNS ", u.name, c.name FROM orders o "
                      "JOIN customer u ON u.id = o.customer_id "
                      "LEFT JOIN issued_coupon i ON i.id = o.issued_coupon_id "
                      "LEFT JOIN coupon c ON c.id = i.coupon_id WHERE o.id = ?");
#undef DANGGOL_ZONE_COLUMN
#undef DANGGOL_ORDER_COLUMNS

const Statement kOwnerOf("SELECT customer_id FROM orders WHERE id = ?");
const Statement kLines("SELECT l.product_id, l.name, p.art, l.unit_price, l.quantity, l.amount, l.discount, "
                       "l.refunded_quantity, l.refunded_amount "
                       "FROM order_line l JOIN product p ON p.id = l.product_id "
                       "WHERE l.order_id = ? ORDER BY l.line_no");
const Statement kEvents("SELECT kind, amount, note, actor_name, at FROM order_event WHERE order_id = ? "
                        "ORDER BY id");
const Statement
    kStockOf("SELECT product_id, quantity FROM order_line WHERE order_id = ? ORDER BY product_id");

const Statement kInsert("INSERT INTO orders (customer_id, status, item_count, subtotal, discount, total, "
                        "issued_coupon_id, created_at, expires_at) "
                        "VALUES (?, 'DEPOSIT_WAIT', ?, ?, ?, ?, ?, ?, ?) RETURNING id");
const Statement kInsertLine("INSERT INTO order_line (order_id, product_id, line_no, name, unit_price, "
                            "quantity, amount, discount) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
const Statement kInsertTwoLines("INSERT INTO order_line (order_id, product_id, line_no, name, unit_price, "
                                "quantity, amount, discount) "
                                "VALUES (?, ?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?, ?)");
const Statement kInsertEvent("INSERT INTO order_event (order_id, kind, amount, note, actor_kind, actor_id, "
                             "actor_name, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");

// It also tells, without a statement of its own, whether the ranking has counted the day at what is a later
// moment: by a clock that was put back, or is ahead of ours.
const Statement
    kSetPaid("UPDATE orders SET status = 'PAY_DONE', paid_at = ?, paid_day = ? "
             "WHERE id = ? AND status = 'DEPOSIT_WAIT' "
             "RETURNING (SELECT COUNT(*) FROM aggregated_day WHERE day = ? AND aggregated_at >= ?)");
const Statement kMarkDayDirty("INSERT INTO dirty_day (day, mark) VALUES (?, ?) "
                              "ON CONFLICT (day) DO UPDATE SET mark = excluded.mark");
const Statement kSetConfirmed("UPDATE orders SET status = 'BUY_CONFIRM', confirmed_at = ? "
                              "WHERE id = ? AND status = 'PAY_DONE'");
const Statement kSetCancelled("UPDATE orders SET status = 'CANCELLED', cancelled_at = ? "
                              "WHERE id = ? AND status = 'DEPOSIT_WAIT'");

Order toOrder(Row &row)
{
    return {
        .id = row.id<OrderId>(),
        .customer = row.id<CustomerId>(),
        .customerName = {},
        .status = orderStatusFromName(row.text()),
        .lines = {},
        .subtotal = row.money(),
        .discount = row.money(),
        .total = row.money(),
        .refunded = row.money(),
        .issuedCoupon = row.optionalId<IssuedCouponId>(),
        .couponName = {},
        .createdAt = row.moment(),
        .expiresAt = row.moment(),
        .paidAt = row.optionalMoment(),
        .confirmedAt = row.optionalMoment(),
        .cancelledAt = row.optionalMoment(),
        .refundedAt = row.optionalMoment(),
    };
}

LockedOrder toLockedOrder(Row &row)
{
    Order order = toOrder(row);
    return {std::move(order), row.text()};
}

Order toNamedOrder(Row &row)
{
    Order order = toOrder(row);
    order.customerName = row.text();
    order.couponName = row.optionalText().value_or(QString());
    return order;
}

OrderLine toLine(Row &row)
{
    return {
        .product = row.id<ProductId>(),
        .name = row.text(),
        .art = row.text(),
        .unitPrice = row.money(),
        .quantity = row.integer(),
        .amount = row.money(),
        .discount = row.money(),
        .refundedQuantity = row.integer(),
        .refundedAmount = row.money(),
    };
}

OrderEvent toEvent(Row &row)
{
    return {
        .kind = orderEventKindFromName(row.text()),
        .amount = row.money(),
        .note = row.text(),
        .actorName = row.text(),
        .at = row.moment(),
    };
}

qint64 itemCountOf(const Order &order)
{
    qint64 count = 0;
    for (const OrderLine &line : order.lines)
        count += line.quantity;
    return count;
}

// Two lines a statement: each statement is a round trip on PostgreSQL.
Result<Done> insertLines(Transaction &transaction, OrderId id, const QList<OrderLine> &lines)
{
    qsizetype i = 0;
    for (; i + 1 < lines.size(); i += 2) {
        const OrderLine &a = lines[i];
        const OrderLine &b = lines[i + 1];
        TRY_DONE(transaction.send(kInsertTwoLines, id, a.product, i + 1, a.name, a.unitPrice, a.quantity,
                                  a.amount, a.discount, id, b.product, i + 2, b.name, b.unitPrice, b.quantity,
                                  b.amount, b.discount));
    }
    if (i < lines.size()) {
        const OrderLine &last = lines[i];
        TRY_DONE(transaction.send(kInsertLine, id, last.product, i + 1, last.name, last.unitPrice,
                                  last.quantity, last.amount, last.discount));
    }
    return Done{};
}

} // namespace

Result<std::optional<Buyer>> buyer(Transaction &transaction, CustomerId id)
{
    return transaction.first(
        kBuyer, [](Row &row) { return Buyer{.name = row.text(), .archived = row.flag()}; }, id);
}

Result<Done> lockCoupon(Transaction &transaction, IssuedCouponId id)
{
    TRY_DONE(transaction.all(
        kLockCoupon, [](Row &row) { return row.integer(); }, id));
    return Done{};
}

Result<std::optional<LockedOrder>> locked(Transaction &transaction, OrderId id)
{
    TRY(std::optional<LockedOrder> plain, transaction.first(kLockWithoutCoupon, toLockedOrder, id));
    if (plain)
        return plain;
    TRY_DONE(transaction.all(
        kLockCouponOf, [](Row &row) { return row.integer(); }, id));
    return transaction.first(kLock, toLockedOrder, id);
}

Result<std::optional<Order>> find(Transaction &transaction, OrderId id)
{
    TRY(std::optional<Order> order, transaction.first(kFind, toNamedOrder, id));
    if (!order)
        return order;
    TRY(order->lines, lines(transaction, id));
    return order;
}

Result<std::optional<CustomerId>> ownerOf(Transaction &transaction, OrderId id)
{
    return transaction.first(
        kOwnerOf, [](Row &row) { return row.id<CustomerId>(); }, id);
}

Result<QList<OrderLine>> lines(Transaction &transaction, OrderId id)
{
    return transaction.all(kLines, toLine, id);
}

Result<QList<OrderEvent>> events(Transaction &transaction, OrderId id)
{
    return transaction.all(kEvents, toEvent, id);
}

Result<QList<StockChange>> stockOf(Transaction &transaction, OrderId id)
{
    return transaction.all(
        kStockOf,
        [](Row &row) { return StockChange{.product = row.id<ProductId>(), .quantity = row.integer()}; }, id);
}

Result<OrderId> insert(Transaction &transaction, const Order &order)
{
    TRY(const qint64 id,
        transaction.number(kInsert, order.customer, itemCountOf(order), order.subtotal, order.discount,
                           order.total, order.issuedCoupon, order.createdAt, order.expiresAt));
    TRY_DONE(insertLines(transaction, OrderId{id}, order.lines));
    return OrderId{id};
}

Result<Done> insertEvent(Transaction &transaction, const Actor &actor, OrderId order, const OrderEvent &event)
{
    TRY_DONE(transaction.send(kInsertEvent, order, orderEventKindName(event.kind), event.amount, event.note,
                              actorKindName(actor.kind), actor.id, actor.name, event.at));
    transaction.touch(Topic::Order, order.value);
    return Done{};
}

Result<bool> setPaid(Transaction &transaction, OrderId id, Timestamp at, const QString &day)
{
    TRY(const std::optional<qint64> laterCounts,
        transaction.first(
            kSetPaid, [](Row &row) { return row.integer(); }, at, day, id, day, at));
    if (laterCounts.value_or(0) > 0)
        TRY_DONE(transaction.send(kMarkDayDirty, day, transaction.operationId()));
    return laterCounts.has_value();
}

Result<bool> setConfirmed(Transaction &transaction, OrderId id, Timestamp at)
{
    TRY(const qint64 rows, transaction.execute(kSetConfirmed, at, id));
    return rows == 1;
}

Result<bool> setCancelled(Transaction &transaction, OrderId id, Timestamp at)
{
    TRY(const qint64 rows, transaction.execute(kSetCancelled, at, id));
    return rows == 1;
}

} // namespace danggol::order_repository
