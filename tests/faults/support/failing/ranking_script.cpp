// SPDX-License-Identifier: GPL-3.0-or-later
// Best sellers, and making them.
#include "services/ranking/aggregation_service.h"
#include "services/shop/service_set.h"
#include "tests/faults/support/failing/scripts.h"

namespace danggol::test::failing_scripts
{

namespace
{

using Days = AggregationRequest::Days;

const QString kToday = QStringLiteral("2026-11-22");

OrderId sold(StatementTrial &trial, CustomerId customer, ProductId product, qint64 quantity)
{
    const OrderId order = trial.testShop().placedOrder(customer, {{product, quantity}});
    (void)valueOf(await<Payment>([&](auto reply) {
        trial.shop().payments().pay(TestShop::staff(), trial.testShop().operation(), {.order = order}, reply);
    }));
    return order;
}

void takenBack(StatementTrial &trial, OrderId order)
{
    (void)valueOf(await<Order>([&](auto reply) {
        trial.shop().orders().refund(TestShop::admin(), trial.testShop().operation(),
                                     {.order = order, .lines = {}, .reason = QStringLiteral("Bought twice")},
                                     reply);
    }));
}

void aggregate(StatementTrial &trial, const char *what, const AggregationRequest &request)
{
    trial.inPieces<AggregationReport>(what, [&](auto &once, auto reply) {
        (void)trial.shop().ranking().aggregate(TestShop::admin(), once, request, {}, reply);
    });
}

/// Every step in one unit, an order at a time, as the demo's maker does it.
void aggregateAtOnce(StatementTrial &trial)
{
    const AggregationService service(trial.shop().clock(), trial.shop().services().shop, 1);
    trial.write<Done>("a day in one unit", [&](auto &once, auto reply) {
        trial.shop().database().write<Done>(
            storage::LaneKey::shop(), once,
            [&](storage::Transaction &transaction) {
                return service.aggregate(transaction, TestShop::admin(),
                                         {.days = Days::Given, .day = kToday});
            },
            reply);
    });
}

/// The day is due again, which takes a statement more.
void payOnACountedDay(StatementTrial &trial, CustomerId customer, ProductId product)
{
    const OrderId order = trial.testShop().placedOrder(customer, {{product, 1}});
    trial.write<Payment>("a payment of a day that was counted", [&](auto &once, auto reply) {
        trial.shop().payments().pay(TestShop::staff(), once, {.order = order}, reply);
    });
}

void readRanking(StatementTrial &trial, ProductId product)
{
    Ranking &ranking = trial.shop().ranking();
    const Actor admin = TestShop::admin();
    for (const RankingOrder order : {RankingOrder::Quantity, RankingOrder::Revenue}) {
        (void)trial.read<BestSellerPage>("best sellers", [&](auto reply) {
            ranking.bestSellers(admin, {.days = 3, .endDay = {}, .order = order}, reply);
        });
    }
    (void)trial.read<BestSellerPage>("best sellers of a day", [&](auto reply) {
        ranking.bestSellers(admin, {.days = 1, .endDay = kToday, .order = {}, .pageNumber = 2}, reply);
    });
    (void)trial.read<QList<DailySale>>(
        "sales day by day", [&](auto reply) { ranking.dailySales(admin, {}, 7, {product}, reply); });
}

} // namespace

void ranking(StatementTrial &trial)
{
    TestShop &shop = trial.testShop();
    const CustomerId bora = shop.customer(QStringLiteral("Bora"), 500'000);
    const ProductId bread = shop.product(QStringLiteral("Bread"), 4'600, 50);
    const ProductId milk = shop.product(QStringLiteral("Milk"), 2'900, 50);
    const OrderId first = sold(trial, bora, bread, 3);
    (void)sold(trial, bora, milk, 2);
    aggregate(trial, "what is due", {});
    takenBack(trial, first);
    aggregate(trial, "what a refund made due", {});
    aggregateAtOnce(trial);
    payOnACountedDay(trial, bora, milk);
    shop.clock().advanceMs(kMsPerDay);
    (void)sold(trial, bora, milk, 1);
    (void)sold(trial, bora, bread, 4);
    aggregate(trial, "what would become of all days", {.days = Days::All, .comparesOnly = true});
    aggregate(trial, "three days", {.days = Days::Given, .day = QStringLiteral("2026-11-23"), .length = 3});
    aggregate(trial, "all days", {.days = Days::All});
    readRanking(trial, milk);
}

} // namespace danggol::test::failing_scripts
