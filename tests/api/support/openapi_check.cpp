// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/support/openapi_check.h"

#include "tests/api/support/exchange_parts.h"

#include <QSet>
#include <QStringList>

#include <set>
#include <string>
#include <utility>
#include <vector>

namespace danggol::test
{

using api::Json;
using api::JsonInput;

namespace
{

constexpr int kNoContent = 204;
constexpr int kNotFound = 404;
constexpr int kMethodNotAllowed = 405;

QByteArray describedMethod(const QByteArray &method)
{
    return method == "HEAD" ? QByteArray("get") : method.toLower();
}

QSet<QByteArray> methodsOf(const Json &pathItem)
{
    QSet<QByteArray> methods;
    for (const auto &[name, operation] : pathItem.items())
        methods.insert(QByteArray::fromStdString(name).toUpper());
    if (methods.contains("GET"))
        methods.insert("HEAD");
    return methods;
}

QString allowFault(const Json &pathItem, const HttpExchange &exchange)
{
    QSet<QByteArray> allowed;
    const QByteArray header = headerOf(exchange.responseHeaders, "Allow").value_or(QByteArray());
    for (const QByteArray &method : header.split(','))
        allowed.insert(method.trimmed());
    return allowed == methodsOf(pathItem)
               ? QString()
               : QStringLiteral("Allow (%1) does not name the path's methods").arg(QString::fromUtf8(header));
}

// What a browser asks before a web page may write.
bool isPreflight(const HttpExchange &exchange)
{
    return exchange.method == "OPTIONS" &&
           headerOf(exchange.requestHeaders, "Access-Control-Request-Method").has_value();
}

// What may be answered where no operation is: 404 where there is no path, 405 where there is no method.
QStringList faultsWithoutRoute(const OpenApiDocument &document, SchemaStore &schemas, const Json *pathItem,
                               const HttpExchange &exchange)
{
    if (pathItem != nullptr && exchange.status == kNoContent && isPreflight(exchange))
        return responseFaults(document, schemas, memberOrEmpty(document.root(), "x-preflight"), exchange);
    const int wrongStatus = pathItem == nullptr ? kMethodNotAllowed : kNotFound;
    if (exchange.status == wrongStatus)
        return {pathItem == nullptr ? QStringLiteral("the path is not described, which is 404")
                                    : QStringLiteral("the path is described, but not the method: 405")};
    QStringList faults =
        responseFaults(document, schemas, memberOrEmpty(document.root(), "x-without-route"), exchange);
    if (!faults.isEmpty())
        faults.prepend(pathItem == nullptr ? QStringLiteral("the path is not described")
                                           : QStringLiteral("the method is not described"));
    if (exchange.status == kMethodNotAllowed) {
        const QString fault = allowFault(*pathItem, exchange);
        if (!fault.isEmpty())
            faults.append(fault);
    }
    return faults;
}

// Discarded when it is no JSON. The parser itself takes a key twice and keeps the last.
JsonInput parsed(const QByteArray &body, bool &hasDoubleKeys)
{
    std::vector<std::set<std::string>> keys;
    hasDoubleKeys = false;
    const auto look = [&](int, JsonInput::parse_event_t event, JsonInput &value) {
        if (event == JsonInput::parse_event_t::object_start)
            keys.emplace_back();
        else if (event == JsonInput::parse_event_t::object_end)
            keys.pop_back();
        else if (event == JsonInput::parse_event_t::key)
            hasDoubleKeys = !keys.back().insert(value.get<std::string>()).second || hasDoubleKeys;
        return true;
    };
    return JsonInput::parse(body.begin(), body.end(), look, false);
}

QString summary(const HttpExchange &exchange, const QStringList &faults)
{
    if (faults.isEmpty())
        return {};
    return QStringLiteral("%1 %2 → %3: %4")
        .arg(QString::fromUtf8(exchange.method), QString::fromUtf8(exchange.path))
        .arg(exchange.status)
        .arg(faults.join(QStringLiteral("; ")));
}

} // namespace

SchemaStore::Entry &SchemaStore::entry(const Json &schema)
{
    const auto found = m_entries.find(&schema);
    if (found != m_entries.end())
        return found->second;
    Json inlined = m_document.inlined(schema);
    JsonSchema made(inlined);
    return m_entries.emplace(&schema, Entry{std::move(inlined), std::move(made)}).first->second;
}

QString SchemaStore::fault(const Json &schema)
{
    const std::lock_guard lock(m_mutex);
    return entry(schema).schema.fault();
}

QString SchemaStore::check(const Json &schema, const JsonInput &value)
{
    const std::lock_guard lock(m_mutex);
    return entry(schema).schema.check(value);
}

QString SchemaStore::checkText(const Json &schema, const QByteArray &text)
{
    const std::lock_guard lock(m_mutex);
    Entry &asked = entry(schema);
    return asked.schema.check(parameterValue(text, asked.inlined));
}

QString SchemaStore::checkBody(const Json &schema, const QByteArray &body)
{
    bool hasDoubleKeys = false;
    const JsonInput value = parsed(body, hasDoubleKeys);
    if (value.is_discarded())
        return QStringLiteral("is not JSON");
    return hasDoubleKeys ? QStringLiteral("has a key twice") : check(schema, value);
}

OpenApiCheck::OpenApiCheck(const QByteArray &openApiJson)
    : m_document(openApiJson), m_schemas(std::make_unique<SchemaStore>(m_document))
{}

OpenApiCheck::~OpenApiCheck() = default;

QString OpenApiCheck::checkExchange(const HttpExchange &exchange)
{
    const auto match = m_document.find(exchange.path);
    const Json *operation =
        match ? member(*match->item, describedMethod(exchange.method).constData()) : nullptr;
    if (operation == nullptr)
        return summary(exchange,
                       faultsWithoutRoute(m_document, *m_schemas, match ? match->item : nullptr, exchange));
    QStringList faults =
        responseFaults(m_document, *m_schemas, memberOrEmpty(*operation, "responses"), exchange);
    if (exchange.status >= 200 && exchange.status < 300)
        faults += requestFaults(m_document, *m_schemas, *match, *operation, exchange);
    return summary(exchange, faults);
}

} // namespace danggol::test
