// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/connection.h"
#include "services/storage/postgres_tools.h"
#include "tests/support/postgres_server.h"
#include "tests/support/test_shop.h"

#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>

using namespace danggol;
using namespace danggol::test;
namespace tools = danggol::storage::postgres_tools;

/// What is said when PostgreSQL's own programs do not do what they are asked, and that nothing came of it.
class TstPostgresTools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aServerThatAsksForAPasswordIsGivenIt();
    void aWrongPasswordIsSaid_data();
    void aWrongPasswordIsSaid();
    void withoutAUserItIsWhoeverTheSystemSays();
    void withoutTheProgramsItIsSaidWhatToInstall();
    void aProgramThatIsKilledKeepsNothing();

private:
    [[nodiscard]] static storage::DatabaseUrl at(const QString &who, const QString &database)
    {
        const QString place =
            QStringLiteral("127.0.0.1:%1/%2").arg(PostgresServer::instance().port()).arg(database);
        return valueOf(storage::DatabaseUrl::parse(QStringLiteral("postgresql://") + who + place));
    }
    static void run(const storage::DatabaseUrl &url, const QString &statement);
    [[nodiscard]] static qint64 rowsThere(const storage::DatabaseUrl &url);
    /// As pg_dump wants it: a file that is there.
    [[nodiscard]] QString newFile() const
    {
        QFile file(m_folder->filePath(QStringLiteral("copy")));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot make a file");
        return file.fileName();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TstPostgresTools::run(const storage::DatabaseUrl &url, const QString &statement)
{
    storage::Connection connection(url, storage::Access::Write, {});
    (void)valueOf(connection.open());
    (void)valueOf(connection.run(statement));
}

qint64 TstPostgresTools::rowsThere(const storage::DatabaseUrl &url)
{
    storage::Connection connection(url, storage::Access::Read, {});
    (void)valueOf(connection.open());
    return valueOf(connection.number(QStringLiteral("SELECT COUNT(*) FROM shelf.book")));
}

void TstPostgresTools::initTestCase()
{
    const storage::DatabaseUrl server =
        valueOf(storage::DatabaseUrl::parse(PostgresServer::instance().url()));
    run(server, QStringLiteral("CREATE ROLE locked SUPERUSER LOGIN PASSWORD 'it''s \\right'"));
    run(server, QStringLiteral("CREATE DATABASE library"));
    run(server, QStringLiteral("CREATE DATABASE branch"));
    const storage::DatabaseUrl library = at(QStringLiteral("danggol@"), QStringLiteral("library"));
    run(library, QStringLiteral("CREATE SCHEMA shelf"));
    run(library, QStringLiteral("CREATE TABLE shelf.book AS SELECT generate_series(1, 30) AS id"));
    run(at(QStringLiteral("danggol@"), QStringLiteral("branch")), QStringLiteral("CREATE SCHEMA shelf"));
    PostgresServer::instance().askForPassword(QStringLiteral("locked"));
}

void TstPostgresTools::aServerThatAsksForAPasswordIsGivenIt()
{
    const QString who = QStringLiteral("locked:it's%20%5Cright@");
    const QString file = newFile();
    QVERIFY(tools::dump(at(who, QStringLiteral("library")), QStringLiteral("shelf"), file));
    QVERIFY(QFile(file).size() > 0);
    const storage::DatabaseUrl branch = at(who, QStringLiteral("branch"));
    QVERIFY(tools::restore(branch, QStringLiteral("shelf"), file));
    QCOMPARE(rowsThere(branch), 30);
    // It goes to the programs alone.
    QVERIFY(!qEnvironmentVariableIsSet("PGPASSWORD"));
    // What is there already is not brought back twice, nor half.
    const Result<Done> again = tools::restore(branch, QStringLiteral("shelf"), file);
    QCOMPARE(codeOf(again), QStringLiteral("UNAVAILABLE"));
    QVERIFY(again.error().message.startsWith(
        QStringLiteral("pg_restore did not get through, so nothing was kept: pg_restore: ")));
    QVERIFY(!again.error().message.contains(u'\n'));
    QCOMPARE(rowsThere(branch), 30);
}

void TstPostgresTools::aWrongPasswordIsSaid_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("words");
    QTest::newRow("wrong") << QStringLiteral("locked:wrong@")
                           << QStringLiteral("password authentication failed");
    // It is not asked for at a terminal where nobody sits.
    QTest::newRow("none") << QStringLiteral("locked@") << QStringLiteral("no password supplied");
    QTest::newRow("nobody") << QStringLiteral("nobody:wrong@")
                            << QStringLiteral("role \"nobody\" does not exist");
}

void TstPostgresTools::aWrongPasswordIsSaid()
{
    QFETCH(const QString, who);
    QFETCH(const QString, words);
    const QString file = newFile();
    const Result<Done> dumped =
        tools::dump(at(who, QStringLiteral("library")), QStringLiteral("shelf"), file);
    QCOMPARE(codeOf(dumped), QStringLiteral("UNAVAILABLE"));
    QVERIFY2(dumped.error().message.contains(words), qPrintable(dumped.error().message));
    QVERIFY(!dumped.error().message.contains(QStringLiteral("wrong")));
    QCOMPARE(QFile(file).size(), 0);
}

void TstPostgresTools::withoutAUserItIsWhoeverTheSystemSays()
{
    const QByteArray before = qgetenv("PGUSER");
    const auto back = qScopeGuard(
        [&before] { before.isNull() ? (void)qunsetenv("PGUSER") : (void)qputenv("PGUSER", before); });
    const storage::DatabaseUrl url = at(QString(), QStringLiteral("library"));
    qputenv("PGUSER", "danggol");
    QVERIFY(tools::dump(url, QStringLiteral("shelf"), newFile()));
    qputenv("PGUSER", "stranger");
    const Result<Done> dumped = tools::dump(url, QStringLiteral("shelf"), newFile());
    QCOMPARE(codeOf(dumped), QStringLiteral("UNAVAILABLE"));
    QVERIFY(dumped.error().message.contains(QStringLiteral("role \"stranger\" does not exist")));
}

void TstPostgresTools::withoutTheProgramsItIsSaidWhatToInstall()
{
    const QByteArray before = qgetenv("PATH");
    const auto back = qScopeGuard([&before] { qputenv("PATH", before); });
    const storage::DatabaseUrl url = at(QStringLiteral("danggol@"), QStringLiteral("library"));
    const QString file = newFile();
    qputenv("PATH", m_folder->path().toUtf8());
    const QString words =
        QStringLiteral("%1 cannot be started, so nothing was done. Install PostgreSQL's client "
                       "programs (Debian: postgresql-client).");
    const Result<Done> dumped = tools::dump(url, QStringLiteral("shelf"), file);
    QCOMPARE(codeOf(dumped), QStringLiteral("UNAVAILABLE"));
    QCOMPARE(dumped.error().message, words.arg(QStringLiteral("pg_dump")));
    QCOMPARE(QFile(file).size(), 0);
    const Result<Done> restored = tools::restore(url, QStringLiteral("shelf"), file);
    QCOMPARE(codeOf(restored), QStringLiteral("UNAVAILABLE"));
    QCOMPARE(restored.error().message, words.arg(QStringLiteral("pg_restore")));
    QCOMPARE(rowsThere(url), 30);
}

// By a computer that is short of memory, say: it has no words of its own then.
void TstPostgresTools::aProgramThatIsKilledKeepsNothing()
{
    const QByteArray before = qgetenv("PATH");
    const auto back = qScopeGuard([&before] { qputenv("PATH", before); });
    QFile program(m_folder->filePath(QStringLiteral("pg_dump")));
    QVERIFY(program.open(QIODevice::WriteOnly) && program.write("#!/bin/sh\nkill -9 $$\n") > 0);
    program.close();
    QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    qputenv("PATH", m_folder->path().toUtf8() + ':' + before);
    const Result<Done> dumped = tools::dump(at(QStringLiteral("danggol@"), QStringLiteral("library")),
                                            QStringLiteral("shelf"), newFile());
    QCOMPARE(codeOf(dumped), QStringLiteral("UNAVAILABLE"));
    QVERIFY(dumped.error().message.startsWith(
        QStringLiteral("pg_dump did not get through, so nothing was kept:")));
}

DANGGOL_TEST_MAIN(QCoreApplication, TstPostgresTools)
#include "tst_postgres_tools.moc"
