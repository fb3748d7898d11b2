// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/support/busy_client.h"

#include <nlohmann/json.hpp>

namespace danggol::test
{

namespace
{

constexpr qint64 kLargestBusyCharge = 60'000;
constexpr int kMostLines = 3;
constexpr int kUnavailable = 503;

nlohmann::json jsonOf(const QByteArray &text)
{
    auto value = nlohmann::json::parse(text.begin(), text.end(), nullptr, false);
    if (value.is_discarded())
        qFatal("not JSON: %s", text.constData());
    return value;
}

void add(KnownState &state, const LoggedStep &step)
{
    if (step.status != 200)
        return;
    const nlohmann::json answer = jsonOf(step.answer);
    if (step.target == "/points") {
        state.balance += jsonOf(step.body)["amount"].get<qint64>();
    } else if (step.target == "/payments/confirm") {
        state.balance -= answer["amount"].get<qint64>();
    } else if (step.target == "/coupons/issue") {
        state.campaigns.insert(answer["couponId"].get<qint64>());
    } else {
        state.orders.insert(answer["orderId"].get<qint64>());
        for (const nlohmann::json &line : answer["items"])
            state.ordered[line["productId"].get<qint64>()] += line["quantity"].get<qint64>();
    }
}

} // namespace

BusyClient::BusyClient(int number, CustomerId customer, const BusyWorld &world, quint32 seed,
                       const QString &logFolder)
    : m_number(number)
    , m_customer(customer)
    , m_world(world)
    , m_random(seed + static_cast<quint32>(number))
    , m_log(QStringLiteral("%1/client-%2.log").arg(logFolder).arg(number))
{}

void BusyClient::work(quint16 port, const std::function<void()> &progress)
{
    KeyedSender sender(port, m_world.token);
    for (;;) {
        LoggedStep &step = next();
        const std::optional<RawClient::Answer> answer =
            sender.post(step.target, step.body, step.key, progress);
        if (!answer)
            return;
        m_log.answered(step, *answer);
        learn(step);
        progress();
    }
}

std::optional<RawClient::Answer> BusyClient::act(KeyedSender &sender)
{
    const bool isPending = steps() > 0 && !m_log.steps().back().isAnswered();
    LoggedStep &step = isPending ? m_log.steps().back() : next();
    std::optional<RawClient::Answer> answer = sender.post(step.target, step.body, step.key);
    if (answer && answer->status != kUnavailable) {
        m_log.answered(step, *answer);
        learn(step);
    }
    return answer;
}

BusyClient::Retry BusyClient::resendUnanswered(quint16 port)
{
    KeyedSender sender(port, m_world.token);
    Retry retry;
    for (LoggedStep &step : m_log.steps()) {
        if (step.isAnswered())
            continue;
        ++retry.sent;
        const std::optional<RawClient::Answer> answer = sender.post(step.target, step.body, step.key);
        if (!answer) {
            ++retry.unanswered;
            continue;
        }
        retry.hadBeenDone += answer->header("idempotency-replayed") == "true" ? 1 : 0;
        m_log.answered(step, *answer);
        learn(step);
    }
    return retry;
}

int BusyClient::countForgotten(quint16 port, std::size_t first)
{
    KeyedSender sender(port, m_world.token);
    int forgotten = 0;
    for (std::size_t i = first; i < m_log.steps().size(); ++i) {
        const LoggedStep &step = m_log.steps()[i];
        const std::optional<RawClient::Answer> answer = sender.post(step.target, step.body, step.key);
        const bool isSame = answer && answer->status == step.status && answer->body == step.answer &&
                            answer->header("idempotency-replayed") == "true";
        forgotten += isSame ? 0 : 1;
    }
    return forgotten;
}

KnownState BusyClient::known() const
{
    KnownState state;
    for (const LoggedStep &step : m_log.steps())
        add(state, step);
    return state;
}

LoggedStep &BusyClient::next()
{
    const qint64 chance = upTo(100);
    if (chance <= 30 || (chance <= 60 && m_unpaid.isEmpty()))
        return charge();
    if (chance <= 60)
        return pay();
    return chance <= 90 ? order() : collect();
}

LoggedStep &BusyClient::charge()
{
    return step("/points", "{\"userId\":" + QByteArray::number(m_customer.value) +
                               ",\"amount\":" + QByteArray::number(upTo(kLargestBusyCharge)) + '}');
}

LoggedStep &BusyClient::order()
{
    QByteArrayList lines;
    for (qint64 count = upTo(kMostLines); count > 0; --count) {
        const ProductId product = m_world.products[upTo(m_world.products.size()) - 1];
        lines.append("{\"productId\":" + QByteArray::number(product.value) +
                     ",\"quantity\":" + QByteArray::number(upTo(3)) + '}');
    }
    QByteArray body =
        "{\"userId\":" + QByteArray::number(m_customer.value) + ",\"items\":[" + lines.join(',') + ']';
    if (!m_coupons.isEmpty() && upTo(2) == 1)
        body += ",\"issuedCouponId\":" + QByteArray::number(m_coupons.takeFirst());
    return step("/orders", body + '}');
}

LoggedStep &BusyClient::pay()
{
    return step("/payments/confirm", "{\"orderId\":" + QByteArray::number(m_unpaid.takeFirst()) + '}');
}

LoggedStep &BusyClient::collect()
{
    const CouponId campaign = m_world.coupons[upTo(m_world.coupons.size()) - 1];
    return step("/coupons/issue", "{\"userId\":" + QByteArray::number(m_customer.value) +
                                      ",\"couponId\":" + QByteArray::number(campaign.value) + '}');
}

LoggedStep &BusyClient::step(const QByteArray &target, const QByteArray &body)
{
    const QByteArray key = "client-" + QByteArray::number(m_number) + '-' + QByteArray::number(steps());
    return m_log.intend(key, target, body);
}

void BusyClient::learn(const LoggedStep &step)
{
    // What cannot be paid yet is tried again after the next charges.
    if (step.target == "/payments/confirm" && step.status == 422)
        m_unpaid.append(jsonOf(step.body)["orderId"].get<qint64>());
    if (step.target == "/orders" && step.status == 200)
        m_unpaid.append(jsonOf(step.answer)["orderId"].get<qint64>());
    if (step.target == "/coupons/issue" && step.status == 200)
        m_coupons.append(jsonOf(step.answer)["issuedCouponId"].get<qint64>());
}

qint64 BusyClient::upTo(qint64 most)
{
    return std::uniform_int_distribution<qint64>(1, most)(m_random);
}

} // namespace danggol::test
