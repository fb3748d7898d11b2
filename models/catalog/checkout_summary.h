// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/cart.h"
#include "models/catalog/coupon_choice.h"

#include <optional>

namespace danggol::models
{

/// What the cart comes to.
struct CheckoutSummary
{
    qint64 itemCount = 0;
    Money subtotal;
    Money discount;
    Money total;
    /// What the customer has left after paying; none without a customer, or when it is not enough.
    std::optional<Money> balanceAfter;
    /// What the balance lacks; 0 when it is enough.
    Money shortBy;
};

/// Adds the cart up the way the order will be.
[[nodiscard]] CheckoutSummary summarise(const Cart &cart, const std::optional<CouponChoice> &coupon,
                                        std::optional<Money> balance);

} // namespace danggol::models
