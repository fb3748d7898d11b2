// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/ids.h"
#include "tests/api/client/raw_client.h"

#include <QByteArray>
#include <QList>
#include <QThread>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace danggol::test
{

/// Customers of a shop over HTTP for hours, at a pace that can be set: each charges what an order costs,
/// orders, pays and looks around, over and over, and now and then connects anew. A client on a thread of its
/// own for each customer.
class PacedClients
{
public:
    struct Scene
    {
        QByteArray token;
        QList<CustomerId> customers;
        ProductId product;
        qint64 priceWon = 0;
    };

    /// Starts, as fast as the server answers.
    PacedClients(quint16 port, Scene scene);
    ~PacedClients();
    PacedClients(const PacedClients &) = delete;
    PacedClients &operator=(const PacedClients &) = delete;

    /// Requests a second, of all together.
    void setPace(double perSecond);
    /// Everybody ends with a whole round, so that what was charged has been paid with.
    void stop();

    [[nodiscard]] qint64 answered() const { return m_answered; }
    /// Answers other than 200, or none.
    [[nodiscard]] qint64 failures() const { return m_failures; }

private:
    using Time = std::chrono::steady_clock::time_point;

    void work(int number, quint16 port);
    /// Waits until the next request is due; `due` is when this one was.
    void keepPace(Time &due);
    [[nodiscard]] bool isEnding();
    [[nodiscard]] std::optional<QByteArray> ask(RawClient &client, const QByteArray &request);

    Scene m_scene;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isEnding = false;
    /// Of each client between two requests.
    std::chrono::nanoseconds m_interval{0};
    std::atomic<qint64> m_answered = 0;
    std::atomic<qint64> m_failures = 0;
    std::vector<std::unique_ptr<QThread>> m_threads;
};

} // namespace danggol::test
