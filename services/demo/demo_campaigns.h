// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/demo/demo_till.h"

namespace danggol::demo
{

/// Campaigns by their place in the order of making, which is their id.
inline constexpr CouponId kAutumnCoupon{2};
inline constexpr CouponId kColdBrewCoupon{5};

/// Makes the campaigns; each starts on a day around today, `moment` is when they were thought up.
[[nodiscard]] Result<Done> makeCampaigns(DemoTill &till, Timestamp moment, const QString &today);

/// Gives out the coupons of one day, that many days before today, a moment after the shop opened.
[[nodiscard]] Result<Done> issueCoupons(DemoTill &till, Timestamp opening, int daysAgo);

} // namespace danggol::demo
