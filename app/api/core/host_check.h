// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/http/message.h"

#include <string>
#include <string_view>
#include <vector>

namespace danggol::api
{

/// Whether a request means us. A web page can make a browser resolve the page's own name to a till's address
/// (DNS rebinding), but the browser then still sends that name as the Host; so only names we go by are taken.
class HostCheck
{
public:
    /// `names` beside the address that a connection came in on: "till.shop.example", with ":8443" where the
    /// port that callers use is not ours.
    explicit HostCheck(std::vector<std::string> names);

    /// `host` as in the Host header: a name or an address, with or without a port.
    [[nodiscard]] bool admits(std::string_view host, const Ends &ends) const;

private:
    std::vector<std::string> m_names;
};

} // namespace danggol::api
