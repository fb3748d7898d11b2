// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/many_rows.h"

#include "services/domain/assert.h"

namespace danggol::storage
{

namespace
{

// Past these a statement gains little and takes longer to prepare; the engines take 32,000 values.
constexpr std::size_t kMany = 50;
constexpr std::size_t kSome = 8;

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
    , m_many(kMany, before, columns, after)
    , m_some(kSome, before, columns, after)
    , m_one(1, before, columns, after)
{}

const ManyRows::Sized &ManyRows::fitting(std::size_t values) const
{
    DANGGOL_ASSERT(values % m_columns == 0);
    const std::size_t rows = values / m_columns;
    if (rows >= kMany)
        return m_many;
    return rows >= kSome ? m_some : m_one;
}

Result<qint64> ManyRows::execute(Transaction &transaction, std::span<const Value> values) const
{
    qint64 changed = 0;
    while (!values.empty()) {
        const Sized &sized = fitting(values.size());
        const std::size_t count = sized.rows * m_columns;
        TRY(const qint64 rows, transaction.executeWith(sized.statement, values.first(count)));
        changed += rows;
        values = values.subspan(count);
    }
    return changed;
}

} // namespace danggol::storage
