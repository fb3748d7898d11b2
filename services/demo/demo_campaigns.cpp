// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/demo_campaigns.h"

#include <array>

namespace danggol::demo
{

namespace
{

struct Campaign
{
    const char *name;
    Discount discount;
    qint64 limit;
    /// Days from today; the end is the start of its day.
    int startsInDays;
    int endsInDays;
    /// How many are given, and from how many days ago to how many.
    int given;
    int givenFromDaysAgo;
    int givenToDaysAgo;
    /// The place of a customer who has one for certain.
    int certainCustomer;
};

/// In the pictures Bora holds one coupon alone, so chance gives her none.
constexpr int kBora = 0;
constexpr int kGaram = 4;
constexpr int kNobody = -1;
/// Shares no factor with the number of customers less Bora, so that everybody's turn comes.
constexpr int kStep = 89;
constexpr qint64 kBetweenTwoMs = 5'000;

constexpr Discount amount(qint64 won, qint64 minimumWon)
{
    return {DiscountType::Amount, won, std::nullopt, Money(minimumWon)};
}

constexpr Discount percent(qint64 value, qint64 capWon, qint64 minimumWon)
{
    return {DiscountType::Percent, value, Money(capWon), Money(minimumWon)};
}

const std::array kCampaigns{
    Campaign{"First hundred", amount(2'000, 10'000), 100, 0, 31, 0, 0, 0, kNobody},
    Campaign{"Autumn ₩3,000 off", amount(3'000, 20'000), 200, -21, 9, 128, 20, 1, kBora},
    Campaign{"Rainy-day treat", percent(10, 1'500, 0), 300, -7, 24, 37, 6, 1, kNobody},
    Campaign{"Weekend bakery", amount(2'500, 15'000), 50, -2, 1, 46, 2, 1, kNobody},
    Campaign{"Cold brew launch", amount(2'000, 10'000), 100, -10, 9, 100, 9, 2, kGaram},
    Campaign{"Opening week", amount(1'000, 8'000), 500, -30, -14, 212, 29, 23, kNobody},
};

// The place of the campaign's n-th customer. Bora and the certain one are passed over in the row.
int customerOf(const Campaign &campaign, std::size_t index, int number)
{
    if (campaign.certainCustomer != kNobody) {
        if (number == 0)
            return campaign.certainCustomer;
        --number;
    }
    constexpr int kOthers = kCustomerCount - 1;
    const int start = static_cast<int>(index) * 31;
    for (int turn = 0, passed = 0;; ++turn) {
        const int place = 1 + (start + turn * kStep) % kOthers;
        if (place == campaign.certainCustomer)
            continue;
        if (passed++ == number)
            return place;
    }
}

} // namespace

Result<Done> makeCampaigns(DemoTill &till, Timestamp moment, const QString &today)
{
    TRY(const BusinessCalendar calendar, till.calendar());
    for (const Campaign &campaign : kCampaigns) {
        const CreateCouponCommand command{
            .name = till.text(campaign.name),
            .discount = campaign.discount,
            .limit = campaign.limit,
            .startsAt = calendar.startOf(BusinessCalendar::shifted(today, campaign.startsInDays)),
            .endsAt = calendar.startOf(BusinessCalendar::shifted(today, campaign.endsInDays)),
            .validDays = std::nullopt};
        TRY_DONE(till.services().coupons.create(till.at(moment), till.admin(), command));
    }
    return Done{};
}

Result<Done> issueCoupons(DemoTill &till, Timestamp opening, int daysAgo)
{
    Timestamp moment = opening;
    for (std::size_t index = 0; index < kCampaigns.size(); ++index) {
        const Campaign &campaign = kCampaigns[index];
        if (daysAgo > campaign.givenFromDaysAgo || daysAgo < campaign.givenToDaysAgo)
            continue;
        const int days = campaign.givenFromDaysAgo - campaign.givenToDaysAgo + 1;
        const int day = campaign.givenFromDaysAgo - daysAgo;
        const CouponId coupon{static_cast<qint64>(index) + 1};
        for (int number = campaign.given * day / days; number < campaign.given * (day + 1) / days; ++number) {
            moment = moment.plusMs(kBetweenTwoMs);
            const CustomerId customer = customerAt(customerOf(campaign, index, number));
            TRY_DONE(
                till.services().coupons.issue(till.at(moment), till.cashier(number), {coupon, customer}));
        }
    }
    return Done{};
}

} // namespace danggol::demo
