// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour/tour_stage.h"

namespace danggol::app
{

class TillWindow;

/// The flow that the tour plays, from the first charge to the ranking.
[[nodiscard]] Result<Done> playTour(TourStage &stage, TillWindow &till);

} // namespace danggol::app
