// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/demo/demo_till.h"

namespace danggol::demo
{

/// Today up to now: ordinary business, then the ten orders on the first page of the list, of every state, and
/// the balances of the customers on the first page of theirs; stock counted, ranking made.
[[nodiscard]] Result<Done> makeToday(DemoTill &till, const QString &today);

} // namespace danggol::demo
