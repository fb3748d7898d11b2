// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/coupons/issued_coupon_repository.h"

#include "services/storage/many_rows.h"
#include "services/storage/transaction.h"

namespace danggol::issued_coupon_repository
{

namespace
{

using storage::ManyRows;
using storage::Row;
using storage::Statement;
using storage::Transaction;
using storage::Value;

const Statement kInsert(R"sql(
    INSERT INTO issued_coupon (coupon_id, customer_id, status, issued_at, valid_until)
    SELECT CAST(? AS BIGINT), customer.id, 'ISSUED', CAST(? AS BIGINT), CAST(? AS BIGINT)
    FROM customer
    WHERE customer.id = ? AND customer.archived_at IS NULL
    ON CONFLICT (coupon_id, customer_id) DO NOTHING
    RETURNING id)sql");

// The same for many customers of one campaign. Both engines call the columns of bare values so. The
// conflict's columns stand the other way round than above, which is the same to the engines and tells the two
// apart when one of them is broken on purpose.
const ManyRows kInsertMany(R"sql(
    INSERT INTO issued_coupon (coupon_id, customer_id, status, issued_at, valid_until)
    SELECT CAST(asked.column1 AS BIGINT), customer.id, 'ISSUED', CAST(asked.column3 AS BIGINT),
           CAST(asked.column4 AS BIGINT)
    FROM (VALUES)sql",
                           4, R"sql() AS asked
    JOIN customer ON customer.id = CAST(asked.column2 AS BIGINT)
    WHERE customer.archived_at IS NULL
    ON CONFLICT (customer_id, coupon_id) DO NOTHING
    RETURNING id, customer_id)sql");

const Statement kCountOpenCustomers("SELECT COUNT(*) FROM customer WHERE id = ? AND archived_at IS NULL");

const Statement kCountCustomers("SELECT COUNT(*) FROM customer WHERE id = ?");

const Statement kCountHad("SELECT COUNT(*) FROM issued_coupon WHERE coupon_id = ? AND customer_id = ?");

// Of this row alone: the campaign's row is the hot one, and an order does not change it.
const Statement kLock("SELECT id FROM issued_coupon WHERE id = ? AND customer_id = ? {{for_update}}");

#define DANGGOL_ISSUED_COUPON_QUERY                                                                          \
    "SELECT issued_coupon.id, issued_coupon.coupon_id, issued_coupon.customer_id, coupon.name, "             \
    "coupon.discount_type, coupon.discount_value, coupon.max_discount, coupon.min_order_total, "             \
    "issued_coupon.status, issued_coupon.held_by_order_id, issued_coupon.issued_at, "                        \
    "issued_coupon.valid_until, issued_coupon.used_at "                                                      \
    "FROM issued_coupon JOIN coupon ON coupon.id = issued_coupon.coupon_id "

const Statement kFind(DANGGOL_ISSUED_COUPON_QUERY "WHERE issued_coupon.id = ?");

const Statement kOfCustomer(DANGGOL_ISSUED_COUPON_QUERY
                            "WHERE issued_coupon.customer_id = ? ORDER BY issued_coupon.id DESC");

#undef DANGGOL_ISSUED_COUPON_QUERY

const Statement kHold(R"sql(
    UPDATE issued_coupon SET held_by_order_id = ?
    WHERE id = ? AND status = 'ISSUED' AND held_by_order_id IS NULL)sql");

const Statement kUse(R"sql(
    UPDATE issued_coupon SET status = 'USED', used_at = ?
    WHERE id = ? AND status = 'ISSUED' AND held_by_order_id = ?)sql");

const Statement kGiveBack(R"sql(
    UPDATE issued_coupon
    SET status = CASE WHEN valid_until <= ? THEN 'EXPIRED' ELSE 'ISSUED' END,
        held_by_order_id = NULL, used_at = NULL
    WHERE id = ? AND held_by_order_id = ? AND status <> 'EXPIRED')sql");

// Chosen once, up front: as a subquery, PostgreSQL may choose anew for each row it looks at, and pass the
// limit.
const Statement kExpireDue(R"sql(
    WITH due AS MATERIALIZED (
        SELECT id FROM issued_coupon
        WHERE status = 'ISSUED' AND held_by_order_id IS NULL AND valid_until <= ?
        ORDER BY valid_until LIMIT ? {{skip_locked}})
    UPDATE issued_coupon SET status = 'EXPIRED'
    WHERE id IN (SELECT due.id FROM due) AND status = 'ISSUED' AND held_by_order_id IS NULL
    RETURNING id)sql");

IssuedCouponId idFrom(Row &row)
{
    return row.id<IssuedCouponId>();
}

IssuedCoupon issuedCouponFrom(Row &row)
{
    return IssuedCoupon{.id = row.id<IssuedCouponId>(),
                        .coupon = row.id<CouponId>(),
                        .customer = row.id<CustomerId>(),
                        .couponName = row.text(),
                        .discount = {.type = discountTypeFromName(row.text()),
                                     .value = row.integer(),
                                     .cap = row.optionalMoney(),
                                     .minimumSubtotal = row.money()},
                        .status = issuedCouponStatusFromName(row.text()),
                        .heldByOrder = row.optionalId<OrderId>(),
                        .issuedAt = row.moment(),
                        .validUntil = row.optionalMoment(),
                        .usedAt = row.optionalMoment()};
}

} // namespace

Result<std::optional<IssuedCouponId>> insert(Transaction &transaction, CouponId coupon, CustomerId customer,
                                             Timestamp now, std::optional<Timestamp> validUntil)
{
    return transaction.first(kInsert, idFrom, coupon, now, validUntil, customer);
}

Result<QHash<CustomerId, IssuedCouponId>> insertMany(Transaction &transaction, CouponId coupon,
                                                     const QList<CustomerId> &customers, Timestamp now,
                                                     std::optional<Timestamp> validUntil)
{
    std::vector<Value> values;
    for (const CustomerId customer : customers)
        values.insert(values.end(), {coupon, customer, now, validUntil});
    const auto toGiven = [](Row &row) {
        const auto id = row.id<IssuedCouponId>();
        return std::pair(row.id<CustomerId>(), id);
    };
    using Given = std::pair<CustomerId, IssuedCouponId>;
    TRY(const QList<Given> given, kInsertMany.all(transaction, toGiven, values));
    QHash<CustomerId, IssuedCouponId> byCustomer;
    for (const auto &[customer, id] : given)
        byCustomer.insert(customer, id);
    return byCustomer;
}

Result<bool> isOpenCustomer(Transaction &transaction, CustomerId customer)
{
    TRY(const qint64 count, transaction.number(kCountOpenCustomers, customer));
    return count == 1;
}

Result<bool> isCustomer(Transaction &transaction, CustomerId customer)
{
    TRY(const qint64 count, transaction.number(kCountCustomers, customer));
    return count == 1;
}

Result<bool> hasOne(Transaction &transaction, CouponId coupon, CustomerId customer)
{
    TRY(const qint64 count, transaction.number(kCountHad, coupon, customer));
    return count == 1;
}

Result<std::optional<IssuedCoupon>> lock(Transaction &transaction, IssuedCouponId id, CustomerId customer)
{
    TRY(const std::optional<IssuedCouponId> locked, transaction.first(kLock, idFrom, id, customer));
    if (!locked)
        return std::nullopt;
    return transaction.first(kFind, issuedCouponFrom, id);
}

Result<QList<IssuedCoupon>> ofCustomer(Transaction &transaction, CustomerId customer)
{
    return transaction.all(kOfCustomer, issuedCouponFrom, customer);
}

Result<bool> hold(Transaction &transaction, IssuedCouponId id, OrderId order)
{
    TRY(const qint64 rows, transaction.execute(kHold, order, id));
    return rows == 1;
}

Result<bool> use(Transaction &transaction, IssuedCouponId id, OrderId order, Timestamp now)
{
    TRY(const qint64 rows, transaction.execute(kUse, now, id, order));
    return rows == 1;
}

Result<bool> giveBack(Transaction &transaction, IssuedCouponId id, OrderId order, Timestamp now)
{
    TRY(const qint64 rows, transaction.execute(kGiveBack, now, id, order));
    return rows == 1;
}

Result<QList<IssuedCouponId>> expireDue(Transaction &transaction, Timestamp now, int most)
{
    return transaction.all(kExpireDue, idFrom, now, most);
}

} // namespace danggol::issued_coupon_repository
