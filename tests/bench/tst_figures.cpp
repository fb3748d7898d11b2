// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/load/closed_loop.h"
#include "tests/bench/measure/growth_picture.h"
#include "tests/bench/measure/report.h"
#include "tests/bench/measure/rounds.h"

#include <QJsonArray>
#include <QtTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace danggol;
using namespace danggol::bench;

class TstFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFigureIsJudgedByItsGoal();
    void aRatioIsJudgedByItsLimit();
    void roundsAreTakenInTurnsAndTheirMedianCounts();
    void aFailedRoundEndsTheCourse();
    void aClosedLoopAnswersEverythingOnce();
    void theReportHoldsEveryFigure();
    void growthIsDrawnFromItsFiguresAlone();
};

void TstFigures::aFigureIsJudgedByItsGoal()
{
    Figure figure{.row = QStringLiteral("1"),
                  .what = QStringLiteral("work"),
                  .value = 10,
                  .unit = QStringLiteral("/s")};
    QVERIFY(!figure.isReached());
    figure.goal = 10;
    QCOMPARE(figure.isReached(), std::optional(true));
    figure.goal = 10.1;
    QCOMPARE(figure.isReached(), std::optional(false));
    figure.goalIsLeast = false;
    QCOMPARE(figure.isReached(), std::optional(true));
}

void TstFigures::aRatioIsJudgedByItsLimit()
{
    Figure figure{.row = QStringLiteral("1"),
                  .what = QStringLiteral("work"),
                  .value = 30,
                  .unit = QStringLiteral("/s")};
    figure.goal = 1.5;
    figure.goalIsRatio = true;
    QVERIFY(!figure.isReached()); // nothing to compare with
    figure.limit = 20;
    QCOMPARE(figure.ratio(), std::optional(1.5));
    QCOMPARE(figure.isReached(), std::optional(true));
    figure.limit = 21;
    QCOMPARE(figure.isReached(), std::optional(false));
}

void TstFigures::roundsAreTakenInTurnsAndTheirMedianCounts()
{
    QStringList order;
    const auto contender = [&order](const QString &name, qint64 operations) {
        return Contender{name, [&order, name, operations]() -> Result<Sample> {
                             order.append(name);
                             Sample sample{
                                 .operations = operations * order.size(), .seconds = 2, .latencies = {}};
                             sample.latencies.record(operations);
                             return sample;
                         }};
    };
    const auto courses =
        runInTurns({contender(QStringLiteral("a"), 2), contender(QStringLiteral("b"), 4)}, 3);
    QVERIFY(courses);
    QCOMPARE(order.join(QString()), QStringLiteral("ababab"));
    QCOMPARE(courses->at(0).rates, QList<double>({1, 3, 5}));
    QCOMPARE(courses->at(0).median(), 3.0);
    QCOMPARE(courses->at(1).median(), 8.0);
    QCOMPARE(courses->at(1).latencies.count(), qint64{3});
    const Figure figure = rateFigure(QStringLiteral("1"), QStringLiteral("a"), {}, courses->at(0));
    QCOMPARE(figure.lowest, 1.0);
    QCOMPARE(figure.highest, 5.0);
    QCOMPARE(figure.p99Ms, std::optional(0.002));
}

void TstFigures::aFailedRoundEndsTheCourse()
{
    const auto courses = runInTurns(
        {{QStringLiteral("broken"),
          []() -> Result<Sample> { return fail(ErrorCode::Unavailable, QStringLiteral("no disk")); }}},
        3);
    QVERIFY(!courses);
    QCOMPARE(courses.error().message, QStringLiteral("no disk"));
}

void TstFigures::aClosedLoopAnswersEverythingOnce()
{
    constexpr qint64 kCount = 500;
    std::vector<std::atomic<int>> started(kCount);
    std::atomic<int> inFlight = 0;
    std::atomic<int> most = 0;
    std::mutex mutex;
    std::vector<std::thread> threads;
    const Sample sample = runClosedLoop(8, kCount, [&](qint64 index, const Answered &answered) {
        ++started[static_cast<std::size_t>(index)];
        const int now = ++inFlight;
        int seen = most;
        while (now > seen && !most.compare_exchange_weak(seen, now)) {
        }
        const std::lock_guard lock(mutex);
        threads.emplace_back([&inFlight, answered] {
            --inFlight;
            answered();
        });
    });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(sample.operations, kCount);
    QCOMPARE(sample.latencies.count(), kCount);
    QVERIFY(sample.perSecond() > 0);
    QVERIFY(most <= 8);
    QVERIFY(std::all_of(started.begin(), started.end(),
                        [](const std::atomic<int> &times) { return times == 1; }));
}

void TstFigures::theReportHoldsEveryFigure()
{
    Figure reached{.row = QStringLiteral("2"),
                   .what = QStringLiteral("payments"),
                   .engine = QStringLiteral("SQLite"),
                   .value = 12'345,
                   .unit = QStringLiteral("/s"),
                   .rounds = 5};
    reached.goal = 8'000;
    Figure missed = reached;
    missed.row = QStringLiteral("3");
    missed.limit = 50'000;
    missed.limitName = QStringLiteral("C API");
    missed.goal = 0.7;
    missed.goalIsRatio = true;
    const QString table = tableOf({reached, missed});
    QCOMPARE(table.count(u'\n'), 4);
    QVERIFY(table.contains(QStringLiteral("12345 /s")));
    QVERIFY(table.contains(QStringLiteral("0.25 ×")));
    QCOMPARE(table.count(QStringLiteral("| yes")), 1);
    QCOMPARE(table.count(QStringLiteral("| NO")), 1);
    const QJsonArray figures = jsonOf({reached, missed}).value(QStringLiteral("figures")).toArray();
    QCOMPARE(figures.size(), 2);
    QCOMPARE(figures[1].toObject().value(QStringLiteral("isReached")), QJsonValue(false));
    QVERIFY(!figures[0].toObject().contains(QStringLiteral("limit")));
}

void TstFigures::growthIsDrawnFromItsFiguresAlone()
{
    Figure figure{.row = QStringLiteral("9"),
                  .what = QStringLiteral("charge, 100000 orders"),
                  .engine = QStringLiteral("SQLite"),
                  .value = 30,
                  .unit = QStringLiteral("µs"),
                  .limit = 25,
                  .limitName = QStringLiteral("µs, 10000 orders")};
    Figure larger = figure;
    larger.what = QStringLiteral("charge, 1000000 orders");
    Figure other = figure;
    other.row = QStringLiteral("8");
    const QString picture = growthPicture({figure, larger, other}, QStringLiteral("SQLite"));
    QCOMPARE(picture.count(QStringLiteral("<polyline")), 1);
    for (const char *orders : {">10000<", ">100000<", ">1000000<"})
        QVERIFY2(picture.contains(QLatin1String(orders)), orders);
    QVERIFY(picture.contains(QStringLiteral("charge: 1.20 ×")));
    QVERIFY(growthPicture({other}, QStringLiteral("SQLite")).isEmpty());
    QVERIFY(growthPicture({figure}, QStringLiteral("PostgreSQL")).isEmpty());
}

QTEST_GUILESS_MAIN(TstFigures)
#include "tst_figures.moc"
