// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/support/base_request.h"

namespace danggol::test
{

using api::JsonInput;

namespace
{

constexpr qint64 kPlentyOfPoints = 50'000'000;
constexpr qint64 kPlentyOfStock = 1'000'000;
constexpr qint64 kRefundableUnits = 500;

QByteArray text(auto id)
{
    return QByteArray::number(id.value);
}

JsonInput number(auto id)
{
    return static_cast<std::int64_t>(id.value);
}

} // namespace

BaseScene::BaseScene(TestShop &shop)
    : m_shop(shop)
    , m_user(shop.customer(QStringLiteral("Bora"), kPlentyOfPoints))
    , m_other(shop.customer(QStringLiteral("Dohyun"), kPlentyOfPoints))
    , m_product(shop.product(QStringLiteral("Salt bread"), 1'000, kPlentyOfStock))
    , m_campaign(shop.coupon({.name = QStringLiteral("Autumn"),
                              .discount = {.type = DiscountType::Amount, .value = 100},
                              .limit = 1'000}))
{}

OrderId BaseScene::order(CustomerId customer)
{
    return m_shop.placedOrder(customer, {{.product = m_product, .quantity = kRefundableUnits}});
}

OrderId BaseScene::paidOrder(CustomerId customer)
{
    const OrderId placed = order(customer);
    (void)valueOf(m_shop.await<Payment>([&](Reply<Payment> reply) {
        m_shop->payments().pay(TestShop::admin(), m_shop.operation(), {.order = placed}, std::move(reply));
    }));
    return placed;
}

std::optional<BaseRequest> BaseScene::requestFor(const QByteArray &route)
{
    if (route.startsWith("GET "))
        return readingRequestFor(route);
    return route.contains("/orders") || route.contains("/payments") ? orderRequestFor(route)
                                                                    : editingRequestFor(route);
}

std::optional<BaseRequest> BaseScene::readingRequestFor(const QByteArray &route)
{
    const BaseRequest::Values user{{"userId", text(m_user)}};
    if (route == "GET /points" || route == "GET /points/history")
        return BaseRequest{.query = user};
    if (route == "GET /products/{productId}")
        return BaseRequest{.path = {{"productId", text(m_product)}}};
    if (route == "GET /orders/{orderId}")
        return BaseRequest{.path = {{"orderId", text(order(m_user))}}};
    if (route == "GET /payments")
        return BaseRequest{.query = {{"orderId", text(paidOrder(m_user))}}};
    if (route == "GET /coupons/{couponId}")
        return BaseRequest{.path = {{"couponId", text(m_campaign)}}};
    if (route == "GET /users/{userId}" || route == "GET /users/{userId}/coupons")
        return BaseRequest{.path = user};
    static const QByteArrayList withoutNeeds{"GET /products", "GET /orders",  "GET /products/best-sellers",
                                             "GET /coupons",  "GET /users",   "GET /verify",
                                             "GET /health",   "GET /metrics", "GET /openapi.json",
                                             "GET /events"};
    return withoutNeeds.contains(route) ? std::optional(BaseRequest()) : std::nullopt;
}

std::optional<BaseRequest> BaseScene::orderRequestFor(const QByteArray &route)
{
    const JsonInput lines = JsonInput::array({{{"productId", number(m_product)}, {"quantity", 1}}});
    if (route == "POST /orders")
        return BaseRequest{.body = {{"userId", number(m_user)}, {"items", lines}}};
    if (route == "POST /orders/{orderId}/confirm")
        return BaseRequest{.path = {{"orderId", text(paidOrder(m_user))}}, .body = JsonInput::object()};
    if (route == "POST /orders/{orderId}/cancel")
        return BaseRequest{.path = {{"orderId", text(order(m_user))}}, .body = JsonInput::object()};
    if (route == "POST /orders/{orderId}/refund")
        return BaseRequest{.path = {{"orderId", text(paidOrder(m_user))}},
                           .body = {{"items", lines}, {"reason", "Squashed"}}};
    if (route == "POST /payments/confirm")
        return BaseRequest{.body = {{"orderId", number(order(m_user))}, {"userId", number(m_user)}}};
    return std::nullopt;
}

std::optional<BaseRequest> BaseScene::editingRequestFor(const QByteArray &route)
{
    if (route == "POST /points")
        return BaseRequest{.body = {{"userId", number(m_user)}, {"amount", 10}}};
    if (route == "POST /users")
        return BaseRequest{.body = JsonInput::object({{"name", "Sora"}})};
    if (route == "POST /products")
        return BaseRequest{.body = {{"name", "Cake"}, {"price", 5'000}, {"stock", 3}}};
    if (route == "PATCH /products/{productId}")
        return BaseRequest{.path = {{"productId", text(m_product)}},
                           .body = JsonInput::object({{"lowStockAt", 7}})};
    if (route == "POST /products/{productId}/stock")
        return BaseRequest{.path = {{"productId", text(m_product)}},
                           .body = {{"change", 1}, {"reason", "ADJUSTED"}}};
    if (route == "POST /coupons")
        return BaseRequest{
            .body = {{"name", "Spring"}, {"discountType", "PERCENT"}, {"discountValue", 5}, {"limit", 10}}};
    if (route == "PATCH /coupons/{couponId}")
        return BaseRequest{.path = {{"couponId", text(m_campaign)}},
                           .body = JsonInput::object({{"limit", 2'000}})};
    if (route == "POST /coupons/issue")
        return BaseRequest{.body = {{"userId", number(m_user)}, {"couponId", number(m_campaign)}}};
    if (route == "POST /aggregations/run")
        return BaseRequest{.body = JsonInput::object()};
    return std::nullopt;
}

} // namespace danggol::test
