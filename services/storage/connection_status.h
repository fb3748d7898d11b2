// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <mutex>

namespace danggol::storage
{

/// How the database can be reached at the moment, for the indicator and the banner.
struct Reachability
{
    bool connected = true;
    int attempt = 0;
    int nextTryInMs = 0;
    QString cause;
};

/// Keeps what the lanes find out. The signal comes from a storage thread.
class ConnectionStatus : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Any thread.
    [[nodiscard]] Reachability current() const;
    void reached();
    void lost(int attempt, int nextTryInMs, const QString &cause);

Q_SIGNALS:
    void changed();

private:
    mutable std::mutex m_mutex;
    Reachability m_current;
};

} // namespace danggol::storage
