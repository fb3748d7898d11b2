// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/support/race_track.h"

#include "tests/faults/support/crowd.h"
#include "tests/faults/support/shop_tokens.h"

#include <nlohmann/json.hpp>

#include <map>

namespace danggol::test
{

namespace
{

QByteArray codeOf(const RawClient::Answer &answer)
{
    if (answer.status < 400)
        return QByteArray::number(answer.status);
    const auto problem = nlohmann::json::parse(answer.body.begin(), answer.body.end(), nullptr, false);
    return QByteArray::fromStdString(problem.value("code", "no code"));
}

} // namespace

QByteArray RaceResult::summary() const
{
    std::map<QByteArray, int> counts;
    for (const RawClient::Answer &answer : m_answers)
        ++counts[codeOf(answer)];
    QByteArrayList parts;
    for (const auto &[code, count] : counts)
        parts.append(code + " x " + QByteArray::number(count));
    return parts.join(", ");
}

RaceTrack::RaceTrack(Backend backend, int processes)
{
    if (processes == 0) {
        m_api = std::make_unique<ApiShop>(backend);
        m_token = m_api->adminToken();
        m_ports = {m_api->port()};
        return;
    }
    m_shop = std::make_unique<TestShop>(backend);
    setToSystemTime(*m_shop);
    m_token = newSecret(*m_shop, Role::Admin);
    for (int i = 0; i < processes; ++i) {
        m_processes.push_back(
            std::make_unique<ServerProcess>(QStringList{QStringLiteral("--database"), m_shop->url()}));
        m_ports.append(m_processes.back()->port());
    }
}

RaceTrack::~RaceTrack() = default;

const QList<CustomerId> &RaceTrack::customers()
{
    while (m_customers.size() < kRacers)
        m_customers.append(shop().customer(QStringLiteral("Racer %1").arg(m_customers.size())));
    return m_customers;
}

RaceResult RaceTrack::race(const std::function<RaceRequest(int)> &requestOf)
{
    QList<RawClient::Answer> answers(kRacers);
    // Taken here: a list that threads share must not be detached by one of them.
    RawClient::Answer *const places = answers.data();
    raceInCrowd(kRacers, [&](int number) -> std::function<void()> {
        const auto client = std::make_shared<RawClient>(m_ports[number % m_ports.size()]);
        return [this, client, number, places, request = requestOf(number)] {
            places[number] = sendUntilFinal(*client, request);
        };
    });
    return RaceResult(std::move(answers));
}

RawClient::Answer RaceTrack::sendUntilFinal(RawClient &client, const RaceRequest &request)
{
    QByteArrayList headers{"Authorization: Bearer " + m_token};
    if (!request.key.isEmpty())
        headers.append("Idempotency-Key: " + request.key);
    for (;;) {
        const int seen = m_finalAnswers;
        client.send(client.request("POST", request.target, request.body, headers));
        RawClient::Answer answer = client.answer();
        if (codeOf(answer) != "OPERATION_IN_PROGRESS") {
            ++m_finalAnswers;
            m_finalAnswers.notify_one();
            return answer;
        }
        ++m_inProgress;
        // One after another: asking all at once would only keep the one that is at work from it.
        m_finalAnswers.wait(seen);
    }
}

} // namespace danggol::test
