// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/support/openapi_walk.h"

#include <QSet>

namespace danggol::test
{

using api::Json;

namespace
{

QString below(const QString &place, const std::string &name)
{
    return place + u'/' + QString::fromStdString(name);
}

bool isSample(const std::string &name)
{
    return name == "example" || name == "examples" || name == "default";
}

// Everything that has a "schema": parameters, headers, media types.
QList<PlacedNode> schemaOwnersOf(const OpenApiDocument &document)
{
    QList<PlacedNode> owners;
    walk(document.root(), {}, [&owners](const PlacedNode &placed) {
        const bool isInSchema = placed.place.startsWith(QLatin1String("/components/schemas"));
        const Json *schema = isInSchema ? nullptr : member(*placed.node, "schema");
        if (schema != nullptr && schema->is_object())
            owners.append(placed);
    });
    return owners;
}

void addReferred(const OpenApiDocument &document, const PlacedNode &schema, QSet<QString> &seen,
                 QList<PlacedNode> &schemas)
{
    schemas.append(schema);
    walk(*schema.node, schema.place, [&](const PlacedNode &placed) {
        const QString reference = textOf(*placed.node, "$ref");
        const Json *target = reference.isEmpty() ? nullptr : document.target(reference.toStdString());
        if (target == nullptr || seen.contains(reference))
            return;
        seen.insert(reference);
        addReferred(document, {reference.mid(1), target}, seen, schemas);
    });
}

} // namespace

void walk(const Json &node, const QString &place, const std::function<void(const PlacedNode &)> &look)
{
    look({place, &node});
    if (node.is_object()) {
        for (const auto &[name, value] : node.items()) {
            if (!isSample(name))
                walk(value, below(place, name), look);
        }
    } else if (node.is_array()) {
        for (std::size_t i = 0; i < node.size(); ++i)
            walk(node[i], below(place, std::to_string(i)), look);
    }
}

QList<PlacedNode> schemasOf(const OpenApiDocument &document)
{
    QList<PlacedNode> schemas;
    const Json &components = memberOrEmpty(document.root(), "components");
    for (const auto &[name, schema] : memberOrEmpty(components, "schemas").items())
        schemas.append({below(QStringLiteral("/components/schemas"), name), &schema});
    for (const PlacedNode &owner : schemaOwnersOf(document))
        schemas.append({below(owner.place, "schema"), member(*owner.node, "schema")});
    return schemas;
}

QList<PlacedNode> subschemasOf(const PlacedNode &schema)
{
    QList<PlacedNode> all = {schema};
    const auto add = [&all](const QString &place, const Json &node) {
        if (node.is_object())
            all += subschemasOf({place, &node});
    };
    for (const auto &[name, property] : memberOrEmpty(*schema.node, "properties").items())
        add(below(schema.place + QStringLiteral("/properties"), name), property);
    for (const char *one : {"items", "if", "then", "else", "not", "additionalProperties"}) {
        if (const Json *node = member(*schema.node, one))
            add(below(schema.place, one), *node);
    }
    const Json &parts = memberOrEmpty(*schema.node, "allOf");
    for (std::size_t i = 0; i < parts.size(); ++i)
        add(below(schema.place + QStringLiteral("/allOf"), std::to_string(i)), parts[i]);
    return all;
}

QList<PlacedNode> requestSchemasOf(const OpenApiDocument &document)
{
    QList<PlacedNode> schemas;
    QSet<QString> seen;
    for (const PlacedNode &owner : schemaOwnersOf(document)) {
        const bool isParameter = member(*owner.node, "in") != nullptr;
        if (isParameter || owner.place.contains(QLatin1String("/requestBody/")))
            addReferred(document, {below(owner.place, "schema"), member(*owner.node, "schema")}, seen,
                        schemas);
    }
    return schemas;
}

QList<PlacedExample> examplesOf(const OpenApiDocument &document)
{
    QList<PlacedExample> examples;
    for (const PlacedNode &owner : schemaOwnersOf(document)) {
        if (const Json *value = member(*owner.node, "example"))
            examples.append({owner.place, member(*owner.node, "schema"), value});
    }
    for (const PlacedNode &schema : schemasOf(document)) {
        for (const PlacedNode &part : subschemasOf(schema)) {
            for (const Json &value : memberOrEmpty(*part.node, "examples"))
                examples.append({part.place, part.node, &value});
            if (const Json *value = member(*part.node, "default"))
                examples.append({part.place, part.node, value});
        }
    }
    return examples;
}

} // namespace danggol::test
