// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/shop/shop_probe.h"
#include "services/storage/connection.h"
#include "services/storage/migration_files.h"
#include "services/storage/migrator.h"
#include "tests/support/postgres_server.h"
#include "tests/support/test_shop.h"

#include <QFile>
#include <QScopeGuard>
#include <QTcpServer>
#include <QTcpSocket>

#include <unistd.h>

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
    void anOlderSchemaIsSaidToBeOld_data() { backends(); }
    void anOlderSchemaIsSaidToBeOld();
    void aShopThatWasNeverFoundedIsEmpty_data() { backends(); }
    void aShopThatWasNeverFoundedIsEmpty();
    void aDamagedSchemaIsNoShop_data() { backends(); }
    void aDamagedSchemaIsNoShop();
    void anEmptyDatabaseIsEmptyAndStaysSo();
    void aSchemaOfTheFutureIsTooNew_data() { backends(); }
    void aSchemaOfTheFutureIsTooNew();
    void otherTablesAreNoShop();
    void aClosedPortRefuses();
    void aSilentServerTimesOut();
    void anotherKindOfServerIsSaidToBeOne();
    void theServersRefusalsAreToldApart_data();
    void theServersRefusalsAreToldApart();
    void theWordsOfAServerAreUnderstood_data();
    void theWordsOfAServerAreUnderstood();
    void anotherEncodingIsRefused();
    void anOldServerIsTooOld();
    void aServerThatAnswersNothingGivesNoRights();
    void aServerThatShutsDownMeanwhileIsNotReached();
    void withoutRightsNoShopCanBeMade();
    void aSchemaThatIsNotThereGivesNoRights();
    void filesAreLookedAtAndLeftAlone();
    void whatIsSomebodyElsesIsNotWritable_data();
    void whatIsSomebodyElsesIsNotWritable();
    void aLockedFileIsLocked();
    void nonsenseIsNoAddress_data();
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

void TstShopProbe::anOlderSchemaIsSaidToBeOld()
{
    QFETCH(const Backend, backend);
    TestShop shop(backend);
    const QString name = shop->settings().name;
    shop.close();
    // As the program before wrote it.
    run(shop.url(), {QStringLiteral("DELETE FROM schema_version WHERE version = "
                                    "(SELECT MAX(version) FROM schema_version)")});
    const ShopProbe probe = probeShop(shop.url());
    QCOMPARE(probe.finding, Finding::Shop);
    QCOMPARE(probe.shopName, name);
    QVERIFY(probe.isSchemaOld);
    QVERIFY(probeShop(shop.url()).isSchemaOld); // looking brings nothing up to date
}

// The power went between the tables and the shop.
void TstShopProbe::aShopThatWasNeverFoundedIsEmpty()
{
    QFETCH(const Backend, backend);
    const QString url =
        backend == Backend::Postgres
            ? PostgresServer::instance().createDatabase()
            : QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("unfounded.danggol"));
    {
        const SystemClock clock;
        storage::Connection connection(valueOf(storage::DatabaseUrl::parse(url)), storage::Access::Write, {});
        (void)valueOf(connection.open());
        (void)valueOf(storage::Migrator(connection, storage::migrationFiles(), clock).migrate());
    }
    const ShopProbe probe = probeShop(url);
    QCOMPARE(probe.finding, Finding::Empty);
    QVERIFY(probe.shopName.isEmpty());
    QCOMPARE(probe.staff, 0);
    QVERIFY(!probe.isSchemaOld);
}

void TstShopProbe::aDamagedSchemaIsNoShop()
{
    QFETCH(const Backend, backend);
    FatalWarnings::expect(QStringLiteral("danggol.storage"));
    TestShop shop(backend);
    shop.close();
    run(shop.url(), {QStringLiteral("ALTER TABLE shop RENAME TO lost")});
    const ShopProbe probe = probeShop(shop.url());
    QCOMPARE(probe.finding, backend == Backend::Postgres ? Finding::NoRights : Finding::NotAShop);
    QVERIFY(!probe.cause.isEmpty());
    QVERIFY(probe.shopName.isEmpty());
    run(shop.url(), {QStringLiteral("ALTER TABLE lost RENAME TO shop")});
    QCOMPARE(probeShop(shop.url()).finding, Finding::Shop);
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

void TstShopProbe::theWordsOfAServerAreUnderstood_data()
{
    QTest::addColumn<QString>("cause");
    QTest::addColumn<ConnectFault>("fault");
    const auto row = [](const char *cause, ConnectFault fault) {
        QTest::newRow(cause) << QString::fromUtf8(cause) << fault;
    };
    row("FATAL:  sorry, too many clients already", ConnectFault::Full);
    row("FATAL:  remaining connection slots are reserved for non-replication superuser connections",
        ConnectFault::Full);
    row("FATAL:  the database system is starting up", ConnectFault::StartingUp);
    row("FATAL:  the database system is shutting down", ConnectFault::StartingUp);
    row("session is read-only", ConnectFault::ReadOnly);
    row("SSL error: certificate verify failed", ConnectFault::TlsFailed);
    row("connection to server at \"10.0.0.9\", port 5432 failed: No route to host",
        ConnectFault::Unreachable);
    row("connection to server on socket \"/run/pg/.s.PGSQL.5432\" failed: No such file or directory",
        ConnectFault::Refused);
    // Of two hosts the one that got further.
    row("connection to server at \"db1\" failed: Connection refused\n"
        "connection to server at \"db2\" failed: FATAL:  password authentication failed for user \"till\"",
        ConnectFault::WrongPassword);
    row("FATAL:  너무 많은 클라이언트", ConnectFault::Other);
    row("", ConnectFault::Other);
}

void TstShopProbe::theWordsOfAServerAreUnderstood()
{
    QFETCH(const QString, cause);
    QTEST(connectFault(cause), "fault");
}

void TstShopProbe::anotherEncodingIsRefused()
{
    const ShopProbe probe = probeShop(server(QStringLiteral("danggol"), QStringLiteral("latin")));
    QCOMPARE(probe.finding, Finding::NotUtf8);
    QCOMPARE(probe.encoding, QStringLiteral("SQL_ASCII"));
}

// It says that it is PostgreSQL 11: a function of that name in front of the server's own.
void TstShopProbe::anOldServerIsTooOld()
{
    const QString url = PostgresServer::instance().createDatabase();
    run(url, {QStringLiteral("CREATE FUNCTION current_setting(text) RETURNS text LANGUAGE sql AS "
                             "$$ SELECT CASE $1 WHEN 'server_version_num' THEN '110022' "
                             "ELSE pg_catalog.current_setting($1) END $$")});
    const ShopProbe probe = probeShop(url + QStringLiteral(",pg_catalog"));
    QCOMPARE(probe.finding, Finding::TooOld);
    QCOMPARE(probe.serverMajor, 11);
    QVERIFY(probe.shopName.isEmpty());
}

// Somebody locked the server's functions away from everybody.
void TstShopProbe::aServerThatAnswersNothingGivesNoRights()
{
    FatalWarnings::expect(QStringLiteral("danggol.storage"));
    const QString superuser = server(QStringLiteral("danggol"), QStringLiteral("plain"));
    const QString words =
        QStringLiteral("%1 EXECUTE ON FUNCTION pg_catalog.has_schema_privilege(text, text) %2 PUBLIC");
    run(superuser, {words.arg(QStringLiteral("REVOKE"), QStringLiteral("FROM"))});
    const ShopProbe probe = probeShop(server(QStringLiteral("till"), QStringLiteral("plain")));
    run(superuser, {words.arg(QStringLiteral("GRANT"), QStringLiteral("TO"))});
    QCOMPARE(probe.finding, Finding::NoRights);
    QVERIFY(!probe.cause.isEmpty());
}

// It was there, and is stopped between the first word and the next.
void TstShopProbe::aServerThatShutsDownMeanwhileIsNotReached()
{
    FatalWarnings::expect(QStringLiteral("danggol.storage"));
    const QString url = PostgresServer::instance().createDatabase();
    run(url, {QStringLiteral("CREATE FUNCTION current_setting(text) RETURNS text LANGUAGE plpgsql AS "
                             "$$ BEGIN RAISE EXCEPTION 'terminating connection due to administrator command' "
                             "USING ERRCODE = '57P01'; END $$")});
    const ShopProbe probe = probeShop(url + QStringLiteral(",pg_catalog"));
    QCOMPARE(probe.finding, Finding::NotReached);
    QVERIFY(!probe.cause.isEmpty());
    QCOMPARE(probe.serverMajor, 0);
}

void TstShopProbe::withoutRightsNoShopCanBeMade()
{
    // Since PostgreSQL 15 not everybody may make tables in the schema public.
    QCOMPARE(probeShop(server(QStringLiteral("till"), QStringLiteral("plain"))).finding, Finding::NoRights);
}

void TstShopProbe::aSchemaThatIsNotThereGivesNoRights()
{
    const QString url = server(QStringLiteral("danggol"), QStringLiteral("plain"));
    QCOMPARE(probeShop(url).finding, Finding::Empty);
    QCOMPARE(probeShop(url + QStringLiteral("?options=-csearch_path%3Dnowhere")).finding, Finding::NoRights);
}

void TstShopProbe::filesAreLookedAtAndLeftAlone()
{
    const auto look = [](const QString &file) { return probeShop(QStringLiteral("sqlite:") + file).finding; };
    const QString none = m_folder.filePath(QStringLiteral("none.danggol"));
    QCOMPARE(look(none), Finding::Empty);
    QVERIFY(!QFile::exists(none));
    QCOMPARE(look(m_folder.filePath(QStringLiteral("no/folder.danggol"))), Finding::FolderMissing);
    QCOMPARE(look(m_folder.path()), Finding::NotWritable);
    QFile empty(m_folder.filePath(QStringLiteral("empty.danggol")));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    QCOMPARE(look(empty.fileName()), Finding::Empty);
    QCOMPARE(empty.size(), 0);
    QFile text(m_folder.filePath(QStringLiteral("text.danggol")));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write(QByteArray(200, 'x'));
    text.close();
    QCOMPARE(look(text.fileName()), Finding::NotAShop);
    QCOMPARE(text.size(), 200);
}

void TstShopProbe::whatIsSomebodyElsesIsNotWritable_data()
{
    using Rights = QFile::Permissions;
    const Rights read = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const Rights write = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    const Rights enter = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    QTest::addColumn<Rights>("folder");
    QTest::addColumn<std::optional<Rights>>("file");
    QTest::addColumn<Finding>("finding");
    QTest::newRow("a folder") << (read | enter) << std::optional<Rights>() << Finding::NotWritable;
    QTest::newRow("a file in it") << (read | enter) << std::optional(read | write) << Finding::NotWritable;
    QTest::newRow("a secret file") << (read | write | enter) << std::optional(write) << Finding::NotWritable;
    QTest::newRow("a file to read") << (read | write | enter) << std::optional(read) << Finding::NotWritable;
    QTest::newRow("a file for all") << (read | write | enter) << std::optional(read | write)
                                    << Finding::Empty;
}

void TstShopProbe::whatIsSomebodyElsesIsNotWritable()
{
    QFETCH(const QFile::Permissions, folder);
    QFETCH(const std::optional<QFile::Permissions>, file);
    QFETCH(const Finding, finding);
    QTemporaryDir theirs;
    const QString name = theirs.filePath(QStringLiteral("shop.danggol"));
    if (file) {
        QFile made(name);
        QVERIFY(made.open(QIODevice::WriteOnly) && made.setPermissions(*file));
    }
    QVERIFY(QFile::setPermissions(theirs.path(), folder));
    // Root may do everything, so it asks as nobody; its effective rights stay.
    constexpr uid_t kNobody = 65'534;
    const uid_t before = getuid();
    if (before == 0)
        QCOMPARE(setreuid(kNobody, 0), 0);
    const auto back = qScopeGuard([&] {
        if (before == 0 && setreuid(0, 0) != 0)
            qFatal("cannot be root again");
        (void)QFile::setPermissions(theirs.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    });
    const ShopProbe probe = probeShop(QStringLiteral("sqlite:") + name);
    QCOMPARE(probe.finding, finding);
    QCOMPARE(probe.cause, name);
    QCOMPARE(QFile::exists(name), file.has_value());
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

void TstShopProbe::nonsenseIsNoAddress_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("cause");
    QTest::newRow("a port") << QStringLiteral("postgresql://till@db:port/shop") << QStringLiteral("port");
    QTest::newRow("no host") << QStringLiteral("postgresql:///shop") << QStringLiteral("no host");
    QTest::newRow("no database") << QStringLiteral("postgresql://db") << QStringLiteral("no database");
    QTest::newRow("no file") << QStringLiteral("sqlite:") << QStringLiteral("no file");
    QTest::newRow("another program's")
        << QStringLiteral("mysql://db/shop") << QStringLiteral("neither \"sqlite:\" nor");
}

void TstShopProbe::nonsenseIsNoAddress()
{
    QFETCH(const QString, url);
    QFETCH(const QString, cause);
    const ShopProbe probe = probeShop(url);
    QCOMPARE(probe.finding, Finding::BadAddress);
    QVERIFY2(probe.cause.contains(cause), qPrintable(probe.cause));
}

DANGGOL_TEST_MAIN(QCoreApplication, TstShopProbe)
#include "tst_shop_probe.moc"
