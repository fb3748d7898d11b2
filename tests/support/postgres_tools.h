// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace danggol::test
{

/// PostgreSQL's own programs. Run by root they run as the user postgres, because the server refuses root.
namespace postgres_tools
{

/// Runs one of them to its end; a failure ends the test program.
void run(const QString &tool, const QStringList &arguments);

/// Makes a cluster whose superuser is danggol and in which everybody is trusted.
void initialise(const QString &dataFolder);

/// Gives a folder to the user that the tools run as, and takes it back with all that is in it.
void handOver(const QString &folder);
void takeBack(const QString &folder);

/// A port on loopback on which nobody listens.
[[nodiscard]] int freePort();

} // namespace postgres_tools
} // namespace danggol::test
