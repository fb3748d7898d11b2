// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/checkout_summary.h"

#include "services/domain/assert.h"

namespace danggol::models
{

CheckoutSummary summarise(const Cart &cart, const std::optional<CouponChoice> &coupon,
                          std::optional<Money> balance)
{
    const std::optional<Discount> discount =
        coupon ? std::optional(coupon->coupon.discount) : std::optional<Discount>();
    const std::optional<OrderTotals> totals = orderTotals(cart.pricedLines(), discount);
    // 100 lines of 999 at the largest price are far from 64 bits.
    DANGGOL_ASSERT(totals.has_value());
    CheckoutSummary summary{.itemCount = cart.itemCount(),
                            .subtotal = totals->subtotal,
                            .discount = totals->discount,
                            .total = totals->total};
    if (!balance)
        return summary;
    if (*balance < summary.total)
        summary.shortBy = Money(summary.total.won() - balance->won());
    else
        summary.balanceAfter = Money(balance->won() - summary.total.won());
    return summary;
}

} // namespace danggol::models
