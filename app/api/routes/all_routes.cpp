// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/routes/all_routes.h"

#include "app/api/routes/books_routes.h"
#include "app/api/routes/catalog_routes.h"
#include "app/api/routes/coupon_routes.h"
#include "app/api/routes/event_routes.h"
#include "app/api/routes/order_routes.h"
#include "app/api/routes/payment_routes.h"
#include "app/api/routes/ranking_routes.h"
#include "app/api/routes/system_routes.h"
#include "app/api/routes/user_routes.h"
#include "app/api/routes/wallet_routes.h"

#include <utility>

namespace danggol::api
{

void addAllRoutes(Router &router, Shop &shop, EventHub &events, const Metrics &metrics,
                  std::function<std::size_t()> connections)
{
    // A feature is a line here.
    addWalletRoutes(router, shop);
    addUserRoutes(router, shop);
    addCatalogRoutes(router, shop);
    addOrderRoutes(router, shop);
    addPaymentRoutes(router, shop);
    addCouponRoutes(router, shop);
    addRankingRoutes(router, shop);
    addBooksRoutes(router, shop);
    addEventRoutes(router, events);
    addSystemRoutes(router, shop, metrics, std::move(connections));
}

} // namespace danggol::api
