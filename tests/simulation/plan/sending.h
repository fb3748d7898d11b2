// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/plan/step.h"

namespace danggol::simulation
{

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

    /// The operation's id: the number of the step that made it.
    [[nodiscard]] int operation() const { return command.number; }
};

} // namespace danggol::simulation
