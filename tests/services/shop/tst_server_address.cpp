// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/shop/server_address.h"
#include "tests/support/fatal_warnings.h"

#include <QtTest>

using namespace danggol;

/// A server's address as a form has it, to and fro.
class TstServerAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void becomesAnAddress_data();
    void becomesAnAddress();
    void aUserOrADatabaseThatIsMissingIsLeftOut();
    void withoutAHostItIsNoAddressYet();
    void isReadBack();
    void isWrittenAsItWasRead_data();
    void isWrittenAsItWasRead();
    void whatIsNoServersAddressIsNotRead_data();
    void whatIsNoServersAddressIsNotRead();
    void aPasswordIsTakenOutAndPutBack();
    void aPasswordIsPutOnlyBehindAUser_data();
    void aPasswordIsPutOnlyBehindAUser();
    void aPasswordIsInNoAddressThatIsKept();
    void aFileHasNoPassword();
    void aServerIsToldFromAFile();
};

void TstServerAddress::becomesAnAddress_data()
{
    QTest::addColumn<QString>("hosts");
    QTest::addColumn<QString>("url");
    const auto at = [](const char *authority) {
        return QStringLiteral("postgresql://till%401@%1/dang%2Fgol?sslmode=require")
            .replace(QLatin1String("%1/"), QString::fromLatin1(authority) + u'/');
    };
    QTest::newRow("one") << QStringLiteral(" db.local ") << at("db.local:6000");
    QTest::newRow("several") << QStringLiteral("db1, db2:5433") << at("db1:6000,db2:5433");
    QTest::newRow("IPv6") << QStringLiteral("::1") << at("[::1]:6000");
    QTest::newRow("IPv6 in brackets") << QStringLiteral("[::1]:7000") << at("[::1]:7000");
    QTest::newRow("IPv6 in brackets without a port") << QStringLiteral("[fe80::1]") << at("[fe80::1]:6000");
    QTest::newRow("several of each kind")
        << QStringLiteral("fe80::1,[fe80::2],[fe80::3]:7000,10.0.0.4:5433,db")
        << at("[fe80::1]:6000,[fe80::2]:6000,[fe80::3]:7000,10.0.0.4:5433,db:6000");
    QTest::newRow("a comma too many") << QStringLiteral("db1,,db2,") << at("db1:6000,db2:6000");
    QTest::newRow("a socket") << QStringLiteral("/run/pg") << at("%2Frun%2Fpg:6000");
}

void TstServerAddress::becomesAnAddress()
{
    QFETCH(const QString, hosts);
    const ServerAddress address{.hosts = hosts,
                                .port = QStringLiteral("6000"),
                                .database = QStringLiteral("dang/gol"),
                                .user = QStringLiteral("till@1")};
    QTEST(address.url(), "url");
}

void TstServerAddress::aUserOrADatabaseThatIsMissingIsLeftOut()
{
    ServerAddress address{.hosts = QStringLiteral("db"),
                          .port = QStringLiteral(" 5433 "),
                          .database = QStringLiteral(" shop "),
                          .user = QStringLiteral("  ")};
    QCOMPARE(address.url(), QStringLiteral("postgresql://db:5433/shop?sslmode=require"));
    address.requiresTls = false;
    QCOMPARE(address.url(), QStringLiteral("postgresql://db:5433/shop?sslmode=prefer"));
    address.database.clear();
    QCOMPARE(address.url(), QStringLiteral("postgresql://db:5433/?sslmode=prefer"));
    QVERIFY(!ServerAddress::parse(address.url()));
}

void TstServerAddress::withoutAHostItIsNoAddressYet()
{
    for (const QString &hosts : {QString(), QStringLiteral(",")}) {
        const ServerAddress address{
            .hosts = hosts, .database = QStringLiteral("shop"), .user = QStringLiteral("till")};
        QCOMPARE(address.url(), QStringLiteral("postgresql://till@/shop?sslmode=require"));
        QCOMPARE(address.place(), QString());
        QVERIFY(!ServerAddress::parse(address.url()));
    }
}

void TstServerAddress::isReadBack()
{
    const QString url =
        QStringLiteral("postgresql://till@db1:6000,db2:5433/shop?options=-csearch_path%3Dx&sslmode=prefer");
    const std::optional<ServerAddress> address = ServerAddress::parse(url);
    QVERIFY(address);
    QCOMPARE(address->hosts, QStringLiteral("db1,db2:5433"));
    QCOMPARE(address->port, QStringLiteral("6000"));
    QCOMPARE(address->user, QStringLiteral("till"));
    QCOMPARE(address->database, QStringLiteral("shop"));
    QVERIFY(!address->requiresTls);
    QCOMPARE(address->url(), url);
    QCOMPARE(address->place(), QStringLiteral("db1:6000, db2:5433"));
}

void TstServerAddress::isWrittenAsItWasRead_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("hosts");
    QTest::addColumn<QString>("place");
    QTest::addColumn<bool>("requiresTls");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *name, const char *url, const char *hosts, const char *place,
                        bool requiresTls, const char *written) {
        QTest::newRow(name) << QString::fromLatin1(url) << QString::fromLatin1(hosts)
                            << QString::fromLatin1(place) << requiresTls << QString::fromLatin1(written);
    };
    row("the usual port", "postgresql://till@db/shop?sslmode=require", "db", "db:5432", true,
        "postgresql://till@db:5432/shop?sslmode=require");
    row("the old scheme", "postgres://till@db:5432/shop?sslmode=prefer", "db", "db:5432", false,
        "postgresql://till@db:5432/shop?sslmode=prefer");
    row("nothing about TLS", "postgresql://till@db/shop", "db", "db:5432", false,
        "postgresql://till@db:5432/shop?sslmode=prefer");
    row("nobody", "postgresql://db:6000/shop?sslmode=require", "db", "db:6000", true,
        "postgresql://db:6000/shop?sslmode=require");
    row("IPv6", "postgresql://till@[::1]/shop?sslmode=require", "[::1]", "[::1]:5432", true,
        "postgresql://till@[::1]:5432/shop?sslmode=require");
    row("IPv6 with ports", "postgresql://till@[fe80::2]:6000,[::1],db:6000/shop?sslmode=require",
        "[fe80::2],[::1]:5432,db", "[fe80::2]:6000, [::1]:5432, db:6000", true,
        "postgresql://till@[fe80::2]:6000,[::1]:5432,db:6000/shop?sslmode=require");
    row("a socket", "postgresql://till@%2Frun%2Fpg/shop?sslmode=prefer", "/run/pg", "/run/pg:5432", false,
        "postgresql://till@%2Frun%2Fpg:5432/shop?sslmode=prefer");
    // What a form has no field for stays as it was given.
    row("a stricter TLS", "postgresql://till@db/shop?sslmode=verify-full&sslrootcert=%2Fca.pem", "db",
        "db:5432", false, "postgresql://till@db:5432/shop?sslmode=verify-full&sslrootcert=%2Fca.pem");
    row("no TLS", "postgresql://till@db/shop?sslmode=disable", "db", "db:5432", false,
        "postgresql://till@db:5432/shop?sslmode=disable");
}

void TstServerAddress::isWrittenAsItWasRead()
{
    QFETCH(const QString, url);
    QFETCH(const QString, hosts);
    QFETCH(const QString, place);
    QFETCH(const bool, requiresTls);
    QFETCH(const QString, written);
    const std::optional<ServerAddress> address = ServerAddress::parse(url);
    QVERIFY(address);
    QCOMPARE(address->hosts, hosts);
    QCOMPARE(address->place(), place);
    QCOMPARE(address->requiresTls, requiresTls);
    QCOMPARE(address->url(), written);
    const std::optional<ServerAddress> again = ServerAddress::parse(written);
    QVERIFY(again);
    QCOMPARE(again->url(), written);
}

void TstServerAddress::whatIsNoServersAddressIsNotRead_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url :
         {"", "db", "mysql://till:x@db/shop", "sqlite:", "sqlite:/shop.danggol", "postgresql://",
          "postgresql:///shop", "postgresql://till:x@db", "postgresql://till:x@db:port/shop",
          "postgresql://till:x@db:0/shop", "postgresql://till:x@db:65536/shop"})
        QTest::newRow(*url == 0 ? "nothing" : url) << QString::fromLatin1(url);
}

void TstServerAddress::whatIsNoServersAddressIsNotRead()
{
    QFETCH(const QString, url);
    QVERIFY(!ServerAddress::parse(url));
    // As nobody knows which part of it a password would be.
    QCOMPARE(splitPassword(url), std::pair(url, QString()));
}

void TstServerAddress::aPasswordIsTakenOutAndPutBack()
{
    const auto [url, password] =
        splitPassword(QStringLiteral("postgresql://till:p%40ss%2Fword@db:5432/shop?sslmode=require"));
    QCOMPARE(password, QStringLiteral("p@ss/word"));
    QCOMPARE(url, QStringLiteral("postgresql://till@db:5432/shop?sslmode=require"));
    QCOMPARE(withPassword(url, password),
             QStringLiteral("postgresql://till:p%40ss%2Fword@db:5432/shop?sslmode=require"));
    const auto [hidden, fromQuery] =
        splitPassword(QStringLiteral("postgresql://till@db/shop?password=secret"));
    QCOMPARE(fromQuery, QStringLiteral("secret"));
    QVERIFY(!hidden.contains(QStringLiteral("secret")));
}

void TstServerAddress::aPasswordIsPutOnlyBehindAUser_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("whole");
    const auto row = [](const char *name, const char *url, const char *password, const char *whole) {
        QTest::newRow(name) << QString::fromLatin1(url) << QString::fromLatin1(password)
                            << QString::fromLatin1(whole);
    };
    row("a user", "postgresql://till@db/shop", "p:1", "postgresql://till:p%3A1@db/shop");
    row("the old scheme", "postgres://till@db/shop", "x", "postgres://till:x@db/shop");
    row("no path", "postgresql://till@db", "x", "postgresql://till:x@db");
    row("no password", "postgresql://till@db/shop", "", "postgresql://till@db/shop");
    row("no user", "postgresql://db/shop", "x", "postgresql://db/shop");
    row("a sign that is not the user's", "postgresql://db/shop?application_name=a@b", "x",
        "postgresql://db/shop?application_name=a@b");
    row("another program's", "mysql://till@db/shop", "x", "mysql://till@db/shop");
    row("nothing", "", "x", "");
}

void TstServerAddress::aPasswordIsPutOnlyBehindAUser()
{
    QFETCH(const QString, url);
    QFETCH(const QString, password);
    QTEST(withPassword(url, password), "whole");
}

void TstServerAddress::aPasswordIsInNoAddressThatIsKept()
{
    const QString url =
        QStringLiteral("postgresql://till:one@db/shop?application_name=a&password=two&sslmode=prefer");
    const std::optional<ServerAddress> address = ServerAddress::parse(url);
    QVERIFY(address);
    const QString kept = QStringLiteral("postgresql://till@db:5432/shop?application_name=a&sslmode=prefer");
    QCOMPARE(address->url(), kept);
    // The one behind the question mark is what the server would have been given.
    QCOMPARE(splitPassword(url), std::pair(kept, QStringLiteral("two")));
    // An empty one there means none, and the other must not stay in the address for all that.
    QCOMPARE(splitPassword(QStringLiteral("postgresql://till:one@db/shop?password=")),
             std::pair(QStringLiteral("postgresql://till@db:5432/shop?sslmode=prefer"), QString()));
    // Without one the address stays as it was typed.
    const QString without = QStringLiteral("postgres://till@db/shop?application_name=a");
    QCOMPARE(splitPassword(without), std::pair(without, QString()));
}

void TstServerAddress::aFileHasNoPassword()
{
    const QString url = QStringLiteral("sqlite:/home/a:b@c/shop.danggol");
    QCOMPARE(splitPassword(url).first, url);
    QVERIFY(splitPassword(url).second.isEmpty());
    QCOMPARE(withPassword(url, QStringLiteral("x")), url);
    QVERIFY(!ServerAddress::parse(url));
}

void TstServerAddress::aServerIsToldFromAFile()
{
    QVERIFY(isServerUrl(QStringLiteral("postgresql://db/shop")));
    QVERIFY(isServerUrl(QStringLiteral("postgres://db/shop")));
    QVERIFY(!isServerUrl(QStringLiteral("sqlite:/postgres://shop.danggol")));
    QVERIFY(!isServerUrl(QStringLiteral("postgresql:/db/shop")));
    QVERIFY(!isServerUrl(QString()));
}

DANGGOL_TEST_MAIN(QCoreApplication, TstServerAddress)
#include "tst_server_address.moc"
