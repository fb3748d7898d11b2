// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/actor.h"
#include "services/domain/result.h"
#include "services/settings/shop_settings.h"

#include <QList>

namespace danggol::app
{

/// Who acts for whoever tries a demo. Internal when nobody is an admin.
[[nodiscard]] Result<Actor> firstAdmin(const QList<StaffMember> &staff);

} // namespace danggol::app
