// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/core/access_log.h"
#include "app/api/core/authenticator.h"
#include "app/api/core/cors.h"
#include "app/api/core/exchange.h"
#include "app/api/core/host_check.h"
#include "app/api/core/in_flight.h"
#include "app/api/core/metrics.h"
#include "app/api/core/rate_limiter.h"
#include "app/api/core/router.h"
#include "app/api/core/target.h"
#include "app/api/http/message.h"

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace danggol
{
class Shop;
}

namespace danggol::api
{

/// What a shop is served with that is no demo, unless somebody says otherwise.
inline constexpr Rate kUsualRate{200, 400};
/// Nobody guesses a token; this tells a program with an old one to slow down.
inline constexpr Rate kUsualWrongTokenRate{1, 20};

struct ApiOptions
{
    /// Who asks without a token; none: nobody may.
    std::optional<Actor> visitor;
    /// Names that we go by beside our address.
    std::vector<std::string> hostNames;
    /// Web pages that may use the API from a browser.
    std::vector<std::string> allowedOrigins;
    /// Of each token.
    Rate rate;
    /// Of wrong tokens from one address.
    Rate wrongTokenRate;
};

/// Everything between a request and its route: whom it means, who asks, whether they may and how often, what
/// the body says, and that it is done once. Knows no feature: routes are put into its router.
class Api final : public RequestHandler
{
public:
    /// `log` null: no log.
    Api(Shop &shop, ApiOptions options, std::shared_ptr<Metrics> metrics, AccessLog *log);

    /// To be filled before the first request.
    [[nodiscard]] Router &router() { return m_router; }

    [[nodiscard]] std::unique_ptr<Response> screen(const RequestHead &head) override;
    void handle(Request request, Answer answer) override;
    [[nodiscard]] Response refuse(HttpFault fault, const Ends &ends) override;

private:
    /// A request that may go on, as far as its head tells.
    struct Admission
    {
        Target target;
        Router::Match match;
    };
    using ExchangePtr = std::shared_ptr<Exchange>;
    struct Arrival;
    struct Ask;
    using ArrivalPtr = std::shared_ptr<Arrival>;

    [[nodiscard]] std::variant<Admission, Response> admit(const RequestHead &head) const;
    [[nodiscard]] std::optional<Response> refusalOfHost(const RequestHead &head, const Target &target) const;
    [[nodiscard]] std::optional<Response> refusalOfBody(const RequestHead &head) const;

    void identified(const ArrivalPtr &arrival, const Result<Actor> &actor);
    [[nodiscard]] std::optional<Response> refusalOf(const Arrival &arrival, const Actor &actor);
    void call(const ArrivalPtr &arrival, const Actor &actor);
    void runIfRemembered(const ArrivalPtr &arrival, const Ask &ask, const Error &inProgress);
    void run(const ArrivalPtr &arrival, Ask ask, std::shared_ptr<InFlight::Place> place);
    void refuse(Arrival &arrival, const Error &error) const;

    [[nodiscard]] static Exchange exchangeOf(const RequestHead &head);
    /// Puts on the response what every response has, and notes the exchange.
    [[nodiscard]] Response finished(const RequestHead &head, Exchange &exchange, Response response) const;
    void note(Exchange &exchange, const Response &response) const;

    Shop &m_shop;
    std::shared_ptr<Metrics> m_metrics;
    AccessLog *m_log;
    Router m_router;
    HostCheck m_hostCheck;
    Cors m_cors;
    Authenticator m_authenticator;
    RateLimiter m_limiter;
    RateLimiter m_wrongTokens;
    std::shared_ptr<InFlight> m_inFlight;
};

} // namespace danggol::api
