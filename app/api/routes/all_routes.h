// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>

namespace danggol
{
class Shop;
}

namespace danggol::api
{

class EventHub;
class Metrics;
class Router;

/// Every route that there is: what is served, described and fuzzed is this one list. `connections` tells how
/// many peers are connected; everything must outlive the router's calls.
void addAllRoutes(Router &router, Shop &shop, EventHub &events, const Metrics &metrics,
                  std::function<std::size_t()> connections);

} // namespace danggol::api
