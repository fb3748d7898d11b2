// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/model/model.h"
#include "tests/simulation/plan/step.h"
#include "tests/simulation/run/fresh_shops.h"

#include <QByteArrayList>

#include <functional>
#include <memory>
#include <optional>

namespace danggol::simulation
{

/// Where a shop did not do what the model says.
struct Divergence
{
    Step step;
    QByteArray expected;
    QByteArray actual;

    [[nodiscard]] QByteArray toText() const;
};

struct RunResult
{
    std::optional<Divergence> divergence;
    /// What was answered to each step, and the state at each check, without what is the database's own (ids).
    /// The same for every run of a plan, on either database.
    QByteArrayList transcript;
    /// Steps that were sent to the shop, the repeated ones too.
    qint64 operations = 0;
    /// Answers that nobody knew, so that the operation was sent again.
    qint64 unknownOutcomes = 0;
};

/// Makes the model that a plan is held against, for a shop founded at that moment.
using ModelMaker = std::function<std::unique_ptr<Model>(qint64 foundedMs)>;

/// Runs plans, each on a fresh shop and against a fresh model.
class Simulation
{
public:
    explicit Simulation(test::Backend backend, ModelMaker maker = std::make_unique<Model, qint64>);

    /// Until the first divergence.
    [[nodiscard]] RunResult run(const Plan &plan);

private:
    FreshShops m_shops;
    ModelMaker m_maker;
};

} // namespace danggol::simulation
