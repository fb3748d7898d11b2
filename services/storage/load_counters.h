// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/database_load.h"

#include <array>
#include <atomic>
#include <cstddef>

namespace danggol::storage
{

/// What the lanes have done so far; only ever goes up. Any thread.
class LoadCounters
{
public:
    /// A batch of `works` is durable. To be told before they are answered, so that who has an answer finds it
    /// counted.
    void committed(std::size_t works);
    void refusedAsBusy();

    /// Fills in what is counted here.
    void copyTo(DatabaseLoad &load) const;

private:
    std::array<std::atomic<qint64>, kBatchSizeBounds.size() + 1> m_batchSizes{};
    std::atomic<qint64> m_committedWorks = 0;
    std::atomic<qint64> m_busyRefusals = 0;
};

} // namespace danggol::storage
