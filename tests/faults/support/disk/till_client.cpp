// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/support/disk/till_client.h"

#include "services/domain/codec.h"
#include "tests/support/test_shop.h"

namespace danggol::test
{

namespace
{

constexpr qint64 kLargestTillCharge = 60'000;
constexpr int kMostLines = 3;

template <class T>
std::optional<T> valueIn(const Errand &errand)
{
    const std::optional<Result<T>> result = codec::decode<T>(errand.answer);
    if (!result)
        qFatal("an answer cannot be read: %s", errand.toText().constData());
    return *result ? std::optional<T>(**result) : std::nullopt;
}

void add(TillKnowledge &known, const Errand &errand)
{
    switch (errand.kind) {
    case Errand::Kind::Charge:
        known.balance += valueIn<ChargeReceipt>(errand) ? errand.number : 0;
        known.charges += valueIn<ChargeReceipt>(errand) ? 1 : 0;
        break;
    case Errand::Kind::Place:
        if (const std::optional<Order> order = valueIn<Order>(errand)) {
            known.orders[order->id.value] = order->status;
            for (const OrderLine &line : order->lines)
                known.taken[line.product.value] += line.quantity;
        }
        break;
    case Errand::Kind::Pay:
        if (const std::optional<Payment> payment = valueIn<Payment>(errand)) {
            ++known.attempts[errand.number];
            if (payment->status == PaymentStatus::Done) {
                known.balance -= payment->amount.won();
                known.orders[errand.number] = OrderStatus::PayDone;
            }
        }
        break;
    case Errand::Kind::Collect:
        if (const std::optional<IssuedCoupon> coupon = valueIn<IssuedCoupon>(errand))
            known.campaigns.insert(coupon->coupon.value);
        break;
    case Errand::Kind::Refund:
        if (const std::optional<Order> order = valueIn<Order>(errand)) {
            known.balance += order->refunded.won();
            known.orders[errand.number] = order->status;
            for (const OrderLine &line : order->lines)
                known.taken[line.product.value] -= line.quantity;
        }
        break;
    }
}

} // namespace

TillClient::TillClient(int number, CustomerId customer, const TillWorld &world, quint32 seed,
                       const QString &logFolder)
    : m_number(number)
    , m_customer(customer)
    , m_world(world)
    , m_random(seed + static_cast<quint32>(number))
    , m_log(QStringLiteral("%1/till-%2.log").arg(logFolder).arg(number))
{
    if (!m_log.open(QIODevice::WriteOnly | QIODevice::Append))
        qFatal("a client's log cannot be written: %s", qPrintable(m_log.fileName()));
}

int TillClient::work(Shop &shop, int count)
{
    for (int done = 0; done < count; ++done) {
        m_errands.push_back(next());
        if (!send(shop, m_errands.back()))
            return done;
    }
    return count;
}

bool TillClient::send(Shop &shop, Errand &errand, bool *wasRecalled)
{
    log("intent " + errand.toText());
    ErrandAnswer answer = run(shop, errand);
    if (answer.failure) {
        log("no answer " + errand.id.toUtf8() + ' ' + answer.failure->message.toUtf8());
        m_failure = *answer.failure;
        return false;
    }
    log("answer " + errand.id.toUtf8() + ' ' + answer.bytes.toHex());
    errand.answer = std::move(answer.bytes);
    if (wasRecalled)
        *wasRecalled = answer.wasRecalled;
    learn(errand);
    return true;
}

TillClient::Retry TillClient::retry(Shop &shop)
{
    Retry retry;
    for (Errand &errand : m_errands) {
        if (errand.isAnswered())
            continue;
        ++retry.sent;
        bool wasRecalled = false;
        retry.unanswered += send(shop, errand, &wasRecalled) ? 0 : 1;
        retry.hadBeenDone += wasRecalled ? 1 : 0;
    }
    return retry;
}

int TillClient::countLost(Shop &shop) const
{
    int lost = 0;
    for (const Errand &errand : m_errands) {
        if (!errand.isAnswered())
            continue;
        const Result<bool> remembered =
            await<bool>([&](Reply<bool> reply) { shop.isRemembered(errand.operation(), std::move(reply)); });
        lost += remembered && *remembered ? 0 : 1;
    }
    return lost;
}

int TillClient::countChanged(Shop &shop, std::size_t first) const
{
    int changed = 0;
    for (std::size_t i = first; i < m_errands.size(); ++i) {
        const Errand &errand = m_errands[i];
        const ErrandAnswer again = run(shop, errand);
        changed += again.wasRecalled && again.bytes == errand.answer ? 0 : 1;
    }
    return changed;
}

qint64 TillClient::answered() const
{
    qint64 count = 0;
    for (const Errand &errand : m_errands)
        count += errand.isAnswered() ? 1 : 0;
    return count;
}

TillKnowledge TillClient::knowledge() const
{
    TillKnowledge known;
    for (const Errand &errand : m_errands) {
        if (errand.isAnswered())
            add(known, errand);
    }
    return known;
}

Errand TillClient::next()
{
    Errand errand{.customer = m_customer};
    const qint64 chance = upTo(100);
    if (chance <= 25 || (chance <= 55 && m_unpaid.isEmpty()) || (chance > 90 && m_paid.isEmpty())) {
        errand.number = upTo(kLargestTillCharge);
    } else if (chance <= 55) {
        errand.kind = Errand::Kind::Pay;
        errand.number = m_unpaid.takeFirst();
    } else if (chance <= 82) {
        errand = order();
    } else if (chance <= 90) {
        errand.kind = Errand::Kind::Collect;
        errand.number = m_world.campaigns[upTo(m_world.campaigns.size()) - 1].value;
    } else {
        errand.kind = Errand::Kind::Refund;
        errand.number = m_paid.takeFirst();
    }
    errand.id = QStringLiteral("till-%1-%2").arg(m_number).arg(m_errands.size());
    return errand;
}

Errand TillClient::order()
{
    Errand errand{.kind = Errand::Kind::Place, .customer = m_customer};
    for (qint64 count = upTo(kMostLines); count > 0; --count)
        errand.lines.append({m_world.products[upTo(m_world.products.size()) - 1], upTo(3)});
    if (!m_coupons.isEmpty() && upTo(2) == 1)
        errand.coupon = IssuedCouponId{m_coupons.takeFirst()};
    return errand;
}

void TillClient::learn(const Errand &errand)
{
    if (errand.kind == Errand::Kind::Place) {
        if (const std::optional<Order> order = valueIn<Order>(errand))
            m_unpaid.append(order->id.value);
    } else if (errand.kind == Errand::Kind::Pay) {
        // What cannot be paid yet is tried again after the next charges.
        if (const std::optional<Payment> payment = valueIn<Payment>(errand))
            (payment->status == PaymentStatus::Done ? m_paid : m_unpaid).append(errand.number);
    } else if (errand.kind == Errand::Kind::Collect) {
        if (const std::optional<IssuedCoupon> coupon = valueIn<IssuedCoupon>(errand))
            m_coupons.append(coupon->id.value);
    }
}

void TillClient::log(const QByteArray &line)
{
    m_log.write(line + '\n');
    m_log.flush();
}

qint64 TillClient::upTo(qint64 most)
{
    return std::uniform_int_distribution<qint64>(1, most)(m_random);
}

} // namespace danggol::test
