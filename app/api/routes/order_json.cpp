// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/routes/order_json.h"

#include "app/api/json/json_text.h"
#include "services/orders/order.h"

namespace danggol::api
{

namespace
{

Json lineJson(const OrderLine &line)
{
    return object({{"productId", asJson(line.product)},
                   {"name", asJson(line.name)},
                   {"unitPrice", asJson(line.unitPrice)},
                   {"quantity", asJson(line.quantity)},
                   {"amount", asJson(line.amount)},
                   {"discount", asJson(line.discount)},
                   {"refundedQuantity", asJson(line.refundedQuantity)},
                   {"refundedAmount", asJson(line.refundedAmount)}});
}

} // namespace

Json orderJson(const Order &order)
{
    Json lines = Json::array();
    for (const OrderLine &line : order.lines)
        lines.push_back(lineJson(line));
    return object({{"orderId", asJson(order.id)},
                   {"userId", asJson(order.customer)},
                   {"status", asJson(orderStatusName(order.status))},
                   {"items", std::move(lines)},
                   {"subtotal", asJson(order.subtotal)},
                   {"discount", asJson(order.discount)},
                   {"total", asJson(order.total)},
                   {"issuedCouponId", asJson(order.issuedCoupon)},
                   {"createdAt", asJson(order.createdAt)},
                   {"paidAt", asJson(order.paidAt)},
                   {"confirmedAt", asJson(order.confirmedAt)},
                   {"expiresAt", asJson(order.expiresAt)},
                   {"cancelledAt", asJson(order.cancelledAt)},
                   {"refundedAt", asJson(order.refundedAt)},
                   {"refunded", asJson(order.refunded)}});
}

Json orderSummaryJson(const OrderSummary &order)
{
    return object({{"orderId", asJson(order.id)},
                   {"userId", asJson(order.customer)},
                   {"userName", asJson(order.customerName)},
                   {"status", asJson(orderStatusName(order.status))},
                   {"itemCount", asJson(order.itemCount)},
                   {"total", asJson(order.total)},
                   {"createdAt", asJson(order.createdAt)}});
}

} // namespace danggol::api
