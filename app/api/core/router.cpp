// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/core/router.h"

#include "services/domain/assert.h"

#include <algorithm>

namespace danggol::api
{

namespace
{

std::vector<std::string> segmentsOf(std::string_view path)
{
    std::vector<std::string> segments;
    // The first character is the slash that every path starts with.
    for (std::size_t start = 1; start <= path.size();) {
        const std::size_t end = std::min(path.find('/', start), path.size());
        segments.emplace_back(path.substr(start, end - start));
        start = end + 1;
    }
    return segments;
}

bool isParameter(const std::string &segment)
{
    return segment.front() == '{';
}

/// The parameters' values when the path is one of this pattern.
std::optional<PathParameters> matched(const std::vector<std::string> &pattern,
                                      const std::vector<std::string> &path)
{
    if (pattern.size() != path.size())
        return std::nullopt;
    PathParameters parameters;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (isParameter(pattern[i]))
            parameters.emplace_back(pattern[i].substr(1, pattern[i].size() - 2), path[i]);
        else if (pattern[i] != path[i])
            return std::nullopt;
    }
    return parameters;
}

bool answers(const Route &route, std::string_view method)
{
    return route.method == method || (route.method == "GET" && method == "HEAD");
}

void addAllowed(std::string &allowed, const std::string &method)
{
    const std::string name = method == "GET" ? "GET, HEAD" : method;
    allowed += allowed.empty() ? name : ", " + name;
}

} // namespace

void Router::add(Route route)
{
    DANGGOL_ASSERT(route.handle && route.pattern.front() == '/');
    m_segments.push_back(segmentsOf(route.pattern));
    m_routes.push_back(std::move(route));
}

// "/products/best-sellers" is also a "/products/{productId}": the pattern with fewer parameters is meant.
Router::Match Router::find(std::string_view method, std::string_view path) const
{
    if (path.empty() || path.front() != '/')
        return {};
    const std::vector<std::string> segments = segmentsOf(path);
    std::size_t fewest = segments.size() + 1;
    Match match;
    for (std::size_t i = 0; i < m_routes.size(); ++i) {
        std::optional<PathParameters> parameters = matched(m_segments[i], segments);
        if (!parameters || parameters->size() > fewest)
            continue;
        if (parameters->size() < fewest) {
            fewest = parameters->size();
            match = {};
        }
        addAllowed(match.allowedMethods, m_routes[i].method);
        if (answers(m_routes[i], method)) {
            match.route = &m_routes[i];
            match.parameters = *std::move(parameters);
        }
    }
    return match;
}

} // namespace danggol::api
