// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace danggol
{
class Shop;
}

namespace danggol::api
{

class Router;

/// /products/best-sellers and /aggregations/run.
void addRankingRoutes(Router &router, Shop &shop);

} // namespace danggol::api
