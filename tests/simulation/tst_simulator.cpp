// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/support/fault_options.h"
#include "tests/simulation/generator/generator.h"
#include "tests/simulation/run/report.h"
#include "tests/simulation/simulator_options.h"

#include <QCoreApplication>

#include <cstdio>
#include <map>
#include <set>

using namespace danggol::simulation;
using danggol::test::Backend;
using danggol::test::FatalWarnings;
using danggol::test::FaultOptions;

namespace
{

constexpr int kSmallRuns = 500;
/// Every so many seeds run on PostgreSQL too; more of them where there is time.
constexpr int kSeedsPerPostgresRun = 20;
constexpr int kSeedsPerPostgresRunOfMany = 5;
/// Every so many seeds a run of many says how far it is.
constexpr int kSeedsPerNote = 100;
/// Every so many seeds are long, the others short.
constexpr int kSeedsPerLongPlan = 100;

// Every refusal that the model knows.
const std::set<QByteArray> kRefusals{
    "ALREADY_EXISTS",    "BALANCE_LIMIT",       "COUPON_ALREADY_ISSUED",  "COUPON_EXHAUSTED",
    "COUPON_NOT_FOUND",  "COUPON_NOT_OPEN",     "COUPON_NOT_USABLE",      "EDIT_CONFLICT",
    "FORBIDDEN",         "INVALID_INPUT",       "IDEMPOTENCY_KEY_REUSED", "LEDGER_ENTRY_NOT_FOUND",
    "NOT_UNDOABLE",      "ORDER_NOT_FOUND",     "ORDER_STATE_CONFLICT",   "OUT_OF_STOCK",
    "PRODUCT_NOT_FOUND", "PRODUCT_NOT_ON_SALE", "REFUND_TOO_LARGE",       "USER_NOT_FOUND"};

Plan planOf(quint64 seed)
{
    Generator generator(seed);
    return generator.make(seed % kSeedsPerLongPlan == 0 ? 1'000 : 30 + static_cast<int>(seed % 30));
}

struct Tally
{
    qint64 done = 0;
    qint64 refused = 0;
};

// By itself: a test's failure message is cut off when long.
void print(const QByteArray &text)
{
    std::fprintf(stderr, "%s\n", text.constData());
}

} // namespace

/// The services on a simulated clock, with broken commits, beside a model in maps: whatever a seed makes of a
/// day, they answer the same and end the same, on both databases.
class TstSimulator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theShopDoesWhatTheModelSays();
    void replaysAFile();

private:
    [[nodiscard]] bool agrees(Simulation &simulation, const RunResult &result, const Plan &plan,
                              const QByteArray &title);
    [[nodiscard]] bool isSameOnPostgres(const RunResult &onSqlite, const Plan &plan, const QByteArray &title);
    void count(const RunResult &result, const Plan &plan);
    void printTally() const;

    Simulation m_sqlite{Backend::Sqlite};
    Simulation m_postgres{Backend::Postgres};
    qint64 m_operations = 0;
    qint64 m_unknownOutcomes = 0;
    /// What answers began with.
    std::set<QByteArray> m_heads;
    std::map<QByteArray, Tally> m_tallies;
};

bool TstSimulator::agrees(Simulation &simulation, const RunResult &result, const Plan &plan,
                          const QByteArray &title)
{
    if (!result.divergence)
        return true;
    print(title + " diverges:\n" + result.divergence->toText());
    print(shortestReport(simulation, plan, title));
    return false;
}

bool TstSimulator::isSameOnPostgres(const RunResult &onSqlite, const Plan &plan, const QByteArray &title)
{
    const RunResult onPostgres = m_postgres.run(plan);
    count(onPostgres, plan);
    if (!agrees(m_postgres, onPostgres, plan, title + " on PostgreSQL"))
        return false;
    const QByteArray difference = firstDifference(onSqlite.transcript, onPostgres.transcript);
    if (!difference.isEmpty())
        print(title + ": SQLite and PostgreSQL answer differently:\n" + difference);
    return difference.isEmpty();
}

void TstSimulator::count(const RunResult &result, const Plan &plan)
{
    m_operations += result.operations;
    m_unknownOutcomes += result.unknownOutcomes;
    std::map<QByteArray, QByteArray> kinds;
    for (const Step &step : plan)
        kinds[QByteArray::number(step.number)] = kindName(step.kind);
    for (const QByteArray &line : result.transcript) {
        const QByteArrayList words = line.split(' ');
        m_heads.insert(words.value(1));
        Tally &tally = m_tallies[kinds[words.value(0)]];
        const bool isDone = words.value(1) == "ok" || words.value(1) == "(recalled)";
        ++(isDone ? tally.done : tally.refused);
    }
}

// How much of each kind was done and refused.
void TstSimulator::printTally() const
{
    for (const auto &[kind, tally] : m_tallies) {
        if (kind != kindName(Kind::Check))
            std::fprintf(stderr, "%18s %8lld done %8lld refused\n", kind.constData(), tally.done,
                         tally.refused);
    }
}

void TstSimulator::theShopDoesWhatTheModelSays()
{
    if (!SimulatorOptions::replayed().isEmpty())
        return;
    const quint64 first = FaultOptions::seed();
    const int runs = FaultOptions::runs(kSmallRuns);
    const int postgresEvery = runs > kSmallRuns ? kSeedsPerPostgresRunOfMany : kSeedsPerPostgresRun;
    int onPostgres = 0;
    for (int i = 0; i < runs; ++i) {
        const quint64 seed = first + static_cast<quint64>(i);
        if (runs > kSmallRuns && i > 0 && i % kSeedsPerNote == 0)
            print(QByteArray::number(i) + " seeds, " + QByteArray::number(m_operations) +
                  " operations, 0 divergences so far; next is seed " + QByteArray::number(seed));
        const Plan plan = planOf(seed);
        const QByteArray title = "seed " + QByteArray::number(seed);
        const RunResult result = m_sqlite.run(plan);
        count(result, plan);
        QVERIFY2(agrees(m_sqlite, result, plan, title + " on SQLite"), title.constData());
        if (i % postgresEvery == 0) {
            ++onPostgres;
            QVERIFY2(isSameOnPostgres(result, plan, title), title.constData());
        }
    }
    qInfo("%d seeds, %lld operations, %lld unknown outcomes, 0 divergences; %d seeds on both databases, "
          "answered the same; seed %llu",
          runs, m_operations, m_unknownOutcomes, onPostgres, first);
    printTally();
    // Seeds in such numbers leave nothing untried.
    if (runs < kSmallRuns)
        return;
    for (const QByteArray &refusal : kRefusals)
        QVERIFY2(m_heads.contains(refusal), refusal.constData());
    QVERIFY(m_heads.contains("(recalled)") && m_heads.contains("unknown"));
}

void TstSimulator::replaysAFile()
{
    const Plan &plan = SimulatorOptions::replayed();
    if (plan.isEmpty())
        return;
    const RunResult result = m_sqlite.run(plan);
    for (const QByteArray &line : result.transcript)
        print(line);
    QVERIFY(agrees(m_sqlite, result, plan, "the file on SQLite"));
    QVERIFY(isSameOnPostgres(result, plan, "the file"));
}

int main(int argc, char *argv[])
{
    SimulatorOptions::take(argc, argv);
    QCoreApplication application(argc, argv);
    TstSimulator test;
    QTest::qInit(&test, argc, argv);
    int failures = 0;
    {
        const FatalWarnings silence;
        failures = QTest::qRun();
    }
    QTest::qCleanup();
    return failures;
}

#include "tst_simulator.moc"
