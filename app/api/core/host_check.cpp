// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/core/host_check.h"

#include <algorithm>
#include <utility>

namespace danggol::api
{

namespace
{

constexpr std::string_view kMappedPrefix = "::ffff:";

std::string lowered(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    return lower;
}

struct HostAndPort
{
    std::string host;
    std::string port;
};

HostAndPort split(std::string_view text)
{
    const std::size_t bracket = text.rfind(']');
    const std::size_t colon = text.rfind(':');
    const bool hasPort =
        colon != std::string_view::npos && (bracket == std::string_view::npos || colon > bracket);
    if (!hasPort)
        return {lowered(text), {}};
    return {lowered(text.substr(0, colon)), std::string(text.substr(colon + 1))};
}

/// The address as a Host header has it.
std::string asHost(std::string_view address)
{
    if (address.starts_with(kMappedPrefix))
        return std::string(address.substr(kMappedPrefix.size()));
    return address.find(':') == std::string_view::npos ? std::string(address)
                                                       : '[' + std::string(address) + ']';
}

} // namespace

HostCheck::HostCheck(std::vector<std::string> names) : m_names(std::move(names))
{
    for (std::string &name : m_names)
        name = lowered(name);
}

bool HostCheck::admits(std::string_view host, const Ends &ends) const
{
    const HostAndPort asked = split(host);
    const std::string usualPort = ends.isTls ? "443" : "80";
    const std::string port = asked.port.empty() ? usualPort : asked.port;
    const bool isOurPort = port == std::to_string(ends.localPort);
    if (isOurPort &&
        (asked.host == asHost(ends.localAddress) || (ends.isLoopback && asked.host == "localhost")))
        return true;
    return std::any_of(m_names.begin(), m_names.end(), [&](const std::string &name) {
        const HostAndPort ours = split(name);
        if (ours.port.empty())
            return asked.host == ours.host && isOurPort;
        // Whoever ends TLS before us may be asked at https's usual port, which callers do not name.
        const bool isUnnamed = asked.port.empty() && (ours.port == "80" || ours.port == "443");
        return asked.host == ours.host && (isUnnamed || asked.port == ours.port);
    });
}

} // namespace danggol::api
