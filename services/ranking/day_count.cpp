// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ranking/day_count.h"

namespace danggol
{

qint64 DayPlan::changedRows() const
{
    qint64 rows = removedSales.size() + static_cast<qint64>(sales.size());
    for (const WindowChange &change : windows)
        rows += std::max(change.removedRanks.size(), change.rows.size());
    return rows;
}

WindowChange changeOf(const RankingWindow &window, const QList<BestSeller> &stored,
                      const QList<BestSeller> &wanted)
{
    WindowChange change{.window = window, .removedRanks = {}, .rows = {}};
    // Both are in the order of their ranks, which have no gaps; a rank that something made a gap of is
    // removed and written like any other.
    QHash<qint64, const BestSeller *> atRank;
    for (const BestSeller &row : stored)
        atRank.insert(row.rank, &row);
    for (const BestSeller &row : wanted) {
        const BestSeller *old = atRank.take(row.rank);
        if (old != nullptr && *old == row)
            continue;
        if (old != nullptr)
            change.removedRanks.append(row.rank);
        change.rows.append(row);
    }
    change.removedRanks += atRank.keys();
    return change;
}

} // namespace danggol
