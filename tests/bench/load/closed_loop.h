// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/measure/sample.h"

#include <functional>

namespace danggol::bench
{

/// To be called once, from any thread, when the operation has been answered.
using Answered = std::function<void()>;
/// Begins operation `index`, without waiting for it.
using StartOperation = std::function<void(qint64 index, Answered answered)>;

/// Keeps `inFlight` operations going until `count` have been answered: a new one begins when one is answered,
/// on the thread that answered it. Blocks. This is what a loaded till or server does with a shop, without any
/// HTTP.
[[nodiscard]] Sample runClosedLoop(int inFlight, qint64 count, const StartOperation &start);

} // namespace danggol::bench
