// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/command.h"
#include "models/orders/order_actions.h"
#include "models/orders/order_reader.h"

namespace danggol::ui
{

/// How a command on the open order reads: available with whose order it is, or why not. `title` has the
/// order's number as %1; empty: the command's own.
[[nodiscard]] models::CommandState orderCommandState(const models::OrderReader &reader, bool isPossible,
                                                     models::OrderActions::Reason reason,
                                                     const QString &title);

} // namespace danggol::ui
