// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/connection.h"
#include "services/storage/transaction.h"
#include "tests/support/test_shop.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <sqlite3.h>

#include <limits>
#include <string>

using namespace danggol;
using namespace danggol::test;
using storage::Connection;
using storage::Failure;
using storage::Row;
using storage::Statement;
using storage::Transaction;

namespace
{

const Statement kEcho("SELECT CAST(? AS BIGINT), CAST(? AS TEXT)");
const Statement kInsert("INSERT INTO kept (id, name, bytes) VALUES (?, ?, ?)");
const Statement kBack("SELECT name, bytes FROM kept WHERE id = ?");
const Statement kIds("SELECT id FROM kept ORDER BY id");
const Statement kRename("UPDATE kept SET name = ? WHERE id > ?");
const Statement kCompare("SELECT id = 1 FROM kept ORDER BY id");
const Statement kNoSuchTable("SELECT a FROM no_such_table WHERE b = ?");

// As many as share a commit. A table that was never counted looks small, and a small one is read through.
std::string lookUpOfMany(const std::string &explain)
{
    constexpr int kMany = 64;
    std::string sql = explain + " SELECT answer FROM operation WHERE id IN ('0'";
    for (int i = 1; i < kMany; ++i)
        sql += ", '" + std::to_string(i) + '\'';
    return sql + ')';
}
const std::string kSqlitePlanText = lookUpOfMany("EXPLAIN QUERY PLAN");
const std::string kPostgresPlanText = lookUpOfMany("EXPLAIN (COSTS OFF)");
const Statement kSqlitePlan(kSqlitePlanText.c_str());
const Statement kPostgresPlan(kPostgresPlanText.c_str());

struct Kept
{
    std::optional<QString> name;
    QByteArray bytes;
};

Kept toKept(Row &row)
{
    return {row.optionalText(), row.bytes()};
}

} // namespace

/// Statements on the engine's own library: what is bound comes back, and what fails says so.
class TstSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void init();
    void cleanup();
    void qtsDriverIsBuiltWithTheSameLibrary();
    void numbersComeBack_data();
    void numbersComeBack();
    void textsAndBytesComeBack_data();
    void textsAndBytesComeBack();
    void anUnreadRowIsLeftBehind();
    void rowsAreCounted();
    void aComparisonIsAFlag();
    void aConstraintIsThisStatementsFailure();
    void aStatementThatCannotBeIsNotRun();
    void aClosedConnectionSaysSo();
    void aWriterFindsItsRowsByTheirKeys();

    void whatIsSentIsThereForTheNextStatement();
    void whatIsSentIsDoneBeforeACommit();
    void aSentStatementThatFailsIsNotPassedOver();
    void aSentStatementThatFailsFailsTheCommit();
    void aLongRowOfThemIsSent();
    void whatIsDroppedIsTakenBack();
    void aConnectionThatBreaksWithThemSaysSo();
    void whatFailsAtTheEndOfThemIsTold();

private:
    void insert(Transaction &transaction, qint64 id);
    [[nodiscard]] QList<qint64> ids();

    std::unique_ptr<TestShop> m_shop;
    std::unique_ptr<Connection> m_connection;
};

void TstSession::init()
{
    QFETCH_GLOBAL(Backend, backend);
    m_shop = std::make_unique<TestShop>(backend);
    m_connection = std::make_unique<Connection>(valueOf(storage::DatabaseUrl::parse(m_shop->url())),
                                                storage::Access::Write, storage::ConnectionSettings{});
    QVERIFY(m_connection->open());
    const QString bytes = backend == Backend::Sqlite ? QStringLiteral("BLOB") : QStringLiteral("BYTEA");
    QVERIFY(m_connection->run(
        QStringLiteral("CREATE TEMPORARY TABLE kept (id BIGINT PRIMARY KEY, name TEXT, bytes %1)")
            .arg(bytes)));
}

void TstSession::cleanup()
{
    m_connection.reset();
    m_shop.reset();
}

// Two copies of the library on one connection would spoil each other's memory.
void TstSession::qtsDriverIsBuiltWithTheSameLibrary()
{
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("library"));
        database.setDatabaseName(QStringLiteral(":memory:"));
        QVERIFY(database.open());
        QSqlQuery query(QStringLiteral("SELECT sqlite_source_id()"), database);
        QVERIFY(query.next());
        QCOMPARE(query.value(0).toString(), QString::fromLatin1(sqlite3_sourceid()));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("library"));
}

void TstSession::numbersComeBack_data()
{
    QTest::addColumn<qint64>("number");
    for (const qint64 number : {qint64{0}, qint64{1}, qint64{-1}, std::numeric_limits<qint64>::max(),
                                std::numeric_limits<qint64>::min()})
        QTest::addRow("%lld", static_cast<long long>(number)) << number;
}

void TstSession::numbersComeBack()
{
    QFETCH(qint64, number);
    Transaction transaction(*m_connection);
    const auto both = transaction.one(
        kEcho,
        [](Row &row) {
            return std::pair{row.integer(), row.optionalText()};
        },
        number, std::nullopt);
    QCOMPARE(valueOf(both).first, number);
    QVERIFY(!valueOf(both).second);
}

void TstSession::textsAndBytesComeBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("plain") << QStringLiteral("Bora") << QByteArray("abc");
    QTest::newRow("Hangul and beyond")
        << QString::fromUtf8("소금빵 🥐") << QByteArray::fromHex("00ff005c27");
    QTest::newRow("quotes") << QString::fromUtf8("it's 'so' \\x41 ?") << QByteArray("'\\");
    QTest::newRow("empty") << QString() << QByteArray("");
    QTest::newRow("long") << QString(100'000, u'ㄱ') << QByteArray(300'000, '\0');
}

void TstSession::textsAndBytesComeBack()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    Transaction transaction(*m_connection);
    QCOMPARE(valueOf(transaction.execute(kInsert, 1, name, bytes)), 1);
    QCOMPARE(valueOf(transaction.execute(kInsert, 2, std::nullopt, QByteArray())), 1);
    const Kept kept = valueOf(transaction.one(kBack, toKept, 1));
    QVERIFY(kept.name);
    QCOMPARE(*kept.name, name);
    QCOMPARE(kept.bytes, bytes);
    const Kept nothing = valueOf(transaction.one(kBack, toKept, 2));
    QVERIFY(!nothing.name);
    QVERIFY(nothing.bytes.isNull());
}

void TstSession::anUnreadRowIsLeftBehind()
{
    Transaction transaction(*m_connection);
    for (const int id : {1, 2, 3})
        QVERIFY(transaction.execute(kInsert, id, QStringLiteral("a"), QByteArray()));
    const auto id = [](Row &row) { return row.integer(); };
    QCOMPARE(valueOf(transaction.first(kIds, id)), 1);
    QCOMPARE(valueOf(transaction.all(kIds, id)), (QList<qint64>{1, 2, 3}));
    QCOMPARE(valueOf(m_connection->number(QStringLiteral("SELECT id FROM kept WHERE id = 9"))), 0);
}

void TstSession::rowsAreCounted()
{
    Transaction transaction(*m_connection);
    for (const int id : {1, 2, 3})
        QVERIFY(transaction.execute(kInsert, id, QStringLiteral("a"), QByteArray()));
    QCOMPARE(valueOf(transaction.execute(kRename, QStringLiteral("b"), 1)), 2);
    QCOMPARE(valueOf(transaction.execute(kRename, QStringLiteral("c"), 7)), 0);
}

void TstSession::aComparisonIsAFlag()
{
    Transaction transaction(*m_connection);
    for (const int id : {1, 2})
        QVERIFY(transaction.execute(kInsert, id, QStringLiteral("a"), QByteArray()));
    const auto flag = [](Row &row) { return row.flag(); };
    QCOMPARE(valueOf(transaction.all(kCompare, flag)), (QList<bool>{true, false}));
}

void TstSession::aConstraintIsThisStatementsFailure()
{
    Transaction transaction(*m_connection);
    QVERIFY(transaction.execute(kInsert, 1, QStringLiteral("a"), QByteArray()));
    m_connection->setTrying(true); // what fails on purpose is no news
    const Result<qint64> again = transaction.execute(kInsert, 1, QStringLiteral("b"), QByteArray());
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Internal);
    QCOMPARE(m_connection->failure(), Failure::Statement);
    QCOMPARE(valueOf(transaction.one(kBack, toKept, 1)).name, QStringLiteral("a"));
}

void TstSession::aStatementThatCannotBeIsNotRun()
{
    Transaction transaction(*m_connection);
    m_connection->setTrying(true);
    for (int tries = 0; tries < 2; ++tries) {
        m_connection->clearFailure();
        const auto rows = transaction.all(
            kNoSuchTable, [](Row &row) { return row.integer(); }, 1);
        QVERIFY(!rows);
        QCOMPARE(m_connection->failure(), Failure::Statement);
    }
    QVERIFY(!m_connection->number(QStringLiteral("SELECT 1 FROM no_such_table")));
    QVERIFY(!m_connection->run(QStringLiteral("no SQL at all")));
}

void TstSession::aClosedConnectionSaysSo()
{
    m_connection->close();
    m_connection->setTrying(true); // as above
    QVERIFY(!m_connection->isOpen());
    Transaction transaction(*m_connection);
    QVERIFY(!transaction.execute(kInsert, 1, QStringLiteral("a"), QByteArray()));
    QCOMPARE(m_connection->failure(), Failure::ConnectionLost);
    QVERIFY(!m_connection->run(QStringLiteral("SELECT 1")));
    QVERIFY(!m_connection->number(QStringLiteral("SELECT 1")));
    QVERIFY(!m_connection->rollBack());
    QVERIFY(!m_connection->send(QStringLiteral("SELECT 1")));
    m_connection->dropSent();
    QVERIFY(!m_connection->settle());
}

void TstSession::insert(Transaction &transaction, qint64 id)
{
    QVERIFY(transaction.send(kInsert, id, QStringLiteral("sent"), QByteArray("bytes")));
}

QList<qint64> TstSession::ids()
{
    Transaction transaction(*m_connection);
    return valueOf(transaction.all(kIds, [](Row &row) { return row.integer(); }));
}

void TstSession::aWriterFindsItsRowsByTheirKeys()
{
    QFETCH_GLOBAL(Backend, backend);
    const bool isSqlite = backend == Backend::Sqlite;
    Transaction transaction(*m_connection);
    const auto toStep = [isSqlite](Row &row) {
        // SQLite tells where a step belongs first.
        for (int column = 0; isSqlite && column < 3; ++column)
            static_cast<void>(row.integer());
        return row.text();
    };
    const QStringList plan = valueOf(transaction.all(isSqlite ? kSqlitePlan : kPostgresPlan, toStep));
    const QString steps = plan.join(u'\n');
    QVERIFY2(isSqlite ? steps.contains(QLatin1String("SEARCH operation"))
                      : steps.contains(QLatin1String("operation_pkey")),
             qPrintable(steps));
    QVERIFY2(!steps.contains(QLatin1String("Seq Scan")), qPrintable(steps));
}

void TstSession::whatIsSentIsThereForTheNextStatement()
{
    Transaction transaction(*m_connection);
    for (const int id : {1, 2, 3})
        insert(transaction, id);
    QCOMPARE(valueOf(transaction.execute(kRename, QStringLiteral("renamed"), 1)), 2);
    insert(transaction, 4);
    QCOMPARE(valueOf(transaction.one(kBack, toKept, 4)).bytes, QByteArray("bytes"));
    QCOMPARE(valueOf(transaction.one(kBack, toKept, 3)).name, QStringLiteral("renamed"));
    QVERIFY(transaction.hasChangedRows());
}

void TstSession::whatIsSentIsDoneBeforeACommit()
{
    Transaction transaction(*m_connection);
    QVERIFY(m_connection->send(QStringLiteral("BEGIN")));
    insert(transaction, 1);
    QVERIFY(m_connection->run(QStringLiteral("COMMIT")));
    QVERIFY(m_connection->send(QStringLiteral("BEGIN")));
    insert(transaction, 3);
    QVERIFY(m_connection->rollBack()); // of one that may not even have begun
    insert(transaction, 2);
    QVERIFY(m_connection->settle());
    QVERIFY(m_connection->settle()); // nothing is left
    QCOMPARE(ids(), (QList<qint64>{1, 2}));
}

// SQLite knows at once, PostgreSQL with the next one.
void TstSession::aSentStatementThatFailsIsNotPassedOver()
{
    Transaction transaction(*m_connection);
    QVERIFY(m_connection->run(QStringLiteral("BEGIN")));
    insert(transaction, 1);
    m_connection->setTrying(true);
    Result<Done> sent = transaction.send(kInsert, 1, QStringLiteral("again"), QByteArray());
    if (sent)
        sent = transaction.execute(kRename, QStringLiteral("after it"), 0).map([](qint64) { return Done{}; });
    QVERIFY(!sent);
    QCOMPARE(m_connection->failure(), Failure::Statement);
    m_connection->setTrying(false);
    QVERIFY(m_connection->rollBack());
    QCOMPARE(ids(), QList<qint64>());
}

void TstSession::aSentStatementThatFailsFailsTheCommit()
{
    Transaction transaction(*m_connection);
    QVERIFY(m_connection->run(QStringLiteral("BEGIN")));
    insert(transaction, 1);
    m_connection->setTrying(true);
    Result<Done> done = transaction.send(kInsert, 1, QStringLiteral("again"), QByteArray());
    insert(transaction, 2);
    if (done)
        done = m_connection->run(QStringLiteral("COMMIT"));
    QVERIFY(!done);
    m_connection->setTrying(false);
    QVERIFY(m_connection->rollBack());
    QCOMPARE(ids(), QList<qint64>());
}

void TstSession::aLongRowOfThemIsSent()
{
    constexpr int kRows = 1'000;
    Transaction transaction(*m_connection);
    const QString name(2'000, u'가');
    for (int id = 0; id < kRows; ++id)
        QVERIFY(transaction.send(kInsert, id, name, QByteArray(id, 'b')));
    QCOMPARE(ids().size(), kRows);
    QCOMPARE(valueOf(transaction.one(kBack, toKept, kRows - 1)).bytes.size(), kRows - 1);
}

void TstSession::whatIsDroppedIsTakenBack()
{
    Transaction transaction(*m_connection);
    QVERIFY(m_connection->run(QStringLiteral("BEGIN")));
    QVERIFY(m_connection->run(QStringLiteral("SAVEPOINT unit")));
    insert(transaction, 1);
    m_connection->dropSent();
    QVERIFY(m_connection->run(QStringLiteral("ROLLBACK TO SAVEPOINT unit")));
    insert(transaction, 2);
    QVERIFY(m_connection->run(QStringLiteral("COMMIT")));
    QCOMPARE(ids(), QList<qint64>{2});
}

void TstSession::aConnectionThatBreaksWithThemSaysSo()
{
    QFETCH_GLOBAL(Backend, backend);
    if (backend == Backend::Sqlite)
        QSKIP("A file has no connection that could break.");
    const qint64 server = valueOf(m_connection->number(QStringLiteral("SELECT pg_backend_pid()")));
    Transaction transaction(*m_connection);
    insert(transaction, 1);
    Connection other(valueOf(storage::DatabaseUrl::parse(m_shop->url())), storage::Access::Write, {});
    QVERIFY(other.open());
    QVERIFY(other.number(QStringLiteral("SELECT pg_terminate_backend(%1, 10000)::int").arg(server)));
    QVERIFY(!transaction.execute(kRename, QStringLiteral("after it"), 0));
    QCOMPARE(m_connection->failure(), Failure::ConnectionLost);
    QVERIFY(m_connection->open());
    QVERIFY(m_connection->settle()); // it begins with nothing
}

// What was put off until the end, as a server that ends there would be.
void TstSession::whatFailsAtTheEndOfThemIsTold()
{
    QFETCH_GLOBAL(Backend, backend);
    if (backend == Backend::Sqlite)
        QSKIP("SQLite does at once what is sent.");
    QVERIFY(m_connection->run(
        QStringLiteral("ALTER TABLE kept ADD CONSTRAINT names UNIQUE (name) DEFERRABLE INITIALLY DEFERRED")));
    Transaction transaction(*m_connection);
    insert(transaction, 1);
    insert(transaction, 2);
    m_connection->setTrying(true);
    QVERIFY(!m_connection->settle());
    QCOMPARE(m_connection->failure(), Failure::Statement);
    m_connection->setTrying(false);
    insert(transaction, 3);
    QVERIFY(m_connection->settle());
    QCOMPARE(ids(), QList<qint64>{3});
}

DANGGOL_TEST_MAIN(QCoreApplication, TstSession)
#include "tst_session.moc"
