// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/books_checks.h"
#include "services/storage/statement.h"

#include <array>

namespace danggol::books_checks
{

namespace
{

using storage::Statement;

// The foreign keys, asked in words that both engines know, and the references that are no foreign keys.
const Statement kMoney(R"sql(
    SELECT CAST(SUM(lost) AS BIGINT), CAST(SUM(number) AS BIGINT) FROM (
        SELECT COUNT(*) FILTER (WHERE a.id IS NULL) AS lost, COUNT(*) AS number
        FROM ledger_entry e LEFT JOIN account a ON a.id = e.account_id
        UNION ALL
        SELECT COUNT(*) FILTER (WHERE o.id IS NULL), COUNT(*)
        FROM ledger_entry e LEFT JOIN orders o ON o.id = e.order_id
        WHERE e.order_id IS NOT NULL OR e.reason IN ('PAYMENT', 'REFUND')
        UNION ALL
        SELECT COUNT(*) FILTER (WHERE p.id IS NULL OR p.order_id <> e.order_id), COUNT(*)
        FROM ledger_entry e LEFT JOIN payment p ON p.id = e.payment_id
        WHERE e.payment_id IS NOT NULL OR e.reason = 'PAYMENT'
        UNION ALL
        SELECT COUNT(*) FILTER (WHERE r.id IS NULL OR r.amount <> -e.amount), COUNT(*)
        FROM ledger_entry e LEFT JOIN ledger_entry r ON r.id = e.reverses_entry_id
        WHERE e.reverses_entry_id IS NOT NULL
        UNION ALL
        SELECT COUNT(*) FILTER (WHERE c.id IS NULL), COUNT(*)
        FROM account a LEFT JOIN customer c ON c.id = a.customer_id WHERE a.kind = 'CUSTOMER'
    ) r)sql");

const Statement kOrders(R"sql(
    SELECT CAST(SUM(lost) AS BIGINT), CAST(SUM(number) AS BIGINT) FROM (
        SELECT COUNT(*) FILTER (WHERE c.id IS NULL) AS lost, COUNT(*) AS number
        FROM orders o LEFT JOIN customer c ON c.id = o.customer_id
        UNION ALL
        SELECT COUNT(*) FILTER (WHERE i.id IS NULL), COUNT(*)
        FROM orders o LEFT JOIN issued_coupon i ON i.id = o.issued_coupon_id
        WHERE o.issued_coupon_id IS NOT NULL
        UNION ALL
        SELECT COUNT(*) FILTER (WHERE o.id IS NULL OR p.id IS NULL), COUNT(*)
        FROM order_line l LEFT JOIN orders o ON o.id = l.order_id LEFT JOIN product p ON p.id = l.product_id
        UNION ALL
        SELECT COUNT(*) FILTER (WHERE o.id IS NULL), COUNT(*)
        FROM order_event e LEFT JOIN orders o ON o.id = e.order_id
        UNION ALL
        SELECT COUNT(*) FILTER (WHERE o.id IS NULL), COUNT(*)
        FROM payment p LEFT JOIN orders o ON o.id = p.order_id AND o.customer_id = p.customer_id
        UNION ALL
        SELECT COUNT(*) FILTER (WHERE o.id IS NULL), COUNT(*)
        FROM refund r LEFT JOIN orders o ON o.id = r.order_id
        UNION ALL
        SELECT COUNT(*) FILTER (WHERE r.id IS NULL), COUNT(*)
        FROM refund_line l LEFT JOIN refund r ON r.id = l.refund_id
        UNION ALL
        SELECT COUNT(*) FILTER (WHERE o.id IS NULL), COUNT(*)
        FROM document_print d LEFT JOIN orders o ON o.id = d.order_id
    ) r)sql");

const Statement kGoods(R"sql(
    SELECT CAST(SUM(lost) AS BIGINT), CAST(SUM(number) AS BIGINT) FROM (
        SELECT COUNT(*) FILTER (WHERE c.id IS NULL) AS lost, COUNT(*) AS number
        FROM product p LEFT JOIN category c ON c.id = p.category_id WHERE p.category_id IS NOT NULL
        UNION ALL
        SELECT COUNT(*) FILTER (WHERE p.id IS NULL), COUNT(*)
        FROM stock_movement m LEFT JOIN product p ON p.id = m.product_id
        UNION ALL
        SELECT COUNT(*) FILTER (WHERE o.id IS NULL), COUNT(*)
        FROM stock_movement m LEFT JOIN orders o ON o.id = m.order_id
        WHERE m.order_id IS NOT NULL OR m.reason IN ('SOLD', 'CANCELLED', 'REFUNDED')
        UNION ALL
        SELECT COUNT(*) FILTER (WHERE c.id IS NULL OR u.id IS NULL), COUNT(*)
        FROM issued_coupon i LEFT JOIN coupon c ON c.id = i.coupon_id
        LEFT JOIN customer u ON u.id = i.customer_id
    ) r)sql");

const std::array kChecks{
    Check{"references-of-money", "Entries and accounts name what there is", &kMoney},
    Check{"references-of-orders", "Orders, payments and refunds name what there is", &kOrders},
    Check{"references-of-goods", "Products, stock and coupons name what there is", &kGoods},
};

} // namespace

std::span<const Check> references()
{
    return kChecks;
}

} // namespace danggol::books_checks
