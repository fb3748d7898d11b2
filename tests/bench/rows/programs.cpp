// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ground/limit_process.h"
#include "tests/bench/measure/process_memory.h"
#include "tests/bench/measure/rounds.h"
#include "tests/bench/rows/over_http.h"
#include "tests/bench/rows/rows.h"

#include <QElapsedTimer>

#include <algorithm>

namespace danggol::bench
{

namespace
{

constexpr qint64 kOrders = 1'000'000;
constexpr qint64 kPayments = 20'000;
constexpr qint64 kDays = 365;
constexpr qint64 kFlushes = 2'000;
constexpr qint64 kFlushedBytes = 16'384;
constexpr double kLongestStartMs = 150;
constexpr double kMostIdleMb = 60;
constexpr double kMostLoadedMb = 120;
constexpr double kLongestSeedingSeconds = 60;
constexpr double kNsPerMs = 1e6;

Figure atMost(const QString &what, const QString &engine, const QList<double> &values, const QString &unit,
              double most)
{
    Figure figure = figureOf(QStringLiteral("12"), what, engine, values, unit);
    figure.goal = most;
    return figure;
}

Result<Done> askHealth(quint16 port)
{
    int asked = 0;
    TRY_DONE(runHttpLoad({.port = port,
                          .clients = 1,
                          .next = [&asked](int) -> std::optional<std::string> {
                              if (asked++ > 0)
                                  return std::nullopt;
                              return requestBytes("GET", "/health", {});
                          },
                          .accept = [](int, int status, std::string_view) { return status == 200; }}));
    return Done{};
}

Result<Figures> startOf(Workshop &workshop, storage::Engine engine)
{
    const BenchOptions &options = workshop.options();
    const SeedPlan plan{
        .customers = 5'000, .orders = 10'000, .waitingOrders = options.scaled(kPayments, 128)};
    QList<double> startsMs;
    QList<double> idleMb;
    QList<double> loadedMb;
    for (int i = 0; i < options.rounds; ++i) {
        TRY(const std::unique_ptr<RoundShop> round, workshop.shop(engine, plan));
        TRY(const QByteArray token, round->token());
        QElapsedTimer timer;
        timer.start();
        TRY(const std::unique_ptr<ServerProcess> server, ServerProcess::start(round->url()));
        TRY_DONE(askHealth(server->port()));
        startsMs.append(static_cast<double>(timer.nsecsElapsed()) / kNsPerMs);
        idleMb.append(residentMb(server->processId()));
        Counter orders(plan.waitingOrders);
        TRY_DONE(runHttpLoad({.port = server->port(),
                              .clients = kClients,
                              .next = [&](int) -> std::optional<std::string> {
                                  const std::optional<qint64> index = orders.next();
                                  if (!index)
                                      return std::nullopt;
                                  const qint64 order = round->seeded().firstWaitingOrder + *index;
                                  return requestBytes("POST", "/payments/confirm", token,
                                                      "{\"orderId\":" + std::to_string(order) + "}");
                              },
                              .accept = [](int, int status, std::string_view) { return status == 200; }}));
        loadedMb.append(residentMb(server->processId()));
    }
    const QString name = engineName(engine);
    return Figures{
        atMost(QStringLiteral("server start to first answer"), name, startsMs, QStringLiteral("ms"),
               kLongestStartMs),
        atMost(QStringLiteral("server's memory, idle"), name, idleMb, QStringLiteral("MB"), kMostIdleMb),
        atMost(QStringLiteral("server's memory under payments"), name, loadedMb, QStringLiteral("MB"),
               kMostLoadedMb)};
}

} // namespace

// Row 12.
Result<Figures> serverStart(Workshop &workshop)
{
    Figures figures;
    for (const storage::Engine engine : workshop.options().engines) {
        TRY(const Figures started, startOf(workshop, engine));
        figures += started;
    }
    return figures;
}

// Row 13. The books of what was seeded are checked.
Result<Figures> seeding(Workshop &workshop)
{
    const BenchOptions &options = workshop.options();
    const SystemClock clock;
    const SeedPlan plan{.customers = options.scaled(100'000, 1'000),
                        .products = 1'000,
                        .orders = options.scaled(kOrders, 1'000),
                        .days = static_cast<int>(options.scaled(kDays, 7))};
    Figures figures;
    for (const storage::Engine engine : options.engines) {
        TRY(const std::unique_ptr<RoundShop> round, workshop.empty(engine));
        QElapsedTimer timer;
        timer.start();
        TRY_DONE(seedShop(round->url(), plan, clock));
        const double seconds = static_cast<double>(timer.nsecsElapsed()) / kNsPerMs / 1'000;
        TRY_DONE(round->checkBooks());
        Figure figure{.row = QStringLiteral("13"),
                      .what = QStringLiteral("seeding %1 orders").arg(plan.orders),
                      .engine = engineName(engine),
                      .value = seconds,
                      .unit = QStringLiteral("s"),
                      .goalIsLeast = false};
        if (engine == storage::Engine::Sqlite)
            figure.goal = kLongestSeedingSeconds;
        figures.append(figure);
    }
    return figures;
}

// Limit (c): what one commit waits for.
Result<Figures> flushing(Workshop &workshop)
{
    const BenchOptions &options = workshop.options();
    const Contender flushes{
        QStringLiteral("fdatasync of 16 KiB"), [&]() -> Result<Sample> {
            TRY(const LimitAnswer answer,
                runLimit({QStringLiteral("flushes"), workshop.folder(),
                          QString::number(options.scaled(kFlushes, 50)), QString::number(kFlushedBytes)}));
            return answer.sample;
        }};
    TRY(const std::vector<Course> courses, runInTurns({flushes}, options.rounds));
    return Figures{rateFigure(QStringLiteral("c"), QStringLiteral("fdatasync of 16 KiB"), {}, courses[0])};
}

} // namespace danggol::bench
