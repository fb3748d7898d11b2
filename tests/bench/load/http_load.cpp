// SPDX-License-Identifier: GPL-3.0-or-later
#include <utility> // Asio 1.74 forgets it in C++20

#include "tests/bench/load/http_load.h"

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>

#include <chrono>
#include <memory>
#include <vector>

namespace danggol::bench
{

namespace
{

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using asio::ip::tcp;
using SteadyClock = std::chrono::steady_clock;

constexpr std::uint64_t kLargestBody = 64U << 20U;

class Client;

/// What the clients of a load share.
struct Course
{
    const HttpLoad &load;
    asio::io_context context{1};
    Sample sample;
    std::string failure;
    std::vector<std::unique_ptr<Client>> clients;

    void fail(const std::string &what)
    {
        if (failure.empty())
            failure = what;
        context.stop();
    }
};

class Client
{
public:
    Client(Course &course, int number)
        : m_course(course)
        , m_number(number)
        , m_host("Host: 127.0.0.1:" + std::to_string(course.load.port) + "\r\n")
        , m_socket(course.context)
    {}

    [[nodiscard]] bool connect()
    {
        boost::system::error_code error;
        m_socket.connect({asio::ip::make_address("127.0.0.1"), m_course.load.port}, error);
        if (!error)
            m_socket.set_option(tcp::no_delay(true), error);
        return !error;
    }

    void send()
    {
        std::optional<std::string> request = m_course.load.next(m_number);
        if (!request)
            return;
        m_request = std::move(*request);
        m_request.insert(m_request.find("\r\n") + 2, m_host);
        m_sentAt = SteadyClock::now();
        asio::async_write(m_socket, asio::buffer(m_request),
                          [this](boost::system::error_code error, std::size_t) {
                              if (error)
                                  m_course.fail("a request could not be sent: " + error.message());
                              else
                                  read();
                          });
    }

private:
    void read()
    {
        m_parser.emplace();
        m_parser->body_limit(kLargestBody);
        http::async_read(m_socket, m_buffer, *m_parser, [this](boost::system::error_code error, std::size_t) {
            if (error)
                m_course.fail("no answer: " + error.message());
            else
                answered();
        });
    }

    void answered()
    {
        const auto took =
            std::chrono::duration_cast<std::chrono::microseconds>(SteadyClock::now() - m_sentAt);
        m_course.sample.latencies.record(took.count());
        ++m_course.sample.operations;
        const auto &message = m_parser->get();
        if (m_course.load.accept(m_number, static_cast<int>(message.result_int()), message.body()))
            return send();
        m_course.fail("answer " + std::to_string(message.result_int()) +
                      " was not expected: " + message.body());
    }

    Course &m_course;
    int m_number;
    std::string m_host;
    tcp::socket m_socket;
    std::string m_request;
    beast::flat_buffer m_buffer;
    std::optional<http::response_parser<http::string_body>> m_parser;
    SteadyClock::time_point m_sentAt;
};

Error broken(const std::string &what)
{
    return {ErrorCode::Unavailable,
            QStringLiteral("The load could not be measured: %1").arg(QString::fromStdString(what)),
            {},
            {}};
}

} // namespace

std::string requestBytes(std::string_view method, std::string_view target, const QByteArray &token,
                         std::string_view body)
{
    std::string bytes;
    bytes.reserve(256 + body.size());
    bytes.append(method).append(" ").append(target).append(" HTTP/1.1\r\n");
    if (!token.isEmpty())
        bytes.append("Authorization: Bearer ").append(token.constData()).append("\r\n");
    if (!body.empty())
        bytes.append("Content-Type: application/json\r\nContent-Length: ")
            .append(std::to_string(body.size()))
            .append("\r\n");
    else if (method != "GET")
        bytes.append("Content-Length: 0\r\n");
    return bytes.append("\r\n").append(body);
}

Result<Sample> runHttpLoad(const HttpLoad &load)
{
    Course course{.load = load, .sample = {}, .failure = {}, .clients = {}};
    for (int i = 0; i < load.clients; ++i) {
        course.clients.push_back(std::make_unique<Client>(course, i));
        if (!course.clients.back()->connect())
            return fail(broken("the server does not listen"));
    }
    const SteadyClock::time_point begun = SteadyClock::now();
    for (const std::unique_ptr<Client> &client : course.clients)
        client->send();
    course.context.run();
    course.sample.seconds = std::chrono::duration<double>(SteadyClock::now() - begun).count();
    if (!course.failure.empty())
        return fail(broken(course.failure));
    return course.sample;
}

} // namespace danggol::bench
