// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/books_checks.h"
#include "services/storage/statement.h"

#include <array>

namespace danggol::books_checks
{

namespace
{

using storage::Statement;

const Statement kTotals(R"sql(
    SELECT COUNT(*) FILTER (WHERE o.subtotal <> COALESCE(l.amount, 0)
                               OR o.discount <> COALESCE(l.discount, 0)
                               OR o.total <> o.subtotal - o.discount),
           COUNT(*)
    FROM orders o
    LEFT JOIN (SELECT order_id, SUM(amount) AS amount, SUM(discount) AS discount
               FROM order_line GROUP BY order_id) l ON l.order_id = o.id)sql");

const Statement kDoneOnce(R"sql(
    SELECT COUNT(*) FILTER (WHERE number > 1), COUNT(*)
    FROM (SELECT COUNT(*) AS number FROM payment WHERE status = 'DONE' GROUP BY order_id) p)sql");

const Statement kPayments(R"sql(
    SELECT COUNT(*) FILTER (
               WHERE COALESCE(p.number, 0) <> CASE WHEN o.paid_at IS NULL THEN 0 ELSE 1 END
                  OR COALESCE(p.amount, o.total) <> o.total),
           COUNT(*)
    FROM orders o
    LEFT JOIN (SELECT order_id, COUNT(*) AS number, SUM(amount) AS amount
               FROM payment WHERE status = 'DONE' GROUP BY order_id) p ON p.order_id = o.id)sql");

// An order of ₩0 is paid without a debit.
const Statement kDebits(R"sql(
    SELECT COUNT(*) FILTER (
               WHERE COALESCE(d.number, 0) <> CASE WHEN o.paid_at IS NULL OR o.total = 0 THEN 0 ELSE 1 END
                  OR COALESCE(d.amount, 0) <> CASE WHEN o.paid_at IS NULL THEN 0 ELSE -o.total END),
           COUNT(*)
    FROM orders o
    LEFT JOIN (SELECT e.order_id, a.customer_id, COUNT(*) AS number, SUM(e.amount) AS amount
               FROM ledger_entry e JOIN account a ON a.id = e.account_id
               WHERE e.reason = 'PAYMENT' AND a.kind = 'CUSTOMER'
               GROUP BY e.order_id, a.customer_id) d
           ON d.order_id = o.id AND d.customer_id = o.customer_id)sql");

const Statement
    kUnfinished("SELECT COUNT(*) FILTER (WHERE status = 'PAYMENT_REQUEST'), COUNT(*) FROM payment");

const std::array kChecks{
    Check{"order-totals", "Each total is its lines less the discount", &kTotals},
    Check{"payments-done-once", "No order is paid twice", &kDoneOnce},
    Check{"payments-of-paid-orders", "Each paid order, and no other, has one payment of its total",
          &kPayments},
    Check{"debits-of-paid-orders", "Each paid order, and no other, took its total once", &kDebits},
    Check{"payments-finished", "No payment is left half way", &kUnfinished},
};

} // namespace

std::span<const Check> orders()
{
    return kChecks;
}

} // namespace danggol::books_checks
