// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/actor.h"
#include "services/domain/operation.h"
#include "services/domain/reply.h"
#include "services/payments/payment.h"

#include <QList>

namespace danggol
{

namespace storage
{
class Database;
}
class PaymentService;

/// Payments, as the window and the API use them: nothing here blocks, answers come to the reply.
class Payments
{
public:
    Payments(storage::Database &database, const PaymentService &service);

    void pay(const Actor &actor, const Operation &operation, PayCommand command, Reply<Payment> reply);
    /// Every attempt for the order, newest first.
    void attempts(const Actor &actor, OrderId order, Reply<QList<Payment>> reply);

private:
    storage::Database &m_database;
    const PaymentService &m_service;
};

} // namespace danggol
