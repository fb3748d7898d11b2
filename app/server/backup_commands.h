// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/command.h"

namespace danggol::app
{

/// `backup FILE` and `restore FILE`.
[[nodiscard]] QList<Command> backupCommands();

} // namespace danggol::app
