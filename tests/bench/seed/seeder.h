// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/clock.h"
#include "services/domain/result.h"
#include "tests/bench/seed/seed_plan.h"

#include <QString>

namespace danggol::bench
{

/// What there is after seeding.
struct SeededShop
{
    qint64 firstWaitingOrder = 0;
    qint64 lastWaitingOrder = 0;
    qint64 orderLines = 0;
};

/// Founds a shop in an empty database and fills it; its books balance, its ranking is not made yet. Blocks,
/// for a minute and more with millions of orders. AlreadyExists when there are customers or products; else as
/// the database fails, and then what was filled in so far stays.
[[nodiscard]] Result<SeededShop> seedShop(const QString &url, const SeedPlan &plan, const Clock &clock);

} // namespace danggol::bench
