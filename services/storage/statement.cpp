// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/statement.h"

namespace danggol::storage
{

namespace
{

// Filled before main() and never after, so threads may read it without a lock.
std::vector<const Statement *> &registry()
{
    static std::vector<const Statement *> statements;
    return statements;
}

} // namespace

Statement::Statement(const char *sql) : m_sql(sql), m_index(registry().size())
{
    registry().push_back(this);
}

const std::vector<const Statement *> &Statement::all()
{
    return registry();
}

} // namespace danggol::storage
