// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/client/server_process.h"
#include "tests/faults/support/busy_crowd.h"
#include "tests/faults/support/crowd.h"
#include "tests/faults/support/fault_options.h"

#include <QElapsedTimer>

#include <csignal>

using namespace danggol;
using namespace danggol::test;

namespace
{

constexpr int kClients = BusyCrowd::kClients;
constexpr int kSmallRuns = 20;
/// The promise is 2 s on SQLite and 5 s on PostgreSQL, on a machine that does nothing else.
constexpr qint64 kReadyWithinMs = 20'000;

} // namespace

/// The server is killed while clients write, and started again: nothing that it answered is lost, and nothing
/// that is sent again is done twice.
class TstKillServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void init();
    void cleanup();

    void answeredIsNeverLostNorDoneTwice();

private:
    [[nodiscard]] std::unique_ptr<ServerProcess> started(quint16 port = 0);
    void killUnderLoad(ServerProcess &server, qint64 progressBeforeKill);

    std::unique_ptr<TestShop> m_shop;
    std::unique_ptr<BusyCrowd> m_crowd;
    qint64 m_slowestReadyMs = 0;
};

void TstKillServer::init()
{
    QFETCH_GLOBAL(Backend, backend);
    m_shop = std::make_unique<TestShop>(backend);
    m_crowd = std::make_unique<BusyCrowd>(*m_shop, FaultOptions::seed());
    m_slowestReadyMs = 0;
    // The server has the database alone, so that it is the one that repairs it after a kill.
    m_shop->close();
}

void TstKillServer::cleanup()
{
    if (QTest::currentTestFailed()) {
        qInfo("seed %u", FaultOptions::seed());
        m_crowd->keepLogs();
    }
    m_crowd.reset();
    m_shop.reset();
}

std::unique_ptr<ServerProcess> TstKillServer::started(quint16 port)
{
    QElapsedTimer elapsed;
    elapsed.start();
    auto server =
        std::make_unique<ServerProcess>(QStringList{QStringLiteral("--database"), m_shop->url()}, port);
    m_slowestReadyMs = qMax(m_slowestReadyMs, elapsed.elapsed());
    return server;
}

void TstKillServer::killUnderLoad(ServerProcess &server, qint64 progressBeforeKill)
{
    const auto process = static_cast<pid_t>(server.processId());
    std::atomic<qint64> left = progressBeforeKill;
    inCrowd(kClients, [&](int number) {
        m_crowd->client(number).work(server.port(), [&] {
            if (left.fetch_sub(1) == 1)
                ::kill(process, SIGKILL);
        });
    });
    server.kill();
}

void TstKillServer::answeredIsNeverLostNorDoneTwice()
{
    std::mt19937 random(FaultOptions::seed());
    std::uniform_int_distribution<qint64> progress(2 * kClients, 50 * kClients);
    std::unique_ptr<ServerProcess> server = started();
    const quint16 port = server->port();
    const int runs = FaultOptions::runs(kSmallRuns);
    int kills = 0;
    for (; kills < runs && !QTest::currentTestFailed(); ++kills) {
        killUnderLoad(*server, progress(random));
        server = started(port);
        m_crowd->retryEverything(port);
        m_crowd->compareWithLogs(port);
    }
    m_crowd->resendAll(port);
    m_crowd->compareWithLogs(port);
    QCOMPARE(server->terminate(), 0);
    qInfo("%d kills, %s; ready again after at most %lld ms; seed %u", kills, qPrintable(m_crowd->summary()),
          m_slowestReadyMs, FaultOptions::seed());
    QCOMPARE(m_crowd->tally().lost, 0);
    QCOMPARE(m_crowd->tally().twice, 0);
    QCOMPARE(m_crowd->tally().brokenRules, 0);
    QVERIFY(m_slowestReadyMs < kReadyWithinMs);
    m_shop->reopen();
    m_shop->expectBooksBalance();
}

DANGGOL_FAULT_TEST_MAIN(TstKillServer)
#include "tst_kill_server.moc"
