// SPDX-License-Identifier: GPL-3.0-or-later
// Campaigns and what they give out.
#include "tests/faults/support/failing/scripts.h"

namespace danggol::test::failing_scripts
{

namespace
{

void edit(StatementTrial &trial, const char *what, const EditCouponCommand &command)
{
    trial.write<Coupon>(what, [&](auto &once, auto reply) {
        trial.shop().coupons().edit(TestShop::admin(), once, command, reply);
    });
}

void noCoupon(StatementTrial &trial, const char *what, ErrorCode code, const IssueCouponCommand &command)
{
    trial.refused<IssuedCoupon>(what, code, [&](auto &once, auto reply) {
        trial.shop().coupons().issue(TestShop::staff(), once, command, reply);
    });
}

void readCoupons(StatementTrial &trial, CouponId coupon, CustomerId customer)
{
    Coupons &coupons = trial.shop().coupons();
    const Actor admin = TestShop::admin();
    (void)trial.read<Coupon>("a campaign", [&](auto reply) { coupons.find(admin, coupon, reply); });
    (void)trial.read<QList<CouponForCustomer>>("campaigns",
                                               [&](auto reply) { coupons.list(admin, {}, reply); });
    (void)trial.read<QList<CouponForCustomer>>("campaigns for a customer",
                                               [&](auto reply) { coupons.list(admin, customer, reply); });
    (void)trial.read<QList<IssuedCoupon>>("what a customer has",
                                          [&](auto reply) { coupons.heldBy(admin, customer, reply); });
    trial.refused<QList<IssuedCoupon>>("what nobody has", ErrorCode::UserNotFound, [&](auto &, auto reply) {
        coupons.heldBy(admin, CustomerId{99}, reply);
    });
}

} // namespace

void campaigns(StatementTrial &trial)
{
    const CustomerId bora = trial.testShop().customer(QStringLiteral("Bora"));
    const CustomerId duri = trial.testShop().customer(QStringLiteral("Duri"));
    const auto coupon = trial.write<Coupon>("a campaign", [&](auto &once, auto reply) {
        trial.shop().coupons().create(TestShop::admin(), once,
                                      {.name = QStringLiteral("First hundred"),
                                       .discount = {DiscountType::Percent, 10, Money(2'000)},
                                       .limit = 2,
                                       .validDays = 7},
                                      reply);
    });
    edit(trial, "pausing", {.coupon = coupon.id, .action = EditCouponCommand::Action::Pause, .limit = {}});
    noCoupon(trial, "one of a paused campaign", ErrorCode::CouponNotOpen, {coupon.id, bora});
    edit(trial, "resuming", {.coupon = coupon.id, .action = EditCouponCommand::Action::Resume, .limit = {}});
    edit(trial, "lowering the limit", {.coupon = coupon.id, .action = {}, .limit = 1});
    trial.write<IssuedCoupon>("the last one", [&](auto &once, auto reply) {
        trial.shop().coupons().issue(TestShop::staff(), once, {coupon.id, bora}, reply);
    });
    noCoupon(trial, "one when there are none", ErrorCode::CouponExhausted, {coupon.id, duri});
    noCoupon(trial, "another when there are none", ErrorCode::CouponAlreadyIssued, {coupon.id, bora});
    edit(trial, "raising the limit", {.coupon = coupon.id, .action = {}, .limit = 100});
    noCoupon(trial, "another", ErrorCode::CouponAlreadyIssued, {coupon.id, bora});
    noCoupon(trial, "one for nobody", ErrorCode::UserNotFound, {coupon.id, CustomerId{99}});
    noCoupon(trial, "one of no campaign", ErrorCode::CouponNotFound, {CouponId{99}, bora});
    readCoupons(trial, coupon.id, bora);
    edit(trial, "ending", {.coupon = coupon.id, .action = EditCouponCommand::Action::End, .limit = {}});
    trial.refused<Coupon>("editing no campaign", ErrorCode::CouponNotFound, [&](auto &once, auto reply) {
        trial.shop().coupons().edit(TestShop::admin(), once,
                                    {.coupon = CouponId{99}, .action = {}, .limit = 5}, reply);
    });
}

} // namespace danggol::test::failing_scripts
