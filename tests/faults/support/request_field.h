// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/api/support/openapi_document.h"

#include <QByteArray>
#include <QList>

namespace danggol::test
{

/// A place in a request that takes a value.
struct RequestField
{
    enum class Place { Path, Query, Header, Body };

    Place place = Place::Body;
    /// As errors name it: "userId", "items[0].quantity"; "body" for the whole body.
    QByteArray name;
    /// Where it is in the body; empty: the whole.
    api::JsonInput::json_pointer pointer{};
    bool isRequired = false;
    /// Without references.
    api::Json schema = {};

    [[nodiscard]] bool isWholeBody() const { return place == Place::Body && pointer.empty(); }
};

/// Every field of an operation, as the description has it: its parameters, its body, and what is in that.
[[nodiscard]] QList<RequestField> requestFields(const OpenApiDocument &document,
                                                const OpenApiDocument::Operation &operation);

/// The schema of the operation's body, without references; null when it takes none.
[[nodiscard]] api::Json bodySchema(const OpenApiDocument &document,
                                   const OpenApiDocument::Operation &operation);

} // namespace danggol::test
