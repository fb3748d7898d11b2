// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/payments/payments.h"

#include "services/payments/payment_service.h"
#include "services/storage/database.h"

namespace danggol
{

using storage::LaneKey;
using storage::Locks;
using storage::Transaction;

Payments::Payments(storage::Database &database, const PaymentService &service)
    : m_database(database), m_service(service)
{}

void Payments::pay(const Actor &actor, const Operation &operation, PayCommand command, Reply<Payment> reply)
{
    // It locks the order and the wallet of its customer, whom not everybody names.
    const std::optional<CustomerId> customer = command.customer ? command.customer : actor.customer;
    const LaneKey key = customer ? LaneKey::customer(*customer) : LaneKey::order(command.order);
    m_database.write<Payment>(
        key, operation,
        [&service = m_service, actor, command = std::move(command)](Transaction &transaction) {
            return service.pay(transaction, actor, command);
        },
        std::move(reply), customer ? Locks::OfItsKey : Locks::Any);
}

void Payments::attempts(const Actor &actor, OrderId order, Reply<QList<Payment>> reply)
{
    m_database.read<QList<Payment>>(
        [&service = m_service, actor, order](Transaction &transaction) {
            return service.attempts(transaction, actor, order);
        },
        std::move(reply));
}

} // namespace danggol
