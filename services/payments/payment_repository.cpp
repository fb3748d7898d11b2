// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/payments/payment_repository.h"

#include "services/storage/transaction.h"

namespace danggol::payment_repository
{

using storage::Row;
using storage::Statement;
using storage::Transaction;

namespace
{

const Statement
    kInsert("INSERT INTO payment (order_id, customer_id, status, amount, requested_at, actor_kind, "
            "actor_id, actor_name) VALUES (?, ?, 'PAYMENT_REQUEST', ?, ?, ?, ?, ?) RETURNING id");
const Statement kFinish("UPDATE payment SET status = ?, balance = ?, short_by = ?, finished_at = ? "
                        "WHERE id = ? AND status = 'PAYMENT_REQUEST'");
const Statement kOfOrder("SELECT id, order_id, customer_id, status, amount, COALESCE(balance, 0), short_by, "
                         "requested_at, finished_at, actor_name FROM payment WHERE order_id = ? "
                         "ORDER BY id DESC");
const Statement kNoteVisit("UPDATE customer SET last_visit_at = ? WHERE id = ? AND last_visit_at < ?");

Payment toPayment(Row &row)
{
    return {
        .id = row.id<PaymentId>(),
        .order = row.id<OrderId>(),
        .customer = row.id<CustomerId>(),
        .status = paymentStatusFromName(row.text()),
        .amount = row.money(),
        .balance = row.money(),
        .shortBy = row.money(),
        .requestedAt = row.moment(),
        .finishedAt = row.optionalMoment(),
        .actorName = row.text(),
    };
}

} // namespace

Result<PaymentId> insert(Transaction &transaction, const Actor &actor, const Payment &payment)
{
    TRY(const qint64 id,
        transaction.number(kInsert, payment.order, payment.customer, payment.amount, payment.requestedAt,
                           actorKindName(actor.kind), actor.id, actor.name));
    return PaymentId{id};
}

Result<Done> finish(Transaction &transaction, const Payment &payment)
{
    TRY_DONE(transaction.send(kFinish, paymentStatusName(payment.status), payment.balance, payment.shortBy,
                              payment.finishedAt, payment.id));
    transaction.touch(Topic::Payment, payment.id.value);
    transaction.touch(Topic::Order, payment.order.value);
    return Done{};
}

Result<QList<Payment>> ofOrder(Transaction &transaction, OrderId order)
{
    return transaction.all(kOfOrder, toPayment, order);
}

Result<Done> noteVisit(Transaction &transaction, CustomerId customer, Timestamp at)
{
    TRY_DONE(transaction.send(kNoteVisit, at, customer, at));
    transaction.touch(Topic::Customer, customer.value);
    return Done{};
}

} // namespace danggol::payment_repository
