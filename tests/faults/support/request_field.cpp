// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/support/request_field.h"

#include <algorithm>

namespace danggol::test
{

using api::Json;

namespace
{

RequestField::Place placeOf(const QString &in)
{
    if (in == QLatin1String("path"))
        return RequestField::Place::Path;
    return in == QLatin1String("query") ? RequestField::Place::Query : RequestField::Place::Header;
}

bool isRequiredIn(const Json &schema, const std::string &name)
{
    const Json &required = memberOrEmpty(schema, "required");
    return std::find(required.begin(), required.end(), Json(name)) != required.end();
}

void addBodyFields(QList<RequestField> &fields, const RequestField &parent)
{
    fields.append(parent);
    if (const Json *items = member(parent.schema, "items"))
        addBodyFields(fields, {.name = parent.name + "[0]", .pointer = parent.pointer / 0, .schema = *items});
    const Json &properties = memberOrEmpty(parent.schema, "properties");
    for (const auto &[name, schema] : properties.items())
        addBodyFields(fields, {.name = (parent.pointer.empty() ? QByteArray() : parent.name + '.') +
                                       QByteArray::fromStdString(name),
                               .pointer = parent.pointer / name,
                               .isRequired = isRequiredIn(parent.schema, name),
                               .schema = schema});
}

} // namespace

Json bodySchema(const OpenApiDocument &document, const OpenApiDocument::Operation &operation)
{
    const Json *body = member(*operation.node, "requestBody");
    if (body == nullptr)
        return nullptr;
    const Json &content = memberOrEmpty(*document.followed(*body), "content");
    return document.inlined(memberOrEmpty(memberOrEmpty(content, "application/json"), "schema"));
}

QList<RequestField> requestFields(const OpenApiDocument &document,
                                  const OpenApiDocument::Operation &operation)
{
    QList<RequestField> fields;
    for (const Json &node : memberOrEmpty(*operation.node, "parameters")) {
        const Json &parameter = *document.followed(node);
        fields.append({.place = placeOf(textOf(parameter, "in")),
                       .name = textOf(parameter, "name").toUtf8(),
                       .isRequired = parameter.value("required", false),
                       .schema = document.inlined(memberOrEmpty(parameter, "schema"))});
    }
    if (const Json body = bodySchema(document, operation); !body.is_null())
        addBodyFields(fields, {.name = "body",
                               .isRequired = operation.node->at("requestBody").value("required", false),
                               .schema = body});
    return fields;
}

} // namespace danggol::test
