// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/date_range.h"

namespace danggol::models
{

std::optional<Timestamp> startOf(DateRange range, const BusinessCalendar &calendar, Timestamp now)
{
    const QString today = calendar.dayOf(now);
    switch (range) {
    case DateRange::Today:
        return calendar.startOf(today);
    case DateRange::Last7Days:
        return calendar.startOf(BusinessCalendar::shifted(today, -6));
    case DateRange::Last30Days:
        return calendar.startOf(BusinessCalendar::shifted(today, -29));
    case DateRange::All:
        break;
    }
    return std::nullopt;
}

} // namespace danggol::models
