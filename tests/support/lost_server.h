// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fatal_warnings.h"

namespace danggol::test
{

/// Lets through what Qt's driver says when it lets go of a server that is gone, and when one goes before the
/// connection is set up.
inline void expectWarningsOfALostServer()
{
    for (const char *part :
         {"Unable to free statement", "QSocketNotifier: Invalid socket", "database not open",
          "This version of PostgreSQL is not supported", "server closed the connection unexpectedly",
          "could not receive data from server", "could not send data to server",
          "no connection to the server"})
        FatalWarnings::expect(QString::fromLatin1(part));
}

} // namespace danggol::test
