// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/shop/shop_probe.h"
#include "services/storage/connection.h"
#include "tests/support/postgres_server.h"
#include "tests/support/test_shop.h"

#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>

using namespace danggol;
using namespace danggol::test;

using Finding = ShopProbe::Finding;

/// Every answer that looking at an address can have, each from its real cause.
class TstShopProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aShopIsNamed_data() { backends(); }
    void aShopIsNamed();
    void anEmptyDatabaseIsEmptyAndStaysSo();
    void aSchemaOfTheFutureIsTooNew_data() { backends(); }
    void aSchemaOfTheFutureIsTooNew();
    void otherTablesAreNoShop();
    void aClosedPortRefuses();
    void aSilentServerTimesOut();
    void anotherKindOfServerIsSaidToBeOne();
    void theServersRefusalsAreToldApart_data();
    void theServersRefusalsAreToldApart();
    void anotherEncodingIsRefused();
    void withoutRightsNoShopCanBeMade();
    void filesAreLookedAtAndLeftAlone();
    void aLockedFileIsLocked();
    void nonsenseIsNoAddress();

private:
    static void backends()
    {
        QTest::addColumn<Backend>("backend");
        QTest::newRow("SQLite") << Backend::Sqlite;
        QTest::newRow("PostgreSQL") << Backend::Postgres;
    }
    static void run(const QString &url, const QStringList &statements);
    [[nodiscard]] static QString server(const QString &user, const QString &database)
    {
        return QStringLiteral("postgresql://%1@127.0.0.1:%2/%3")
            .arg(user)
            .arg(PostgresServer::instance().port())
            .arg(database);
    }

    QTemporaryDir m_folder;
};

void TstShopProbe::initTestCase()
{
    run(PostgresServer::instance().url(),
        {QStringLiteral("CREATE ROLE till LOGIN"), QStringLiteral("CREATE ROLE door NOLOGIN"),
         QStringLiteral("CREATE ROLE locked LOGIN PASSWORD 'right'"), QStringLiteral("CREATE DATABASE plain"),
         QStringLiteral("CREATE DATABASE latin ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C' "
                        "TEMPLATE template0")});
    PostgresServer::instance().askForPassword(QStringLiteral("locked"));
}

void TstShopProbe::run(const QString &url, const QStringList &statements)
{
    storage::Connection connection(valueOf(storage::DatabaseUrl::parse(url)), storage::Access::Write, {});
    (void)valueOf(connection.open());
    for (const QString &statement : statements)
        (void)valueOf(connection.run(statement));
}

void TstShopProbe::aShopIsNamed()
{
    QFETCH(const Backend, backend);
    TestShop shop(backend);
    const ShopProbe probe = probeShop(shop.url());
    QCOMPARE(probe.finding, Finding::Shop);
    QCOMPARE(probe.shopName, shop->settings().name);
    QVERIFY(probe.staff >= 1);
    QCOMPARE(probe.serverMajor, backend == Backend::Postgres ? 15 : 0);
    QVERIFY(!probe.isSchemaOld);
    QCOMPARE(probe.otherTills, 0);
}

void TstShopProbe::anEmptyDatabaseIsEmptyAndStaysSo()
{
    const QString url = PostgresServer::instance().createDatabase();
    QCOMPARE(probeShop(url).finding, Finding::Empty);
    QCOMPARE(probeShop(url).finding, Finding::Empty);
}

void TstShopProbe::aSchemaOfTheFutureIsTooNew()
{
    QFETCH(const Backend, backend);
    TestShop shop(backend);
    shop.close();
    run(shop.url(), {QStringLiteral("INSERT INTO schema_version (version, name, checksum, applied_at) "
                                    "VALUES (9999, 'future', 'x', 0)")});
    QCOMPARE(probeShop(shop.url()).finding, Finding::TooNew);
}

void TstShopProbe::otherTablesAreNoShop()
{
    const QString url = PostgresServer::instance().createDatabase();
    run(url, {QStringLiteral("CREATE TABLE somebody_elses (id INTEGER)")});
    QCOMPARE(probeShop(url).finding, Finding::NotAShop);
}

void TstShopProbe::aClosedPortRefuses()
{
    int port = 0;
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        port = taken.serverPort();
    }
    const ShopProbe probe = probeShop(QStringLiteral("postgresql://till@127.0.0.1:%1/shop").arg(port));
    QCOMPARE(probe.finding, Finding::NotReached);
    QCOMPARE(probe.fault, ConnectFault::Refused);
    QVERIFY(probe.cause.contains(QString::number(port)));
}

void TstShopProbe::aSilentServerTimesOut()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const ShopProbe probe =
        probeShop(QStringLiteral("postgresql://till@127.0.0.1:%1/shop").arg(silent.serverPort()));
    QCOMPARE(probe.finding, Finding::NotReached);
    QCOMPARE(probe.fault, ConnectFault::TimedOut);
}

void TstShopProbe::anotherKindOfServerIsSaidToBeOne()
{
    QTcpServer web;
    QVERIFY(web.listen(QHostAddress::LocalHost));
    connect(&web, &QTcpServer::newConnection, this, [&web] {
        QTcpSocket *socket = web.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    ShopProbe probe;
    const QString url = QStringLiteral("postgresql://till@127.0.0.1:%1/shop").arg(web.serverPort());
    std::unique_ptr<QThread> asking(QThread::create([&] { probe = probeShop(url); }));
    asking->start();
    QTRY_VERIFY_WITH_TIMEOUT(asking->isFinished(), 20'000);
    QCOMPARE(probe.finding, Finding::NotReached);
    QCOMPARE(probe.fault, ConnectFault::NotPostgres);
}

void TstShopProbe::theServersRefusalsAreToldApart_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<ConnectFault>("fault");
    QTest::newRow("wrong password") << server(QStringLiteral("locked:wrong"), QStringLiteral("plain"))
                                    << ConnectFault::WrongPassword;
    QTest::newRow("no password") << server(QStringLiteral("locked"), QStringLiteral("plain"))
                                 << ConnectFault::PasswordMissing;
    QTest::newRow("no such database")
        << server(QStringLiteral("till"), QStringLiteral("nowhere")) << ConnectFault::NoDatabase;
    QTest::newRow("no such user") << server(QStringLiteral("nobody"), QStringLiteral("plain"))
                                  << ConnectFault::NoUser;
    QTest::newRow("may not log in") << server(QStringLiteral("door"), QStringLiteral("plain"))
                                    << ConnectFault::NotAllowed;
    QTest::newRow("no TLS") << server(QStringLiteral("till"), QStringLiteral("plain?sslmode=require"))
                            << ConnectFault::TlsMissing;
    QTest::newRow("no such host") << QStringLiteral("postgresql://till@no-such-host.invalid/shop")
                                  << ConnectFault::HostUnknown;
}

void TstShopProbe::theServersRefusalsAreToldApart()
{
    QFETCH(const QString, url);
    QFETCH(const ConnectFault, fault);
    const ShopProbe probe = probeShop(url);
    QCOMPARE(probe.finding, Finding::NotReached);
    QVERIFY2(probe.fault == fault, qPrintable(probe.cause));
}

void TstShopProbe::anotherEncodingIsRefused()
{
    const ShopProbe probe = probeShop(server(QStringLiteral("danggol"), QStringLiteral("latin")));
    QCOMPARE(probe.finding, Finding::NotUtf8);
    QCOMPARE(probe.encoding, QStringLiteral("SQL_ASCII"));
}

void TstShopProbe::withoutRightsNoShopCanBeMade()
{
    // Since PostgreSQL 15 not everybody may make tables in the schema public.
    QCOMPARE(probeShop(server(QStringLiteral("till"), QStringLiteral("plain"))).finding, Finding::NoRights);
}

void TstShopProbe::filesAreLookedAtAndLeftAlone()
{
    const auto look = [](const QString &file) { return probeShop(QStringLiteral("sqlite:") + file).finding; };
    const QString none = m_folder.filePath(QStringLiteral("none.danggol"));
    QCOMPARE(look(none), Finding::Empty);
    QVERIFY(!QFile::exists(none));
    QCOMPARE(look(m_folder.filePath(QStringLiteral("no/folder.danggol"))), Finding::FolderMissing);
    QCOMPARE(look(m_folder.path()), Finding::NotWritable);
    QFile text(m_folder.filePath(QStringLiteral("text.danggol")));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write(QByteArray(200, 'x'));
    text.close();
    QCOMPARE(look(text.fileName()), Finding::NotAShop);
    QCOMPARE(text.size(), 200);
}

void TstShopProbe::aLockedFileIsLocked()
{
    TestShop shop(Backend::Sqlite);
    shop.close();
    storage::Connection other(valueOf(storage::DatabaseUrl::parse(shop.url())), storage::Access::Write, {});
    (void)valueOf(other.open());
    (void)valueOf(other.run(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE")));
    (void)valueOf(other.run(QStringLiteral("BEGIN EXCLUSIVE")));
    QCOMPARE(probeShop(shop.url()).finding, Finding::Locked);
}

void TstShopProbe::nonsenseIsNoAddress()
{
    const ShopProbe probe = probeShop(QStringLiteral("postgresql://till@db:port/shop"));
    QCOMPARE(probe.finding, Finding::BadAddress);
    QVERIFY(probe.cause.contains(QStringLiteral("port")));
}

DANGGOL_TEST_MAIN(QCoreApplication, TstShopProbe)
#include "tst_shop_probe.moc"
