// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

#include <array>

namespace danggol::test
{

/// Two PostgreSQL clusters on loopback: a primary, and a standby that follows it by streaming replication.
/// What does not work ends the test program.
class PostgresPair
{
public:
    /// The standby follows synchronously.
    PostgresPair();
    ~PostgresPair();
    PostgresPair(const PostgresPair &) = delete;
    PostgresPair &operator=(const PostgresPair &) = delete;

    /// A new, empty place for a shop; its address names both hosts, and wants the one that can be written.
    [[nodiscard]] QString createDatabase();

    /// Kills every process of the primary at once. Returns when none is left.
    void killPrimary();
    /// Makes the standby the primary. It waits for no standby of its own.
    void promoteStandby();
    /// Makes what was killed a standby of the other, from a new base backup; from then on a commit waits
    /// until the standby has it.
    void attachStandby();
    /// From now on no commit waits for the standby, and the standby gets nothing more.
    void holdStandbyBack();

private:
    struct Cluster
    {
        QTemporaryDir folder;
        int port = 0;

        [[nodiscard]] QString data() const { return folder.filePath(QStringLiteral("data")); }
    };

    [[nodiscard]] Cluster &primary() { return m_clusters[m_primary]; }
    [[nodiscard]] Cluster &standby() { return m_clusters[1 - m_primary]; }
    static void start(const Cluster &cluster);
    static void control(const Cluster &cluster, const QStringList &arguments);
    static void run(const Cluster &cluster, const QString &sql);
    /// Asks again until the answer is not 0.
    static void waitFor(const Cluster &cluster, const QString &sql);

    std::array<Cluster, 2> m_clusters;
    std::size_t m_primary = 0;
    int m_databases = 0;
};

} // namespace danggol::test
