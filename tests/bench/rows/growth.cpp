// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure/rounds.h"
#include "tests/bench/rows/in_process.h"
#include "tests/bench/rows/rows.h"

#include <cstdio>

namespace danggol::bench
{

namespace
{

constexpr qint64 kSmall = 10'000;
/// A shop with so many has had a year for them.
constexpr qint64 kYearsOrders = 100'000;
constexpr int kShortDays = 10;
constexpr int kLongDays = 365;
constexpr qint64 kLarge = 10'000'000;
constexpr qint64 kOperations = 4'000;
// Of a regular in a shop of any size: the pages of their orders and entries are as full.
constexpr qint64 kOrdersOfARegular = 100;
constexpr int kGrowthInFlight = 16;
constexpr double kMostRatio = 1.3;
constexpr double kUsPerSecond = 1e6;

/// One kind of operation: begins the number-th of a shop's.
struct Kind
{
    QString name;
    std::function<void(Shop &, qint64 number, Answered, std::atomic<qint64> &failures)> start;
};

template <class Function>
Kind kind(const char *name, Function start)
{
    return {QString::fromUtf8(name), std::move(start)};
}

/// Those that write use the waiting orders, each kind its own part of them.
QList<Kind> kinds(const SeedPlan &plan, qint64 firstWaiting, CouponId coupon)
{
    const Actor actor = benchActor();
    const auto customerOf = [plan](qint64 n) { return CustomerId{1 + n * 7'919 % plan.customers}; };
    const auto regularOf = [plan](qint64 n) { return CustomerId{1 + n * 7'919 % regularsOf(plan)}; };
    const auto productOf = [plan](qint64 n) { return ProductId{1 + n * 7'919 % plan.products}; };
    const auto id = [](Shop &shop) { return shop.operationIds().next(); };
    return {
        kind("charge",
             [=](Shop &s, qint64 n, Answered a, auto &f) {
                 s.wallet().charge(actor, id(s), {.customer = customerOf(n), .amount = Money(1'000)},
                                   answering<ChargeReceipt>(std::move(a), f));
             }),
        kind("place an order",
             [=](Shop &s, qint64 n, Answered a, auto &f) {
                 s.orders().place(
                     actor, id(s),
                     {.customer = customerOf(n), .lines = {{productOf(n), 1}, {productOf(n + 1), 2}}},
                     answering<Order>(std::move(a), f));
             }),
        kind("pay",
             [=](Shop &s, qint64 n, Answered a, auto &f) {
                 s.payments().pay(actor, id(s), {.order = OrderId{firstWaiting + n}},
                                  answering<Payment>(std::move(a), f));
             }),
        kind("confirm",
             [=](Shop &s, qint64 n, Answered a, auto &f) {
                 s.orders().confirm(actor, id(s), OrderId{firstWaiting + n},
                                    answering<Order>(std::move(a), f));
             }),
        kind("issue a coupon",
             [=](Shop &s, qint64 n, Answered a, auto &f) {
                 s.coupons().issue(actor, id(s), {.coupon = coupon, .customer = CustomerId{n + 1}},
                                   answering<IssuedCoupon>(std::move(a), f));
             }),
        kind("read a product",
             [=](Shop &s, qint64 n, Answered a, auto &f) {
                 s.catalog().find(actor, productOf(n), answering<Product>(std::move(a), f));
             }),
        kind("read a balance",
             [=](Shop &s, qint64 n, Answered a, auto &f) {
                 s.wallet().balance(actor, regularOf(n), answering<Balance>(std::move(a), f));
             }),
        kind("first page of the orders",
             [=](Shop &s, qint64, Answered a, auto &f) {
                 s.orders().list(actor, {.limit = 50}, answering<Page<OrderSummary>>(std::move(a), f));
             }),
        kind("first page of a customer's orders",
             [=](Shop &s, qint64 n, Answered a, auto &f) {
                 s.orders().list(actor, {.customer = regularOf(n), .limit = 50},
                                 answering<Page<OrderSummary>>(std::move(a), f));
             }),
        kind("first page of a statement",
             [=](Shop &s, qint64 n, Answered a, auto &f) {
                 s.wallet().statement(actor, {.customer = regularOf(n), .limit = 50},
                                      answering<Page<LedgerEntry>>(std::move(a), f));
             }),
        kind("first page of the customers",
             [=](Shop &s, qint64, Answered a, auto &f) {
                 s.customers().list(actor, {.limit = 50}, answering<Page<Customer>>(std::move(a), f));
             }),
        kind("first page of the products",
             [=](Shop &s, qint64, Answered a, auto &f) {
                 s.catalog().list(actor, {.limit = 50}, answering<Page<Product>>(std::move(a), f));
             }),
    };
}

Result<Sample> measure(Shop &shop, const Kind &kind, qint64 from, qint64 count)
{
    std::atomic<qint64> failures = 0;
    const Sample sample = runClosedLoop(kGrowthInFlight, count, [&](qint64 index, Answered answered) {
        kind.start(shop, from + index, std::move(answered), failures);
    });
    if (failures != 0)
        return fail(ErrorCode::Internal, QStringLiteral("%1 of \"%2\" failed").arg(failures).arg(kind.name));
    return sample;
}

/// A shop of one size, opened for all rounds.
struct GrownShop
{
    SeedPlan plan;
    std::unique_ptr<RoundShop> round;
    std::unique_ptr<Shop> shop;
    QList<Kind> kinds;
};

Result<GrownShop> grownShop(Workshop &workshop, storage::Engine engine, qint64 orders)
{
    const BenchOptions &options = workshop.options();
    const qint64 operations = options.scaled(kOperations, 64) * options.rounds;
    const qint64 customers = std::max<qint64>({operations, 10'000, orders / kOrdersOfARegular});
    GrownShop grown{.plan = {.customers = customers,
                             .regulars = std::max<qint64>(1, orders / kOrdersOfARegular),
                             .products = 1'000,
                             .orders = orders,
                             .waitingOrders = operations,
                             .days = orders < kYearsOrders ? kShortDays : kLongDays}};
    TRY(grown.round, workshop.shop(engine, grown.plan));
    TRY(const CouponId coupon, grown.round->campaign(operations));
    TRY(grown.shop, grown.round->open());
    grown.kinds = kinds(grown.plan, grown.round->seeded().firstWaitingOrder, coupon);
    return grown;
}

Result<Figures> compare(Workshop &workshop, storage::Engine engine, qint64 largeOrders)
{
    const BenchOptions &options = workshop.options();
    const qint64 count = options.scaled(kOperations, 64);
    TRY(const GrownShop small, grownShop(workshop, engine, options.scaled(kSmall, 1'000)));
    TRY(const GrownShop large, grownShop(workshop, engine, largeOrders));
    Figures figures;
    for (qsizetype i = 0; i < small.kinds.size(); ++i) {
        qint64 round = 0;
        std::fprintf(stderr, " %s\n", qPrintable(small.kinds[i].name));
        const auto contender = [&](const GrownShop &grown, const char *name) {
            return Contender{QString::fromLatin1(name), [&grown, i, &round, count] {
                                 return measure(*grown.shop, grown.kinds[i], round / 2 * count, count);
                             }};
        };
        std::vector<Contender> contenders{contender(large, "large"), contender(small, "small")};
        for (Contender &each : contenders) {
            each.round = [run = each.round, &round] {
                Result<Sample> sample = run();
                ++round;
                return sample;
            };
        }
        TRY(const std::vector<Course> courses, runInTurns(contenders, options.rounds));
        figures.append(
            Figure{.row = QStringLiteral("9"),
                   .what = QStringLiteral("%1, %2 orders").arg(large.kinds[i].name).arg(largeOrders),
                   .engine = engineName(engine),
                   .value = kUsPerSecond / courses[0].median(),
                   .unit = QStringLiteral("µs"),
                   .rounds = 1,
                   .limit = kUsPerSecond / courses[1].median(),
                   .limitName = QStringLiteral("µs, %1 orders").arg(small.plan.orders),
                   .goal = kMostRatio,
                   .goalIsLeast = false,
                   .goalIsRatio = true});
    }
    return figures;
}

} // namespace

// Row 9: what an operation costs in a shop that has been there for long. The sizes between draw the curve.
Result<Figures> growth(Workshop &workshop)
{
    const BenchOptions &options = workshop.options();
    Figures figures;
    for (const storage::Engine engine : options.engines) {
        for (const qint64 orders : {kLarge / 100, kLarge / 10, kLarge}) {
            const qint64 scaled =
                options.growthOrders > 0 ? qMin(orders, options.growthOrders) : options.scaled(orders, 2'000);
            TRY(const Figures compared, compare(workshop, engine, scaled));
            figures += compared;
            if (scaled == options.growthOrders)
                break;
        }
        workshop.clear();
    }
    return figures;
}

} // namespace danggol::bench
