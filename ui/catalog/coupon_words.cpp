// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/coupon_words.h"

#include "ui/theme/words.h"

#include <QCoreApplication>

namespace danggol::ui
{

namespace
{

QString translated(const char *words)
{
    return QCoreApplication::translate("Coupons in the cart", words);
}

QString dayOf(Timestamp at, const QTimeZone &zone)
{
    return dayText(QDateTime::fromMSecsSinceEpoch(at.ms, zone).date());
}

QString validity(const IssuedCoupon &coupon, const QTimeZone &zone)
{
    if (!coupon.validUntil)
        return translated(QT_TRANSLATE_NOOP("Coupons in the cart", "No end date"));
    // The end itself is out already: until midnight means the day before.
    return translated(QT_TRANSLATE_NOOP("Coupons in the cart", "Valid until %1"))
        .arg(dayOf(coupon.validUntil->plusMs(-1), zone));
}

} // namespace

QString couponLine(const models::CouponChoice &choice, const QTimeZone &zone)
{
    const IssuedCoupon &coupon = choice.coupon;
    switch (choice.obstacle) {
    case models::CouponObstacle::None:
        return validity(coupon, zone);
    case models::CouponObstacle::UnderMinimum:
        return translated(QT_TRANSLATE_NOOP("Coupons in the cart", "From %1, %2 more needed"))
            .arg(won(coupon.discount.minimumSubtotal.won()), won(choice.missing.won()));
    case models::CouponObstacle::HeldByOrder:
        return translated(QT_TRANSLATE_NOOP("Coupons in the cart", "Held by order %1"))
            .arg(coupon.heldByOrder->value);
    case models::CouponObstacle::Expired:
        return coupon.validUntil ? translated(QT_TRANSLATE_NOOP("Coupons in the cart", "Ended %1"))
                                       .arg(dayOf(coupon.validUntil->plusMs(-1), zone))
                                 : translated(QT_TRANSLATE_NOOP("Coupons in the cart", "Ended"));
    case models::CouponObstacle::Used:
        return coupon.usedAt ? translated(QT_TRANSLATE_NOOP("Coupons in the cart", "Used %1"))
                                   .arg(dayOf(*coupon.usedAt, zone))
                             : translated(QT_TRANSLATE_NOOP("Coupons in the cart", "Used"));
    }
    return {};
}

} // namespace danggol::ui
