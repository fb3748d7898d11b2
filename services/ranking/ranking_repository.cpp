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

const Statement kNewestDay("SELECT day, aggregated_at FROM aggregated_day WHERE day <= ? "
                           "ORDER BY day DESC LIMIT 1");
const Statement kAggregatedAt("SELECT aggregated_at FROM aggregated_day WHERE day = ?");

// Ranks have no gaps, so the last one is the number of products, and a rank is a place in the list.
const Statement
    kCount("SELECT COALESCE(MAX(rank), 0) FROM best_seller WHERE window_days = ? AND end_day = ?");
const Statement kPageByQuantity(R"sql(
    SELECT (SELECT MAX(rank) FROM best_seller WHERE window_days = ? AND end_day = ?),
           b.rank, b.product_id, b.name, p.art, b.quantity, b.revenue, b.previous_rank
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

Result<std::optional<AggregatedDay>> newestDay(Transaction &transaction, const QString &until)
{
    return transaction.first(
        kNewestDay, [](Row &row) { return AggregatedDay{.day = row.text(), .at = row.moment()}; }, until);
}

Result<std::optional<Timestamp>> aggregatedAt(Transaction &transaction, const QString &day)
{
    return transaction.first(
        kAggregatedAt, [](Row &row) { return row.moment(); }, day);
}

Result<RankingPart> page(Transaction &transaction, const BestSellerQuery &query, const QString &dayBefore)
{
    const qint64 before = (static_cast<qint64>(query.pageNumber) - 1) * query.pageSize;
    RankingPart part;
    if (query.order == RankingOrder::Quantity) {
        TRY(part.items, transaction.all(
                            kPageByQuantity,
                            [&part](Row &row) {
                                part.totalCount = row.integer();
                                return readBestSeller(row);
                            },
                            query.days, query.endDay, query.days, query.endDay, before, query.pageSize));
    } else {
        TRY(part.items, transaction.all(kPageByRevenue, readBestSeller, query.days, query.endDay, dayBefore,
                                        query.endDay, before, query.pageSize));
    }
    // By won nobody told it, and behind the last page there is no row to.
    if (part.totalCount == 0) {
        TRY(part.totalCount, transaction.number(kCount, query.days, query.endDay));
    }
    return part;
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
