// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/clock.h"
#include "services/domain/error.h"
#include "services/domain/ids.h"

namespace danggol::staff_errors
{

[[nodiscard]] Error notFound(StaffId id);
/// With the detail "triesLeft", at least 1.
[[nodiscard]] Error wrongPin(qint64 triesLeft);
/// With the detail "waitUntil".
[[nodiscard]] Error pinWait(Timestamp until);
[[nodiscard]] Error pinNotSet();
/// Somebody gave the person another PIN, or none, since it was read.
[[nodiscard]] Error pinChanged();
/// The shop would be left without an admin.
[[nodiscard]] Error lastAdmin();
/// The shop would be left without an admin who can sign in while others can.
[[nodiscard]] Error lastAdminWithPin();
/// The answer is an earlier try's with another PIN.
[[nodiscard]] Error usedBefore();

} // namespace danggol::staff_errors
