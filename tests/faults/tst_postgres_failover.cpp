// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/support/fault_options.h"
#include "tests/faults/support/postgres_pair.h"
#include "tests/faults/support/worked_shop.h"
#include "tests/support/lost_server.h"

#include <QElapsedTimer>

using namespace danggol;
using namespace danggol::test;

namespace
{

constexpr int kSmallRuns = 3;
/// The promise is 10 s, on a machine that does nothing else.
constexpr qint64 kGapWithinMs = 40'000;
/// What the control run does while its standby gets nothing.
constexpr qint64 kAnswersToLose = 200;

} // namespace

/// The primary is killed while people work, and its standby takes over.
class TstPostgresFailover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answeredIsNeverLostNorDoneTwice();
    void aStandbyThatIsNotWaitedForLosesSome();

private:
    /// From the kill until everybody is answered again, in milliseconds.
    [[nodiscard]] qint64 failOver(WorkedShop &work);

    std::unique_ptr<PostgresPair> m_pair;
    std::mt19937 m_random;
};

void TstPostgresFailover::initTestCase()
{
    expectWarningsOfALostServer();
    m_random.seed(FaultOptions::seed());
    m_pair = std::make_unique<PostgresPair>();
}

qint64 TstPostgresFailover::failOver(WorkedShop &work)
{
    QElapsedTimer gap;
    gap.start();
    m_pair->killPrimary();
    m_pair->promoteStandby();
    work.board().waitForEverybody();
    return gap.elapsed();
}

void TstPostgresFailover::answeredIsNeverLostNorDoneTwice()
{
    std::uniform_int_distribution<qint64> moment(2 * WorkedShop::kWorkers, 50 * WorkedShop::kWorkers);
    WorkedShop work(m_pair->createDatabase(), FaultOptions::seed());
    qint64 longestGapMs = 0;
    const int runs = FaultOptions::runs(kSmallRuns);
    for (int run = 0; run < runs; ++run) {
        work.start();
        work.board().waitForAnswers(moment(m_random));
        longestGapMs = qMax(longestGapMs, failOver(work));
        work.stop();
        work.compare();
        m_pair->attachStandby();
    }
    work.sendAllAgain();
    qInfo("%d failovers, %s; longest gap %lld ms; seed %u", runs, qPrintable(work.summary()), longestGapMs,
          FaultOptions::seed());
    work.expectNothingLostNorTwice();
    QVERIFY(longestGapMs < kGapWithinMs);
}

// The same check on what nobody promises: it must be able to fail.
void TstPostgresFailover::aStandbyThatIsNotWaitedForLosesSome()
{
    WorkedShop work(m_pair->createDatabase(), FaultOptions::seed());
    m_pair->holdStandbyBack();
    work.start();
    work.board().waitForAnswers(kAnswersToLose);
    m_pair->killPrimary();
    m_pair->promoteStandby();
    // Not for everybody: an order that was lost leaves its number to another customer's, and whoever is about
    // to pay it is told so however often it is sent.
    work.board().waitForAnswers(WorkedShop::kWorkers);
    work.stop();
    work.compare();
    qInfo("control, a standby that got nothing: %s", qPrintable(work.summary()));
    QVERIFY(work.figures().lost > 0);
    work.shop().expectBooksBalance();
}

DANGGOL_FAULT_TEST_MAIN(TstPostgresFailover)
#include "tst_postgres_failover.moc"
