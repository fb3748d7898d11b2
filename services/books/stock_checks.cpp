// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/books_checks.h"
#include "services/storage/statement.h"

#include <array>

namespace danggol::books_checks
{

namespace
{

using storage::Statement;

const Statement kMovements(R"sql(
    SELECT COUNT(*) FILTER (WHERE p.stock <> COALESCE(m.total, 0)), COUNT(*)
    FROM product p
    LEFT JOIN (SELECT product_id, SUM(change) AS total FROM stock_movement GROUP BY product_id) m
           ON m.product_id = p.id)sql");

const Statement kRunningStock(R"sql(
    SELECT COUNT(*) FILTER (WHERE stock_after <> running), COUNT(*)
    FROM (SELECT stock_after, SUM(change) OVER (PARTITION BY product_id ORDER BY id) AS running
          FROM stock_movement) m)sql");

const Statement kNegative("SELECT COUNT(*) FILTER (WHERE stock < 0), COUNT(*) FROM product");

// What an order took and gave back: everything while it waits or is paid, nothing once it is cancelled.
// Refunded goods need not go back to stock, so for refunds there is only a bound.
const Statement kOrders(R"sql(
    SELECT COUNT(*) FILTER (
               WHERE COALESCE(m.sold, 0) <> -l.quantity
                  OR COALESCE(m.cancelled, 0) <> CASE WHEN o.status = 'CANCELLED' THEN l.quantity ELSE 0 END
                  OR COALESCE(m.refunded, 0) > l.refunded_quantity),
           COUNT(*)
    FROM orders o JOIN order_line l ON l.order_id = o.id
    LEFT JOIN (SELECT order_id, product_id,
                      SUM(CASE WHEN reason = 'SOLD' THEN change ELSE 0 END) AS sold,
                      SUM(CASE WHEN reason = 'CANCELLED' THEN change ELSE 0 END) AS cancelled,
                      SUM(CASE WHEN reason = 'REFUNDED' THEN change ELSE 0 END) AS refunded
               FROM stock_movement WHERE order_id IS NOT NULL GROUP BY order_id, product_id) m
           ON m.order_id = l.order_id AND m.product_id = l.product_id)sql");

const std::array kChecks{
    Check{"stock-equals-movements", "Each stock is the sum of its movements", &kMovements},
    Check{"stock-after-follows", "Each movement's stock follows from the one before", &kRunningStock},
    Check{"stock-not-negative", "No stock is negative", &kNegative},
    Check{"stock-follows-orders", "Orders took and gave back what their lines say", &kOrders},
};

} // namespace

std::span<const Check> stock()
{
    return kChecks;
}

} // namespace danggol::books_checks
