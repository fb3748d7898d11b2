// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/demo/demo_till.h"

namespace danggol::demo
{

inline constexpr int kHistoryDays = 30;

/// Between two orders there is room for everything that is done with the first: places on the clock never run
/// backwards.
struct OrderSpan
{
    Timestamp from;
    Timestamp to;
    int orders = 0;
    /// Customers before this place do not come.
    int firstCustomer = 0;
    quint64 seed = 0;
};

/// Ordinary business: customers come, order, pay, take their goods; some cancel, forget, or bring things
/// back.
[[nodiscard]] Result<Done> sellThrough(DemoTill &till, const OrderSpan &span);

/// One whole day of the past, made and aggregated.
[[nodiscard]] Result<Done> makeDay(DemoTill &till, const QString &today, int daysAgo);

} // namespace danggol::demo
