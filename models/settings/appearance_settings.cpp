// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/appearance_settings.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace danggol::models
{

void AppearanceSettings::set(const Appearance &appearance)
{
    Appearance wanted = appearance;
    if (std::find(std::begin(kTextPercents), std::end(kTextPercents), wanted.textPercent) ==
        std::end(kTextPercents))
        wanted.textPercent = m_current.textPercent;
    if (wanted == m_current)
        return;
    m_current = wanted;
    Q_EMIT changed();
}

void AppearanceSettings::setLanguageWaiting(bool waits)
{
    if (std::exchange(m_isLanguageWaiting, waits) != waits)
        Q_EMIT waitingChanged();
}

} // namespace danggol::models
