// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rows/over_http.h"

#include <charconv>

namespace danggol::bench
{

Result<std::unique_ptr<ServedShop>> ServedShop::start(Workshop &workshop, storage::Engine engine,
                                                      const SeedPlan &plan, Ranking ranking)
{
    std::unique_ptr<ServedShop> served(new ServedShop);
    TRY(served->m_shop, workshop.shop(engine, plan));
    if (ranking == Ranking::Made)
        TRY_DONE(served->m_shop->makeRanking());
    TRY_DONE(served->serve());
    return served;
}

Result<std::unique_ptr<ServedShop>> ServedShop::startWithCampaign(Workshop &workshop, storage::Engine engine,
                                                                  const SeedPlan &plan, qint64 limit)
{
    std::unique_ptr<ServedShop> served(new ServedShop);
    TRY(served->m_shop, workshop.shop(engine, plan));
    TRY(served->m_coupon, served->m_shop->campaign(limit));
    TRY_DONE(served->serve());
    return served;
}

Result<Done> ServedShop::serve()
{
    TRY(m_token, m_shop->token());
    TRY(m_server, ServerProcess::start(m_shop->url()));
    return Done{};
}

Result<Done> ServedShop::end()
{
    m_server.reset();
    return m_shop->checkBooks();
}

qint64 integerIn(std::string_view body, std::string_view name)
{
    const std::string key = '"' + std::string(name) + "\":";
    const std::size_t at = body.find(key);
    qint64 value = 0;
    if (at != std::string_view::npos)
        std::from_chars(body.data() + at + key.size(), body.data() + body.size(), value);
    return value;
}

std::string payRequest(const QByteArray &token, qint64 order, qint64 customer)
{
    return requestBytes("POST", "/payments/confirm", token,
                        "{\"orderId\":" + std::to_string(order) + ",\"userId\":" + std::to_string(customer) +
                            "}");
}

Result<Sample> payOverHttp(Workshop &workshop, storage::Engine engine, const SeedPlan &plan, int clients)
{
    TRY(const std::unique_ptr<ServedShop> served, ServedShop::start(workshop, engine, plan));
    Counter orders(plan.waitingOrders);
    TRY(const Sample sample,
        runHttpLoad({.port = served->port(),
                     .clients = clients,
                     .next = [&](int) -> std::optional<std::string> {
                         const std::optional<qint64> index = orders.next();
                         if (!index)
                             return std::nullopt;
                         const qint64 order = served->seeded().firstWaitingOrder + *index;
                         return payRequest(served->token(), order, customerOfOrder(plan, order));
                     },
                     .accept = [](int, int status, std::string_view) { return status == 200; }}));
    TRY_DONE(served->end());
    return sample;
}

} // namespace danggol::bench
