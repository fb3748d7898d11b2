// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"

#include <QString>

namespace danggol::storage::database_file
{

/// Makes sure that `file` is a shop's file or a new one: creates it readable by its owner alone when it does
/// not exist, and refuses another program's file before anything is written to it. NotADatabase or ReadOnly.
[[nodiscard]] Result<Done> prepare(const QString &file);

} // namespace danggol::storage::database_file
