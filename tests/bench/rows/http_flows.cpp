// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure/rounds.h"
#include "tests/bench/rows/over_http.h"
#include "tests/bench/rows/rows.h"

#include <array>

namespace danggol::bench
{

namespace
{

constexpr qint64 kFlows = 8'000;
constexpr double kLeastFlowsPerSecond = 2'500;

/// Where a client is: an order is placed, then paid, then confirmed.
struct FlowClient
{
    enum class Step { Order, Pay, Confirm };
    Step step = Step::Order;
    qint64 order = 0;
    qint64 customer = 0;
};

std::string orderBody(qint64 flow, const SeedPlan &plan)
{
    const auto product = [&plan](qint64 number) { return std::to_string(1 + number % plan.products); };
    return "{\"userId\":" + std::to_string(1 + flow % plan.customers) +
           ",\"items\":[{\"productId\":" + product(flow * 31) +
           ",\"quantity\":1},{\"productId\":" + product(flow * 31 + 7) + ",\"quantity\":2}]}";
}

class Flows
{
public:
    Flows(const QByteArray &token, const SeedPlan &plan, qint64 count)
        : m_token(token), m_plan(plan), m_flows(count), m_clients(kClients)
    {}

    std::optional<std::string> next(int number)
    {
        const FlowClient &client = m_clients[static_cast<std::size_t>(number)];
        switch (client.step) {
        case FlowClient::Step::Order: {
            const std::optional<qint64> flow = m_flows.next();
            if (!flow)
                return std::nullopt;
            return requestBytes("POST", "/orders", m_token, orderBody(*flow, m_plan));
        }
        case FlowClient::Step::Pay:
            return payRequest(m_token, client.order, client.customer);
        case FlowClient::Step::Confirm:
            return requestBytes("POST", "/orders/" + std::to_string(client.order) + "/confirm", m_token);
        }
        return std::nullopt;
    }

    bool accept(int number, int status, std::string_view body)
    {
        FlowClient &client = m_clients[static_cast<std::size_t>(number)];
        if (client.step == FlowClient::Step::Order) {
            client.order = integerIn(body, "orderId");
            client.customer = integerIn(body, "userId");
        }
        client.step = client.step == FlowClient::Step::Order ? FlowClient::Step::Pay
                      : client.step == FlowClient::Step::Pay ? FlowClient::Step::Confirm
                                                             : FlowClient::Step::Order;
        return status == 200;
    }

private:
    const QByteArray &m_token;
    const SeedPlan &m_plan;
    Counter m_flows;
    std::vector<FlowClient> m_clients;
};

Result<Sample> runFlows(Workshop &workshop, storage::Engine engine, const SeedPlan &plan, qint64 count)
{
    TRY(const std::unique_ptr<ServedShop> served, ServedShop::start(workshop, engine, plan));
    Flows flows(served->token(), plan, count);
    TRY(Sample sample, runHttpLoad({.port = served->port(),
                                    .clients = kClients,
                                    .next = [&flows](int client) { return flows.next(client); },
                                    .accept =
                                        [&flows](int client, int status, std::string_view body) {
                                            return flows.accept(client, status, body);
                                        }}));
    TRY_DONE(served->end());
    sample.operations = count; // of three requests each
    return sample;
}

} // namespace

// Row 3. The percentiles are those of its single requests.
Result<Figures> flowsOverHttp(Workshop &workshop)
{
    const BenchOptions &options = workshop.options();
    const SeedPlan plan{.customers = 5'000, .orders = 10'000};
    Figures figures;
    for (const storage::Engine engine : options.engines) {
        TRY(const std::vector<Course> courses,
            runInTurns({{QStringLiteral("order, pay, confirm over HTTP"),
                         [&] { return runFlows(workshop, engine, plan, options.scaled(kFlows, 64)); }}},
                       options.rounds));
        Figure figure =
            rateFigure(QStringLiteral("3"), QStringLiteral("order, pay, confirm over HTTP, 64 clients"),
                       engineName(engine), courses[0]);
        if (engine == storage::Engine::Sqlite)
            figure.goal = kLeastFlowsPerSecond;
        figures.append(figure);
    }
    return figures;
}

} // namespace danggol::bench
