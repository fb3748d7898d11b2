// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace limits
{

/// The statements that paying an order comes to, as the program under test sends them; `?` is `$1`, `$2` …
/// for libpq.
namespace payment
{
inline constexpr const char *kFindOperation = "SELECT fingerprint, answer FROM operation WHERE id = ?";
inline constexpr const char *kLockOrder =
    "SELECT id, customer_id, status, subtotal, discount, total, refunded, issued_coupon_id, created_at, "
    "expires_at, "
    "paid_at, confirmed_at, cancelled_at, refunded_at FROM orders WHERE id = ? AND issued_coupon_id IS NULL";
inline constexpr const char *kInsert =
    "INSERT INTO payment (order_id, customer_id, status, amount, requested_at, actor_kind, actor_id, "
    "actor_name) "
    "VALUES (?, ?, 'PAYMENT_REQUEST', ?, ?, 'STAFF', 1, 'Sori') RETURNING id";
inline constexpr const char *kDebit = "UPDATE account SET balance = balance + ? WHERE customer_id = ? "
                                      "AND balance + ? BETWEEN 0 AND 1000000000 RETURNING id, balance";
inline constexpr const char *kPost =
    "INSERT INTO ledger_entry (operation_id, account_id, amount, balance_after, reason, order_id, "
    "payment_id, "
    "reverses_entry_id, actor_kind, actor_id, actor_name, at) "
    "VALUES (?, ?, ?, ?, 'PAYMENT', ?, ?, NULL, 'STAFF', 1, 'Sori', ?) RETURNING id";
inline constexpr const char *kShop =
    "SELECT name, time_zone, unpaid_order_minutes, auto_confirm_days, ask_charge_above, is_demo FROM shop";
inline constexpr const char *kSetPaid = "UPDATE orders SET status = 'PAY_DONE', paid_at = ?, paid_day = ? "
                                        "WHERE id = ? AND status = 'DEPOSIT_WAIT'";
inline constexpr const char *kEvent =
    "INSERT INTO order_event (order_id, kind, amount, note, actor_kind, actor_id, actor_name, at) "
    "VALUES (?, 'PAID', ?, '', 'STAFF', 1, 'Sori', ?)";
inline constexpr const char *kVisit =
    "UPDATE customer SET last_visit_at = ? WHERE id = ? AND last_visit_at < ?";
inline constexpr const char *kFinish = "UPDATE payment SET status = 'DONE', balance = ?, short_by = 0, "
                                       "finished_at = ? WHERE id = ? AND status = 'PAYMENT_REQUEST'";
inline constexpr const char *kRemember =
    "INSERT INTO operation (id, fingerprint, answer, at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING";
} // namespace payment

/// Those of claiming a coupon.
namespace claim
{
inline constexpr const char *kClaim =
    "UPDATE coupon SET issued = issued + 1, "
    "status = CASE WHEN issued + 1 >= issue_limit THEN 'EXHAUSTED' ELSE status END, "
    "exhausted_at = CASE WHEN issued + 1 >= issue_limit THEN CAST(? AS BIGINT) ELSE exhausted_at END "
    "WHERE id = ? AND issued < issue_limit AND status = 'ACTIVE' AND starts_at <= ? "
    "AND (ends_at IS NULL OR ends_at > ?) RETURNING id, name, discount_type, discount_value, max_discount, "
    "min_order_total, issue_limit, issued, status, starts_at, ends_at, valid_days, exhausted_at, version";
inline constexpr const char *kInsert =
    "INSERT INTO issued_coupon (coupon_id, customer_id, status, issued_at, valid_until) "
    "SELECT CAST(? AS BIGINT), customer.id, 'ISSUED', CAST(? AS BIGINT), CAST(? AS BIGINT) FROM customer "
    "WHERE customer.id = ? AND customer.archived_at IS NULL "
    "ON CONFLICT (coupon_id, customer_id) DO NOTHING RETURNING id";
} // namespace claim

/// As long as an answer that is remembered for a payment.
inline constexpr std::array<char, 96> kAnswer{};

} // namespace limits
