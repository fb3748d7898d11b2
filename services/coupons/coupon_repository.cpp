// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/coupons/coupon_repository.h"

#include "services/domain/assert.h"
#include "services/storage/transaction.h"

namespace danggol::coupon_repository
{

namespace
{

using storage::Row;
using storage::Statement;
using storage::Transaction;

#define DANGGOL_COUPON_COLUMNS                                                                               \
    "id, name, discount_type, discount_value, max_discount, min_order_total, issue_limit, issued, status, "  \
    "starts_at, ends_at, valid_days, exhausted_at, version"

const Statement kFind("SELECT " DANGGOL_COUPON_COLUMNS " FROM coupon WHERE id = ?");

const Statement kLock("SELECT " DANGGOL_COUPON_COLUMNS " FROM coupon WHERE id = ? {{for_update}}");

const Statement kAll("SELECT " DANGGOL_COUPON_COLUMNS " FROM coupon ORDER BY id DESC");

const Statement kInsert(R"sql(
    INSERT INTO coupon (name, discount_type, discount_value, max_discount, min_order_total, issue_limit, status,
                        starts_at, ends_at, valid_days, created_at)
    VALUES (?, ?, ?, ?, ?, ?, 'ACTIVE', ?, ?, ?, ?)
    RETURNING id)sql");

const Statement kUpdate(R"sql(
    UPDATE coupon SET issue_limit = ?, status = ?, exhausted_at = ?, version = version + 1 WHERE id = ?)sql");

// Counting, the question whether one is left, and the end of the campaign with the last one are one
// statement: whoever holds the row decides, and nobody reads a count that is about to change.
const Statement kClaim(R"sql(
    UPDATE coupon
    SET issued = issued + 1,
        status = CASE WHEN issued + 1 >= issue_limit THEN 'EXHAUSTED' ELSE status END,
        exhausted_at = CASE WHEN issued + 1 >= issue_limit THEN CAST(? AS BIGINT) ELSE exhausted_at END
    WHERE id = ? AND issued < issue_limit AND status = 'ACTIVE' AND starts_at <= ?
      AND (ends_at IS NULL OR ends_at > ?)
    RETURNING )sql" DANGGOL_COUPON_COLUMNS);

// Only where at least one is left behind them, so that the one which ends the campaign is always claimed
// alone.
const Statement kClaimSeveral(R"sql(
    UPDATE coupon SET issued = issued + ?
    WHERE id = ? AND issued + ? < issue_limit AND status = 'ACTIVE' AND starts_at <= ?
      AND (ends_at IS NULL OR ends_at > ?)
    RETURNING )sql" DANGGOL_COUPON_COLUMNS);

const Statement kGiveBack("UPDATE coupon SET issued = issued - ? WHERE id = ?");

#undef DANGGOL_COUPON_COLUMNS

Coupon couponFrom(Row &row)
{
    return Coupon{.id = row.id<CouponId>(),
                  .name = row.text(),
                  .discount = {.type = discountTypeFromName(row.text()),
                               .value = row.integer(),
                               .cap = row.optionalMoney(),
                               .minimumSubtotal = row.money()},
                  .limit = row.integer(),
                  .issued = row.integer(),
                  .status = couponStatusFromName(row.text()),
                  .startsAt = row.moment(),
                  .endsAt = row.optionalMoment(),
                  .validDays = row.optionalInteger(),
                  .exhaustedAt = row.optionalMoment(),
                  .version = row.integer()};
}

} // namespace

Result<std::optional<Coupon>> find(Transaction &transaction, CouponId id)
{
    return transaction.first(kFind, couponFrom, id);
}

Result<std::optional<Coupon>> lock(Transaction &transaction, CouponId id)
{
    return transaction.first(kLock, couponFrom, id);
}

Result<QList<Coupon>> all(Transaction &transaction)
{
    return transaction.all(kAll, couponFrom);
}

Result<CouponId> insert(Transaction &transaction, const CreateCouponCommand &command, Timestamp now)
{
    const Discount &discount = command.discount;
    return transaction.one(
        kInsert, [](Row &row) { return row.id<CouponId>(); }, command.name, discountTypeName(discount.type),
        discount.value, discount.cap, discount.minimumSubtotal, command.limit, command.startsAt,
        command.endsAt, command.validDays, now);
}

Result<Done> update(Transaction &transaction, const Coupon &coupon)
{
    TRY_DONE(transaction.execute(kUpdate, coupon.limit, couponStatusName(coupon.status), coupon.exhaustedAt,
                                 coupon.id));
    return Done{};
}

Result<std::optional<Coupon>> claim(Transaction &transaction, CouponId id, Timestamp now)
{
    return transaction.first(kClaim, couponFrom, now, id, now, now);
}

Result<std::optional<Coupon>> claimSeveral(Transaction &transaction, CouponId id, qint64 count, Timestamp now)
{
    return transaction.first(kClaimSeveral, couponFrom, count, id, count, now, now);
}

Result<Done> giveBack(Transaction &transaction, CouponId id, qint64 count)
{
    TRY(const qint64 rows, transaction.execute(kGiveBack, count, id));
    DANGGOL_ASSERT(rows == 1); // of a row that this unit holds
    return Done{};
}

} // namespace danggol::coupon_repository
