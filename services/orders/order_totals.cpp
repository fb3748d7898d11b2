// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/orders/order_totals.h"

#include "services/domain/assert.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace danggol
{

namespace
{

// An amount times an amount does not fit in 64 bits.
__extension__ using Wide = __int128;

struct Share
{
    qint64 won = 0;
    /// What rounding down left over, in units of one won divided by the subtotal.
    Wide remainder = 0;
};

Share shareOf(Money discount, Money amount, Money subtotal)
{
    const Wide product = static_cast<Wide>(discount.won()) * amount.won();
    return {static_cast<qint64>(product / subtotal.won()), product % subtotal.won()};
}

std::vector<qsizetype> byRemainder(const std::vector<Share> &shares)
{
    std::vector<qsizetype> order(shares.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&shares](qsizetype a, qsizetype b) {
        return shares[static_cast<std::size_t>(a)].remainder > shares[static_cast<std::size_t>(b)].remainder;
    });
    return order;
}

void spread(OrderTotals &totals)
{
    if (totals.discount.isZero())
        return;
    std::vector<Share> shares;
    qint64 given = 0;
    for (const LineTotal &line : totals.lines) {
        shares.push_back(shareOf(totals.discount, line.amount, totals.subtotal));
        given += shares.back().won;
    }
    // What is left is less than one won a line, and only lines with a remainder can get one.
    qint64 left = totals.discount.won() - given;
    for (const qsizetype index : byRemainder(shares)) {
        if (left == 0)
            break;
        ++shares[static_cast<std::size_t>(index)].won;
        --left;
    }
    for (qsizetype i = 0; i < totals.lines.size(); ++i)
        totals.lines[i].discount = Money(shares[static_cast<std::size_t>(i)].won);
}

} // namespace

std::optional<OrderTotals> orderTotals(const QList<PricedLine> &lines,
                                       const std::optional<Discount> &discount)
{
    OrderTotals totals;
    for (const PricedLine &line : lines) {
        if (line.unitPrice.isNegative() || line.quantity < 0)
            return std::nullopt;
        const std::optional<Money> amount = line.unitPrice.times(line.quantity);
        const std::optional<Money> subtotal = amount ? totals.subtotal.plus(*amount) : std::nullopt;
        if (!subtotal)
            return std::nullopt;
        totals.subtotal = *subtotal;
        totals.lines.append({*amount, Money()});
    }
    if (discount)
        totals.discount = std::clamp(discount->off(totals.subtotal), Money(), totals.subtotal);
    totals.total = Money(totals.subtotal.won() - totals.discount.won());
    spread(totals);
    return totals;
}

Money refundOf(const OrderLine &line, qint64 units)
{
    DANGGOL_ASSERT(units >= 0 && units <= line.quantity - line.refundedQuantity);
    const Wide paid = line.amount.won() - line.discount.won();
    const Wide byThen = paid * (line.refundedQuantity + units) / line.quantity;
    return Money(static_cast<qint64>(byThen) - line.refundedAmount.won());
}

} // namespace danggol
