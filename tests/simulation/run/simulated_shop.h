// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/shop/shop.h"
#include "tests/simulation/plan/step.h"
#include "tests/support/manual_clock.h"

#include <QString>

#include <atomic>
#include <memory>

namespace danggol::simulation
{

/// A real shop on a real database, whose clock is put and whose commits break when they are told to.
class SimulatedShop
{
public:
    explicit SimulatedShop(const QString &url);

    [[nodiscard]] Shop &shop() { return *m_shop; }
    void setNow(qint64 nowMs) { m_clock.set({nowMs}); }
    /// The program ends and starts again.
    void reopen();
    /// From now on this many commits break there; whoever waits for them is not told by an error, the
    /// connection is just gone.
    void breakCommits(Break where, int count);
    void stopBreaking() { breakCommits(Break::None, 0); }

private:
    void open();
    [[nodiscard]] bool holds(Break where);

    QString m_url;
    test::ManualClock m_clock;
    std::atomic<Break> m_breaks = Break::None;
    std::atomic<int> m_breakCount = 0;
    std::unique_ptr<OperationIds> m_ids;
    std::unique_ptr<Shop> m_shop;
};

} // namespace danggol::simulation
