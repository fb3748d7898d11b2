// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/storage/database_url.h"

/// Copies of a whole database in one file: a SQLite database, or what pg_dump makes of a PostgreSQL one. A
/// copy goes back into the engine it came from. Everything here blocks, so it is not for a GUI thread.
namespace danggol::storage::backup
{

/// Writes what the database holds at one moment to a new file, readable by its owner alone, which has its
/// name only once it is whole and on the disk. Others go on working meanwhile. AlreadyExists when there is
/// such a file, NotADatabase when the database is no shop, DiskFull, ReadOnly, Unavailable.
[[nodiscard]] Result<Done> save(const DatabaseUrl &url, const QString &file);

/// Makes a new file, or an empty PostgreSQL database, what the copy holds: all of it or nothing.
/// AlreadyExists when something is there, NotADatabase when the file is no copy of a shop, InvalidInput when
/// it is one of the other engine, Unavailable.
[[nodiscard]] Result<Done> restore(const QString &file, const DatabaseUrl &url);

} // namespace danggol::storage::backup
