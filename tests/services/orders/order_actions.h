// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_shop.h"

#include <algorithm>
#include <vector>

namespace danggol::test
{

/// Asks `count` times at once and waits for every answer. `ask(i, reply)` must not wait itself.
template <class T>
[[nodiscard]] std::vector<Result<T>> gather(int count, const std::function<void(int, Reply<T>)> &ask)
{
    std::vector<std::shared_ptr<std::promise<Result<T>>>> promises;
    std::vector<std::future<Result<T>>> futures;
    for (int i = 0; i < count; ++i) {
        promises.push_back(std::make_shared<std::promise<Result<T>>>());
        futures.push_back(promises.back()->get_future());
    }
    for (int i = 0; i < count; ++i) {
        const auto promise = promises[static_cast<std::size_t>(i)];
        ask(i, [promise](Result<T> result) { promise->set_value(std::move(result)); });
    }
    std::vector<Result<T>> results;
    for (std::future<Result<T>> &future : futures) {
        if (future.wait_for(std::chrono::seconds(120)) != std::future_status::ready)
            qFatal("no answer within two minutes");
        results.push_back(future.get());
    }
    return results;
}

template <class T>
[[nodiscard]] int countOf(const std::vector<Result<T>> &results, const QString &code)
{
    return static_cast<int>(std::count_if(
        results.begin(), results.end(), [&code](const Result<T> &result) { return codeOf(result) == code; }));
}

template <class T>
[[nodiscard]] int valuesIn(const std::vector<Result<T>> &results)
{
    return static_cast<int>(std::count_if(results.begin(), results.end(),
                                          [](const Result<T> &result) { return result.has_value(); }));
}

/// The fields at fault, in their order.
template <class T>
[[nodiscard]] QStringList fieldsOf(const Result<T> &result)
{
    QStringList fields;
    if (!result) {
        for (const FieldError &field : result.error().fields)
            fields.append(field.field);
    }
    return fields;
}

[[nodiscard]] inline Result<Order> place(TestShop &shop, const PlaceOrderCommand &command,
                                         const Actor &actor = TestShop::staff())
{
    return await<Order>([&](Reply<Order> reply) {
        shop->orders().place(actor, shop.operation(), command, std::move(reply));
    });
}

[[nodiscard]] inline Result<Order> cancel(TestShop &shop, OrderId order,
                                          const Actor &actor = TestShop::staff())
{
    return await<Order>(
        [&](Reply<Order> reply) { shop->orders().cancel(actor, shop.operation(), order, std::move(reply)); });
}

[[nodiscard]] inline Result<Order> confirm(TestShop &shop, OrderId order,
                                           const Actor &actor = TestShop::staff())
{
    return await<Order>([&](Reply<Order> reply) {
        shop->orders().confirm(actor, shop.operation(), order, std::move(reply));
    });
}

[[nodiscard]] inline Result<Order> refund(TestShop &shop, const RefundCommand &command,
                                          const Actor &actor = TestShop::staff())
{
    return await<Order>([&](Reply<Order> reply) {
        shop->orders().refund(actor, shop.operation(), command, std::move(reply));
    });
}

[[nodiscard]] inline Result<Payment> pay(TestShop &shop, const PayCommand &command,
                                         const Actor &actor = TestShop::staff())
{
    return await<Payment>([&](Reply<Payment> reply) {
        shop->payments().pay(actor, shop.operation(), command, std::move(reply));
    });
}

[[nodiscard]] inline Result<Order> find(TestShop &shop, OrderId order, const Actor &actor = TestShop::admin())
{
    return await<Order>([&](Reply<Order> reply) { shop->orders().find(actor, order, std::move(reply)); });
}

[[nodiscard]] inline OrderStatus statusOf(TestShop &shop, OrderId order)
{
    return valueOf(find(shop, order)).status;
}

[[nodiscard]] inline QList<OrderEventKind> historyOf(TestShop &shop, OrderId order)
{
    QList<OrderEventKind> kinds;
    for (const OrderEvent &event : valueOf(await<QList<OrderEvent>>([&](Reply<QList<OrderEvent>> reply) {
             shop->orders().timeline(TestShop::admin(), order, std::move(reply));
         })))
        kinds.append(event.kind);
    return kinds;
}

[[nodiscard]] inline QList<Payment> attemptsOf(TestShop &shop, OrderId order)
{
    return valueOf(await<QList<Payment>>([&](Reply<QList<Payment>> reply) {
        shop->payments().attempts(TestShop::admin(), order, std::move(reply));
    }));
}

[[nodiscard]] inline OrderCounts countsOf(TestShop &shop, const OrderQuery &query = {},
                                          const Actor &actor = TestShop::admin())
{
    return valueOf(await<OrderCounts>(
        [&](Reply<OrderCounts> reply) { shop->orders().counts(actor, query, std::move(reply)); }));
}

/// A coupon of the customer's own that takes off `discount`.
[[nodiscard]] inline IssuedCouponId issuedCoupon(TestShop &shop, CustomerId customer,
                                                 const Discount &discount)
{
    const CouponId coupon =
        shop.coupon({.name = QStringLiteral("Weekend bakery"), .discount = discount, .limit = 100});
    return valueOf(await<IssuedCoupon>([&](Reply<IssuedCoupon> reply) {
               shop->coupons().issue(TestShop::staff(), shop.operation(), {coupon, customer},
                                     std::move(reply));
           }))
        .id;
}

[[nodiscard]] inline IssuedCoupon couponOf(TestShop &shop, CustomerId customer)
{
    const QList<IssuedCoupon> held =
        valueOf(await<QList<IssuedCoupon>>([&](Reply<QList<IssuedCoupon>> reply) {
            shop->coupons().heldBy(TestShop::admin(), customer, std::move(reply));
        }));
    if (held.size() != 1)
        qFatal("%d coupons instead of one", static_cast<int>(held.size()));
    return held.constFirst();
}

} // namespace danggol::test
