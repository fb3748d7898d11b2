// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/core/target.h"
#include "app/api/http/message.h"
#include "app/api/json/json.h"
#include "services/domain/actor.h"
#include "services/domain/operation.h"
#include "services/domain/result.h"

#include <optional>

namespace danggol::api
{

/// The operation that a request's Idempotency-Key stands for; nothing when it has none. The id holds who
/// asks, because a remembered answer comes back before any permission is looked at; the fingerprint tells
/// whether another request says the same, in whatever order and with whatever spaces. InvalidInput
/// (Idempotency-Key) for a key that is not 1 to 255 visible ASCII characters, or is there twice.
[[nodiscard]] Result<std::optional<Operation>> keyedOperation(const RequestHead &head, const Target &target,
                                                              const JsonInput &body, const Actor &actor);

} // namespace danggol::api
