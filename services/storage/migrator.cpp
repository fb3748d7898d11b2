// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/migrator.h"

#include "services/storage/transaction.h"

#include <limits>

namespace danggol::storage
{

namespace
{

const Statement kApplied("SELECT COALESCE(MAX(version), 0) FROM schema_version");
const Statement kChecksums("SELECT version, checksum FROM schema_version ORDER BY version");
const Statement
    kInsertVersion("INSERT INTO schema_version (version, name, checksum, applied_at) VALUES (?, ?, ?, ?)");

const QString kVersionTable = QStringLiteral(
    "CREATE TABLE schema_version (version {{bigint}} NOT NULL PRIMARY KEY, name TEXT NOT NULL, "
    "checksum TEXT NOT NULL, applied_at {{bigint}} NOT NULL) {{table_options}}");

Error foreignTables()
{
    return {ErrorCode::NotADatabase,
            QStringLiteral("The database holds another program's tables. Nothing was written. "
                           "Choose an empty database for the shop."),
            {},
            {}};
}

Error strangeStep(qint64 version)
{
    return {ErrorCode::NotADatabase,
            QStringLiteral("Step %1 of the shop's schema is not the one this program knows. "
                           "Nothing was written.")
                .arg(version),
            {},
            {}};
}

} // namespace

Migrator::Migrator(Connection &connection, QList<Migration> migrations, const Clock &clock)
    : m_connection(connection), m_migrations(std::move(migrations)), m_clock(clock)
{}

Result<Done> Migrator::migrate()
{
    TRY(const int applied, appliedVersion());
    TRY_DONE(checkApplied(applied));
    // Stays in the file from then on; not before the file is known to be ours.
    if (m_connection.url().engine == Engine::Sqlite)
        TRY_DONE(m_connection.run(QStringLiteral("PRAGMA journal_mode = WAL")));
    if (applied == 0)
        TRY_DONE(createVersionTable());
    for (const Migration &migration : m_migrations) {
        if (migration.version > applied)
            TRY_DONE(apply(migration));
    }
    return Done{};
}

Result<int> Migrator::appliedVersion()
{
    TRY(const qint64 ours,
        m_connection.number(m_connection.dialect().countTables(QStringLiteral("schema_version"))));
    if (ours == 0) {
        TRY_DONE(refuseForeignTables());
        return 0;
    }
    Transaction transaction(m_connection);
    TRY(const qint64 version, transaction.number(kApplied));
    // No program ever wrote such a number; a damaged file may hold it all the same.
    if (version < 0 || version > std::numeric_limits<int>::max())
        return fail(strangeStep(version));
    return static_cast<int>(version);
}

Result<Done> Migrator::refuseForeignTables()
{
    TRY(const qint64 tables, m_connection.number(m_connection.dialect().countTables({})));
    if (tables == 0)
        return Done{};
    // They may be ours after all: another till can have made them since we first looked.
    TRY(const qint64 ours,
        m_connection.number(m_connection.dialect().countTables(QStringLiteral("schema_version"))));
    if (ours == 0)
        return fail(foreignTables());
    return Done{};
}

Result<Done> Migrator::checkApplied(int applied)
{
    if (applied == 0)
        return Done{};
    if (applied > m_migrations.size())
        return fail(
            ErrorCode::SchemaTooNew,
            QStringLiteral("The shop was last opened by a newer Danggol (schema %1, this program knows %2). "
                           "Nothing was written. Install the newer version to open it.")
                .arg(applied)
                .arg(m_migrations.size()));
    struct Step
    {
        qint64 version;
        QString checksum;
    };
    Transaction transaction(m_connection);
    TRY(const QList<Step> steps, transaction.all(kChecksums, [](Row &row) {
        return Step{row.integer(), row.text()};
    }));
    for (const Step &step : steps) {
        const bool isKnown = step.version >= 1 && step.version <= m_migrations.size();
        if (!isKnown || m_migrations.at(step.version - 1).checksum != step.checksum)
            return fail(strangeStep(step.version));
    }
    return Done{};
}

Result<Done> Migrator::createVersionTable()
{
    const Dialect &dialect = m_connection.dialect();
    TRY_DONE(m_connection.run(dialect.begin(Access::Write)));
    const auto create = [&]() -> Result<Done> {
        if (!dialect.migrationLock().isEmpty())
            TRY_DONE(m_connection.run(dialect.migrationLock()));
        TRY(const qint64 there, m_connection.number(dialect.countTables(QStringLiteral("schema_version"))));
        if (there == 0) {
            TRY_DONE(m_connection.run(dialect.migration(kVersionTable).first()));
            if (!dialect.markAsOurs().isEmpty())
                TRY_DONE(m_connection.run(dialect.markAsOurs()));
        }
        return m_connection.run(QStringLiteral("COMMIT"));
    };
    Result<Done> created = create();
    if (!created)
        (void)m_connection.rollBack().has_value();
    return created;
}

Result<Done> Migrator::apply(const Migration &migration)
{
    TRY_DONE(m_connection.run(m_connection.dialect().begin(Access::Write)));
    Result<Done> applied = applyStatements(migration);
    if (applied)
        applied = m_connection.run(QStringLiteral("COMMIT"));
    if (!applied)
        (void)m_connection.rollBack().has_value();
    return applied;
}

Result<Done> Migrator::applyStatements(const Migration &migration)
{
    const Dialect &dialect = m_connection.dialect();
    if (!dialect.migrationLock().isEmpty())
        TRY_DONE(m_connection.run(dialect.migrationLock()));
    Transaction transaction(m_connection);
    // Asked again behind the lock: another till may have been first.
    TRY(const qint64 version, transaction.number(kApplied));
    if (version >= migration.version)
        return Done{};
    for (const QString &statement : migration.statements) {
        for (const QString &sql : dialect.migration(statement))
            TRY_DONE(m_connection.run(sql));
    }
    TRY_DONE(transaction.execute(kInsertVersion, migration.version, migration.name, migration.checksum,
                                 m_clock.now()));
    return Done{};
}

} // namespace danggol::storage
