// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/coupons/coupon.h"

#include <algorithm>

namespace danggol
{

Money Discount::off(Money subtotal) const
{
    if (subtotal < minimumSubtotal || subtotal <= Money())
        return Money();
    if (type == DiscountType::Amount)
        return std::min(Money(value), subtotal);
    // In two parts, because subtotal * value could leave 64 bits.
    constexpr qint64 kWhole = 100;
    const qint64 won = subtotal.won() / kWhole * value + subtotal.won() % kWhole * value / kWhole;
    const Money share = std::min(Money(won), subtotal);
    return cap ? std::min(share, *cap) : share;
}

QString discountTypeName(DiscountType type)
{
    return type == DiscountType::Amount ? QStringLiteral("AMOUNT") : QStringLiteral("PERCENT");
}

DiscountType discountTypeFromName(const QString &name)
{
    return name == QLatin1String("PERCENT") ? DiscountType::Percent : DiscountType::Amount;
}

QString couponStatusName(CouponStatus status)
{
    switch (status) {
    case CouponStatus::Scheduled:
        return QStringLiteral("SCHEDULED");
    case CouponStatus::Active:
        return QStringLiteral("ACTIVE");
    case CouponStatus::Exhausted:
        return QStringLiteral("EXHAUSTED");
    case CouponStatus::Paused:
        return QStringLiteral("PAUSED");
    case CouponStatus::Ended:
        break;
    }
    return QStringLiteral("ENDED");
}

CouponStatus couponStatusFromName(const QString &name)
{
    if (name == QLatin1String("SCHEDULED"))
        return CouponStatus::Scheduled;
    if (name == QLatin1String("ACTIVE"))
        return CouponStatus::Active;
    if (name == QLatin1String("EXHAUSTED"))
        return CouponStatus::Exhausted;
    return name == QLatin1String("PAUSED") ? CouponStatus::Paused : CouponStatus::Ended;
}

QString issuedCouponStatusName(IssuedCouponStatus status)
{
    switch (status) {
    case IssuedCouponStatus::Issued:
        return QStringLiteral("ISSUED");
    case IssuedCouponStatus::Used:
        return QStringLiteral("USED");
    case IssuedCouponStatus::Expired:
        break;
    }
    return QStringLiteral("EXPIRED");
}

IssuedCouponStatus issuedCouponStatusFromName(const QString &name)
{
    if (name == QLatin1String("ISSUED"))
        return IssuedCouponStatus::Issued;
    return name == QLatin1String("USED") ? IssuedCouponStatus::Used : IssuedCouponStatus::Expired;
}

} // namespace danggol
