// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/coupons/coupon.h"

#include <QList>

#include <optional>

namespace danggol::models
{

/// Why a customer's coupon cannot go with this cart.
enum class CouponObstacle { None, UnderMinimum, HeldByOrder, Expired, Used };

/// A coupon of the customer beside the cart.
struct CouponChoice
{
    IssuedCoupon coupon;
    CouponObstacle obstacle = CouponObstacle::None;
    /// What it takes off the cart; 0 when it cannot be used.
    Money off;
    /// For UnderMinimum: how much the cart lacks.
    Money missing;

    [[nodiscard]] bool isUsable() const { return obstacle == CouponObstacle::None; }
};

/// The customer's coupons for a cart of `subtotal`: usable ones first, the one that takes most off on top
/// (of equal ones, the one that ends first); then the others, nearest to usable first. Of those that are
/// used or expired only the newest few.
[[nodiscard]] QList<CouponChoice> couponChoices(const QList<IssuedCoupon> &coupons, Money subtotal,
                                                Timestamp now);

} // namespace danggol::models
