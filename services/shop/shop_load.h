// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

namespace danggol
{

/// How busy a shop's database is at the moment, and what this program has had it do since it was opened: for
/// metrics.
struct ShopLoad
{
    /// Works in the queues; those that run are not in them any more.
    qint64 waitingWrites = 0;
    qint64 waitingReads = 0;
    /// Each writer has a queue of its own, the readers share one.
    qint64 writers = 0;
    qint64 readers = 0;
    /// Of one writer's queue.
    qint64 writeQueueCapacity = 0;
    qint64 readQueueCapacity = 0;

    /// Durable transactions, and the works that were answered after them, refused and recalled ones too.
    qint64 commits = 0;
    qint64 committedWorks = 0;
    /// Works, of either kind, that were answered Busy because their queue was full.
    qint64 busyRefusals = 0;

    static constexpr std::array<qint64, 7> kBatchSizeBounds{1, 2, 4, 8, 16, 32, 64};
    /// How many commits were shared by a number of works up to the bound at the same place and above the
    /// bound before it; at the last place, above every bound. They add up to `commits`.
    std::array<qint64, kBatchSizeBounds.size() + 1> batchSizes{};
};

} // namespace danggol
