// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/demo_history.h"

#include "services/demo/demo_campaigns.h"
#include "services/demo/demo_random.h"
#include "services/demo/demo_stock.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace danggol::demo
{

namespace
{

constexpr qint64 kOpensMs = 8 * kMsPerHour;
constexpr qint64 kClosesMs = 20 * kMsPerHour;
constexpr quint64 kSeed = 20'261'122;

/// Those on the first page: their coupons and balances are told in makeToday.
constexpr int kRegulars = 10;
constexpr std::array kCharges{Money(10'000), Money(30'000), Money(50'000), Money(100'000)};
constexpr std::array kReasons{"Wrong size", "Damaged packing", "Bought twice"};

/// What becomes of an order, in percent of all; the rest is paid and confirmed.
constexpr int kCancelled = 3;
constexpr int kForgotten = 2;
constexpr int kRefunded = 3;
constexpr int kPartRefunded = 2;
constexpr int kNeverConfirmed = 8;

qsizetype productByWeight(const DemoData &data, DemoRandom &random)
{
    qint64 left = random.below(data.totalWeight);
    qsizetype place = 0;
    while (left >= data.products[place].weight)
        left -= data.products[place++].weight;
    return place;
}

QList<CartLine> randomCart(const DemoData &data, DemoRandom &random)
{
    QList<CartLine> cart;
    const qint64 lines = 1 + (random.below(4) + random.below(4)) / 2;
    for (qint64 line = 0; line < lines; ++line) {
        const ProductId product = productAt(productByWeight(data, random));
        const auto isSame = [product](const CartLine &other) { return other.product == product; };
        if (std::any_of(cart.begin(), cart.end(), isSame))
            continue;
        const qint64 roll = random.below(100);
        cart.append({product, roll < 68 ? 1 : roll < 92 ? 2 : 3});
    }
    return cart;
}

Money subtotalOf(const DemoData &data, const QList<CartLine> &cart)
{
    qint64 won = 0;
    for (const CartLine &line : cart)
        won += data.products[line.product.value - 1].price.won() * line.quantity;
    return Money(won);
}

// Regulars charge no more than they need, so that each of them can end with the balance that is told.
Money chargeFor(qsizetype customer, Money missing, DemoRandom &random)
{
    if (customer < kRegulars)
        return Money((missing.won() + 9'999) / 10'000 * 10'000);
    const auto enough =
        std::find_if(kCharges.begin(), kCharges.end(), [missing](Money charge) { return charge >= missing; });
    if (enough == kCharges.end())
        return Money((missing.won() + 99'999) / 100'000 * 100'000);
    const auto more = enough + 1;
    return more != kCharges.end() && random.chance(30) ? *more : *enough;
}

// Haram and Ire keep away: nothing may be added to what they have in the end.
bool staysAway(qsizetype customer)
{
    return customer == 2 || customer == 7;
}

qsizetype nextCustomer(const OrderSpan &span, QSet<qsizetype> &seen, DemoRandom &random)
{
    for (;;) {
        const qsizetype place = span.firstCustomer + random.below(kCustomerCount - span.firstCustomer);
        if (!seen.contains(place) && !staysAway(place)) {
            seen.insert(place);
            return place;
        }
    }
}

/// One customer's visit, on a clock that ticks in steps.
struct Visit
{
    DemoTill &till;
    DemoRandom &random;
    qsizetype customer;
    Timestamp start;
    qint64 stepMs;

    [[nodiscard]] Timestamp after(int steps) const { return start.plusMs(steps * stepMs); }
};

Result<Order> placeIn(Visit &visit)
{
    const DemoData &data = visit.till.context().data;
    PlaceOrderCommand command{customerAt(visit.customer), randomCart(data, visit.random), std::nullopt};
    if (visit.random.chance(30) && visit.customer >= kRegulars) {
        const Money subtotal = subtotalOf(data, command.lines);
        TRY(command.coupon, visit.till.coupon(visit.start, command.customer, subtotal, std::nullopt));
    }
    return visit.till.place(visit.start, command);
}

Result<Done> payIn(Visit &visit, const Order &order)
{
    TRY(const Money balance, visit.till.balanceOf(order.customer));
    if (balance < order.total) {
        if (visit.random.chance(20))
            TRY_DONE(visit.till.pay(visit.after(1), order.id)); // a try that fails is part of the history
        const Money missing(order.total.won() - balance.won());
        TRY_DONE(visit.till.charge(visit.after(2), order.customer,
                                   chargeFor(visit.customer, missing, visit.random)));
    }
    TRY_DONE(visit.till.pay(visit.after(3), order.id));
    return Done{};
}

Result<Done> refundIn(Visit &visit, const Order &order, bool whole)
{
    const auto reason = static_cast<std::size_t>(visit.random.below(static_cast<qint64>(kReasons.size())));
    RefundCommand command{.order = order.id,
                          .lines = {},
                          .reason = visit.till.text(kReasons[reason]),
                          .restock = visit.random.chance(70)};
    if (!whole)
        command.lines.append({order.lines.first().product, 1});
    return visit.till.refund(visit.after(8), command);
}

Result<Done> makeVisit(Visit &visit)
{
    TRY(const Order order, placeIn(visit));
    const qint64 fate = visit.random.below(100);
    int limit = kCancelled;
    if (fate < limit)
        return visit.till.cancel(visit.after(4), order.id);
    if (fate < (limit += kForgotten))
        return Done{};
    TRY_DONE(payIn(visit, order));
    if (fate < (limit += kRefunded))
        return refundIn(visit, order, true);
    if (fate < (limit += kPartRefunded))
        return refundIn(visit, order, false);
    if (fate < limit + kNeverConfirmed)
        return Done{};
    return visit.till.confirm(visit.after(9), order.id);
}

} // namespace

Result<Done> sellThrough(DemoTill &till, const OrderSpan &span)
{
    DemoRandom random(kSeed + span.seed);
    QSet<qsizetype> seen;
    const qint64 spacingMs = (span.to.ms - span.from.ms) / span.orders;
    for (int number = 0; number < span.orders; ++number) {
        Visit visit{.till = till,
                    .random = random,
                    .customer = nextCustomer(span, seen, random),
                    .start = span.from.plusMs(number * spacingMs),
                    .stepMs = std::min(kMsPerMinute, spacingMs / 12)};
        TRY_DONE(makeVisit(visit));
    }
    return Done{};
}

Result<Done> makeDay(DemoTill &till, const QString &today, int daysAgo)
{
    TRY(const BusinessCalendar calendar, till.calendar());
    const QString day = BusinessCalendar::shifted(today, -daysAgo);
    const Timestamp start = calendar.startOf(day);
    const Timestamp opening = start.plusMs(kOpensMs);
    const Timestamp closing = start.plusMs(kClosesMs);
    TRY_DONE(till.runJobs(opening.plusMs(-kMsPerHour)));
    TRY_DONE(restock(till, opening.plusMs(-kMsPerHour / 2)));
    TRY_DONE(issueCoupons(till, opening.plusMs(-kMsPerHour / 3), daysAgo));
    DemoRandom random(kSeed - static_cast<quint64>(daysAgo));
    TRY_DONE(sellThrough(till, {.from = opening,
                                .to = closing,
                                .orders = static_cast<int>(42 + random.below(17)),
                                .firstCustomer = 0,
                                .seed = static_cast<quint64>(daysAgo)}));
    // The end of the day as the jobs see it, who do not see what is still to come.
    const Timestamp evening = std::min(calendar.endOf(day).plusMs(kMsPerHour / 2), till.context().now);
    TRY_DONE(till.runJobs(evening));
    TRY_DONE(till.services().aggregation.aggregate(till.at(evening), Actor::job(QStringLiteral("demo")),
                                                   {.days = AggregationRequest::Days::Given, .day = day}));
    return Done{};
}

} // namespace danggol::demo
