// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/reply.h"

#include <QString>

namespace danggol::models
{

/// What serves the HTTP API from a till. GUI thread; nothing here blocks.
class ApiHost
{
public:
    ApiHost() = default;
    virtual ~ApiHost() = default;
    ApiHost(const ApiHost &) = delete;
    ApiHost &operator=(const ApiHost &) = delete;

    /// Serves from the reply on, which has the URL. InvalidInput (listen) for an address that is none or that
    /// may not be served; Unavailable when the port cannot be opened.
    virtual void start(const QString &address, quint16 port, Reply<QString> served) = 0;
    /// Takes no more requests and finishes those in flight; the port is closed when the reply comes.
    virtual void stop(Reply<Done> stopped) = 0;
    /// Closes at once, whatever is in flight. Replies that are still due may not come.
    virtual void close() = 0;
};

} // namespace danggol::models
