// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

namespace danggol::storage
{

/// Commits are counted by how many works shared them: up to each of these, and above the last.
inline constexpr std::array<qint64, 7> kBatchSizeBounds{1, 2, 4, 8, 16, 32, 64};
using BatchSizeCounts = std::array<qint64, kBatchSizeBounds.size() + 1>;

/// How busy a database is at the moment, and what it has done since it was opened.
struct DatabaseLoad
{
    /// Works in the queues; those that run are not in them any more.
    qint64 waitingWrites = 0;
    qint64 waitingReads = 0;
    /// Lanes. Each writer has a queue of its own, the readers share one.
    qint64 writers = 0;
    qint64 readers = 0;
    /// Of one writer's queue.
    qint64 writeQueueCapacity = 0;
    qint64 readQueueCapacity = 0;

    /// Transactions of writers that are durable.
    qint64 commits = 0;
    /// Works that were answered after such a commit: refused and recalled ones too.
    qint64 committedWorks = 0;
    /// Works, of either kind, that found their queue full.
    qint64 busyRefusals = 0;
    /// How many commits had a size up to the bound at the same place and above the bound before it; at the
    /// last place, above every bound. They add up to `commits`.
    BatchSizeCounts batchSizes{};
};

} // namespace danggol::storage
