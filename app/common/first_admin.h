// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/staff/staff_member.h"

#include <QList>

namespace danggol::app
{

/// Who acts for whoever tries a demo. Internal when nobody is an admin.
[[nodiscard]] Result<Actor> firstAdmin(const QList<StaffMember> &staff);

} // namespace danggol::app
