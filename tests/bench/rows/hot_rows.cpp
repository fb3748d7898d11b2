// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure/rounds.h"
#include "tests/bench/rows/in_process.h"
#include "tests/bench/rows/over_http.h"
#include "tests/bench/rows/rows.h"
#include "tests/bench/rows/sqlite_limits.h"

namespace danggol::bench
{

namespace
{

constexpr qint64 kClaims = 30'000;
constexpr qint64 kCharges = 30'000;
constexpr double kLeastClaimsInProcess = 30'000;
constexpr double kLeastClaimsOverHttp = 12'000;
constexpr double kLeastChargesOverHttp = 8'000;
constexpr double kLongestP99Ms = 25;
/// One in so many comes too late.
constexpr qint64 kClaimsPerRefusal = 20;

Result<Sample> claimOverHttp(Workshop &workshop, storage::Engine engine, const SeedPlan &plan, qint64 refused)
{
    TRY(const std::unique_ptr<ServedShop> served,
        ServedShop::startWithCampaign(workshop, engine, plan, plan.customers - refused));
    Counter customers(plan.customers);
    qint64 given = 0;
    TRY(const Sample sample,
        runHttpLoad({.port = served->port(),
                     .clients = kClients,
                     .next = [&](int) -> std::optional<std::string> {
                         const std::optional<qint64> index = customers.next();
                         if (!index)
                             return std::nullopt;
                         return requestBytes("POST", "/coupons/issue", served->token(),
                                             "{\"userId\":" + std::to_string(*index + 1) + ",\"couponId\":" +
                                                 std::to_string(served->coupon().value) + "}");
                     },
                     .accept =
                         [&given](int, int status, std::string_view) {
                             given += status == 200 ? 1 : 0;
                             return status == 200 || status == 422;
                         }}));
    TRY_DONE(served->end());
    if (given != plan.customers - refused)
        return fail(
            ErrorCode::Internal,
            QStringLiteral("%1 coupons were given, and not %2").arg(given).arg(plan.customers - refused));
    return sample;
}

Result<Sample> chargeOverHttp(Workshop &workshop, storage::Engine engine, const SeedPlan &plan, qint64 count)
{
    TRY(const std::unique_ptr<ServedShop> served, ServedShop::start(workshop, engine, plan));
    Counter charges(count);
    TRY(const Sample sample,
        runHttpLoad({.port = served->port(),
                     .clients = kClients,
                     .next = [&](int) -> std::optional<std::string> {
                         if (!charges.next())
                             return std::nullopt;
                         return requestBytes("POST", "/points", served->token(),
                                             "{\"userId\":1,\"amount\":1000}");
                     },
                     .accept = [](int, int status, std::string_view) { return status == 200; }}));
    TRY_DONE(served->end());
    return sample;
}

Result<Figures> claimsInProcess(Workshop &workshop, const SeedPlan &plan, qint64 refused)
{
    const auto engine = storage::Engine::Sqlite;
    TRY(const std::vector<Course> courses,
        runInTurns(
            {{QStringLiteral("claims of one campaign, 64 in flight"),
              [&] { return claimInProcess(workshop, engine, plan, refused); }},
             {QStringLiteral("C API, 64 a commit"), [&] { return sqliteClaimsLimit(workshop, plan, 64); }}},
            workshop.options().rounds));
    Figure figure = rateFigure(QStringLiteral("4"), QStringLiteral("hot coupon in process, 64 in flight"),
                               engineName(engine), courses[0]);
    figure.limit = courses[1].median();
    figure.limitName = courses[1].name;
    figure.goal = kLeastClaimsInProcess;
    return Figures{figure};
}

} // namespace

// Row 4: exactly as many as the campaign has, however many ask at once.
Result<Figures> hotCoupon(Workshop &workshop)
{
    const BenchOptions &options = workshop.options();
    const SeedPlan plan{.customers = options.scaled(kClaims, 128), .products = 100, .orders = 1'000};
    const qint64 refused = plan.customers / kClaimsPerRefusal;
    Figures figures;
    for (const storage::Engine engine : options.engines) {
        const bool isSqlite = engine == storage::Engine::Sqlite;
        if (isSqlite) {
            TRY(const Figures inProcess, claimsInProcess(workshop, plan, refused));
            figures += inProcess;
        }
        TRY(const std::vector<Course> courses,
            runInTurns({{QStringLiteral("claims over HTTP, 64 clients"),
                         [&] { return claimOverHttp(workshop, engine, plan, refused); }}},
                       options.rounds));
        Figure rate = rateFigure(QStringLiteral("4"), QStringLiteral("hot coupon over HTTP, 64 clients"),
                                 engineName(engine), courses[0]);
        if (isSqlite)
            rate.goal = kLeastClaimsOverHttp;
        figures.append(rate);
        if (isSqlite)
            figures.append(Figure{.row = QStringLiteral("4"),
                                  .what = QStringLiteral("hot coupon over HTTP, 64 clients: p99"),
                                  .engine = engineName(engine),
                                  .value = rate.p99Ms.value_or(0),
                                  .unit = QStringLiteral("ms"),
                                  .goal = kLongestP99Ms,
                                  .goalIsLeast = false});
    }
    return figures;
}

// Row 5: everybody charges one customer's points.
Result<Figures> hotWallet(Workshop &workshop)
{
    const BenchOptions &options = workshop.options();
    const SeedPlan plan{.customers = 1'000, .products = 100, .orders = 1'000};
    Figures figures;
    for (const storage::Engine engine : options.engines) {
        TRY(const std::vector<Course> courses,
            runInTurns(
                {{QStringLiteral("charges of one wallet over HTTP"),
                  [&] { return chargeOverHttp(workshop, engine, plan, options.scaled(kCharges, 128)); }}},
                options.rounds));
        Figure figure =
            rateFigure(QStringLiteral("5"), QStringLiteral("one hot wallet over HTTP, 64 clients"),
                       engineName(engine), courses[0]);
        if (engine == storage::Engine::Sqlite)
            figure.goal = kLeastChargesOverHttp;
        figures.append(figure);
    }
    return figures;
}

} // namespace danggol::bench
