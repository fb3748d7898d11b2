// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgres_server.h"

#include "services/storage/connection.h"

#include <QDir>
#include <QProcess>
#include <QTcpServer>

#include <unistd.h>

namespace danggol::test
{

namespace
{

const QString kBinaries = QStringLiteral("/usr/lib/postgresql/15/bin/");

int freePort()
{
    QTcpServer probe;
    if (!probe.listen(QHostAddress::LocalHost))
        qFatal("no free loopback port: %s", qPrintable(probe.errorString()));
    return probe.serverPort();
}

} // namespace

PostgresServer &PostgresServer::instance()
{
    static PostgresServer server;
    return server;
}

PostgresServer::PostgresServer() : m_port(freePort())
{
    initialise();
    start();
}

PostgresServer::~PostgresServer()
{
    stopImmediately();
    if (::geteuid() == 0)
        QProcess::execute(QStringLiteral("chown"),
                          {QStringLiteral("-R"), QStringLiteral("root"), m_folder.path()});
}

void PostgresServer::initialise()
{
    if (::geteuid() == 0)
        QProcess::execute(QStringLiteral("chown"), {QStringLiteral("postgres"), m_folder.path()});
    run(kBinaries + QStringLiteral("initdb"),
        {QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")), QStringLiteral("-U"),
         QStringLiteral("danggol"), QStringLiteral("-A"), QStringLiteral("trust"), QStringLiteral("-E"),
         QStringLiteral("UTF8"), QStringLiteral("--locale=C.UTF-8"), QStringLiteral("--no-sync")});
}

void PostgresServer::start()
{
    // Commits are as durable as in a shop except for the flush itself, which no test of logic can see.
    const QString options = QStringLiteral("-p %1 -k %2 -c listen_addresses=127.0.0.1 -c fsync=off "
                                           "-c max_connections=200 -c shared_buffers=64MB")
                                .arg(m_port)
                                .arg(m_folder.path());
    control({QStringLiteral("-w"), QStringLiteral("-t"), QStringLiteral("60"), QStringLiteral("-l"),
             m_folder.filePath(QStringLiteral("log")), QStringLiteral("-o"), options,
             QStringLiteral("start")});
}

void PostgresServer::stopImmediately()
{
    control(
        {QStringLiteral("-w"), QStringLiteral("-m"), QStringLiteral("immediate"), QStringLiteral("stop")});
}

void PostgresServer::control(const QStringList &arguments)
{
    run(kBinaries + QStringLiteral("pg_ctl"),
        QStringList{QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")), QStringLiteral("-s")} +
            arguments);
}

void PostgresServer::run(const QString &program, const QStringList &arguments)
{
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

QString PostgresServer::createDatabase()
{
    const QString name = QStringLiteral("shop_%1").arg(++m_databases);
    const Result<storage::DatabaseUrl> admin = storage::DatabaseUrl::parse(url());
    storage::Connection connection(*admin, storage::Access::Write, {});
    if (!connection.open() || !connection.run(QStringLiteral("CREATE SCHEMA %1").arg(name)))
        qFatal("could not create the schema %s", qPrintable(name));
    return url() + QStringLiteral("?options=-csearch_path%3D") + name;
}

QString PostgresServer::url() const
{
    return QStringLiteral("postgresql://danggol@127.0.0.1:%1/postgres").arg(m_port);
}

void PostgresServer::askForPassword(const QString &role)
{
    const Result<storage::DatabaseUrl> admin = storage::DatabaseUrl::parse(url());
    storage::Connection connection(*admin, storage::Access::Write, {});
    const QString rules = QStringLiteral("(''host all %1 127.0.0.1/32 scram-sha-256''), "
                                         "(''host all all 127.0.0.1/32 trust'')")
                              .arg(role);
    const QString write = QStringLiteral("DO $$ BEGIN EXECUTE format('COPY (VALUES %1) TO %L', "
                                         "current_setting('hba_file')); END $$")
                              .arg(rules);
    if (!connection.open() || !connection.run(write) ||
        !connection.number(QStringLiteral("SELECT CAST(pg_reload_conf() AS INTEGER)")))
        qFatal("could not set who is asked for a password");
}

void PostgresServer::terminateConnections()
{
    const Result<storage::DatabaseUrl> admin = storage::DatabaseUrl::parse(url());
    storage::Connection connection(*admin, storage::Access::Write, {});
    const QString sql = QStringLiteral("SELECT COUNT(pg_terminate_backend(pid)) FROM pg_stat_activity "
                                       "WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()");
    if (!connection.open() || !connection.number(sql))
        qFatal("could not end the server's connections");
}

} // namespace danggol::test
