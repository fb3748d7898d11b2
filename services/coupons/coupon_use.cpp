// SPDX-License-Identifier: GPL-3.0-or-later
// The half of CouponService that orders, payments and the expiry job use.
#include "services/coupons/coupon_service.h"

#include "services/coupons/coupon_errors.h"
#include "services/coupons/coupon_rules.h"
#include "services/coupons/issued_coupon_repository.h"
#include "services/domain/assert.h"
#include "services/staff/permission.h"
#include "services/storage/transaction.h"

namespace danggol
{

using storage::Transaction;

Result<IssuedCoupon> CouponService::usable(Transaction &transaction, IssuedCouponId id, CustomerId customer,
                                           Money subtotal) const
{
    TRY(std::optional<IssuedCoupon> coupon, issued_coupon_repository::lock(transaction, id, customer));
    if (!coupon)
        return fail(coupon_errors::notTheirs(id));
    const IssuedCouponStatus status = coupon_rules::statusAt(*coupon, m_clock.now());
    if (status != IssuedCouponStatus::Issued || coupon->heldByOrder)
        return fail(coupon_errors::notUsable(*coupon, status));
    if (subtotal < coupon->discount.minimumSubtotal)
        return fail(coupon_errors::underMinimum(*coupon, subtotal));
    return std::move(*coupon);
}

Result<Done> CouponService::hold(Transaction &transaction, IssuedCouponId id, OrderId order) const
{
    TRY(const bool held, issued_coupon_repository::hold(transaction, id, order));
    if (!held)
        return fail(coupon_errors::takenMeanwhile(id));
    transaction.touch(Topic::IssuedCoupon, id.value);
    return Done{};
}

Result<Done> CouponService::use(Transaction &transaction, IssuedCouponId id, OrderId order) const
{
    TRY(const bool used, issued_coupon_repository::use(transaction, id, order, m_clock.now()));
    if (!used)
        return fail(coupon_errors::notHeld(id, order));
    transaction.touch(Topic::IssuedCoupon, id.value);
    return Done{};
}

Result<Done> CouponService::giveBack(Transaction &transaction, IssuedCouponId id, OrderId order) const
{
    TRY(const bool back, issued_coupon_repository::giveBack(transaction, id, order, m_clock.now()));
    if (!back)
        return fail(coupon_errors::notHeld(id, order));
    transaction.touch(Topic::IssuedCoupon, id.value);
    return Done{};
}

Result<qint64> CouponService::expireDue(Transaction &transaction, const Actor &actor, int most) const
{
    TRY_DONE(authorise(actor, Permission::RunJobs));
    DANGGOL_ASSERT(most > 0);
    TRY(const QList<IssuedCouponId> expired,
        issued_coupon_repository::expireDue(transaction, m_clock.now(), most));
    for (const IssuedCouponId id : expired)
        transaction.touch(Topic::IssuedCoupon, id.value);
    return static_cast<qint64>(expired.size());
}

} // namespace danggol
