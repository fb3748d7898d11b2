// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure/rounds.h"
#include "tests/bench/rows/over_http.h"
#include "tests/bench/rows/rows.h"
#include "tests/bench/rows/sqlite_limits.h"

namespace danggol::bench
{

namespace
{

constexpr qint64 kPayments = 20'000;
constexpr qint64 kPaymentsOfOne = 3'000;
constexpr double kLeastPerSecond = 8'000;
constexpr double kLeastOfOneByOne = 2.5;
constexpr double kLongestP99Ms = 25;
constexpr double kMostOfTheCommit = 1.5;

Figure latencyFigure(const QString &what, const QString &engine, double valueMs, double mostMs)
{
    Figure figure{.row = QStringLiteral("2"),
                  .what = what,
                  .engine = engine,
                  .value = valueMs,
                  .unit = QStringLiteral("ms")};
    figure.goal = mostMs;
    figure.goalIsLeast = false;
    return figure;
}

Result<Figures> manyClients(Workshop &workshop, storage::Engine engine)
{
    const BenchOptions &options = workshop.options();
    const SeedPlan plan{
        .customers = 5'000, .orders = 10'000, .waitingOrders = options.scaled(kPayments, 128)};
    std::vector<Contender> contenders{{QStringLiteral("payments over HTTP, 64 clients"),
                                       [&] { return payOverHttp(workshop, engine, plan, kClients); }}};
    const bool isSqlite = engine == storage::Engine::Sqlite;
    if (isSqlite)
        contenders.push_back(
            {QStringLiteral("C API, one a commit"), [&] { return sqlitePaymentsLimit(workshop, plan, 1); }});
    TRY(const std::vector<Course> courses, runInTurns(contenders, options.rounds));
    Figure rate = rateFigure(QStringLiteral("2"), QStringLiteral("payments over HTTP, 64 clients"),
                             engineName(engine), courses[0]);
    Figures figures{rate};
    if (!isSqlite)
        return figures;
    figures[0].goal = kLeastPerSecond;
    Figure beside = rate;
    beside.limit = courses[1].median();
    beside.limitName = courses[1].name;
    beside.goal = kLeastOfOneByOne;
    beside.goalIsRatio = true;
    figures.append(beside);
    figures.append(latencyFigure(QStringLiteral("payments over HTTP, 64 clients: p99"), engineName(engine),
                                 rate.p99Ms.value_or(0), kLongestP99Ms));
    return figures;
}

// How much a lone client waits beyond the commit that it is told of.
Result<Figures> oneClient(Workshop &workshop, storage::Engine engine)
{
    const BenchOptions &options = workshop.options();
    const SeedPlan plan{
        .customers = 5'000, .orders = 10'000, .waitingOrders = options.scaled(kPaymentsOfOne, 128)};
    QList<double> commitsMs;
    std::vector<Contender> contenders{{QStringLiteral("payments over HTTP, 1 client"),
                                       [&] { return payOverHttp(workshop, engine, plan, 1); }}};
    const bool isSqlite = engine == storage::Engine::Sqlite;
    if (isSqlite) {
        contenders.push_back({QStringLiteral("C API, one a commit"), [&]() -> Result<Sample> {
                                  TRY(const LimitAnswer answer, sqlitePaymentsAnswer(workshop, plan, 1));
                                  commitsMs.append(answer.p50Ms);
                                  return answer.sample;
                              }});
    }
    TRY(const std::vector<Course> courses, runInTurns(contenders, options.rounds));
    Figure rate = rateFigure(QStringLiteral("2"), QStringLiteral("payments over HTTP, 1 client"),
                             engineName(engine), courses[0]);
    Figures figures{rate};
    if (isSqlite) {
        Figure wait = latencyFigure(QStringLiteral("payments over HTTP, 1 client: p50"), engineName(engine),
                                    rate.p50Ms.value_or(0), kMostOfTheCommit);
        wait.limit = medianOf(commitsMs);
        wait.limitName = QStringLiteral("ms, the C API's");
        wait.goalIsRatio = true;
        figures.append(wait);
    }
    return figures;
}

} // namespace

// Row 2.
Result<Figures> paymentsOverHttp(Workshop &workshop)
{
    Figures figures;
    for (const storage::Engine engine : workshop.options().engines) {
        TRY(const Figures many, manyClients(workshop, engine));
        TRY(const Figures one, oneClient(workshop, engine));
        figures += many + one;
    }
    return figures;
}

} // namespace danggol::bench
