// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure/rounds.h"
#include "tests/bench/rows/in_process.h"
#include "tests/bench/rows/rows.h"

namespace danggol::bench
{

namespace
{

constexpr qint64 kPayments = 12'000;
constexpr auto kEngine = storage::Engine::Postgres;

// Each till has its own lanes and connections. All of them take payments at once, and any customer at any
// till.
Result<Sample> payAtTills(Workshop &workshop, const SeedPlan &plan, int tills)
{
    TRY(const std::unique_ptr<RoundShop> round, workshop.shop(kEngine, plan));
    std::vector<std::unique_ptr<Shop>> shops;
    for (int i = 0; i < tills; ++i) {
        TRY(std::unique_ptr<Shop> shop, round->open());
        shops.push_back(std::move(shop));
    }
    TRY(const Sample sample, payWaitingOrders(*round, plan, shops));
    shops.clear();
    TRY_DONE(round->checkBooks());
    return sample;
}

} // namespace

// What more tills bring to a shop whose PostgreSQL stays the same.
Result<Figures> tillsTogether(Workshop &workshop)
{
    const BenchOptions &options = workshop.options();
    if (!options.engines.contains(kEngine))
        return Figures{};
    const SeedPlan plan{
        .customers = 5'000, .orders = 10'000, .waitingOrders = options.scaled(kPayments, 128)};
    std::vector<Contender> contenders;
    for (const int tills : {1, 2, 4})
        contenders.push_back({(tills == 1 ? QStringLiteral("payments, 64 in flight: %1 till")
                                          : QStringLiteral("payments, 64 in flight: %1 tills"))
                                  .arg(tills),
                              [&workshop, &plan, tills] { return payAtTills(workshop, plan, tills); }});
    TRY(const std::vector<Course> courses, runInTurns(contenders, options.rounds));
    Figures figures;
    for (const Course &course : courses) {
        Figure figure = rateFigure(QStringLiteral("t"), course.name, engineName(kEngine), course);
        figure.limit = courses.front().median();
        figure.limitName = QStringLiteral("one till");
        figures.append(figure);
    }
    return figures;
}

} // namespace danggol::bench
