// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace danggol::ui
{

/// The marks of an axis of whole numbers that starts at 0: their distance is 1, 2, 3 or 5 times a power of
/// ten.

/// From 0 to the first mark that is `most` or more; at most `intervals` (1 or more) of them, 0 and 1 when
/// `most` is 0 or less.
[[nodiscard]] QList<qint64> ticksCovering(qint64 most, int intervals);
/// From 0 to the last mark that is `most` or less; at most `intervals` of them, 0 alone when `most` is
/// below 1.
[[nodiscard]] QList<qint64> ticksWithin(qint64 most, int intervals);

} // namespace danggol::ui
