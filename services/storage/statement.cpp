// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/statement.h"

#include <string_view>

namespace danggol::storage
{

namespace
{

constexpr std::string_view kSelect = "SELECT";

bool startsWithSelect(std::string_view sql)
{
    const std::size_t start = sql.find_first_not_of(" \n");
    return start != std::string_view::npos && sql.substr(start, kSelect.size()) == kSelect;
}

// Filled before main() and never after, so threads may read it without a lock.
std::vector<const Statement *> &registry()
{
    static std::vector<const Statement *> statements;
    return statements;
}

} // namespace

Statement::Statement(const char *sql)
    : m_sql(sql), m_index(registry().size()), m_isQuery(startsWithSelect(sql))
{
    registry().push_back(this);
}

const std::vector<const Statement *> &Statement::all()
{
    return registry();
}

} // namespace danggol::storage
