// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ground/bench_postgres.h"

#include "services/storage/connection.h"
#include "tests/support/postgres_tools.h"

namespace danggol::bench
{

namespace postgres_tools = test::postgres_tools;

BenchPostgres::BenchPostgres(const QString &folder)
    : m_folder(folder + QStringLiteral("/postgres-XXXXXX")), m_port(postgres_tools::freePort())
{
    postgres_tools::handOver(m_folder.path());
    postgres_tools::initialise(m_folder.filePath(QStringLiteral("data")));
    // Debian's settings but for the memory, which a shop's server has more of; fsync and synchronous_commit
    // stay on.
    const QString options =
        QStringLiteral("-p %1 -k %2 -c listen_addresses=127.0.0.1 -c shared_buffers=512MB "
                       "-c max_wal_size=2GB -c checkpoint_timeout=15min")
            .arg(m_port)
            .arg(m_folder.path());
    postgres_tools::run(QStringLiteral("pg_ctl"),
                        {QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")),
                         QStringLiteral("-s"), QStringLiteral("-w"), QStringLiteral("-l"),
                         m_folder.filePath(QStringLiteral("log")), QStringLiteral("-o"), options,
                         QStringLiteral("start")});
}

BenchPostgres::~BenchPostgres()
{
    postgres_tools::run(QStringLiteral("pg_ctl"),
                        {QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")),
                         QStringLiteral("-s"), QStringLiteral("-w"), QStringLiteral("-m"),
                         QStringLiteral("immediate"), QStringLiteral("stop")});
    postgres_tools::takeBack(m_folder.path());
}

QString BenchPostgres::url(const QString &name) const
{
    return QStringLiteral("postgresql://danggol@127.0.0.1:%1/%2").arg(m_port).arg(name);
}

Result<QString> BenchPostgres::create(const QString &name, const QString &original)
{
    const QString from = original.isEmpty() ? QString() : QStringLiteral(" TEMPLATE ") + original;
    TRY_DONE(run(QStringLiteral("CREATE DATABASE %1%2").arg(name, from)));
    return url(name);
}

void BenchPostgres::drop(const QString &name)
{
    if (!run(QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)").arg(name)))
        qWarning("danggol.bench: %s was not dropped", qPrintable(name));
}

Result<Done> BenchPostgres::run(const QString &sql)
{
    TRY(const storage::DatabaseUrl database, storage::DatabaseUrl::parse(url(QStringLiteral("postgres"))));
    storage::Connection connection(database, storage::Access::Write, {});
    TRY_DONE(connection.open());
    TRY_DONE(connection.run(QStringLiteral("SET statement_timeout = 0")));
    return connection.run(sql);
}

} // namespace danggol::bench
