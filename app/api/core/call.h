// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/core/router.h"
#include "app/api/http/message.h"
#include "app/api/json/json.h"
#include "app/api/json/object_text.h"
#include "services/domain/actor.h"
#include "services/domain/operation.h"
#include "services/domain/reply.h"

#include <functional>
#include <memory>
#include <string>
#include <utility>

namespace danggol::api
{

/// One request on its way to one answer. Belongs to the I/O thread it came in on, but for `reply`, whose
/// result may be called from any thread.
class Call : public std::enable_shared_from_this<Call>
{
public:
    struct Content
    {
        RequestHead head;
        /// As sent, without the "?".
        std::string query;
        PathParameters parameters;
        /// An empty object when the request has no body.
        JsonInput body = JsonInput::object();
        Actor actor;
        Operation operation;
        std::shared_ptr<Mailbox> mailbox;
    };

    Call(Content content, std::function<void(Call &, Response)> finish);
    ~Call();
    Call(const Call &) = delete;
    Call &operator=(const Call &) = delete;

    [[nodiscard]] const RequestHead &head() const { return m_content.head; }
    [[nodiscard]] const std::string &query() const { return m_content.query; }
    [[nodiscard]] const PathParameters &parameters() const { return m_content.parameters; }
    [[nodiscard]] const JsonInput &body() const { return m_content.body; }
    [[nodiscard]] const Actor &actor() const { return m_content.actor; }
    /// What makes a write happen once: of the request's Idempotency-Key, or of this request alone.
    [[nodiscard]] const Operation &operation() const { return m_content.operation; }

    /// 200 with this body.
    void respond(const Json &body);
    void respond(JsonText body);
    /// The first answer counts.
    void respond(Response response);
    /// The problem that says so.
    void refuse(const Error &error);
    /// Refuses for an error; whether it did.
    [[nodiscard]] bool refuses(const Result<Done> &verdict);

    /// Where a service's answer goes: `serialise(value)` makes the Json, its text or the Response of it, on
    /// the I/O thread.
    template <class T, class Serialise>
    [[nodiscard]] Reply<T> reply(Serialise serialise)
    {
        return then<T>([serialise = std::move(serialise)](Call &call, const T &value) {
            call.respond(serialise(value));
        });
    }

    /// Where a service's answer goes that is answered whether it is a value or an error: `serialise(result)`
    /// makes the Response, on the I/O thread.
    template <class T, class Serialise>
    [[nodiscard]] Reply<T> either(Serialise serialise)
    {
        return [call = shared_from_this(), serialise = std::move(serialise)](Result<T> result) {
            call->m_content.mailbox->post([call, serialise, result = std::move(result)] {
                call->guard([&] { call->respond(serialise(result)); });
            });
        };
    }

    /// Where a service's answer goes that is not the end of it: `next(call, value)` is called on the I/O
    /// thread; an error is answered as its problem.
    template <class T, class Next>
    [[nodiscard]] Reply<T> then(Next next)
    {
        return [call = shared_from_this(), next = std::move(next)](Result<T> result) {
            call->m_content.mailbox->post([call, next, result = std::move(result)] {
                call->guard([&] {
                    if (result)
                        next(*call, *result);
                    else
                        call->refuse(result.error());
                });
            });
        };
    }

    /// Does `step`; when it throws, which is a fault of ours, the call is answered with that.
    void guard(const std::function<void()> &step);

private:
    Content m_content;
    std::function<void(Call &, Response)> m_finish;
};

} // namespace danggol::api
