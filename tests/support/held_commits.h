// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/database.h"

#include <QtGlobal>

#include <atomic>
#include <chrono>
#include <future>

namespace danggol::test
{

/// Holds a shop's next commit up until it is let go, or for a minute. Make it before the shop.
class HeldCommits
{
public:
    HeldCommits() = default;
    HeldCommits(const HeldCommits &) = delete;
    HeldCommits &operator=(const HeldCommits &) = delete;

    [[nodiscard]] storage::DatabaseOptions options()
    {
        storage::DatabaseOptions options;
        options.probe = [this](storage::CommitPoint point) {
            if (point == storage::CommitPoint::Before && m_isArmed.exchange(false)) {
                m_reached.set_value();
                m_released.get_future().wait_for(std::chrono::minutes(1));
            }
            return true;
        };
        return options;
    }

    void holdTheNext() { m_isArmed = true; }
    /// Until a commit is being held.
    void waitUntilHeld()
    {
        if (m_reached.get_future().wait_for(std::chrono::minutes(1)) != std::future_status::ready)
            qFatal("no commit within a minute");
    }
    void letGo() { m_released.set_value(); }

private:
    std::atomic<bool> m_isArmed = false;
    std::promise<void> m_reached;
    std::promise<void> m_released;
};

} // namespace danggol::test
