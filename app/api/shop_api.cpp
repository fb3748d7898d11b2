// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/shop_api.h"

#include "app/api/events/event_hub.h"
#include "app/api/routes/all_routes.h"

namespace danggol::api
{

namespace
{

Error forLoopbackAlone(const QString &address, const QString &why)
{
    return invalidField(
        QStringLiteral("listen"), QStringLiteral("INVALID"),
        QStringLiteral("Nothing is served: %1 can be reached from other computers, %2").arg(address, why));
}

// What would travel a network in the clear, or let in anybody, stays on this computer.
Result<Done> checkReach(const ShopApiOptions &options)
{
    if (isLoopbackAddress(options.http.address))
        return Done{};
    const QString address = QString::fromStdString(options.http.address);
    if (options.api.visitor)
        return fail(forLoopbackAlone(address, QStringLiteral("and a demo needs no token. "
                                                             "Listen on 127.0.0.1.")));
    if (!options.http.tls)
        return fail(forLoopbackAlone(address, QStringLiteral("and tokens must not travel in the clear. Give "
                                                             "--tls-cert and --tls-key, or listen on "
                                                             "127.0.0.1.")));
    return Done{};
}

QString urlOf(const HttpServerOptions &options, std::uint16_t port)
{
    QString host = QString::fromStdString(options.address);
    if (host.contains(u':'))
        host = u'[' + host + u']';
    return QStringLiteral("%1://%2:%3")
        .arg(options.tls ? QStringLiteral("https") : QStringLiteral("http"), host)
        .arg(port);
}

} // namespace

Result<std::unique_ptr<ShopApi>> ShopApi::start(Shop &shop, ShopApiOptions options)
{
    TRY_DONE(checkReach(options));
    std::unique_ptr<ShopApi> api(new ShopApi);
    if (options.accessLog) {
        TRY(api->m_log, AccessLog::open(*options.accessLog));
    }
    api->m_events = std::make_unique<EventHub>(shop);
    api->m_api = std::make_unique<Api>(shop, std::move(options.api), api->m_metrics, api->m_log.get());
    api->addRoutes(shop);
    TRY(api->m_server, HttpServer::start(options.http, *api->m_api));
    api->m_serving = api->m_server.get();
    api->m_url = urlOf(options.http, api->m_server->port());
    return api;
}

ShopApi::~ShopApi() = default;

void ShopApi::addRoutes(Shop &shop)
{
    addAllRoutes(m_api->router(), shop, *m_events, *m_metrics, [this]() -> std::size_t {
        const HttpServer *server = m_serving.load();
        return server ? server->connections() : 0;
    });
}

void ShopApi::stop(std::function<void()> stopped)
{
    m_server->stop(std::move(stopped));
}

} // namespace danggol::api
