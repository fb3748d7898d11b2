// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace danggol
{
class Shop;
}

namespace danggol::api
{

class Router;

/// /points and /points/history.
void addWalletRoutes(Router &router, Shop &shop);

} // namespace danggol::api
