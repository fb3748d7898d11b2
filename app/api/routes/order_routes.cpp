// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/routes/order_routes.h"

#include "app/api/core/call.h"
#include "app/api/core/input.h"
#include "app/api/core/router.h"
#include "app/api/json/json_text.h"
#include "app/api/routes/bound.h"
#include "app/api/routes/order_json.h"
#include "services/domain/business_day.h"
#include "services/shop/shop.h"

namespace danggol::api
{

namespace
{

const Choices<OrderStatus> &statuses()
{
    static const Choices<OrderStatus> choices({OrderStatus::DepositWait, OrderStatus::PayDone,
                                               OrderStatus::BuyConfirm, OrderStatus::Cancelled,
                                               OrderStatus::Refunded},
                                              orderStatusName);
    return choices;
}

BusinessCalendar calendarOf(const Shop &shop)
{
    return BusinessCalendar(QTimeZone(shop.settings().timeZone.toUtf8()));
}

std::optional<Timestamp> startOf(const Shop &shop, const std::optional<DayOrTime> &from)
{
    if (!from)
        return std::nullopt;
    const auto *const day = std::get_if<QString>(&*from);
    return day == nullptr ? std::get<Timestamp>(*from) : calendarOf(shop).startOf(*day);
}

// A day is meant with all its orders.
std::optional<Timestamp> endOf(const Shop &shop, const std::optional<DayOrTime> &to)
{
    if (!to)
        return std::nullopt;
    const auto *const day = std::get_if<QString>(&*to);
    return day == nullptr ? std::get<Timestamp>(*to) : calendarOf(shop).endOf(*day);
}

void placeOrder(Shop &shop, const CallPtr &call)
{
    Input in(*call);
    PlaceOrderCommand command;
    command.customer = in.body.id<CustomerId>("userId");
    in.body.items("items", 1, kMostOrderLines, [&command](BodyReader &item) {
        command.lines.append({.product = item.id<ProductId>("productId"),
                              .quantity = item.integer("quantity", 1, kLargestLineQuantity)});
    });
    command.coupon = in.body.optionalId<IssuedCouponId>("issuedCouponId");
    if (call->refuses(in.verdict()))
        return;
    shop.orders().place(call->actor(), call->operation(), command, call->reply<Order>(orderJson));
}

void findOrder(Shop &shop, const CallPtr &call)
{
    Input in(*call);
    const auto order = in.path.id<OrderId>("orderId");
    if (call->refuses(in.verdict()))
        return;
    shop.orders().find(call->actor(), order, call->reply<Order>(orderJson));
}

void listOrders(Shop &shop, const CallPtr &call)
{
    Input in(*call);
    OrderQuery query;
    query.customer = in.query.optionalId<CustomerId>("userId");
    query.status = in.query.optionalChoice("status", statuses());
    query.from = startOf(shop, in.query.optionalDayOrTime("from"));
    query.to = endOf(shop, in.query.optionalDayOrTime("to"));
    query.cursor = in.query.cursor();
    query.limit = in.query.limit();
    if (call->refuses(in.verdict()))
        return;
    shop.orders().list(call->actor(), query, call->reply<Page<OrderSummary>>(asPage(orderSummaryJson)));
}

void confirmOrder(Shop &shop, const CallPtr &call)
{
    Input in(*call);
    const auto order = in.path.id<OrderId>("orderId");
    if (call->refuses(in.verdict()))
        return;
    shop.orders().confirm(call->actor(), call->operation(), order, call->reply<Order>(orderJson));
}

void cancelOrder(Shop &shop, const CallPtr &call)
{
    Input in(*call);
    const auto order = in.path.id<OrderId>("orderId");
    if (call->refuses(in.verdict()))
        return;
    shop.orders().cancel(call->actor(), call->operation(), order, call->reply<Order>(orderJson));
}

void refundOrder(Shop &shop, const CallPtr &call)
{
    Input in(*call);
    RefundCommand command;
    command.order = in.path.id<OrderId>("orderId");
    // Never an empty array: no lines in the command means everything.
    in.body.optionalItems("items", 1, kMostOrderLines, [&command](BodyReader &item) {
        command.lines.append(
            {.product = item.id<ProductId>("productId"), .quantity = item.integer("quantity", 1)});
    });
    command.reason = in.body.text("reason");
    command.restock = in.body.optionalBoolean("restock").value_or(true);
    if (call->refuses(in.verdict()))
        return;
    shop.orders().refund(call->actor(), call->operation(), command, call->reply<Order>(orderJson));
}

} // namespace

void addOrderRoutes(Router &router, Shop &shop)
{
    router.add({.method = "POST",
                .pattern = "/orders",
                .permission = Permission::PlaceOrder,
                .body = BodyRule::Required,
                .handle = bound(shop, placeOrder)});
    router.add({.method = "GET",
                .pattern = "/orders",
                .permission = Permission::ReadOrders,
                .handle = bound(shop, listOrders)});
    router.add({.method = "GET",
                .pattern = "/orders/{orderId}",
                .permission = Permission::ReadOrders,
                .handle = bound(shop, findOrder)});
    router.add({.method = "POST",
                .pattern = "/orders/{orderId}/confirm",
                .permission = Permission::ConfirmOrder,
                .body = BodyRule::Optional,
                .handle = bound(shop, confirmOrder)});
    router.add({.method = "POST",
                .pattern = "/orders/{orderId}/cancel",
                .permission = Permission::CancelOrder,
                .body = BodyRule::Optional,
                .handle = bound(shop, cancelOrder)});
    router.add({.method = "POST",
                .pattern = "/orders/{orderId}/refund",
                .permission = Permission::RefundOrder,
                .body = BodyRule::Required,
                .handle = bound(shop, refundOrder)});
}

} // namespace danggol::api
