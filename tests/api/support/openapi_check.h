// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/api/support/http_text.h"
#include "tests/api/support/openapi_document.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace danggol::test
{

/// A request and its answer, as they went over the wire.
struct HttpExchange
{
    QByteArray method;
    /// As sent, without the query.
    QByteArray path;
    /// As sent, without the "?".
    QByteArray query;
    HttpHeaders requestHeaders;
    QByteArray requestBody;
    int status = 0;
    HttpHeaders responseHeaders;
    /// Without chunks; of a stream, what came of it.
    QByteArray responseBody;
};

class SchemaStore;

/// Holds exchanges against an OpenAPI description. Any thread.
class OpenApiCheck
{
public:
    explicit OpenApiCheck(const QByteArray &openApiJson);
    ~OpenApiCheck();
    OpenApiCheck(const OpenApiCheck &) = delete;
    OpenApiCheck &operator=(const OpenApiCheck &) = delete;

    /// Empty when the exchange fits the description; else what does not, in words. The answer must be one
    /// that the operation lists, with its headers, media type and schema; where the path or the method is
    /// not described, one of those that "x-without-route" lists, or "x-preflight" for a web page's question. When the answer is 2xx the request must
    /// fit as well: a refused one is often wrong on purpose. HEAD is held against GET, without a body.
    [[nodiscard]] QString checkExchange(const HttpExchange &exchange);

private:
    OpenApiDocument m_document;
    std::unique_ptr<SchemaStore> m_schemas;
};

} // namespace danggol::test
