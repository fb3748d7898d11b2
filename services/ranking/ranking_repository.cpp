// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ranking/ranking_repository.h"

#include "services/storage/transaction.h"

namespace danggol::ranking_repository
{

namespace
{

using storage::Row;
using storage::Statement;
using storage::Transaction;

const Statement kNewestDay("SELECT MAX(day) FROM aggregated_day WHERE day <= ?");
const Statement kAggregatedAt("SELECT aggregated_at FROM aggregated_day WHERE day = ?");

// Ranks have no gaps, so the last one is the number of products, and a rank is a place in the list.
const Statement
    kCount("SELECT COALESCE(MAX(rank), 0) FROM best_seller WHERE window_days = ? AND end_day = ?");
const Statement kPageByQuantity(R"sql(
    SELECT b.rank, b.product_id, b.name, p.art, b.quantity, b.revenue, b.previous_rank
    FROM best_seller b JOIN product p ON p.id = b.product_id
    WHERE b.window_days = ? AND b.end_day = ? AND b.rank > ? ORDER BY b.rank LIMIT ?)sql");
const Statement kPageByRevenue(R"sql(
    WITH placed AS (
        SELECT end_day, product_id, name, quantity, revenue,
               ROW_NUMBER() OVER (PARTITION BY end_day
                                  ORDER BY revenue DESC, quantity DESC, product_id) AS place
        FROM best_seller WHERE window_days = ? AND end_day IN (?, ?))
    SELECT c.place, c.product_id, c.name, p.art, c.quantity, c.revenue, b.place
    FROM placed c JOIN product p ON p.id = c.product_id
    LEFT JOIN placed b ON b.product_id = c.product_id AND b.end_day <> c.end_day
    WHERE c.end_day = ? AND c.place > ? ORDER BY c.place LIMIT ?)sql");
const Statement kSales("SELECT day, product_id, quantity, revenue FROM daily_product_sale "
                       "WHERE day BETWEEN ? AND ? AND product_id = ? ORDER BY day");

BestSeller readBestSeller(Row &row)
{
    return {.rank = row.integer(),
            .product = row.id<ProductId>(),
            .name = row.text(),
            .art = row.text(),
            .quantity = row.integer(),
            .revenue = row.money(),
            .previousRank = row.optionalInteger()};
}

} // namespace

Result<std::optional<QString>> newestDay(Transaction &transaction, const QString &until)
{
    return transaction.one(
        kNewestDay, [](Row &row) { return row.optionalText(); }, until);
}

Result<std::optional<Timestamp>> aggregatedAt(Transaction &transaction, const QString &day)
{
    return transaction.first(
        kAggregatedAt, [](Row &row) { return row.moment(); }, day);
}

Result<qint64> countIn(Transaction &transaction, int days, const QString &endDay)
{
    return transaction.number(kCount, days, endDay);
}

Result<QList<BestSeller>> page(Transaction &transaction, const BestSellerQuery &query,
                               const QString &dayBefore)
{
    const qint64 before = (static_cast<qint64>(query.pageNumber) - 1) * query.pageSize;
    if (query.order == RankingOrder::Quantity)
        return transaction.all(kPageByQuantity, readBestSeller, query.days, query.endDay, before,
                               query.pageSize);
    return transaction.all(kPageByRevenue, readBestSeller, query.days, query.endDay, dayBefore, query.endDay,
                           before, query.pageSize);
}

Result<QList<DailySale>> sales(Transaction &transaction, const QString &startDay, const QString &endDay,
                               ProductId product)
{
    return transaction.all(
        kSales,
        [](Row &row) {
            return DailySale{row.text(), row.id<ProductId>(), row.integer(), row.money()};
        },
        startDay, endDay, product);
}

} // namespace danggol::ranking_repository
