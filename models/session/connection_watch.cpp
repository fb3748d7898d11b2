// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/connection_watch.h"

#include <algorithm>

namespace danggol::models
{

namespace
{
constexpr int kSecondMs = 1'000;
} // namespace

ConnectionWatch::ConnectionWatch(TillSession &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_second.setInterval(kSecondMs);
    connect(&m_second, &QTimer::timeout, this, &ConnectionWatch::changed);
    connect(&session, &TillSession::connectionChanged, this, &ConnectionWatch::read);
    read();
}

void ConnectionWatch::read()
{
    const bool wasAway = m_lost.isValid();
    m_connection = m_session.connection();
    m_nextTry.setRemainingTime(m_connection.nextTryInMs);
    if (m_connection.connected) {
        m_lost.invalidate();
        m_second.stop();
    } else if (!wasAway) {
        m_lost.start();
    }
    // In step with the countdown, so that no second is skipped or shown twice.
    if (!m_connection.connected)
        m_second.start();
    if (wasAway && m_connection.connected && isServer())
        m_session.notices().post({Notice::Kind::Done, tr("Connected again"), tr("to %1").arg(place()), {}});
    Q_EMIT changed();
}

ConnectionWatch::State ConnectionWatch::state() const
{
    if (m_connection.connected)
        return State::Connected;
    return !isServer() || m_lost.elapsed() >= m_offlineAfterMs ? State::Offline : State::Reconnecting;
}

QString ConnectionWatch::place() const
{
    if (!isServer())
        return m_connection.place;
    QStringList hosts;
    for (const QString &part : m_connection.place.section(u'/', 0, -2).split(u','))
        hosts.append(part.left(part.lastIndexOf(u':')));
    return hosts.join(QStringLiteral(", "));
}

int ConnectionWatch::attempt() const
{
    return std::max(1, m_connection.attempt);
}

int ConnectionWatch::secondsToNextTry() const
{
    const qint64 left = m_nextTry.remainingTime();
    return left <= 0 ? 0 : static_cast<int>((left + kSecondMs - 1) / kSecondMs);
}

void ConnectionWatch::retry()
{
    m_nextTry.setRemainingTime(0);
    m_session.shop().retryConnection();
    Q_EMIT changed();
}

} // namespace danggol::models
