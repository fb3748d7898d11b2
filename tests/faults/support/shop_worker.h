// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_shop.h"

#include <QHash>

#include <deque>
#include <optional>
#include <random>
#include <set>

namespace danggol::test
{

/// What a worker knows to have happened, from the answers alone.
struct KnownWork
{
    qint64 balanceWon = 0;
    qint64 ledgerEntries = 0;
    std::set<qint64> orders;
    /// How many units were ordered, by product.
    QHash<qint64, qint64> ordered;
};

/// What came back for one sending.
struct WorkAnswer
{
    /// Nothing: no answer in the sense of the promise, and `error` says why.
    std::optional<QByteArray> bytes;
    Error error;
    /// Notes what the answer says happened.
    std::function<void(KnownWork &)> learn = [](KnownWork &) {};
};

/// Somebody with a customer and products who charges, orders, pays and reads, straight through the services;
/// each writing under an operation id of its own. Used by one thread at a time.
class ShopWorker
{
public:
    ShopWorker(int number, CustomerId customer, const QList<ProductId> &products, quint32 seed);

    /// Sends one thing and waits; what got no answer last time is sent again instead, as people press again.
    /// The error, when there was no answer.
    [[nodiscard]] std::optional<Error> act(Shop &shop);
    /// Sends what has no answer, until it has one; false: nothing helps.
    [[nodiscard]] bool settle(Shop &shop);

    /// How many answered writings the database does not know of. From the one on that was not counted before.
    [[nodiscard]] qint64 countLost(Shop &shop);
    /// Sends all that was answered again; how many did not come back as they were, recalled.
    [[nodiscard]] qint64 countForgotten(Shop &shop);

    [[nodiscard]] CustomerId customer() const { return m_customer; }
    [[nodiscard]] const KnownWork &known() const { return m_known; }
    [[nodiscard]] qint64 answered() const
    {
        return static_cast<qint64>(m_steps.size()) - (m_isPending ? 1 : 0);
    }

private:
    using Send = std::function<WorkAnswer(Shop &, const Operation &)>;
    struct Step
    {
        Operation operation;
        Send send;
        QByteArray answer = {};
    };

    void next();
    [[nodiscard]] Send charge();
    [[nodiscard]] Send order();
    [[nodiscard]] Send pay();
    [[nodiscard]] std::optional<Error> sendPending(Shop &shop);
    [[nodiscard]] std::optional<Error> read(Shop &shop);
    [[nodiscard]] qint64 upTo(qint64 most);

    int m_number;
    CustomerId m_customer;
    QList<ProductId> m_products;
    std::mt19937 m_random;
    std::deque<Step> m_steps;
    /// The last step has no answer yet.
    bool m_isPending = false;
    std::size_t m_counted = 0;
    KnownWork m_known;
    QList<OrderId> m_unpaid;
};

} // namespace danggol::test
