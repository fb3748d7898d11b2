// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "tests/bench/measure/sample.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace danggol::bench
{

/// The bytes of an HTTP/1.1 request on a connection that stays open, but for its host, which the load knows.
/// `body` empty: none.
[[nodiscard]] std::string requestBytes(std::string_view method, std::string_view target,
                                       const QByteArray &token, std::string_view body = {});

struct HttpLoad
{
    quint16 port = 0;
    /// Connections that are kept open, each with one request at a time.
    int clients = 64;
    /// What client `client` sends next; nothing when it is done.
    std::function<std::optional<std::string>(int client)> next;
    /// Looks at an answer; false ends the load with an error.
    std::function<bool(int client, int status, std::string_view body)> accept;
};

/// Runs the load on this thread until every client is done; the time counts from when all are connected.
/// Unavailable when a connection breaks or an answer is not accepted.
[[nodiscard]] Result<Sample> runHttpLoad(const HttpLoad &load);

} // namespace danggol::bench
