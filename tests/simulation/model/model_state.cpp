// SPDX-License-Identifier: GPL-3.0-or-later
// How the model writes what it has, for answers and for comparing the whole state.
#include "tests/simulation/model/model.h"

namespace danggol::simulation
{

namespace
{

// A page of a list; longer histories are compared by their newest part.
constexpr qsizetype kMostListed = 200;

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

template <class Things, class Say>
QByteArray newestFirst(const Things &things, Say say)
{
    QByteArrayList parts;
    for (auto each = things.crbegin(); each != things.crend() && parts.size() < kMostListed; ++each)
        parts.append(say(*each));
    return parts.join(',');
}

QByteArray movementsOf(const ModelProduct &product)
{
    return newestFirst(product.movements, [](const ModelMovement &each) {
        return each.reason + ':' + number(each.change) + ':' + number(each.after) + ':' + number(each.order) +
               ':' + number(each.atMs);
    });
}

QByteArray eventsOf(const ModelOrder &order)
{
    QByteArrayList parts;
    for (const ModelEvent &each : order.events)
        parts.append(each.kind + ':' + number(each.amount) + ':' + number(each.atMs));
    return parts.join(',');
}

QByteArray paymentsOf(const ModelOrder &order)
{
    return newestFirst(order.payments, [](const ModelPayment &each) {
        return QByteArray(each.done ? "DONE" : "FAIL") + ':' + number(each.amount) + ':' +
               number(each.balance) + ':' + number(each.shortBy) + ':' + number(each.atMs);
    });
}

QByteArray linesOf(const ModelOrder &order)
{
    QByteArrayList parts;
    for (const ModelLine &line : order.lines)
        parts.append(number(line.product) + 'x' + number(line.quantity) + '@' + number(line.price) + '=' +
                     number(line.amount()) + '-' + number(line.discount) + '/' +
                     number(line.refundedQuantity) + '/' + number(line.refundedAmount));
    return parts.join(',');
}

std::optional<qint64> keyOrNone(qint64 key)
{
    return key == 0 ? std::nullopt : std::optional(key);
}

} // namespace

Answer Model::customerAnswer(qint64 key) const
{
    const ModelCustomer &customer = m_customers.at(key);
    return Answer::done()
        .with("customer", key)
        .with("balance", customer.balance)
        .with("card", customer.card)
        .with("created", customer.createdMs)
        .with("visit", customer.visitMs)
        .with("archived", customer.archived ? 1 : 0)
        .with("version", customer.version);
}

Answer Model::productAnswer(qint64 key) const
{
    const ModelProduct &product = m_products.at(key);
    return Answer::done()
        .with("product", key)
        .with("price", product.price)
        .with("stock", product.stock)
        .with("barcode", product.barcode)
        .with("status", product.status)
        .with("version", product.version);
}

Answer Model::couponAnswer(qint64 key) const
{
    const ModelCoupon &coupon = m_coupons.at(key);
    return Answer::done()
        .with("coupon", key)
        .with("percent", coupon.percent ? 1 : 0)
        .with("value", coupon.value)
        .with("cap", coupon.cap)
        .with("minimum", coupon.minimum)
        .with("limit", coupon.limit)
        .with("issued", coupon.issued)
        .with("status", couponState(coupon))
        .with("starts", coupon.startsMs)
        .with("ends", coupon.endsMs)
        .with("days", coupon.days)
        .with("exhausted", coupon.exhaustedMs)
        .with("version", coupon.version);
}

Answer Model::issuedAnswer(qint64 key) const
{
    const ModelIssued &issued = m_issued.at(key);
    return Answer::done()
        .with("issued", key)
        .with("coupon", issued.coupon)
        .with("customer", issued.customer)
        .with("status", issuedState(issued))
        .with("held", keyOrNone(issued.heldBy))
        .with("at", issued.issuedMs)
        .with("until", issued.untilMs)
        .with("used", issued.usedMs);
}

Answer Model::orderAnswer(qint64 key) const
{
    const ModelOrder &order = m_orders.at(key);
    return Answer::done()
        .with("order", key)
        .with("customer", order.customer)
        .with("status", order.status)
        .with("lines", linesOf(order))
        .with("subtotal", order.subtotal)
        .with("discount", order.discount)
        .with("total", order.total())
        .with("refunded", order.refunded)
        .with("issued", keyOrNone(order.issued))
        .with("created", order.createdMs)
        .with("expires", order.expiresMs)
        .with("paid", order.paidMs)
        .with("confirmed", order.confirmedMs)
        .with("cancelled", order.cancelledMs)
        .with("refundedAt", order.refundedMs);
}

QByteArray Model::entriesOf(const ModelCustomer &customer) const
{
    return newestFirst(customer.entries, [](const ModelEntry &each) {
        return each.reason + ':' + number(each.amount) + ':' + number(each.after) + ':' + number(each.order) +
               ':' + number(each.atMs);
    });
}

QByteArray Model::countsLine() const
{
    std::map<QByteArray, qint64> counts;
    qint64 waiting = 0;
    for (const auto &[key, order] : m_orders) {
        ++counts[order.status];
        waiting += order.status == "DEPOSIT_WAIT" ? order.total() : 0;
    }
    return Answer::done()
        .with("waiting", counts["DEPOSIT_WAIT"])
        .with("paid", counts["PAY_DONE"])
        .with("confirmed", counts["BUY_CONFIRM"])
        .with("cancelled", counts["CANCELLED"])
        .with("refunded", counts["REFUNDED"])
        .with("waitingTotal", waiting)
        .text();
}

QByteArrayList Model::state() const
{
    QByteArrayList lines;
    for (const auto &[key, customer] : m_customers)
        lines.append(customerAnswer(key).with("entries", entriesOf(customer)).text());
    for (const auto &[key, product] : m_products)
        lines.append(productAnswer(key).with("movements", movementsOf(product)).text());
    for (const auto &[key, coupon] : m_coupons)
        lines.append(couponAnswer(key).text());
    for (const auto &[key, issued] : m_issued)
        lines.append(issuedAnswer(key).text());
    for (const auto &[key, order] : m_orders)
        lines.append(
            orderAnswer(key).with("events", eventsOf(order)).with("payments", paymentsOf(order)).text());
    lines.append(countsLine());
    lines.append(settingsAnswer().text());
    lines.append(rankingLines());
    return lines;
}

} // namespace danggol::simulation
