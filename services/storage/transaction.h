// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/change.h"
#include "services/domain/result.h"
#include "services/storage/row.h"
#include "services/storage/statement.h"
#include "services/storage/value.h"

#include <QList>

#include <array>
#include <optional>
#include <span>
#include <type_traits>

namespace danggol::storage
{

class Connection;

/// One atomic unit of work, as the services see it: it all happens or none of it does. Belongs to the storage
/// thread that runs the unit and must not outlive the call.
class Transaction
{
public:
    explicit Transaction(Connection &connection) : m_connection(connection) {}
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Executes and answers how many rows it changed.
    template <class... Values>
    [[nodiscard]] Result<qint64> execute(const Statement &statement, const Values &...values)
    {
        const std::array<Value, sizeof...(Values)> bound{Value(values)...};
        return affected(statement, bound);
    }

    /// The same with the values in a list.
    [[nodiscard]] Result<qint64> executeWith(const Statement &statement, std::span<const Value> values)
    {
        return affected(statement, values);
    }

    /// Executes where nobody asks what it changed. On PostgreSQL it goes along with the next statement of the
    /// transaction, whose error may then be this one's.
    template <class... Values>
    [[nodiscard]] Result<Done> send(const Statement &statement, const Values &...values)
    {
        const std::array<Value, sizeof...(Values)> bound{Value(values)...};
        return sent(statement, bound);
    }

    /// The same with the values in a list.
    [[nodiscard]] Result<Done> sendWith(const Statement &statement, std::span<const Value> values)
    {
        return sent(statement, values);
    }

    /// Every row, mapped by `map(Row &)`.
    template <class Map, class... Values>
    [[nodiscard]] auto all(const Statement &statement, Map map, const Values &...values)
        -> Result<QList<std::invoke_result_t<Map, Row &>>>
    {
        const std::array<Value, sizeof...(Values)> bound{Value(values)...};
        return allOf(statement, map, bound);
    }

    /// The same with the values in a list.
    template <class Map>
    [[nodiscard]] auto allOf(const Statement &statement, Map map, std::span<const Value> values)
        -> Result<QList<std::invoke_result_t<Map, Row &>>>
    {
        TRY(Prepared * query, start(statement, values));
        QList<std::invoke_result_t<Map, Row &>> rows;
        while (query->next()) {
            noteRows(statement, 1); // before the row is read, which may throw
            Row row(*query);
            rows.append(map(row));
        }
        TRY_DONE(finish(statement, *query));
        return rows;
    }

    /// The first row, or nothing when there is none.
    template <class Map, class... Values>
    [[nodiscard]] auto first(const Statement &statement, Map map, const Values &...values)
        -> Result<std::optional<std::invoke_result_t<Map, Row &>>>
    {
        const std::array<Value, sizeof...(Values)> bound{Value(values)...};
        TRY(Prepared * query, start(statement, bound));
        std::optional<std::invoke_result_t<Map, Row &>> found;
        if (query->next()) {
            noteRows(statement, 1);
            Row row(*query);
            found = map(row);
        }
        TRY_DONE(finish(statement, *query));
        return found;
    }

    /// The one row that there must be (an aggregate, a RETURNING); Internal when there is none.
    template <class Map, class... Values>
    [[nodiscard]] auto one(const Statement &statement, Map map, const Values &...values)
        -> Result<std::invoke_result_t<Map, Row &>>
    {
        TRY(auto found, first(statement, map, values...));
        if (!found)
            return fail(missingRow(statement));
        return std::move(*found);
    }

    /// `one` for a single number.
    template <class... Values>
    [[nodiscard]] Result<qint64> number(const Statement &statement, const Values &...values)
    {
        return one(
            statement, [](Row &row) { return row.integer(); }, values...);
    }

    /// Says what this unit touches; told to everyone once it is committed.
    void touch(Topic topic, qint64 id) { m_changes.append({topic, id}); }
    [[nodiscard]] const QList<Change> &changes() const { return m_changes; }

    /// Whether there may be something to take back when the unit is refused.
    [[nodiscard]] bool hasChangedRows() const { return m_hasChangedRows; }

    /// The operation id that this unit runs under; empty for a unit of reading.
    [[nodiscard]] const QString &operationId() const { return m_operationId; }
    void setOperationId(const QString &id) { m_operationId = id; }

private:
    [[nodiscard]] Result<qint64> affected(const Statement &statement, std::span<const Value> values);
    [[nodiscard]] Result<Done> sent(const Statement &statement, std::span<const Value> values);
    [[nodiscard]] Result<Prepared *> start(const Statement &statement, std::span<const Value> values);
    [[nodiscard]] Result<Done> finish(const Statement &statement, Prepared &query);
    [[nodiscard]] static Error missingRow(const Statement &statement);

    void noteRows(const Statement &statement, qint64 rows)
    {
        if (rows > 0 && !statement.isQuery())
            m_hasChangedRows = true;
    }

    Connection &m_connection;
    bool m_hasChangedRows = false;
    QList<Change> m_changes;
    QString m_operationId;
};

} // namespace danggol::storage
