// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/lock_settings.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace danggol::models
{

void LockSettings::setAfterMinutes(int minutes)
{
    if (std::find(std::begin(kLockMinutes), std::end(kLockMinutes), minutes) == std::end(kLockMinutes))
        return;
    if (std::exchange(m_afterMinutes, minutes) != minutes)
        Q_EMIT changed();
}

} // namespace danggol::models
