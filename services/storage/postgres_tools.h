// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/storage/database_url.h"

/// PostgreSQL's own programs, from the package postgresql-client. They block until they have ended.
namespace danggol::storage::postgres_tools
{

/// What pg_dump says of one schema, in its custom format, into a file that is there. Unavailable with the
/// program's words.
[[nodiscard]] Result<Done> dump(const DatabaseUrl &url, const QString &schema, const QString &file);
/// The tables of that schema, which is there and empty, in one transaction. Unavailable with the program's
/// words.
[[nodiscard]] Result<Done> restore(const DatabaseUrl &url, const QString &schema, const QString &file);

} // namespace danggol::storage::postgres_tools
