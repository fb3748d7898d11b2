// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/support/exchange_parts.h"

namespace danggol::test
{

using api::Json;
using api::JsonInput;

namespace
{

QStringList headerFaults(const OpenApiDocument &document, SchemaStore &schemas, const Json &response,
                         const HttpExchange &exchange)
{
    QStringList faults;
    for (const auto &[name, node] : memberOrEmpty(response, "headers").items()) {
        const Json *described = document.followed(node);
        const Json *schema = described == nullptr ? nullptr : member(*described, "schema");
        if (schema == nullptr)
            continue;
        const auto value = headerOf(exchange.responseHeaders, QByteArray::fromStdString(name));
        const Json *required = member(*described, "required");
        QString fault;
        if (value)
            fault = schemas.checkText(*schema, *value);
        else if (required != nullptr && *required == true)
            fault = QStringLiteral("is missing");
        if (!fault.isEmpty())
            faults.append(QStringLiteral("response header %1: %2").arg(QString::fromStdString(name), fault));
    }
    return faults;
}

const Json *mediaOf(const Json &response, const QByteArray &contentType)
{
    for (const auto &[name, media] : memberOrEmpty(response, "content").items()) {
        if (isMediaType(contentType, QByteArray::fromStdString(name)))
            return &media;
    }
    return nullptr;
}

// What a problem says twice must be the same both times.
QString problemFault(const HttpExchange &exchange)
{
    const JsonInput problem =
        JsonInput::parse(exchange.responseBody.begin(), exchange.responseBody.end(), nullptr, false);
    if (!problem.is_object())
        return {};
    if (problem.value("status", 0) != exchange.status)
        return QStringLiteral("status is not that of the answer");
    const QString code = QString::fromStdString(problem.value("code", std::string()));
    const QString type = QStringLiteral("urn:danggol:problem:") + code.toLower().replace(u'_', u'-');
    return problem.value("type", std::string()) == type.toStdString()
               ? QString()
               : QStringLiteral("type is not %1").arg(type);
}

QString bodyFault(SchemaStore &schemas, const Json &response, const HttpExchange &exchange)
{
    const bool isHead = exchange.method == "HEAD";
    const std::optional<QByteArray> type = headerOf(exchange.responseHeaders, "Content-Type");
    if (isHead && !exchange.responseBody.isEmpty())
        return QStringLiteral("is sent, and HEAD has none");
    if (!type && (isHead || (exchange.responseBody.isEmpty() && member(response, "content") == nullptr)))
        return {};
    const Json *media = mediaOf(response, type.value_or(QByteArray()));
    if (media == nullptr)
        return QStringLiteral("media type %1 is not described")
            .arg(QString::fromUtf8(type.value_or(QByteArray("(none)"))));
    if (isHead || !isJsonType(*type))
        return {};
    const QString fault = schemas.checkBody(memberOrEmpty(*media, "schema"), exchange.responseBody);
    const bool isProblem = isMediaType(*type, "application/problem+json");
    return fault.isEmpty() && isProblem ? problemFault(exchange) : fault;
}

} // namespace

QStringList responseFaults(const OpenApiDocument &document, SchemaStore &schemas, const Json &responses,
                           const HttpExchange &exchange)
{
    const Json *listed = member(responses, QByteArray::number(exchange.status).constData());
    const Json *response = listed == nullptr ? nullptr : document.followed(*listed);
    if (response == nullptr)
        return {QStringLiteral("status is not listed")};
    QStringList faults = headerFaults(document, schemas, *response, exchange);
    const QString fault = bodyFault(schemas, *response, exchange);
    if (!fault.isEmpty())
        faults.append(QStringLiteral("response body: ") + fault);
    return faults;
}

} // namespace danggol::test
