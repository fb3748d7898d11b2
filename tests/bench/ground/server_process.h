// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"

#include <QProcess>

namespace danggol::bench
{

/// A real danggol-server of its own process, which is what a shop would run.
class ServerProcess
{
public:
    /// Returns when it serves. Unavailable, in its own words, when it does not within half a minute.
    [[nodiscard]] static Result<std::unique_ptr<ServerProcess>> start(const QString &databaseUrl,
                                                                      const QStringList &more = {});
    /// Asks it to end and waits for it.
    ~ServerProcess();

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    /// Milliseconds from the start of the process until it said that it serves.
    [[nodiscard]] double startedInMs() const { return m_startedInMs; }

private:
    ServerProcess() = default;

    QProcess m_process;
    quint16 m_port = 0;
    double m_startedInMs = 0;
};

/// A program of ours beside this one.
[[nodiscard]] QString programPath(const QString &name);

} // namespace danggol::bench
