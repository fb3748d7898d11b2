// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ground/limit_process.h"
#include "tests/bench/measure/rounds.h"
#include "tests/bench/rows/in_process.h"
#include "tests/bench/rows/rows.h"

#include <algorithm>

namespace danggol::bench
{

namespace
{

constexpr qint64 kPayments = 12'000;
constexpr qint64 kClaims = 20'000;
constexpr qint64 kClaimsOneByOne = 3'000;
constexpr double kLeastPaymentsRatio = 1.5;
constexpr double kLeastClaimsRatio = 4;
constexpr auto kEngine = storage::Engine::Postgres;

Result<Sample> paymentsLimit(Workshop &workshop, const SeedPlan &plan, int connections)
{
    TRY(const std::unique_ptr<RoundShop> round, workshop.shop(kEngine, plan));
    TRY(const LimitAnswer answer,
        runLimit({QStringLiteral("postgres-payments"), round->url(),
                  QString::number(round->seeded().firstWaitingOrder),
                  QString::number(round->seeded().lastWaitingOrder), QString::number(connections)}));
    TRY_DONE(round->checkBooks());
    return answer.sample;
}

Result<Sample> claimsLimit(Workshop &workshop, const SeedPlan &plan, int connections)
{
    TRY(const std::unique_ptr<RoundShop> round, workshop.shop(kEngine, plan));
    TRY(const CouponId coupon, round->campaign(plan.customers));
    TRY(const LimitAnswer answer,
        runLimit({QStringLiteral("postgres-claims"), round->url(), QString::number(coupon.value),
                  QStringLiteral("1"), QString::number(qMin(plan.customers, kClaimsOneByOne)),
                  QString::number(connections)}));
    TRY_DONE(round->checkBooks());
    return answer.sample;
}

/// The limit is what the best number of connections gives.
const Course &best(const std::vector<Course> &courses)
{
    return *std::max_element(courses.begin() + 1, courses.end(),
                             [](const Course &a, const Course &b) { return a.median() < b.median(); });
}

Result<Figure> besideLibpq(Workshop &workshop, const QString &what, const Contender &ours,
                           const std::function<Result<Sample>(int)> &limit, double goal)
{
    std::vector<Contender> contenders{ours};
    for (const int connections : {1, 4, 8})
        contenders.push_back({QStringLiteral("libpq, %1 connections").arg(connections),
                              [&limit, connections] { return limit(connections); }});
    TRY(const std::vector<Course> courses, runInTurns(contenders, workshop.options().rounds));
    Figure figure = rateFigure(QStringLiteral("6"), what, engineName(kEngine), courses[0]);
    figure.limit = best(courses).median();
    figure.limitName = best(courses).name;
    figure.goal = goal;
    figure.goalIsRatio = true;
    return figure;
}

} // namespace

// Row 6: without HTTP, beside prepared statements sent by hand.
Result<Figures> postgresInProcess(Workshop &workshop)
{
    const BenchOptions &options = workshop.options();
    if (!options.engines.contains(kEngine))
        return Figures{};
    const SeedPlan payments{
        .customers = 5'000, .orders = 10'000, .waitingOrders = options.scaled(kPayments, 128)};
    const SeedPlan claims{.customers = options.scaled(kClaims, 128), .products = 100, .orders = 1'000};
    TRY(const Figure paid,
        besideLibpq(
            workshop, QStringLiteral("payments in process, 64 in flight"),
            {QStringLiteral("payments"), [&] { return payInProcess(workshop, kEngine, payments); }},
            [&](int connections) { return paymentsLimit(workshop, payments, connections); },
            kLeastPaymentsRatio));
    TRY(const Figure claimed,
        besideLibpq(
            workshop, QStringLiteral("hot coupon in process, 64 in flight"),
            {QStringLiteral("claims"),
             [&] { return claimInProcess(workshop, kEngine, claims, claims.customers / 20); }},
            [&](int connections) { return claimsLimit(workshop, claims, connections); }, kLeastClaimsRatio));
    return Figures{paid, claimed};
}

} // namespace danggol::bench
