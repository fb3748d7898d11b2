// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/json/json.h"

namespace danggol
{
struct Coupon;
struct CouponForCustomer;
struct IssuedCoupon;
} // namespace danggol

namespace danggol::api
{

[[nodiscard]] Json couponJson(const Coupon &coupon);
/// A campaign in the list of all.
[[nodiscard]] Json listedCouponJson(const CouponForCustomer &row);
/// A coupon as it is answered to who was given it.
[[nodiscard]] Json issuedCouponJson(const IssuedCoupon &coupon);
/// A coupon in the list of what a customer has: the same, and what it is worth.
[[nodiscard]] Json heldCouponJson(const IssuedCoupon &coupon);

} // namespace danggol::api
