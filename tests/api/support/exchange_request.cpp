// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/support/exchange_parts.h"

#include <QSet>

namespace danggol::test
{

using api::Json;

namespace
{

// The values of a parameter in the request; more than one only in a query.
QList<QByteArray> valuesOf(const QString &in, const QString &name, const OpenApiDocument::PathMatch &match,
                           const HttpExchange &exchange)
{
    QList<QByteArray> values;
    if (in == QLatin1String("path")) {
        for (const auto &[parameter, value] : match.parameters) {
            if (parameter == name)
                values.append(QByteArray::fromPercentEncoding(value));
        }
    } else if (in == QLatin1String("query")) {
        for (const auto &[parameter, value] : queryItems(exchange.query)) {
            if (parameter == name)
                values.append(value);
        }
    } else if (const auto value = headerOf(exchange.requestHeaders, name.toUtf8())) {
        values.append(*value);
    }
    return values;
}

QString parameterFault(SchemaStore &schemas, const Json &parameter, const QList<QByteArray> &values)
{
    const Json *required = member(parameter, "required");
    if (values.isEmpty())
        return required != nullptr && *required == true ? QStringLiteral("is missing") : QString();
    if (values.size() > 1)
        return QStringLiteral("is given %1 times").arg(values.size());
    const Json *schema = member(parameter, "schema");
    return schema == nullptr ? QString() : schemas.checkText(*schema, values.first());
}

QStringList parameterFaults(const OpenApiDocument &document, SchemaStore &schemas,
                            const OpenApiDocument::PathMatch &match, const Json &operation,
                            const HttpExchange &exchange)
{
    QStringList faults;
    QSet<QString> known;
    for (const Json &each : memberOrEmpty(operation, "parameters")) {
        const Json *parameter = document.followed(each);
        if (parameter == nullptr)
            continue;
        const QString name = textOf(*parameter, "name");
        const QString in = textOf(*parameter, "in");
        if (in == QLatin1String("query"))
            known.insert(name);
        const QString fault = parameterFault(schemas, *parameter, valuesOf(in, name, match, exchange));
        if (!fault.isEmpty())
            faults.append(QStringLiteral("request %1 parameter %2: %3").arg(in, name, fault));
    }
    for (const auto &item : queryItems(exchange.query)) {
        if (!known.contains(item.first))
            faults.append(QStringLiteral("request query parameter %1: is not described").arg(item.first));
    }
    return faults;
}

QString bodyFault(SchemaStore &schemas, const Json *described, const HttpExchange &exchange)
{
    if (described == nullptr)
        return exchange.requestBody.isEmpty() ? QString() : QStringLiteral("none is described");
    if (exchange.requestBody.isEmpty()) {
        const Json *required = member(*described, "required");
        return required != nullptr && *required == true ? QStringLiteral("is missing") : QString();
    }
    const QByteArray type = headerOf(exchange.requestHeaders, "Content-Type").value_or(QByteArray());
    for (const auto &[name, media] : memberOrEmpty(*described, "content").items()) {
        if (isMediaType(type, QByteArray::fromStdString(name)))
            return schemas.checkBody(media.at("schema"), exchange.requestBody);
    }
    return QStringLiteral("media type %1 is not described").arg(QString::fromUtf8(type));
}

} // namespace

QStringList requestFaults(const OpenApiDocument &document, SchemaStore &schemas,
                          const OpenApiDocument::PathMatch &match, const Json &operation,
                          const HttpExchange &exchange)
{
    QStringList faults = parameterFaults(document, schemas, match, operation, exchange);
    const Json *body = member(operation, "requestBody");
    const QString fault = bodyFault(schemas, body == nullptr ? nullptr : document.followed(*body), exchange);
    if (!fault.isEmpty())
        faults.append(QStringLiteral("request body: ") + fault);
    return faults;
}

} // namespace danggol::test
