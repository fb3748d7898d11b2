// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/run/spoken.h"

namespace danggol::simulation
{

namespace
{

// The figures of a refusal that the model knows too.
const QStringList kFigures{QStringLiteral("why"),          QStringLiteral("orderStatus"),
                           QStringLiteral("couponStatus"), QStringLiteral("asked"),
                           QStringLiteral("left"),         QStringLiteral("balance"),
                           QStringLiteral("limit"),        QStringLiteral("minimum"),
                           QStringLiteral("subtotal"),     QStringLiteral("version")};

std::optional<qint64> msOf(const std::optional<Timestamp> &moment)
{
    return moment ? std::optional(moment->ms) : std::nullopt;
}

std::optional<qint64> wonOf(const std::optional<Money> &money)
{
    return money ? std::optional(money->won()) : std::nullopt;
}

// "card-12" is card 12.
std::optional<qint64> numberOf(const std::optional<QString> &code)
{
    return code ? std::optional(code->section(u'-', 1).toLongLong()) : std::nullopt;
}

template <class Id>
std::optional<qint64> keyOf(const IdBook &ids, Thing thing, const std::optional<Id> &id)
{
    return id ? std::optional(ids.keyOf(thing, id->value)) : std::nullopt;
}

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

QByteArray linesOf(const Order &order, const IdBook &ids)
{
    QByteArrayList parts;
    for (const OrderLine &line : order.lines)
        parts.append(number(ids.keyOf(Thing::Product, line.product.value)) + 'x' + number(line.quantity) +
                     '@' + number(line.unitPrice.won()) + '=' + number(line.amount.won()) + '-' +
                     number(line.discount.won()) + '/' + number(line.refundedQuantity) + '/' +
                     number(line.refundedAmount.won()));
    return parts.join(',');
}

} // namespace

Answer say(const Error &error)
{
    Answer answer = Answer::refused(errorCodeName(error.code).toUtf8());
    QByteArrayList fields;
    for (const FieldError &fault : error.fields)
        fields.append(fault.field.toUtf8());
    if (!fields.isEmpty())
        answer = std::move(answer).withFields(fields);
    for (const QString &figure : kFigures) {
        const auto found = error.details.constFind(figure);
        if (found != error.details.constEnd())
            answer = std::move(answer).with(figure.toUtf8(), found->toString().toUtf8());
    }
    return answer;
}

Answer say(qint64 count)
{
    return Answer::done().with("count", count);
}

Answer say(const Customer &customer, const IdBook &ids)
{
    return Answer::done()
        .with("customer", ids.keyOf(Thing::Customer, customer.id.value))
        .with("balance", customer.balance.won())
        .with("card", numberOf(customer.cardNo))
        .with("created", customer.createdAt.ms)
        .with("visit", customer.lastVisitAt.ms)
        .with("archived", customer.archived ? 1 : 0)
        .with("version", customer.version);
}

Answer say(const ChargeReceipt &receipt, const IdBook &ids)
{
    return Answer::done()
        .with("entry", ids.keyOf(Thing::Entry, receipt.entry.value))
        .with("customer", ids.keyOf(Thing::Customer, receipt.customer.value))
        .with("amount", receipt.amount.won())
        .with("balance", receipt.balance.won())
        .with("at", receipt.at.ms);
}

Answer say(const Product &product, const IdBook &ids)
{
    return Answer::done()
        .with("product", ids.keyOf(Thing::Product, product.id.value))
        .with("price", product.price.won())
        .with("stock", product.stock)
        .with("barcode", numberOf(product.barcode))
        .with("status", static_cast<qint64>(product.status))
        .with("version", product.version);
}

Answer say(const Coupon &coupon, const IdBook &ids)
{
    return Answer::done()
        .with("coupon", ids.keyOf(Thing::Coupon, coupon.id.value))
        .with("percent", coupon.discount.type == DiscountType::Percent ? 1 : 0)
        .with("value", coupon.discount.value)
        .with("cap", wonOf(coupon.discount.cap))
        .with("minimum", coupon.discount.minimumSubtotal.won())
        .with("limit", coupon.limit)
        .with("issued", coupon.issued)
        .with("status", couponStatusName(coupon.status).toUtf8())
        .with("starts", coupon.startsAt.ms)
        .with("ends", msOf(coupon.endsAt))
        .with("days", coupon.validDays)
        .with("exhausted", msOf(coupon.exhaustedAt))
        .with("version", coupon.version);
}

Answer say(const IssuedCoupon &issued, const IdBook &ids)
{
    return Answer::done()
        .with("issued", ids.keyOf(Thing::Issued, issued.id.value))
        .with("coupon", ids.keyOf(Thing::Coupon, issued.coupon.value))
        .with("customer", ids.keyOf(Thing::Customer, issued.customer.value))
        .with("status", issuedCouponStatusName(issued.status).toUtf8())
        .with("held", keyOf(ids, Thing::Order, issued.heldByOrder))
        .with("at", issued.issuedAt.ms)
        .with("until", msOf(issued.validUntil))
        .with("used", msOf(issued.usedAt));
}

Answer say(const Order &order, const IdBook &ids)
{
    return Answer::done()
        .with("order", ids.keyOf(Thing::Order, order.id.value))
        .with("customer", ids.keyOf(Thing::Customer, order.customer.value))
        .with("status", orderStatusName(order.status).toUtf8())
        .with("lines", linesOf(order, ids))
        .with("subtotal", order.subtotal.won())
        .with("discount", order.discount.won())
        .with("total", order.total.won())
        .with("refunded", order.refunded.won())
        .with("issued", keyOf(ids, Thing::Issued, order.issuedCoupon))
        .with("created", order.createdAt.ms)
        .with("expires", order.expiresAt.ms)
        .with("paid", msOf(order.paidAt))
        .with("confirmed", msOf(order.confirmedAt))
        .with("cancelled", msOf(order.cancelledAt))
        .with("refundedAt", msOf(order.refundedAt));
}

Answer say(const Payment &payment, const IdBook &ids)
{
    return Answer::done()
        .with("order", ids.keyOf(Thing::Order, payment.order.value))
        .with("customer", ids.keyOf(Thing::Customer, payment.customer.value))
        .with("status", paymentStatusName(payment.status).toUtf8())
        .with("amount", payment.amount.won())
        .with("balance", payment.balance.won())
        .with("short", payment.shortBy.won())
        .with("requested", payment.requestedAt.ms)
        .with("finished", msOf(payment.finishedAt));
}

Answer say(const ShopSettings &settings, const IdBook &)
{
    return Answer::done()
        .with("unpaid", settings.unpaidOrderMinutes)
        .with("confirm", settings.autoConfirmDays)
        .with("zone", settings.timeZone.toUtf8());
}

Answer say(const AggregationReport &report, const IdBook &)
{
    return Answer::done()
        .with("days", report.days.join(u',').toUtf8())
        .with("changed", report.changedDays.join(u',').toUtf8())
        .with("products", report.productRows)
        .with("rows", report.changedRows)
        .with("stopped", report.wasStopped ? 1 : 0)
        .with("at", report.finishedAt.ms);
}

Answer say(const BestSellerPage &page, const IdBook &ids)
{
    return Answer::done()
        .with("days", page.days)
        .with("start", page.startDay.toUtf8())
        .with("end", page.endDay.toUtf8())
        .with("made", msOf(page.aggregatedAt))
        .with("count", page.totalCount)
        .with("places", placesText(page.items, ids));
}

QByteArray placesText(const QList<BestSeller> &places, const IdBook &ids)
{
    QByteArrayList parts;
    for (const BestSeller &each : places)
        parts.append(number(each.rank) + ':' + number(ids.keyOf(Thing::Product, each.product.value)) + ':' +
                     number(each.quantity) + ':' + number(each.revenue.won()) + ':' +
                     number(each.previousRank.value_or(0)));
    return parts.join(',');
}

} // namespace danggol::simulation
