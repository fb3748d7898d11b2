// SPDX-License-Identifier: GPL-3.0-or-later
// What the model's shop does by itself.
#include "tests/simulation/model/model.h"

#include <algorithm>

namespace danggol::simulation
{

namespace
{

constexpr qint64 kDayMs = 86'400'000;
constexpr qint64 kOperationsKeptMs = 2 * kDayMs;

Answer counted(qint64 count)
{
    return Answer::done().with("count", count);
}

// The first `most` of what is due, by when it was due and then in the order it was made.
QList<qint64> firstOf(const std::multimap<qint64, qint64> &dueAt, qint64 most)
{
    QList<qint64> first;
    for (const auto &[dueMs, key] : dueAt) {
        if (first.size() < most)
            first.append(key);
    }
    return first;
}

} // namespace

Answer Model::expireOrders(const Step &step)
{
    std::multimap<qint64, qint64> due;
    for (const auto &[key, order] : m_orders) {
        if (order.status == "DEPOSIT_WAIT" && order.expiresMs <= m_nowMs)
            due.emplace(order.expiresMs, key);
    }
    QList<qint64> first = firstOf(due, step.value(Field::Most, 1));
    std::sort(first.begin(), first.end());
    qint64 count = 0;
    for (const qint64 key : first) {
        // An order whose goods have no room in the stock waits, and holds up no other.
        if (!fitsInStock(goodsOf(m_orders[key])))
            continue;
        giveUp(key, "EXPIRED");
        ++count;
    }
    return counted(count);
}

Answer Model::confirmOrders(const Step &step)
{
    std::multimap<qint64, qint64> due;
    for (const auto &[key, order] : m_orders) {
        if (order.status == "PAY_DONE" && *order.paidMs <= m_nowMs - m_settings.confirmDays * kDayMs)
            due.emplace(*order.paidMs, key);
    }
    const QList<qint64> first = firstOf(due, step.value(Field::Most, 1));
    for (const qint64 key : first) {
        m_orders[key].status = "BUY_CONFIRM";
        m_orders[key].confirmedMs = m_nowMs;
        m_orders[key].events.append({"CONFIRMED", 0, m_nowMs});
    }
    return counted(first.size());
}

Answer Model::expireCoupons()
{
    qint64 count = 0;
    for (auto &[key, issued] : m_issued) {
        if (issued.status == "ISSUED" && issuedState(issued) == "EXPIRED") {
            issued.status = "EXPIRED";
            ++count;
        }
    }
    return counted(count);
}

Answer Model::forgetOperations()
{
    const std::size_t count = std::erase_if(
        m_operations, [this](const auto &each) { return each.second.atMs < m_nowMs - kOperationsKeptMs; });
    return counted(static_cast<qint64>(count));
}

} // namespace danggol::simulation
