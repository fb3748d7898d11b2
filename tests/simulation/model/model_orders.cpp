// SPDX-License-Identifier: GPL-3.0-or-later
// The model's orders, from placing to confirming.
#include "tests/simulation/model/discount.h"
#include "tests/simulation/model/model.h"

#include <algorithm>

namespace danggol::simulation
{

namespace
{

constexpr qsizetype kMostLines = 100;
constexpr qint64 kLargestQuantity = 999;
constexpr qint64 kMinuteMs = 60'000;

QByteArrayList faultsOf(const Step &step)
{
    QByteArrayList faults;
    if (step.value(Field::Customer) < 1)
        faults.append("userId");
    if (step.lines.isEmpty() || step.lines.size() > kMostLines)
        faults.append("items");
    for (qsizetype i = 0; i < std::min(step.lines.size(), kMostLines); ++i) {
        const QByteArray item = "items[" + QByteArray::number(i) + "].";
        if (step.lines[i].product < 1)
            faults.append(item + "productId");
        if (step.lines[i].quantity < 1 || step.lines[i].quantity > kLargestQuantity)
            faults.append(item + "quantity");
    }
    if (step.has(Field::Issued) && step.value(Field::Issued) < 1)
        faults.append("issuedCouponId");
    return faults;
}

} // namespace

Model::Asked Model::goodsOf(const ModelOrder &order)
{
    Asked goods;
    for (const ModelLine &line : order.lines)
        goods[line.product] = line.quantity;
    return goods;
}

// The product that was made first decides; one that does not exist comes last.
std::optional<Answer> Model::goodsRefusal(const Asked &asked) const
{
    for (const auto &[key, quantity] : asked) {
        if (!isThere(m_products, key))
            continue;
        const ModelProduct &product = m_products.at(key);
        if (product.status != 0)
            return Answer::refused("PRODUCT_NOT_ON_SALE");
        if (product.stock < quantity)
            return Answer::refused("OUT_OF_STOCK").with("asked", quantity).with("left", product.stock);
    }
    const bool allThere = std::all_of(asked.begin(), asked.end(),
                                      [this](const auto &each) { return isThere(m_products, each.first); });
    return allThere ? std::nullopt : std::optional(Answer::refused("PRODUCT_NOT_FOUND"));
}

Answer Model::place(const Step &step)
{
    const qint64 customer = step.value(Field::Customer);
    if (step.by == By::Customer && step.self != customer)
        return Answer::refused("FORBIDDEN");
    if (const QByteArrayList faults = faultsOf(step); !faults.isEmpty())
        return Answer::invalid(faults);
    if (!isThere(m_customers, customer) || m_customers[customer].archived)
        return Answer::refused("USER_NOT_FOUND");
    Asked asked;
    QList<qint64> inOrder;
    for (const Line &line : step.lines) {
        if (!asked.contains(line.product))
            inOrder.append(line.product);
        asked[line.product] += line.quantity;
    }
    if (const std::optional<Answer> refusal = goodsRefusal(asked))
        return *refusal;
    ModelOrder order{.customer = customer,
                     .createdMs = m_nowMs,
                     .expiresMs = m_nowMs + m_settings.unpaidMinutes * kMinuteMs};
    for (const qint64 product : inOrder) {
        order.lines.append(
            {.product = product, .price = m_products[product].price, .quantity = asked[product]});
        order.subtotal += order.lines.last().amount();
    }
    if (step.has(Field::Issued)) {
        order.issued = step.value(Field::Issued);
        if (const std::optional<Answer> refusal = couponRefusal(order.issued, customer, order.subtotal))
            return *refusal;
        order.discount = discountOf(m_coupons[m_issued[order.issued].coupon], order.subtotal);
        spread(order);
        m_issued[order.issued].heldBy = m_number;
    }
    for (const auto &[product, quantity] : asked)
        moveStock(product, -quantity, "SOLD", m_number);
    order.events.append({"PLACED", order.total(), m_nowMs});
    m_orders[m_number] = order;
    return orderAnswer(m_number);
}

std::optional<Answer> Model::orderRefusal(const Step &step, const QByteArray &status) const
{
    const qint64 key = step.value(Field::Order);
    if (!isThere(m_orders, key))
        return Answer::refused("ORDER_NOT_FOUND");
    const ModelOrder &order = m_orders.at(key);
    if (step.by == By::Customer && step.self != order.customer)
        return Answer::refused("FORBIDDEN");
    // Who pays may say for whom.
    if (step.has(Field::Customer) && step.value(Field::Customer) != order.customer)
        return Answer::invalid({"userId"});
    if (order.status != status)
        return Answer::refused("ORDER_STATE_CONFLICT").with("orderStatus", order.status);
    return std::nullopt;
}

Answer Model::pay(const Step &step)
{
    if (const std::optional<Answer> refusal = orderRefusal(step, "DEPOSIT_WAIT"))
        return *refusal;
    const qint64 key = step.value(Field::Order);
    ModelOrder &order = m_orders[key];
    if (step.has(Field::ChargeFirst)) {
        const qint64 amount = step.value(Field::ChargeFirst);
        if (step.by == By::Customer)
            return Answer::refused("FORBIDDEN");
        if (const std::optional<Answer> refusal = chargeRefusal(order.customer, amount))
            return *refusal;
        noteCharge(order.customer, amount);
    }
    const qint64 total = order.total();
    const qint64 before = m_customers[order.customer].balance;
    ModelPayment payment{.done = before >= total, .amount = total, .balance = before, .atMs = m_nowMs};
    if (payment.done) {
        if (total > 0)
            changeBalance(order.customer, -total, "PAYMENT", key);
        payment.balance = before - total;
        order.status = "PAY_DONE";
        order.paidMs = m_nowMs;
        order.paidDay = today();
        // The clock was put back, and the day was counted at what is a later moment now.
        const auto made = m_madeDays.find(order.paidDay);
        if (made != m_madeDays.end() && made->second.countedMs >= m_nowMs)
            m_daysToRecount.insert(order.paidDay);
        order.events.append({"PAID", total, m_nowMs});
        if (order.issued != 0) {
            m_issued[order.issued].status = "USED";
            m_issued[order.issued].usedMs = m_nowMs;
        }
        qint64 &visitMs = m_customers[order.customer].visitMs;
        visitMs = std::max(visitMs, m_nowMs);
    } else {
        payment.shortBy = total - before;
    }
    order.payments.append(payment);
    return Answer::done()
        .with("order", key)
        .with("customer", order.customer)
        .with("status", QByteArray(payment.done ? "DONE" : "FAIL"))
        .with("amount", total)
        .with("balance", payment.balance)
        .with("short", payment.shortBy)
        .with("requested", m_nowMs)
        .with("finished", payment.done ? std::optional(m_nowMs) : std::nullopt);
}

void Model::giveGoodsBack(qint64 order)
{
    for (const auto &[product, quantity] : goodsOf(m_orders[order]))
        moveStock(product, quantity, "CANCELLED", order);
}

void Model::giveUp(qint64 key, const QByteArray &event)
{
    ModelOrder &order = m_orders[key];
    order.status = "CANCELLED";
    order.cancelledMs = m_nowMs;
    order.events.append({event, 0, m_nowMs});
    giveGoodsBack(key);
    if (order.issued != 0)
        giveCouponBack(order.issued);
}

Answer Model::cancel(const Step &step)
{
    if (const std::optional<Answer> refusal = orderRefusal(step, "DEPOSIT_WAIT"))
        return *refusal;
    const qint64 key = step.value(Field::Order);
    if (!fitsInStock(goodsOf(m_orders[key])))
        return Answer::invalid({"change"});
    giveUp(key, "CANCELLED");
    return orderAnswer(key);
}

Answer Model::confirm(const Step &step)
{
    if (const std::optional<Answer> refusal = orderRefusal(step, "PAY_DONE"))
        return *refusal;
    const qint64 key = step.value(Field::Order);
    m_orders[key].status = "BUY_CONFIRM";
    m_orders[key].confirmedMs = m_nowMs;
    m_orders[key].events.append({"CONFIRMED", 0, m_nowMs});
    return orderAnswer(key);
}

} // namespace danggol::simulation
