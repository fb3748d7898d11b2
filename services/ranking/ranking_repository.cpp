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

// A row that is only there to be locked: two tills that make the same rows at once would trip over each
// other.
const Statement kLock("INSERT INTO job_lease (job, holder, expires_at) VALUES ('aggregation-lock', '', 0) "
                      "ON CONFLICT (job) DO UPDATE SET expires_at = excluded.expires_at");

const Statement kDirtyDays("SELECT day FROM dirty_day WHERE day <= ? ORDER BY day");
const Statement kAggregatedDays("SELECT day, aggregated_at FROM aggregated_day ORDER BY day");
const Statement kAggregatedBetween("SELECT day FROM aggregated_day WHERE day BETWEEN ? AND ? ORDER BY day");
const Statement kFirstPaidDay("SELECT MIN(paid_day) FROM orders WHERE paid_day IS NOT NULL");
const Statement kNewestDay("SELECT MAX(day) FROM aggregated_day WHERE day <= ?");
const Statement kAggregatedAt("SELECT aggregated_at FROM aggregated_day WHERE day = ?");

// The mark goes first: on PostgreSQL the deletion waits for a refund that is just setting it, and the recount
// after it sees that refund.
const Statement kDeleteDirty("DELETE FROM dirty_day WHERE day = ?");
const Statement kMarkAggregated("INSERT INTO aggregated_day (day, aggregated_at) VALUES (?, ?) "
                                "ON CONFLICT (day) DO UPDATE SET aggregated_at = excluded.aggregated_at");
const Statement kDeleteSales("DELETE FROM daily_product_sale WHERE day = ?");
const Statement kInsertSales(R"sql(
    INSERT INTO daily_product_sale (day, product_id, quantity, revenue)
    SELECT o.paid_day, l.product_id,
           CAST(SUM(l.quantity - l.refunded_quantity) AS BIGINT),
           CAST(SUM(l.amount - l.discount - l.refunded_amount) AS BIGINT)
    FROM orders o JOIN order_line l ON l.order_id = o.id
    WHERE o.paid_day = ?
    GROUP BY o.paid_day, l.product_id
    HAVING SUM(l.quantity - l.refunded_quantity) > 0)sql");

const Statement kDeleteWindow("DELETE FROM best_seller WHERE window_days = ? AND end_day = ?");
const Statement kInsertWindow(R"sql(
    INSERT INTO best_seller (window_days, end_day, rank, product_id, name, quantity, revenue, previous_rank)
    SELECT CAST(? AS BIGINT), CAST(? AS TEXT), s.place, s.product_id, p.name, s.quantity, s.revenue, b.rank
    FROM (SELECT product_id, CAST(SUM(quantity) AS BIGINT) AS quantity,
                 CAST(SUM(revenue) AS BIGINT) AS revenue,
                 ROW_NUMBER() OVER (ORDER BY SUM(quantity) DESC, SUM(revenue) DESC, product_id) AS place
          FROM daily_product_sale WHERE day BETWEEN ? AND ? GROUP BY product_id) s
    JOIN product p ON p.id = s.product_id
    LEFT JOIN best_seller b ON b.window_days = ? AND b.end_day = ? AND b.product_id = s.product_id)sql");

const Statement kCount("SELECT COUNT(*) FROM best_seller WHERE window_days = ? AND end_day = ?");
// Ranks have no gaps, so the rank itself is the place in the list.
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

QString readText(Row &row)
{
    return row.text();
}

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

Result<Done> lock(Transaction &transaction)
{
    TRY_DONE(transaction.execute(kLock));
    return Done{};
}

Result<QList<QString>> dirtyDays(Transaction &transaction, const QString &until)
{
    return transaction.all(kDirtyDays, readText, until);
}

Result<QList<AggregatedDay>> aggregatedDays(Transaction &transaction)
{
    return transaction.all(kAggregatedDays, [](Row &row) { return AggregatedDay{row.text(), row.moment()}; });
}

Result<QList<QString>> aggregatedDaysBetween(Transaction &transaction, const QString &first,
                                             const QString &last)
{
    return transaction.all(kAggregatedBetween, readText, first, last);
}

Result<std::optional<QString>> firstPaidDay(Transaction &transaction)
{
    return transaction.one(kFirstPaidDay, [](Row &row) { return row.optionalText(); });
}

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

Result<qint64> replaceDay(Transaction &transaction, const QString &day, Timestamp at)
{
    TRY_DONE(transaction.execute(kDeleteDirty, day));
    TRY_DONE(transaction.execute(kMarkAggregated, day, at));
    TRY_DONE(transaction.execute(kDeleteSales, day));
    return transaction.execute(kInsertSales, day);
}

Result<Done> replaceWindow(Transaction &transaction, const Window &window)
{
    TRY_DONE(transaction.execute(kDeleteWindow, window.days, window.endDay));
    TRY_DONE(transaction.execute(kInsertWindow, window.days, window.endDay, window.startDay, window.endDay,
                                 window.days, window.dayBefore));
    return Done{};
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
