// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/client/server_process.h"

#include <QUrl>

#include <sys/resource.h>

namespace danggol::test
{

namespace
{
constexpr int kStartMs = 60'000;
} // namespace

ServerProcess::ServerProcess(const QStringList &arguments, quint16 port, quint64 mostFiles)
{
    if (mostFiles > 0)
        m_process.setChildProcessModifier([mostFiles] {
            const rlimit limit{mostFiles, mostFiles};
            ::setrlimit(RLIMIT_NOFILE, &limit);
        });
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(DANGGOL_PROGRAMS "/danggol-server"),
                    arguments + QStringList{QStringLiteral("--listen"),
                                            QStringLiteral("127.0.0.1:%1").arg(port),
                                            QStringLiteral("--access-log"), QStringLiteral("none"),
                                            QStringLiteral("--rate-limit"), QStringLiteral("0")});
    QByteArray said;
    while (!said.contains('\n')) {
        if (!m_process.waitForReadyRead(kStartMs))
            qFatal("the server did not start");
        said += m_process.readAllStandardOutput();
    }
    m_port = static_cast<quint16>(QUrl(QString::fromUtf8(said.trimmed()).section(u' ', -1)).port());
}

ServerProcess::~ServerProcess()
{
    if (m_process.state() != QProcess::NotRunning && terminate() < 0)
        kill();
}

void ServerProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(kStartMs);
}

int ServerProcess::terminate(int timeoutMs)
{
    m_process.terminate();
    return waitForEnd(timeoutMs);
}

int ServerProcess::waitForEnd(int timeoutMs)
{
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(timeoutMs))
        return -1;
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

} // namespace danggol::test
