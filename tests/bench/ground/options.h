// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/database_url.h"

#include <QList>
#include <QString>

namespace danggol::bench
{

/// What holds for every row of the table.
struct BenchOptions
{
    QList<storage::Engine> engines{storage::Engine::Sqlite, storage::Engine::Postgres};
    int rounds = 5;
    /// Of what each row measures, how much; 1 is what the table is made with, and a hundredth is enough to
    /// see that a row works.
    double scale = 1;
    /// The largest shop of the growth row; 0: as large as the table has it.
    qint64 growthOrders = 0;
    /// Where databases are made, on the disk that is to be measured; empty: the temporary folder.
    QString folder;

    [[nodiscard]] qint64 scaled(qint64 count, qint64 least = 1) const
    {
        return qMax(least, static_cast<qint64>(static_cast<double>(count) * scale));
    }
};

[[nodiscard]] inline QString engineName(storage::Engine engine)
{
    return engine == storage::Engine::Sqlite ? QStringLiteral("SQLite") : QStringLiteral("PostgreSQL");
}

} // namespace danggol::bench
