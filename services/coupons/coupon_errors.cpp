// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/coupons/coupon_errors.h"

#include "services/domain/won_text.h"

namespace danggol::coupon_errors
{

namespace
{

Error aboutCampaign(ErrorCode code, const QString &message, const Coupon &coupon)
{
    return Error{code, message, {}, {}}
        .withDetail(QStringLiteral("couponId"), coupon.id.value)
        .withDetail(QStringLiteral("name"), coupon.name);
}

Error unusable(IssuedCouponId id, const QString &why, const QString &message)
{
    return Error{ErrorCode::CouponNotUsable, message, {}, {}}
        .withDetail(QStringLiteral("issuedCouponId"), id.value)
        .withDetail(QStringLiteral("why"), why);
}

QString stateInWords(CouponStatus status)
{
    switch (status) {
    case CouponStatus::Scheduled:
        return QStringLiteral("has not started");
    case CouponStatus::Paused:
        return QStringLiteral("is paused");
    case CouponStatus::Exhausted:
        return QStringLiteral("is all given out");
    case CouponStatus::Ended:
        return QStringLiteral("has ended");
    case CouponStatus::Active:
        break;
    }
    return QStringLiteral("is running");
}

} // namespace

Error couponNotFound(CouponId id)
{
    return Error{ErrorCode::CouponNotFound,
                 QStringLiteral("There is no coupon campaign %1. Nothing was changed. Check the number.")
                     .arg(id.value),
                 {},
                 {}}
        .withDetail(QStringLiteral("couponId"), id.value);
}

Error customerNotFound(CustomerId id)
{
    return Error{ErrorCode::UserNotFound,
                 QStringLiteral("There is no customer %1. No coupon was given out. Choose another customer.")
                     .arg(id.value),
                 {},
                 {}}
        .withDetail(QStringLiteral("userId"), id.value);
}

Error alreadyIssued(const Coupon &coupon, CustomerId customer)
{
    return aboutCampaign(ErrorCode::CouponAlreadyIssued,
                         QStringLiteral("The customer already had “%1”. No second one was given out: "
                                        "it is one each.")
                             .arg(coupon.name),
                         coupon)
        .withDetail(QStringLiteral("userId"), customer.value);
}

Error exhausted(const Coupon &coupon)
{
    return aboutCampaign(ErrorCode::CouponExhausted,
                         QStringLiteral("All %1 of “%2” are given out. None was given to this customer. "
                                        "An admin can raise the limit.")
                             .arg(countText(coupon.limit), coupon.name),
                         coupon)
        .withDetail(QStringLiteral("limit"), coupon.limit);
}

Error notOpen(const Coupon &coupon, CouponStatus status)
{
    Error error = aboutCampaign(ErrorCode::CouponNotOpen,
                                QStringLiteral("“%1” %2. No coupon was given out. Choose another campaign.")
                                    .arg(coupon.name, stateInWords(status)),
                                coupon)
                      .withDetail(QStringLiteral("why"), couponStatusName(status))
                      .withDetail(QStringLiteral("startsAt"), coupon.startsAt.toUtc());
    if (coupon.endsAt)
        error.details.insert(QStringLiteral("endsAt"), coupon.endsAt->toUtc());
    return error;
}

Error limitUnderIssued(const Coupon &coupon)
{
    const QString detail = QStringLiteral("%1 are given out already, the limit cannot be under that.")
                               .arg(countText(coupon.issued));
    return aboutCampaign(ErrorCode::InvalidInput,
                         QStringLiteral("Not changed: %1 Enter a higher limit.").arg(detail), coupon)
        .withField(QStringLiteral("limit"), QStringLiteral("OUT_OF_RANGE"), detail);
}

Error alreadyEnded(const Coupon &coupon)
{
    return aboutCampaign(
               ErrorCode::EditConflict,
               QStringLiteral("Not changed: “%1” has ended. Start a new campaign instead.").arg(coupon.name),
               coupon)
        .withDetail(QStringLiteral("couponStatus"), couponStatusName(CouponStatus::Ended));
}

Error wrongState(const Coupon &coupon, const QString &deed)
{
    return aboutCampaign(ErrorCode::EditConflict,
                         QStringLiteral("Not changed: “%1” %2 and cannot be %3. Look at it again.")
                             .arg(coupon.name, stateInWords(coupon.status), deed),
                         coupon)
        .withDetail(QStringLiteral("couponStatus"), couponStatusName(coupon.status));
}

Error notTheirs(IssuedCouponId id)
{
    return unusable(id, QStringLiteral("NOT_FOUND"),
                    QStringLiteral("The customer has no coupon %1. Nothing was ordered. "
                                   "Choose another coupon, or none.")
                        .arg(id.value));
}

Error notUsable(const IssuedCoupon &coupon, IssuedCouponStatus status)
{
    QString why = QStringLiteral("HELD");
    QString words = QStringLiteral("is kept for another order");
    if (status == IssuedCouponStatus::Used) {
        why = QStringLiteral("USED");
        words = QStringLiteral("was used before");
    } else if (status == IssuedCouponStatus::Expired) {
        why = QStringLiteral("EXPIRED");
        words = QStringLiteral("has run out");
    }
    return unusable(coupon.id, why,
                    QStringLiteral("“%1” %2. Nothing was ordered. Choose another coupon, or none.")
                        .arg(coupon.couponName, words));
}

Error underMinimum(const IssuedCoupon &coupon, Money subtotal)
{
    const Money minimum = coupon.discount.minimumSubtotal;
    return unusable(coupon.id, QStringLiteral("MINIMUM"),
                    QStringLiteral("“%1” needs an order of %2, and this one is %3. Nothing was ordered. "
                                   "Add to the order, or take the coupon off.")
                        .arg(coupon.couponName, wonText(minimum), wonText(subtotal)))
        .withDetail(QStringLiteral("minimum"), minimum.won())
        .withDetail(QStringLiteral("subtotal"), subtotal.won());
}

Error takenMeanwhile(IssuedCouponId id)
{
    return unusable(id, QStringLiteral("HELD"),
                    QStringLiteral("Another order took the coupon first. Nothing was ordered. "
                                   "Choose another coupon, or none."));
}

Error notHeld(IssuedCouponId id, OrderId order)
{
    return unusable(id, QStringLiteral("NOT_HELD"),
                    QStringLiteral("Order %1 no longer holds its coupon. Nothing was changed. "
                                   "Look at the order again.")
                        .arg(order.value))
        .withDetail(QStringLiteral("orderId"), order.value);
}

} // namespace danggol::coupon_errors
