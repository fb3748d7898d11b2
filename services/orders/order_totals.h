// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/coupons/coupon.h"
#include "services/domain/money.h"
#include "services/orders/order.h"

#include <QList>

#include <optional>

namespace danggol
{

struct PricedLine
{
    Money unitPrice;
    qint64 quantity = 0;
};

struct LineTotal
{
    Money amount;
    Money discount;
};

struct OrderTotals
{
    Money subtotal;
    Money discount;
    Money total;
    QList<LineTotal> lines;
};

/// The one place where an order is added up: the cart's preview, the order, the receipt and the ranking all
/// come from it. The discount is spread over the lines in proportion to their amounts by largest remainder
/// (Hamilton's method; ties go to the earlier line), so the lines add up to the won. Nothing on overflow
/// or a negative price or quantity.
[[nodiscard]] std::optional<OrderTotals> orderTotals(const QList<PricedLine> &lines,
                                                     const std::optional<Discount> &discount);

/// What refunding `units` more of the line gives back: its paid share (amount less discount) of all units
/// refunded by then, rounded down, less what was refunded before. So the last unit takes the rest, and a
/// line's refunds add up to what was paid. `units` is 0 to what is left of the line.
[[nodiscard]] Money refundOf(const OrderLine &line, qint64 units);

} // namespace danggol
