// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QString>

#include <optional>

namespace danggol::ui
{

/// The drawing that a command names; nothing for a name that is not in the table.
[[nodiscard]] std::optional<IconName> commandIcon(const QString &name);

} // namespace danggol::ui
