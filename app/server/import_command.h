// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/command.h"

namespace danggol::app
{

/// `import FILE`, with `--check` to write nothing.
[[nodiscard]] Command importCommand();

} // namespace danggol::app
