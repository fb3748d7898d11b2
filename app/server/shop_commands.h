// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/command.h"

namespace danggol::app
{

/// `verify`, `aggregate` and `migrate`.
[[nodiscard]] QList<Command> shopCommands();

} // namespace danggol::app
