// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/http/http_server.h"

#include "app/api/http/session.h"
#include "app/api/http/tls_context.h"

#include <boost/asio/post.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>

#include <QtGlobal>

#include <algorithm>
#include <atomic>
#include <future>
#include <sys/resource.h>
#include <vector>

namespace danggol::api
{

namespace
{

using asio::ip::tcp;
using boost::system::error_code;

// Out of file descriptors or memory: those who are connected go on, and the door opens again a little later.
constexpr std::chrono::milliseconds kAcceptPause{50};
constexpr std::string_view kHouseIsFull =
    "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 1\r\nConnection: close\r\n"
    "Content-Type: application/problem+json\r\nContent-Length: 201\r\n\r\n"
    R"({"type":"urn:danggol:problem:too-many-connections","title":"Too many connections","status":503,)"
    R"("code":"TOO_MANY_CONNECTIONS","detail":"Too many are connected. Nothing was done. Try again in a moment."})";

// What the database, its reconnects and the log need of a process's files.
constexpr rlim_t kFilesKept = 64;

/// As many connections as there are file descriptors for: more would only wait at the door.
HttpLimits withinFiles(HttpLimits limits)
{
    rlimit files{};
    if (::getrlimit(RLIMIT_NOFILE, &files) != 0)
        return limits;
    files.rlim_cur = files.rlim_max; // nothing of ours uses select(), which would mind
    ::setrlimit(RLIMIT_NOFILE, &files);
    if (::getrlimit(RLIMIT_NOFILE, &files) != 0)
        return limits;
    const std::size_t most = files.rlim_cur > 2 * kFilesKept ? files.rlim_cur - kFilesKept : kFilesKept;
    limits.connections = std::min(limits.connections, most);
    // So that one address cannot have them all.
    limits.connectionsPerAddress = std::min(limits.connectionsPerAddress, std::max<std::size_t>(1, most / 2));
    return limits;
}

} // namespace

/// The acceptor and the threads it hands connections to.
class HttpServer::Listener
{
public:
    Listener(HttpServerOptions options, RequestHandler &handler, std::shared_ptr<asio::ssl::context> tls)
        : m_options(std::move(options))
        , m_handler(handler)
        , m_tls(std::move(tls))
        , m_gate(std::make_shared<ConnectionGate>(m_options.limits.connections,
                                                  m_options.limits.connectionsPerAddress))
    {
        for (int i = 0; i < std::max(1, m_options.threads); ++i)
            m_threads.push_back(std::make_unique<IoThread>());
        m_acceptor.emplace(m_threads.front()->context());
        m_timer.emplace(m_threads.front()->context());
    }

    ~Listener()
    {
        std::promise<void> closed;
        asio::io_context &first = m_threads.front()->context();
        asio::post(first, [this, &first, &closed] {
            closeDoor();
            // After what that has cancelled: an accept under way holds a socket of another thread's.
            asio::post(first, [this, &closed] {
                m_acceptor.reset();
                m_timer.reset();
                closed.set_value();
            });
        });
        closed.get_future().wait();
    }

    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    [[nodiscard]] Result<Done> listen()
    {
        error_code error;
        const asio::ip::address address = asio::ip::make_address(m_options.address, error);
        if (error)
            return fail(
                invalidField(QStringLiteral("listen"), QStringLiteral("INVALID"),
                             QStringLiteral("Nothing is served: %1 is no address. Give one in numbers, "
                                            "such as 127.0.0.1:8080.")
                                 .arg(QString::fromStdString(m_options.address))));
        const tcp::endpoint endpoint(address, m_options.port);
        m_acceptor->open(endpoint.protocol(), error);
        if (!error)
            m_acceptor->set_option(tcp::acceptor::reuse_address(true), error);
        if (!error)
            m_acceptor->bind(endpoint, error);
        if (!error)
            m_acceptor->listen(asio::socket_base::max_listen_connections, error);
        if (error)
            return fail(Error{
                ErrorCode::Unavailable,
                QStringLiteral("Nothing is served: port %1 of %2 cannot be opened (%3). Choose another "
                               "port, or end the program that has it.")
                    .arg(m_options.port)
                    .arg(QString::fromStdString(m_options.address), QString::fromStdString(error.message())),
                {},
                {{QStringLiteral("port"), m_options.port}}});
        m_port = m_acceptor->local_endpoint().port();
        asio::post(m_threads.front()->context(), [this] { acceptNext(); });
        return Done{};
    }

    [[nodiscard]] std::uint16_t port() const { return m_port; }
    [[nodiscard]] std::size_t connections() const { return m_gate->inside(); }

    void stop(std::function<void()> stopped)
    {
        auto once = std::make_shared<std::atomic<bool>>(false);
        auto tell = [once, stopped = std::move(stopped)] {
            if (!once->exchange(true))
                stopped();
        };
        asio::post(m_threads.front()->context(), [this, tell = std::move(tell)] {
            closeDoor();
            for (const auto &thread : m_threads)
                thread->windDown();
            m_gate->whenEmpty(tell);
            m_timer->expires_after(m_options.limits.shutdownGrace);
            m_timer->async_wait([tell](error_code error) {
                if (!error)
                    tell();
            });
        });
    }

private:
    // In the first thread, as everything below.
    void closeDoor()
    {
        error_code ignored;
        m_isClosing = true;
        m_acceptor->close(ignored);
        m_timer->cancel();
    }

    void acceptNext()
    {
        if (m_isClosing)
            return;
        IoThread &thread = *m_threads[m_turn++ % m_threads.size()];
        m_acceptor->async_accept(thread.context(), [this, &thread](error_code error, Socket socket) {
            if (m_isClosing)
                return;
            if (!error)
                tryToWelcome(thread, std::move(socket));
            if (error && error != asio::error::connection_aborted)
                return pause();
            acceptNext();
        });
    }

    void pause()
    {
        m_timer->expires_after(kAcceptPause);
        m_timer->async_wait([this](error_code error) {
            if (!error)
                acceptNext();
        });
    }

    // Out of memory for one is no reason to take nobody any more.
    void tryToWelcome(IoThread &thread, Socket socket)
    {
        try {
            welcome(thread, std::move(socket));
        } catch (const std::exception &exception) {
            qCritical("danggol.api: a connection was not taken: %s", exception.what());
        }
    }

    void welcome(IoThread &thread, Socket socket)
    {
        error_code error;
        const tcp::endpoint remote = socket.remote_endpoint(error);
        if (error)
            return;
        std::unique_ptr<ConnectionGate::Place> place = m_gate->enter(remote.address().to_string());
        if (!place)
            return turnAway(socket);
        const SessionNeeds needs{thread, m_handler, m_options.limits, m_tls.get()};
        thread.adopt(makeSession(std::move(socket), needs, std::move(place)));
    }

    // A few bytes into an empty send buffer, which never blocks.
    void turnAway(Socket &socket)
    {
        error_code ignored;
        socket.non_blocking(true, ignored);
        if (!m_tls)
            socket.write_some(asio::buffer(kHouseIsFull), ignored);
        socket.shutdown(tcp::socket::shutdown_send, ignored);
    }

    HttpServerOptions m_options;
    RequestHandler &m_handler;
    std::shared_ptr<asio::ssl::context> m_tls;
    std::shared_ptr<ConnectionGate> m_gate;
    std::vector<std::unique_ptr<IoThread>> m_threads;
    std::optional<tcp::acceptor> m_acceptor;
    std::optional<asio::steady_timer> m_timer;
    std::size_t m_turn = 0;
    std::uint16_t m_port = 0;
    bool m_isClosing = false;
};

bool isLoopbackAddress(const std::string &address)
{
    error_code error;
    const asio::ip::address parsed = asio::ip::make_address(address, error);
    return !error && parsed.is_loopback();
}

Result<std::unique_ptr<HttpServer>> HttpServer::start(HttpServerOptions options, RequestHandler &handler)
{
    options.limits = withinFiles(options.limits);
    std::shared_ptr<asio::ssl::context> tls;
    if (options.tls) {
        TRY(tls, makeTlsContext(*options.tls));
    }
    auto listener = std::make_unique<Listener>(std::move(options), handler, std::move(tls));
    TRY_DONE(listener->listen());
    return std::unique_ptr<HttpServer>(new HttpServer(std::move(listener)));
}

HttpServer::HttpServer(std::unique_ptr<Listener> listener) : m_listener(std::move(listener)) {}

HttpServer::~HttpServer() = default;

std::uint16_t HttpServer::port() const
{
    return m_listener->port();
}

std::size_t HttpServer::connections() const
{
    return m_listener->connections();
}

void HttpServer::stop(std::function<void()> stopped)
{
    m_listener->stop(std::move(stopped));
}

} // namespace danggol::api
