// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/api/support/openapi_document.h"

#include <QString>

namespace danggol::test
{

/// "POST /points"
[[nodiscard]] QString routeOf(const OpenApiDocument::Operation &operation);
/// "staff and admins", "anyone, without a token"
[[nodiscard]] QString rolesInWords(const api::Json &operation);

/// An operation's section in Markdown: what it does and for whom, how to call it, what it takes, answers and
/// refuses.
[[nodiscard]] QString operationDocs(const OpenApiDocument &document,
                                    const OpenApiDocument::Operation &operation);

} // namespace danggol::test
