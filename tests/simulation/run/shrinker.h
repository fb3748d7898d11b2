// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/plan/step.h"

#include <functional>

namespace danggol::simulation
{

/// Makes a plan that fails as short and as plain as it can while it still fails (Zeller's delta debugging:
/// large pieces are left out first, then ever smaller ones, then what single steps carry).
class Shrinker
{
public:
    using Fails = std::function<bool(const Plan &)>;

    /// `fails` runs a plan from nothing. Tried at most `mostTries` times; then the shortest so far is it.
    explicit Shrinker(Fails fails, int mostTries = 3'000) : m_fails(std::move(fails)), m_triesLeft(mostTries)
    {}

    /// `plan` must fail.
    [[nodiscard]] Plan shrink(Plan plan);
    [[nodiscard]] int tries() const { return m_tries; }

private:
    [[nodiscard]] bool fails(const Plan &plan);
    /// Leaves out pieces of this size; whether it could.
    bool leaveOut(Plan &plan, qsizetype size);
    void leaveOutAll(Plan &plan);
    bool simplify(Plan &plan);

    Fails m_fails;
    int m_triesLeft = 0;
    int m_tries = 0;
};

} // namespace danggol::simulation
