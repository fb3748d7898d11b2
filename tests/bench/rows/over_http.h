// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/ground/server_process.h"
#include "tests/bench/ground/workshop.h"
#include "tests/bench/load/http_load.h"

namespace danggol::bench
{

inline constexpr int kClients = 64;

/// A shop of a round's own with a server on it.
class ServedShop
{
public:
    /// Whether the best sellers of the seeded days are there.
    enum class Ranking { NotMade, Made };

    [[nodiscard]] static Result<std::unique_ptr<ServedShop>> start(Workshop &workshop, storage::Engine engine,
                                                                   const SeedPlan &plan,
                                                                   Ranking ranking = Ranking::NotMade);
    /// A campaign, to be made before the server is there.
    [[nodiscard]] static Result<std::unique_ptr<ServedShop>>
    startWithCampaign(Workshop &workshop, storage::Engine engine, const SeedPlan &plan, qint64 limit);

    [[nodiscard]] quint16 port() const { return m_server->port(); }
    [[nodiscard]] qint64 processId() const { return m_server->processId(); }
    [[nodiscard]] const QByteArray &token() const { return m_token; }
    [[nodiscard]] const SeededShop &seeded() const { return m_shop->seeded(); }
    [[nodiscard]] CouponId coupon() const { return m_coupon; }
    /// Ends the server and holds the books against what was done.
    [[nodiscard]] Result<Done> end();

private:
    ServedShop() = default;
    [[nodiscard]] Result<Done> serve();

    std::unique_ptr<RoundShop> m_shop;
    QByteArray m_token;
    CouponId m_coupon;
    std::unique_ptr<ServerProcess> m_server;
};

/// Numbers handed out one after the other to all clients, until `count` are gone.
class Counter
{
public:
    explicit Counter(qint64 count) : m_left(count) {}
    [[nodiscard]] std::optional<qint64> next()
    {
        return m_next < m_left ? std::optional(m_next++) : std::nullopt;
    }

private:
    qint64 m_left;
    qint64 m_next = 0;
};

/// The integer after `"name":` in a JSON text of ours; 0 when it is not there.
[[nodiscard]] qint64 integerIn(std::string_view body, std::string_view name);

/// A payment of the order, which also says whose it is, as a till does: works that are known to be different
/// customers' share commits on PostgreSQL.
[[nodiscard]] std::string payRequest(const QByteArray &token, qint64 order, qint64 customer);

[[nodiscard]] Result<Sample> payOverHttp(Workshop &workshop, storage::Engine engine, const SeedPlan &plan,
                                         int clients);

} // namespace danggol::bench
