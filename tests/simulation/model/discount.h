// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/model/values.h"

namespace danggol::simulation
{

/// What a coupon takes off a subtotal that reaches its minimum.
[[nodiscard]] qint64 discountOf(const ModelCoupon &coupon, qint64 subtotal);

/// Gives each line its share of the order's discount: in proportion, rounded down, and what is left over won
/// by won to the lines that lost most by rounding, the earlier one of equals first.
void spread(ModelOrder &order);

/// What goes back for `units` more of the line: the paid share of everything refunded by then, rounded down,
/// less what went back before.
[[nodiscard]] qint64 refundOf(const ModelLine &line, qint64 units);

} // namespace danggol::simulation
