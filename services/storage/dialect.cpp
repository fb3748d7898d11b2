// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/dialect.h"

#include <QRegularExpression>

namespace danggol::storage
{

namespace
{

Error busyError()
{
    return {ErrorCode::Busy,
            QStringLiteral("The database is busy. Nothing was changed. Try again in a moment."),
            {},
            {}};
}

Error unavailableError()
{
    return {ErrorCode::Unavailable,
            QStringLiteral("The shop database cannot be reached. Press again when it is back: "
                           "nothing is done twice."),
            {},
            {}};
}

Error internalError()
{
    return {ErrorCode::Internal,
            QStringLiteral("Something went wrong inside Danggol. Nothing was changed."),
            {},
            {}};
}

// The append-only promise of a table, kept by the engine: {{append_only:table}}.
const QRegularExpression &appendOnlyToken()
{
    static const QRegularExpression expression(QStringLiteral("^\\{\\{append_only:(\\w+)\\}\\}$"));
    return expression;
}

// An index that finds the rows whose column contains a text: {{substring_index:table:column}}.
const QRegularExpression &substringIndexToken()
{
    static const QRegularExpression expression(QStringLiteral("^\\{\\{substring_index:(\\w+):(\\w+)\\}\\}$"));
    return expression;
}

// What is said of such an index in a statement, see Statement.
struct SubstringTokens
{
    QRegularExpression found{QStringLiteral("\\{\\{found:(\\w+):(\\w+)\\}\\}")};
    QRegularExpression isFound{QStringLiteral("\\{\\{is_found:(\\w+)\\}\\}")};
    QRegularExpression foundId{QStringLiteral("\\{\\{found_id:(\\w+):(\\w+)\\}\\}")};
    QRegularExpression index{QStringLiteral("\\{\\{index:(\\w+)\\}\\}")};
    QRegularExpression unindex{QStringLiteral("\\{\\{unindex:(\\w+)\\}\\}")};
};

const SubstringTokens &substringTokens()
{
    static const SubstringTokens tokens;
    return tokens;
}

class SqliteDialect final : public Dialect
{
public:
    QString driverName() const override { return QStringLiteral("QSQLITE"); }

    QStringList sessionSettings(Access access) const override
    {
        QStringList settings{QStringLiteral("PRAGMA foreign_keys = ON"),
                             QStringLiteral("PRAGMA synchronous = FULL"),
                             QStringLiteral("PRAGMA temp_store = MEMORY"),
                             QStringLiteral("PRAGMA cache_size = -16384"),
                             QStringLiteral("PRAGMA wal_autocheckpoint = 4000"),
                             QStringLiteral("PRAGMA trusted_schema = OFF")};
        if (access == Access::Read)
            settings.append(QStringLiteral("PRAGMA query_only = ON"));
        return settings;
    }

    // IMMEDIATE: a deferred transaction that reads first and writes later fails at once when another process
    // wrote in between, with no waiting.
    QString begin(Access access) const override
    {
        return access == Access::Write ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN");
    }

    QString statement(const QString &sql) const override
    {
        QString text = sql;
        text.remove(QLatin1String("{{for_update}}"));
        text.remove(QLatin1String("{{skip_locked}}"));
        // Along the index, in the order of ids, so that the first page of many is as cheap as that of few.
        const SubstringTokens &tokens = substringTokens();
        text.replace(tokens.found,
                     QStringLiteral("\\1_found CROSS JOIN \\1 \\2 ON \\2.id = \\1_found.rowid"));
        text.replace(tokens.isFound, QStringLiteral("\\1_found MATCH ?"));
        text.replace(tokens.foundId, QStringLiteral("\\1_found.rowid"));
        text.replace(tokens.index, QStringLiteral("INSERT INTO \\1_found (rowid, search_text) "
                                                  "SELECT id, search_text FROM \\1 WHERE id"));
        text.replace(tokens.unindex, QStringLiteral("INSERT INTO \\1_found (\\1_found, rowid, search_text) "
                                                    "SELECT 'delete', id, search_text FROM \\1 WHERE id"));
        return text;
    }

    QStringList migration(const QString &sql) const override
    {
        const QRegularExpressionMatch appendOnly = appendOnlyToken().match(sql);
        if (appendOnly.hasMatch())
            return appendOnlyTriggers(appendOnly.captured(1));
        const QRegularExpressionMatch index = substringIndexToken().match(sql);
        if (index.hasMatch())
            return substringIndex(index.captured(1), index.captured(2));
        QString text = sql;
        text.replace(QLatin1String("{{id}}"), QLatin1String("INTEGER PRIMARY KEY AUTOINCREMENT"));
        text.replace(QLatin1String("{{bigint}}"), QLatin1String("INTEGER"));
        text.replace(QLatin1String("{{blob}}"), QLatin1String("BLOB"));
        text.replace(QLatin1String("{{table_options}}"), QLatin1String("STRICT"));
        text.replace(QLatin1String("{{keyed_table_options}}"), QLatin1String("STRICT, WITHOUT ROWID"));
        return {text};
    }

    QString migrationLock() const override { return {}; }
    QString notify(const QString &) const override { return {}; }
    QString foreignChangeCounter() const override { return QStringLiteral("PRAGMA data_version"); }

    QString markAsOurs() const override
    {
        return QStringLiteral("PRAGMA application_id = %1").arg(kSqliteApplicationId);
    }

    QString countTables(const QString &name) const override
    {
        return QStringLiteral("SELECT COUNT(*) FROM sqlite_schema WHERE type = 'table'") +
               (name.isEmpty() ? QString() : QStringLiteral(" AND name = '%1'").arg(name));
    }

    // A full or failing disk makes SQLite end the whole transaction with the statement.
    QString nothingToRollBack() const override { return QStringLiteral("no transaction is active"); }

    Classified classify(const NativeError &native) const override
    {
        constexpr int kPrimaryCodeMask = 0xff;
        // SQLITE_IOERR_SHMSIZE: no room for the log's index, which is a file of its own.
        constexpr int kNoRoomForIndex = 4874;
        if (native.code.toInt() == kNoRoomForIndex)
            return diskFull();
        switch (native.code.toInt() & kPrimaryCodeMask) {
        case 5: // SQLITE_BUSY
        case 6: // SQLITE_LOCKED
            return {Failure::Retry,
                    {ErrorCode::Busy,
                     QStringLiteral("Another program holds the shop file. Nothing was changed. Close that "
                                    "program, or try again in a moment."),
                     {},
                     {}}};
        case 8:  // SQLITE_READONLY
        case 14: // SQLITE_CANTOPEN
            return {
                Failure::Fatal,
                {ErrorCode::ReadOnly,
                 QStringLiteral("The shop file cannot be written. Nothing was changed. Check that the file "
                                "and its folder may be written."),
                 {},
                 {}}};
        case 13: // SQLITE_FULL
            return diskFull();
        case 10: // SQLITE_IOERR
            return {Failure::Fatal,
                    {ErrorCode::Unavailable,
                     QStringLiteral("The disk reported an error. Nothing was changed. Try again, and make a "
                                    "backup if it stays."),
                     {},
                     {{QStringLiteral("disk"), true}}}};
        case 11: // SQLITE_CORRUPT
        case 26: // SQLITE_NOTADB
            return {Failure::Fatal,
                    {ErrorCode::NotADatabase,
                     QStringLiteral("The file is damaged or is not a Danggol shop. It was left as it is. "
                                    "Open a backup instead."),
                     {},
                     {}}};
        default:
            return {native.connectionOpen ? Failure::Statement : Failure::ConnectionLost, internalError()};
        }
    }

    bool batchesByKey() const override { return false; }

private:
    static Classified diskFull()
    {
        return {Failure::Fatal,
                {ErrorCode::DiskFull,
                 QStringLiteral("The disk is full. Nothing was changed. Free some space and try again."),
                 {},
                 {}}};
    }

    // SQLite's full-text search by trigrams, which keeps no text of its own. Whoever writes a row writes
    // here, too: a trigger may not touch it while the schema of a file is not trusted.
    static QStringList substringIndex(const QString &table, const QString &column)
    {
        const QString index = table + QStringLiteral("_found");
        return {
            QStringLiteral("CREATE VIRTUAL TABLE %1 USING fts5 (%3, content = '%2', content_rowid = 'id', "
                           "tokenize = 'trigram', detail = 'none')")
                .arg(index, table, column),
            QStringLiteral("INSERT INTO %1 (%1) VALUES ('rebuild')").arg(index)};
    }

    static QStringList appendOnlyTriggers(const QString &table)
    {
        const QString trigger = QStringLiteral("CREATE TRIGGER %1_no_%2 BEFORE %3 ON %1 BEGIN "
                                               "SELECT RAISE(ABORT, '%1 is append-only'); END");
        return {trigger.arg(table, QStringLiteral("update"), QStringLiteral("UPDATE")),
                trigger.arg(table, QStringLiteral("delete"), QStringLiteral("DELETE"))};
    }
};

class PostgresDialect final : public Dialect
{
public:
    QString driverName() const override { return QStringLiteral("QPSQL"); }

    QStringList sessionSettings(Access access) const override
    {
        QStringList settings{
            QStringLiteral("SET synchronous_commit = on"), QStringLiteral("SET statement_timeout = '10s'"),
            QStringLiteral("SET lock_timeout = '5s'"),
            QStringLiteral("SET idle_in_transaction_session_timeout = '30s'"),
            QStringLiteral("SET client_min_messages = warning"), QStringLiteral("SET timezone = 'UTC'"),
            // To compile a statement takes longer than to run any of ours.
            QStringLiteral("SET jit = off")};
        if (access == Access::Read)
            settings.append(QStringLiteral("SET default_transaction_read_only = on"));
        else
            // docs/decisions/writers-never-scan.md
            settings.append(QStringLiteral("SET enable_seqscan = off"));
        return settings;
    }

    // A unit of reading sees one moment; a unit of writing locks what it changes and decides by row counts.
    QString begin(Access access) const override
    {
        return access == Access::Write ? QStringLiteral("BEGIN ISOLATION LEVEL READ COMMITTED")
                                       : QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    }

    // Nobody deletes these rows or changes their keys, so foreign keys may be checked against them meanwhile.
    QString statement(const QString &sql) const override
    {
        QString text = sql;
        text.replace(QLatin1String("{{for_update}}"), QLatin1String("FOR NO KEY UPDATE"));
        text.replace(QLatin1String("{{skip_locked}}"), QLatin1String("FOR NO KEY UPDATE SKIP LOCKED"));
        // LIKE finds its index by itself; the words for SQLite's are bound and not looked at.
        const SubstringTokens &tokens = substringTokens();
        text.replace(tokens.found, QStringLiteral("\\1 \\2"));
        text.replace(tokens.isFound, QStringLiteral("CAST(? AS TEXT) IS NOT NULL"));
        text.replace(tokens.foundId, QStringLiteral("\\2.id"));
        // Its index follows the rows by itself.
        for (const QRegularExpression *token : {&tokens.index, &tokens.unindex})
            text.replace(*token, QStringLiteral("SELECT CAST(0 AS BIGINT) WHERE CAST(0 AS BIGINT)"));
        return text;
    }

    QStringList migration(const QString &sql) const override
    {
        const QRegularExpressionMatch appendOnly = appendOnlyToken().match(sql);
        if (appendOnly.hasMatch())
            return appendOnlyTriggers(appendOnly.captured(1));
        const QRegularExpressionMatch index = substringIndexToken().match(sql);
        if (index.hasMatch())
            return {}; // it takes an extension that not every shop's role may create, see docs/operations.md
        QString text = sql;
        text.replace(QLatin1String("{{id}}"),
                     QLatin1String("BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY"));
        text.replace(QLatin1String("{{bigint}}"), QLatin1String("BIGINT"));
        text.replace(QLatin1String("{{blob}}"), QLatin1String("BYTEA"));
        text.remove(QLatin1String("{{table_options}}"));
        text.remove(QLatin1String("{{keyed_table_options}}"));
        return {text};
    }

    QString migrationLock() const override
    {
        return QStringLiteral("SELECT pg_advisory_xact_lock(4919240123)"); // any number that is ours alone
    }

    QString notify(const QString &notice) const override
    {
        return QStringLiteral("NOTIFY %1, '%2'").arg(QLatin1String(kNotificationChannel), notice);
    }

    QString markAsOurs() const override { return {}; }
    QString foreignChangeCounter() const override { return {}; }

    QString countTables(const QString &name) const override
    {
        return QStringLiteral("SELECT COUNT(*) FROM information_schema.tables "
                              "WHERE table_schema = current_schema()") +
               (name.isEmpty() ? QString() : QStringLiteral(" AND table_name = '%1'").arg(name));
    }

    QString nothingToRollBack() const override { return {}; }

    Classified classify(const NativeError &native) const override
    {
        const QString &code = native.code;
        const bool gone = !native.connectionOpen || code.isEmpty() || code.startsWith(QLatin1String("08")) ||
                          code.startsWith(QLatin1String("57P"));
        if (gone)
            return {Failure::ConnectionLost, unavailableError()};
        // serialisation failure, deadlock, lock not available, lock or statement time-out
        if (code == QLatin1String("40001") || code == QLatin1String("40P01") ||
            code == QLatin1String("55P03") || code == QLatin1String("57014"))
            return {Failure::Retry, busyError()};
        if (code == QLatin1String("53100"))
            return {Failure::Fatal,
                    {ErrorCode::DiskFull,
                     QStringLiteral("The database server's disk is full. Nothing was changed. "
                                    "Free some space there and try again."),
                     {},
                     {}}};
        if (code == QLatin1String("25006")) // read-only: a standby that has not been promoted
            return {Failure::ConnectionLost, unavailableError()};
        if (code.startsWith(QLatin1String("53")))
            return {Failure::ConnectionLost, unavailableError()};
        return {Failure::Statement, internalError()};
    }

    bool batchesByKey() const override { return true; }

private:
    static QStringList appendOnlyTriggers(const QString &table)
    {
        return {
            QStringLiteral("CREATE FUNCTION %1_append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
                           "RAISE EXCEPTION '%1 is append-only'; END $$")
                .arg(table),
            QStringLiteral("CREATE TRIGGER %1_append_only BEFORE UPDATE OR DELETE ON %1 "
                           "FOR EACH ROW EXECUTE FUNCTION %1_append_only()")
                .arg(table)};
    }
};

} // namespace

std::unique_ptr<Dialect> Dialect::forEngine(Engine engine)
{
    if (engine == Engine::Sqlite)
        return std::make_unique<SqliteDialect>();
    return std::make_unique<PostgresDialect>();
}

} // namespace danggol::storage
