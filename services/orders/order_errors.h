// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/error.h"
#include "services/orders/order.h"

#include <QString>

namespace danggol
{

/// OrderNotFound; `outcome` says what was not done: "No points were taken."
[[nodiscard]] Error orderNotFound(OrderId id, const QString &outcome);

/// OrderStateConflict (details: orderId, orderStatus).
[[nodiscard]] Error orderStateConflict(const Order &order, const QString &outcome);

} // namespace danggol
