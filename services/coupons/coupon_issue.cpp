// SPDX-License-Identifier: GPL-3.0-or-later
// The half of CouponService that gives coupons out: first come, first served.
#include "services/coupons/coupon_service.h"

#include "services/coupons/coupon_errors.h"
#include "services/coupons/coupon_repository.h"
#include "services/coupons/coupon_rules.h"
#include "services/coupons/issued_coupon_repository.h"
#include "services/domain/assert.h"
#include "services/staff/permission.h"
#include "services/storage/transaction.h"

namespace danggol
{

namespace
{

using storage::Transaction;

// What stands in the way, in the order in which people ask; nothing when the customer may have one.
Result<std::optional<Error>> refusal(Transaction &transaction, const Coupon &coupon, CustomerId customer,
                                     Timestamp now)
{
    TRY(const bool isOpen, issued_coupon_repository::isOpenCustomer(transaction, customer));
    if (!isOpen)
        return coupon_errors::customerNotFound(customer);
    TRY(const bool hasOne, issued_coupon_repository::hasOne(transaction, coupon.id, customer));
    if (hasOne)
        return coupon_errors::alreadyIssued(coupon, customer);
    const CouponStatus status = coupon_rules::statusAt(coupon, now);
    if (status == CouponStatus::Active)
        return std::nullopt;
    return status == CouponStatus::Exhausted ? coupon_errors::exhausted(coupon)
                                             : coupon_errors::notOpen(coupon, status);
}

Result<Coupon> claim(Transaction &transaction, const IssueCouponCommand &command, Timestamp now)
{
    TRY(std::optional<Coupon> claimed, coupon_repository::claim(transaction, command.coupon, now));
    if (claimed)
        return std::move(*claimed);
    TRY(const std::optional<Coupon> coupon, coupon_repository::lock(transaction, command.coupon));
    if (!coupon)
        return fail(coupon_errors::couponNotFound(command.coupon));
    TRY(const std::optional<Error> refused, refusal(transaction, *coupon, command.customer, now));
    if (refused)
        return fail(*refused);
    // An admin opened it between the two questions; now that the row is locked it stays so.
    TRY(claimed, coupon_repository::claim(transaction, command.coupon, now));
    DANGGOL_ASSERT(claimed);
    return std::move(*claimed);
}

} // namespace

Result<IssuedCoupon> CouponService::issue(Transaction &transaction, const Actor &actor,
                                          const IssueCouponCommand &command) const
{
    TRY_DONE(authoriseFor(actor, Permission::IssueCoupon, command.customer));
    const Timestamp now = m_clock.now();
    TRY(const Coupon coupon, claim(transaction, command, now));
    const std::optional<Timestamp> validUntil = coupon_rules::validUntil(coupon, now);
    TRY(const std::optional<IssuedCouponId> id,
        issued_coupon_repository::insert(transaction, coupon.id, command.customer, now, validUntil));
    if (!id) {
        // The refusal rolls the claim back.
        TRY(const bool isOpen, issued_coupon_repository::isOpenCustomer(transaction, command.customer));
        return fail(isOpen ? coupon_errors::alreadyIssued(coupon, command.customer)
                           : coupon_errors::customerNotFound(command.customer));
    }
    transaction.touch(Topic::Coupon, coupon.id.value);
    transaction.touch(Topic::IssuedCoupon, id->value);
    return IssuedCoupon{.id = *id,
                        .coupon = coupon.id,
                        .customer = command.customer,
                        .couponName = coupon.name,
                        .discount = coupon.discount,
                        .issuedAt = now,
                        .validUntil = validUntil};
}

} // namespace danggol
