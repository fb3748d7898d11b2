// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "tests/bench/ground/limit_process.h"
#include "tests/bench/ground/workshop.h"

namespace danggol::bench
{

/// The waiting orders of a copy of the seeded shop, paid by SQLite's C API; at one a commit, only a part of
/// them.
[[nodiscard]] Result<Sample> sqlitePaymentsLimit(Workshop &workshop, const SeedPlan &plan, qint64 perCommit);
/// The same, with how long a commit of so many took.
[[nodiscard]] Result<LimitAnswer> sqlitePaymentsAnswer(Workshop &workshop, const SeedPlan &plan,
                                                       qint64 perCommit);
/// Every customer claims a coupon of one campaign.
[[nodiscard]] Result<Sample> sqliteClaimsLimit(Workshop &workshop, const SeedPlan &plan, qint64 perCommit);

} // namespace danggol::bench
