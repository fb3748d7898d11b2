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
    void isReadBack();
    void aPasswordIsTakenOutAndPutBack();
    void aFileHasNoPassword();
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

void TstServerAddress::aFileHasNoPassword()
{
    const QString url = QStringLiteral("sqlite:/home/a:b@c/shop.danggol");
    QCOMPARE(splitPassword(url).first, url);
    QVERIFY(splitPassword(url).second.isEmpty());
    QCOMPARE(withPassword(url, QStringLiteral("x")), url);
    QVERIFY(!ServerAddress::parse(url));
}

DANGGOL_TEST_MAIN(QCoreApplication, TstServerAddress)
#include "tst_server_address.moc"
