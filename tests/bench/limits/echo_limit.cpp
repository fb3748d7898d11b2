// SPDX-License-Identifier: GPL-3.0-or-later
#include <utility> // Asio 1.74 forgets it in C++20

#include "tests/bench/limits/clock.h"
#include "tests/bench/limits/limits.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http.hpp>

#include <memory>

#include <unistd.h>

namespace limits
{

namespace
{

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using asio::ip::tcp;

/// One keep-alive connection: reads a request, answers, reads the next.
class Session : public std::enable_shared_from_this<Session>
{
public:
    explicit Session(tcp::socket socket) : m_stream(std::move(socket)) {}

    void read()
    {
        m_request = {};
        http::async_read(m_stream, m_buffer, m_request,
                         [self = shared_from_this()](beast::error_code error, std::size_t) {
                             if (!error)
                                 self->write();
                         });
    }

private:
    void write()
    {
        m_answer = {http::status::ok, m_request.version()};
        m_answer.set(http::field::content_type, "application/json; charset=utf-8");
        m_answer.keep_alive(m_request.keep_alive());
        m_answer.body() = R"({"userId":1,"balance":58500})";
        m_answer.prepare_payload();
        http::async_write(m_stream, m_answer,
                          [self = shared_from_this()](beast::error_code error, std::size_t) {
                              if (!error)
                                  self->read();
                          });
    }

    beast::tcp_stream m_stream;
    beast::flat_buffer m_buffer;
    http::request<http::string_body> m_request;
    http::response<http::string_body> m_answer;
};

void accept(tcp::acceptor &acceptor)
{
    acceptor.async_accept([&acceptor](beast::error_code error, tcp::socket socket) {
        if (error)
            return;
        socket.set_option(tcp::no_delay(true));
        std::make_shared<Session>(std::move(socket))->read();
        accept(acceptor);
    });
}

} // namespace

void echo(unsigned short port)
{
    asio::io_context context(1);
    tcp::acceptor acceptor(context, tcp::endpoint(asio::ip::make_address("127.0.0.1"), port));
    accept(acceptor);
    asio::posix::stream_descriptor input(context, dup(STDIN_FILENO));
    char letter = 0;
    input.async_read_some(asio::buffer(&letter, 1),
                          [&context](beast::error_code, std::size_t) { context.stop(); });
    std::printf("at %u\n", static_cast<unsigned>(acceptor.local_endpoint().port()));
    std::fflush(stdout);
    context.run();
}

} // namespace limits
