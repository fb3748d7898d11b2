// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/http/message.h"

#include <string>

namespace danggol::api
{

/// What a request is called in logs: the X-Request-Id it came with, when that is 1 to 64 letters, digits and
/// "-_.", else a new one.
[[nodiscard]] std::string requestIdOf(const RequestHead &head);

} // namespace danggol::api
