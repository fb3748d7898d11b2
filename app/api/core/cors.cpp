// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/core/cors.h"

#include <algorithm>

namespace danggol::api
{

const std::string *Cors::allowedOrigin(const RequestHead &head) const
{
    const std::string *origin = head.header("Origin");
    const bool isNamed = origin && std::find(m_allowed.begin(), m_allowed.end(), *origin) != m_allowed.end();
    return isNamed ? origin : nullptr;
}

bool Cors::isForeignWrite(const RequestHead &head) const
{
    const bool isRead = head.method == "GET" || head.method == "HEAD" || head.method == "OPTIONS";
    return !isRead && head.header("Origin") && !allowedOrigin(head);
}

std::optional<Response> Cors::preflight(const RequestHead &head, const std::string &methods) const
{
    if (head.method != "OPTIONS" || !head.header("Access-Control-Request-Method") || !allowedOrigin(head))
        return std::nullopt;
    Response response;
    response.status = 204;
    response.headers = {{"Access-Control-Allow-Methods", methods},
                        {"Access-Control-Allow-Headers",
                         "Authorization, Content-Type, Idempotency-Key, Last-Event-ID, X-Request-Id"},
                        {"Access-Control-Max-Age", "600"}};
    return response;
}

void Cors::allow(const RequestHead &head, Response &response) const
{
    if (m_allowed.empty())
        return;
    response.headers.push_back({"Vary", "Origin"});
    const std::string *origin = allowedOrigin(head);
    if (!origin)
        return;
    response.headers.push_back({"Access-Control-Allow-Origin", *origin});
    response.headers.push_back(
        {"Access-Control-Expose-Headers", "Idempotency-Replayed, Retry-After, X-Request-Id"});
}

} // namespace danggol::api
