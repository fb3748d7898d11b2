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

class Metrics;
class Router;

/// What is about the server itself: `GET /health`, `GET /metrics`, `GET /openapi.json`. `connections` tells
/// how many peers are connected; everything must outlive the router's calls.
void addSystemRoutes(Router &router, Shop &shop, const Metrics &metrics,
                     std::function<std::size_t()> connections);

} // namespace danggol::api
