// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/api/support/openapi_document.h"

#include <QStringList>

namespace danggol::test
{

/// What is wrong with a description, each with its place; the rules are what makes it worth holding traffic
/// against.
[[nodiscard]] QStringList openApiFaults(const OpenApiDocument &document);

/// Every reference leads somewhere, and every component is referred to.
[[nodiscard]] QStringList referenceFaults(const OpenApiDocument &document);

/// Every operation has its own operationId, a known tag, a summary, a description and known roles; its
/// parameters are those of its path; it lists a success and the refusals that each route may answer; a write
/// takes an Idempotency-Key.
[[nodiscard]] QStringList operationFaults(const OpenApiDocument &document);

/// Every schema has keywords that the check knows, a type for each property, bounds for each integer, and
/// says whether it is closed; what a request sends is closed and bounded; every example fits.
[[nodiscard]] QStringList schemaFaults(const OpenApiDocument &document);

/// Every problem names its codes; each is of its status, explained, and answered somewhere.
[[nodiscard]] QStringList codeFaults(const OpenApiDocument &document);

} // namespace danggol::test
