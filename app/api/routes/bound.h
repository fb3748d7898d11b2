// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/core/router.h"

#include <functional>

namespace danggol
{
class Shop;
}

namespace danggol::api
{

/// A route's handler out of a function that is told the shop; the shop must outlive it.
[[nodiscard]] inline std::function<void(const CallPtr &)> bound(Shop &shop,
                                                                void (*handle)(Shop &, const CallPtr &))
{
    return [&shop, handle](const CallPtr &call) { handle(shop, call); };
}

} // namespace danggol::api
