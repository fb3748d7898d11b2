// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace danggol::api
{

/// What one peer may take from the server.
struct HttpLimits
{
    std::uint32_t headerBytes = 16 * 1024;
    std::uint64_t bodyBytes = 64 * 1024;
    std::size_t connections = 1'024;
    std::size_t connectionsPerAddress = 256;
    std::chrono::milliseconds handshakeTimeout{5'000};
    /// From the first byte of a request to the end of its header.
    std::chrono::milliseconds headerTimeout{5'000};
    std::chrono::milliseconds bodyTimeout{10'000};
    /// Between two requests.
    std::chrono::milliseconds idleTimeout{30'000};
    /// For a peer to take an answer.
    std::chrono::milliseconds writeTimeout{10'000};
    /// How long a stopping server waits for what is in flight. The rest of ten seconds is for closing the
    /// shop.
    std::chrono::milliseconds shutdownGrace{8'000};
    /// Between two signs of life on a stream without news.
    std::chrono::milliseconds heartbeat{15'000};
};

} // namespace danggol::api
