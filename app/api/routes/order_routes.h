// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace danggol
{
class Shop;
}

namespace danggol::api
{

class Router;

/// /orders and what is below it.
void addOrderRoutes(Router &router, Shop &shop);

} // namespace danggol::api
