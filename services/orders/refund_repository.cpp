// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/orders/refund_repository.h"

#include "services/storage/transaction.h"

namespace danggol::refund_repository
{

using storage::Statement;
using storage::Transaction;

namespace
{

const Statement kInsert("INSERT INTO refund (order_id, amount, reason, restocked, actor_kind, actor_id, "
                        "actor_name, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id");
const Statement kInsertLine("INSERT INTO refund_line (refund_id, product_id, quantity, amount) "
                            "VALUES (?, ?, ?, ?)");
const Statement kApplyToLine("UPDATE order_line SET refunded_quantity = refunded_quantity + ?, "
                             "refunded_amount = refunded_amount + ? "
                             "WHERE order_id = ? AND product_id = ? AND refunded_quantity + ? <= quantity");
const Statement kApplyPart("UPDATE orders SET refunded = refunded + ? WHERE id = ? AND status = 'PAY_DONE'");
const Statement kApplyRest("UPDATE orders SET refunded = refunded + ?, status = 'REFUNDED', refunded_at = ? "
                           "WHERE id = ? AND status = 'PAY_DONE'");
// A mark of its own, so that an aggregation which counted the day before this refund leaves it there.
const Statement
    kMarkDayDirty("INSERT INTO dirty_day (day, mark) SELECT paid_day, CAST(? AS TEXT) FROM orders "
                  "WHERE id = ? AND paid_day IS NOT NULL "
                  "ON CONFLICT (day) DO UPDATE SET mark = excluded.mark");

} // namespace

Result<Done> insert(Transaction &transaction, const Actor &actor, const Refund &refund)
{
    TRY(const qint64 id,
        transaction.number(kInsert, refund.order, refund.amount, refund.reason, refund.restocked ? 1 : 0,
                           actorKindName(actor.kind), actor.id, actor.name, refund.at));
    for (const RefundedLine &line : refund.lines)
        TRY_DONE(transaction.send(kInsertLine, id, line.product, line.quantity, line.amount));
    return Done{};
}

Result<bool> apply(Transaction &transaction, const Refund &refund)
{
    for (const RefundedLine &line : refund.lines) {
        TRY(const qint64 rows, transaction.execute(kApplyToLine, line.quantity, line.amount, refund.order,
                                                   line.product, line.quantity));
        if (rows != 1)
            return false;
    }
    if (refund.completes) {
        TRY(const qint64 rows, transaction.execute(kApplyRest, refund.amount, refund.at, refund.order));
        return rows == 1;
    }
    TRY(const qint64 rows, transaction.execute(kApplyPart, refund.amount, refund.order));
    return rows == 1;
}

Result<Done> markDayDirty(Transaction &transaction, OrderId order)
{
    TRY_DONE(transaction.send(kMarkDayDirty, transaction.operationId(), order));
    return Done{};
}

} // namespace danggol::refund_repository
