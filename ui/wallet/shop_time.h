// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/clock.h"

#include <QDateTime>
#include <QString>

namespace danggol::models
{
class TillSession;
}

namespace danggol::ui
{

/// The moment in the shop's zone.
QDateTime shopTime(models::TillSession &session, Timestamp moment);
/// "16 Nov 2026, 12:05", today "12:05".
QString shopMoment(models::TillSession &session, Timestamp moment);
/// For narrow columns: today "12:05", this year "16 Nov 12:05", before "16 Nov 2025".
QString shortShopMoment(models::TillSession &session, Timestamp moment);

} // namespace danggol::ui
