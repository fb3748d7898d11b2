// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/transaction.h"

#include "services/storage/connection.h"

#include <QSqlError>
#include <QSqlQuery>

namespace danggol::storage
{

Result<qint64> Transaction::affected(const Statement &statement, std::span<const Value> values)
{
    TRY(QSqlQuery * query, m_connection.execute(statement, values));
    const qint64 rows = query->numRowsAffected();
    query->finish();
    noteRows(statement, rows);
    return rows;
}

Result<QSqlQuery *> Transaction::start(const Statement &statement, std::span<const Value> values)
{
    return m_connection.execute(statement, values);
}

bool Transaction::next(QSqlQuery &query)
{
    return query.next();
}

Result<Done> Transaction::finish(QSqlQuery &query)
{
    const bool failed = query.lastError().isValid();
    if (failed)
        return fail(m_connection.failedWhileReading(query));
    // An open cursor would hold the snapshot past the commit.
    query.finish();
    return Done{};
}

Error Transaction::missingRow(const Statement &statement)
{
    qWarning("danggol.storage: no row from: %s", qPrintable(statement.sql()));
    return {ErrorCode::Internal,
            QStringLiteral("Something went wrong inside Danggol. Nothing was changed."),
            {},
            {}};
}

} // namespace danggol::storage
