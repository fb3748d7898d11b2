// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/ranking/day_count.h"

namespace danggol::storage
{
class Transaction;
}

/// The SQL of making the ranking. A day is YYYY-MM-DD in the shop's zone.
namespace danggol::aggregation_repository
{

struct AggregatedDay
{
    QString day;
    /// When the count that it was made from began.
    Timestamp at;
};

/// Some of a day's paid orders, by their numbers.
struct OrderRange
{
    OrderId after;
    OrderId last;
    qint64 orders = 0;
};

struct ProductSale
{
    QString day;
    ProductId product;
    QString name;
    Sold sold;
};

[[nodiscard]] Result<QStringList> dirtyDays(storage::Transaction &transaction, const QString &until);
[[nodiscard]] Result<QList<AggregatedDay>> aggregatedDays(storage::Transaction &transaction);
/// Those of the days from `first` to `last`, both included.
[[nodiscard]] Result<QStringList> aggregatedDaysBetween(storage::Transaction &transaction,
                                                        const QString &first, const QString &last);
/// Nothing when no order was ever paid.
[[nodiscard]] Result<std::optional<QString>> firstPaidDay(storage::Transaction &transaction);

[[nodiscard]] Result<qint64> generation(storage::Transaction &transaction);
[[nodiscard]] Result<std::optional<QString>> mark(storage::Transaction &transaction, const QString &day);

/// The next orders paid on the day, at most `most`.
[[nodiscard]] Result<OrderRange> nextOrders(storage::Transaction &transaction, const QString &day,
                                            OrderId after, qint64 most);
/// What they sold, product by product, net of refunds.
[[nodiscard]] Result<QList<ProductSale>> salesOf(storage::Transaction &transaction, const QString &day,
                                                 const OrderRange &orders);
/// What the tables say of the days from `first` to `last`, both included.
[[nodiscard]] Result<QList<ProductSale>> storedSales(storage::Transaction &transaction, const QString &first,
                                                     const QString &last);
[[nodiscard]] Result<QList<BestSeller>> storedWindow(storage::Transaction &transaction,
                                                     const RankingWindow &window);

/// Whether the tables are those of `generation`; from then on they are others, and nobody else's until the
/// unit ends.
[[nodiscard]] Result<bool> advance(storage::Transaction &transaction, qint64 generation);
[[nodiscard]] Result<Done> write(storage::Transaction &transaction, const DayPlan &plan);

} // namespace danggol::aggregation_repository
