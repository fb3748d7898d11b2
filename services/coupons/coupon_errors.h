// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/coupons/coupon.h"
#include "services/domain/error.h"

/// How coupons are refused: what happened, what did not, what to do. The detail "why" tells faces the cause.
namespace danggol::coupon_errors
{

[[nodiscard]] Error couponNotFound(CouponId id);
[[nodiscard]] Error customerNotFound(CustomerId id);
[[nodiscard]] Error alreadyIssued(const Coupon &coupon, CustomerId customer);
[[nodiscard]] Error exhausted(const Coupon &coupon);
/// `status` is what the campaign is now instead of open: Scheduled, Paused or Ended; also the "why". Details
/// startsAt and, where there is an end, endsAt: QDateTime in UTC.
[[nodiscard]] Error notOpen(const Coupon &coupon, CouponStatus status);

[[nodiscard]] Error limitUnderIssued(const Coupon &coupon);
[[nodiscard]] Error alreadyEnded(const Coupon &coupon);
/// `deed` did not happen, as in "cannot be paused".
[[nodiscard]] Error wrongState(const Coupon &coupon, const QString &deed);

/// The customer has no such coupon. Why: NOT_FOUND.
[[nodiscard]] Error notTheirs(IssuedCouponId id);
/// Why: USED, EXPIRED or HELD (by another order).
[[nodiscard]] Error notUsable(const IssuedCoupon &coupon, IssuedCouponStatus status);
/// Why: MINIMUM; details minimum, subtotal.
[[nodiscard]] Error underMinimum(const IssuedCoupon &coupon, Money subtotal);
/// Another order took it first. Why: HELD.
[[nodiscard]] Error takenMeanwhile(IssuedCouponId id);
/// The order does not hold it, or no longer. Why: NOT_HELD.
[[nodiscard]] Error notHeld(IssuedCouponId id, OrderId order);

} // namespace danggol::coupon_errors
