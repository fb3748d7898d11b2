// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

#include <memory>

namespace danggol::test
{

/// A danggol-server of its own, for what a process is needed: to be killed, or to be one of two.
class ServerProcess
{
public:
    /// Starts it on a free port, or on `port`, and waits until it serves. Its access log goes nowhere. It may
    /// have `mostFiles` open at once, or, 0, as many as we may.
    explicit ServerProcess(const QStringList &arguments, quint16 port = 0, quint64 mostFiles = 0);
    /// Ends it as a person would, and waits.
    ~ServerProcess();
    ServerProcess(const ServerProcess &) = delete;
    ServerProcess &operator=(const ServerProcess &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    /// SIGKILL, and waits until it is gone.
    void kill();
    /// SIGTERM; the exit code, or -1 when it did not end in time.
    [[nodiscard]] int terminate(int timeoutMs = 15'000);
    void sendTerminate() { m_process.terminate(); }
    /// The exit code of one that was told to end; -1 when it did not end in time, or crashed.
    [[nodiscard]] int waitForEnd(int timeoutMs = 15'000);

private:
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace danggol::test
