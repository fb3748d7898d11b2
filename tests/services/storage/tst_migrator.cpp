// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/migrator.h"
#include "services/storage/transaction.h"
#include "tests/support/postgres_server.h"
#include "tests/support/test_shop.h"

using namespace danggol;
using namespace danggol::test;
using storage::Access;
using storage::Connection;
using storage::Migration;
using storage::Migrator;

/// Fresh, upgraded, edited, newer and foreign schemas on both engines.
class TstMigrator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void init();
    void cleanup() { m_connection.reset(); }

    void freshAndUpgradedAreTheSame();
    void runningAgainChangesNothing();
    void aFailingStepLeavesTheOneBefore();
    void anEditedStepIsRefused();
    void aStepThatCannotBeIsRefused_data();
    void aStepThatCannotBeIsRefused();
    void aNewerSchemaIsRefusedAndNotWritten();
    void foreignTablesAreRefused();
    void aVersionBelowNoughtIsRefused();
    void whoHoldsTheDatabaseIsNotOvertaken_data();
    void whoHoldsTheDatabaseIsNotOvertaken();
    void whereNothingMayBeWrittenNothingIs_data();
    void whereNothingMayBeWrittenNothingIs();
    void remarksAreNoStatements();
    void twoTillsMayMigrateAtOnce();

private:
    [[nodiscard]] Result<Done> migrate(const QList<Migration> &steps)
    {
        return Migrator(*m_connection, steps, m_clock).migrate();
    }
    [[nodiscard]] int version() { return valueOf(Migrator(*m_connection, {}, m_clock).appliedVersion()); }
    [[nodiscard]] qint64 tables()
    {
        return valueOf(m_connection->number(m_connection->dialect().countTables({})));
    }
    [[nodiscard]] std::unique_ptr<Connection> connect() const;

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_url;
    std::unique_ptr<Connection> m_connection;
};

void TstMigrator::init()
{
    QFETCH_GLOBAL(Backend, backend);
    m_folder = std::make_unique<QTemporaryDir>();
    m_url = backend == Backend::Sqlite
                ? QStringLiteral("sqlite:") + m_folder->filePath(QStringLiteral("shop"))
                : PostgresServer::instance().createDatabase();
    m_connection = connect();
}

std::unique_ptr<Connection> TstMigrator::connect() const
{
    auto connection = std::make_unique<Connection>(valueOf(storage::DatabaseUrl::parse(m_url)), Access::Write,
                                                   storage::ConnectionSettings{});
    (void)valueOf(connection->open());
    return connection;
}

void TstMigrator::freshAndUpgradedAreTheSame()
{
    const QList<Migration> steps = storage::migrationFiles();
    QVERIFY(steps.size() >= 7);
    // As if each version of the program had been run once.
    for (qsizetype known = 1; known <= steps.size(); ++known) {
        QVERIFY(migrate(steps.first(known)));
        QCOMPARE(version(), static_cast<int>(known));
    }
    const qint64 upgraded = tables();
    cleanup();
    init();
    QVERIFY(migrate(steps));
    QCOMPARE(tables(), upgraded);
    QCOMPARE(version(), static_cast<int>(steps.size()));
}

void TstMigrator::runningAgainChangesNothing()
{
    QVERIFY(migrate(storage::migrationFiles()));
    const qint64 before = tables();
    QVERIFY(migrate(storage::migrationFiles()));
    QCOMPARE(tables(), before);
}

void TstMigrator::aFailingStepLeavesTheOneBefore()
{
    FatalWarnings::expect(QStringLiteral("danggol.storage"));
    const Migration good = Migration::parse(QStringLiteral("0001_good.sql"),
                                            QStringLiteral("CREATE TABLE good (x {{bigint}});\n"));
    const Migration bad =
        Migration::parse(QStringLiteral("0002_bad.sql"),
                         QStringLiteral("CREATE TABLE half (x {{bigint}});\nCREATE TABLE good (y TEXT);\n"));
    QVERIFY(!migrate({good, bad}));
    QCOMPARE(version(), 1);
    QCOMPARE(valueOf(m_connection->number(m_connection->dialect().countTables(QStringLiteral("half")))), 0);
    const Migration mended = Migration::parse(QStringLiteral("0002_mended.sql"),
                                              QStringLiteral("CREATE TABLE half (x {{bigint}});\n"));
    QVERIFY(migrate({good, mended}));
    QCOMPARE(version(), 2);
}

void TstMigrator::anEditedStepIsRefused()
{
    const QString text = QStringLiteral("CREATE TABLE good (x {{bigint}});\n");
    QVERIFY(migrate({Migration::parse(QStringLiteral("0001_good.sql"), text)}));
    const Result<Done> edited =
        migrate({Migration::parse(QStringLiteral("0001_good.sql"), text + QStringLiteral("-- edited\n"))});
    QCOMPARE(codeOf(edited), QStringLiteral("NOT_A_DATABASE"));
}

void TstMigrator::aStepThatCannotBeIsRefused_data()
{
    QTest::addColumn<QString>("version");
    for (const char *version : {"0", "-3", "9000000000000000000"})
        QTest::newRow(version) << QString::fromLatin1(version);
}

// As a damaged file may have it; it used to end the program.
void TstMigrator::aStepThatCannotBeIsRefused()
{
    QFETCH(const QString, version);
    QVERIFY(migrate(storage::migrationFiles()));
    QVERIFY(m_connection->run(
        QStringLiteral(
            "INSERT INTO schema_version (version, name, checksum, applied_at) VALUES (%1, 'x', 'x', 0)")
            .arg(version)));
    QCOMPARE(codeOf(migrate(storage::migrationFiles())), QStringLiteral("NOT_A_DATABASE"));
}

void TstMigrator::aNewerSchemaIsRefusedAndNotWritten()
{
    QList<Migration> newer = storage::migrationFiles();
    newer.append(Migration::parse(QStringLiteral("%1_future.sql").arg(newer.size() + 1, 4, 10, QChar(u'0')),
                                  QStringLiteral("CREATE TABLE future (x {{bigint}});\n")));
    QVERIFY(migrate(newer));
    const qint64 before = tables();
    QCOMPARE(codeOf(migrate(storage::migrationFiles())), QStringLiteral("SCHEMA_TOO_NEW"));
    QCOMPARE(tables(), before);
}

void TstMigrator::foreignTablesAreRefused()
{
    QVERIFY(m_connection->run(QStringLiteral("CREATE TABLE bookmark (url TEXT)")));
    QCOMPARE(codeOf(migrate(storage::migrationFiles())), QStringLiteral("NOT_A_DATABASE"));
    QCOMPARE(tables(), 1);
}

void TstMigrator::aVersionBelowNoughtIsRefused()
{
    QVERIFY(migrate(storage::migrationFiles()));
    const qint64 before = tables();
    QVERIFY(m_connection->run(QStringLiteral("DELETE FROM schema_version")));
    QVERIFY(m_connection->run(QStringLiteral(
        "INSERT INTO schema_version (version, name, checksum, applied_at) VALUES (-3, 'x', 'x', 0)")));
    const Result<Done> refused = migrate(storage::migrationFiles());
    QCOMPARE(codeOf(refused), QStringLiteral("NOT_A_DATABASE"));
    QCOMPARE(refused.error().message,
             QStringLiteral("Step -3 of the shop's schema is not the one this program knows. "
                            "Nothing was written."));
    QCOMPARE(tables(), before);
}

namespace
{

const Migration kFirst = Migration::parse(QStringLiteral("0001_first.sql"),
                                          QStringLiteral("CREATE TABLE first (x {{bigint}});\n"));
const Migration kSecond = Migration::parse(QStringLiteral("0002_second.sql"),
                                           QStringLiteral("CREATE TABLE second (x {{bigint}});\n"));

} // namespace

void TstMigrator::whoHoldsTheDatabaseIsNotOvertaken_data()
{
    QTest::addColumn<bool>("isFresh");
    QTest::newRow("fresh") << true;
    QTest::newRow("upgraded") << false;
}

// Another till is in the middle of the same step, longer than anybody waits.
void TstMigrator::whoHoldsTheDatabaseIsNotOvertaken()
{
    QFETCH_GLOBAL(Backend, backend);
    QFETCH(const bool, isFresh);
    if (!isFresh)
        QVERIFY(migrate({kFirst}));
    const qint64 before = tables();
    const std::unique_ptr<Connection> other = connect();
    QVERIFY(other->run(other->dialect().begin(Access::Write)));
    if (backend == Backend::Postgres)
        QVERIFY(other->run(other->dialect().migrationLock()));
    QVERIFY(m_connection->run(backend == Backend::Postgres ? QStringLiteral("SET lock_timeout = '50ms'")
                                                           : QStringLiteral("PRAGMA busy_timeout = 50")));
    QCOMPARE(codeOf(migrate({kFirst, kSecond})), QStringLiteral("BUSY"));
    QCOMPARE(tables(), before);
    QVERIFY(other->rollBack());
    QVERIFY(migrate({kFirst, kSecond}));
    QCOMPARE(version(), 2);
}

void TstMigrator::whereNothingMayBeWrittenNothingIs_data()
{
    whoHoldsTheDatabaseIsNotOvertaken_data();
}

// A server that follows another one, or a file that is locked against writing.
void TstMigrator::whereNothingMayBeWrittenNothingIs()
{
    QFETCH_GLOBAL(Backend, backend);
    QFETCH(const bool, isFresh);
    if (!isFresh)
        QVERIFY(migrate({kFirst}));
    const qint64 before = tables();
    const QString switching = backend == Backend::Postgres
                                  ? QStringLiteral("SET default_transaction_read_only = %1")
                                  : QStringLiteral("PRAGMA query_only = %1");
    QVERIFY(m_connection->run(switching.arg(QStringLiteral("ON"))));
    QCOMPARE(codeOf(migrate({kFirst, kSecond})),
             backend == Backend::Postgres ? QStringLiteral("UNAVAILABLE") : QStringLiteral("READ_ONLY"));
    QCOMPARE(tables(), before);
    QVERIFY(m_connection->run(switching.arg(QStringLiteral("OFF"))));
    QVERIFY(migrate({kFirst, kSecond}));
    QCOMPARE(version(), 2);
}

void TstMigrator::remarksAreNoStatements()
{
    const Migration step =
        Migration::parse(QStringLiteral("0012_two_tables.sql"), QStringLiteral("-- What it is for; and why.\n"
                                                                               "\n"
                                                                               "CREATE TABLE a (\n"
                                                                               "  -- a remark within;\n"
                                                                               "   \n"
                                                                               "  x TEXT DEFAULT '; --'\n"
                                                                               ");\n"
                                                                               "  -- And the other.\n"
                                                                               "CREATE TABLE b (y TEXT);"));
    QCOMPARE(step.version, 12);
    QCOMPARE(step.name, QStringLiteral("two_tables"));
    QCOMPARE(step.statements, (QStringList{QStringLiteral("CREATE TABLE a (\n  x TEXT DEFAULT '; --'\n)"),
                                           QStringLiteral("CREATE TABLE b (y TEXT)")}));
    // A remark that changes is a step that changes: what stands in a shop is known to the letter.
    const Migration other =
        Migration::parse(QStringLiteral("0012_two_tables.sql"), QStringLiteral("CREATE TABLE b (y TEXT);"));
    QVERIFY(other.checksum != step.checksum);
}

void TstMigrator::twoTillsMayMigrateAtOnce()
{
    const auto migrateThere = [this](Result<Done> &result) {
        const std::unique_ptr<Connection> connection = connect();
        result = Migrator(*connection, storage::migrationFiles(), m_clock).migrate();
    };
    Result<Done> first;
    Result<Done> second;
    std::unique_ptr<QThread> one(QThread::create([&] { migrateThere(first); }));
    std::unique_ptr<QThread> two(QThread::create([&] { migrateThere(second); }));
    one->start();
    two->start();
    QVERIFY(one->wait() && two->wait());
    QVERIFY2(first, first ? "" : qPrintable(first.error().message));
    QVERIFY2(second, second ? "" : qPrintable(second.error().message));
    QCOMPARE(version(), static_cast<int>(storage::migrationFiles().size()));
}

DANGGOL_TEST_MAIN(QCoreApplication, TstMigrator)
#include "tst_migrator.moc"
