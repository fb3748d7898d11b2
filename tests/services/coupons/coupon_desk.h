// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/coupons/coupons.h"
#include "tests/support/answers.h"
#include "tests/support/test_shop.h"

namespace danggol::test
{

/// The coupons' face, waited for: one line per question in the tests.
class CouponDesk
{
public:
    explicit CouponDesk(TestShop &shop) : m_shop(shop) {}

    [[nodiscard]] Result<Coupon> create(const CreateCouponCommand &command,
                                        const Actor &actor = TestShop::admin())
    {
        return await<Coupon>([&](Reply<Coupon> reply) {
            m_shop->coupons().create(actor, m_shop.operation(), command, std::move(reply));
        });
    }
    [[nodiscard]] Result<Coupon> edit(const EditCouponCommand &command,
                                      const Actor &actor = TestShop::admin())
    {
        return await<Coupon>([&](Reply<Coupon> reply) {
            m_shop->coupons().edit(actor, m_shop.operation(), command, std::move(reply));
        });
    }
    [[nodiscard]] Result<IssuedCoupon> issue(CouponId coupon, CustomerId customer,
                                             const Actor &actor = TestShop::staff())
    {
        return await<IssuedCoupon>([&](Reply<IssuedCoupon> reply) {
            m_shop->coupons().issue(actor, m_shop.operation(), {coupon, customer}, std::move(reply));
        });
    }
    [[nodiscard]] Result<Coupon> find(CouponId id)
    {
        return await<Coupon>(
            [&](Reply<Coupon> reply) { m_shop->coupons().find(m_shop.staff(), id, std::move(reply)); });
    }
    [[nodiscard]] Result<QList<CouponForCustomer>> list(std::optional<CustomerId> customer = std::nullopt,
                                                        const Actor &actor = TestShop::staff())
    {
        return await<QList<CouponForCustomer>>([&](Reply<QList<CouponForCustomer>> reply) {
            m_shop->coupons().list(actor, customer, std::move(reply));
        });
    }
    [[nodiscard]] Result<QList<IssuedCoupon>> heldBy(CustomerId customer,
                                                     const Actor &actor = TestShop::staff())
    {
        return await<QList<IssuedCoupon>>([&](Reply<QList<IssuedCoupon>> reply) {
            m_shop->coupons().heldBy(actor, customer, std::move(reply));
        });
    }

    /// ₩3,000 off orders of ₩10,000, for the first `limit`.
    [[nodiscard]] static CreateCouponCommand threeThousandOff(qint64 limit)
    {
        return {.name = QStringLiteral("Weekend bakery"),
                .discount = {DiscountType::Amount, 3'000, std::nullopt, Money(10'000)},
                .limit = limit};
    }

private:
    TestShop &m_shop;
};

} // namespace danggol::test
