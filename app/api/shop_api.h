// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/core/api.h"
#include "app/api/http/http_server.h"
#include "services/domain/result.h"

#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace danggol
{
class Shop;
}

namespace danggol::api
{

class EventHub;

struct ShopApiOptions
{
    HttpServerOptions http;
    ApiOptions api;
    /// Where the access log goes, "-" for the standard output; none: nowhere.
    std::optional<QString> accessLog;
};

/// A shop's HTTP API, being served: the composition of everything in this folder.
class ShopApi
{
public:
    /// Serves from now on. InvalidInput (listen) for an address other than this computer's own when there is
    /// no TLS or visitors need no token; else as HttpServer and AccessLog fail.
    [[nodiscard]] static Result<std::unique_ptr<ShopApi>> start(Shop &shop, ShopApiOptions options);
    /// Closes what is still open.
    ~ShopApi();

    /// "http://127.0.0.1:8080"
    [[nodiscard]] QString url() const { return m_url; }
    /// Finishes what is in flight; see HttpServer::stop.
    void stop(std::function<void()> stopped);

    [[nodiscard]] Metrics &metrics() { return *m_metrics; }

private:
    ShopApi() = default;
    void addRoutes(Shop &shop);

    // Shared with calls whose answers may come after the API has gone.
    std::shared_ptr<Metrics> m_metrics = std::make_shared<Metrics>();
    QString m_url;
    std::unique_ptr<AccessLog> m_log;
    std::unique_ptr<EventHub> m_events;
    std::unique_ptr<Api> m_api;
    // The last, so that it goes first: its threads use all of the above.
    std::unique_ptr<HttpServer> m_server;
    // The same, for the server's threads, which are there before `start` has it.
    std::atomic<HttpServer *> m_serving = nullptr;
};

} // namespace danggol::api
