// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ranking/aggregation_repository.h"

#include "services/storage/many_rows.h"
#include "services/storage/transaction.h"

namespace danggol::aggregation_repository
{

namespace
{

using storage::ManyRows;
using storage::Row;
using storage::Statement;
using storage::Transaction;
using storage::Value;

const Statement kDirtyDays("SELECT day FROM dirty_day WHERE day <= ? ORDER BY day");
const Statement kAggregatedDays("SELECT day, aggregated_at FROM aggregated_day ORDER BY day");
const Statement kAggregatedBetween("SELECT day FROM aggregated_day WHERE day BETWEEN ? AND ? ORDER BY day");
const Statement kFirstPaidDay("SELECT MIN(paid_day) FROM orders WHERE paid_day IS NOT NULL");

const Statement kGeneration("SELECT generation FROM ranking_state WHERE id = 1");
const Statement kMark("SELECT mark FROM dirty_day WHERE day = ?");

const Statement
    kNextOrders("SELECT COUNT(*), COALESCE(MAX(id), 0) FROM "
                "(SELECT id FROM orders WHERE paid_day = ? AND id > ? ORDER BY id LIMIT ?) piece");
const Statement kSalesOf(R"sql(
    SELECT s.product_id, p.name, s.quantity, s.revenue
    FROM (SELECT l.product_id, CAST(SUM(l.quantity - l.refunded_quantity) AS BIGINT) AS quantity,
                 CAST(SUM(l.amount - l.discount - l.refunded_amount) AS BIGINT) AS revenue
          FROM orders o JOIN order_line l ON l.order_id = o.id
          WHERE o.paid_day = ? AND o.id > ? AND o.id <= ?
          GROUP BY l.product_id) s
    JOIN product p ON p.id = s.product_id)sql");
const Statement kStoredSales("SELECT s.day, s.product_id, p.name, s.quantity, s.revenue "
                             "FROM daily_product_sale s JOIN product p ON p.id = s.product_id "
                             "WHERE s.day BETWEEN ? AND ?");
const Statement kStoredWindow("SELECT rank, product_id, name, quantity, revenue, previous_rank "
                              "FROM best_seller WHERE window_days = ? AND end_day = ? ORDER BY rank");

const Statement
    kAdvance("UPDATE ranking_state SET generation = generation + 1 WHERE id = 1 AND generation = ?");
const Statement kDeleteMark("DELETE FROM dirty_day WHERE day = ? AND mark = ?");
const Statement kMarkAggregated("INSERT INTO aggregated_day (day, aggregated_at) VALUES (?, ?) "
                                "ON CONFLICT (day) DO UPDATE SET aggregated_at = excluded.aggregated_at");
// A day can change thousands of rows, and all other writes of the lane wait for them. Both engines call the
// columns of bare values so, and PostgreSQL takes these for texts.
const ManyRows kDeleteSales("DELETE FROM daily_product_sale WHERE (day, product_id) IN "
                            "(SELECT asked.column1, CAST(asked.column2 AS BIGINT) FROM (VALUES",
                            2, ") AS asked)");
const ManyRows kPutSales("INSERT INTO daily_product_sale (day, product_id, quantity, revenue) VALUES", 4,
                         "ON CONFLICT (day, product_id) "
                         "DO UPDATE SET quantity = excluded.quantity, revenue = excluded.revenue");
const ManyRows kDeleteRanks("DELETE FROM best_seller WHERE (window_days, end_day, rank) IN "
                            "(SELECT CAST(asked.column1 AS BIGINT), asked.column2, "
                            "CAST(asked.column3 AS BIGINT) FROM (VALUES",
                            3, ") AS asked)");
const ManyRows kInsertRanks("INSERT INTO best_seller (window_days, end_day, rank, product_id, name, "
                            "quantity, revenue, previous_rank) VALUES",
                            8, "");

QString readText(Row &row)
{
    return row.text();
}

Sold readSold(Row &row)
{
    return {.quantity = row.integer(), .revenueWon = row.integer()};
}

Result<Done> write(Transaction &transaction, const WindowChange &change)
{
    const auto &[days, endDay] = change.window;
    std::vector<Value> removed;
    for (const qint64 rank : change.removedRanks)
        removed.insert(removed.end(), {days, endDay, rank});
    std::vector<Value> rows;
    for (const BestSeller &row : change.rows)
        rows.insert(rows.end(), {days, endDay, row.rank, row.product, row.name, row.quantity, row.revenue,
                                 row.previousRank});
    // All that go first: a product that moves would stand in the window twice.
    TRY_DONE(kDeleteRanks.send(transaction, removed));
    return kInsertRanks.send(transaction, rows);
}

Result<Done> writeSales(Transaction &transaction, const DayPlan &plan)
{
    std::vector<Value> removed;
    for (const ProductId product : plan.removedSales)
        removed.insert(removed.end(), {plan.day, product});
    std::vector<Value> sales;
    for (const auto &[product, sold] : plan.sales)
        sales.insert(sales.end(), {plan.day, product, sold.quantity, sold.revenueWon});
    TRY_DONE(kDeleteSales.send(transaction, removed));
    return kPutSales.send(transaction, sales);
}

} // namespace

Result<QStringList> dirtyDays(Transaction &transaction, const QString &until)
{
    return transaction.all(kDirtyDays, readText, until);
}

Result<QList<AggregatedDay>> aggregatedDays(Transaction &transaction)
{
    return transaction.all(kAggregatedDays, [](Row &row) { return AggregatedDay{row.text(), row.moment()}; });
}

Result<QStringList> aggregatedDaysBetween(Transaction &transaction, const QString &first, const QString &last)
{
    return transaction.all(kAggregatedBetween, readText, first, last);
}

Result<std::optional<QString>> firstPaidDay(Transaction &transaction)
{
    return transaction.one(kFirstPaidDay, [](Row &row) { return row.optionalText(); });
}

Result<qint64> generation(Transaction &transaction)
{
    return transaction.number(kGeneration);
}

Result<std::optional<QString>> mark(Transaction &transaction, const QString &day)
{
    return transaction.first(kMark, readText, day);
}

Result<OrderRange> nextOrders(Transaction &transaction, const QString &day, OrderId after, qint64 most)
{
    return transaction.one(
        kNextOrders,
        [after](Row &row) {
            const qint64 orders = row.integer();
            return OrderRange{.after = after, .last = row.id<OrderId>(), .orders = orders};
        },
        day, after, most);
}

Result<QList<ProductSale>> salesOf(Transaction &transaction, const QString &day, const OrderRange &orders)
{
    return transaction.all(
        kSalesOf,
        [&day](Row &row) {
            return ProductSale{
                .day = day, .product = row.id<ProductId>(), .name = row.text(), .sold = readSold(row)};
        },
        day, orders.after, orders.last);
}

Result<QList<ProductSale>> storedSales(Transaction &transaction, const QString &first, const QString &last)
{
    return transaction.all(
        kStoredSales,
        [](Row &row) {
            return ProductSale{
                .day = row.text(), .product = row.id<ProductId>(), .name = row.text(), .sold = readSold(row)};
        },
        first, last);
}

Result<QList<BestSeller>> storedWindow(Transaction &transaction, const RankingWindow &window)
{
    return transaction.all(
        kStoredWindow,
        [](Row &row) {
            return BestSeller{.rank = row.integer(),
                              .product = row.id<ProductId>(),
                              .name = row.text(),
                              .art = {},
                              .quantity = row.integer(),
                              .revenue = row.money(),
                              .previousRank = row.optionalInteger()};
        },
        window.days, window.endDay);
}

Result<bool> advance(Transaction &transaction, qint64 generation)
{
    TRY(const qint64 rows, transaction.execute(kAdvance, generation));
    return rows == 1;
}

Result<Done> write(Transaction &transaction, const DayPlan &plan)
{
    if (plan.mark)
        TRY_DONE(transaction.send(kDeleteMark, plan.day, *plan.mark));
    TRY_DONE(transaction.send(kMarkAggregated, plan.day, plan.startedAt));
    TRY_DONE(writeSales(transaction, plan));
    for (const WindowChange &change : plan.windows)
        TRY_DONE(write(transaction, change));
    return Done{};
}

} // namespace danggol::aggregation_repository
