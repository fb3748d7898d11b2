// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/http/http_server.h"

#include <memory>

namespace boost::asio::ssl
{
class context;
}

namespace danggol::api
{

/// TLS 1.2 and 1.3 with the given certificate. InvalidInput (tlsCert, tlsKey) when the files cannot be read
/// or do not belong together.
[[nodiscard]] Result<std::shared_ptr<boost::asio::ssl::context>> makeTlsContext(const TlsFiles &files);

} // namespace danggol::api
