// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/coupon_choice.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace danggol::models
{

namespace
{

constexpr qsizetype kMostSpent = 5;

CouponObstacle obstacleOf(const IssuedCoupon &coupon, Money subtotal, Timestamp now)
{
    if (coupon.status == IssuedCouponStatus::Used)
        return CouponObstacle::Used;
    if (coupon.status == IssuedCouponStatus::Expired || (coupon.validUntil && *coupon.validUntil <= now))
        return CouponObstacle::Expired;
    if (coupon.heldByOrder)
        return CouponObstacle::HeldByOrder;
    return subtotal < coupon.discount.minimumSubtotal ? CouponObstacle::UnderMinimum : CouponObstacle::None;
}

CouponChoice choiceOf(const IssuedCoupon &coupon, Money subtotal, Timestamp now)
{
    CouponChoice choice{.coupon = coupon, .obstacle = obstacleOf(coupon, subtotal, now)};
    if (choice.isUsable())
        choice.off = coupon.discount.off(subtotal);
    if (choice.obstacle == CouponObstacle::UnderMinimum)
        choice.missing = Money(coupon.discount.minimumSubtotal.won() - subtotal.won());
    return choice;
}

/// Smaller comes first. The list arrives newest first, and a stable sort keeps that among equals.
auto rankOf(const CouponChoice &choice)
{
    const qint64 end =
        choice.coupon.validUntil ? choice.coupon.validUntil->ms : std::numeric_limits<qint64>::max();
    return std::make_tuple(static_cast<int>(choice.obstacle), -choice.off.won(), choice.missing.won(),
                           choice.isUsable() ? end : 0);
}

bool isSpent(const CouponChoice &choice)
{
    return choice.obstacle == CouponObstacle::Expired || choice.obstacle == CouponObstacle::Used;
}

} // namespace

QList<CouponChoice> couponChoices(const QList<IssuedCoupon> &coupons, Money subtotal, Timestamp now)
{
    QList<CouponChoice> choices;
    qsizetype spent = 0;
    for (const IssuedCoupon &coupon : coupons) {
        const CouponChoice choice = choiceOf(coupon, subtotal, now);
        if (!isSpent(choice) || ++spent <= kMostSpent)
            choices.append(choice);
    }
    std::stable_sort(choices.begin(), choices.end(), [](const CouponChoice &left, const CouponChoice &right) {
        return rankOf(left) < rankOf(right);
    });
    return choices;
}

} // namespace danggol::models
