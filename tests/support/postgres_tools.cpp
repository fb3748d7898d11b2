// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgres_tools.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTcpServer>

#include <unistd.h>

namespace danggol::test::postgres_tools
{

namespace
{
// Below those that the system gives to outgoing connections, one of which would take the port of a server
// that is stopped for a while.
constexpr int kLowestPort = 15'000;
constexpr int kHighestPort = 32'000;
} // namespace

void run(const QString &tool, const QStringList &arguments)
{
    const QString program = QStringLiteral("/usr/lib/postgresql/15/bin/") + tool;
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(QDir::tempPath());
    // The server must not inherit our pipe, or waiting for pg_ctl would wait for the server.
    process.setStandardOutputFile(QProcess::nullDevice());
    if (::geteuid() == 0)
        process.start(QStringLiteral("runuser"), QStringList{QStringLiteral("-u"), QStringLiteral("postgres"),
                                                             QStringLiteral("--"), program} +
                                                     arguments);
    else
        process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        qFatal("%s %s failed (%d)", qPrintable(program), qPrintable(arguments.join(u' ')),
               process.exitCode());
}

void initialise(const QString &dataFolder)
{
    run(QStringLiteral("initdb"),
        {QStringLiteral("-D"), dataFolder, QStringLiteral("-U"), QStringLiteral("danggol"),
         QStringLiteral("-A"), QStringLiteral("trust"), QStringLiteral("-E"), QStringLiteral("UTF8"),
         QStringLiteral("--locale=C.UTF-8"), QStringLiteral("--no-sync")});
}

void handOver(const QString &folder)
{
    if (::geteuid() == 0)
        QProcess::execute(QStringLiteral("chown"), {QStringLiteral("postgres"), folder});
}

void takeBack(const QString &folder)
{
    if (::geteuid() == 0)
        QProcess::execute(QStringLiteral("chown"), {QStringLiteral("-R"), QStringLiteral("root"), folder});
}

int freePort()
{
    for (int tries = 0; tries < 1'000; ++tries) {
        QTcpServer probe;
        const auto port =
            static_cast<quint16>(QRandomGenerator::system()->bounded(kLowestPort, kHighestPort));
        if (probe.listen(QHostAddress::LocalHost, port))
            return port;
    }
    qFatal("no free loopback port");
}

} // namespace danggol::test::postgres_tools
