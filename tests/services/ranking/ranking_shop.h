// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/assert.h"
#include "services/domain/business_day.h"
#include "tests/support/test_shop.h"

#include <QTimeZone>

/// What the tests of the ranking do with a shop.
namespace danggol::test
{

inline BusinessCalendar calendarOf(TestShop &shop)
{
    return BusinessCalendar(QTimeZone(shop->settings().timeZone.toUtf8()));
}

inline QString today(TestShop &shop)
{
    return calendarOf(shop).dayOf(shop.clock().now());
}

inline Result<AggregationReport> tryAggregate(TestShop &shop, const Actor &actor,
                                              const AggregationRequest &request)
{
    return shop.await<AggregationReport>([&](Reply<AggregationReport> reply) {
        shop->ranking().aggregate(actor, shop.operation(), request, {}, std::move(reply));
    });
}

inline AggregationRequest dayAlone(const QString &day)
{
    return {.days = AggregationRequest::Days::Given, .day = day};
}

/// What is due: the days made.
inline QStringList aggregate(TestShop &shop)
{
    return valueOf(tryAggregate(shop, TestShop::admin(), {})).days;
}

inline void aggregate(TestShop &shop, const QString &day)
{
    (void)valueOf(tryAggregate(shop, TestShop::admin(), dayAlone(day)));
}

inline AggregationReport rebuild(TestShop &shop)
{
    return valueOf(tryAggregate(shop, TestShop::admin(), {.days = AggregationRequest::Days::All}));
}

/// Which days are not what their orders say.
inline QStringList differingDays(TestShop &shop)
{
    return valueOf(tryAggregate(shop, TestShop::admin(),
                                {.days = AggregationRequest::Days::All, .comparesOnly = true}))
        .changedDays;
}

inline BestSellerPage bestSellers(TestShop &shop, const BestSellerQuery &query)
{
    return valueOf(shop.await<BestSellerPage>([&](Reply<BestSellerPage> reply) {
        shop->ranking().bestSellers(TestShop::staff(), query, std::move(reply));
    }));
}

/// Of the day that is shown when none is asked for.
inline QList<DailySale> dailySales(TestShop &shop, const QList<ProductId> &products)
{
    return valueOf(shop.await<QList<DailySale>>([&](Reply<QList<DailySale>> reply) {
        shop->ranking().dailySales(TestShop::staff(), QString(), 1, products, std::move(reply));
    }));
}

inline OrderId paidOrder(TestShop &shop, CustomerId customer, const QList<CartLine> &lines)
{
    const OrderId order = shop.placedOrder(customer, lines);
    const Payment payment = valueOf(shop.await<Payment>([&](Reply<Payment> reply) {
        shop->payments().pay(TestShop::staff(), shop.operation(), {.order = order}, std::move(reply));
    }));
    DANGGOL_ASSERT(payment.status == PaymentStatus::Done);
    return order;
}

inline void refund(TestShop &shop, OrderId order, const QList<RefundLine> &lines)
{
    (void)valueOf(shop.await<Order>([&](Reply<Order> reply) {
        shop->orders().refund(TestShop::admin(), shop.operation(),
                              {.order = order, .lines = lines, .reason = QStringLiteral("Damaged")},
                              std::move(reply));
    }));
}

inline Order find(TestShop &shop, OrderId id)
{
    return valueOf(shop.await<Order>(
        [&](Reply<Order> reply) { shop->orders().find(TestShop::admin(), id, std::move(reply)); }));
}

inline QStringList told(const BestSellerPage &page)
{
    QStringList lines;
    for (const BestSeller &row : page.items)
        lines.append(QStringLiteral("%1 %2 %3 %4")
                         .arg(row.rank)
                         .arg(row.name)
                         .arg(row.quantity)
                         .arg(row.revenue.won()));
    return lines;
}

} // namespace danggol::test
