// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/books_checks.h"
#include "services/storage/statement.h"

#include <array>

namespace danggol::books_checks
{

namespace
{

using storage::Statement;

const Statement kIssued(R"sql(
    SELECT COUNT(*) FILTER (WHERE c.issued <> COALESCE(i.number, 0) OR c.issued > c.issue_limit), COUNT(*)
    FROM coupon c
    LEFT JOIN (SELECT coupon_id, COUNT(*) AS number FROM issued_coupon GROUP BY coupon_id) i
           ON i.coupon_id = c.id)sql");

const Statement kExhausted(R"sql(
    SELECT COUNT(*) FILTER (WHERE (status = 'EXHAUSTED') <> (issued = issue_limit)), COUNT(*)
    FROM coupon WHERE status IN ('ACTIVE', 'EXHAUSTED'))sql");

// Seen from the order: a waiting one holds its coupon, a paid one has used it, any other has let it go.
const Statement kOrders(R"sql(
    SELECT COUNT(*) FILTER (WHERE NOT (
               i.customer_id = o.customer_id AND
               CASE WHEN o.status = 'DEPOSIT_WAIT'
                    THEN i.status = 'ISSUED' AND COALESCE(i.held_by_order_id, 0) = o.id
                    WHEN o.status IN ('PAY_DONE', 'BUY_CONFIRM')
                    THEN i.status = 'USED' AND COALESCE(i.held_by_order_id, 0) = o.id
                    ELSE COALESCE(i.held_by_order_id, 0) <> o.id END)),
           COUNT(*)
    FROM orders o JOIN issued_coupon i ON i.id = o.issued_coupon_id)sql");

// Seen from the coupon: what is held or used names an order that names it.
const Statement kHeld(R"sql(
    SELECT COUNT(*) FILTER (WHERE COALESCE(o.issued_coupon_id, 0) <> i.id
                               OR o.status IN ('CANCELLED', 'REFUNDED')),
           COUNT(*)
    FROM issued_coupon i LEFT JOIN orders o ON o.id = i.held_by_order_id
    WHERE i.status = 'USED' OR i.held_by_order_id IS NOT NULL)sql");

const std::array kChecks{
    Check{"coupons-issued", "Issued is the number of coupons given, never over the limit", &kIssued},
    Check{"coupons-exhausted", "A campaign is exhausted exactly when all are given", &kExhausted},
    Check{"coupons-of-orders", "Orders hold and have used the coupons they name", &kOrders},
    Check{"coupons-held", "Coupons held or used belong to an order", &kHeld},
};

} // namespace

std::span<const Check> coupons()
{
    return kChecks;
}

} // namespace danggol::books_checks
