// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/clock.h"
#include "services/storage/connection.h"
#include "services/storage/migration_files.h"

namespace danggol::storage
{

/// Brings a database's schema to the program's. Each step is applied in a transaction with its version row.
class Migrator
{
public:
    Migrator(Connection &connection, QList<Migration> migrations, const Clock &clock);

    /// SchemaTooNew when a newer program has been here, NotADatabase when the tables are another program's or
    /// a step is not the one that was applied; nothing is written then.
    [[nodiscard]] Result<Done> migrate();

    /// The newest step applied; 0 for an empty database.
    [[nodiscard]] Result<int> appliedVersion();

private:
    [[nodiscard]] Result<Done> refuseForeignTables();
    [[nodiscard]] Result<Done> checkApplied(int applied);
    [[nodiscard]] Result<Done> createVersionTable();
    [[nodiscard]] Result<Done> apply(const Migration &migration);
    [[nodiscard]] Result<Done> applyStatements(const Migration &migration);

    Connection &m_connection;
    QList<Migration> m_migrations;
    const Clock &m_clock;
};

} // namespace danggol::storage
