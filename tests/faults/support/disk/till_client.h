// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/support/disk/errand.h"

#include <QFile>
#include <QHash>

#include <deque>
#include <map>
#include <random>
#include <set>

namespace danggol::test
{

/// What the clients of a shop find to buy, and how much of it.
struct TillWorld
{
    QList<ProductId> products;
    qint64 stock = 0;
    QList<CouponId> campaigns;
};

/// What a client's answers say, and nothing else.
struct TillKnowledge
{
    qint64 balance = 0;
    qint64 charges = 0;
    std::map<qint64, OrderStatus> orders;
    /// Attempts to pay, by order.
    std::map<qint64, qint64> attempts;
    /// Units taken from the stock and not brought back, by product.
    QHash<qint64, qint64> taken;
    std::set<qint64> campaigns;
};

/// A client with a wallet of its own that charges, orders, pays, collects coupons and brings things back, in
/// this process. Writes what it means to do into its log before it sends it, and the answer after. Used by
/// one thread at a time.
class TillClient
{
public:
    TillClient(int number, CustomerId customer, const TillWorld &world, quint32 seed,
               const QString &logFolder);

    /// Sends up to `count` things one after another, until one gets no answer; how many got one.
    int work(Shop &shop, int count);
    struct Retry
    {
        int sent = 0;
        int hadBeenDone = 0;
        int unanswered = 0;
    };
    /// Sends what got no answer again, under the same ids.
    [[nodiscard]] Retry retry(Shop &shop);
    /// How many answers the shop does not remember.
    [[nodiscard]] int countLost(Shop &shop) const;
    /// Sends again what was answered, from the errand `first` on: how many did not come back byte for byte
    /// from memory.
    [[nodiscard]] int countChanged(Shop &shop, std::size_t first) const;

    /// Why the last thing sent got no answer.
    [[nodiscard]] const Error &failure() const { return m_failure; }
    [[nodiscard]] CustomerId customer() const { return m_customer; }
    [[nodiscard]] std::size_t errands() const { return m_errands.size(); }
    [[nodiscard]] qint64 answered() const;
    [[nodiscard]] TillKnowledge knowledge() const;

private:
    [[nodiscard]] Errand next();
    [[nodiscard]] Errand order();
    [[nodiscard]] bool send(Shop &shop, Errand &errand, bool *wasRecalled = nullptr);
    void learn(const Errand &errand);
    void log(const QByteArray &line);
    [[nodiscard]] qint64 upTo(qint64 most);

    int m_number;
    CustomerId m_customer;
    const TillWorld &m_world;
    std::mt19937 m_random;
    QFile m_log;
    std::deque<Errand> m_errands;
    Error m_failure;
    QList<qint64> m_unpaid;
    QList<qint64> m_paid;
    QList<qint64> m_coupons;
};

} // namespace danggol::test
