// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/support/fault_options.h"
#include "tests/faults/support/worked_shop.h"
#include "tests/support/lost_server.h"
#include "tests/support/postgres_server.h"

using namespace danggol;
using namespace danggol::test;

namespace
{

constexpr int kSmallRuns = 3;
/// The promise is 3 s, on a machine that does nothing else.
constexpr qint64 kResumedWithinMs = 20'000;

} // namespace

/// PostgreSQL is ended as a power cut ends it, and started again, while people work.
class TstPostgresRestart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answeredIsNeverLostNorDoneTwice();
};

void TstPostgresRestart::initTestCase()
{
    expectWarningsOfALostServer();
}

void TstPostgresRestart::answeredIsNeverLostNorDoneTwice()
{
    std::mt19937 random(FaultOptions::seed());
    std::uniform_int_distribution<qint64> moment(2 * WorkedShop::kWorkers, 50 * WorkedShop::kWorkers);
    PostgresServer &server = PostgresServer::instance();
    storage::DatabaseOptions options;
    options.retry.unavailableAfterMs = 1'500;
    WorkedShop work(server.createDatabase(), FaultOptions::seed(), options);
    qint64 slowestMs = 0;
    const int runs = FaultOptions::runs(kSmallRuns);
    work.start();
    for (int run = 0; run < runs; ++run) {
        work.board().waitForAnswers(moment(random));
        server.stopImmediately();
        // Every other time it stays away for as long as it takes until people are told so.
        if (run % 2 == 0)
            work.board().waitForUnavailable();
        server.start();
        slowestMs = qMax(slowestMs, work.board().waitForEverybody());
    }
    work.stop();
    work.compare();
    work.sendAllAgain();
    qInfo("%d restarts, %s; everybody was answered again at most %lld ms after the server was up; seed %u",
          runs, qPrintable(work.summary()), slowestMs, FaultOptions::seed());
    work.expectNothingLostNorTwice();
    QCOMPARE(work.board().refusals().busy, 0);
    QVERIFY(work.board().refusals().unavailable > 0);
    QVERIFY(slowestMs < kResumedWithinMs);
}

DANGGOL_FAULT_TEST_MAIN(TstPostgresRestart)
#include "tst_postgres_restart.moc"
