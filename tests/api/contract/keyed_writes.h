// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/api/contract/api_desk.h"

#include <QList>

namespace danggol::test
{

/// A write, to be sent with a key.
struct KeyedWrite
{
    QByteArray method;
    /// As the API's description names it.
    QByteArray route;
    QByteArray target;
    QByteArray body;
};

[[nodiscard]] inline KeyedWrite charge(CustomerId customer, qint64 won)
{
    return {"POST", "/points", "/points", text({{"userId", customer.value}, {"amount", won}})};
}

[[nodiscard]] inline HttpHeaders keyHeader(const QByteArray &key)
{
    return {{"Idempotency-Key", key}};
}

[[nodiscard]] inline HttpAnswer send(HttpClient &client, const KeyedWrite &write, const QByteArray &key)
{
    return client.send(write.method, write.target, write.body, keyHeader(key));
}

[[nodiscard]] inline bool wasReplayed(const HttpAnswer &answer)
{
    return answer.headers.contains({"Idempotency-Replayed", "true"});
}

/// Whether `again` is `first` once more, byte for byte, and says so.
[[nodiscard]] inline bool isReplayOf(const HttpAnswer &again, const HttpAnswer &first)
{
    return again.status == first.status && again.body == first.body && wasReplayed(again);
}

/// The same JSON with its members the other way around and other spaces.
[[nodiscard]] inline QByteArray respelled(const QByteArray &body)
{
    if (body.isEmpty())
        return "{ }";
    nlohmann::ordered_json reversed = nlohmann::ordered_json::object();
    const auto json = nlohmann::ordered_json::parse(body.toStdString());
    std::vector<std::string> names;
    for (const auto &member : json.items())
        names.insert(names.begin(), member.key());
    for (const std::string &name : names)
        reversed[name] = json[name];
    return "\n" + QByteArray::fromStdString(reversed.dump(3)) + " ";
}

/// Every write that there is, each of which succeeds once in this shop.
[[nodiscard]] inline QList<KeyedWrite> everyWrite(ApiDesk &desk)
{
    TestShop &shop = desk.shop();
    const CustomerId bora = shop.customer(QStringLiteral("Bora"), 100'000);
    const ProductId bread = shop.product(QStringLiteral("Bread"), 4'600, 50);
    const CouponId autumn = shop.coupon(
        {.name = QStringLiteral("Autumn"), .discount = {DiscountType::Amount, 500, {}, {}}, .limit = 5});
    const QByteArray product = "/products/" + digits(bread);
    const auto order = [](qint64 number, const char *verb) {
        return "/orders/" + digits(number) + '/' + verb;
    };
    const nlohmann::json lines = nlohmann::json::array({{{"productId", bread.value}, {"quantity", 2}}});
    return {
        {"POST", "/points", "/points", text({{"userId", bora.value}, {"amount", 700}})},
        {"POST", "/users", "/users", R"({"name":"Chan","phone":"010-1234-5678"})"},
        {"POST", "/products", "/products", R"({"name":"Milk","price":2000,"stock":7,"barcode":"880123"})"},
        {"PATCH", "/products/{productId}", product, R"({"price":5000,"category":"Bakery"})"},
        {"POST", "/products/{productId}/stock", product + "/stock", R"({"change":3,"reason":"RECEIVED"})"},
        {"POST", "/orders", "/orders", text({{"userId", bora.value}, {"items", lines}})},
        {"POST", "/payments/confirm", "/payments/confirm",
         text({{"orderId", desk.placed(bora, {{bread, 1}})}, {"userId", bora.value}})},
        {"POST", "/orders/{orderId}/cancel", order(desk.placed(bora, {{bread, 1}}), "cancel"), {}},
        {"POST", "/orders/{orderId}/confirm", order(desk.paid(bora, {{bread, 1}}), "confirm"), {}},
        {"POST", "/orders/{orderId}/refund", order(desk.paid(bora, {{bread, 3}}), "refund"),
         text({{"reason", "stale"}, {"items", lines}, {"restock", false}})},
        {"POST", "/coupons", "/coupons",
         R"({"name":"Tea","discountType":"PERCENT","discountValue":10,"limit":3})"},
        {"PATCH", "/coupons/{couponId}", "/coupons/" + digits(autumn), R"({"limit":6})"},
        {"POST", "/coupons/issue", "/coupons/issue",
         text({{"userId", bora.value}, {"couponId", autumn.value}})},
        {"POST", "/aggregations/run", "/aggregations/run", R"({"day":"2026-11-22"})"},
    };
}

} // namespace danggol::test
