// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/support/openapi_document.h"

#include <algorithm>
#include <array>
#include <utility>

namespace danggol::test
{

using api::Json;

namespace
{

constexpr int kDeepestReference = 32;

// What a schema says to readers alone.
constexpr std::array kAnnotations{"description", "examples", "default"};

Json nothingFits()
{
    return Json{{"not", Json::object()}};
}

bool isParameter(const QByteArray &segment)
{
    return segment.startsWith('{') && segment.endsWith('}');
}

// Whether the segments are of the pattern, and which of its literal segments come first.
std::optional<QList<bool>> literalSegments(const QList<QByteArray> &pattern, const QList<QByteArray> &path)
{
    if (pattern.size() != path.size())
        return std::nullopt;
    QList<bool> literal;
    for (qsizetype i = 0; i < path.size(); ++i) {
        literal.append(!isParameter(pattern[i]));
        const bool fits = literal.last() ? pattern[i] == path[i] : !path[i].isEmpty();
        if (!fits)
            return std::nullopt;
    }
    return literal;
}

} // namespace

const Json *member(const Json &node, const char *name)
{
    if (!node.is_object())
        return nullptr;
    const auto found = node.find(name);
    return found == node.end() ? nullptr : &*found;
}

const Json &memberOrEmpty(const Json &node, const char *name)
{
    static const Json empty = Json::object();
    const Json *found = member(node, name);
    return found == nullptr ? empty : *found;
}

QString textOf(const Json &node, const char *name)
{
    const Json *text = member(node, name);
    return text != nullptr && text->is_string() ? QString::fromStdString(text->get<std::string>())
                                                : QString();
}

OpenApiDocument::OpenApiDocument(const QByteArray &text)
    : m_root(Json::parse(text.begin(), text.end(), nullptr, false))
{
    if (m_root.is_discarded())
        m_root = nullptr;
}

const Json *OpenApiDocument::target(const std::string &reference) const
{
    if (!reference.starts_with("#/"))
        return nullptr;
    const Json::json_pointer pointer(reference.substr(1));
    return m_root.contains(pointer) ? &m_root.at(pointer) : nullptr;
}

const Json *OpenApiDocument::followed(const Json &node) const
{
    const Json *at = &node;
    for (int steps = 0; at != nullptr && steps < kDeepestReference; ++steps) {
        const Json *reference = member(*at, "$ref");
        if (reference == nullptr || !reference->is_string())
            return at;
        at = target(reference->get<std::string>());
    }
    return nullptr;
}

Json OpenApiDocument::inlined(const Json &schema) const
{
    return inlinedTo(schema, 0);
}

Json OpenApiDocument::inlinedTo(const Json &schema, int depth) const
{
    if (depth > kDeepestReference)
        return nothingFits();
    if (schema.is_array()) {
        Json list = Json::array();
        for (const Json &each : schema)
            list.push_back(inlinedTo(each, depth));
        return list;
    }
    if (!schema.is_object())
        return schema;
    Json rest = Json::object();
    for (const auto &[name, value] : schema.items()) {
        // As keywords these two are texts; what has another type is a property of that name. Formats are
        // spelt out in patterns, which also fit null.
        const bool isKeyword = value.is_string() && (name == "$ref" || name == "format");
        if (!isKeyword)
            rest[name] = inlinedTo(value, depth);
    }
    const Json *reference = member(schema, "$ref");
    if (reference == nullptr || !reference->is_string())
        return rest;
    const Json *referred = target(reference->get<std::string>());
    Json inlined = referred == nullptr ? nothingFits() : inlinedTo(*referred, depth + 1);
    for (const char *annotation : kAnnotations)
        rest.erase(annotation);
    // Draft 7 looks at nothing beside a reference.
    return rest.empty() ? inlined : Json{{"allOf", Json::array({std::move(inlined), std::move(rest)})}};
}

QList<OpenApiDocument::Operation> OpenApiDocument::operations() const
{
    QList<Operation> operations;
    for (const auto &[path, item] : memberOrEmpty(m_root, "paths").items()) {
        for (const auto &[method, operation] : item.items())
            operations.append({path, QByteArray::fromStdString(method).toUpper().toStdString(), &operation});
    }
    return operations;
}

std::optional<OpenApiDocument::PathMatch> OpenApiDocument::find(const QByteArray &path) const
{
    const QList<QByteArray> segments = path.split('/');
    std::optional<PathMatch> best;
    QList<bool> bestLiterals;
    for (const auto &[pattern, item] : memberOrEmpty(m_root, "paths").items()) {
        const QList<QByteArray> parts = QByteArray::fromStdString(pattern).split('/');
        const std::optional<QList<bool>> literals = literalSegments(parts, segments);
        const bool isBetter =
            literals && (!best || std::lexicographical_compare(bestLiterals.begin(), bestLiterals.end(),
                                                               literals->begin(), literals->end()));
        if (!isBetter)
            continue;
        bestLiterals = *literals;
        best = PathMatch{pattern, &item, {}};
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (isParameter(parts[i]))
                best->parameters.append(
                    {QString::fromUtf8(parts[i].mid(1, parts[i].size() - 2)), segments[i]});
        }
    }
    return best;
}

} // namespace danggol::test
