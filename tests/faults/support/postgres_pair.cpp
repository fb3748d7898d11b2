// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/support/postgres_pair.h"

#include "services/storage/connection.h"
#include "tests/support/postgres_tools.h"
#include "tests/support/test_shop.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <csignal>
#include <vector>

namespace danggol::test
{

namespace
{

constexpr int kPatienceMs = 60'000;

QString hostUrl(const QString &hosts)
{
    return QStringLiteral("postgresql://danggol@%1/postgres").arg(hosts);
}

/// The third and fourth fields of /proc/N/stat: its state, and its parent.
QByteArrayList statOf(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray line = file.readAll();
    return line.mid(line.lastIndexOf(')') + 2).split(' ');
}

bool isGone(qint64 process)
{
    const QByteArrayList stat = statOf(process);
    return stat.isEmpty() || stat.first() == "Z" || stat.first() == "X";
}

std::vector<qint64> childrenOf(qint64 parent)
{
    std::vector<qint64> children;
    for (const QString &name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        bool isNumber = false;
        const qint64 process = name.toLongLong(&isNumber);
        const QByteArrayList stat = isNumber ? statOf(process) : QByteArrayList();
        if (stat.size() > 1 && stat[1].toLongLong() == parent)
            children.push_back(process);
    }
    return children;
}

} // namespace

PostgresPair::PostgresPair()
{
    for (Cluster &cluster : m_clusters) {
        cluster.port = postgres_tools::freePort();
        postgres_tools::handOver(cluster.folder.path());
    }
    postgres_tools::initialise(primary().data());
    start(primary());
    attachStandby();
}

PostgresPair::~PostgresPair()
{
    for (const Cluster &cluster : m_clusters) {
        if (QFile::exists(cluster.data() + QStringLiteral("/postmaster.pid")))
            control(cluster, {QStringLiteral("-m"), QStringLiteral("immediate"), QStringLiteral("stop")});
        postgres_tools::takeBack(cluster.folder.path());
    }
}

QString PostgresPair::createDatabase()
{
    const QString name = QStringLiteral("shop_%1").arg(++m_databases);
    run(primary(), QStringLiteral("CREATE SCHEMA %1").arg(name));
    const QString hosts =
        QStringLiteral("127.0.0.1:%1,127.0.0.1:%2").arg(m_clusters[0].port).arg(m_clusters[1].port);
    return hostUrl(hosts) + QStringLiteral("?target_session_attrs=read-write&options=-csearch_path%3D") +
           name;
}

void PostgresPair::killPrimary()
{
    QFile file(primary().data() + QStringLiteral("/postmaster.pid"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the primary does not run");
    const qint64 server = file.readLine().trimmed().toLongLong();
    // Stopped first, so that it makes no more processes than are found.
    ::kill(static_cast<pid_t>(server), SIGSTOP);
    std::vector<qint64> processes = childrenOf(server);
    processes.push_back(server);
    for (const qint64 each : processes)
        ::kill(static_cast<pid_t>(each), SIGKILL);
    const auto areGone = [&processes] { return std::all_of(processes.begin(), processes.end(), isGone); };
    if (!QTest::qWaitFor(areGone, kPatienceMs))
        qFatal("the primary cannot be killed");
    QFile::remove(file.fileName());
}

void PostgresPair::promoteStandby()
{
    control(standby(), {QStringLiteral("promote")});
    m_primary = 1 - m_primary;
}

void PostgresPair::attachStandby()
{
    if (!QDir(standby().data()).removeRecursively())
        qFatal("the old primary's files cannot be removed");
    postgres_tools::run(QStringLiteral("pg_basebackup"),
                        {QStringLiteral("-h"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"),
                         QString::number(primary().port), QStringLiteral("-U"), QStringLiteral("danggol"),
                         QStringLiteral("-D"), standby().data(), QStringLiteral("-R"), QStringLiteral("-c"),
                         QStringLiteral("fast"), QStringLiteral("--no-sync")});
    start(standby());
    run(primary(), QStringLiteral("ALTER SYSTEM SET synchronous_standby_names = '*'"));
    run(primary(), QStringLiteral("SELECT pg_reload_conf()"));
    waitFor(primary(), QStringLiteral("SELECT COUNT(*) FROM pg_stat_replication WHERE sync_state = 'sync'"));
    // It is the checkpointer that tells every session to wait for the standby, when it has read the settings,
    // which it has before its next checkpoint.
    run(primary(), QStringLiteral("CHECKPOINT"));
}

void PostgresPair::holdStandbyBack()
{
    run(primary(), QStringLiteral("ALTER SYSTEM SET synchronous_standby_names = ''"));
    run(primary(), QStringLiteral("SELECT pg_reload_conf()"));
    run(primary(), QStringLiteral("CHECKPOINT"));
    run(standby(), QStringLiteral("ALTER SYSTEM SET primary_conninfo = ''"));
    run(standby(), QStringLiteral("SELECT pg_reload_conf()"));
    waitFor(standby(), QStringLiteral("SELECT CASE WHEN COUNT(*) = 0 THEN 1 ELSE 0 END FROM "
                                      "pg_stat_wal_receiver WHERE pid IS NOT NULL"));
}

void PostgresPair::start(const Cluster &cluster)
{
    // Killing processes leaves what they had written to the system, so that nothing is lost without a flush.
    // Without a socket file, whose lock a killed server leaves, held by its number until it is reaped.
    const QString options =
        QStringLiteral("-p %1 -c unix_socket_directories= -c listen_addresses=127.0.0.1 -c fsync=off "
                       "-c max_connections=100 -c shared_buffers=32MB "
                       "-c wal_retrieve_retry_interval=100ms")
            .arg(cluster.port);
    control(cluster, {QStringLiteral("-t"), QStringLiteral("60"), QStringLiteral("-l"),
                      cluster.folder.filePath(QStringLiteral("log")), QStringLiteral("-o"), options,
                      QStringLiteral("start")});
}

void PostgresPair::control(const Cluster &cluster, const QStringList &arguments)
{
    postgres_tools::run(QStringLiteral("pg_ctl"), QStringList{QStringLiteral("-D"), cluster.data(),
                                                              QStringLiteral("-s"), QStringLiteral("-w")} +
                                                      arguments);
}

void PostgresPair::run(const Cluster &cluster, const QString &sql)
{
    storage::Connection connection(
        valueOf(storage::DatabaseUrl::parse(hostUrl(QStringLiteral("127.0.0.1:%1").arg(cluster.port)) +
                                            QStringLiteral("?target_session_attrs=any"))),
        storage::Access::Write, {});
    (void)valueOf(connection.open());
    (void)valueOf(connection.run(sql));
}

void PostgresPair::waitFor(const Cluster &cluster, const QString &sql)
{
    storage::Connection connection(
        valueOf(storage::DatabaseUrl::parse(hostUrl(QStringLiteral("127.0.0.1:%1").arg(cluster.port)) +
                                            QStringLiteral("?target_session_attrs=any"))),
        storage::Access::Write, {});
    (void)valueOf(connection.open());
    if (!QTest::qWaitFor([&] { return valueOf(connection.number(sql)) != 0; }, kPatienceMs))
        qFatal("this does not come true: %s", qPrintable(sql));
}

} // namespace danggol::test
