// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/core/api.h"

#include "app/api/core/call.h"
#include "app/api/core/idempotency.h"
#include "app/api/core/media_type.h"
#include "app/api/core/request_id.h"
#include "app/api/json/json_text.h"
#include "app/api/json/problem.h"
#include "app/api/json/strict_json.h"
#include "services/shop/shop.h"

namespace danggol::api
{

namespace
{

using std::chrono::steady_clock;

Response malformed(const QString &detail)
{
    return problem(HttpProblem::MalformedRequest, detail);
}

Response unknownRoute(const Target &target)
{
    return problem(HttpProblem::RouteNotFound,
                   QStringLiteral("There is nothing at %1. See /openapi.json for what there is.")
                       .arg(fromUtf8(target.path)));
}

Response wrongMethod(const std::string &allowed)
{
    Response response = problem(HttpProblem::MethodNotAllowed,
                                QStringLiteral("This takes %1. Nothing was done.").arg(fromUtf8(allowed)));
    response.headers.push_back({"Allow", allowed});
    return response;
}

Response tooMany(std::chrono::seconds wait)
{
    Response response =
        problem(HttpProblem::TooManyRequests,
                QStringLiteral("Too many requests at once. Nothing was done. Send it again in a moment."));
    response.headers.push_back({"Retry-After", std::to_string(wait.count())});
    return response;
}

Response unauthenticated(const Error &error)
{
    Response response = problem(error);
    response.headers.push_back({"WWW-Authenticate", "Bearer"});
    return response;
}

HttpProblem problemOf(HttpFault fault)
{
    switch (fault) {
    case HttpFault::Malformed:
        return HttpProblem::MalformedRequest;
    case HttpFault::HeadersTooLarge:
        return HttpProblem::HeadersTooLarge;
    case HttpFault::BodyTooLarge:
        return HttpProblem::ContentTooLarge;
    case HttpFault::UnsupportedVersion:
        return HttpProblem::VersionNotSupported;
    }
    return HttpProblem::MalformedRequest;
}

QString wordsOf(HttpFault fault)
{
    switch (fault) {
    case HttpFault::Malformed:
        return QStringLiteral("This is not HTTP as we understand it. Nothing was done.");
    case HttpFault::HeadersTooLarge:
        return QStringLiteral("The header is over 16 KiB. Nothing was done. Send less.");
    case HttpFault::BodyTooLarge:
        return QStringLiteral("The body is over 64 KiB. Nothing was done. Send less.");
    case HttpFault::UnsupportedVersion:
        return QStringLiteral("Send HTTP/1.1. Nothing was done.");
    }
    return {};
}

void addCommonHeaders(Response &response, const Exchange &exchange)
{
    response.headers.push_back({"X-Request-Id", exchange.requestId});
    response.headers.push_back({"X-Content-Type-Options", "nosniff"});
    response.headers.push_back({"Cache-Control", "no-store"});
}

std::string nameOf(const Actor &actor)
{
    return utf8(actorKindName(actor.kind)) + ' ' + std::to_string(actor.id);
}

Result<JsonInput> bodyOf(const std::string &text, BodyRule rule)
{
    if (text.empty() && rule == BodyRule::Required)
        return fail(invalidField(QStringLiteral("body"), QStringLiteral("REQUIRED"),
                                 QStringLiteral("This needs a body of JSON. Nothing was done.")));
    if (text.empty())
        return JsonInput::object();
    if (rule == BodyRule::None)
        return fail(invalidField(QStringLiteral("body"), QStringLiteral("UNKNOWN"),
                                 QStringLiteral("This takes no body. Nothing was done.")));
    return parseJson(text);
}

} // namespace

/// A request on its way to its route.
struct Api::Arrival
{
    Request request;
    Answer answer;
    Admission admission;
    Exchange exchange;
};

/// What a request wants done, and for whom.
struct Api::Ask
{
    Actor actor;
    JsonInput body;
    Operation operation;
};

Api::Api(Shop &shop, ApiOptions options, std::shared_ptr<Metrics> metrics, AccessLog *log)
    : m_shop(shop)
    , m_metrics(std::move(metrics))
    , m_log(log)
    , m_hostCheck(std::move(options.hostNames))
    , m_cors(std::move(options.allowedOrigins))
    , m_authenticator(shop, std::move(options.visitor))
    , m_limiter(options.rate)
    , m_wrongTokens(options.wrongTokenRate)
    , m_inFlight(std::make_shared<InFlight>())
{}

std::unique_ptr<Response> Api::screen(const RequestHead &head)
{
    std::variant<Admission, Response> admission = admit(head);
    Response *refusal = std::get_if<Response>(&admission);
    if (!refusal)
        return nullptr;
    Exchange exchange = exchangeOf(head);
    return std::make_unique<Response>(finished(head, exchange, std::move(*refusal)));
}

std::variant<Api::Admission, Response> Api::admit(const RequestHead &head) const
{
    std::optional<Target> target = parseTarget(head.target);
    if (!target)
        return malformed(QStringLiteral("The request's target is no path. Nothing was done."));
    if (std::optional<Response> refusal = refusalOfHost(head, *target))
        return *std::move(refusal);
    Router::Match match = m_router.find(head.method, target->path);
    if (match.allowedMethods.empty())
        return unknownRoute(*target);
    if (std::optional<Response> preflight = m_cors.preflight(head, match.allowedMethods))
        return *std::move(preflight);
    if (!match.route)
        return wrongMethod(match.allowedMethods);
    if (m_cors.isForeignWrite(head))
        return problem(
            Error{ErrorCode::Forbidden,
                  QStringLiteral("This comes from a web page that may not use this shop. Nothing was "
                                 "done. Name its origin with --allow-origin."),
                  {},
                  {}});
    if (std::optional<Response> refusal = refusalOfBody(head))
        return *std::move(refusal);
    if (match.route->permission) {
        if (const Result<Done> glanced = m_authenticator.glance(head); !glanced)
            return unauthenticated(glanced.error());
    }
    return Admission{*std::move(target), std::move(match)};
}

std::optional<Response> Api::refusalOfHost(const RequestHead &head, const Target &target) const
{
    const std::string *header = head.header("Host");
    if (!header || head.count("Host") > 1)
        return malformed(QStringLiteral("A request names its Host once. Nothing was done."));
    if (!m_hostCheck.admits(target.host.value_or(*header), *head.ends))
        return problem(HttpProblem::MisdirectedRequest,
                       QStringLiteral("This is not the host that was asked for. Nothing was done. "
                                      "Use the address that the server shows at its start, or start it with "
                                      "--host NAME."));
    return std::nullopt;
}

std::optional<Response> Api::refusalOfBody(const RequestHead &head) const
{
    if (const std::string *expectation = head.header("Expect"); expectation && !isContinue(*expectation))
        return problem(HttpProblem::ExpectationFailed,
                       QStringLiteral("Only 100-continue can be expected. Nothing was done."));
    if (head.hasBody && !isPlainJson(head))
        return problem(
            HttpProblem::UnsupportedMediaType,
            QStringLiteral("Send the body as “Content-Type: application/json” in UTF-8, not encoded. "
                           "Nothing was done."));
    return std::nullopt;
}

void Api::handle(Request request, Answer answer)
{
    Exchange exchange = exchangeOf(request.head);
    std::variant<Admission, Response> admission = admit(request.head);
    if (Response *refusal = std::get_if<Response>(&admission))
        return answer(finished(request.head, exchange, std::move(*refusal)));
    auto arrival =
        std::make_shared<Arrival>(Arrival{std::move(request), std::move(answer),
                                          std::get<Admission>(std::move(admission)), std::move(exchange)});
    arrival->exchange.route = arrival->admission.match.route->pattern;
    if (!arrival->admission.match.route->permission)
        return call(arrival, Actor{});
    m_authenticator.identify(arrival->request.head, arrival->request.mailbox,
                             [this, arrival](const Result<Actor> &actor) { identified(arrival, actor); });
}

void Api::identified(const ArrivalPtr &arrival, const Result<Actor> &actor)
{
    const RequestHead &head = arrival->request.head;
    if (!actor) {
        const bool isWrongToken = actor.error().code == ErrorCode::Unauthenticated;
        if (isWrongToken && !m_wrongTokens.take(head.ends->remoteAddress, steady_clock::now()))
            return arrival->answer(finished(head, arrival->exchange, tooMany(m_wrongTokens.wait())));
        return arrival->answer(finished(
            head, arrival->exchange, isWrongToken ? unauthenticated(actor.error()) : problem(actor.error())));
    }
    arrival->exchange.actor = nameOf(*actor);
    if (std::optional<Response> refusal = refusalOf(*arrival, *actor))
        return arrival->answer(finished(head, arrival->exchange, *std::move(refusal)));
    call(arrival, *actor);
}

std::optional<Response> Api::refusalOf(const Arrival &arrival, const Actor &actor)
{
    if (!m_limiter.take(arrival.exchange.actor, steady_clock::now()))
        return tooMany(m_limiter.wait());
    if (const Result<Done> allowed = authorise(actor, *arrival.admission.match.route->permission); !allowed)
        return problem(allowed.error());
    return std::nullopt;
}

void Api::call(const ArrivalPtr &arrival, const Actor &actor)
{
    const RequestHead &head = arrival->request.head;
    const Route &route = *arrival->admission.match.route;
    Result<JsonInput> body = bodyOf(arrival->request.body, route.body);
    if (!body)
        return refuse(*arrival, body.error());
    const bool isWrite = route.method != "GET";
    Result<std::optional<Operation>> keyed =
        isWrite ? keyedOperation(head, arrival->admission.target, *body, actor) : std::optional<Operation>();
    if (!keyed)
        return refuse(*arrival, keyed.error());
    Ask ask{actor, *std::move(body), *keyed ? **keyed : m_shop.operationIds().next()};
    if (!*keyed)
        return run(arrival, std::move(ask), nullptr);
    const Result<std::shared_ptr<InFlight::Place>> place = m_inFlight->enter(**keyed);
    if (place)
        run(arrival, std::move(ask), *place);
    else if (place.error().code == ErrorCode::OperationInProgress)
        runIfRemembered(arrival, ask, place.error());
    else
        refuse(*arrival, place.error());
}

// The one that is running may itself only be having the answer told again, and that any number may at a time.
void Api::runIfRemembered(const ArrivalPtr &arrival, const Ask &ask, const Error &inProgress)
{
    m_shop.isRemembered(ask.operation, [this, arrival, ask, inProgress](const Result<bool> &isRemembered) {
        // The mailbox drops it once we may be gone.
        arrival->request.mailbox->post([this, arrival, ask, inProgress, isRemembered] {
            if (!isRemembered)
                refuse(*arrival, isRemembered.error());
            else if (*isRemembered)
                run(arrival, ask, nullptr);
            else
                refuse(*arrival, inProgress);
        });
    });
}

void Api::run(const ArrivalPtr &arrival, Ask ask, std::shared_ptr<InFlight::Place> place)
{
    const Route &route = *arrival->admission.match.route;
    Call::Content content{.head = arrival->request.head,
                          .query = arrival->admission.target.query,
                          .parameters = arrival->admission.match.parameters,
                          .body = std::move(ask.body),
                          .actor = std::move(ask.actor),
                          .operation = std::move(ask.operation),
                          .mailbox = arrival->request.mailbox};
    m_metrics->began();
    auto running = std::shared_ptr<void>(nullptr, [metrics = m_metrics](void *) { metrics->ended(); });
    const auto made = std::make_shared<Call>(
        std::move(content),
        [this, arrival, place = std::move(place), running](const Call &answered, Response response) mutable {
            // Before the answer can make anybody send it again.
            place.reset();
            running.reset();
            const std::shared_ptr<bool> &wasRecalled = answered.operation().wasRecalled;
            arrival->exchange.wasReplayed = wasRecalled && *wasRecalled;
            arrival->answer(finished(arrival->request.head, arrival->exchange, std::move(response)));
        });
    made->guard([&route, &made] { route.handle(made); });
}

void Api::refuse(Arrival &arrival, const Error &error) const
{
    arrival.answer(finished(arrival.request.head, arrival.exchange, problem(error)));
}

Response Api::refuse(HttpFault fault, const Ends &ends)
{
    Response response = problem(problemOf(fault), wordsOf(fault));
    Exchange exchange = exchangeOf(RequestHead{.ends = std::make_shared<Ends>(ends)});
    addCommonHeaders(response, exchange);
    note(exchange, response);
    return response;
}

Exchange Api::exchangeOf(const RequestHead &head)
{
    Exchange exchange;
    exchange.requestId = requestIdOf(head);
    exchange.remoteAddress = head.ends->remoteAddress;
    exchange.method = head.method;
    exchange.path = head.target.substr(0, head.target.find('?'));
    return exchange;
}

Response Api::finished(const RequestHead &head, Exchange &exchange, Response response) const
{
    addCommonHeaders(response, exchange);
    if (exchange.wasReplayed)
        response.headers.push_back({"Idempotency-Replayed", "true"});
    m_cors.allow(head, response);
    note(exchange, response);
    return response;
}

void Api::note(Exchange &exchange, const Response &response) const
{
    exchange.status = response.status;
    exchange.bodyBytes = response.sharedBody ? response.sharedBody->size() : response.body.size();
    exchange.duration =
        std::chrono::duration_cast<std::chrono::microseconds>(steady_clock::now() - exchange.startedAt);
    m_metrics->answered(exchange);
    if (m_log)
        m_log->write(exchange);
}

} // namespace danggol::api
