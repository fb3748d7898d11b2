// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/core/target.h"

#include <algorithm>

namespace danggol::api
{

std::optional<Target> parseTarget(std::string_view text)
{
    Target target;
    for (const std::string_view scheme : {"http://", "https://"}) {
        if (!text.starts_with(scheme))
            continue;
        text.remove_prefix(scheme.size());
        const std::size_t slash = std::min(text.find('/'), text.size());
        target.host = std::string(text.substr(0, slash));
        text.remove_prefix(slash);
        if (text.empty())
            text = "/";
        break;
    }
    if (!text.starts_with('/') || text.find('#') != std::string_view::npos)
        return std::nullopt;
    const std::size_t mark = std::min(text.find('?'), text.size());
    target.path = std::string(text.substr(0, mark));
    target.query = std::string(text.substr(std::min(mark + 1, text.size())));
    return target;
}

} // namespace danggol::api
