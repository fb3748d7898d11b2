// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/http/message.h"

#include <utility>

#include <boost/beast/http/message.hpp>
#include <boost/beast/http/serializer.hpp>
#include <boost/beast/http/span_body.hpp>

namespace danggol::api
{

/// Its body is somebody else's text.
using WireBody = boost::beast::http::span_body<const char>;
using WireResponse = boost::beast::http::response<WireBody>;
using WireSerializer = boost::beast::http::response_serializer<WireBody>;

/// What a response depends on besides itself.
struct ResponseFrame
{
    /// 10 or 11.
    unsigned version = 11;
    bool isHead = false;
    bool keepsAlive = true;
    const std::string &date;
};

/// The response as it goes onto the wire, with `text` as its body, which must outlive it.
[[nodiscard]] WireResponse wireResponse(const Response &response, const std::string &text,
                                        const ResponseFrame &frame);

} // namespace danggol::api
