// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/support/openapi_rules.h"

#include "tests/api/support/openapi_walk.h"

#include <QSet>

#include <algorithm>

namespace danggol::test
{

using api::Json;
using Operation = OpenApiDocument::Operation;

namespace
{

const QStringList &roles()
{
    static const QStringList all = {QStringLiteral("anyone"), QStringLiteral("customer"),
                                    QStringLiteral("staff"), QStringLiteral("admin")};
    return all;
}

QSet<QString> tagsOf(const OpenApiDocument &document)
{
    QSet<QString> tags;
    for (const Json &tag : memberOrEmpty(document.root(), "tags"))
        tags.insert(textOf(tag, "name"));
    return tags;
}

// The names of an operation's parameters that are in the path, the query or the header.
QSet<QString> parametersIn(const OpenApiDocument &document, const Json &operation, const QString &in)
{
    QSet<QString> names;
    for (const Json &each : memberOrEmpty(operation, "parameters")) {
        const Json *parameter = document.followed(each);
        if (parameter != nullptr && textOf(*parameter, "in") == in)
            names.insert(textOf(*parameter, "name"));
    }
    return names;
}

QSet<QString> parametersOf(const std::string &path)
{
    QSet<QString> names;
    for (const QString &segment : QString::fromStdString(path).split(u'/')) {
        if (segment.startsWith(u'{'))
            names.insert(segment.mid(1, segment.size() - 2));
    }
    return names;
}

QStringList wordsFaults(const OpenApiDocument &document, const Json &operation)
{
    QStringList faults;
    for (const char *name : {"operationId", "summary", "description"}) {
        if (textOf(operation, name).isEmpty())
            faults.append(QStringLiteral("has no %1").arg(QString::fromLatin1(name)));
    }
    const Json &tags = memberOrEmpty(operation, "tags");
    if (tags.size() != 1 || !tagsOf(document).contains(QString::fromStdString(tags[0].get<std::string>())))
        faults.append(QStringLiteral("is not under one known tag"));
    const Json &allowed = memberOrEmpty(operation, "x-roles");
    if (allowed.empty())
        faults.append(QStringLiteral("has no x-roles"));
    for (const Json &role : allowed) {
        if (!roles().contains(QString::fromStdString(role.get<std::string>())))
            faults.append(QStringLiteral("has an unknown role"));
    }
    const bool isOpen = std::find(allowed.begin(), allowed.end(), Json("anyone")) != allowed.end();
    const Json *security = member(operation, "security");
    if (isOpen != (security != nullptr && security->empty()))
        faults.append(QStringLiteral("is open to anyone in one of x-roles and security only"));
    return faults;
}

QStringList answerFaults(const OpenApiDocument &document, const Operation &operation)
{
    QStringList faults;
    const Json &responses = memberOrEmpty(*operation.node, "responses");
    QStringList needed = {QStringLiteral("200"), QStringLiteral("400"), QStringLiteral("415"),
                          QStringLiteral("417")};
    const bool isOpen = member(*operation.node, "security") != nullptr;
    if (!isOpen)
        needed += {QStringLiteral("401"), QStringLiteral("403"), QStringLiteral("429")};
    if (operation.method != "GET")
        needed += {QStringLiteral("409"), QStringLiteral("422")};
    for (const auto &[status, response] : memberOrEmpty(document.root(), "x-without-route").items()) {
        if (status != "404" && status != "405")
            needed.append(QString::fromStdString(status));
    }
    for (const QString &status : needed) {
        if (member(responses, status.toLatin1().constData()) == nullptr)
            faults.append(QStringLiteral("does not list %1").arg(status));
    }
    return faults;
}

QStringList faultsOf(const OpenApiDocument &document, const Operation &operation)
{
    QStringList faults = wordsFaults(document, *operation.node) + answerFaults(document, operation);
    if (parametersIn(document, *operation.node, QStringLiteral("path")) != parametersOf(operation.path))
        faults.append(QStringLiteral("has other parameters than its path"));
    const bool hasKey = parametersIn(document, *operation.node, QStringLiteral("header"))
                            .contains(QStringLiteral("Idempotency-Key"));
    if (hasKey != (operation.method != "GET"))
        faults.append(QStringLiteral("takes no Idempotency-Key, or needs none"));
    return faults;
}

} // namespace

QStringList openApiFaults(const OpenApiDocument &document)
{
    if (!document.root().is_object())
        return {QStringLiteral("is not a JSON object")};
    return referenceFaults(document) + operationFaults(document) + schemaFaults(document) +
           codeFaults(document);
}

QStringList referenceFaults(const OpenApiDocument &document)
{
    QStringList faults;
    QSet<QString> used;
    walk(document.root(), {}, [&](const PlacedNode &placed) {
        const QString reference = textOf(*placed.node, "$ref");
        used.insert(reference);
        if (!reference.isEmpty() && document.target(reference.toStdString()) == nullptr)
            faults.append(QStringLiteral("%1: %2 leads nowhere").arg(placed.place, reference));
    });
    for (const auto &[kind, components] : memberOrEmpty(document.root(), "components").items()) {
        for (const auto &[name, component] : components.items()) {
            const QString reference = QStringLiteral("#/components/%1/%2")
                                          .arg(QString::fromStdString(kind), QString::fromStdString(name));
            if (kind != "securitySchemes" && !used.contains(reference))
                faults.append(QStringLiteral("%1: nothing refers to it").arg(reference.mid(1)));
        }
    }
    return faults;
}

QStringList operationFaults(const OpenApiDocument &document)
{
    QStringList faults;
    QSet<QString> ids;
    for (const Operation &operation : document.operations()) {
        QStringList own = faultsOf(document, operation);
        const QString id = textOf(*operation.node, "operationId");
        if (ids.contains(id))
            own.append(QStringLiteral("has the operationId of another"));
        ids.insert(id);
        for (const QString &fault : own)
            faults.append(QStringLiteral("%1 %2: %3")
                              .arg(QString::fromStdString(operation.method),
                                   QString::fromStdString(operation.path), fault));
    }
    return faults;
}

} // namespace danggol::test
