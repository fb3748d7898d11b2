// SPDX-License-Identifier: GPL-3.0-or-later
// A request from its line to its command: target, host, headers, body and the fields of every route. What it
// would have done is answered with Busy by a shop that is held up.
//
// The input is text: "POST /orders", headers a line each, an empty line, and the body.
#include "app/api/core/api.h"
#include "app/api/events/event_hub.h"
#include "app/api/http/framing.h"
#include "app/api/json/strict_json.h"
#include "app/api/routes/all_routes.h"
#include "tests/fuzz/support/busy_shop.h"
#include "tests/fuzz/support/fuzz_target.h"

#include <QCoreApplication>

#include <algorithm>
#include <deque>

using namespace danggol;
using namespace danggol::api;

namespace
{

/// Works off what is posted in the thread that asked.
class OwnMailbox final : public Mailbox
{
public:
    void post(std::function<void()> work) override { m_posted.push_back(std::move(work)); }
    void workOff()
    {
        while (!m_posted.empty()) {
            const std::function<void()> work = std::move(m_posted.front());
            m_posted.pop_front();
            work();
        }
    }

private:
    std::deque<std::function<void()>> m_posted;
};

/// The API as ShopApi composes it, without a network.
class Server
{
public:
    Server()
        : m_events(std::make_unique<EventHub>(m_shop.shop()))
        , m_api(m_shop.shop(), options(), m_metrics, nullptr)
    {
        addAllRoutes(m_api.router(), m_shop.shop(), *m_events, *m_metrics, [] { return std::size_t(0); });
    }
    [[nodiscard]] Api &api() { return m_api; }

private:
    [[nodiscard]] static ApiOptions options()
    {
        Actor admin;
        admin.kind = ActorKind::Staff;
        admin.id = 1;
        admin.name = QStringLiteral("Admin");
        admin.role = Role::Admin;
        return {.visitor = admin,
                .hostNames = {"shop.example"},
                .allowedOrigins = {"https://page.example"},
                .rate = Rate{1'000'000'000, 1'000'000'000},
                .wrongTokenRate = Rate{1'000'000'000, 1'000'000'000}};
    }

    fuzz::BusyShop m_shop;
    std::shared_ptr<Metrics> m_metrics = std::make_shared<Metrics>();
    std::unique_ptr<EventHub> m_events;
    Api m_api;
};

Server &server()
{
    static int argc = 1;
    static char name[] = "fuzz";
    static char *argv[] = {name, nullptr};
    static const QCoreApplication application(argc, argv);
    static Server server;
    return server;
}

std::string_view takeLine(std::string_view &text)
{
    const std::size_t end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return line;
}

std::shared_ptr<const Ends> loopback()
{
    static const auto ends = std::make_shared<const Ends>(Ends{
        .remoteAddress = "127.0.0.1", .localAddress = "127.0.0.1", .localPort = 8'080, .isLoopback = true});
    return ends;
}

Request requestOf(std::string_view text)
{
    Request request;
    request.head.ends = loopback();
    std::string_view line = takeLine(text);
    const std::size_t blank = line.find(' ');
    request.head.method = line.substr(0, blank);
    request.head.target = blank == std::string_view::npos ? std::string_view() : line.substr(blank + 1);
    request.head.headers.push_back({"Host", "localhost:8080"});
    while (!(line = takeLine(text)).empty()) {
        const std::size_t colon = line.find(": ");
        if (colon == std::string_view::npos)
            continue;
        if (line.substr(0, colon) == "Host")
            request.head.headers.erase(request.head.headers.begin());
        request.head.headers.push_back(
            {std::string(line.substr(0, colon)), std::string(line.substr(colon + 2))});
    }
    request.body = text;
    request.head.hasBody = !text.empty();
    if (request.head.hasBody && !request.head.header("Content-Type"))
        request.head.headers.push_back({"Content-Type", "application/json"});
    return request;
}

void checkResponse(const Response &response)
{
    // 503: the command was made, and the shop was too busy for it.
    const bool isExpected = response.status == 503 || (response.status >= 200 && response.status < 500);
    fuzz::expect(isExpected, "no request is answered as a fault of ours");
    for (const Header &header : response.headers)
        fuzz::expect(header.value.find_first_of("\r\n") == std::string::npos, "no header is split");
    if (response.status >= 400) {
        const Result<JsonInput> problem = parseJson(response.body);
        // A shop that is not well says so in the words of /health.
        const bool isHealth = problem && response.status == 503 && problem->contains("engine");
        const bool isProblem = problem && problem->contains("code") && problem->contains("detail");
        fuzz::expect(isHealth || isProblem, "a refusal is a problem with a code and words");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Server &ours = server();
    Request request = requestOf(fuzz::textOf(data, size));
    (void)isPlainlyFramed(request.head, 11);
    const std::unique_ptr<Response> refusal = ours.api().screen(request.head);
    if (refusal)
        checkResponse(*refusal);
    const auto mailbox = std::make_shared<OwnMailbox>();
    request.mailbox = mailbox;
    int answers = 0;
    ours.api().handle(std::move(request), [&answers, &refusal](const Response &response) {
        ++answers;
        checkResponse(response);
        fuzz::expect(!refusal || refusal->status == response.status, "it is judged the same twice");
    });
    mailbox->workOff();
    fuzz::expect(answers == 1, "every request is answered once");
    return 0;
}
