// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done next, for whoever makes up a plan.
#include "tests/simulation/model/model.h"

#include <algorithm>

namespace danggol::simulation
{

namespace
{

template <class Things, class Holds>
QList<qint64> keysOf(const Things &things, Holds holds)
{
    QList<qint64> keys;
    for (const auto &[key, thing] : things) {
        if (holds(thing))
            keys.append(key);
    }
    return keys;
}

} // namespace

QList<qint64> Model::openCustomers() const
{
    return keysOf(m_customers, [](const ModelCustomer &each) { return !each.archived; });
}

QList<qint64> Model::productsToSell() const
{
    return keysOf(m_products, [](const ModelProduct &each) { return each.status == 0 && each.stock > 0; });
}

QList<qint64> Model::openCoupons() const
{
    return keysOf(m_coupons, [this](const ModelCoupon &each) { return couponState(each) == "ACTIVE"; });
}

QList<qint64> Model::usableCoupons() const
{
    return keysOf(m_issued, [this](const ModelIssued &each) {
        return issuedState(each) == "ISSUED" && each.heldBy == 0;
    });
}

QList<qint64> Model::ordersIn(const QByteArray &status) const
{
    return keysOf(m_orders, [&status](const ModelOrder &each) { return each.status == status; });
}

qint64 Model::ownerOfOrder(qint64 key) const
{
    const auto order = m_orders.find(key);
    return order == m_orders.end() ? 0 : order->second.customer;
}

qint64 Model::ownerOfCoupon(qint64 key) const
{
    const auto issued = m_issued.find(key);
    return issued == m_issued.end() ? 0 : issued->second.customer;
}

QList<qint64> Model::turningPoints() const
{
    const qint64 confirmAfterMs = m_settings.confirmDays * 86'400'000LL;
    QList<qint64> moments;
    for (const auto &[key, order] : m_orders) {
        if (order.status == "DEPOSIT_WAIT")
            moments.append(order.expiresMs);
        if (order.status == "PAY_DONE")
            moments.append(*order.paidMs + confirmAfterMs);
    }
    for (const auto &[key, coupon] : m_coupons) {
        moments.append(coupon.startsMs);
        moments.append(coupon.endsMs.value_or(coupon.startsMs));
    }
    for (const auto &[key, issued] : m_issued)
        moments.append(issued.untilMs.value_or(issued.issuedMs));
    return moments;
}

qint64 Model::lastCountMs() const
{
    qint64 lastMs = 0;
    for (const auto &[day, made] : m_madeDays)
        lastMs = std::max(lastMs, made.countedMs);
    return lastMs;
}

QList<Line> Model::leftOf(qint64 key) const
{
    QList<Line> left;
    const auto order = m_orders.find(key);
    if (order == m_orders.end())
        return left;
    for (const ModelLine &line : order->second.lines) {
        if (line.left() > 0)
            left.append({line.product, line.left()});
    }
    return left;
}

} // namespace danggol::simulation
