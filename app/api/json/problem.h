// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/http/message.h"
#include "app/api/json/json.h"
#include "services/domain/error.h"

#include <QList>
#include <QString>

/// Refusals as RFC 9457 has them: application/problem+json.
namespace danggol::api
{

[[nodiscard]] int statusOf(ErrorCode code);
[[nodiscard]] QString titleOf(ErrorCode code);
/// "urn:danggol:problem:insufficient-points" of "INSUFFICIENT_POINTS".
[[nodiscard]] QString problemType(const QString &codeName);

/// The problem with the error's sentence, figures and fields; of a fault inside the server only that it is
/// one.
[[nodiscard]] Response problem(const Error &error);
/// The same with `members`, an object, before the error's own figures.
[[nodiscard]] Response problem(const Error &error, const Json &members);

/// What is wrong with a request before it reaches a service.
enum class HttpProblem {
    MalformedRequest,
    RouteNotFound,
    MethodNotAllowed,
    ContentTooLarge,
    UnsupportedMediaType,
    ExpectationFailed,
    MisdirectedRequest,
    TooManyRequests,
    HeadersTooLarge,
    TooManyConnections,
    VersionNotSupported,
};

/// "ROUTE_NOT_FOUND"
[[nodiscard]] QString problemCode(HttpProblem problem);
[[nodiscard]] Response problem(HttpProblem problem, const QString &detail,
                               const QList<FieldError> &fields = {});

} // namespace danggol::api
