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

/// What lies over the pages, or beside them: each opened by its key, looked at and closed.
[[nodiscard]] Result<Done> lookAround(TourStage &stage, TillWindow &till);
/// The screen that asks for a shop.
[[nodiscard]] Result<Done> lookAtFirstRun(TourStage &stage);

} // namespace danggol::app
