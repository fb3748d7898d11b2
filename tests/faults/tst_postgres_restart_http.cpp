// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/client/server_process.h"
#include "tests/faults/support/busy_crowd.h"
#include "tests/faults/support/crowd.h"
#include "tests/faults/support/fault_options.h"
#include "tests/faults/support/progress_board.h"
#include "tests/support/postgres_server.h"

#include <nlohmann/json.hpp>

using namespace danggol;
using namespace danggol::test;

namespace
{

constexpr int kClients = BusyCrowd::kClients;
constexpr int kSmallRuns = 3;
/// The promise is 3 s, on a machine that does nothing else.
constexpr qint64 kResumedWithinMs = 20'000;

/// What a client was told instead of an answer.
Error refusalOf(const RawClient::Answer &answer)
{
    const auto problem = nlohmann::json::parse(answer.body.begin(), answer.body.end(), nullptr, false);
    const QString words = QString::fromUtf8(answer.body);
    const std::string code = problem.is_object() ? problem.value("code", "") : "";
    if (code == "UNAVAILABLE")
        return {ErrorCode::Unavailable, words, {}, {}};
    return {code == "BUSY" ? ErrorCode::Busy : ErrorCode::Internal, words, {}, {}};
}

void keepAsking(BusyCrowd &crowd, int number, quint16 port, ProgressBoard &board)
{
    KeyedSender sender(port, crowd.token());
    while (board.begin(number)) {
        const std::optional<RawClient::Answer> answer = crowd.client(number).act(sender);
        if (!answer)
            return board.refused(
                {ErrorCode::Internal, QStringLiteral("The server closed a client's connection."), {}, {}});
        if (answer->status < 500)
            board.answered(number);
        else
            board.refused(refusalOf(*answer));
    }
}

} // namespace

/// PostgreSQL is ended as a power cut ends it, and started again, under a server that clients use over HTTP.
class TstPostgresRestartHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answeredIsNeverLostNorDoneTwice();

private:
    /// The longest time from when PostgreSQL was up until every client was answered again, in milliseconds.
    [[nodiscard]] qint64 restartOften(int runs, ProgressBoard &board);
};

qint64 TstPostgresRestartHttp::restartOften(int runs, ProgressBoard &board)
{
    std::mt19937 random(FaultOptions::seed());
    std::uniform_int_distribution<qint64> moment(2 * kClients, 50 * kClients);
    PostgresServer &postgres = PostgresServer::instance();
    qint64 slowestMs = 0;
    for (int run = 0; run < runs; ++run) {
        board.waitForAnswers(moment(random));
        postgres.stopImmediately();
        // Every other time it stays away for as long as it takes until people are told so.
        if (run % 2 == 0)
            board.waitForUnavailable();
        postgres.start();
        slowestMs = qMax(slowestMs, board.waitForEverybody());
    }
    return slowestMs;
}

void TstPostgresRestartHttp::answeredIsNeverLostNorDoneTwice()
{
    TestShop shop(Backend::Postgres);
    BusyCrowd crowd(shop, FaultOptions::seed());
    shop.close();
    ServerProcess server({QStringLiteral("--database"), shop.url()});
    ProgressBoard board(kClients);
    const std::unique_ptr<QThread> clients(QThread::create(
        [&] { inCrowd(kClients, [&](int number) { keepAsking(crowd, number, server.port(), board); }); }));
    clients->start();
    const int runs = FaultOptions::runs(kSmallRuns);
    const qint64 slowestMs = restartOften(runs, board);
    board.close();
    clients->wait();
    crowd.resendAll(server.port());
    crowd.compareWithLogs(server.port());
    QCOMPARE(server.terminate(), 0);
    const ProgressBoard::Refusals refusals = board.refusals();
    qInfo("%d restarts, %s; told unavailable %lld times, busy %lld times; everybody was answered again at "
          "most %lld ms after the server was up; seed %u",
          runs, qPrintable(crowd.summary()), refusals.unavailable, refusals.busy, slowestMs,
          FaultOptions::seed());
    QVERIFY2(refusals.others.isEmpty(), qPrintable(refusals.others.join(u'\n')));
    QCOMPARE(crowd.tally().lost, 0);
    QCOMPARE(crowd.tally().twice, 0);
    QCOMPARE(crowd.tally().brokenRules, 0);
    QCOMPARE(refusals.busy, 0);
    QVERIFY(refusals.unavailable > 0);
    QVERIFY(slowestMs < kResumedWithinMs);
    shop.reopen();
    shop.expectBooksBalance();
}

DANGGOL_FAULT_TEST_MAIN(TstPostgresRestartHttp)
#include "tst_postgres_restart_http.moc"
