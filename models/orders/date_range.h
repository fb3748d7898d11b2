// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/business_day.h"

#include <optional>

namespace danggol::models
{

/// Which days a list of orders covers, today included.
enum class DateRange : int { Today, Last7Days, Last30Days, All };

/// The first moment of the range in the shop's calendar; nothing for All.
[[nodiscard]] std::optional<Timestamp> startOf(DateRange range, const BusinessCalendar &calendar,
                                               Timestamp now);

} // namespace danggol::models
