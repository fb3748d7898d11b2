// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace danggol
{
class Shop;
}

namespace danggol::api
{

class Router;

/// /coupons and what is below it, and /users/{userId}/coupons.
void addCouponRoutes(Router &router, Shop &shop);

} // namespace danggol::api
