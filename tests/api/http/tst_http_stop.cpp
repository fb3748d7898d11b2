// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/client/server_process.h"
#include "tests/api/http/open_shop.h"
#include "tests/faults/support/crowd.h"
#include "tests/faults/support/shop_tokens.h"
#include "tests/support/held_commits.h"

#include <QElapsedTimer>

#include <csignal>

using namespace danggol;
using namespace danggol::test;
using namespace std::chrono_literals;

/// How a server ends: it takes nothing more, finishes what it has begun, and waits for nobody for ever.
class TstHttpStop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void silentConnectionsCloseAtOnce();
    void whatIsInFlightIsAnswered();
    void whatIsBehindItIsNotBegun();
    void whatHangsIsNotWaitedForLong();
    void anEmptyHouseStopsAtOnce();
    void terminatedUnderLoadNothingAnsweredIsLost();
};

namespace
{

/// Counts how often a server said that it has stopped.
struct Stopped
{
    std::atomic<int> count = 0;

    [[nodiscard]] std::function<void()> callback()
    {
        return [this] { ++count; };
    }
    [[nodiscard]] bool happens()
    {
        return QTest::qWaitFor([this] { return count > 0; }, 30'000);
    }
};

/// One I/O thread, so that what one connection has seen the others have seen as well.
api::ShopApiOptions onOneThread(const api::HttpLimits &limits = {})
{
    api::ShopApiOptions options = openToAll(limits);
    options.http.threads = 1;
    return options;
}

} // namespace

void TstHttpStop::silentConnectionsCloseAtOnce()
{
    ApiShop s(Backend::Sqlite, openToAll());
    QList<std::shared_ptr<RawClient>> clients;
    for (int i = 0; i < 8; ++i) {
        clients.append(std::make_shared<RawClient>(s.port()));
        QVERIFY(goesOn(*clients.last()));
    }
    Stopped stopped;
    const quint16 port = s.port();
    s.api().stop(stopped.callback());
    for (const auto &client : clients)
        QVERIFY(client->isClosedWithin(20'000));
    QVERIFY(stopped.happens());
    QVERIFY(!RawClient(port).isConnected());
    QCOMPARE(stopped.count, 1);
}

void TstHttpStop::whatIsInFlightIsAnswered()
{
    Stopped stopped;
    HeldCommits commits;
    {
        ApiShop s(Backend::Sqlite, onOneThread(), commits.options());
        const CustomerId bora = s->customer(QStringLiteral("Bora"));
        RawClient silent(s.port());
        QVERIFY(goesOn(silent));
        RawClient client(s.port());
        commits.holdTheNext();
        client.send(client.request("POST", "/points", chargeOf(bora, 7)));
        commits.waitUntilHeld();
        s.api().stop(stopped.callback());
        QVERIFY(silent.isClosedWithin(20'000));
        QVERIFY(!RawClient(s.port()).isConnected());
        QCOMPARE(stopped.count, 0);
        commits.letGo();
        const RawClient::Answer answer = client.answer();
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("connection"), "close");
        QVERIFY(client.isClosedWithin(20'000));
        QVERIFY(stopped.happens());
        QCOMPARE(s->balanceWon(bora), 7);
        s->expectBooksBalance();
    }
    QCOMPARE(stopped.count, 1);
}

void TstHttpStop::whatIsBehindItIsNotBegun()
{
    Stopped stopped;
    HeldCommits commits;
    ApiShop s(Backend::Sqlite, onOneThread(), commits.options());
    const CustomerId bora = s->customer(QStringLiteral("Bora"));
    RawClient silent(s.port());
    QVERIFY(goesOn(silent));
    RawClient client(s.port());
    commits.holdTheNext();
    client.send(client.request("POST", "/points", chargeOf(bora, 7)) +
                client.request("POST", "/points", chargeOf(bora, 8)));
    commits.waitUntilHeld();
    s.api().stop(stopped.callback());
    QVERIFY(silent.isClosedWithin(20'000));
    commits.letGo();
    QCOMPARE(client.answer().status, 200);
    QCOMPARE(untilClosed(client), QByteArray());
    QVERIFY(stopped.happens());
    QCOMPARE(s->balanceWon(bora), 7);
    s->expectBooksBalance();
}

void TstHttpStop::whatHangsIsNotWaitedForLong()
{
    api::HttpLimits limits;
    limits.shutdownGrace = 300ms;
    Stopped stopped;
    HeldCommits commits;
    {
        ApiShop s(Backend::Sqlite, onOneThread(limits), commits.options());
        const CustomerId bora = s->customer(QStringLiteral("Bora"));
        RawClient client(s.port());
        commits.holdTheNext();
        client.send(client.request("POST", "/points", chargeOf(bora, 7)));
        commits.waitUntilHeld();
        QElapsedTimer elapsed;
        elapsed.start();
        s.api().stop(stopped.callback());
        QVERIFY(stopped.happens());
        QVERIFY(elapsed.elapsed() >= 250);
        commits.letGo();
        QVERIFY(client.isClosedWithin(20'000));
        QCOMPARE(s->balanceWon(bora), 7);
    }
    QCOMPARE(stopped.count, 1);
}

void TstHttpStop::anEmptyHouseStopsAtOnce()
{
    Stopped stopped;
    ApiShop s(Backend::Sqlite, openToAll());
    s.api().stop(stopped.callback());
    QVERIFY(stopped.happens());
    QCOMPARE(stopped.count, 1);
}

// What was answered is there, and what was begun was answered.
void TstHttpStop::terminatedUnderLoadNothingAnsweredIsLost()
{
    constexpr int kClients = 8;
    constexpr int kBeforeTheEnd = 200;
    TestShop shop(Backend::Sqlite);
    setToSystemTime(shop);
    const QByteArray token = newSecret(shop, Role::Staff);
    QList<CustomerId> customers;
    for (int i = 0; i < kClients; ++i)
        customers.append(shop.customer(QStringLiteral("Customer %1").arg(i)));
    ServerProcess server({QStringLiteral("--database"), shop.url()});
    std::array<int, kClients> answered{};
    std::atomic<int> total = 0;
    std::atomic<bool> isToEnd = false;
    inCrowd(kClients + 1, [&](int number) {
        if (number == kClients) {
            isToEnd.wait(false);
            ::kill(static_cast<pid_t>(server.processId()), SIGTERM);
            return;
        }
        const auto at = static_cast<std::size_t>(number);
        RawClient client(server.port());
        const QByteArray charge = client.request("POST", "/points", chargeOf(customers[number], 1),
                                                 {"Authorization: Bearer " + token});
        for (;;) {
            client.send(charge);
            if (client.answer().status != 200)
                break;
            ++answered[at];
            if (++total == kBeforeTheEnd) {
                isToEnd = true;
                isToEnd.notify_all();
            }
        }
        isToEnd = true;
        isToEnd.notify_all();
    });
    QCOMPARE(server.waitForEnd(), 0);
    for (int i = 0; i < kClients; ++i)
        QCOMPARE(shop.balanceWon(customers[i]), answered[static_cast<std::size_t>(i)]);
    QVERIFY(total >= kBeforeTheEnd);
    shop.expectBooksBalance();
}

DANGGOL_TEST_MAIN(QCoreApplication, TstHttpStop)
#include "tst_http_stop.moc"
