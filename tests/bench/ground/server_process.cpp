// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ground/server_process.h"

#include "tests/support/postgres_tools.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace danggol::bench
{

namespace
{
constexpr int kStartTimeoutMs = 30'000;
constexpr double kNsPerMs = 1e6;
} // namespace

QString programPath(const QString &name)
{
    return QCoreApplication::applicationDirPath() + u'/' + name;
}

Result<std::unique_ptr<ServerProcess>> ServerProcess::start(const QString &databaseUrl,
                                                            const QStringList &more)
{
    std::unique_ptr<ServerProcess> server(new ServerProcess);
    server->m_port = static_cast<quint16>(test::postgres_tools::freePort());
    server->m_process.setProcessChannelMode(QProcess::MergedChannels);
    QElapsedTimer timer;
    timer.start();
    server->m_process.start(programPath(QStringLiteral("danggol-server")),
                            QStringList{QStringLiteral("serve"), QStringLiteral("--database"), databaseUrl,
                                        QStringLiteral("--listen"),
                                        QStringLiteral("127.0.0.1:%1").arg(server->m_port),
                                        // the load is one visitor, and more than any may ask
                                        QStringLiteral("--rate-limit"), QStringLiteral("0")} +
                                more);
    QByteArray said;
    while (!said.contains(" at http")) {
        const bool hasMore = server->m_process.waitForReadyRead(kStartTimeoutMs);
        said += server->m_process.readAll();
        if (!hasMore)
            return fail(
                ErrorCode::Unavailable,
                QStringLiteral("danggol-server does not serve: %1").arg(QString::fromUtf8(said.trimmed())));
    }
    server->m_startedInMs = static_cast<double>(timer.nsecsElapsed()) / kNsPerMs;
    return server;
}

ServerProcess::~ServerProcess()
{
    m_process.terminate();
    if (!m_process.waitForFinished(kStartTimeoutMs))
        m_process.kill();
}

} // namespace danggol::bench
