// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/core/call.h"

#include "app/api/json/json_text.h"
#include "app/api/json/problem.h"

namespace danggol::api
{

Call::Call(Content content, std::function<void(Call &, Response)> finish)
    : m_content(std::move(content)), m_finish(std::move(finish))
{}

Call::~Call() = default;

void Call::respond(const Json &body)
{
    respond(JsonText{dumped(body)});
}

void Call::respond(JsonText body)
{
    Response response;
    response.headers.push_back({"Content-Type", "application/json; charset=utf-8"});
    response.body = std::move(body.text);
    respond(std::move(response));
}

void Call::respond(Response response)
{
    if (const auto finish = std::exchange(m_finish, nullptr))
        finish(*this, std::move(response));
}

void Call::guard(const std::function<void()> &step)
{
    try {
        step();
    } catch (const std::exception &exception) {
        qCritical("danggol.api: an answer failed: %s", exception.what());
        refuse(Error{ErrorCode::Internal, {}, {}, {}});
    }
}

void Call::refuse(const Error &error)
{
    respond(problem(error));
}

bool Call::refuses(const Result<Done> &verdict)
{
    if (verdict)
        return false;
    refuse(verdict.error());
    return true;
}

} // namespace danggol::api
