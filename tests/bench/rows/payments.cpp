// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ground/limit_process.h"
#include "tests/bench/measure/rounds.h"
#include "tests/bench/rows/in_process.h"
#include "tests/bench/rows/rows.h"
#include "tests/bench/rows/sqlite_limits.h"

namespace danggol::bench
{

namespace
{
constexpr qint64 kPayments = 30'000;
constexpr double kLeastOfBatched = 0.7;
constexpr double kLeastOfOneByOne = 4;
} // namespace

// Row 1: what the engine under the HTTP face can do, beside the same statements sent by hand.
Result<Figures> paymentsInProcess(Workshop &workshop)
{
    const BenchOptions &options = workshop.options();
    const SeedPlan plan{.customers = 5'000, .orders = 10'000, .waitingOrders = options.scaled(kPayments, 64)};
    const auto engine = storage::Engine::Sqlite;
    TRY(const std::vector<Course> courses,
        runInTurns(
            {{QStringLiteral("payments, 64 in flight"), [&] { return payInProcess(workshop, engine, plan); }},
             {QStringLiteral("C API, 64 a commit"), [&] { return sqlitePaymentsLimit(workshop, plan, 64); }},
             {QStringLiteral("C API, one a commit"), [&] { return sqlitePaymentsLimit(workshop, plan, 1); }}},
            options.rounds));
    Figure batched = rateFigure(QStringLiteral("1"), QStringLiteral("payments in process, 64 in flight"),
                                engineName(engine), courses[0]);
    batched.goalIsRatio = true;
    Figure oneByOne = batched;
    batched.limit = courses[1].median();
    batched.limitName = courses[1].name;
    batched.goal = kLeastOfBatched;
    oneByOne.limit = courses[2].median();
    oneByOne.limitName = courses[2].name;
    oneByOne.goal = kLeastOfOneByOne;
    return Figures{batched, oneByOne};
}

} // namespace danggol::bench
