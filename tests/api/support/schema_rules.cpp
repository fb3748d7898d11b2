// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/support/exchange_parts.h"
#include "tests/api/support/openapi_rules.h"
#include "tests/api/support/openapi_walk.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <regex>
#include <string>

namespace danggol::test
{

using api::Json;

namespace
{

// What JsonSchema looks at, or readers do; it would pass over any other in silence.
constexpr std::array kKeywords{"$ref",      "additionalProperties",
                               "allOf",     "const",
                               "default",   "description",
                               "else",      "enum",
                               "examples",  "format",
                               "if",        "items",
                               "maximum",   "maxItems",
                               "maxLength", "minimum",
                               "minItems",  "minLength",
                               "not",       "minProperties",
                               "pattern",   "properties",
                               "required",  "then",
                               "type"};

bool isOfType(const Json &schema, const std::string &type)
{
    const Json *types = member(schema, "type");
    if (types == nullptr)
        return false;
    return types->is_array() ? std::find(types->begin(), types->end(), Json(type)) != types->end()
                             : *types == Json(type);
}

bool hasAny(const Json &schema, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(),
                       [&schema](const char *name) { return member(schema, name) != nullptr; });
}

QStringList keywordFaults(const Json &schema)
{
    QStringList faults;
    for (const auto &[name, value] : schema.items()) {
        if (std::find(kKeywords.begin(), kKeywords.end(), name) == kKeywords.end())
            faults.append(QStringLiteral("keyword %1 is not checked").arg(QString::fromStdString(name)));
    }
    return faults;
}

QStringList objectFaults(const OpenApiDocument &document, const Json &schema)
{
    QStringList faults;
    if (member(schema, "additionalProperties") == nullptr)
        faults.append(QStringLiteral("does not say whether it is closed"));
    const Json &properties = memberOrEmpty(schema, "properties");
    for (const auto &[name, property] : properties.items()) {
        const Json *described = document.followed(property);
        if (described != nullptr && member(*described, "type") == nullptr)
            faults.append(QStringLiteral("%1 has no type").arg(QString::fromStdString(name)));
        if (described != nullptr && textOf(*described, "description").isEmpty() &&
            textOf(property, "description").isEmpty())
            faults.append(QStringLiteral("%1 is not described").arg(QString::fromStdString(name)));
    }
    for (const Json &name : memberOrEmpty(schema, "required")) {
        const std::string required = name.get<std::string>();
        if (member(properties, required.c_str()) == nullptr)
            faults.append(
                QStringLiteral("requires %1, which it has not").arg(QString::fromStdString(required)));
    }
    return faults;
}

bool isPattern(const std::string &text)
{
    try {
        const std::regex pattern(text);
        return true;
    } catch (const std::regex_error &) {
        return false;
    }
}

QStringList shapeFaults(const OpenApiDocument &document, const Json &schema)
{
    QStringList faults = keywordFaults(schema);
    if (isOfType(schema, "object"))
        faults += objectFaults(document, schema);
    if (isOfType(schema, "integer") && !(hasAny(schema, {"minimum"}) && hasAny(schema, {"maximum"})))
        faults.append(QStringLiteral("is an integer without bounds"));
    if (isOfType(schema, "number"))
        faults.append(QStringLiteral("is no integer"));
    if (isOfType(schema, "array") && !hasAny(schema, {"items"}))
        faults.append(QStringLiteral("does not say of what it is a list"));
    const Json *pattern = member(schema, "pattern");
    if (pattern != nullptr && pattern->is_string() && !isPattern(pattern->get<std::string>()))
        faults.append(QStringLiteral("its pattern makes no sense"));
    return faults;
}

// What a caller sends must have an end everywhere.
QStringList requestFaults(const Json &schema)
{
    QStringList faults;
    const Json *closed = member(schema, "additionalProperties");
    if (isOfType(schema, "object") && (closed == nullptr || *closed != false))
        faults.append(QStringLiteral("is sent to us and takes any member"));
    if (isOfType(schema, "string") && !hasAny(schema, {"maxLength", "pattern", "enum", "const"}))
        faults.append(QStringLiteral("is sent to us and has no length"));
    if (isOfType(schema, "array") && !hasAny(schema, {"maxItems"}))
        faults.append(QStringLiteral("is sent to us and has no end"));
    return faults;
}

void addPlaced(QStringList &faults, const QString &place, const QStringList &found)
{
    for (const QString &fault : found)
        faults.append(place + QStringLiteral(": ") + fault);
}

} // namespace

QStringList schemaFaults(const OpenApiDocument &document)
{
    QStringList faults;
    SchemaStore schemas(document);
    for (const PlacedNode &schema : schemasOf(document)) {
        for (const PlacedNode &part : subschemasOf(schema))
            addPlaced(faults, part.place, shapeFaults(document, *part.node));
        const QString senseless = schemas.fault(*schema.node);
        if (!senseless.isEmpty())
            addPlaced(faults, schema.place, {senseless});
    }
    for (const PlacedNode &schema : requestSchemasOf(document)) {
        for (const PlacedNode &part : subschemasOf(schema))
            addPlaced(faults, part.place, requestFaults(*part.node));
    }
    for (const PlacedExample &example : examplesOf(document)) {
        const QString fault = schemas.check(*example.schema, *example.value);
        if (!fault.isEmpty())
            addPlaced(faults, example.place, {QStringLiteral("the example does not fit: ") + fault});
    }
    return faults;
}

} // namespace danggol::test
