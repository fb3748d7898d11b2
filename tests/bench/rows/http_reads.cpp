// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ground/limit_process.h"
#include "tests/bench/measure/rounds.h"
#include "tests/bench/rows/over_http.h"
#include "tests/bench/rows/rows.h"

namespace danggol::bench
{

namespace
{

constexpr qint64 kReads = 60'000;
constexpr qint64 kPayments = 10'000;
constexpr int kHalf = kClients / 2;
constexpr double kLeastReads = 30'000;
constexpr double kLongestP99Ms = 5;
constexpr double kLeastBesideReads = 0.5;
constexpr int kDays = 30;

/// A kind of reading: the target of the number-th request.
struct Reading
{
    QString name;
    std::function<std::string(qint64 number)> target;
};

QList<Reading> readings(const SeedPlan &plan)
{
    return {{QStringLiteral("a product"),
             [&plan](qint64 n) { return "/products/" + std::to_string(1 + n * 31 % plan.products); }},
            {QStringLiteral("a balance"),
             [&plan](qint64 n) { return "/points?userId=" + std::to_string(1 + n * 31 % plan.customers); }},
            {QStringLiteral("a best-seller page"),
             [](qint64) { return std::string("/products/best-sellers?pageNumber=1&pageSize=10"); }}};
}

bool isOk(int, int status, std::string_view)
{
    return status == 200;
}

Result<Sample> read(const ServedShop &served, const Reading &reading, qint64 count)
{
    Counter reads(count);
    return runHttpLoad({.port = served.port(),
                        .clients = kClients,
                        .next = [&](int) -> std::optional<std::string> {
                            const std::optional<qint64> number = reads.next();
                            if (!number)
                                return std::nullopt;
                            return requestBytes("GET", reading.target(*number), served.token());
                        },
                        .accept = isOk});
}

Result<Sample> readEcho(const EchoProcess &echo, qint64 count)
{
    Counter reads(count);
    return runHttpLoad({.port = echo.port(),
                        .clients = kClients,
                        .next = [&](int) -> std::optional<std::string> {
                            if (!reads.next())
                                return std::nullopt;
                            return requestBytes("GET", "/points?userId=1", {});
                        },
                        .accept = isOk});
}

Figure readFigure(const QString &what, const QString &engine, const Course &ours, const Course &echo)
{
    Figure figure = rateFigure(QStringLiteral("7"), what, engine, ours);
    figure.limit = echo.median();
    figure.limitName = echo.name;
    if (engine == engineName(storage::Engine::Sqlite))
        figure.goal = kLeastReads;
    return figure;
}

Result<Figures> readsOf(Workshop &workshop, storage::Engine engine)
{
    const BenchOptions &options = workshop.options();
    const SeedPlan plan{.customers = 5'000, .orders = 30'000, .days = kDays};
    TRY(const std::unique_ptr<ServedShop> served,
        ServedShop::start(workshop, engine, plan, ServedShop::Ranking::Made));
    TRY(const std::unique_ptr<EchoProcess> echo, EchoProcess::start());
    const qint64 count = options.scaled(kReads, 128);
    const QList<Reading> kinds = readings(plan);
    std::vector<Contender> contenders{{QStringLiteral("Beast echo"), [&] { return readEcho(*echo, count); }}};
    for (const Reading &kind : kinds)
        contenders.push_back({kind.name, [&] { return read(*served, kind, count); }});
    TRY(const std::vector<Course> courses, runInTurns(contenders, options.rounds));
    Figures figures;
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        const Course &course = courses[static_cast<std::size_t>(i) + 1];
        const Figure rate = readFigure(QStringLiteral("reading %1 over HTTP, 64 clients").arg(kinds[i].name),
                                       engineName(engine), course, courses[0]);
        figures.append(rate);
        Figure wait{.row = QStringLiteral("7"),
                    .what = QStringLiteral("reading %1: p99").arg(kinds[i].name),
                    .engine = engineName(engine),
                    .value = rate.p99Ms.value_or(0),
                    .unit = QStringLiteral("ms"),
                    .goalIsLeast = false};
        if (engine == storage::Engine::Sqlite)
            wait.goal = kLongestP99Ms;
        figures.append(wait);
    }
    return figures;
}

// Half of the clients pay; the others read, or are not there.
Result<Sample> payBeside(Workshop &workshop, storage::Engine engine, const SeedPlan &plan, bool withReaders)
{
    TRY(const std::unique_ptr<ServedShop> served, ServedShop::start(workshop, engine, plan));
    Counter orders(plan.waitingOrders);
    qint64 reads = 0;
    qint64 paid = 0;
    TRY(Sample sample,
        runHttpLoad({.port = served->port(),
                     .clients = withReaders ? kClients : kHalf,
                     .next = [&](int client) -> std::optional<std::string> {
                         if (client >= kHalf) {
                             if (paid == plan.waitingOrders)
                                 return std::nullopt;
                             return requestBytes("GET",
                                                 "/products/" + std::to_string(1 + ++reads % plan.products),
                                                 served->token());
                         }
                         const std::optional<qint64> index = orders.next();
                         if (!index)
                             return std::nullopt;
                         const qint64 order = served->seeded().firstWaitingOrder + *index;
                         return payRequest(served->token(), order, customerOfOrder(plan, order));
                     },
                     .accept =
                         [&](int client, int status, std::string_view) {
                             paid += client < kHalf ? 1 : 0;
                             return status == 200;
                         }}));
    TRY_DONE(served->end());
    sample.operations = plan.waitingOrders;
    return sample;
}

Result<Figure> paymentsBesideReads(Workshop &workshop, storage::Engine engine)
{
    const BenchOptions &options = workshop.options();
    const SeedPlan plan{
        .customers = 5'000, .orders = 10'000, .waitingOrders = options.scaled(kPayments, 128)};
    TRY(const std::vector<Course> courses,
        runInTurns(
            {{QStringLiteral("payments beside reads"),
              [&] { return payBeside(workshop, engine, plan, true); }},
             {QStringLiteral("payments alone"), [&] { return payBeside(workshop, engine, plan, false); }}},
            options.rounds));
    Figure figure =
        rateFigure(QStringLiteral("7"), QStringLiteral("payments of 32 clients beside 32 that read"),
                   engineName(engine), courses[0]);
    figure.p50Ms.reset(); // of both kinds of request together, which tells nothing
    figure.p99Ms.reset();
    figure.limit = courses[1].median();
    figure.limitName = courses[1].name;
    figure.goal = kLeastBesideReads;
    figure.goalIsRatio = true;
    return figure;
}

} // namespace

// Row 7.
Result<Figures> readsOverHttp(Workshop &workshop)
{
    Figures figures;
    for (const storage::Engine engine : workshop.options().engines) {
        TRY(const Figures reads, readsOf(workshop, engine));
        TRY(const Figure beside, paymentsBesideReads(workshop, engine));
        figures += reads;
        figures.append(beside);
    }
    return figures;
}

} // namespace danggol::bench
