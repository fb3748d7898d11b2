// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/payments/payment_service.h"

#include "services/orders/order_errors.h"
#include "services/orders/order_service.h"
#include "services/payments/payment_repository.h"
#include "services/staff/permission.h"
#include "services/storage/transaction.h"
#include "services/wallet/wallet_service.h"

namespace danggol
{

namespace
{

const QString kNothingTaken = QStringLiteral("No points were taken.");

Result<Done> checkOwner(const PayCommand &command, const Order &order)
{
    if (!command.customer || *command.customer == order.customer)
        return Done{};
    return fail(invalidField(QStringLiteral("userId"), QStringLiteral("NOT_OWNER"),
                             QStringLiteral("Order %1 is another customer's. %2 Check the customer.")
                                 .arg(order.id.value)
                                 .arg(kNothingTaken)));
}

} // namespace

Result<Payment> PaymentService::pay(storage::Transaction &transaction, const Actor &actor,
                                    const PayCommand &command) const
{
    TRY_DONE(authorise(actor, Permission::PayOrder));
    TRY(const PayableOrder payable, m_orders.lockedToPay(transaction, command.order, kNothingTaken));
    const Order &order = payable.order;
    TRY_DONE(authoriseFor(actor, Permission::PayOrder, order.customer));
    TRY_DONE(checkOwner(command, order));
    if (!mayBecome(order.status, OrderStatus::PayDone))
        return fail(orderStateConflict(order, kNothingTaken));
    if (command.chargeFirst) {
        TRY_DONE(m_wallet.charge(transaction, actor,
                                 {.customer = order.customer, .amount = *command.chargeFirst}));
    }
    Payment payment;
    payment.order = order.id;
    payment.customer = order.customer;
    payment.amount = order.total;
    payment.requestedAt = m_clock.now();
    payment.actorName = actor.name;
    TRY(payment.id, payment_repository::insert(transaction, actor, payment));
    TRY_DONE(takePoints(transaction, actor, payment));
    if (payment.status == PaymentStatus::Done) {
        TRY_DONE(m_orders.markPaid(transaction, actor, payable, *payment.finishedAt));
        TRY_DONE(payment_repository::noteVisit(transaction, order.customer, *payment.finishedAt));
    }
    TRY_DONE(payment_repository::finish(transaction, payment));
    return payment;
}

// Decides the payment: Done with the balance after, or Fail with what there was and what was missing.
Result<Done> PaymentService::takePoints(storage::Transaction &transaction, const Actor &actor,
                                        Payment &payment) const
{
    // Points that come in between a refused debit and the look at the balance call for another try; each try
    // sees a later balance, so more than a few cannot be needed.
    constexpr int kMostTries = 8;
    for (int tries = 0; tries < kMostTries; ++tries) {
        TRY(const std::optional<Money> after, debited(transaction, actor, payment));
        if (after) {
            payment.status = PaymentStatus::Done;
            payment.balance = *after;
            payment.finishedAt = payment.requestedAt;
            return Done{};
        }
        TRY(payment.balance, m_wallet.balanceOf(transaction, payment.customer));
        if (payment.balance < payment.amount) {
            payment.status = PaymentStatus::Fail;
            payment.shortBy = Money(payment.amount.won() - payment.balance.won());
            return Done{};
        }
    }
    return fail(ErrorCode::Busy,
                QStringLiteral("The customer's points are changing. %1 Try again.").arg(kNothingTaken));
}

Result<std::optional<Money>> PaymentService::debited(storage::Transaction &transaction, const Actor &actor,
                                                     const Payment &payment) const
{
    // A coupon that covers everything leaves nothing to write in the ledger.
    if (payment.amount.isZero()) {
        TRY(const Money balance, m_wallet.balanceOf(transaction, payment.customer));
        return std::optional(balance);
    }
    return m_wallet.debit(transaction, actor, payment.customer, payment.amount,
                          {.reason = EntryReason::Payment, .order = payment.order, .payment = payment.id});
}

Result<QList<Payment>> PaymentService::attempts(storage::Transaction &transaction, const Actor &actor,
                                                OrderId order) const
{
    // Says OrderNotFound, and keeps a customer to their own orders.
    TRY_DONE(m_orders.timeline(transaction, actor, order));
    return payment_repository::ofOrder(transaction, order);
}

} // namespace danggol
