// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/actor.h"
#include "services/orders/order.h"

namespace danggol::models
{

/// What can be done with an order now, and why the rest cannot.
struct OrderActions
{
    enum class Reason { None, NotPaidYet, AlreadyPaid, Confirmed, Cancelled, Refunded, Offline };

    bool mayPay = false;
    bool mayConfirm = false;
    bool mayRefund = false;
    bool mayCancel = false;
    /// A receipt, or the slip of an order that waits.
    bool mayPrint = false;
    Reason reason = Reason::None;
};

/// Follows the transition table of orders and the actor's permissions; nothing may be done while the shop's
/// database is out of reach.
[[nodiscard]] OrderActions actionsFor(const Order &order, const Actor &actor, bool connected);

} // namespace danggol::models
