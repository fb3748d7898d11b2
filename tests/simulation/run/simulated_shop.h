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

/// The ids of what the shop does by itself: every opening has the same, because it is a write that is done
/// once, and everything else one that nothing had before.
class OwnIds final : public OperationIds
{
public:
    void open() { m_isOpening = true; }
    [[nodiscard]] Operation next() override;

private:
    std::atomic<bool> m_isOpening = true;
    std::atomic<int> m_count = 0;
};

/// A real shop on a real database, whose clock is put and whose commits break when they are told to.
class SimulatedShop
{
public:
    explicit SimulatedShop(const QString &url);

    [[nodiscard]] static ShopSettings foundingSettings();
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
    OwnIds m_ids;
    std::unique_ptr<Shop> m_shop;
};

} // namespace danggol::simulation
