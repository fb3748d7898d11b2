// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace danggol::bench
{

/// What a shop is filled with.
struct SeedPlan
{
    qint64 customers = 1'000;
    /// Whose the past orders are: so many of the customers, from the first on. All of them when it is 0.
    qint64 regulars = 0;
    qint64 products = 1'000;
    /// Of the past, evenly over `days`: those of the last six days are paid; before, two in a hundred are
    /// cancelled and the rest confirmed.
    qint64 orders = 10'000;
    /// Unpaid ones of just now, ids right after the past's; each of them can be paid.
    qint64 waitingOrders = 0;
    int days = 30;
};

/// Multiplicative hashing (Knuth 6.4) spreads neighbours; the numbers stay below 2^63 for a thousand million
/// rows.
inline constexpr qint64 kSpreadFactor = 2'654'435'761;
inline constexpr qint64 kSpreadDivisor = 65'536;
/// Neighbouring orders are those of customers who are far apart.
inline constexpr qint64 kCustomerStep = 7;

/// How many customers have past orders.
[[nodiscard]] constexpr qint64 regularsOf(const SeedPlan &plan)
{
    return plan.regulars > 0 ? plan.regulars : plan.customers;
}

/// The id of the customer whose waiting order this is, by its id.
[[nodiscard]] constexpr qint64 customerOfOrder(const SeedPlan &plan, qint64 order)
{
    return 1 + order * kCustomerStep * kSpreadFactor / kSpreadDivisor % plan.customers;
}

/// Each customer has been charged this before anything else.
inline constexpr qint64 kSeededBalanceWon = 500'000'000;
/// So much of each product has been received.
inline constexpr qint64 kSeededStock = 500'000'000;

} // namespace danggol::bench
