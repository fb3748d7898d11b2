// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/connection_watch.h"

#include "tests/support/lost_server.h"
#include "tests/support/postgres_server.h"
#include "tests/support/test_shop.h"

#include <QCoreApplication>
#include <QSignalSpy>

using namespace danggol;
using namespace danggol::models;
using namespace danggol::test;
using State = ConnectionWatch::State;

/// A server that goes and comes back, as the window follows it.
class TstConnectionWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFileIsConnected();
    void aServerIsNamedWithoutItsPort();
    void theNextTryIsCountedDown();
    void afterALongTimeItIsOffline();
    void whenItIsBackItIsSaidOnce();
};

void TstConnectionWatch::initTestCase()
{
    expectWarningsOfALostServer();
}

void TstConnectionWatch::aFileIsConnected()
{
    TestShop shop(Backend::Sqlite);
    TillSession session(shop.shop(), TestShop::staff());
    ConnectionWatch watch(session);
    QCOMPARE(watch.state(), State::Connected);
    QVERIFY(!watch.isServer());
    QCOMPARE(QStringLiteral("sqlite:") + watch.place(), shop.url());
}

void TstConnectionWatch::aServerIsNamedWithoutItsPort()
{
    TestShop shop(Backend::Postgres);
    TillSession session(shop.shop(), TestShop::staff());
    ConnectionWatch watch(session);
    QVERIFY(watch.isServer());
    QCOMPARE(watch.place(), QStringLiteral("127.0.0.1"));
}

void TstConnectionWatch::theNextTryIsCountedDown()
{
    TestShop shop(Backend::Postgres);
    TillSession session(shop.shop(), TestShop::staff());
    ConnectionWatch watch(session);
    QSignalSpy changed(&watch, &ConnectionWatch::changed);
    PostgresServer::instance().stopImmediately();
    QTRY_COMPARE(watch.state(), State::Reconnecting);
    QTRY_VERIFY_WITH_TIMEOUT(watch.attempt() >= 2 && watch.secondsToNextTry() >= 2, 15'000);
    const int seconds = watch.secondsToNextTry();
    const int attempt = watch.attempt();
    QVERIFY(seconds <= 4);
    changed.clear();
    QTRY_VERIFY(watch.secondsToNextTry() < seconds);
    QTRY_VERIFY(changed.count() > 0);
    // Asked for at once, it does not wait for the rest.
    watch.retry();
    QCOMPARE(watch.secondsToNextTry(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(watch.attempt() > attempt, 2'000);
    PostgresServer::instance().start();
    watch.retry();
    QTRY_COMPARE_WITH_TIMEOUT(watch.state(), State::Connected, 10'000);
}

void TstConnectionWatch::afterALongTimeItIsOffline()
{
    TestShop shop(Backend::Postgres);
    TillSession session(shop.shop(), TestShop::staff());
    ConnectionWatch watch(session);
    watch.setOfflineAfterMs(200);
    PostgresServer::instance().stopImmediately();
    QTRY_COMPARE(watch.state(), State::Offline);
    PostgresServer::instance().start();
    QTRY_COMPARE_WITH_TIMEOUT(watch.state(), State::Connected, 10'000); // without being asked
}

void TstConnectionWatch::whenItIsBackItIsSaidOnce()
{
    TestShop shop(Backend::Postgres);
    TillSession session(shop.shop(), TestShop::staff());
    ConnectionWatch watch(session);
    QStringList said;
    connect(&session.notices(), &Notices::posted, this,
            [&said](const Notice &notice) { said.append(notice.emphasis); });
    QSignalSpy refreshed(&session, &TillSession::changed);
    PostgresServer::instance().stopImmediately();
    QTRY_COMPARE(watch.state(), State::Reconnecting);
    QVERIFY(said.isEmpty());
    PostgresServer::instance().start();
    watch.retry();
    QTRY_COMPARE_WITH_TIMEOUT(watch.state(), State::Connected, 10'000);
    QCOMPARE(said, QStringList{QStringLiteral("Connected again")});
    // Whatever happened meanwhile, everything is read again.
    QTRY_VERIFY_WITH_TIMEOUT(!refreshed.isEmpty(), 10'000);
    QVERIFY(refreshed.first().first().value<ChangeSet>().everything);
}

DANGGOL_TEST_MAIN(QCoreApplication, TstConnectionWatch)
#include "tst_connection_watch.moc"
