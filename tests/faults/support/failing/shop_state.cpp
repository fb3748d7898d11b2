// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/support/failing/shop_state.h"

#include "services/storage/transaction.h"
#include "tests/faults/support/failing/sqlite_sum.h"
#include "tests/support/test_shop.h"

#include <utility>

namespace danggol::test
{

namespace
{

const storage::Statement kTables("SELECT table_name FROM information_schema.tables "
                                 "WHERE table_schema = current_schema() ORDER BY table_name");

QString sumOverAll(const QStringList &tables)
{
    QStringList sums;
    for (const QString &table : tables)
        sums.append(QStringLiteral("SELECT SUM(CAST(hashtext(CAST(each_row AS TEXT)) AS BIGINT)) AS hashes "
                                   "FROM %1 each_row")
                        .arg(table));
    return QStringLiteral("SELECT CAST(SUM(hashes) AS BIGINT) FROM (%1) every_table")
        .arg(sums.join(QLatin1String(" UNION ALL ")));
}

} // namespace

ShopState::ShopState(const QString &url)
    : m_connection(valueOf(storage::DatabaseUrl::parse(url)), storage::Access::Read, {})
    , m_isSqlite(m_connection.url().engine == storage::Engine::Sqlite)
{
    (void)valueOf(m_connection.open());
    if (m_isSqlite)
        return;
    storage::Transaction transaction(m_connection);
    m_tables = valueOf(transaction.all(kTables, [](storage::Row &row) { return row.text(); }));
}

bool ShopState::look()
{
    if (m_isSqlite) {
        const qint64 commits = valueOf(m_connection.number(m_connection.dialect().foreignChangeCounter()));
        if (std::exchange(m_commits, commits) == commits)
            return false;
    }
    // A commit of what a savepoint has taken back counts, too, though it wrote every row as it was.
    QByteArray now = sum();
    return std::exchange(m_sum, now) != now;
}

QByteArray ShopState::sum()
{
    return m_isSqlite ? sqliteSum(m_connection.url().file)
                      : QByteArray::number(valueOf(m_connection.number(sumOverAll(m_tables))));
}

} // namespace danggol::test
