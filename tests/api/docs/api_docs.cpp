// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/docs/api_docs.h"

#include "tests/api/docs/json_text.h"
#include "tests/api/docs/operation_docs.h"
#include "tests/api/docs/schema_words.h"

#include <QSet>
#include <QString>

namespace danggol::test
{

using api::Json;
using Operation = OpenApiDocument::Operation;

namespace
{

QString headDocs(const OpenApiDocument &document)
{
    const Json &info = memberOrEmpty(document.root(), "info");
    return QStringLiteral(
               "<!-- Made from resources/openapi/openapi.json. Change that file, then run: "
               "build/dev/tests/api_docs > docs/api.md -->\n\n"
               "# The HTTP API\n\n%1\n\n"
               "This page says what [openapi.json](../resources/openapi/openapi.json) describes in "
               "OpenAPI %2; the server gives that file out at `/openapi.json`.\n")
        .arg(textOf(info, "description"), textOf(document.root(), "openapi"));
}

QString conventionDocs(const OpenApiDocument &document)
{
    QString docs = QStringLiteral("\n## What holds for every route\n");
    for (const Json &convention : memberOrEmpty(document.root(), "x-conventions")) {
        docs += QStringLiteral("\n### %1\n").arg(textOf(convention, "title"));
        for (const Json &paragraph : memberOrEmpty(convention, "text"))
            docs += QStringLiteral("\n%1\n").arg(QString::fromStdString(paragraph.get<std::string>()));
    }
    return docs;
}

QString commonRefusalDocs(const OpenApiDocument &document)
{
    const Json &responses = memberOrEmpty(memberOrEmpty(document.root(), "components"), "responses");
    const Json &content = memberOrEmpty(memberOrEmpty(responses, "BadRequest"), "content");
    const Json &media = memberOrEmpty(content, "application/problem+json");
    QString docs =
        QStringLiteral("\n### Refusals of many routes\n\n```json\n%1\n```\n\nRoutes list their own "
                       "below; these come on top.\n\n| status | code | of | when |\n"
                       "|---|---|---|---|\n")
            .arg(jsonText(memberOrEmpty(media, "example")));
    for (const auto &[code, meaning] : memberOrEmpty(document.root(), "x-problem-codes").items()) {
        if (member(meaning, "of") != nullptr)
            docs += QStringLiteral("| %1 | `%2` | %3 | %4 |\n")
                        .arg(meaning.at("status").get<int>())
                        .arg(QString::fromStdString(code), textOf(meaning, "of"), textOf(meaning, "meaning"));
    }
    return docs;
}

QString routeTable(const OpenApiDocument &document)
{
    QString docs = QStringLiteral("\n## The routes\n\nThose in bold are the contract: their paths, methods, "
                                  "members and statuses do not change.\n\n"
                                  "| route | what it does | for |\n|---|---|---|\n");
    for (const Operation &operation : document.operations()) {
        const QString route = routeOf(operation);
        const QString mark =
            member(*operation.node, "x-contract") == nullptr ? QString() : QStringLiteral("**");
        docs += QStringLiteral("| %1[`%2`](#%3)%1 | %4 | %5 |\n")
                    .arg(mark, route, anchorOf(route), textOf(*operation.node, "summary"),
                         rolesInWords(*operation.node));
    }
    return docs;
}

QString tagDocs(const OpenApiDocument &document, const Json &tag)
{
    const QString name = textOf(tag, "name");
    QString docs = QStringLiteral("\n## %1\n\n%2\n").arg(name, textOf(tag, "description"));
    for (const Operation &operation : document.operations()) {
        if (memberOrEmpty(*operation.node, "tags").front() == Json(name.toStdString()))
            docs += u'\n' + operationDocs(document, operation);
    }
    return docs;
}

// What is shown at its route already.
QSet<QString> bodySchemas(const OpenApiDocument &document)
{
    QSet<QString> names;
    for (const Operation &operation : document.operations()) {
        const Json &body = memberOrEmpty(*operation.node, "requestBody");
        for (const auto &[type, media] : memberOrEmpty(body, "content").items())
            names.insert(componentName(memberOrEmpty(media, "schema")));
    }
    return names;
}

QString shapeDocs(const OpenApiDocument &document)
{
    QString docs = QStringLiteral("\n## Shapes\n\nAnswers always have every member, in this order, unless it "
                                  "says optional.\n");
    const QSet<QString> bodies = bodySchemas(document);
    const Json &schemas = memberOrEmpty(memberOrEmpty(document.root(), "components"), "schemas");
    for (const auto &[name, schema] : schemas.items()) {
        const bool isPage = member(memberOrEmpty(schema, "properties"), "nextCursor") != nullptr;
        const bool isObject = textOf(schema, "type") == QLatin1String("object");
        const QString heading = QString::fromStdString(name);
        if (isObject && !isPage && !bodies.contains(heading))
            docs += QStringLiteral("\n### %1\n\n%2\n\n%3")
                        .arg(heading, textOf(schema, "description"), memberTable(document, schema, true));
    }
    return docs;
}

} // namespace

QByteArray apiDocs(const OpenApiDocument &document)
{
    QString docs =
        headDocs(document) + conventionDocs(document) + commonRefusalDocs(document) + routeTable(document);
    for (const Json &tag : memberOrEmpty(document.root(), "tags"))
        docs += tagDocs(document, tag);
    return (docs + shapeDocs(document)).toUtf8();
}

} // namespace danggol::test
