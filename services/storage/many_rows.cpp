// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/many_rows.h"

#include "services/domain/assert.h"

namespace danggol::storage
{

namespace
{

// Every number of rows is a sum of a few of these: each statement is a round trip on PostgreSQL. The largest
// is as many as share a commit; past it a statement gains little, and the engines take 32,000 values.
constexpr std::size_t kMostRows = 64;

std::string sqlOf(std::size_t rows, const char *before, int columns, const char *after)
{
    std::string row = "(?";
    for (int column = 1; column < columns; ++column)
        row += ", ?";
    row += ')';
    std::string sql = before;
    for (std::size_t each = 0; each < rows; ++each)
        sql += (each == 0 ? " " : ", ") + row;
    return sql + ' ' + after;
}

} // namespace

ManyRows::Sized::Sized(std::size_t count, const char *before, int columns, const char *after)
    : rows(count), sql(sqlOf(count, before, columns, after)), statement(sql.c_str())
{}

ManyRows::ManyRows(const char *before, int columns, const char *after)
    : m_columns(static_cast<std::size_t>(columns))
{
    for (std::size_t rows = kMostRows; rows > 0; rows /= 2)
        m_sizes.emplace_back(rows, before, columns, after);
}

const ManyRows::Sized &ManyRows::fitting(std::size_t values) const
{
    DANGGOL_ASSERT(values > 0 && values % m_columns == 0);
    const std::size_t rows = values / m_columns;
    return *std::find_if(m_sizes.begin(), m_sizes.end(),
                         [rows](const Sized &sized) { return sized.rows <= rows; });
}

Result<qint64> ManyRows::execute(Transaction &transaction, std::span<const Value> values) const
{
    qint64 changed = 0;
    TRY_DONE(inPieces(values, [&](const Statement &statement, auto piece) -> Result<Done> {
        TRY(const qint64 rows, transaction.executeWith(statement, piece));
        changed += rows;
        return Done{};
    }));
    return changed;
}

Result<Done> ManyRows::send(Transaction &transaction, std::span<const Value> values) const
{
    return inPieces(values, [&transaction](const Statement &statement, auto piece) {
        return transaction.sendWith(statement, piece);
    });
}

} // namespace danggol::storage
