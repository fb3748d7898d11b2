// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/routes/coupon_json.h"

#include "app/api/json/json_text.h"
#include "services/coupons/coupon.h"

namespace danggol::api
{

namespace
{

void addDiscount(Json &json, const Discount &discount)
{
    json["discountType"] = asJson(discountTypeName(discount.type));
    json["discountValue"] = asJson(discount.value);
    json["maxDiscount"] = asJson(discount.cap);
    json["minOrderTotal"] = asJson(discount.minimumSubtotal);
}

} // namespace

Json couponJson(const Coupon &coupon)
{
    Json json{{"couponId", asJson(coupon.id)}, {"name", asJson(coupon.name)}};
    addDiscount(json, coupon.discount);
    json["limit"] = asJson(coupon.limit);
    json["issued"] = asJson(coupon.issued);
    json["status"] = asJson(couponStatusName(coupon.status));
    json["startsAt"] = asJson(coupon.startsAt);
    json["endsAt"] = asJson(coupon.endsAt);
    json["validDays"] = asJson(coupon.validDays);
    json["version"] = asJson(coupon.version);
    return json;
}

Json listedCouponJson(const CouponForCustomer &row)
{
    return couponJson(row.coupon);
}

Json issuedCouponJson(const IssuedCoupon &coupon)
{
    return object({{"issuedCouponId", asJson(coupon.id)},
                   {"couponId", asJson(coupon.coupon)},
                   {"userId", asJson(coupon.customer)},
                   {"status", asJson(issuedCouponStatusName(coupon.status))},
                   {"issuedAt", asJson(coupon.issuedAt)},
                   {"validUntil", asJson(coupon.validUntil)}});
}

Json heldCouponJson(const IssuedCoupon &coupon)
{
    Json json = issuedCouponJson(coupon);
    json["name"] = asJson(coupon.couponName);
    addDiscount(json, coupon.discount);
    json["heldByOrderId"] = asJson(coupon.heldByOrder);
    json["usedAt"] = asJson(coupon.usedAt);
    return json;
}

} // namespace danggol::api
