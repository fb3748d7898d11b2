// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/http/wire_response.h"

namespace danggol::api
{

namespace
{
constexpr int kNoContent = 204;
} // namespace

WireResponse wireResponse(const Response &response, const std::string &text, const ResponseFrame &frame)
{
    namespace http = boost::beast::http;
    WireResponse wire;
    wire.version(frame.version);
    wire.result(static_cast<unsigned>(response.status));
    wire.set(http::field::date, frame.date);
    for (const Header &header : response.headers)
        wire.insert(header.name, header.value);
    if (response.stream) {
        // HTTP/1.0 knows no chunks; there the body ends with the connection.
        wire.keep_alive(false);
        wire.chunked(frame.version == 11 && !frame.isHead);
        return wire;
    }
    wire.keep_alive(frame.keepsAlive);
    if (response.status != kNoContent)
        wire.content_length(text.size());
    if (!frame.isHead)
        wire.body() = {text.data(), text.size()};
    return wire;
}

} // namespace danggol::api
