// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/run/simulation.h"

#include "tests/simulation/run/plan_run.h"

namespace danggol::simulation
{

QByteArray Divergence::toText() const
{
    return "step     " + simulation::toText(step) + "\nmodel    " + expected + "\nshop     " + actual + '\n';
}

Simulation::Simulation(test::Backend backend, ModelMaker maker) : m_shops(backend), m_maker(std::move(maker))
{}

RunResult Simulation::run(const Plan &plan)
{
    const bool keepsOrder = m_shops.backend() == test::Backend::Sqlite;
    PlanRun run(m_shops.next(), m_maker(test::ManualClock::kStart.ms), keepsOrder);
    return run.play(plan);
}

} // namespace danggol::simulation
