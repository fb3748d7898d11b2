// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/command.h"

namespace danggol::app
{

/// `token create`, `token list` and `token revoke`.
[[nodiscard]] QList<Command> tokenCommands();

} // namespace danggol::app
