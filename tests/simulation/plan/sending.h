// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/plan/step.h"

namespace danggol::simulation
{

/// How often a shop of the simulation tries a commit before it says that it does not know whether it was
/// done.
inline constexpr int kTries = 4;

/// A write on its way: a step's own, or an earlier one's that is sent again.
struct Sending
{
    Step command;
    /// The number of the step that sends it. What it makes is called by it.
    int number = 0;
    /// Whether its operation id is used for another request than the one it was made for.
    bool isOther = false;
    Break breaks = Break::None;
    int breakCount = 0;
    bool abandons = false;

    /// The operation's id: the number of the step that made it.
    [[nodiscard]] int operation() const { return command.number; }
    /// Whether nobody gets to know what became of it.
    [[nodiscard]] bool isAbandoned() const
    {
        return abandons && breaks != Break::None && breakCount >= kTries;
    }
};

} // namespace danggol::simulation
