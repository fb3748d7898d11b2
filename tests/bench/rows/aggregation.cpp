// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure/rounds.h"
#include "tests/bench/rows/in_process.h"
#include "tests/bench/rows/rows.h"

namespace danggol::bench
{

namespace
{

// Two lines each.
constexpr qint64 kOrders = 500'000;
constexpr qint64 kPayments = 20'000;
// What the job makes in one go: the newest days.
constexpr int kDays = 3;
constexpr double kLongestSeconds = 1.5;
constexpr double kMostP99Ratio = 2;
constexpr double kUsPerMs = 1'000;

/// Makes the ranking of every day, again and again until it is told to stop.
class EndlessAggregation
{
public:
    explicit EndlessAggregation(Shop &shop) : m_shop(shop) { next(); }
    void stopAndWait()
    {
        m_isEnding = true;
        m_ended.get_future().wait();
    }

private:
    void next()
    {
        m_shop.ranking().aggregate(benchActor(), m_shop.operationIds().next(),
                                   {.days = AggregationRequest::Days::All}, {},
                                   [this](const Result<AggregationReport> &) {
                                       if (m_isEnding)
                                           m_ended.set_value();
                                       else
                                           next();
                                   });
    }

    Shop &m_shop;
    std::atomic<bool> m_isEnding = false;
    std::promise<void> m_ended;
};

Result<Sample> payBeside(Workshop &workshop, storage::Engine engine, const SeedPlan &plan,
                         bool withAggregation)
{
    TRY(const std::unique_ptr<RoundShop> round, workshop.shop(engine, plan));
    TRY(std::unique_ptr<Shop> shop, round->open());
    std::optional<EndlessAggregation> aggregation;
    if (withAggregation)
        aggregation.emplace(*shop);
    const Result<Sample> sample = payWaitingOrders(*round, plan, std::span(&shop, 1));
    if (aggregation)
        aggregation->stopAndWait();
    shop.reset();
    return sample;
}

Result<Figures> rebuilding(Workshop &workshop, storage::Engine engine, const SeedPlan &plan)
{
    QList<double> seconds;
    qint64 lines = 0;
    for (int i = 0; i < workshop.options().rounds; ++i) {
        TRY(const std::unique_ptr<RoundShop> round, workshop.shop(engine, plan));
        lines = round->seeded().orderLines;
        TRY(const double took, round->makeRanking());
        seconds.append(took);
        if (i == 0)
            TRY_DONE(round->checkBooks());
    }
    Figure figure = figureOf(
        QStringLiteral("8"),
        QStringLiteral("daily and 3-day ranking of %1 order lines, %2 days").arg(lines).arg(plan.days),
        engineName(engine), seconds, QStringLiteral("s"));
    if (engine == storage::Engine::Sqlite)
        figure.goal = kLongestSeconds;
    return Figures{figure};
}

Result<Figures> payingMeanwhile(Workshop &workshop, storage::Engine engine, const SeedPlan &plan)
{
    TRY(const std::vector<Course> courses,
        runInTurns(
            {{QStringLiteral("payments beside an aggregation"),
              [&] { return payBeside(workshop, engine, plan, true); }},
             {QStringLiteral("payments alone"), [&] { return payBeside(workshop, engine, plan, false); }}},
            workshop.options().rounds));
    const auto p99Ms = [](const Course &course) {
        return static_cast<double>(course.latencies.percentile(99)) / kUsPerMs;
    };
    return Figures{Figure{.row = QStringLiteral("8"),
                          .what = QStringLiteral("payments beside it, 64 in flight: p99"),
                          .engine = engineName(engine),
                          .value = p99Ms(courses[0]),
                          .unit = QStringLiteral("ms"),
                          .rounds = 1,
                          .limit = p99Ms(courses[1]),
                          .limitName = QStringLiteral("ms alone"),
                          .goal = kMostP99Ratio,
                          .goalIsLeast = false,
                          .goalIsRatio = true,
                          .note = QStringLiteral("%1/s beside %2/s alone")
                                      .arg(courses[0].median(), 0, 'f', 0)
                                      .arg(courses[1].median(), 0, 'f', 0)}};
}

} // namespace

// Row 8.
Result<Figures> aggregation(Workshop &workshop)
{
    const BenchOptions &options = workshop.options();
    const SeedPlan plan{.customers = 5'000,
                        .orders = options.scaled(kOrders, 1'000),
                        .waitingOrders = options.scaled(kPayments, 128),
                        .days = kDays};
    Figures figures;
    for (const storage::Engine engine : options.engines) {
        TRY(const Figures rebuilt, rebuilding(workshop, engine, plan));
        TRY(const Figures paid, payingMeanwhile(workshop, engine, plan));
        figures += rebuilt + paid;
    }
    return figures;
}

} // namespace danggol::bench
