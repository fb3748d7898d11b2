// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/support/honest_client.h"

#include "tests/api/client/raw_client.h"

#include <QElapsedTimer>

#include <algorithm>
#include <chrono>

namespace danggol::test
{

namespace
{

constexpr int kAnewEvery = 10;
constexpr std::chrono::milliseconds kPause{3};

} // namespace

qint64 HonestClient::Figures::p99Ms() const
{
    if (latenciesUs.empty())
        return 0;
    std::vector<qint64> sorted = latenciesUs;
    const auto at = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() * 99 / 100);
    std::nth_element(sorted.begin(), at, sorted.end());
    return *at / 1'000;
}

HonestClient::HonestClient(quint16 port, qint64 customer)
    : m_thread(QThread::create([this, port, customer] { work(port, customer); }))
{
    m_thread->start();
}

HonestClient::~HonestClient()
{
    (void)stop();
}

HonestClient::Figures HonestClient::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_end.notify_all();
    m_thread->wait();
    return m_figures;
}

bool HonestClient::pause()
{
    std::unique_lock lock(m_mutex);
    return !m_end.wait_for(lock, kPause, [this] { return m_isEnding; });
}

void HonestClient::work(quint16 port, qint64 customer)
{
    RawClient kept(port);
    const QByteArray user = QByteArray::number(customer);
    const QByteArray charge = kept.request("POST", "/points", "{\"userId\":" + user + ",\"amount\":1}");
    const QByteArray read = kept.request("GET", "/points?userId=" + user);
    const auto ask = [this](RawClient &client, const QByteArray &request) {
        QElapsedTimer elapsed;
        elapsed.start();
        client.send(request);
        const int status = client.answer().status;
        m_figures.latenciesUs.push_back(elapsed.nsecsElapsed() / 1'000);
        return status;
    };
    for (int i = 1; pause(); ++i) {
        if (i % kAnewEvery == 0) {
            RawClient fresh(port);
            const int status = ask(fresh, read);
            m_figures.turnedAway += status == 503 ? 1 : 0;
            m_figures.failures += status != 200 && status != 503 ? 1 : 0;
            continue;
        }
        const bool isCharge = i % 2 == 0;
        const bool isDone = ask(kept, isCharge ? charge : read) == 200;
        m_figures.charges += isCharge && isDone ? 1 : 0;
        m_figures.failures += isDone ? 0 : 1;
    }
}

} // namespace danggol::test
