// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/json/json.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

#include <optional>

namespace danggol::test
{

/// Names in any case, values without the spaces around them.
using HttpHeaders = QList<QPair<QByteArray, QByteArray>>;

/// The first header of this name; nothing when there is none.
[[nodiscard]] std::optional<QByteArray> headerOf(const HttpHeaders &headers, const QByteArray &name);

/// Whether a Content-Type is of a described media type: the same type, with at least the parameters that
/// the described one has, in any order.
[[nodiscard]] bool isMediaType(const QByteArray &contentType, const QByteArray &described);
/// "application/json" and "application/….+json".
[[nodiscard]] bool isJsonType(const QByteArray &contentType);

/// The names and values of a query string, with percents and pluses decoded.
[[nodiscard]] QList<QPair<QString, QByteArray>> queryItems(const QByteArray &query);

/// A parameter's text as the JSON value that a schema without references takes it for: 12 for an integer's,
/// true for a boolean's, a list with commas for an array's. Text that is none of them stays text, which then
/// does not fit.
[[nodiscard]] api::JsonInput parameterValue(const QByteArray &text, const api::Json &schema);

} // namespace danggol::test
