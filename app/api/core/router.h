// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/staff/permission.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace danggol::api
{

class Call;
using CallPtr = std::shared_ptr<Call>;

enum class BodyRule {
    None,     ///< a body is refused
    Optional, ///< none, or an object
    Required, ///< an object
};

/// One operation of the API.
struct Route
{
    /// "GET", "POST", "PATCH". GET answers HEAD as well.
    std::string method;
    /// "/orders/{orderId}/confirm"
    std::string pattern;
    /// What a role must be allowed for the request to be looked at further; the services ask again, with the
    /// thing at stake. None: anybody, without a token.
    std::optional<Permission> permission;
    BodyRule body = BodyRule::None;
    /// Called on an I/O thread; must not block, and answers the call in the end.
    std::function<void(const CallPtr &)> handle;
};

using PathParameters = std::vector<std::pair<std::string, std::string>>;

/// Finds the route of a request. Filled once, before the first request; then safe on any thread.
class Router
{
public:
    void add(Route route);

    struct Match
    {
        /// Null: no route has this path and method.
        const Route *route = nullptr;
        PathParameters parameters;
        /// "GET, HEAD, POST": what the path takes; empty: there is no such path.
        std::string allowedMethods;
    };
    /// `path` as sent, without the query.
    [[nodiscard]] Match find(std::string_view method, std::string_view path) const;

    [[nodiscard]] const std::vector<Route> &routes() const { return m_routes; }

private:
    std::vector<Route> m_routes;
    std::vector<std::vector<std::string>> m_segments;
};

} // namespace danggol::api
