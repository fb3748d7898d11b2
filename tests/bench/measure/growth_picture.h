// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "tests/bench/measure/figure.h"

namespace danggol::bench
{

/// The figures of row 9 as curves, an SVG: along the bottom how many orders the shop has, up the side how
/// many times as long as in the small shop each operation takes. Of other rows nothing is drawn.
[[nodiscard]] QString growthPicture(const Figures &figures, const QString &engine);

/// One picture for each engine that has curves: FILE.sqlite.svg, FILE.postgresql.svg. InvalidInput (picture)
/// when one cannot be written.
[[nodiscard]] Result<Done> writeGrowthPictures(const Figures &figures, const QString &file);

} // namespace danggol::bench
