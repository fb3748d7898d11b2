// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/command_keys.h"
#include "models/commands/commands.h"

class QWidget;

namespace danggol::ui
{

namespace keys = models::keys;

/// Adds a command and binds its keys: for a page to the page with all that is in it, for a window
/// everywhere in it. Both end with `scope`.
void offer(models::Commands &commands, QWidget &scope, const models::Command &command);

} // namespace danggol::ui
