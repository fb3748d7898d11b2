// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/json/json.h"

#include <QString>

namespace danggol::test
{

/// JSON as people write it: on one line what fits on one, the rest with a member or an item on each.
[[nodiscard]] QString jsonText(const api::Json &value);
/// JSON on one line, without spaces.
[[nodiscard]] QString jsonLine(const api::Json &value);

} // namespace danggol::test
