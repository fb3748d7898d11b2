// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgres_server.h"

#include "services/storage/connection.h"
#include "tests/support/postgres_tools.h"

namespace danggol::test
{

PostgresServer &PostgresServer::instance()
{
    static PostgresServer server;
    return server;
}

PostgresServer::PostgresServer() : m_port(postgres_tools::freePort())
{
    initialise();
    start();
}

PostgresServer::~PostgresServer()
{
    stopImmediately();
    postgres_tools::takeBack(m_folder.path());
}

void PostgresServer::initialise()
{
    postgres_tools::handOver(m_folder.path());
    postgres_tools::initialise(m_folder.filePath(QStringLiteral("data")));
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
    postgres_tools::run(
        QStringLiteral("pg_ctl"),
        QStringList{QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")), QStringLiteral("-s")} +
            arguments);
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
