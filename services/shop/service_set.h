// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/audit/audit_service.h"
#include "services/books/books_service.h"
#include "services/catalog/catalog_service.h"
#include "services/coupons/coupon_service.h"
#include "services/customers/customer_service.h"
#include "services/orders/order_service.h"
#include "services/payments/payment_service.h"
#include "services/printing/print_service.h"
#include "services/ranking/aggregation_service.h"
#include "services/ranking/ranking_service.h"
#include "services/rehearsal/rehearsal_service.h"
#include "services/settings/shop_service.h"
#include "services/staff/staff_service.h"
#include "services/tokens/token_service.h"
#include "services/wallet/wallet_service.h"

namespace danggol
{

/// Every service of a shop, wired once: later ones use earlier ones by plain function calls in the same unit.
struct ServiceSet
{
    explicit ServiceSet(const Clock &clock)
        : audit(clock)
        , shop(clock, audit)
        , staff(clock, audit,
                [this](storage::Transaction &transaction) { return shop.calendar(transaction); })
        , customers(clock)
        , wallet(clock)
        , catalog(clock, audit)
        , coupons(clock, audit)
        , orders({clock, shop, catalog, coupons, wallet, audit})
        , payments(clock, orders, wallet)
        , prints(clock, orders)
        , ranking(clock, shop)
        , aggregation(clock, shop)
        , books(audit)
        , tokens(clock, audit)
        , rehearsals({clock, shop, customers, catalog, coupons, orders, payments})
    {}
    ServiceSet(const ServiceSet &) = delete;
    ServiceSet &operator=(const ServiceSet &) = delete;

    AuditService audit;
    ShopService shop;
    StaffService staff;
    CustomerService customers;
    WalletService wallet;
    CatalogService catalog;
    CouponService coupons;
    OrderService orders;
    PaymentService payments;
    PrintService prints;
    RankingService ranking;
    AggregationService aggregation;
    BooksService books;
    TokenService tokens;
    RehearsalService rehearsals;
};

} // namespace danggol
