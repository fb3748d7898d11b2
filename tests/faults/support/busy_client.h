// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/ids.h"
#include "tests/faults/support/client_log.h"
#include "tests/faults/support/keyed_sender.h"

#include <QHash>
#include <QList>

#include <functional>
#include <memory>
#include <optional>
#include <random>
#include <set>

namespace danggol::test
{

/// What the clients buy and collect.
struct BusyWorld
{
    QByteArray token;
    QList<ProductId> products;
    QList<CouponId> coupons;
};

/// What a client knows to have happened, from its answers alone.
struct KnownState
{
    qint64 balance = 0;
    std::set<qint64> orders;
    /// How many units were ordered, by product.
    QHash<qint64, qint64> ordered;
    /// The campaigns of which it has a coupon.
    std::set<qint64> campaigns;
};

/// A client with a wallet of its own that charges, orders, pays and collects coupons, each under a key of its
/// own. Used by one thread at a time.
class BusyClient
{
public:
    BusyClient(int number, CustomerId customer, const BusyWorld &world, quint32 seed,
               const QString &logFolder);

    [[nodiscard]] CustomerId customer() const { return m_customer; }

    /// Sends one thing after another until the connection is lost. `progress` is called after each sending
    /// and each answer.
    void work(quint16 port, const std::function<void()> &progress);
    /// Sends one thing, or, as people press again, what was told Unavailable the last time. What came back;
    /// nothing: the connection is lost.
    [[nodiscard]] std::optional<RawClient::Answer> act(KeyedSender &sender);
    struct Retry
    {
        /// How many were sent again, how many of them had been done, and how many have no answer even now.
        int sent = 0;
        int hadBeenDone = 0;
        int unanswered = 0;
    };
    /// Sends what got no answer again.
    [[nodiscard]] Retry resendUnanswered(quint16 port);
    /// Sends what was answered again, from the step `first` on; how many did not come back byte for byte as
    /// replayed ones.
    [[nodiscard]] int countForgotten(quint16 port, std::size_t first);

    [[nodiscard]] std::size_t steps() const { return m_log.steps().size(); }
    [[nodiscard]] KnownState known() const;

private:
    [[nodiscard]] LoggedStep &next();
    [[nodiscard]] LoggedStep &charge();
    [[nodiscard]] LoggedStep &order();
    [[nodiscard]] LoggedStep &pay();
    [[nodiscard]] LoggedStep &collect();
    [[nodiscard]] LoggedStep &step(const QByteArray &target, const QByteArray &body);
    void learn(const LoggedStep &step);
    [[nodiscard]] qint64 upTo(qint64 most);

    int m_number;
    CustomerId m_customer;
    const BusyWorld &m_world;
    std::mt19937 m_random;
    ClientLog m_log;
    QList<qint64> m_unpaid;
    QList<qint64> m_coupons;
};

} // namespace danggol::test
