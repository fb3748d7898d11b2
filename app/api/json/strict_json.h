// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/json/json.h"
#include "services/domain/result.h"

#include <string_view>

namespace danggol::api
{

inline constexpr int kDeepestJson = 16;

/// The JSON value that `text` is, whole. InvalidInput, with the field at fault ("body" for the whole): not
/// JSON or not UTF-8 (MALFORMED), a key twice in one object (DUPLICATE), nested deeper than kDeepestJson
/// (TOO_DEEP). Numbers beyond 64 bits come back as floating point, which no field takes.
[[nodiscard]] Result<JsonInput> parseJson(std::string_view text);

} // namespace danggol::api
