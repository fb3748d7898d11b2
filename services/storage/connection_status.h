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
    /// `who` has lost it, or has tried in vain. Once it is lost only the reporter's tries are told, when
    /// there is one: others try when they happen to have work.
    void lost(const void *who, int attempt, int nextTryInMs, const QString &cause);
    /// Who tries without being asked. To be set before the first loss.
    void setReporter(const void *reporter);

Q_SIGNALS:
    void changed();

private:
    mutable std::mutex m_mutex;
    Reachability m_current;
    const void *m_reporter = nullptr;
};

} // namespace danggol::storage
