// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/ranking/ranking_values.h"

namespace danggol::storage
{
class Transaction;
}

/// The SQL of the ranking. A day is YYYY-MM-DD in the shop's zone.
namespace danggol::ranking_repository
{

struct AggregatedDay
{
    QString day;
    Timestamp at;
};

/// The window that ends on a day and the one that ended the day before.
struct Window
{
    int days = 1;
    QString startDay;
    QString endDay;
    QString dayBefore;
};

/// Keeps any other aggregation out until the unit ends.
[[nodiscard]] Result<Done> lock(storage::Transaction &transaction);

[[nodiscard]] Result<QList<QString>> dirtyDays(storage::Transaction &transaction, const QString &until);
[[nodiscard]] Result<QList<AggregatedDay>> aggregatedDays(storage::Transaction &transaction);
/// Those of the days from `first` to `last`, both included.
[[nodiscard]] Result<QList<QString>> aggregatedDaysBetween(storage::Transaction &transaction,
                                                           const QString &first, const QString &last);
/// Nothing when no order was ever paid.
[[nodiscard]] Result<std::optional<QString>> firstPaidDay(storage::Transaction &transaction);
[[nodiscard]] Result<std::optional<QString>> newestDay(storage::Transaction &transaction,
                                                       const QString &until);
[[nodiscard]] Result<std::optional<Timestamp>> aggregatedAt(storage::Transaction &transaction,
                                                            const QString &day);

/// Replaces what sold on the day by what its paid orders say, and answers how many products that are.
[[nodiscard]] Result<qint64> replaceDay(storage::Transaction &transaction, const QString &day, Timestamp at);
[[nodiscard]] Result<Done> replaceWindow(storage::Transaction &transaction, const Window &window);

[[nodiscard]] Result<qint64> countIn(storage::Transaction &transaction, int days, const QString &endDay);
[[nodiscard]] Result<QList<BestSeller>> page(storage::Transaction &transaction, const BestSellerQuery &query,
                                             const QString &dayBefore);
[[nodiscard]] Result<QList<DailySale>> sales(storage::Transaction &transaction, const QString &startDay,
                                             const QString &endDay, ProductId product);

} // namespace danggol::ranking_repository
