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

[[nodiscard]] Result<std::optional<QString>> newestDay(storage::Transaction &transaction,
                                                       const QString &until);
[[nodiscard]] Result<std::optional<Timestamp>> aggregatedAt(storage::Transaction &transaction,
                                                            const QString &day);

[[nodiscard]] Result<qint64> countIn(storage::Transaction &transaction, int days, const QString &endDay);
[[nodiscard]] Result<QList<BestSeller>> page(storage::Transaction &transaction, const BestSellerQuery &query,
                                             const QString &dayBefore);
[[nodiscard]] Result<QList<DailySale>> sales(storage::Transaction &transaction, const QString &startDay,
                                             const QString &endDay, ProductId product);

} // namespace danggol::ranking_repository
