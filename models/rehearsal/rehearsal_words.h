// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/rehearsal/rehearsal.h"

#include <QString>

namespace danggol::models
{

/// How a rehearsal ended, in a sentence: "100 issued, 9,900 refused, the books balance."
[[nodiscard]] QString outcomeWords(const RushTarget &target, const RehearsalReport &report);

/// Why somebody went away without: "All given out".
[[nodiscard]] QString refusalWords(ErrorCode code);

/// "3.4 ms", "34 ms", "12.3 s"
[[nodiscard]] QString latencyWords(qint64 microseconds);

} // namespace danggol::models
