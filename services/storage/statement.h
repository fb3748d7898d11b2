// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>
#include <vector>

namespace danggol::storage
{

/// A piece of SQL in the subset that SQLite and PostgreSQL share, with positional `?`. Made once, at
/// namespace scope beside the code that binds and maps it; each connection prepares it on first use and keeps
/// it. What must differ is a token that the dialect fills in:
/// `{{for_update}}` (row locks where they exist) and `{{skip_locked}}` (the same, passing over locked rows);
/// for a table with an index of substrings `{{found:table:alias}}`, `{{is_found:table}}` and
/// `{{found_id:table:alias}}` (the join with the index, the condition that its words match, and the row's id
/// as the index has it), `{{index:table}}` after rows were written and `{{unindex:table}}` before they are
/// changed, both followed by which ids: `= ?` or `IN (?, ?)`.
class Statement
{
public:
    explicit Statement(const char *sql);
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    [[nodiscard]] QString sql() const { return QString::fromUtf8(m_sql); }
    /// Whether it only reads; what is not sure to is taken for a change.
    [[nodiscard]] bool isQuery() const { return m_isQuery; }
    /// Dense, from 0: a connection's cache is an array.
    [[nodiscard]] std::size_t index() const { return m_index; }

    /// Every statement linked into the program; a test prepares each on both engines.
    [[nodiscard]] static const std::vector<const Statement *> &all();

private:
    const char *m_sql;
    std::size_t m_index;
    bool m_isQuery;
};

} // namespace danggol::storage
