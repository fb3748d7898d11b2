// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/http/message.h"

#include <utility>

#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>

namespace danggol::api
{

using WireResponse = boost::beast::http::response<boost::beast::http::string_body>;

/// What a response depends on besides itself.
struct ResponseFrame
{
    /// 10 or 11.
    unsigned version = 11;
    bool isHead = false;
    bool keepsAlive = true;
    const std::string &date;
};

/// The response as it goes onto the wire.
[[nodiscard]] WireResponse wireResponse(Response response, const ResponseFrame &frame);

} // namespace danggol::api
