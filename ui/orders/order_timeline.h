// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/order_reader.h"
#include "ui/parts/timeline_view.h"

namespace danggol::ui
{

class MomentWords;

/// What has happened to the order, and what comes next in plain words.
[[nodiscard]] QList<TimelineStep> timelineSteps(const models::OrderView &view, const MomentWords &words);

} // namespace danggol::ui
