// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/http/session.h"

#include "app/api/http/ends.h"
#include "app/api/http/framing.h"
#include "app/api/http/wire_response.h"

#include <boost/asio/ssl/context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>

#include <array>
#include <limits>
#include <optional>

namespace danggol::api
{

namespace
{

namespace beast = boost::beast;
namespace http = boost::beast::http;
using boost::system::error_code;

using PlainStream = beast::basic_stream<asio::ip::tcp, asio::io_context::executor_type>;
using TlsStream = beast::ssl_stream<PlainStream>;

constexpr std::size_t kReadSize = 4'096;
// A peer that is being refused may still be sending; what it sends is thrown away for a while, because
// closing on unread bytes would reset the connection and take the refusal with it.
constexpr std::size_t kLingerBytes = 1'024 * 1'024;
constexpr std::chrono::seconds kLingerTime{2};
constexpr std::chrono::seconds kTlsGoodbyeTime{1};
constexpr std::string_view kContinue = "HTTP/1.1 100 Continue\r\n\r\n";

std::optional<HttpFault> faultOf(const error_code &error)
{
    if (error == http::error::header_limit || error == http::error::buffer_overflow)
        return HttpFault::HeadersTooLarge;
    if (error == http::error::body_limit)
        return HttpFault::BodyTooLarge;
    if (error == http::error::bad_version)
        return HttpFault::UnsupportedVersion;
    if (error == http::error::end_of_stream || error == http::error::partial_message)
        return std::nullopt;
    const bool isHttp = error.category() == make_error_code(http::error::bad_method).category();
    return isHttp ? std::optional(HttpFault::Malformed) : std::nullopt;
}

template <class Stream>
class Session final : public Connection, public std::enable_shared_from_this<Session<Stream>>
{
public:
    template <class... Arguments>
    Session(const SessionNeeds &needs, std::unique_ptr<ConnectionGate::Place> place,
            std::shared_ptr<const Ends> ends, Arguments &&...arguments)
        : m_needs(needs)
        , m_place(std::move(place))
        , m_ends(std::move(ends))
        , m_stream(std::forward<Arguments>(arguments)...)
    {}

    void start() override
    {
        if constexpr (kIsTls) {
            expireAfter(m_needs.limits.handshakeTimeout);
            m_stream.async_handshake(asio::ssl::stream_base::server,
                                     resume([](Session &self) { self.awaitRequest(); }));
        } else {
            awaitRequest();
        }
    }

    void windDown() override
    {
        m_windsDown = true;
        if (m_isIdle || m_source)
            close();
    }

    void close() override
    {
        m_isClosed = true;
        m_source.reset();
        m_heartbeat.reset();
        beast::get_lowest_layer(m_stream).close();
        m_needs.thread.release(this);
    }

private:
    static constexpr bool kIsTls = std::is_same_v<Stream, TlsStream>;
    using Parser = http::request_parser<http::string_body>;

    void expireAfter(std::chrono::milliseconds timeout)
    {
        beast::get_lowest_layer(m_stream).expires_after(timeout);
    }

    /// Goes on; what throws on the way is a fault of ours, and costs this connection alone.
    template <class Next>
    void guarded(Next &next)
    {
        try {
            next(*this);
        } catch (...) {
            close();
            throw;
        }
    }

    /// A completion that goes on only when all is well and nobody has closed the session meanwhile; else it
    /// closes it. Keeps the session alive until then.
    template <class Next>
    [[nodiscard]] auto resume(Next next)
    {
        return [self = this->shared_from_this(), next = std::move(next)](error_code error, auto...) mutable {
            if (self->m_isClosed)
                return;
            if (error)
                self->close();
            else
                self->guarded(next);
        };
    }

    /// The same for reading a request, where some errors have an answer.
    template <class Next>
    [[nodiscard]] auto resumeReading(Next next)
    {
        return [self = this->shared_from_this(), next = std::move(next)](error_code error, auto...) mutable {
            if (self->m_isClosed)
                return;
            if (error)
                self->failed(error);
            else
                self->guarded(next);
        };
    }

    // ---- reading a request

    void awaitRequest()
    {
        if (m_windsDown)
            return sayGoodbye();
        m_parser.emplace();
        m_headBytes = 0;
        // Does not hold for what comes in one piece, so we count ourselves.
        m_parser->header_limit(std::numeric_limits<std::uint32_t>::max());
        m_parser->body_limit(m_needs.limits.bodyBytes);
        if (m_buffer.size() > 0)
            return readHeader();
        m_isIdle = true;
        expireAfter(m_needs.limits.idleTimeout);
        readSome([](Session &self) {
            self.m_isIdle = false;
            self.readHeader();
        });
    }

    template <class Next>
    void readSome(Next next)
    {
        m_stream.async_read_some(m_buffer.prepare(kReadSize), [self = this->shared_from_this(),
                                                               next](error_code error, std::size_t bytes) {
            if (self->m_isClosed)
                return;
            if (error)
                return self->close();
            self->m_buffer.commit(bytes);
            self->guarded(next);
        });
    }

    /// Parses what is there already; whether it failed, which then has been dealt with.
    bool parsingFails()
    {
        error_code error;
        const std::size_t parsed = m_parser->put(m_buffer.data(), error);
        m_buffer.consume(parsed);
        m_headBytes += parsed;
        if (!error || error == http::error::need_more)
            return false;
        failed(error);
        return true;
    }

    void readHeader()
    {
        expireAfter(m_needs.limits.headerTimeout);
        readMoreHeader();
    }

    void readMoreHeader()
    {
        if (parsingFails())
            return;
        const bool isDone = m_parser->is_header_done();
        if (m_headBytes + (isDone ? 0 : m_buffer.size()) > m_needs.limits.headerBytes)
            return refuse(HttpFault::HeadersTooLarge);
        if (isDone)
            return headerDone();
        readSome([](Session &self) { self.readMoreHeader(); });
    }

    void headerDone()
    {
        const auto &message = m_parser->get();
        m_head = headOf(message);
        if (!isPlainlyFramed(m_head, message.version()))
            return refuse(HttpFault::Malformed);
        m_frame = {message.version(), message.method() == http::verb::head, m_parser->keep_alive()};
        if (std::unique_ptr<Response> refusal = m_needs.handler.screen(m_head)) {
            refusal->closesConnection = refusal->closesConnection || !m_parser->is_done();
            return send(std::move(*refusal));
        }
        if (m_parser->is_done())
            return dispatch();
        m_parser->eager(true);
        const std::string *expectation = m_frame.version == 11 ? m_head.header("Expect") : nullptr;
        if (expectation && m_buffer.size() == 0)
            return sendContinue();
        readBody();
    }

    void sendContinue()
    {
        expireAfter(m_needs.limits.writeTimeout);
        asio::async_write(m_stream, asio::buffer(kContinue), resume([](Session &self) { self.readBody(); }));
    }

    void readBody()
    {
        if (m_buffer.size() > 0 && parsingFails())
            return;
        if (m_parser->is_done())
            return dispatch();
        expireAfter(m_needs.limits.bodyTimeout);
        http::async_read(m_stream, m_buffer, *m_parser,
                         resumeReading([](Session &self) { self.dispatch(); }));
    }

    [[nodiscard]] RequestHead headOf(const Parser::value_type &message) const
    {
        RequestHead head;
        head.method = std::string(message.method_string());
        head.target = std::string(message.target());
        for (const auto &field : message)
            head.headers.push_back({std::string(field.name_string()), std::string(field.value())});
        head.hasBody = !m_parser->is_done();
        head.ends = m_ends;
        return head;
    }

    void dispatch()
    {
        beast::get_lowest_layer(m_stream).expires_never();
        Request request{std::move(m_head), std::move(m_parser->get().body()), m_needs.thread.mailbox()};
        // Not shared: an answer that comes after the server has gone must not keep its sockets.
        m_needs.handler.handle(std::move(request), [weak = this->weak_from_this()](Response response) {
            const auto self = weak.lock();
            if (!self || self->m_isClosed)
                return;
            const auto sending = [&response](Session &session) { session.send(std::move(response)); };
            self->guarded(sending);
        });
    }

    void failed(error_code error)
    {
        const std::optional<HttpFault> fault = faultOf(error);
        if (!fault)
            return close();
        refuse(*fault);
    }

    void refuse(HttpFault fault)
    {
        m_frame = {11, false, false};
        Response response = m_needs.handler.refuse(fault, *m_ends);
        response.closesConnection = true;
        send(std::move(response));
    }

    // ---- sending the answer

    void send(Response response)
    {
        const bool keepsAlive =
            m_frame.keepsAlive && !response.closesConnection && !response.stream && !m_windsDown;
        const ResponseFrame frame{m_frame.version, m_frame.isHead, keepsAlive, m_needs.thread.httpDate()};
        m_source = response.stream;
        m_text = response.sharedBody ? response.sharedBody
                                     : std::make_shared<const std::string>(std::move(response.body));
        m_response.emplace(wireResponse(response, *m_text, frame));
        expireAfter(m_needs.limits.writeTimeout);
        if (m_source && !m_frame.isHead)
            return startStream();
        m_source.reset();
        http::async_write(m_stream, *m_response, resume([keepsAlive](Session &self) {
                              if (keepsAlive)
                                  self.awaitRequest();
                              else
                                  self.sayGoodbye();
                          }));
    }

    void sayGoodbye()
    {
        if constexpr (kIsTls) {
            expireAfter(kTlsGoodbyeTime);
            m_stream.async_shutdown([self = this->shared_from_this()](error_code) {
                if (!self->m_isClosed)
                    self->endSending();
            });
        } else {
            endSending();
        }
    }

    void endSending()
    {
        error_code ignored;
        beast::get_lowest_layer(m_stream).socket().shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
        expireAfter(kLingerTime);
        linger(0);
    }

    void linger(std::size_t discarded)
    {
        m_buffer.clear();
        // Of TLS, what is under it: nobody will read it.
        beast::get_lowest_layer(m_stream).async_read_some(
            m_buffer.prepare(kReadSize),
            [self = this->shared_from_this(), discarded](error_code error, std::size_t bytes) {
                if (self->m_isClosed)
                    return;
                if (error || discarded + bytes > kLingerBytes)
                    self->close();
                else
                    self->linger(discarded + bytes);
            });
    }

    // ---- a body without an end

    void startStream()
    {
        m_serializer.emplace(*m_response);
        http::async_write_header(m_stream, *m_serializer, resume([](Session &self) {
                                     self.watchForHangUp();
                                     self.openSource();
                                 }));
    }

    void openSource()
    {
        if (m_windsDown)
            return close();
        m_heartbeat.emplace(m_needs.thread.context());
        armHeartbeat();
        m_source->open([weak = this->weak_from_this(), mailbox = m_needs.thread.mailbox()] {
            mailbox->post([weak] {
                if (const auto self = weak.lock(); self && !self->m_isClosed)
                    self->pump();
            });
        });
        pump();
    }

    void armHeartbeat()
    {
        m_heartbeat->expires_after(m_needs.limits.heartbeat);
        m_heartbeat->async_wait([self = this->shared_from_this()](error_code error) {
            if (error || self->m_isClosed)
                return;
            self->beat();
            self->armHeartbeat();
        });
    }

    void beat()
    {
        if (!m_chunk.empty() || m_isEnding)
            return;
        if (m_source->isOver())
            return endStream();
        writeChunk(m_source->heartbeat());
    }

    void pump()
    {
        if (!m_chunk.empty() || m_isEnding)
            return;
        if (m_source->isOver())
            return endStream();
        if (std::string text = m_source->take(); !text.empty())
            writeChunk(std::move(text));
    }

    // With its last chunk, so that nobody takes it for one that broke off.
    void endStream()
    {
        if (!m_response->chunked())
            return close();
        m_isEnding = true;
        expireAfter(m_needs.limits.writeTimeout);
        asio::async_write(m_stream, http::make_chunk_last(), resume([](Session &self) { self.close(); }));
    }

    void writeChunk(std::string text)
    {
        m_chunk = std::move(text);
        expireAfter(m_needs.limits.writeTimeout);
        auto written = resume([](Session &self) {
            self.m_chunk.clear();
            self.pump();
        });
        if (m_response->chunked())
            asio::async_write(m_stream, http::make_chunk(asio::const_buffer(m_chunk.data(), m_chunk.size())),
                              std::move(written));
        else
            asio::async_write(m_stream, asio::buffer(m_chunk), std::move(written));
    }

    // Nothing more is expected from the peer; reading only tells when it has gone.
    void watchForHangUp()
    {
        beast::get_lowest_layer(m_stream).expires_never();
        m_stream.async_read_some(asio::buffer(m_ignored),
                                 resume([](Session &self) { self.watchForHangUp(); }));
    }

    struct Frame
    {
        unsigned version = 11;
        bool isHead = false;
        bool keepsAlive = true;
    };

    SessionNeeds m_needs;
    std::unique_ptr<ConnectionGate::Place> m_place;
    std::shared_ptr<const Ends> m_ends;
    Stream m_stream;
    // What is not parsed yet: a header at most, or a chunk's own line or trailer, whose length Beast does not
    // limit.
    beast::flat_buffer m_buffer{m_needs.limits.headerBytes + kReadSize};
    std::optional<Parser> m_parser;
    std::size_t m_headBytes = 0;
    RequestHead m_head;
    Frame m_frame;
    std::optional<WireResponse> m_response;
    std::shared_ptr<const std::string> m_text;
    std::optional<WireSerializer> m_serializer;
    std::shared_ptr<ResponseStream> m_source;
    std::optional<asio::steady_timer> m_heartbeat;
    std::string m_chunk;
    std::array<char, 64> m_ignored{};
    bool m_isIdle = false;
    bool m_isEnding = false;
    bool m_windsDown = false;
    bool m_isClosed = false;
};

} // namespace

std::shared_ptr<Connection> makeSession(Socket socket, const SessionNeeds &needs,
                                        std::unique_ptr<ConnectionGate::Place> place)
{
    error_code ignored;
    socket.set_option(asio::ip::tcp::no_delay(true), ignored);
    auto ends = endsOf(socket, needs.tls != nullptr);
    if (needs.tls)
        return std::make_shared<Session<TlsStream>>(needs, std::move(place), std::move(ends),
                                                    std::move(socket), *needs.tls);
    return std::make_shared<Session<PlainStream>>(needs, std::move(place), std::move(ends),
                                                  std::move(socket));
}

} // namespace danggol::api
