// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/orders/due_order_repository.h"

#include "services/storage/transaction.h"

namespace danggol::due_order_repository
{

using storage::Row;
using storage::Statement;
using storage::Transaction;

namespace
{

const Statement kUnpaid("SELECT id, issued_coupon_id FROM orders "
                        "WHERE status = 'DEPOSIT_WAIT' AND expires_at <= ? ORDER BY expires_at LIMIT ?");
const Statement kUnconfirmed("SELECT id FROM orders WHERE status = 'PAY_DONE' AND paid_at <= ? "
                             "ORDER BY paid_at LIMIT ? {{skip_locked}}");
const Statement kLockProduct("SELECT id FROM product WHERE id = ? {{for_update}}");

} // namespace

Result<QList<Unpaid>> unpaid(Transaction &transaction, Timestamp now, int most)
{
    return transaction.all(
        kUnpaid,
        [](Row &row) { return Unpaid{.id = row.id<OrderId>(), .coupon = row.optionalId<IssuedCouponId>()}; },
        now, most);
}

Result<QList<OrderId>> unconfirmed(Transaction &transaction, Timestamp paidBy, int most)
{
    return transaction.all(
        kUnconfirmed, [](Row &row) { return row.id<OrderId>(); }, paidBy, most);
}

Result<Done> lockProduct(Transaction &transaction, ProductId id)
{
    TRY_DONE(transaction.all(
        kLockProduct, [](Row &row) { return row.integer(); }, id));
    return Done{};
}

} // namespace danggol::due_order_repository
