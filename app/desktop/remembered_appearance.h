// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/appearance_settings.h"

namespace danggol::app::remembered_appearance
{

/// How the window looked and spoke on this computer; what is not there or makes no sense is as usual.
[[nodiscard]] models::Appearance last();

/// Notes for the next start what of `after` is not as in `before`. The rest, which may hold for this run
/// alone, stays as it was noted.
void remember(const models::Appearance &before, const models::Appearance &after);

} // namespace danggol::app::remembered_appearance
