// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/money.h"

#include <QList>

namespace danggol::models
{

/// What may be charged at once to a customer who has `balance`; below 1 when nothing fits.
[[nodiscard]] Money largestChargeFor(Money balance);

/// What to offer a customer who lacks `shortBy` (above 0): the exact sum, then up to three round ones above
/// it. Empty when no single charge is enough.
[[nodiscard]] QList<Money> chargeChoices(Money shortBy, Money balance);

} // namespace danggol::models
