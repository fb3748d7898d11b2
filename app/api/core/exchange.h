// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>

namespace danggol::api
{

/// What is to be said of a request afterwards, in the log and the metrics.
struct Exchange
{
    std::string requestId;
    std::string remoteAddress;
    std::string method;
    /// Without the query, which may hold names.
    std::string path;
    /// The pattern of its route; empty: it has none.
    std::string route;
    /// Who asked, as stored with what they do: "TOKEN 7"; empty: it is not known.
    std::string actor;
    std::chrono::steady_clock::time_point startedAt = std::chrono::steady_clock::now();
    int status = 0;
    std::size_t bodyBytes = 0;
    bool wasReplayed = false;
    std::chrono::microseconds duration{};
};

} // namespace danggol::api
