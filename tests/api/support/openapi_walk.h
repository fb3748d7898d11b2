// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/api/support/openapi_document.h"

#include <QList>
#include <QString>

#include <functional>

namespace danggol::test
{

/// A node of a description, and where it stands: "/components/schemas/Id".
struct PlacedNode
{
    QString place;
    const api::Json *node = nullptr;
};

/// Calls `look` for every node, the node itself first.
void walk(const api::Json &node, const QString &place, const std::function<void(const PlacedNode &)> &look);

/// The schemas of the components, and those of parameters, headers and bodies wherever they stand.
[[nodiscard]] QList<PlacedNode> schemasOf(const OpenApiDocument &document);

/// The schema and every schema in it: of properties, items, alternatives and conditions. References are not
/// followed.
[[nodiscard]] QList<PlacedNode> subschemasOf(const PlacedNode &schema);

/// The schemas that a request has to fit, with all that they refer to.
[[nodiscard]] QList<PlacedNode> requestSchemasOf(const OpenApiDocument &document);

/// An example and the schema that it is one of.
struct PlacedExample
{
    QString place;
    const api::Json *schema = nullptr;
    const api::Json *value = nullptr;
};
/// The examples and defaults of everything that has a schema.
[[nodiscard]] QList<PlacedExample> examplesOf(const OpenApiDocument &document);

} // namespace danggol::test
