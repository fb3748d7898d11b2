// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/connection.h"
#include "services/storage/statement.h"
#include "tests/support/test_shop.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace danggol;
using namespace danggol::test;

namespace
{

/// What PostgreSQL alone is asked about itself. Whether such statements are in this program depends on how it
/// is linked: whole layers bring them along.
bool asksPostgresAlone(const QString &sql)
{
    for (const char *part : {"current_setting(", "current_schema()", "pg_stat_activity"}) {
        if (sql.contains(QLatin1String(part)))
            return true;
    }
    return false;
}

} // namespace

/// Every statement of the program is one that both engines take.
class TstStatements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void eachIsPrepared();
};

void TstStatements::eachIsPrepared()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend); // brings the schema
    const storage::DatabaseUrl url = valueOf(storage::DatabaseUrl::parse(shop.url()));
    const auto dialect = storage::Dialect::forEngine(url.engine);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(dialect->driverName(), QStringLiteral("prepare"));
        database.setDatabaseName(url.engine == storage::Engine::Sqlite ? url.file : url.databaseName);
        if (url.engine == storage::Engine::Postgres) {
            database.setHostName(url.hosts.first().host);
            database.setPort(url.hosts.first().port);
            database.setUserName(url.user);
            database.setConnectOptions(QStringLiteral("options='%1'").arg(url.parameters.first().second));
        }
        QVERIFY(database.open());
        QVERIFY(storage::Statement::all().size() > 60);
        for (const storage::Statement *statement : storage::Statement::all()) {
            if (url.engine == storage::Engine::Sqlite && asksPostgresAlone(statement->sql()))
                continue;
            QSqlQuery query(database);
            const bool prepared = query.prepare(dialect->statement(statement->sql()));
            QVERIFY2(prepared, qPrintable(statement->sql() + u'\n' + query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("prepare"));
    shop.expectBooksBalance();
}

DANGGOL_TEST_MAIN(QCoreApplication, TstStatements)
#include "tst_statements.moc"
