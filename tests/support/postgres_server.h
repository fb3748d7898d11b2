// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace danggol::test
{

/// A real PostgreSQL of the test program's own: a cluster under a temporary folder, on a free loopback port,
/// gone with the program. As root it runs as the user postgres, because the server refuses to run as root.
class PostgresServer
{
public:
    /// The program's server, started on first use; a server that will not start ends the program.
    [[nodiscard]] static PostgresServer &instance();

    PostgresServer();
    ~PostgresServer();
    PostgresServer(const PostgresServer &) = delete;
    PostgresServer &operator=(const PostgresServer &) = delete;

    /// A new, empty place for a shop; answers its URL. A schema of its own in the one database, which looks
    /// to a shop like an empty database and is made in a fraction of the time.
    [[nodiscard]] QString createDatabase();
    [[nodiscard]] QString url() const;
    [[nodiscard]] int port() const { return m_port; }

    /// Kills every process of the server at once, as a power cut would; `start` brings it back.
    void stopImmediately();
    void start();
    /// From now on the server asks this role for its password; everybody else is trusted.
    void askForPassword(const QString &role);
    /// Ends every connection from the server's side.
    void terminateConnections();

private:
    void initialise();
    void control(const QStringList &arguments);

    QTemporaryDir m_folder;
    int m_port = 0;
    int m_databases = 0;
};

} // namespace danggol::test
