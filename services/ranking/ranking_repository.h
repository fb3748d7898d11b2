// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/ranking/ranking_values.h"

namespace danggol::storage
{
class Transaction;
}

/// The SQL of reading the ranking. A day is YYYY-MM-DD in the shop's zone.
namespace danggol::ranking_repository
{

/// A part of a ranking, and how many products the whole has.
struct RankingPart
{
    QList<BestSeller> items;
    qint64 totalCount = 0;
};

/// Nothing when no day up to that one was aggregated.
[[nodiscard]] Result<std::optional<AggregatedDay>> newestDay(storage::Transaction &transaction,
                                                             const QString &until);
[[nodiscard]] Result<std::optional<Timestamp>> aggregatedAt(storage::Transaction &transaction,
                                                            const QString &day);

[[nodiscard]] Result<RankingPart> page(storage::Transaction &transaction, const BestSellerQuery &query,
                                       const QString &dayBefore);
[[nodiscard]] Result<QList<DailySale>> sales(storage::Transaction &transaction, const QString &startDay,
                                             const QString &endDay, ProductId product);

} // namespace danggol::ranking_repository
