// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/demo_today.h"

#include "services/demo/demo_campaigns.h"
#include "services/demo/demo_history.h"
#include "services/demo/demo_staff.h"
#include "services/demo/demo_stock.h"
#include "services/domain/assert.h"

#include <algorithm>

namespace danggol::demo
{

namespace
{

constexpr qint64 kOpensMs = 8 * kMsPerHour;
constexpr qint64 kShortestMorningMs = 4 * kMsPerHour;
constexpr qint64 kBeforeTheTenMs = 40 * kMsPerMinute;
constexpr int kOrdersBefore = 34;
constexpr int kRegulars = 10;

/// How far an order comes.
enum class Fate { Waiting, WaitingShort, Paid, Confirmed, Cancelled, Refunded };

/// One of the ten: who, what (places in the list of products), how long ago, with which coupon.
struct Scene
{
    int customer;
    Fate fate;
    int minutesAgo;
    QList<CartLine> lines;
    std::optional<CouponId> coupon = std::nullopt;
};

CartLine line(qint64 product, qint64 quantity = 1)
{
    return {ProductId{product}, quantity};
}

// Oldest first, so that the newest order has the highest number.
QList<Scene> scenes()
{
    constexpr qint64 kSaltBread = 1, kBeans = 2, kOatMilk = 3, kColdBrew = 4, kEggs = 5, kMilk = 6, kRoll = 7,
                     kTomatoes = 10, kYuzuTea = 11, kSeaweed = 12, kBagel = 24, kYogurt = 30, kGreens = 37;
    return {
        {9, Fate::Refunded, 38, {line(kTomatoes), line(kYogurt)}},
        {8, Fate::Confirmed, 34, {line(kYuzuTea)}},
        {7, Fate::Cancelled, 30, {line(kMilk), line(kBagel)}},
        {6, Fate::Confirmed, 25, {line(kBeans), line(kYuzuTea), line(kColdBrew), line(kRoll), line(kGreens)}},
        {5, Fate::Waiting, 18, {line(kBeans)}},
        {4, Fate::Paid, 15, {line(kColdBrew, 2), line(kRoll)}, kColdBrewCoupon},
        {3, Fate::Waiting, 11, {line(kEggs)}},
        {2, Fate::WaitingShort, 8, {line(kBeans), line(kSaltBread), line(kSeaweed)}},
        {1, Fate::Paid, 5, {line(kTomatoes), line(kEggs)}},
        {0, Fate::Waiting, 2, {line(kBeans), line(kSaltBread, 2), line(kOatMilk)}, kAutumnCoupon},
    };
}

// Haram and Ire get by on one charge that an order has taken from since.
Result<Done> settleEarlier(DemoTill &till, int customer, const QList<CartLine> &lines, Timestamp moment)
{
    TRY(const Money before, till.balanceOf(customerAt(customer)));
    DANGGOL_ASSERT(before.isZero());
    TRY_DONE(till.charge(moment, customerAt(customer), Money(30'000)));
    TRY(const Order order,
        till.place(moment.plusMs(kMsPerMinute), {customerAt(customer), lines, std::nullopt}));
    TRY_DONE(till.pay(moment.plusMs(2 * kMsPerMinute), order.id));
    return till.confirm(moment.plusMs(3 * kMsPerMinute), order.id);
}

// So that after the order the customer has what the list of customers tells.
Result<Done> chargeUpTo(DemoTill &till, const Scene &scene, Timestamp moment)
{
    const CustomerId customer = customerAt(scene.customer);
    const bool isTaken = scene.fate == Fate::Paid || scene.fate == Fate::Confirmed;
    qint64 missing = till.context().data.customers[scene.customer].balance->won();
    if (isTaken) {
        for (const CartLine &taken : scene.lines)
            missing += till.context().data.products[taken.product.value - 1].price.won() * taken.quantity;
        missing -= scene.coupon ? 2'000 : 0;
    }
    TRY(const Money balance, till.balanceOf(customer));
    missing -= balance.won();
    DANGGOL_ASSERT(missing >= 0);
    return missing == 0 ? Result<Done>(Done{}) : till.charge(moment, customer, Money(missing));
}

Result<Done> play(DemoTill &till, const Scene &scene)
{
    const Timestamp start = till.context().now.plusMs(-scene.minutesAgo * kMsPerMinute);
    const auto after = [start](int seconds) { return start.plusMs(seconds * 1'000); };
    TRY_DONE(chargeUpTo(till, scene, after(-50)));
    PlaceOrderCommand command{customerAt(scene.customer), scene.lines, std::nullopt};
    if (scene.coupon) {
        TRY(command.coupon, till.coupon(start, command.customer, Money(1'000'000), scene.coupon));
    }
    TRY(const Order order, till.place(start, command));
    if (scene.fate == Fate::Waiting)
        return Done{};
    if (scene.fate == Fate::Cancelled)
        return till.cancel(after(90), order.id);
    TRY(const Payment payment, till.pay(after(20), order.id));
    DANGGOL_ASSERT((payment.status == PaymentStatus::Done) == (scene.fate != Fate::WaitingShort));
    if (scene.fate == Fate::Confirmed)
        return till.confirm(after(60), order.id);
    if (scene.fate == Fate::Refunded)
        return till.refund(after(120), {.order = order.id, .lines = {}, .reason = till.text("Bought twice")});
    return Done{};
}

Result<Done> aggregate(DemoTill &till, const QString &firstDay)
{
    const Actor job = Actor::job(QStringLiteral("demo"));
    const Timestamp now = till.context().now;
    // Soon after midnight today's orders are yesterday's, and yesterday counts as done.
    const AggregationService &aggregation = till.services().aggregation;
    TRY_DONE(
        aggregation.aggregate(till.at(now), job, {.days = AggregationRequest::Days::Given, .day = firstDay}));
    return aggregation.aggregate(till.at(now), job, {});
}

} // namespace

Result<Done> makeToday(DemoTill &till, const QString &today)
{
    TRY(const BusinessCalendar calendar, till.calendar());
    const Timestamp now = till.context().now;
    const Timestamp opening =
        std::min(calendar.startOf(today).plusMs(kOpensMs), now.plusMs(-kShortestMorningMs));
    TRY_DONE(till.runJobs(opening));
    TRY_DONE(comeAndGo(till, opening));
    TRY_DONE(restock(till, opening));
    TRY_DONE(settleEarlier(till, 2, {line(2), line(3), line(6)}, opening));
    TRY_DONE(settleEarlier(till, 7, {line(2), line(4), line(5), line(12)}, opening));
    TRY_DONE(sellThrough(till, {.from = opening.plusMs(4 * kMsPerMinute),
                                .to = now.plusMs(-kBeforeTheTenMs),
                                .orders = kOrdersBefore,
                                .firstCustomer = kRegulars,
                                .seed = 0}));
    for (const Scene &scene : scenes())
        TRY_DONE(play(till, scene));
    TRY_DONE(countStock(till, now.plusMs(-kMsPerMinute)));
    return aggregate(till, calendar.dayOf(opening));
}

} // namespace danggol::demo
