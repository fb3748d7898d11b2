// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/journey_shop.h"

#include "models/roles.h"

#include <QtTest>

namespace danggol::test
{

JourneyShop::JourneyShop(Desk &desk, Backend backend)
    : shop(backend)
    , bora(shop.customer(QStringLiteral("Bora Namgung"), 50'000))
    , haram(shop.customer(QStringLiteral("Haram Mok"), 1'000))
    , bread(product(QStringLiteral("Salt bread"), 4'600, kBreadBarcode))
    , milk(product(QStringLiteral("Oat milk"), 4'900, QStringLiteral("8801234567909")))
    , autumn(shop.coupon({.name = QStringLiteral("Autumn thanks"),
                          .discount = {.type = DiscountType::Amount, .value = 1'000},
                          .limit = 5}))
    , till(desk, shop.shop())
{}

ProductId JourneyShop::product(const QString &name, qint64 priceWon, const QString &barcode)
{
    return valueOf(shop.await<Product>([&](Reply<Product> reply) {
               shop->catalog().create(
                   TestShop::admin(), shop.operation(),
                   {.name = name, .price = Money(priceWon), .stock = 50, .barcode = barcode},
                   std::move(reply));
           }))
        .id;
}

OrderId JourneyShop::placed(CustomerId customer)
{
    const OrderId id = shop.placedOrder(customer, {{bread, 1}, {milk, 1}});
    shop.clock().advanceMs(1'000); // so that the next one is later
    return id;
}

OrderId JourneyShop::paid(CustomerId customer)
{
    const OrderId id = placed(customer);
    (void)valueOf(shop.await<Payment>([&](Reply<Payment> reply) {
        shop->payments().pay(TestShop::staff(), shop.operation(), {.order = id}, std::move(reply));
    }));
    return id;
}

Order JourneyShop::order(OrderId id)
{
    return valueOf(shop.await<Order>(
        [&](Reply<Order> reply) { shop->orders().find(TestShop::staff(), id, std::move(reply)); }));
}

OrderCounts JourneyShop::orders()
{
    return valueOf(shop.await<OrderCounts>(
        [&](Reply<OrderCounts> reply) { shop->orders().counts(TestShop::staff(), {}, std::move(reply)); }));
}

qint64 JourneyShop::orderCount()
{
    const OrderCounts counts = orders();
    return counts.depositWait + counts.payDone + counts.buyConfirm + counts.cancelled + counts.refunded;
}

qint64 JourneyShop::entriesOf(CustomerId customer)
{
    return valueOf(shop.await<qint64>([&](Reply<qint64> reply) {
        shop->wallet().statementSize(TestShop::staff(), customer, std::move(reply));
    }));
}

qint64 JourneyShop::attemptsOf(OrderId order)
{
    return valueOf(shop.await<QList<Payment>>([&](Reply<QList<Payment>> reply) {
               shop->payments().attempts(TestShop::staff(), order, std::move(reply));
           }))
        .size();
}

QList<Coupon> JourneyShop::campaigns()
{
    QList<Coupon> found;
    const auto all = valueOf(shop.await<QList<CouponForCustomer>>([&](Reply<QList<CouponForCustomer>> reply) {
        shop->coupons().list(TestShop::staff(), std::nullopt, std::move(reply));
    }));
    for (const CouponForCustomer &each : all)
        found.append(each.coupon);
    return found;
}

void JourneyShop::chooseByKey(const QString &name)
{
    till.press(Qt::Key_F4);
    till.typeInFocus(name);
    QTRY_COMPARE(till.valueOf("pickerList", 0, models::TitleRole).toString(), name);
    till.press(Qt::Key_Return);
    QTRY_VERIFY(till.session().customer() && till.session().customer()->name == name);
}

} // namespace danggol::test
