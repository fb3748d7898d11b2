// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/till_session.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QTimer>

namespace danggol::models
{

/// How the till stands with its database, second by second while it is away.
class ConnectionWatch : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Connected,
        Reconnecting,
        /// Away for so long that it will not be back in a moment; it is still tried.
        Offline,
    };

    explicit ConnectionWatch(TillSession &session, QObject *parent = nullptr);

    [[nodiscard]] State state() const;
    /// "PostgreSQL" or "SQLite".
    [[nodiscard]] QString engine() const { return m_connection.engine; }
    [[nodiscard]] bool isServer() const { return m_connection.engine != QLatin1String("SQLite"); }
    /// The server without its port ("shop-db.local"), or the file.
    [[nodiscard]] QString place() const;
    /// Since it was lost, from 1.
    [[nodiscard]] int attempt() const;
    /// 0 when it is being tried.
    [[nodiscard]] int secondsToNextTry() const;

    /// Does not wait for the next try.
    void retry();

    static constexpr int kOfflineAfterMs = 60'000;
    /// For tests.
    void setOfflineAfterMs(int durationMs) { m_offlineAfterMs = durationMs; }

Q_SIGNALS:
    /// Something of it is another now; each second while the database is away.
    void changed();

private:
    void read();

    TillSession &m_session;
    ShopConnection m_connection;
    QDeadlineTimer m_nextTry;
    QElapsedTimer m_lost;
    QTimer m_second;
    int m_offlineAfterMs = kOfflineAfterMs;
};

} // namespace danggol::models
