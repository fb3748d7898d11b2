// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/demo/demo_till.h"

namespace danggol::demo
{

/// Whoever works there beside the admin, and a PIN for each of them: the same for all, as it is no secret.
[[nodiscard]] Result<Done> hireStaff(DemoTill &till, Timestamp moment);

/// Sori is at work since `opening`, Haneul was there this morning, the others on earlier days.
[[nodiscard]] Result<Done> comeAndGo(DemoTill &till, Timestamp opening);

} // namespace danggol::demo
