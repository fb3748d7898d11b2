// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/http/mailbox.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace danggol::api
{

struct Header
{
    std::string name;
    std::string value;
};

/// The two ends of a connection, in numbers ("127.0.0.1", "::1").
struct Ends
{
    std::string remoteAddress;
    std::string localAddress;
    std::uint16_t localPort = 0;
    bool isLoopback = false;
    bool isTls = false;
};

/// A request up to its body, as it was sent.
struct RequestHead
{
    std::string method;
    std::string target;
    std::vector<Header> headers;
    /// Whether a body follows.
    bool hasBody = false;
    std::shared_ptr<const Ends> ends;

    /// The first header of this name, in any case; null when there is none.
    [[nodiscard]] const std::string *header(std::string_view name) const;
    /// How many headers have this name.
    [[nodiscard]] int count(std::string_view name) const;
};

struct Request
{
    RequestHead head;
    std::string body;
    /// The I/O thread that the request came in on, which is where its answer is wanted.
    std::shared_ptr<Mailbox> mailbox;
};

/// A body without an end, sent as it comes. All but the notifier's calls happen on the connection's I/O
/// thread.
class ResponseStream
{
public:
    virtual ~ResponseStream() = default;
    /// Once, before anything is taken: `ready` may be called from any thread when there is something to take.
    virtual void open(std::function<void()> ready) = 0;
    /// What is to be sent now; may be empty.
    [[nodiscard]] virtual std::string take() = 0;
    /// What keeps a silent connection open.
    [[nodiscard]] virtual std::string heartbeat() = 0;
    /// Whether the connection is to be closed once everything taken is sent.
    [[nodiscard]] virtual bool isOver() = 0;
};

struct Response
{
    int status = 200;
    std::vector<Header> headers;
    std::string body;
    /// Instead of `body`: a text that many answers share and none copies.
    std::shared_ptr<const std::string> sharedBody;
    /// Instead of any body.
    std::shared_ptr<ResponseStream> stream;
    bool closesConnection = false;
};

/// Takes the one answer to a request, on the I/O thread it came in on. May be dropped: then the connection
/// closes with the server.
using Answer = std::function<void(Response)>;

/// What can be wrong before there is a request.
enum class HttpFault {
    Malformed,
    HeadersTooLarge,
    BodyTooLarge,
    UnsupportedVersion,
};

/// Whoever answers requests. Called on I/O threads, several at a time; must not block.
class RequestHandler
{
public:
    virtual ~RequestHandler() = default;
    /// Looks at the head before the body is read; a refusal is sent at once.
    [[nodiscard]] virtual std::unique_ptr<Response> screen(const RequestHead &head) = 0;
    virtual void handle(Request request, Answer answer) = 0;
    /// The answer to what is no request.
    [[nodiscard]] virtual Response refuse(HttpFault fault, const Ends &ends) = 0;
};

} // namespace danggol::api
