// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/transaction.h"
#include "tests/support/test_shop.h"

namespace danggol::test
{

inline const storage::Statement kMarkAsDemo("UPDATE shop SET is_demo = 1");

/// Makes the shop a demo, as only founding one does.
inline void markAsDemo(TestShop &shop)
{
    (void)valueOf(shop.unit<Done>([](storage::Transaction &transaction) -> Result<Done> {
        TRY_DONE(transaction.execute(kMarkAsDemo));
        transaction.touch(Topic::Shop, 1);
        return Done{};
    }));
    QTRY_VERIFY(shop->settings().isDemo);
}

inline CouponId couponFor(TestShop &shop, qint64 limit)
{
    return shop.coupon({.name = QStringLiteral("First hundred"),
                        .discount = {.type = DiscountType::Amount, .value = 1'000},
                        .limit = limit});
}

inline RehearsalCommand rushFor(RushTarget target, qint64 buyers, std::optional<qint64> perSecond = {})
{
    return {.target = target,
            .buyers = buyers,
            .perSecond = perSecond,
            .buyerName = QStringLiteral("Virtual customer")};
}

} // namespace danggol::test
