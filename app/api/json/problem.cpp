// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/json/problem.h"

#include "app/api/json/json_text.h"

#include <QDateTime>
#include <QVariant>

#include <optional>
#include <string_view>

namespace danggol::api
{

namespace
{

constexpr int kFirstServerFault = 500;

struct HttpProblemText
{
    int status;
    QString code;
    QString title;
};

HttpProblemText textOf(HttpProblem problem)
{
    switch (problem) {
    case HttpProblem::MalformedRequest:
        return {400, QStringLiteral("MALFORMED_REQUEST"), QStringLiteral("Not a request")};
    case HttpProblem::RouteNotFound:
        return {404, QStringLiteral("ROUTE_NOT_FOUND"), QStringLiteral("No such route")};
    case HttpProblem::MethodNotAllowed:
        return {405, QStringLiteral("METHOD_NOT_ALLOWED"), QStringLiteral("Wrong method")};
    case HttpProblem::ContentTooLarge:
        return {413, QStringLiteral("CONTENT_TOO_LARGE"), QStringLiteral("Body too large")};
    case HttpProblem::UnsupportedMediaType:
        return {415, QStringLiteral("UNSUPPORTED_MEDIA_TYPE"), QStringLiteral("Not sent as JSON")};
    case HttpProblem::ExpectationFailed:
        return {417, QStringLiteral("EXPECTATION_FAILED"), QStringLiteral("Expectation not met")};
    case HttpProblem::MisdirectedRequest:
        return {421, QStringLiteral("MISDIRECTED_REQUEST"), QStringLiteral("Another host is meant")};
    case HttpProblem::TooManyRequests:
        return {429, QStringLiteral("TOO_MANY_REQUESTS"), QStringLiteral("Too many requests")};
    case HttpProblem::HeadersTooLarge:
        return {431, QStringLiteral("HEADERS_TOO_LARGE"), QStringLiteral("Headers too large")};
    case HttpProblem::TooManyConnections:
        return {503, QStringLiteral("TOO_MANY_CONNECTIONS"), QStringLiteral("Too many connections")};
    case HttpProblem::VersionNotSupported:
        return {505, QStringLiteral("VERSION_NOT_SUPPORTED"), QStringLiteral("HTTP version not supported")};
    }
    return {500, QStringLiteral("INTERNAL"), QStringLiteral("Internal fault")};
}

// Whether the sentence of a fault of the server's is for callers: the others tell of files and schemas.
bool isForCallers(ErrorCode code)
{
    return code == ErrorCode::Busy || code == ErrorCode::Unavailable || code == ErrorCode::DiskFull ||
           code == ErrorCode::Cancelled;
}

// What stands in for those claims nothing about what was done, for that is not known here.
QString detailOf(const Error &error, int status)
{
    if (status < kFirstServerFault || isForCallers(error.code))
        return error.message;
    if (error.code == ErrorCode::ReadOnly)
        return QStringLiteral("The shop's data cannot be written at the moment. "
                              "Whoever runs the server has to look at it.");
    return QStringLiteral("Something is wrong inside the server. Whoever runs it has to look at it.");
}

bool isRetrySensible(ErrorCode code)
{
    return code == ErrorCode::Busy || code == ErrorCode::Unavailable;
}

std::optional<Json> figureJson(const QVariant &figure)
{
    switch (figure.typeId()) {
    case QMetaType::Bool:
        return figure.toBool();
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        return asJson(figure.toLongLong());
    case QMetaType::QString:
        return asJson(figure.toString());
    case QMetaType::QDateTime:
        return asJson(Timestamp{figure.toDateTime().toMSecsSinceEpoch()});
    default:
        return std::nullopt;
    }
}

bool isStandardMember(std::string_view name)
{
    return name == "type" || name == "title" || name == "status" || name == "code" || name == "detail" ||
           name == "errors" || name == "instance";
}

void addMember(Json &body, const std::string &name, const Json &value)
{
    if (!isStandardMember(name) && !body.contains(name))
        body[name] = value;
}

Json standardMembers(const HttpProblemText &text, const QString &detail)
{
    return {{"type", asJson(problemType(text.code))},
            {"title", asJson(text.title)},
            {"status", text.status},
            {"code", asJson(text.code)},
            {"detail", asJson(detail)}};
}

void addFields(Json &body, const QList<FieldError> &fields)
{
    if (fields.isEmpty())
        return;
    Json array = Json::array();
    for (const FieldError &field : fields)
        array.push_back(Json{
            {"field", asJson(field.field)}, {"code", asJson(field.code)}, {"detail", asJson(field.detail)}});
    body["errors"] = std::move(array);
}

Response responseOf(int status, const Json &body)
{
    return {.status = status,
            .headers = {{"Content-Type", "application/problem+json"}},
            .body = dumped(body),
            .stream = nullptr,
            .closesConnection = false};
}

} // namespace

QString problemType(const QString &codeName)
{
    return QStringLiteral("urn:danggol:problem:") + codeName.toLower().replace(u'_', u'-');
}

Response problem(const Error &error)
{
    return problem(error, Json::object());
}

Response problem(const Error &error, const Json &members)
{
    const int status = statusOf(error.code);
    Json body =
        standardMembers({status, errorCodeName(error.code), titleOf(error.code)}, detailOf(error, status));
    if (status < kFirstServerFault) {
        for (const auto &[name, value] : members.items())
            addMember(body, name, value);
        for (auto figure = error.details.cbegin(); figure != error.details.cend(); ++figure) {
            if (const std::optional<Json> value = figureJson(figure.value()))
                addMember(body, utf8(figure.key()), *value);
        }
        addFields(body, error.fields);
    }
    Response response = responseOf(status, body);
    if (isRetrySensible(error.code))
        response.headers.push_back({"Retry-After", "1"});
    return response;
}

QString problemCode(HttpProblem problem)
{
    return textOf(problem).code;
}

Response problem(HttpProblem problem, const QString &detail, const QList<FieldError> &fields)
{
    const HttpProblemText text = textOf(problem);
    Json body = standardMembers(text, detail);
    addFields(body, fields);
    return responseOf(text.status, body);
}

} // namespace danggol::api
