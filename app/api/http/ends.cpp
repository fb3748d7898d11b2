// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/http/ends.h"

namespace danggol::api
{

namespace
{

using boost::system::error_code;

bool isLoopback(const asio::ip::address &address)
{
    if (address.is_v6() && address.to_v6().is_v4_mapped())
        return asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6()).is_loopback();
    return address.is_loopback();
}

} // namespace

std::shared_ptr<const Ends> endsOf(const Socket &socket, bool isTls)
{
    error_code ignored;
    const auto remote = socket.remote_endpoint(ignored);
    const auto local = socket.local_endpoint(ignored);
    auto ends = std::make_shared<Ends>();
    ends->remoteAddress = remote.address().to_string();
    ends->localAddress = local.address().to_string();
    ends->localPort = local.port();
    ends->isLoopback = isLoopback(local.address());
    ends->isTls = isTls;
    return ends;
}

} // namespace danggol::api
