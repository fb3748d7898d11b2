// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/transaction.h"

#include "services/storage/connection.h"

namespace danggol::storage
{

Result<qint64> Transaction::affected(const Statement &statement, std::span<const Value> values)
{
    TRY(Prepared * query, m_connection.execute(statement, values));
    const qint64 rows = query->affectedRows();
    query->finish();
    noteRows(statement, rows);
    return rows;
}

Result<Done> Transaction::sent(const Statement &statement, std::span<const Value> values)
{
    noteRows(statement, 1); // or none: nobody knows yet
    return m_connection.send(statement, values);
}

Result<Prepared *> Transaction::start(const Statement &statement, std::span<const Value> values)
{
    return m_connection.execute(statement, values);
}

Result<Done> Transaction::finish(const Statement &statement, Prepared &query)
{
    if (query.error())
        return fail(m_connection.failedWhileReading(statement, *query.error()));
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
