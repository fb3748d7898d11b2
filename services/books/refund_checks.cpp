// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/books_checks.h"
#include "services/storage/statement.h"

#include <array>

namespace danggol::books_checks
{

namespace
{

using storage::Statement;

const Statement kOrders(R"sql(
    SELECT COUNT(*) FILTER (WHERE o.refunded <> COALESCE(r.amount, 0) OR o.refunded > o.total), COUNT(*)
    FROM orders o
    LEFT JOIN (SELECT order_id, SUM(amount) AS amount FROM refund GROUP BY order_id) r
           ON r.order_id = o.id)sql");

const Statement kCredits(R"sql(
    SELECT COUNT(*) FILTER (WHERE o.refunded <> COALESCE(c.amount, 0)), COUNT(*)
    FROM orders o
    LEFT JOIN (SELECT e.order_id, a.customer_id, SUM(e.amount) AS amount
               FROM ledger_entry e JOIN account a ON a.id = e.account_id
               WHERE e.reason = 'REFUND' AND a.kind = 'CUSTOMER'
               GROUP BY e.order_id, a.customer_id) c
           ON c.order_id = o.id AND c.customer_id = o.customer_id)sql");

const Statement kLines(R"sql(
    SELECT COUNT(*) FILTER (WHERE l.refunded_quantity <> COALESCE(r.quantity, 0)
                               OR l.refunded_amount <> COALESCE(r.amount, 0)),
           COUNT(*)
    FROM order_line l
    LEFT JOIN (SELECT f.order_id, fl.product_id, SUM(fl.quantity) AS quantity, SUM(fl.amount) AS amount
               FROM refund f JOIN refund_line fl ON fl.refund_id = f.id
               GROUP BY f.order_id, fl.product_id) r
           ON r.order_id = l.order_id AND r.product_id = l.product_id)sql");

const Statement kRefundTotals(R"sql(
    SELECT COUNT(*) FILTER (WHERE f.amount <> COALESCE(l.amount, 0)), COUNT(*)
    FROM refund f
    LEFT JOIN (SELECT refund_id, SUM(amount) AS amount FROM refund_line GROUP BY refund_id) l
           ON l.refund_id = f.id)sql");

const Statement kState(R"sql(
    SELECT COUNT(*) FILTER (WHERE (o.status = 'REFUNDED') <> (l.kept = 0)), COUNT(*)
    FROM orders o
    JOIN (SELECT order_id, SUM(quantity - refunded_quantity) AS kept FROM order_line GROUP BY order_id) l
      ON l.order_id = o.id)sql");

const std::array kChecks{
    Check{"refunds-of-orders", "What an order got back is the sum of its refunds", &kOrders},
    Check{"refund-credits", "Each refund went back to the customer's points", &kCredits},
    Check{"refund-lines", "What each line got back is the sum of its refunds", &kLines},
    Check{"refund-totals", "Each refund is the sum of its lines", &kRefundTotals},
    Check{"refund-states", "An order is refunded exactly when nothing of it is left", &kState},
};

} // namespace

std::span<const Check> refunds()
{
    return kChecks;
}

} // namespace danggol::books_checks
