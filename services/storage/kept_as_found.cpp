// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/kept_as_found.h"

#include "services/storage/connection.h"

#include <QFileInfo>

namespace danggol::storage
{

// The last connection to close works the log into the file. One that may only read cannot; so it is held open
// to be the last.
KeptAsFound::KeptAsFound(const DatabaseUrl &url)
{
    const bool hasLog =
        url.engine == Engine::Sqlite && QFileInfo(url.file + QStringLiteral("-wal")).size() > 0;
    if (!hasLog)
        return;
    m_connection = std::make_unique<Connection>(url, Access::Read, ConnectionSettings{.readsFileOnly = true});
    // It takes its lock with its first question. Whether there is an answer is for those to find out who want
    // to use the file.
    if (m_connection->open())
        (void)m_connection->number(m_connection->dialect().countTables({})).has_value();
}

KeptAsFound::~KeptAsFound() = default;

} // namespace danggol::storage
