// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/connection.h"
#include "services/storage/lane_connection.h"
#include "services/storage/transaction.h"
#include "tests/support/lost_server.h"
#include "tests/support/postgres_server.h"
#include "tests/support/test_shop.h"

#include <QElapsedTimer>
#include <QTcpServer>

#include <latch>
#include <thread>

using namespace danggol;
using namespace danggol::test;
using storage::CommitPoint;

/// A connection that dies around COMMIT, and a server that is gone for a while.
class TstReconnect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void killedBeforeTheCommitItIsDoneOnce();
    void lostAfterTheCommitItIsDoneOnce();
    void lostAfterTheCommitOnSqliteItIsDoneOnce();
    void anUnknownOutcomeIsNeverCalledUnchanged();
    void aSilentServerIsTriedOnceForAllWhoWaited();
    void aDeadServerIsUnavailableInTimeAndComesBack();
    void aPingTellsWhetherTheServerIsThere();
    void whatOneLaneLostIsKnownToBeThereWithoutMoreWork();

private:
    static void chargeOnceThough(TestShop &shop, std::atomic<int> &faults);
};

void TstReconnect::initTestCase()
{
    expectWarningsOfALostServer();
}

void TstReconnect::chargeOnceThough(TestShop &shop, std::atomic<int> &faults)
{
    const CustomerId bora = shop.customer(QStringLiteral("Bora Namgung"), 10'000);
    faults = 3;
    const Result<ChargeReceipt> charged = shop.await<ChargeReceipt>([&](Reply<ChargeReceipt> reply) {
        shop->wallet().charge(TestShop::staff(), shop.operation(), {bora, Money(30'000)}, std::move(reply));
    });
    QVERIFY2(charged, charged ? "" : qPrintable(charged.error().message));
    QCOMPARE(charged->balance, Money(40'000));
    QCOMPARE(faults.load(), 0);
    QCOMPARE(shop.balanceWon(bora), 40'000);
    shop.expectBooksBalance();
}

void TstReconnect::killedBeforeTheCommitItIsDoneOnce()
{
    std::atomic<int> faults = 0;
    storage::DatabaseOptions options;
    options.probe = [&](CommitPoint point) {
        // The server really ends the session that is about to commit.
        if (point == CommitPoint::Before && faults > 0) {
            --faults;
            PostgresServer::instance().terminateConnections();
        }
        return true;
    };
    TestShop shop(Backend::Postgres, options);
    chargeOnceThough(shop, faults);
}

void TstReconnect::lostAfterTheCommitItIsDoneOnce()
{
    std::atomic<int> faults = 0;
    storage::DatabaseOptions options;
    options.probe = [&faults](CommitPoint point) {
        if (point == CommitPoint::Before || faults == 0)
            return true;
        --faults;
        return false;
    };
    TestShop shop(Backend::Postgres, options);
    chargeOnceThough(shop, faults);
}

void TstReconnect::lostAfterTheCommitOnSqliteItIsDoneOnce()
{
    std::atomic<int> faults = 0;
    storage::DatabaseOptions options;
    options.probe = [&faults](CommitPoint point) {
        if (point == CommitPoint::Before || faults == 0)
            return true;
        --faults;
        return false;
    };
    TestShop shop(Backend::Sqlite, options);
    chargeOnceThough(shop, faults);
}

// The commit arrived, its answer was lost, and what comes next fails for another reason: that reason's
// "nothing was changed" would be a lie.
void TstReconnect::anUnknownOutcomeIsNeverCalledUnchanged()
{
    std::atomic<bool> breaks = false;
    std::latch mayLock(1);
    std::latch isLocked(1);
    std::latch mayLeave(1);
    storage::DatabaseOptions options;
    options.retry.unavailableAfterMs = 500;
    options.probe = [&](CommitPoint point) {
        if (point == CommitPoint::Before || !breaks.exchange(false))
            return true;
        mayLock.count_down();
        isLocked.wait();
        return false;
    };
    TestShop shop(Backend::Postgres, options);
    const CustomerId bora = shop.customer(QStringLiteral("Bora Namgung"));
    // Whoever looks for the operation from then on waits until the lock time-out.
    std::thread intruder([&] {
        storage::Connection connection(valueOf(storage::DatabaseUrl::parse(shop.url())),
                                       storage::Access::Write, {});
        (void)valueOf(connection.open());
        mayLock.wait();
        (void)valueOf(connection.run(QStringLiteral("BEGIN")));
        (void)valueOf(connection.run(QStringLiteral("LOCK TABLE operation IN ACCESS EXCLUSIVE MODE")));
        isLocked.count_down();
        mayLeave.wait();
    });
    const Operation operation = shop.operation();
    const auto charge = [&] {
        return shop.await<ChargeReceipt>([&](Reply<ChargeReceipt> reply) {
            shop->wallet().charge(TestShop::staff(), operation, {bora, Money(5'000)}, std::move(reply));
        });
    };
    breaks = true;
    const Result<ChargeReceipt> unknown = charge();
    QCOMPARE(codeOf(unknown), QStringLiteral("UNAVAILABLE"));
    QVERIFY(!unknown.error().message.contains(QStringLiteral("Nothing was changed")));
    mayLeave.count_down();
    intruder.join();
    QVERIFY(charge());
    QCOMPARE(shop.balanceWon(bora), 5'000);
    shop.expectBooksBalance();
}

void TstReconnect::aSilentServerIsTriedOnceForAllWhoWaited()
{
    QTcpServer silent; // accepts, and never says a word
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const QString url = QStringLiteral("postgresql://danggol@127.0.0.1:%1/shop").arg(silent.serverPort());
    storage::RetrySignal signal;
    storage::ConnectionStatus status;
    storage::LaneConnection lane(valueOf(storage::DatabaseUrl::parse(url)), storage::Access::Write,
                                 {.connectTimeoutMs = 2'000}, storage::RetryPolicy{}, signal, status);
    const auto longAgo = std::chrono::steady_clock::now() - std::chrono::minutes(1);
    QCOMPARE(codeOf(lane.ensureOpen(longAgo)), QStringLiteral("UNAVAILABLE"));
    QElapsedTimer waited;
    waited.start();
    for (int i = 0; i < 100; ++i)
        QCOMPARE(codeOf(lane.ensureOpen(longAgo)), QStringLiteral("UNAVAILABLE"));
    QVERIFY2(waited.elapsed() < 500, qPrintable(QString::number(waited.elapsed())));
}

void TstReconnect::aDeadServerIsUnavailableInTimeAndComesBack()
{
    storage::DatabaseOptions options;
    options.retry.unavailableAfterMs = 1'000;
    TestShop shop(Backend::Postgres, options);
    const CustomerId bora = shop.customer(QStringLiteral("Bora Namgung"), 10'000);
    PostgresServer::instance().stopImmediately();

    const Operation operation = shop.operation();
    const auto charge = [&] {
        return shop.await<ChargeReceipt>([&](Reply<ChargeReceipt> reply) {
            shop->wallet().charge(TestShop::staff(), operation, {bora, Money(5'000)}, std::move(reply));
        });
    };
    QElapsedTimer waited;
    waited.start();
    QCOMPARE(codeOf(charge()), QStringLiteral("UNAVAILABLE"));
    QVERIFY2(waited.elapsed() < 10'000, qPrintable(QString::number(waited.elapsed())));
    QVERIFY(!shop->connection().connected);
    const Result<Balance> read = shop.await<Balance>(
        [&](Reply<Balance> reply) { shop->wallet().balance(TestShop::staff(), bora, std::move(reply)); });
    QCOMPARE(codeOf(read), QStringLiteral("UNAVAILABLE"));

    PostgresServer::instance().start();
    Result<ChargeReceipt> charged = charge();
    for (int tries = 0; !charged && tries < 20; ++tries)
        charged = charge(); // the same operation: however often it is sent, it is one charge
    QVERIFY(charged);
    QTRY_VERIFY_WITH_TIMEOUT(shop->connection().connected, 10'000);
    QCOMPARE(shop.balanceWon(bora), 15'000);
    shop.expectBooksBalance();
}

void TstReconnect::aPingTellsWhetherTheServerIsThere()
{
    storage::DatabaseOptions options;
    options.retry.unavailableAfterMs = 1'000;
    TestShop shop(Backend::Postgres, options);
    const auto ping = [&shop] {
        return shop.await<Done>([&shop](Reply<Done> reply) { shop->ping(std::move(reply)); });
    };
    QVERIFY(ping());
    PostgresServer::instance().stopImmediately();
    // Whichever reader takes it, one that has lost its connection before or one that finds out only now.
    for (int i = 0; i < 4; ++i) {
        QElapsedTimer waited;
        waited.start();
        QCOMPARE(codeOf(ping()), QStringLiteral("UNAVAILABLE"));
        QVERIFY2(waited.elapsed() < 5'000, qPrintable(QString::number(waited.elapsed())));
    }
    QVERIFY(!shop->connection().connected);

    PostgresServer::instance().start();
    Result<Done> alive = ping();
    for (int tries = 0; !alive && tries < 20; ++tries)
        alive = ping();
    QVERIFY(alive);
    QTRY_VERIFY_WITH_TIMEOUT(shop->connection().connected, 10'000);
    shop.expectBooksBalance();
}

// A lane that has refused its work does not connect again before it has more, and there is none while the
// window holds back what it cannot send.
void TstReconnect::whatOneLaneLostIsKnownToBeThereWithoutMoreWork()
{
    std::atomic<bool> breaks = false;
    storage::DatabaseOptions options;
    options.retry.mostRetries = 0;
    options.probe = [&breaks](CommitPoint point) {
        return point == CommitPoint::Before || !breaks.exchange(false);
    };
    TestShop shop(Backend::Postgres, options);
    const CustomerId bora = shop.customer(QStringLiteral("Bora Namgung"));
    std::atomic<int> changes = 0;
    connect(
        &shop.shop(), &Shop::connectionChanged, this, [&changes] { ++changes; }, Qt::DirectConnection);
    breaks = true;
    const Result<ChargeReceipt> unknown = shop.await<ChargeReceipt>([&](Reply<ChargeReceipt> reply) {
        shop->wallet().charge(TestShop::staff(), shop.operation(), {bora, Money(5'000)}, std::move(reply));
    });
    QCOMPARE(codeOf(unknown), QStringLiteral("UNAVAILABLE"));
    QTRY_COMPARE(changes.load(), 2); // lost, and back
    QVERIFY(shop->connection().connected);
    shop.expectBooksBalance();
}

DANGGOL_TEST_MAIN(QCoreApplication, TstReconnect)
#include "tst_reconnect.moc"
