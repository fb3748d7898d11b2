// SPDX-License-Identifier: GPL-3.0-or-later
// The model's refunds, of whole orders and of parts.
#include "tests/simulation/model/discount.h"
#include "tests/simulation/model/model.h"

#include <algorithm>
#include <limits>

namespace danggol::simulation
{

namespace
{

constexpr qsizetype kMostLines = 100;
constexpr qint64 kLargestBalance = 1'000'000'000;

QByteArray item(qsizetype index, const QByteArray &field)
{
    return "items[" + QByteArray::number(index) + "]." + field;
}

QByteArrayList faultsOf(const Step &step)
{
    QByteArrayList faults;
    if (step.lines.size() > kMostLines)
        faults.append("items");
    for (qsizetype i = 0; i < std::min(step.lines.size(), kMostLines); ++i) {
        if (step.lines[i].quantity < 1)
            faults.append(item(i, "quantity"));
    }
    if (step.value(Field::NoReason) == 1)
        faults.append("reason");
    return faults;
}

// Two numbers above 0, or the largest there is where the sum would be larger.
qint64 addedUp(qint64 a, qint64 b)
{
    constexpr qint64 kLargest = std::numeric_limits<qint64>::max();
    return a > kLargest - b ? kLargest : a + b;
}

} // namespace

Model::Asked Model::refundAsked(const Step &step, const ModelOrder &order)
{
    Asked asked;
    for (const Line &line : step.lines)
        asked[line.product] = addedUp(asked[line.product], line.quantity);
    if (step.lines.isEmpty()) {
        for (const ModelLine &line : order.lines)
            asked[line.product] = line.left();
    }
    return asked;
}

std::optional<Answer> Model::refundRefusal(const Step &step, const ModelOrder &order) const
{
    QByteArrayList faults;
    const Asked goods = goodsOf(order);
    for (qsizetype i = 0; i < step.lines.size(); ++i) {
        if (!goods.contains(step.lines[i].product))
            faults.append(item(i, "productId"));
    }
    if (!faults.isEmpty())
        return Answer::invalid(faults);
    Asked asked = refundAsked(step, order);
    for (const ModelLine &line : order.lines) {
        const qint64 units = asked[line.product];
        if (units > line.left())
            return Answer::refused("REFUND_TOO_LARGE").with("asked", units).with("left", line.left());
    }
    return std::nullopt;
}

Answer Model::refund(const Step &step)
{
    if (const QByteArrayList faults = faultsOf(step); !faults.isEmpty())
        return Answer::invalid(faults);
    if (const std::optional<Answer> refusal = orderRefusal(step, "PAY_DONE"))
        return *refusal;
    const qint64 key = step.value(Field::Order);
    const ModelOrder &order = m_orders[key];
    if (const std::optional<Answer> refusal = refundRefusal(step, order))
        return *refusal;
    Asked asked = refundAsked(step, order);
    std::erase_if(asked, [](const auto &each) { return each.second == 0; });
    qint64 amount = 0;
    for (const ModelLine &line : order.lines)
        amount += asked.contains(line.product) ? refundOf(line, asked[line.product]) : 0;
    const bool restock = step.value(Field::Restock, 1) == 1;
    if (restock && !fitsInStock(asked))
        return Answer::invalid({"change"});
    const qint64 balance = m_customers[order.customer].balance;
    if (balance + amount > kLargestBalance)
        return Answer::refused("BALANCE_LIMIT").with("balance", balance).with("limit", kLargestBalance);
    applyRefund(key, asked, amount, restock);
    return orderAnswer(key);
}

void Model::applyRefund(qint64 key, const Asked &asked, qint64 amount, bool restock)
{
    ModelOrder &order = m_orders[key];
    qint64 unitsLeft = 0;
    for (ModelLine &line : order.lines) {
        const auto units = asked.find(line.product);
        if (units != asked.end()) {
            line.refundedAmount += refundOf(line, units->second);
            line.refundedQuantity += units->second;
        }
        unitsLeft += line.left();
    }
    order.refunded += amount;
    m_daysToRecount.insert(order.paidDay);
    order.events.append({unitsLeft == 0 ? "REFUNDED" : "PART_REFUNDED", amount, m_nowMs});
    if (unitsLeft == 0) {
        order.status = "REFUNDED";
        order.refundedMs = m_nowMs;
        if (order.issued != 0)
            giveCouponBack(order.issued);
    }
    if (restock) {
        for (const auto &[product, quantity] : asked)
            moveStock(product, quantity, "REFUNDED", key);
    }
    if (amount > 0)
        changeBalance(order.customer, amount, "REFUND", key);
}

} // namespace danggol::simulation
