// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/http/asio.h"
#include "app/api/http/connection.h"
#include "app/api/http/connection_gate.h"
#include "app/api/http/io_thread.h"
#include "app/api/http/limits.h"
#include "app/api/http/message.h"

#include <memory>

namespace boost::asio::ssl
{
class context;
}

namespace danggol::api
{

/// What a session works with. All of it outlives the session.
struct SessionNeeds
{
    IoThread &thread;
    RequestHandler &handler;
    const HttpLimits &limits;
    /// Null: plain HTTP.
    asio::ssl::context *tls = nullptr;
};

/// The conversation with one peer: request, answer, next request, within the limits.
[[nodiscard]] std::shared_ptr<Connection> makeSession(Socket socket, const SessionNeeds &needs,
                                                      std::unique_ptr<ConnectionGate::Place> place);

} // namespace danggol::api
