// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/core/router.h"

#include <QString>

namespace danggol
{
class Shop;
}

namespace danggol::api
{

/// Makes the ranking of one day and answers the call.
void aggregateDay(Shop &shop, const CallPtr &call, const QString &day);
/// Makes every day that is due, each in a write of its own so that no sale waits for all of them, and answers
/// the call after the last.
void aggregateDueDays(Shop &shop, const CallPtr &call);

} // namespace danggol::api
