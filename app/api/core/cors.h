// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/http/message.h"

#include <optional>
#include <string>
#include <vector>

namespace danggol::api
{

/// Which web pages may use the API from a browser: none, unless their origin was named.
class Cors
{
public:
    /// Origins as browsers send them, "https://shop.example".
    explicit Cors(std::vector<std::string> allowedOrigins) : m_allowed(std::move(allowedOrigins)) {}

    /// Whether a request that changes something must be refused: it comes from a page of an origin that was
    /// not named. A browser sends some such requests without asking first, and ours act on no body at all.
    [[nodiscard]] bool isForeignWrite(const RequestHead &head) const;
    /// The answer to a browser that asks whether it may; nothing when this is no such question or the origin
    /// was not named.
    [[nodiscard]] std::optional<Response> preflight(const RequestHead &head,
                                                    const std::string &methods) const;
    /// Lets the page read the answer.
    void allow(const RequestHead &head, Response &response) const;

private:
    [[nodiscard]] const std::string *allowedOrigin(const RequestHead &head) const;

    std::vector<std::string> m_allowed;
};

} // namespace danggol::api
