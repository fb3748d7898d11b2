// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/run/id_book.h"
#include "tests/simulation/run/plan_clock.h"
#include "tests/simulation/run/simulated_shop.h"
#include "tests/simulation/run/simulation.h"
#include "tests/simulation/run/till.h"

namespace danggol::simulation
{

/// One plan on one shop, beside one model.
class PlanRun
{
public:
    /// `keepsOrder`: whether the database does what is sent together in the order it was sent. One that does
    /// not gets it one after the other.
    PlanRun(const QString &url, std::unique_ptr<Model> model, bool keepsOrder);

    [[nodiscard]] RunResult play(const Plan &plan);

private:
    /// A step, or several that are sent together.
    void playGroup(const Plan &group);
    void playWrites(const Plan &group);
    void look(const Step &step);
    void check(const Step &step);
    /// What the step sends; nothing to repeat, nothing sent.
    [[nodiscard]] std::optional<Sending> sendingOf(const Step &step);
    [[nodiscard]] QList<TillReply> send(const QList<Sending> &sendings);
    [[nodiscard]] bool mayGoTogether(const QList<Sending> &sendings) const;
    void breakShared(const Sending &first);
    [[nodiscard]] TillReply settled(const Sending &sending, TillReply reply);
    void compare(const Step &step, const QByteArray &expected, const QByteArray &actual);

    SimulatedShop m_shop;
    IdBook m_ids;
    std::unique_ptr<Model> m_model;
    PlanClock m_clock;
    bool m_keepsOrder;
    std::map<int, Step> m_sent;
    RunResult m_result;
};

} // namespace danggol::simulation
