// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/json/json.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

#include <optional>
#include <string>

namespace danggol::test
{

/// An OpenAPI description, and the ways around in it. Does not change once it is made.
class OpenApiDocument
{
public:
    explicit OpenApiDocument(const QByteArray &text);

    /// Null when the text is not JSON.
    [[nodiscard]] const api::Json &root() const { return m_root; }

    /// What a reference ("#/components/schemas/Id") leads to; null when it leads nowhere.
    [[nodiscard]] const api::Json *target(const std::string &reference) const;
    /// What the node refers to in the end, or the node itself when it is no reference; null when a reference
    /// leads nowhere.
    [[nodiscard]] const api::Json *followed(const api::Json &node) const;
    /// The schema with what its references lead to in their places, as draft 7 understands it. A reference
    /// that leads nowhere becomes a schema that nothing fits.
    [[nodiscard]] api::Json inlined(const api::Json &schema) const;

    /// Every operation, in the order of the file; `method` in upper case.
    struct Operation
    {
        std::string path;
        std::string method;
        const api::Json *node = nullptr;
    };
    [[nodiscard]] QList<Operation> operations() const;

    struct PathMatch
    {
        std::string pattern;
        const api::Json *item = nullptr;
        /// As sent, by the names in the pattern.
        QList<QPair<QString, QByteArray>> parameters;
    };
    /// The path item for a path as sent; a literal segment wins over a parameter.
    [[nodiscard]] std::optional<PathMatch> find(const QByteArray &path) const;

private:
    [[nodiscard]] api::Json inlinedTo(const api::Json &schema, int depth) const;

    api::Json m_root;
};

/// The member of this name, or null when there is none or the node is no object.
[[nodiscard]] const api::Json *member(const api::Json &node, const char *name);
/// The same, or an empty object, which also serves as an empty list and as a schema that everything fits.
[[nodiscard]] const api::Json &memberOrEmpty(const api::Json &node, const char *name);
/// The same, as text; empty when it is none.
[[nodiscard]] QString textOf(const api::Json &node, const char *name);

} // namespace danggol::test
