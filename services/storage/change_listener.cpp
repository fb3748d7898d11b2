// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/change_listener.h"

#include <QSqlDriver>
#include <QTimer>

#include <chrono>
#include <limits>

namespace danggol::storage
{

namespace
{

// A lost server is noticed this soon even when nobody presses anything.
constexpr int kPulseMs = 1'000;
// Nobody waits for the listener, so it tries on for as long as the server is gone, ever less often.
constexpr int kFirstDelayMs = 500;
constexpr int kLongestDelayMs = 4'000;

RetryPolicy patient(RetryPolicy policy)
{
    policy.unavailableAfterMs = std::numeric_limits<int>::max();
    policy.firstDelayMs = kFirstDelayMs;
    policy.longestDelayMs = kLongestDelayMs;
    return policy;
}

/// Lives in the listener's thread.
class Ear : public QObject
{
public:
    Ear(const DatabaseUrl &url, ConnectionSettings settings, RetryPolicy policy, ChangeFeed &feed,
        ConnectionStatus &status, RetrySignal &retrySignal)
        : m_feed(feed), m_connection(url, Access::Read, settings, patient(policy), retrySignal, status)
    {
        status.setReporter(&m_connection);
        m_pulse.setParent(this);
        connect(&m_pulse, &QTimer::timeout, this, &Ear::pulse);
    }

    void start()
    {
        listen();
        m_hasTried.set_value();
        m_pulse.start(kPulseMs);
    }
    [[nodiscard]] std::future<void> hasTried() { return m_hasTried.get_future(); }

private:
    void pulse()
    {
        if (m_connection.connection().isOpen() &&
            m_connection.connection().number(QStringLiteral("SELECT 1"))) {
            // What a lane has lost it opens again only when it has work.
            m_connection.isThere();
            return;
        }
        m_connection.lose();
        listen();
    }

    void listen()
    {
        if (!m_connection.ensureOpen(std::chrono::steady_clock::now()))
            return;
        QSqlDriver *driver = m_connection.connection().driver();
        connect(driver, &QSqlDriver::notification, this,
                [this](const QString &, QSqlDriver::NotificationSource, const QVariant &payload) {
                    if (const std::optional<ChangeSet> changes = m_feed.fromNotice(payload.toString()))
                        m_feed.publish(*changes);
                });
        if (driver->subscribeToNotification(QLatin1String(kNotificationChannel)))
            m_feed.publish({{}, true}); // what happened before was not heard
        else
            m_connection.lose();
    }

    ChangeFeed &m_feed;
    LaneConnection m_connection;
    QTimer m_pulse;
    std::promise<void> m_hasTried;
};

} // namespace

ChangeListener::ChangeListener(DatabaseUrl url, ConnectionSettings settings, RetryPolicy policy,
                               ChangeFeed &feed, ConnectionStatus &status, RetrySignal &retrySignal)
    : m_retrySignal(retrySignal)
{
    auto *ear = new Ear(url, settings, policy, feed, status, retrySignal);
    m_hasTried = ear->hasTried();
    ear->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::started, ear, &Ear::start);
    QObject::connect(&m_thread, &QThread::finished, ear, &QObject::deleteLater);
    m_thread.start();
}

ChangeListener::~ChangeListener()
{
    m_retrySignal.stop();
    m_thread.quit();
    m_thread.wait();
}

void ChangeListener::awaitFirstTry(int mostMs)
{
    m_hasTried.wait_for(std::chrono::milliseconds(mostMs));
}

} // namespace danggol::storage
