// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Asio 1.74 uses std::exchange without including it, which C++20 builds notice.
#include <utility>

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>

namespace danggol::api
{

namespace asio = boost::asio;

/// A socket that knows its executor's type, which is cheaper than one that can have any.
using Socket = asio::basic_stream_socket<asio::ip::tcp, asio::io_context::executor_type>;

} // namespace danggol::api
