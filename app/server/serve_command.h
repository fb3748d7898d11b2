// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/command.h"

namespace danggol::app
{

/// Serves the shop over HTTP and does its jobs, until SIGTERM or SIGINT.
[[nodiscard]] Command serveCommand();

} // namespace danggol::app
