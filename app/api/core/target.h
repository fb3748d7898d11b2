// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace danggol::api
{

/// What a request line asks for (RFC 9112, 3.2).
struct Target
{
    /// Of the absolute form alone; it counts instead of the Host header.
    std::optional<std::string> host;
    std::string path;
    /// Without the "?".
    std::string query;
};

/// Nothing for a target that is no path and no http address.
[[nodiscard]] std::optional<Target> parseTarget(std::string_view text);

} // namespace danggol::api
