// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/docs/operation_docs.h"

#include "tests/api/docs/json_text.h"
#include "tests/api/docs/schema_words.h"

#include <QStringList>
#include <QUrl>

namespace danggol::test
{

using api::Json;
using Operation = OpenApiDocument::Operation;

namespace
{

QString jsonBlock(const Json &value)
{
    return QStringLiteral("```json\n%1\n```\n").arg(jsonText(value));
}

const Json &firstMedia(const Json &body)
{
    const Json &content = memberOrEmpty(body, "content");
    return content.empty() ? content : content.begin().value();
}

QString exampleBlock(const Json &example)
{
    if (!example.is_string())
        return jsonBlock(example);
    return QStringLiteral("```\n%1```\n").arg(QString::fromStdString(example.get<std::string>()));
}

QList<const Json *> parametersOf(const OpenApiDocument &document, const Operation &operation)
{
    QList<const Json *> parameters;
    for (const Json &each : memberOrEmpty(*operation.node, "parameters"))
        parameters.append(document.followed(each));
    return parameters;
}

// As a command line takes it.
QString plainText(const Json &value)
{
    if (value.is_string())
        return QString::fromStdString(value.get<std::string>());
    if (!value.is_array())
        return jsonLine(value);
    QStringList items;
    for (const Json &item : value)
        items.append(plainText(item));
    return items.join(u',');
}

QString shellQuoted(QString text)
{
    return u'\'' + text.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

QString exampleUrl(const OpenApiDocument &document, const Operation &operation)
{
    QString path = QString::fromStdString(operation.path);
    QStringList query;
    for (const Json *parameter : parametersOf(document, operation)) {
        const Json *example = member(*parameter, "example");
        if (example == nullptr)
            continue;
        const QString name = textOf(*parameter, "name");
        const QString in = textOf(*parameter, "in");
        const QString value = QString::fromLatin1(QUrl::toPercentEncoding(plainText(*example), ","));
        if (in == QLatin1String("path"))
            path.replace(u'{' + name + u'}', value);
        else if (in == QLatin1String("query"))
            query.append(name + u'=' + value);
    }
    const QString server = textOf(memberOrEmpty(document.root(), "servers").front(), "url");
    return server + path + (query.isEmpty() ? QString() : u'?' + query.join(u'&'));
}

QString curlLines(const OpenApiDocument &document, const Operation &operation)
{
    const bool isWrite = operation.method != "GET";
    QStringList parts;
    QString call = QStringLiteral("curl ");
    if (isWrite)
        call += QStringLiteral("-X %1 ").arg(QString::fromStdString(operation.method));
    parts.append(call + shellQuoted(exampleUrl(document, operation)));
    if (member(*operation.node, "security") == nullptr)
        parts.append(QStringLiteral("-H \"Authorization: Bearer $TOKEN\""));
    for (const Json *parameter : parametersOf(document, operation)) {
        const Json *example = member(*parameter, "example");
        if (textOf(*parameter, "in") == QLatin1String("header") && example != nullptr)
            parts.append(
                QStringLiteral("-H '%1: %2'")
                    .arg(textOf(*parameter, "name"), plainText(*example)));
    }
    const Json &media = firstMedia(memberOrEmpty(*operation.node, "requestBody"));
    if (const Json *example = member(media, "example")) {
        parts.append(QStringLiteral("-H 'Content-Type: application/json'"));
        parts.append(QStringLiteral("-d ") + shellQuoted(jsonLine(*example)));
    }
    return QStringLiteral("```sh\n%1\n```\n").arg(parts.join(QStringLiteral(" \\\n  ")));
}

QString parameterTable(const OpenApiDocument &document, const Operation &operation)
{
    QString rows;
    for (const Json *parameter : parametersOf(document, operation)) {
        const QString in = textOf(*parameter, "in");
        // What every write takes is told once for all.
        if (textOf(*parameter, "name") == QLatin1String("Idempotency-Key"))
            continue;
        const Json &schema = memberOrEmpty(*parameter, "schema");
        const Json *required = member(*parameter, "required");
        const QString mark =
            required != nullptr && *required == true ? QString() : QStringLiteral(" *optional*");
        QString meaning = textOf(*parameter, "description");
        if (const Json *otherwise = member(schema, "default"))
            meaning += QStringLiteral(" Left out: `%1`.").arg(plainText(*otherwise));
        rows += QStringLiteral("| `%1`%2 | %3 | %4 | %5 |\n")
                    .arg(textOf(*parameter, "name"), mark, in, typeInWords(document, schema), meaning);
    }
    return rows.isEmpty()
               ? QString()
               : QStringLiteral("\n| parameter | in | type | meaning |\n|---|---|---|---|\n") + rows;
}

QString bodyTable(const OpenApiDocument &document, const Operation &operation)
{
    const Json *body = member(*operation.node, "requestBody");
    if (body == nullptr)
        return {};
    const Json *schema = document.followed(memberOrEmpty(firstMedia(*body), "schema"));
    if (schema == nullptr || memberOrEmpty(*schema, "properties").empty())
        return QStringLiteral("\nNo body, or `{}`.\n");
    const bool isRequired = memberOrEmpty(*body, "required") == true;
    return QStringLiteral("\n%1 %2\n\n%3")
        .arg(isRequired ? QStringLiteral("**Body.**") : QStringLiteral("**Body**, which may be left out."),
             textOf(*schema, "description"), memberTable(document, *schema, true));
}

QString answerWords(const OpenApiDocument &document, const Json &schema)
{
    const QString name = componentName(schema);
    const Json *described = document.followed(schema);
    if (name.isEmpty() || described == nullptr)
        return {};
    const Json &properties = memberOrEmpty(*described, "properties");
    if (member(properties, "nextCursor") == nullptr)
        return QStringLiteral(" [%1](#%2)").arg(name, anchorOf(name));
    return QStringLiteral(" [Page](#lists) of ") +
           typeInWords(document, memberOrEmpty(memberOrEmpty(properties, "items"), "items"));
}

QString answerDocs(const OpenApiDocument &document, const std::string &status, const Json &answer)
{
    const Json &media = firstMedia(answer);
    const QString type = QString::fromStdString(memberOrEmpty(answer, "content").begin().key());
    QString docs =
        QStringLiteral("\n**%1**%2: %3")
            .arg(QString::fromStdString(status), answerWords(document, memberOrEmpty(media, "schema")),
                 textOf(answer, "description"));
    docs += type == QLatin1String("application/json") ? QStringLiteral("\n")
                                                      : QStringLiteral(" `%1`\n").arg(type);
    if (const Json *example = member(media, "example"))
        docs += u'\n' + exampleBlock(*example);
    return docs;
}

// Whatever it answers that is no problem.
QString answersDocs(const OpenApiDocument &document, const Operation &operation)
{
    QString docs;
    for (const auto &[status, node] : memberOrEmpty(*operation.node, "responses").items()) {
        const Json *answer = document.followed(node);
        const Json &content = memberOrEmpty(*answer, "content");
        if (content.begin().key() != "application/problem+json")
            docs += answerDocs(document, status, *answer);
    }
    return docs;
}

// The members that a problem of this code always has, beyond those that all have.
QString figuresOf(const OpenApiDocument &document, const Json &code)
{
    const Json &components = memberOrEmpty(document.root(), "components");
    const Json &problem = memberOrEmpty(memberOrEmpty(components, "schemas"), "Problem");
    QStringList figures;
    for (const Json &rule : memberOrEmpty(problem, "allOf")) {
        const Json &condition = memberOrEmpty(memberOrEmpty(rule, "if"), "properties");
        if (memberOrEmpty(memberOrEmpty(condition, "code"), "const") != code)
            continue;
        for (const Json &name : memberOrEmpty(memberOrEmpty(rule, "then"), "required"))
            figures.append(u'`' + QString::fromStdString(name.get<std::string>()) + u'`');
    }
    return figures.isEmpty() ? QString()
                             : QStringLiteral(" With %1.").arg(joined(figures, QStringLiteral(" and ")));
}

// What this route refuses beyond what all do, and an example of each that is written at the route itself.
QString refusalDocs(const OpenApiDocument &document, const Operation &operation)
{
    const Json &known = memberOrEmpty(document.root(), "x-problem-codes");
    QString rows;
    QString examples;
    for (const auto &[status, node] : memberOrEmpty(*operation.node, "responses").items()) {
        const Json *response = document.followed(node);
        const Json &media = memberOrEmpty(memberOrEmpty(*response, "content"), "application/problem+json");
        const Json &properties = memberOrEmpty(memberOrEmpty(media, "schema"), "properties");
        bool isOfRoute = false;
        for (const Json &code : memberOrEmpty(memberOrEmpty(properties, "code"), "enum")) {
            const std::string name = code.get<std::string>();
            const Json &meaning = memberOrEmpty(known, name.c_str());
            if (member(meaning, "of") != nullptr)
                continue;
            isOfRoute = true;
            rows += QStringLiteral("| %1 | `%2` | %3 |\n")
                        .arg(QString::fromStdString(status), QString::fromStdString(name),
                             textOf(meaning, "meaning") + figuresOf(document, code));
        }
        const Json *example = member(media, "example");
        if (isOfRoute && example != nullptr && componentName(node).isEmpty())
            examples += u'\n' + jsonBlock(*example);
    }
    return rows.isEmpty() ? QString()
                          : QStringLiteral("\n| status | code | when |\n|---|---|---|\n") + rows + examples;
}

} // namespace

QString routeOf(const Operation &operation)
{
    return QString::fromStdString(operation.method) + u' ' + QString::fromStdString(operation.path);
}

QString rolesInWords(const Json &operation)
{
    QStringList roles;
    for (const Json &role : memberOrEmpty(operation, "x-roles"))
        roles.append(QString::fromStdString(role.get<std::string>()));
    if (roles.contains(QStringLiteral("anyone")))
        return QStringLiteral("anyone, without a token");
    return joined(roles, QStringLiteral(" and "))
        .replace(QStringLiteral("customer"), QStringLiteral("customers"))
        .replace(QStringLiteral("admin"), QStringLiteral("admins"));
}

QString operationDocs(const OpenApiDocument &document, const Operation &operation)
{
    const bool isContract = member(*operation.node, "x-contract") != nullptr;
    return QStringLiteral("### `%1`\n\n**%2.** %3\n\nFor %4.%5\n\n")
               .arg(routeOf(operation), textOf(*operation.node, "summary"),
                    textOf(*operation.node, "description"), rolesInWords(*operation.node),
                    isContract ? QStringLiteral(" Part of the contract.") : QString()) +
           curlLines(document, operation) + parameterTable(document, operation) +
           bodyTable(document, operation) + answersDocs(document, operation) +
           refusalDocs(document, operation);
}

} // namespace danggol::test
