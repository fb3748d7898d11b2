// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/http/limits.h"
#include "app/api/http/message.h"
#include "services/domain/result.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace danggol::api
{

/// PEM files; the certificate with its chain.
struct TlsFiles
{
    QString certificate;
    QString key;
};

struct HttpServerOptions
{
    /// An address in numbers.
    std::string address = "127.0.0.1";
    /// 0: any free one.
    std::uint16_t port = 8080;
    int threads = 2;
    HttpLimits limits;
    /// None: plain HTTP.
    std::optional<TlsFiles> tls;
};

/// Whether only this computer can reach the address, which is in numbers.
[[nodiscard]] bool isLoopbackAddress(const std::string &address);

/// Serves HTTP/1.1 on I/O threads of its own. Knows nothing of what is asked: that is the handler's.
class HttpServer
{
public:
    /// Listens and serves from now on; `handler` outlives the server. InvalidInput for an address or TLS
    /// files that cannot be used, Unavailable when the port is taken.
    [[nodiscard]] static Result<std::unique_ptr<HttpServer>> start(HttpServerOptions options,
                                                                   RequestHandler &handler);
    /// Closes what is still open.
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    [[nodiscard]] std::uint16_t port() const;
    /// How many peers are connected. Any thread.
    [[nodiscard]] std::size_t connections() const;
    /// Stops accepting and finishes what is in flight, for at most the grace of the limits; then calls
    /// `stopped` once, on an I/O thread. Any thread; once.
    void stop(std::function<void()> stopped);

private:
    class Listener;

    explicit HttpServer(std::unique_ptr<Listener> listener);

    std::unique_ptr<Listener> m_listener;
};

} // namespace danggol::api
