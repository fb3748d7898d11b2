// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/json/json.h"

namespace danggol
{
struct Order;
struct OrderSummary;
} // namespace danggol

namespace danggol::api
{

[[nodiscard]] Json orderJson(const Order &order);
/// An order in a list.
[[nodiscard]] Json orderSummaryJson(const OrderSummary &order);

} // namespace danggol::api
