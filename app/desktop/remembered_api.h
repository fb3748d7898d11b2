// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/api_settings_controller.h"

namespace danggol::app::remembered_api
{

/// Whether this computer's till serves the API, and where; what is not there or makes no sense is as usual.
[[nodiscard]] models::ApiSettings last();

/// Notes it for the next start.
void remember(const models::ApiSettings &settings);

} // namespace danggol::app::remembered_api
