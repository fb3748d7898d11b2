// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/api/support/json_schema.h"
#include "tests/api/support/openapi_check.h"
#include "tests/api/support/openapi_document.h"

#include <QStringList>

#include <mutex>
#include <unordered_map>

namespace danggol::test
{

/// The schemas of a description, each made when it is first asked. Any thread.
class SchemaStore
{
public:
    explicit SchemaStore(const OpenApiDocument &document) : m_document(document) {}

    /// Each schema is a node of the document. Empty when it makes sense.
    [[nodiscard]] QString fault(const api::Json &schema);
    /// Empty when the value fits.
    [[nodiscard]] QString check(const api::Json &schema, const api::JsonInput &value);
    /// The same for a parameter or a header, which comes as text.
    [[nodiscard]] QString checkText(const api::Json &schema, const QByteArray &text);
    /// The same for a body.
    [[nodiscard]] QString checkBody(const api::Json &schema, const QByteArray &body);

private:
    struct Entry
    {
        api::Json inlined;
        JsonSchema schema;
    };
    [[nodiscard]] Entry &entry(const api::Json &schema);

    const OpenApiDocument &m_document;
    std::mutex m_mutex;
    std::unordered_map<const api::Json *, Entry> m_entries;
};

/// What of the request does not fit the operation.
[[nodiscard]] QStringList requestFaults(const OpenApiDocument &document, SchemaStore &schemas,
                                        const OpenApiDocument::PathMatch &match, const api::Json &operation,
                                        const HttpExchange &exchange);

/// What of the answer does not fit those that are listed by status.
[[nodiscard]] QStringList responseFaults(const OpenApiDocument &document, SchemaStore &schemas,
                                         const api::Json &responses, const HttpExchange &exchange);

} // namespace danggol::test
