// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/database_url.h"
#include "tests/support/fatal_warnings.h"

#include <QtTest>

using namespace danggol;
using namespace danggol::storage;

class TstDatabaseUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAFile();
    void namesSeveralHosts();
    void decodesCredentials();
    void hidesThePassword();
    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();
};

void TstDatabaseUrl::namesAFile()
{
    const Result<DatabaseUrl> url = DatabaseUrl::parse(QStringLiteral("sqlite:/shop/my shop.danggol"));
    QVERIFY(url);
    QVERIFY(url->engine == Engine::Sqlite);
    QCOMPARE(url->file, QStringLiteral("/shop/my shop.danggol"));
}

void TstDatabaseUrl::namesSeveralHosts()
{
    const Result<DatabaseUrl> url =
        DatabaseUrl::parse(QStringLiteral("postgresql://till@db1:5433,db2,[::1]:6000/shop?sslmode=require"));
    QVERIFY(url);
    QCOMPARE(url->hosts, (QList<HostPort>{{QStringLiteral("db1"), 5433},
                                          {QStringLiteral("db2"), 5432},
                                          {QStringLiteral("::1"), 6000}}));
    QCOMPARE(url->user, QStringLiteral("till"));
    QCOMPARE(url->databaseName, QStringLiteral("shop"));
    QCOMPARE(url->parameters.size(), 1);
    QCOMPARE(url->parameters.first().second, QStringLiteral("require"));
}

void TstDatabaseUrl::decodesCredentials()
{
    const Result<DatabaseUrl> url = DatabaseUrl::parse(QStringLiteral("postgres://a%40b:p%2Fw%3A1@db/shop"));
    QVERIFY(url);
    QCOMPARE(url->user, QStringLiteral("a@b"));
    QCOMPARE(url->password, QStringLiteral("p/w:1"));
}

void TstDatabaseUrl::hidesThePassword()
{
    const Result<DatabaseUrl> url = DatabaseUrl::parse(QStringLiteral("postgresql://till:secret@db/shop"));
    QVERIFY(url);
    QCOMPARE(url->displayName(), QStringLiteral("db:5432/shop"));
}

void TstDatabaseUrl::refusesWhatItCannotRead_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "shop.danggol", "sqlite:", "mysql://db/shop", "postgresql://", "postgresql:///shop",
          "postgresql://db", "postgresql://db/", "postgresql://db:0/shop", "postgresql://db:x/shop",
          "postgresql://db:70000/shop"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TstDatabaseUrl::refusesWhatItCannotRead()
{
    QFETCH(QString, text);
    const Result<DatabaseUrl> url = DatabaseUrl::parse(text);
    QVERIFY(!url);
    QVERIFY(url.error().code == ErrorCode::InvalidInput);
    QCOMPARE(url.error().fields.first().field, QStringLiteral("database"));
}

DANGGOL_TEST_MAIN(QCoreApplication, TstDatabaseUrl)
#include "tst_database_url.moc"
