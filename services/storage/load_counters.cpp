// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/load_counters.h"

#include <algorithm>
#include <numeric>

namespace danggol::storage
{

void LoadCounters::committed(std::size_t works)
{
    const auto size = static_cast<qint64>(works);
    const auto bound = std::lower_bound(kBatchSizeBounds.begin(), kBatchSizeBounds.end(), size);
    ++m_batchSizes[static_cast<std::size_t>(bound - kBatchSizeBounds.begin())];
    m_committedWorks += size;
}

void LoadCounters::refusedAsBusy()
{
    ++m_busyRefusals;
}

void LoadCounters::copyTo(DatabaseLoad &load) const
{
    std::copy(m_batchSizes.begin(), m_batchSizes.end(), load.batchSizes.begin());
    // No counter of its own, which could be a commit ahead of the sizes.
    load.commits = std::accumulate(load.batchSizes.begin(), load.batchSizes.end(), qint64(0));
    load.committedWorks = m_committedWorks;
    load.busyRefusals = m_busyRefusals;
}

} // namespace danggol::storage
