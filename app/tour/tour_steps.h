// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour/tour_stage.h"
#include "services/demo/demo_texts.h"

namespace danggol::app
{

class TillWindow;

/// The flow that the tour plays, from the first charge to the ranking.
/// `texts` are those of the demo shop that the till shows.
[[nodiscard]] Result<Done> playTour(TourStage &stage, TillWindow &till, const demo::DemoTexts &texts);

} // namespace danggol::app
