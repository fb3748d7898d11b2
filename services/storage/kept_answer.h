// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/codec.h"
#include "services/domain/result.h"
#include "services/storage/job.h"

#include <memory>
#include <optional>

namespace danggol::storage
{

/// Where a unit leaves its answer until its commit is durable, for the one who replies.
template <class T>
using KeptAnswer = std::shared_ptr<std::optional<Result<T>>>;

/// Leaves the answer there, and says of it what its operation's row wants to know.
template <class T>
[[nodiscard]] UnitAnswer keep(const KeptAnswer<T> &kept, Result<T> answer)
{
    const bool isMemorable = answer.has_value() || isJudgement(answer.error().code);
    *kept = std::move(answer);
    return {(*kept)->has_value(), isMemorable, codec::encode<T>(**kept)};
}

} // namespace danggol::storage
