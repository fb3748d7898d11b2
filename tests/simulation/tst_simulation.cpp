// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/generator/generator.h"
#include "tests/simulation/run/report.h"
#include "tests/simulation/run/shrinker.h"
#include "tests/simulation/run/simulation.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <set>

using namespace danggol::simulation;
using danggol::test::Backend;

namespace
{

/// Believes that what a cancelled order took is gone for good.
class ForgetfulModel final : public Model
{
public:
    using Model::Model;

protected:
    void giveGoodsBack(qint64) override {}
};

ModelMaker forgetful()
{
    return [](qint64 foundedMs) { return std::make_unique<ForgetfulModel>(foundedMs); };
}

QByteArray hashOf(const QByteArrayList &transcript)
{
    return QCryptographicHash::hash(transcript.join('\n'), QCryptographicHash::Sha256).toHex();
}

Plan plan(const char *text)
{
    return planFromText(text).value();
}

bool has(const Plan &plan, int number)
{
    return std::any_of(plan.begin(), plan.end(),
                       [number](const Step &each) { return each.number == number; });
}

} // namespace

/// The simulator itself: it repeats exactly, it notices what is wrong, and it makes that small.
class TstSimulation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanIsTextAndBack();
    void whatIsNoPlanIsRefused();
    void aPlanHasEveryKindOfStep();
    void aSeedReplaysExactly();
    void bothDatabasesAnswerTheSame();
    void aWrongModelIsFoundAndShrunkToAHandful();
    void theShrinkerLeavesWhatIsNeeded();
    void whatIsSentAgainIsDoneOnce();
    void whatNobodyKnowsIsDoneOnce();

private:
    Simulation m_sqlite{Backend::Sqlite};
    Simulation m_postgres{Backend::Postgres};
};

void TstSimulation::aPlanIsTextAndBack()
{
    const Plan made = Generator(7).make(400);
    const QByteArray text = toText(made);
    QCOMPARE(text, toText(Generator(7).make(400)));
    QVERIFY(text != toText(Generator(8).make(400)));
    const std::optional<Plan> read = planFromText("# a comment\n\n" + text);
    QVERIFY(read);
    QCOMPARE(*read, made);
}

void TstSimulation::whatIsNoPlanIsRefused()
{
    for (const char *line :
         {"17", "place", "x place", "17 buy", "17 place customer", "17 place customer=x", "17 place colour=3",
          "17 place lines=4", "17 place lines=4xy", "17 pay by=nobody", "17 pay by=customer:x",
          "17 pay break=later:1", "17 pay break=after:x"})
        QVERIFY2(!planFromText(line), line);
}

void TstSimulation::aPlanHasEveryKindOfStep()
{
    std::set<Kind> kinds;
    for (const Step &step : Generator(1).make(2'000))
        kinds.insert(step.kind);
    QCOMPARE(kinds.size(), static_cast<std::size_t>(Kind::Check) + 1);
}

void TstSimulation::aSeedReplaysExactly()
{
    const Plan made = Generator(11).make(300);
    const RunResult first = m_sqlite.run(made);
    const RunResult second = m_sqlite.run(*planFromText(toText(made)));
    QVERIFY2(!first.divergence, first.divergence ? first.divergence->toText().constData() : "");
    QVERIFY(first.transcript.size() > made.size());
    QCOMPARE(firstDifference(first.transcript, second.transcript), QByteArray());
    QCOMPARE(hashOf(first.transcript), hashOf(second.transcript));
}

void TstSimulation::bothDatabasesAnswerTheSame()
{
    const Plan made = Generator(12).make(200);
    const RunResult onSqlite = m_sqlite.run(made);
    const RunResult onPostgres = m_postgres.run(made);
    QVERIFY(!onPostgres.divergence);
    QCOMPARE(firstDifference(onSqlite.transcript, onPostgres.transcript), QByteArray());
    QCOMPARE(hashOf(onSqlite.transcript), hashOf(onPostgres.transcript));
}

void TstSimulation::aWrongModelIsFoundAndShrunkToAHandful()
{
    Simulation wrong(Backend::Sqlite, forgetful());
    const auto diverges = [&wrong](const Plan &tried) { return wrong.run(tried).divergence.has_value(); };
    Plan found;
    for (quint64 seed = 1; found.isEmpty() && seed < 20; ++seed) {
        const Plan made = Generator(seed).make(60);
        if (diverges(made))
            found = made;
    }
    QVERIFY(!found.isEmpty());
    QVERIFY(found.size() >= 60);

    Shrinker shrinker(diverges);
    const Plan shortest = shrinker.shrink(found);
    const QByteArray text = toText(shortest);
    // Somebody orders something, the order is cancelled or runs out, and it shows in the state or in what can
    // be ordered next.
    QVERIFY2(shortest.size() <= 6, text.constData());
    QVERIFY2(text.contains("cancel") || text.contains("expire-orders"), text.constData());
    QVERIFY2(text.contains("place"), text.constData());
    // What was printed can be pasted back, and the right model has nothing to say against it.
    QVERIFY(diverges(*planFromText(text)));
    QVERIFY(!m_sqlite.run(shortest).divergence);
    qInfo("from %lld steps to %lld in %d tries:\n%s", static_cast<long long>(found.size()),
          static_cast<long long>(shortest.size()), shrinker.tries(), text.constData());
}

void TstSimulation::theShrinkerLeavesWhatIsNeeded()
{
    Plan made = Generator(3).make(300);
    Shrinker shrinker([](const Plan &tried) { return has(tried, 41) && has(tried, 173) && has(tried, 260); });
    const Plan shortest = shrinker.shrink(made);
    QCOMPARE(shortest.size(), 3);
    for (const Step &step : shortest) {
        QVERIFY(step.fields.isEmpty());
        QVERIFY(step.lines.size() <= 1);
        QCOMPARE(step.breaks, Break::None);
    }
}

void TstSimulation::whatIsSentAgainIsDoneOnce()
{
    const RunResult result = m_sqlite.run(plan("1 add-customer\n"
                                               "2 charge customer=1 amount=500\n"
                                               "3 repeat of=2\n"
                                               "4 repeat of=2 other=1\n"
                                               "5 charge customer=9 amount=500 remember\n"
                                               "6 repeat of=5\n"
                                               "7 charge customer=9 amount=500\n"
                                               "8 repeat of=7\n"
                                               "9 check\n"));
    QVERIFY2(!result.divergence, result.divergence ? result.divergence->toText().constData() : "");
    const auto startsWith = [&result](int line, const QByteArray &text) {
        return result.transcript.value(line).startsWith(text);
    };
    QVERIFY(startsWith(2, "3 (recalled) ok entry=2 customer=1 amount=500 balance=500"));
    QVERIFY(startsWith(3, "4 IDEMPOTENCY_KEY_REUSED"));
    QVERIFY(startsWith(5, "6 (recalled) USER_NOT_FOUND"));
    QVERIFY(startsWith(7, "8 USER_NOT_FOUND"));
    QVERIFY(startsWith(8, "9 ok customer=1 balance=500"));
}

void TstSimulation::whatNobodyKnowsIsDoneOnce()
{
    const Plan broken = plan("1 add-customer break=after:1\n"
                             "2 charge customer=1 amount=500 break=after:9\n"
                             "3 charge customer=1 amount=30 break=before:9\n"
                             "4 charge customer=1 amount=2 break=before:1 together\n"
                             "5 charge customer=1 amount=1\n"
                             "6 check\n");
    for (Simulation *simulation : {&m_sqlite, &m_postgres}) {
        const RunResult result = simulation->run(broken);
        QVERIFY2(!result.divergence, result.divergence ? result.divergence->toText().constData() : "");
        QCOMPARE(result.unknownOutcomes, 4);
        QVERIFY(result.transcript.value(1).startsWith("2 (recalled) ok"));
        QVERIFY(result.transcript.value(2).startsWith("3 ok"));
        QVERIFY(result.transcript.value(5).startsWith("6 ok customer=1 balance=533"));
    }
}

DANGGOL_TEST_MAIN(QCoreApplication, TstSimulation)
#include "tst_simulation.moc"
