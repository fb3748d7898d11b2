// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coupons/campaign_list_model.h"

namespace danggol::models
{

/// What the current customer holds, in the three texts of a card.
struct CustomerCoupons
{
    /// "Bora Namgung holds 1 unused coupon"
    QString title;
    /// "Autumn ₩3,000 off · reserved for order #1052"
    QString note;
    /// "Issued 14 Nov"; empty when there are several.
    QString issued;
};

[[nodiscard]] CustomerCoupons customerCoupons(const Customer &customer, const QList<CampaignRow> &campaigns,
                                              const CampaignWords &words);

} // namespace danggol::models
