// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace danggol
{
class Shop;
}

namespace danggol::api
{

class Router;

/// /products and what is below it, but for the best sellers.
void addCatalogRoutes(Router &router, Shop &shop);

} // namespace danggol::api
