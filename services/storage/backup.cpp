// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/backup.h"

#include "services/storage/connection.h"
#include "services/storage/database_file.h"
#include "services/storage/new_file.h"
#include "services/storage/postgres_tools.h"
#include "services/storage/transaction.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

namespace danggol::storage::backup
{

namespace
{

const Statement kSchema("SELECT current_schema()");

constexpr char kSqliteMagic[] = "SQLite format 3";
constexpr char kPostgresMagic[] = "PGDMP"; // what pg_dump's custom format begins with

Error notACopy(const QString &file)
{
    return {ErrorCode::NotADatabase,
            QStringLiteral("%1 is not a backup of a Danggol shop, or it is damaged. Nothing was restored.")
                .arg(file),
            {},
            {{QStringLiteral("file"), file}}};
}

Error inUse(const QString &file)
{
    return {ErrorCode::Busy,
            QStringLiteral(
                "%1 is a shop that is in use, or was not closed. Nothing was restored. Open and close it, "
                "or make a backup of it, and restore that.")
                .arg(file),
            {},
            {}};
}

Error noShop(const DatabaseUrl &url)
{
    return {ErrorCode::NotADatabase,
            QStringLiteral("There is no Danggol shop at %1. Nothing was saved.").arg(url.displayName()),
            {},
            {}};
}

Error isTaken(const QString &place)
{
    return {ErrorCode::AlreadyExists,
            QStringLiteral("There is something at %1 already. It was left as it is. Choose a new place.")
                .arg(place),
            {},
            {}};
}

Error otherEngine(const QString &engine)
{
    return invalidField(
        QStringLiteral("file"), QStringLiteral("INVALID"),
        QStringLiteral("The backup is of a shop on %1, and goes back into one. Nothing was restored.")
            .arg(engine));
}

Error notCopied(const QString &file)
{
    return {ErrorCode::Unavailable,
            QStringLiteral(
                "The disk did not take the copy %1. Nothing was left there. Try again, or choose another "
                "place.")
                .arg(file),
            {},
            {{QStringLiteral("file"), file}}};
}

QString quoted(QString text)
{
    return u'\'' + text.replace(QLatin1String("'"), QLatin1String("''")) + u'\'';
}

/// Whether the database has our tables; it is not asked whose others are.
Result<bool> isShop(Connection &connection)
{
    TRY(const qint64 tables,
        connection.number(connection.dialect().countTables(QStringLiteral("schema_version"))));
    return tables > 0;
}

/// Looks at every page of a SQLite file that nobody has open.
Result<Done> checkSqlite(const QString &file)
{
    Connection connection(DatabaseUrl::sqlite(file), Access::Read, {});
    TRY_DONE(connection.open());
    TRY(const bool isOurs, isShop(connection));
    TRY(const qint64 faults, connection.number(QStringLiteral("SELECT COUNT(*) FROM pragma_integrity_check "
                                                              "WHERE integrity_check <> 'ok'")));
    if (!isOurs || faults > 0)
        return fail(notACopy(file));
    return Done{};
}

/// SQLite clears these away itself, unless the disk fails just then.
void removeSqliteCompanions(const QString &file)
{
    for (const char *suffix : {"-journal", "-wal", "-shm"})
        QFile::remove(file + QLatin1String(suffix));
}

Result<Done> saveSqlite(const DatabaseUrl &url, const QString &file)
{
    if (!QFileInfo::exists(url.file))
        return fail(noShop(url));
    TRY_DONE(database_file::prepare(url.file));
    Connection connection(url, Access::Write, {});
    TRY_DONE(connection.open());
    TRY(const bool isOurs, isShop(connection));
    if (!isOurs)
        return fail(noShop(url));
    TRY(const std::unique_ptr<NewFile> copy, NewFile::create(file));
    const auto tidying = qScopeGuard([name = copy->temporaryName()] { removeSqliteCompanions(name); });
    // The database as it is at one moment, without its write-ahead log. Where the size of the new file cannot
    // be found out, SQLite says that somebody has written to it, which nobody has.
    const Result<Done> copied =
        connection.run(QStringLiteral("VACUUM INTO ") + quoted(copy->temporaryName()));
    if (!copied)
        return fail(copied.error().code == ErrorCode::Internal ? notCopied(file) : copied.error());
    TRY_DONE(checkSqlite(copy->temporaryName()));
    return copy->finish();
}

/// Where the shop's tables are: public, unless the address sets another search path.
Result<QString> schemaOf(Connection &connection)
{
    Transaction transaction(connection);
    return transaction.one(kSchema, [](Row &row) { return row.text(); });
}

Result<Done> savePostgres(const DatabaseUrl &url, const QString &file)
{
    Connection connection(url, Access::Read, {});
    TRY_DONE(connection.open());
    TRY(const bool isOurs, isShop(connection));
    if (!isOurs)
        return fail(noShop(url));
    TRY(const QString schema, schemaOf(connection));
    connection.close();
    TRY(const std::unique_ptr<NewFile> copy, NewFile::create(file));
    TRY_DONE(postgres_tools::dump(url, schema, copy->temporaryName()));
    return copy->finish();
}

Result<Done> restoreSqlite(const QString &file, const DatabaseUrl &url)
{
    if (QFileInfo::exists(url.file))
        return fail(isTaken(url.displayName()));
    // A shop in use has more than its file says.
    if (QFileInfo(file + QStringLiteral("-wal")).size() > 0)
        return fail(inUse(file));
    TRY(const std::unique_ptr<NewFile> made, NewFile::create(url.file));
    TRY_DONE(made->fillFrom(file));
    const auto tidying = qScopeGuard([name = made->temporaryName()] { removeSqliteCompanions(name); });
    if (!checkSqlite(made->temporaryName()))
        return fail(notACopy(file));
    return made->finish();
}

Result<Done> restorePostgres(const QString &file, const DatabaseUrl &url)
{
    Connection connection(url, Access::Write, {});
    TRY_DONE(connection.open());
    TRY(const qint64 tables, connection.number(connection.dialect().countTables({})));
    if (tables > 0)
        return fail(isTaken(url.displayName()));
    TRY(const QString schema, schemaOf(connection));
    TRY_DONE(postgres_tools::restore(url, schema, file));
    TRY(const bool isOurs, isShop(connection));
    if (!isOurs)
        return fail(notACopy(file)); // it is of another schema
    return Done{};
}

} // namespace

Result<Done> save(const DatabaseUrl &url, const QString &file)
{
    if (QFileInfo::exists(file))
        return fail(isTaken(file));
    return url.engine == Engine::Sqlite ? saveSqlite(url, file) : savePostgres(url, file);
}

Result<Done> restore(const QString &file, const DatabaseUrl &url)
{
    QFile copy(file);
    if (!copy.open(QIODevice::ReadOnly))
        return fail(ErrorCode::ReadOnly,
                    QStringLiteral("The file %1 cannot be read (%2). Nothing was restored.")
                        .arg(file, copy.errorString()));
    const QByteArray head = copy.read(sizeof(kSqliteMagic));
    copy.close();
    const bool isSqlite = head == QByteArray(kSqliteMagic, sizeof(kSqliteMagic));
    if (!isSqlite && !head.startsWith(kPostgresMagic))
        return fail(notACopy(file));
    if (isSqlite != (url.engine == Engine::Sqlite))
        return fail(otherEngine(isSqlite ? QStringLiteral("SQLite") : QStringLiteral("PostgreSQL")));
    return isSqlite ? restoreSqlite(file, url) : restorePostgres(file, url);
}

} // namespace danggol::storage::backup
