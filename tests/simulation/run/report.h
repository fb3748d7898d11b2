// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/run/simulation.h"

namespace danggol::simulation
{

/// The shortest plan that still diverges, with what came first of it: text that --replay takes.
[[nodiscard]] QByteArray shortestReport(Simulation &simulation, const Plan &plan, const QByteArray &title);

/// Where two transcripts of one plan differ first; empty when they do not.
[[nodiscard]] QByteArray firstDifference(const QByteArrayList &a, const QByteArrayList &b);

} // namespace danggol::simulation
