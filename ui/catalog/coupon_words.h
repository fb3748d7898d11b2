// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/coupon_choice.h"

#include <QString>
#include <QTimeZone>

namespace danggol::ui
{

/// The second line of a coupon: until when it is valid, or why it cannot be used.
[[nodiscard]] QString couponLine(const models::CouponChoice &choice, const QTimeZone &zone);

} // namespace danggol::ui
