// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/routes/system_routes.h"

#include "app/api/core/call.h"
#include "app/api/core/input.h"
#include "app/api/core/metrics.h"
#include "app/api/core/router.h"
#include "app/api/json/json_text.h"
#include "app/api/routes/bound.h"
#include "services/domain/assert.h"
#include "services/shop/shop.h"

#include <QFile>

// The linker leaves a static library's resources out unless something names them. Outside of any namespace,
// as Q_INIT_RESOURCE wants it.
static void keepDescription()
{
    Q_INIT_RESOURCE(openapi);
}

namespace danggol::api
{

namespace
{

Response text(const char *contentType, std::string body)
{
    Response response;
    response.headers.push_back({"Content-Type", contentType});
    response.body = std::move(body);
    return response;
}

Response healthOf(const Shop &shop, bool isWell)
{
    const Json body{{"status", isWell ? "ok" : "unavailable"},
                    {"engine", asJson(shop.connection().engine)},
                    {"version", DANGGOL_VERSION}};
    Response response = text("application/json; charset=utf-8", body.dump());
    response.status = isWell ? 200 : 503;
    return response;
}

void health(Shop &shop, const CallPtr &call)
{
    Input in(*call);
    if (call->refuses(in.verdict()))
        return;
    // A database that is known to be gone is not waited for.
    if (!shop.connection().connected)
        return call->respond(healthOf(shop, false));
    shop.ping(
        call->either<Done>([&shop](const Result<Done> &alive) { return healthOf(shop, alive.has_value()); }));
}

std::string openApiFile()
{
    keepDescription();
    QFile file(QStringLiteral(":/openapi/openapi.json"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    DANGGOL_ASSERT(isOpen);
    return file.readAll().toStdString();
}

void openApi(const CallPtr &call)
{
    Input in(*call);
    if (call->refuses(in.verdict()))
        return;
    static const auto file = std::make_shared<const std::string>(openApiFile());
    Response response = text("application/json; charset=utf-8", {});
    response.sharedBody = file;
    call->respond(std::move(response));
}

} // namespace

void addSystemRoutes(Router &router, Shop &shop, const Metrics &metrics,
                     std::function<std::size_t()> connections)
{
    router.add({.method = "GET", .pattern = "/health", .handle = bound(shop, health)});
    router.add({.method = "GET", .pattern = "/openapi.json", .handle = openApi});
    router.add({.method = "GET",
                .pattern = "/metrics",
                .permission = Permission::ReadMetrics,
                .handle = [&shop, &metrics, connections = std::move(connections)](const CallPtr &call) {
                    Input in(*call);
                    if (!call->refuses(in.verdict()))
                        call->respond(text("text/plain; version=0.0.4; charset=utf-8",
                                           metrics.text(shop.load(), connections())));
                }});
}

} // namespace danggol::api
