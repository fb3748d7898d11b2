// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/plan/step.h"

#include <QByteArray>

namespace danggol::simulation
{

/// What the simulator's command line may have besides --runs and --seed: `--replay FILE`, a plan to run
/// instead of seeds.
class SimulatorOptions
{
public:
    /// Takes --replay out of the arguments, and --runs and --seed after it. Call it first in main(). A file
    /// that cannot be read ends the program.
    static void take(int &argc, char **argv);

    /// Empty: there is none to replay.
    [[nodiscard]] static const Plan &replayed() { return s_replayed; }

private:
    static inline Plan s_replayed;
};

} // namespace danggol::simulation
