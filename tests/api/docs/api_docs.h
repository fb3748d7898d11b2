// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/api/support/openapi_document.h"

#include <QByteArray>

namespace danggol::test
{

/// The description as Markdown: what holds for every route, a table of the routes, each route with how to
/// call it, and the shapes that answers have. The description must be sound (openApiFaults).
[[nodiscard]] QByteArray apiDocs(const OpenApiDocument &document);

} // namespace danggol::test
