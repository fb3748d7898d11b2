// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/api/support/http_text.h"
#include "tests/api/support/json_schema.h"
#include "tests/faults/support/bad_value.h"
#include "tests/faults/support/base_request.h"
#include "tests/faults/support/request_field.h"

#include <map>
#include <optional>

namespace danggol::test
{

/// A request with one value in one of its fields, and what the description says must become of it.
struct SpoiltRequest
{
    enum class Fate {
        Refused, ///< 400, with the field named
        Legal,   ///< done, or refused for a reason beyond the request's form
    };

    QByteArray path;
    /// Without the "?".
    QByteArray query;
    QByteArray body;
    HttpHeaders headers;
    Fate fate = Fate::Legal;
    /// What a refusal may name.
    QByteArrayList names;
    /// What a field of a legal body was given, to be found again.
    std::optional<QString> sentText;
};

/// Spoils the requests of one operation. Takes what is expected from the description.
class RequestSpoiler
{
public:
    RequestSpoiler(const OpenApiDocument &document, const OpenApiDocument::Operation &operation,
                   BaseRequest base);

    [[nodiscard]] const QList<RequestField> &fields() const { return m_fields; }
    /// Nothing when the value has no place there: a header cannot have a line break in it.
    [[nodiscard]] std::optional<SpoiltRequest> spoilt(const RequestField &field, const BadValue &value);

private:
    [[nodiscard]] std::optional<SpoiltRequest> inPath(const RequestField &field, const BadValue &value);
    [[nodiscard]] std::optional<SpoiltRequest> inQuery(const RequestField &field, const BadValue &value);
    [[nodiscard]] std::optional<SpoiltRequest> inHeader(const RequestField &field, const BadValue &value);
    [[nodiscard]] std::optional<SpoiltRequest> inBody(const RequestField &field, const BadValue &value);
    [[nodiscard]] SpoiltRequest base() const;
    [[nodiscard]] QByteArray pathWith(const QByteArray &name, const QByteArray &value) const;
    [[nodiscard]] std::optional<QByteArray> bodyWith(const RequestField &field, const BadValue &value) const;
    [[nodiscard]] bool fits(const RequestField &field, const QByteArray &text);
    void judgeBody(SpoiltRequest &request, const RequestField &field, const BadValue &value);

    QByteArray m_pattern;
    BaseRequest m_base;
    QList<RequestField> m_fields;
    std::optional<JsonSchema> m_bodySchema;
    std::map<QByteArray, JsonSchema> m_parameterSchemas;
};

} // namespace danggol::test
