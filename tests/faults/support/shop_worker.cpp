// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/support/shop_worker.h"

#include "services/domain/codec.h"
#include "tests/support/answers.h"

namespace danggol::test
{

namespace
{

constexpr qint64 kLargestWorkCharge = 60'000;
constexpr int kMostTries = 60;
/// Questions at once: of all workers together, fewer than the queue holds.
constexpr std::size_t kAtOnce = 100;

/// Values and judgements are answers; a database that is away or busy has not answered.
template <class T>
WorkAnswer answerOf(const Result<T> &result, std::function<void(KnownWork &, const T &)> learn)
{
    if (!result && !isJudgement(result.error().code))
        return {std::nullopt, result.error()};
    WorkAnswer answer{codec::encode<T>(result), {}};
    if (result)
        answer.learn = [value = *result, learn = std::move(learn)](KnownWork &known) { learn(known, value); };
    return answer;
}

} // namespace

ShopWorker::ShopWorker(int number, CustomerId customer, const QList<ProductId> &products, quint32 seed)
    : m_number(number)
    , m_customer(customer)
    , m_products(products)
    , m_random(seed + static_cast<quint32>(number))
{}

std::optional<Error> ShopWorker::act(Shop &shop)
{
    if (!m_isPending && upTo(4) == 1)
        return read(shop);
    if (!m_isPending)
        next();
    return sendPending(shop);
}

bool ShopWorker::settle(Shop &shop)
{
    for (int tries = 0; m_isPending && tries < kMostTries; ++tries)
        (void)sendPending(shop);
    return !m_isPending;
}

qint64 ShopWorker::countLost(Shop &shop)
{
    qint64 lost = 0;
    const auto end = static_cast<std::size_t>(answered());
    while (m_counted < end) {
        const std::size_t count = std::min(kAtOnce, end - m_counted);
        const QList<Result<bool>> found = race<bool>(static_cast<int>(count), [&](int i, Reply<bool> reply) {
            shop.isRemembered(m_steps[m_counted + static_cast<std::size_t>(i)].operation, std::move(reply));
        });
        for (const Result<bool> &each : found)
            lost += valueOf(each) ? 0 : 1;
        m_counted += count;
    }
    return lost;
}

qint64 ShopWorker::countForgotten(Shop &shop)
{
    qint64 forgotten = 0;
    for (qint64 i = 0; i < answered(); ++i) {
        const Step &step = m_steps[static_cast<std::size_t>(i)];
        Operation again = step.operation;
        again.wasRecalled = std::make_shared<bool>(false);
        const WorkAnswer answer = step.send(shop, again);
        forgotten += answer.bytes == step.answer && *again.wasRecalled ? 0 : 1;
    }
    return forgotten;
}

void ShopWorker::next()
{
    const qint64 chance = upTo(100);
    Send send = chance <= 40 ? charge() : chance <= 70 || m_unpaid.isEmpty() ? order() : pay();
    const QString id = QStringLiteral("worker-%1-%2").arg(m_number).arg(m_steps.size());
    m_steps.push_back({Operation{id, {}, Operation::Refusals::Remember}, std::move(send)});
    m_isPending = true;
}

ShopWorker::Send ShopWorker::charge()
{
    const ChargeCommand command{m_customer, Money(upTo(kLargestWorkCharge))};
    return [command](Shop &shop, const Operation &operation) {
        return answerOf<ChargeReceipt>(await<ChargeReceipt>([&](Reply<ChargeReceipt> reply) {
                                           shop.wallet().charge(TestShop::staff(), operation, command,
                                                                std::move(reply));
                                       }),
                                       [](KnownWork &known, const ChargeReceipt &receipt) {
                                           known.balanceWon += receipt.amount.won();
                                           ++known.ledgerEntries;
                                       });
    };
}

ShopWorker::Send ShopWorker::order()
{
    PlaceOrderCommand command{m_customer, {}, std::nullopt};
    for (qint64 lines = upTo(3); lines > 0; --lines)
        command.lines.append({m_products[upTo(m_products.size()) - 1], upTo(3)});
    return [this, command](Shop &shop, const Operation &operation) {
        return answerOf<Order>(await<Order>([&](Reply<Order> reply) {
                                   shop.orders().place(TestShop::staff(), operation, command,
                                                       std::move(reply));
                               }),
                               [this](KnownWork &known, const Order &placed) {
                                   known.orders.insert(placed.id.value);
                                   for (const OrderLine &line : placed.lines)
                                       known.ordered[line.product.value] += line.quantity;
                                   m_unpaid.append(placed.id);
                               });
    };
}

ShopWorker::Send ShopWorker::pay()
{
    const PayCommand command{m_unpaid.takeFirst(), m_customer, std::nullopt};
    return [this, command](Shop &shop, const Operation &operation) {
        return answerOf<Payment>(await<Payment>([&](Reply<Payment> reply) {
                                     shop.payments().pay(TestShop::staff(), operation, command,
                                                         std::move(reply));
                                 }),
                                 [this](KnownWork &known, const Payment &payment) {
                                     // What cannot be paid yet is tried again after the next charges.
                                     if (payment.status != PaymentStatus::Done)
                                         return m_unpaid.append(payment.order);
                                     known.balanceWon -= payment.amount.won();
                                     ++known.ledgerEntries;
                                 });
    };
}

std::optional<Error> ShopWorker::sendPending(Shop &shop)
{
    Step &step = m_steps.back();
    WorkAnswer answer = step.send(shop, step.operation);
    if (!answer.bytes)
        return answer.error;
    step.answer = *answer.bytes;
    m_isPending = false;
    answer.learn(m_known);
    return std::nullopt;
}

std::optional<Error> ShopWorker::read(Shop &shop)
{
    const Result<Balance> found = await<Balance>([&](Reply<Balance> reply) {
        shop.wallet().balance(TestShop::staff(), m_customer, std::move(reply));
    });
    if (!found)
        return found.error();
    // Nobody else touches this customer, and whatever was sent has its answer.
    if (found->balance.won() != m_known.balanceWon)
        return Error{
            ErrorCode::Internal, QStringLiteral("A balance was read that is not the answered one."), {}, {}};
    return std::nullopt;
}

qint64 ShopWorker::upTo(qint64 most)
{
    return std::uniform_int_distribution<qint64>(1, most)(m_random);
}

} // namespace danggol::test
