// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/clock.h"

namespace danggol
{

Timestamp SystemClock::now() const
{
    return {QDateTime::currentMSecsSinceEpoch()};
}

} // namespace danggol
