// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/routes/coupon_routes.h"

#include "app/api/core/call.h"
#include "app/api/core/input.h"
#include "app/api/core/router.h"
#include "app/api/json/json_text.h"
#include "app/api/routes/bound.h"
#include "app/api/routes/coupon_json.h"
#include "services/shop/shop.h"

namespace danggol::api
{

namespace
{

const Choices<DiscountType> &discountTypes()
{
    static const Choices<DiscountType> choices({DiscountType::Amount, DiscountType::Percent},
                                               discountTypeName);
    return choices;
}

const Choices<EditCouponCommand::Action> &actions()
{
    using Action = EditCouponCommand::Action;
    static const Choices<Action> choices({{QStringLiteral("PAUSE"), Action::Pause},
                                          {QStringLiteral("RESUME"), Action::Resume},
                                          {QStringLiteral("END"), Action::End}});
    return choices;
}

Discount discountIn(BodyReader &body)
{
    Discount discount;
    discount.type = body.choice("discountType", discountTypes());
    discount.value = body.integer("discountValue");
    if (const std::optional<qint64> most = body.optionalInteger("maxDiscount"))
        discount.cap = Money(*most);
    discount.minimumSubtotal = Money(body.optionalInteger("minOrderTotal").value_or(0));
    return discount;
}

void createCoupon(Shop &shop, const CallPtr &call)
{
    Input in(*call);
    const CreateCouponCommand command{.name = in.body.text("name"),
                                      .discount = discountIn(in.body),
                                      .limit = in.body.integer("limit"),
                                      .startsAt = in.body.optionalTime("startsAt"),
                                      .endsAt = in.body.optionalTime("endsAt"),
                                      .validDays = in.body.optionalInteger("validDays")};
    if (call->refuses(in.verdict()))
        return;
    shop.coupons().create(call->actor(), call->operation(), command, call->reply<Coupon>(couponJson));
}

void editCoupon(Shop &shop, const CallPtr &call)
{
    Input in(*call);
    const EditCouponCommand command{.coupon = in.path.id<CouponId>("couponId"),
                                    .action = in.body.optionalChoice("action", actions()),
                                    .limit = in.body.optionalInteger("limit")};
    if (call->refuses(in.verdict()))
        return;
    shop.coupons().edit(call->actor(), call->operation(), command, call->reply<Coupon>(couponJson));
}

void findCoupon(Shop &shop, const CallPtr &call)
{
    Input in(*call);
    const auto coupon = in.path.id<CouponId>("couponId");
    if (call->refuses(in.verdict()))
        return;
    shop.coupons().find(call->actor(), coupon, call->reply<Coupon>(couponJson));
}

void listCoupons(Shop &shop, const CallPtr &call)
{
    Input in(*call);
    if (call->refuses(in.verdict()))
        return;
    shop.coupons().list(call->actor(), std::nullopt,
                        call->reply<QList<CouponForCustomer>>(asList(listedCouponJson)));
}

void issueCoupon(Shop &shop, const CallPtr &call)
{
    Input in(*call);
    const auto user = in.body.id<CustomerId>("userId");
    const auto coupon = in.body.id<CouponId>("couponId");
    if (call->refuses(in.verdict()))
        return;
    shop.coupons().issue(call->actor(), call->operation(), {.coupon = coupon, .customer = user},
                         call->reply<IssuedCoupon>(issuedCouponJson));
}

void listHeldCoupons(Shop &shop, const CallPtr &call)
{
    Input in(*call);
    const auto user = in.path.id<CustomerId>("userId");
    if (call->refuses(in.verdict()))
        return;
    shop.coupons().heldBy(call->actor(), user, call->reply<QList<IssuedCoupon>>(asList(heldCouponJson)));
}

} // namespace

void addCouponRoutes(Router &router, Shop &shop)
{
    router.add({.method = "GET",
                .pattern = "/coupons",
                .permission = Permission::ReadCoupons,
                .handle = bound(shop, listCoupons)});
    router.add({.method = "POST",
                .pattern = "/coupons",
                .permission = Permission::EditCoupons,
                .body = BodyRule::Required,
                .handle = bound(shop, createCoupon)});
    router.add({.method = "GET",
                .pattern = "/coupons/{couponId}",
                .permission = Permission::ReadCoupons,
                .handle = bound(shop, findCoupon)});
    router.add({.method = "PATCH",
                .pattern = "/coupons/{couponId}",
                .permission = Permission::EditCoupons,
                .body = BodyRule::Required,
                .handle = bound(shop, editCoupon)});
    router.add({.method = "POST",
                .pattern = "/coupons/issue",
                .permission = Permission::IssueCoupon,
                .body = BodyRule::Required,
                .handle = bound(shop, issueCoupon)});
    router.add({.method = "GET",
                .pattern = "/users/{userId}/coupons",
                .permission = Permission::ReadCoupons,
                .handle = bound(shop, listHeldCoupons)});
}

} // namespace danggol::api
