// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/connection.h"
#include "tests/app/program_run.h"
#include "tests/support/postgres_server.h"
#include "tests/support/test_shop.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace danggol;
using namespace danggol::test;

/// The programs as they are started: their exit codes, what they print, and the tour through the real window.
class TstPrograms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDemosBooksBalance();
    void brokenBooksAreFound();
    void aCommandNeedsAShop();
    void whatCannotBeOpenedIsSaidInOneLine();
    void aggregateTakesADay();
    void productsAreImported();
    void theTourPlays_data();
    void theTourPlays();
};

void TstPrograms::theDemosBooksBalance()
{
    const ProgramRun verified =
        runProgram(QStringLiteral("danggol-server"), {QStringLiteral("verify"), QStringLiteral("--demo")});
    QCOMPARE(verified.exitCode, 0);
    QVERIFY(verified.output.contains(QStringLiteral("The books balance")));
    QVERIFY(verified.output.count(u'\n') > 20);
}

void TstPrograms::brokenBooksAreFound()
{
    TestShop shop(Backend::Sqlite);
    (void)shop.customer(QStringLiteral("Bora Namgung"), 10'000);
    const QStringList arguments{QStringLiteral("verify"), QStringLiteral("--database"), shop.url()};
    QCOMPARE(runProgram(QStringLiteral("danggol-server"), arguments).exitCode, 0);
    storage::Connection vandal(valueOf(storage::DatabaseUrl::parse(shop.url())), storage::Access::Write, {});
    QVERIFY(vandal.open());
    QVERIFY(vandal.run(QStringLiteral("UPDATE account SET balance = 999999 WHERE balance = 10000")));
    const ProgramRun verified = runProgram(QStringLiteral("danggol-server"), arguments);
    QCOMPARE(verified.exitCode, 1);
    QVERIFY(verified.output.contains(QStringLiteral("DO NOT BALANCE")));
}

void TstPrograms::aCommandNeedsAShop()
{
    QCOMPARE(runProgram(QStringLiteral("danggol-server"), {QStringLiteral("verify")}).exitCode, 2);
    QCOMPARE(runProgram(QStringLiteral("danggol-server"), {}).exitCode, 2);
    for (const char *option : {"--theme", "--language"})
        QCOMPARE(runProgram(QStringLiteral("danggol"), {QString::fromLatin1(option), QStringLiteral("pink")})
                     .exitCode,
                 2);
}

void TstPrograms::whatCannotBeOpenedIsSaidInOneLine()
{
    for (const char *url :
         {"shop.danggol", "sqlite:/no/such/folder/shop.danggol", "postgresql://nobody@127.0.0.1:1/shop"}) {
        const ProgramRun failed =
            runProgram(QStringLiteral("danggol-server"),
                       {QStringLiteral("verify"), QStringLiteral("--database"), QString::fromLatin1(url)});
        QCOMPARE(failed.exitCode, 1);
        QVERIFY2(failed.errors.count(u'\n') == 1 && failed.errors.startsWith(QStringLiteral("danggol: ")),
                 qPrintable(failed.errors));
    }
}

void TstPrograms::aggregateTakesADay()
{
    TestShop shop(Backend::Sqlite);
    const QStringList arguments{QStringLiteral("aggregate"), QStringLiteral("--database"), shop.url(),
                                QStringLiteral("--day")};
    QCOMPARE(
        runProgram(QStringLiteral("danggol-server"), arguments + QStringList{QStringLiteral("2026-11-01")})
            .exitCode,
        0);
    QCOMPARE(
        runProgram(QStringLiteral("danggol-server"), arguments + QStringList{QStringLiteral("yesterday")})
            .exitCode,
        1);
    const ProgramRun due = runProgram(QStringLiteral("danggol-server"), arguments.first(3));
    QCOMPARE(due.exitCode, 0);
    QCOMPARE(due.output.count(QStringLiteral("Aggregated ")), 1); // today, and then there is an end
}

void TstPrograms::productsAreImported()
{
    TestShop shop(Backend::Sqlite);
    QTemporaryDir folder;
    const auto importing = [&](const QByteArray &bytes, const QStringList &more = {}) {
        QFile file(folder.filePath(QStringLiteral("products.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the file was not written");
        file.close();
        return runProgram(
            QStringLiteral("danggol-server"),
            QStringList{QStringLiteral("import"), file.fileName(), QStringLiteral("--database"), shop.url()} +
                more);
    };
    const QByteArray good("Product,Price,Colour\nBread,4600,brown\nCake,9000,white\n");
    const ProgramRun checked = importing(good, {QStringLiteral("--check")});
    QCOMPARE(checked.exitCode, 0);
    QCOMPARE(checked.output, QStringLiteral("Would import: 2 new, 0 changed, 0 as they were\n"));
    QCOMPARE(checked.errors, QStringLiteral("danggol: the column Colour is not imported\n"));
    const ProgramRun imported = importing(good);
    QCOMPARE(imported.exitCode, 0);
    QCOMPARE(imported.output, QStringLiteral("Imported: 2 new, 0 changed, 0 as they were\n"));
    QCOMPARE(importing(good).output, QStringLiteral("Imported: 0 new, 0 changed, 2 as they were\n"));
    const ProgramRun faulty = importing("Product,Price\nBread,5000\nCake,0\n");
    QCOMPARE(faulty.exitCode, 1);
    QCOMPARE(faulty.output, QString());
    QCOMPARE(faulty.errors, QStringLiteral("danggol: line 3, Price: This must be 1 to 100,000,000.\n"
                                           "danggol: nothing was imported; 1 to put right\n"));
    QCOMPARE(runProgram(QStringLiteral("danggol-server"),
                        {QStringLiteral("import"), folder.filePath(QStringLiteral("none.csv")),
                         QStringLiteral("--database"), shop.url()})
                 .exitCode,
             1);
    shop.expectBooksBalance();
}

void TstPrograms::theTourPlays_data()
{
    QTest::addColumn<bool>("isPostgres");
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("language");
    QTest::newRow("SQLite, light, English") << false << QStringLiteral("light") << QStringLiteral("en");
    QTest::newRow("SQLite, dark, Korean") << false << QStringLiteral("dark") << QStringLiteral("ko");
    QTest::newRow("PostgreSQL, dark, English") << true << QStringLiteral("dark") << QStringLiteral("en");
}

void TstPrograms::theTourPlays()
{
    QFETCH(bool, isPostgres);
    QFETCH(QString, theme);
    QFETCH(QString, language);
    QTemporaryDir folder;
    QStringList arguments{QStringLiteral("--tour"),     folder.path(), QStringLiteral("--theme"), theme,
                          QStringLiteral("--language"), language};
    if (isPostgres)
        arguments += {QStringLiteral("--database"), PostgresServer::instance().createDatabase()};
    const ProgramRun played = runProgram(QStringLiteral("danggol"), arguments);
    QVERIFY2(played.exitCode == 0, qPrintable(played.errors));
    QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("*.png")}).size(), 32);
}

DANGGOL_TEST_MAIN(QCoreApplication, TstPrograms)
#include "tst_programs.moc"
