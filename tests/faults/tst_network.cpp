// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/support/fault_options.h"
#include "tests/faults/support/tcp_proxy.h"
#include "tests/faults/support/worked_shop.h"
#include "tests/support/lost_server.h"
#include "tests/support/postgres_server.h"

#include <array>

using namespace danggol;
using namespace danggol::test;

namespace
{

constexpr int kSmallRuns = 50;

enum Fault { Cut, HalfOpen, Slow, LostAnswer, kFaults };

/// A shop's address, by way of the proxy. The kernel gives a dead connection up sooner than it does in a
/// shop, where it is after 15 to 19 seconds.
QString proxied(const QString &url, const TcpProxy &proxy)
{
    QString through = url;
    through.replace(QString::number(PostgresServer::instance().port()), QString::number(proxy.port()));
    return through + QStringLiteral("&tcp_user_timeout=1000&keepalives_idle=1&keepalives_interval=1"
                                    "&keepalives_count=1");
}

} // namespace

/// The network between the till and PostgreSQL fails at random moments while people work.
class TstNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answeredIsNeverLostNorDoneTwice();

private:
    [[nodiscard]] qint64 upTo(qint64 most);
    void strike(Fault fault, TcpProxy &proxy, WorkedShop &work);

    std::mt19937 m_random;
};

void TstNetwork::initTestCase()
{
    expectWarningsOfALostServer();
    m_random.seed(FaultOptions::seed());
}

qint64 TstNetwork::upTo(qint64 most)
{
    return std::uniform_int_distribution<qint64>(1, most)(m_random);
}

void TstNetwork::strike(Fault fault, TcpProxy &proxy, WorkedShop &work)
{
    switch (fault) {
    // The figures before are read before the fault is set up: it may strike at once.
    case Cut: {
        const auto cuts = proxy.cuts();
        proxy.cutAfter(upTo(20'000));
        work.board().waitUntil([cuts, &proxy] { return proxy.cuts() > cuts; });
        break;
    }
    case LostAnswer: {
        const int wanted = static_cast<int>(upTo(4));
        const auto lost = proxy.lostCommitAnswers();
        proxy.loseCommitAnswers(wanted);
        work.board().waitUntil([wanted, lost, &proxy] { return proxy.lostCommitAnswers() >= lost + wanted; });
        break;
    }
    case Slow:
        proxy.setSlow(true);
        work.board().waitForAnswers(upTo(WorkedShop::kWorkers));
        proxy.setSlow(false);
        break;
    case HalfOpen:
        proxy.silence();
        work.board().waitForUnavailable();
        proxy.endSilence();
        break;
    case kFaults:
        break;
    }
}

void TstNetwork::answeredIsNeverLostNorDoneTwice()
{
    TcpProxy proxy(static_cast<quint16>(PostgresServer::instance().port()));
    storage::DatabaseOptions options;
    options.retry.unavailableAfterMs = 1'500;
    WorkedShop work(proxied(PostgresServer::instance().createDatabase(), proxy), FaultOptions::seed(),
                    options);
    std::array<int, kFaults> strikes{};
    qint64 slowestMs = 0;
    const int runs = FaultOptions::runs(kSmallRuns);
    work.start();
    for (int run = 0; run < runs; ++run) {
        // A line that was pulled out takes seconds to be noticed, so it is one in ten.
        constexpr std::array kOdds{Cut, LostAnswer, Cut, LostAnswer, Slow, Cut, LostAnswer, Cut, LostAnswer};
        const Fault fault =
            run % 10 == 9 ? HalfOpen : kOdds[static_cast<std::size_t>(upTo(kOdds.size()) - 1)];
        work.board().waitForAnswers(upTo(5 * WorkedShop::kWorkers));
        strike(fault, proxy, work);
        ++strikes[fault];
        slowestMs = qMax(slowestMs, work.board().waitForEverybody());
    }
    work.stop();
    work.compare();
    work.sendAllAgain();
    qInfo("%d faults (%d cuts, %d half-open, %d slow, %d with %d answers to COMMIT lost), %s; everybody was "
          "answered again within %lld ms; seed %u",
          runs, strikes[Cut], strikes[HalfOpen], strikes[Slow], strikes[LostAnswer],
          proxy.lostCommitAnswers(), qPrintable(work.summary()), slowestMs, FaultOptions::seed());
    work.expectNothingLostNorTwice();
}

DANGGOL_FAULT_TEST_MAIN(TstNetwork)
#include "tst_network.moc"
