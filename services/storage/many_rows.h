// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/transaction.h"

#include <QString>

#include <algorithm>
#include <array>
#include <deque>
#include <span>
#include <string>
#include <vector>

namespace danggol::storage
{

/// A statement over a list of rows of values, sent many rows at a time: `before` (?, …), (?, …), … `after`.
/// Made once, at namespace scope, as a Statement is.
class ManyRows
{
public:
    ManyRows(const char *before, int columns, const char *after);

    /// Every row that the statements answer, mapped by `map(Row &)`. `values` are the rows one behind the
    /// other.
    template <class Map>
    [[nodiscard]] auto all(Transaction &transaction, Map map, std::span<const Value> values) const
        -> Result<QList<std::invoke_result_t<Map, Row &>>>
    {
        QList<std::invoke_result_t<Map, Row &>> rows;
        TRY_DONE(inPieces(values, [&](const Statement &statement, auto piece) -> Result<Done> {
            TRY(auto some, transaction.allOf(statement, map, piece));
            rows.append(std::move(some));
            return Done{};
        }));
        return rows;
    }

    /// For statements that answer no rows: how many they changed.
    [[nodiscard]] Result<qint64> execute(Transaction &transaction, std::span<const Value> values) const;

    /// The same where nobody asks what they changed, as a Transaction's `send`.
    [[nodiscard]] Result<Done> send(Transaction &transaction, std::span<const Value> values) const;

private:
    /// The statement of a fixed number of rows.
    struct Sized
    {
        Sized(std::size_t rows, const char *before, int columns, const char *after);

        std::size_t rows;
        std::string sql;
        Statement statement;
    };

    /// Runs `run(statement, values)` for as many rows at a time as there are statements for.
    template <class Run>
    [[nodiscard]] Result<Done> inPieces(std::span<const Value> values, Run run) const
    {
        while (!values.empty()) {
            const Sized &sized = fitting(values.size());
            const std::size_t count = sized.rows * m_columns;
            TRY_DONE(run(sized.statement, values.first(count)));
            values = values.subspan(count);
        }
        return Done{};
    }

    /// The largest that `values` values fill.
    [[nodiscard]] const Sized &fitting(std::size_t values) const;

    std::size_t m_columns;
    /// The largest first; none ever moves, because its statement points into it.
    std::deque<Sized> m_sizes;
};

} // namespace danggol::storage
