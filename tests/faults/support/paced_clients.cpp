// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/support/paced_clients.h"

#include <nlohmann/json.hpp>

namespace danggol::test
{

namespace
{

constexpr int kAnewEvery = 10;

/// The requests of one client's rounds, each writing one under a key of its own.
class Rounds
{
public:
    Rounds(const PacedClients::Scene &scene, int number)
        : m_scene(scene)
        , m_user(QByteArray::number(scene.customers[number].value))
        , m_key("paced-" + QByteArray::number(number) + '-')
    {}

    [[nodiscard]] QByteArray charge(const RawClient &client)
    {
        return write(client, "/points",
                     "{\"userId\":" + m_user + ",\"amount\":" + QByteArray::number(m_scene.priceWon) + '}');
    }
    [[nodiscard]] QByteArray order(const RawClient &client)
    {
        return write(client, "/orders",
                     "{\"userId\":" + m_user + ",\"items\":[{\"productId\":" +
                         QByteArray::number(m_scene.product.value) + ",\"quantity\":1}]}");
    }
    [[nodiscard]] QByteArray pay(const RawClient &client, qint64 order)
    {
        return write(client, "/payments/confirm", "{\"orderId\":" + QByteArray::number(order) + '}');
    }
    [[nodiscard]] QByteArrayList looks(const RawClient &client) const
    {
        return {read(client, "/points?userId=" + m_user), read(client, "/orders?limit=20&userId=" + m_user),
                read(client, "/products?limit=50")};
    }

private:
    [[nodiscard]] QByteArray read(const RawClient &client, const QByteArray &target) const
    {
        return client.request("GET", target, {}, {"Authorization: Bearer " + m_scene.token});
    }
    [[nodiscard]] QByteArray write(const RawClient &client, const QByteArray &target, const QByteArray &body)
    {
        return client.request("POST", target, body,
                              {"Authorization: Bearer " + m_scene.token,
                               "Idempotency-Key: " + m_key + QByteArray::number(++m_writes)});
    }

    const PacedClients::Scene &m_scene;
    QByteArray m_user;
    QByteArray m_key;
    qint64 m_writes = 0;
};

qint64 orderIn(const QByteArray &body)
{
    const auto answer = nlohmann::json::parse(body.begin(), body.end(), nullptr, false);
    return answer.is_object() ? answer.value("orderId", qint64{0}) : 0;
}

} // namespace

PacedClients::PacedClients(quint16 port, Scene scene) : m_scene(std::move(scene))
{
    for (int i = 0; i < static_cast<int>(m_scene.customers.size()); ++i) {
        // QThread and no other, because a socket wants its event dispatcher.
        m_threads.emplace_back(QThread::create([this, i, port] { work(i, port); }));
        m_threads.back()->start();
    }
}

PacedClients::~PacedClients()
{
    stop();
}

void PacedClients::setPace(double perSecond)
{
    const double seconds = static_cast<double>(m_threads.size()) / perSecond;
    const std::lock_guard lock(m_mutex);
    m_interval = std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::duration<double>(seconds));
}

void PacedClients::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_changed.notify_all();
    for (const std::unique_ptr<QThread> &thread : m_threads)
        thread->wait();
}

bool PacedClients::isEnding()
{
    const std::lock_guard lock(m_mutex);
    return m_isEnding;
}

void PacedClients::keepPace(Time &due)
{
    std::unique_lock lock(m_mutex);
    // Who was held up does not make up for it: that would be more than half of what the server can do.
    due = std::max(due + m_interval, std::chrono::steady_clock::now());
    m_changed.wait_until(lock, due, [this] { return m_isEnding; });
}

std::optional<QByteArray> PacedClients::ask(RawClient &client, const QByteArray &request)
{
    client.send(request);
    const RawClient::Answer answer = client.answer();
    if (answer.status != 200) {
        ++m_failures;
        return std::nullopt;
    }
    ++m_answered;
    return answer.body;
}

void PacedClients::work(int number, quint16 port)
{
    Rounds rounds(m_scene, number);
    auto client = std::make_unique<RawClient>(port);
    Time due = std::chrono::steady_clock::now();
    for (int round = 1; !isEnding(); ++round) {
        if (round % kAnewEvery == 0)
            client = std::make_unique<RawClient>(port);
        (void)ask(*client, rounds.charge(*client));
        keepPace(due);
        const std::optional<QByteArray> placed = ask(*client, rounds.order(*client));
        keepPace(due);
        if (placed)
            (void)ask(*client, rounds.pay(*client, orderIn(*placed)));
        keepPace(due);
        for (const QByteArray &look : rounds.looks(*client)) {
            (void)ask(*client, look);
            keepPace(due);
        }
    }
}

} // namespace danggol::test
