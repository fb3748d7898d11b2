// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/books_checks.h"
#include "services/storage/statement.h"

#include <array>

namespace danggol::books_checks
{

namespace
{

using storage::Statement;

// Days that were marked, or paid for after they were made, are due to be made again and say nothing until
// then. The minute: a payment may reach the database that much later than the moment it carries.
const Statement kDailySales(R"sql(
    WITH settled AS (
        SELECT a.day FROM aggregated_day a
        WHERE NOT EXISTS (SELECT 1 FROM dirty_day d WHERE d.day = a.day)
          AND NOT EXISTS (SELECT 1 FROM orders o
                          WHERE o.paid_day = a.day AND o.paid_at > a.aggregated_at - 60000)),
    difference AS (
        SELECT day, product_id, SUM(quantity) AS quantity, SUM(revenue) AS revenue
        FROM (SELECT s.day, s.product_id, s.quantity, s.revenue
              FROM settled d JOIN daily_product_sale s ON s.day = d.day
              UNION ALL
              SELECT o.paid_day, l.product_id, -SUM(l.quantity - l.refunded_quantity),
                     -SUM(l.amount - l.discount - l.refunded_amount)
              FROM settled d JOIN orders o ON o.paid_day = d.day JOIN order_line l ON l.order_id = o.id
              GROUP BY o.paid_day, l.product_id
              HAVING SUM(l.quantity - l.refunded_quantity) > 0) b
        GROUP BY day, product_id)
    SELECT COUNT(*) FILTER (WHERE quantity <> 0 OR revenue <> 0), COUNT(*) FROM difference)sql");

const Statement kDays(R"sql(
    SELECT COUNT(*) FILTER (WHERE a.day IS NULL), COUNT(*)
    FROM (SELECT day FROM daily_product_sale UNION SELECT end_day FROM best_seller) d
    LEFT JOIN aggregated_day a ON a.day = d.day)sql");

// Days are numbered (Julian day) because the engines share no arithmetic on dates.
const Statement kBestSellers(R"sql(
    WITH parts AS (
        SELECT day, CAST(substr(day, 1, 4) AS BIGINT) AS y, CAST(substr(day, 6, 2) AS BIGINT) AS m,
               CAST(substr(day, 9, 2) AS BIGINT) AS d
        FROM (SELECT day FROM aggregated_day UNION SELECT day FROM daily_product_sale) u),
    numbered AS (
        SELECT day, 1461 * (y + 4800 + (m - 14) / 12) / 4 + 367 * (m - 2 - 12 * ((m - 14) / 12)) / 12
                    - 3 * ((y + 4900 + (m - 14) / 12) / 100) / 4 + d AS n
        FROM parts),
    spans AS (SELECT 1 AS days, 0 AS back UNION ALL SELECT 3, 0 UNION ALL SELECT 3, 1 UNION ALL SELECT 3, 2),
    ends AS (SELECT a.day, n.n FROM aggregated_day a JOIN numbered n ON n.day = a.day),
    sold AS (
        SELECT w.days, n.n + w.back AS n, s.product_id, CAST(SUM(s.quantity) AS BIGINT) AS quantity,
               CAST(SUM(s.revenue) AS BIGINT) AS revenue
        FROM daily_product_sale s JOIN numbered n ON n.day = s.day CROSS JOIN spans w
        GROUP BY w.days, n.n + w.back, s.product_id),
    placed AS (
        SELECT s.days, e.n, e.day, s.product_id, s.quantity, s.revenue,
               ROW_NUMBER() OVER (PARTITION BY s.days, e.day
                                  ORDER BY s.quantity DESC, s.revenue DESC, s.product_id) AS place
        FROM sold s JOIN ends e ON e.n = s.n),
    expected AS (
        SELECT p.days, p.day, p.place, p.product_id, p.quantity, p.revenue, COALESCE(b.place, 0) AS before
        FROM placed p
        LEFT JOIN placed b ON b.days = p.days AND b.n = p.n - 1 AND b.product_id = p.product_id),
    stored AS (
        SELECT window_days, end_day, rank, product_id, quantity, revenue, COALESCE(previous_rank, 0) AS before
        FROM best_seller)
    SELECT (SELECT COUNT(*) FROM (SELECT * FROM expected EXCEPT SELECT * FROM stored) missing)
         + (SELECT COUNT(*) FROM (SELECT * FROM stored EXCEPT SELECT * FROM expected) wrong),
           (SELECT COUNT(*) FROM best_seller))sql");

const std::array kChecks{
    Check{"daily-sales", "Daily sales are what paid orders say, net of refunds", &kDailySales},
    Check{"ranking-days", "Sales and rankings are of days that were made", &kDays},
    Check{"best-sellers", "Rankings follow from daily sales", &kBestSellers},
};

} // namespace

std::span<const Check> ranking()
{
    return kChecks;
}

} // namespace danggol::books_checks
