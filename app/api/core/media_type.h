// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/http/message.h"

#include <string_view>

namespace danggol::api
{

/// Whether the head announces a body of JSON in UTF-8 that is not compressed or otherwise encoded.
[[nodiscard]] bool isPlainJson(const RequestHead &head);

/// Whether the Expect header's value is "100-continue".
[[nodiscard]] bool isContinue(std::string_view expectation);

} // namespace danggol::api
