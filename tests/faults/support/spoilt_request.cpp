// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/support/spoilt_request.h"

#include <QByteArrayView>
#include <QString>

#include <algorithm>

namespace danggol::test
{

using api::Json;
using api::JsonInput;
using Fate = SpoiltRequest::Fate;
using Kind = BadValue::Kind;

namespace
{

const QByteArray kUnknown = "unknownField";
const char *const kPlaceholder = "@ the value @";

bool hasControl(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar letter) { return letter.category() == QChar::Other_Control; });
}

bool isTypedText(const Json &schema)
{
    const Json &type = memberOrEmpty(schema, "type");
    return type == "string" ||
           (type.is_array() && std::find(type.begin(), type.end(), "string") != type.end());
}

// What the description says in words: a text is one line, spaces around a name do not count, and a cursor is
// what the server gave out: the number of a row.
bool isTextRefused(const RequestField &field, const QString &text)
{
    if (field.name == "query")
        return hasControl(text.simplified());
    if (field.name == "cursor" && !text.isEmpty())
        return QString::number(text.toLongLong()) != text;
    return hasControl(text) || (field.schema.value("minLength", 0) > 0 && text.trimmed().isEmpty());
}

QByteArray encoded(const BadValue &value)
{
    return value.isEncoded ? value.text : value.text.toPercentEncoding();
}

SpoiltRequest refused(SpoiltRequest request, const QByteArrayList &names)
{
    request.fate = Fate::Refused;
    request.names = names;
    return request;
}

} // namespace

RequestSpoiler::RequestSpoiler(const OpenApiDocument &document, const OpenApiDocument::Operation &operation,
                               BaseRequest base)
    : m_pattern(QByteArray::fromStdString(operation.path))
    , m_base(std::move(base))
    , m_fields(requestFields(document, operation))
{
    if (const Json schema = bodySchema(document, operation); !schema.is_null())
        m_bodySchema.emplace(schema);
    for (const RequestField &field : m_fields) {
        if (field.place != RequestField::Place::Body)
            m_parameterSchemas.emplace(field.name, JsonSchema(field.schema));
    }
}

std::optional<SpoiltRequest> RequestSpoiler::spoilt(const RequestField &field, const BadValue &value)
{
    switch (field.place) {
    case RequestField::Place::Path:
        return inPath(field, value);
    case RequestField::Place::Query:
        return inQuery(field, value);
    case RequestField::Place::Header:
        return inHeader(field, value);
    case RequestField::Place::Body:
        return inBody(field, value);
    }
    return std::nullopt;
}

SpoiltRequest RequestSpoiler::base() const
{
    SpoiltRequest request{.path = pathWith({}, {})};
    for (const auto &[name, value] : m_base.query)
        request.query += (request.query.isEmpty() ? "" : "&") + name + '=' + value;
    if (!m_base.body.is_null())
        request.body = QByteArray::fromStdString(m_base.body.dump());
    return request;
}

QByteArray RequestSpoiler::pathWith(const QByteArray &name, const QByteArray &value) const
{
    QByteArray path = m_pattern;
    for (const auto &[each, usual] : m_base.path)
        path.replace('{' + each + '}', each == name ? value : usual);
    return path;
}

bool RequestSpoiler::fits(const RequestField &field, const QByteArray &text)
{
    if (!QByteArrayView(text).isValidUtf8())
        return false;
    if (!m_parameterSchemas.at(field.name).check(parameterValue(text, field.schema)).isEmpty())
        return false;
    return !isTypedText(field.schema) || !isTextRefused(field, QString::fromUtf8(text));
}

std::optional<SpoiltRequest> RequestSpoiler::inPath(const RequestField &field, const BadValue &value)
{
    if (value.kind == Kind::Twice || value.kind == Kind::UnknownBeside)
        return std::nullopt;
    SpoiltRequest request = base();
    request.path = pathWith(field.name, encoded(value));
    return value.isEncoded || !fits(field, value.text) ? refused(request, {field.name}) : request;
}

std::optional<SpoiltRequest> RequestSpoiler::inQuery(const RequestField &field, const BadValue &value)
{
    SpoiltRequest request = base();
    QByteArrayList pairs;
    for (const auto &[name, usual] : m_base.query) {
        if (name != field.name || value.kind == Kind::UnknownBeside)
            pairs.append(name + '=' + usual);
    }
    if (value.kind == Kind::Value)
        pairs.append(field.name + '=' + encoded(value));
    if (value.kind == Kind::Twice)
        pairs += {field.name + "=1", field.name + "=1"};
    if (value.kind == Kind::UnknownBeside)
        pairs.append(kUnknown + "=1");
    request.query = pairs.join('&');
    switch (value.kind) {
    case Kind::UnknownBeside:
        return refused(request, {kUnknown});
    case Kind::Twice:
        return refused(request, {field.name});
    case Kind::Missing:
        return field.isRequired ? refused(request, {field.name}) : request;
    case Kind::Value:
        break;
    }
    return value.isEncoded || !fits(field, value.text) ? refused(request, {field.name}) : request;
}

std::optional<SpoiltRequest> RequestSpoiler::inHeader(const RequestField &field, const BadValue &value)
{
    const bool isTwice = value.kind == Kind::Twice;
    // Control characters are no HTTP, and spaces around a header are not part of it.
    const bool isSendable = std::all_of(value.text.begin(), value.text.end(), [](char letter) {
        return static_cast<uchar>(letter) >= ' ' && letter != '\x7f';
    });
    if (value.kind == Kind::UnknownBeside || !isSendable || value.text.trimmed() != value.text)
        return std::nullopt;
    SpoiltRequest request = base();
    if (isTwice)
        request.headers = {{field.name, "one"}, {field.name, "two"}};
    else if (value.kind == Kind::Value)
        request.headers = {{field.name, value.text}};
    // A header that may be anything, as a browser's Last-Event-ID, is never at fault.
    if (!field.schema.contains("pattern"))
        return request;
    const bool isRefused = isTwice || (value.kind == Kind::Value && !fits(field, value.text));
    return isRefused ? refused(request, {field.name}) : request;
}

std::optional<QByteArray> RequestSpoiler::bodyWith(const RequestField &field, const BadValue &value) const
{
    const QByteArray usual = QByteArray::fromStdString(m_base.body.dump());
    if (field.isWholeBody()) {
        switch (value.kind) {
        case Kind::Value:
            return value.json;
        case Kind::Missing:
            return QByteArray();
        case Kind::Twice:
            return usual + usual;
        case Kind::UnknownBeside:
            return usual.chopped(1) + (usual == "{}" ? "" : ",") + '"' + kUnknown + "\":1}";
        }
    }
    JsonInput body = m_base.body;
    const JsonInput::json_pointer parent = field.pointer.parent_pointer();
    const bool isElement = body.at(parent).is_array();
    const QByteArray name = QByteArray::fromStdString(field.pointer.back());
    if (isElement && value.kind != Kind::Value && value.kind != Kind::Missing)
        return std::nullopt;
    if (value.kind == Kind::Missing && isElement) {
        body.at(parent).clear();
    } else if (value.kind == Kind::Missing) {
        body.at(parent).erase(field.pointer.back());
    } else if (value.kind == Kind::UnknownBeside) {
        body.at(parent)[kUnknown.toStdString()] = 1;
    } else {
        body[field.pointer] = kPlaceholder;
    }
    const QByteArray text = value.kind == Kind::Twice ? "1,\"" + name + "\":1" : value.json;
    return QByteArray::fromStdString(body.dump()).replace(QByteArray("\"") + kPlaceholder + '"', text);
}

std::optional<SpoiltRequest> RequestSpoiler::inBody(const RequestField &field, const BadValue &value)
{
    const std::optional<QByteArray> body = bodyWith(field, value);
    if (!body)
        return std::nullopt;
    SpoiltRequest request = base();
    request.body = *body;
    judgeBody(request, field, value);
    return request;
}

void RequestSpoiler::judgeBody(SpoiltRequest &request, const RequestField &field, const BadValue &value)
{
    request.names = {field.name};
    if (value.kind == Kind::UnknownBeside) {
        request.fate = Fate::Refused;
        const qsizetype dot = field.name.lastIndexOf('.');
        request.names = {field.name.left(dot + 1) + kUnknown};
        return;
    }
    if (request.body.isEmpty()) {
        request.fate = field.isRequired ? Fate::Refused : Fate::Legal;
        return;
    }
    const JsonInput body = JsonInput::parse(request.body.begin(), request.body.end(), nullptr, false);
    // What is no JSON is at fault as a whole.
    if (body.is_discarded() || value.kind == Kind::Twice) {
        request.fate = Fate::Refused;
        request.names.append("body");
        return;
    }
    // Of a body that lacks something, that is named.
    if (field.isWholeBody() || (value.kind == Kind::Missing && !field.isRequired))
        request.names = {};
    if (!m_bodySchema->check(body).isEmpty()) {
        request.fate = Fate::Refused;
        return;
    }
    if (value.kind != Kind::Value || field.isWholeBody() || !body.at(field.pointer).is_string())
        return;
    const QString sent = QString::fromStdString(body.at(field.pointer).get<std::string>());
    if (isTextRefused(field, sent))
        request.fate = Fate::Refused;
    else
        request.sentText = sent;
}

} // namespace danggol::test
