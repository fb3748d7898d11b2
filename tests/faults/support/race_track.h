// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/api/client/api_shop.h"
#include "tests/api/client/raw_client.h"
#include "tests/api/client/server_process.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <memory>
#include <vector>

namespace danggol::test
{

/// A POST of one racer.
struct RaceRequest
{
    QByteArray target;
    QByteArray body = {};
    QByteArray key = {};
};

/// What all racers got.
class RaceResult
{
public:
    explicit RaceResult(QList<RawClient::Answer> answers) : m_answers(std::move(answers)) {}

    [[nodiscard]] const QList<RawClient::Answer> &answers() const { return m_answers; }
    /// Each status, or problem's code, and how often: "200 x 3, COUPON_EXHAUSTED x 61".
    [[nodiscard]] QByteArray summary() const;

private:
    QList<RawClient::Answer> m_answers;
};

/// A shop with its servers: one in this program, or several processes on its database.
class RaceTrack
{
public:
    static constexpr int kRacers = 64;

    /// 0 processes: in this program.
    RaceTrack(Backend backend, int processes);
    ~RaceTrack();

    [[nodiscard]] TestShop &shop() { return m_api ? m_api->shop() : *m_shop; }
    [[nodiscard]] TestShop *operator->() { return &shop(); }
    /// One for each racer, made at the first call.
    [[nodiscard]] const QList<CustomerId> &customers();

    /// Everybody connects, evenly to all servers, and waits for the others; then everybody sends at once.
    /// Who is told that the operation is in progress asks again when another one has its answer. An answer
    /// that does not come has the status 0.
    [[nodiscard]] RaceResult race(const std::function<RaceRequest(int)> &requestOf);
    /// How often racers were told that the operation is in progress.
    [[nodiscard]] int inProgress() const { return m_inProgress; }

private:
    [[nodiscard]] RawClient::Answer sendUntilFinal(RawClient &client, const RaceRequest &request);

    std::unique_ptr<ApiShop> m_api;
    std::unique_ptr<TestShop> m_shop;
    std::vector<std::unique_ptr<ServerProcess>> m_processes;
    QList<quint16> m_ports;
    QByteArray m_token;
    QList<CustomerId> m_customers;
    std::atomic<int> m_inProgress = 0;
    std::atomic<int> m_finalAnswers = 0;
};

} // namespace danggol::test
