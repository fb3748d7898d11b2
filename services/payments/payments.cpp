// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/payments/payments.h"

#include "services/payments/payment_service.h"
#include "services/storage/database.h"

namespace danggol
{

using storage::LaneKey;
using storage::Transaction;

Payments::Payments(storage::Database &database, const PaymentService &service)
    : m_database(database), m_service(service)
{}

void Payments::pay(const Actor &actor, const Operation &operation, PayCommand command, Reply<Payment> reply)
{
    const LaneKey key = LaneKey::order(command.order);
    m_database.write<Payment>(
        key, operation,
        [&service = m_service, actor, command = std::move(command)](Transaction &transaction) {
            return service.pay(transaction, actor, command);
        },
        std::move(reply));
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
