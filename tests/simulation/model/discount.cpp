// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/model/discount.h"

#include <algorithm>

namespace danggol::simulation
{

namespace
{
// A discount times an amount does not fit in 64 bits.
__extension__ using Wide = __int128;
} // namespace

qint64 discountOf(const ModelCoupon &coupon, qint64 subtotal)
{
    const Wide share = coupon.percent ? Wide(subtotal) * coupon.value / 100 : Wide(coupon.value);
    const qint64 won = static_cast<qint64>(std::min(share, Wide(subtotal)));
    return coupon.cap ? std::min(won, *coupon.cap) : won;
}

void spread(ModelOrder &order)
{
    QList<Wide> lost;
    qint64 left = order.discount;
    for (ModelLine &line : order.lines) {
        const Wide share = Wide(order.discount) * line.amount();
        line.discount = static_cast<qint64>(share / order.subtotal);
        lost.append(share % order.subtotal);
        left -= line.discount;
    }
    for (; left > 0; --left) {
        const qsizetype most = std::max_element(lost.begin(), lost.end()) - lost.begin();
        ++order.lines[most].discount;
        lost[most] = -1;
    }
}

qint64 refundOf(const ModelLine &line, qint64 units)
{
    const Wide paid = line.amount() - line.discount;
    return static_cast<qint64>(paid * (line.refundedQuantity + units) / line.quantity) - line.refundedAmount;
}

} // namespace danggol::simulation
