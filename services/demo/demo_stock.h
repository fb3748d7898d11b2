// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/demo/demo_till.h"

namespace danggol::demo
{

/// Puts the products on the shelves, each under its category.
[[nodiscard]] Result<Done> makeProducts(DemoTill &till, Timestamp moment);

/// What is running low is delivered, so that no day runs out.
[[nodiscard]] Result<Done> restock(DemoTill &till, Timestamp moment);

/// Every product is counted and has what the demo says it has.
[[nodiscard]] Result<Done> countStock(DemoTill &till, Timestamp moment);

} // namespace danggol::demo
