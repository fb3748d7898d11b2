// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/api/support/openapi_document.h"

#include <QString>
#include <QStringList>

namespace danggol::test
{

/// What a schema takes, for people: "integer, 1 to 200", "text or null", "list of 1 to 100
/// [CartLine](#cartline)".
[[nodiscard]] QString typeInWords(const OpenApiDocument &document, const api::Json &schema);

/// A Markdown table of an object's members; `marksOptional`: those that may be left out are told apart.
[[nodiscard]] QString memberTable(const OpenApiDocument &document, const api::Json &schema,
                                  bool marksOptional);

/// The description, and what holds when it is left out.
[[nodiscard]] QString meaningOf(const OpenApiDocument &document, const api::Json &schema);

/// The name of the component that the schema is a reference to; empty when it is none.
[[nodiscard]] QString componentName(const api::Json &schema);

/// "a", "a or b", "a, b or c".
[[nodiscard]] QString joined(const QStringList &words, const QString &lastJoin);

/// The anchor of a heading.
[[nodiscard]] QString anchorOf(const QString &heading);

} // namespace danggol::test
