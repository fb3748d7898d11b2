// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/actor.h"
#include "services/domain/result.h"
#include "services/payments/payment.h"

#include <QList>

namespace danggol::storage
{
class Transaction;
}

/// The rows of payment attempts. To be called within a unit of work.
namespace danggol::payment_repository
{

/// Writes the attempt as a PAYMENT_REQUEST.
[[nodiscard]] Result<PaymentId> insert(storage::Transaction &transaction, const Actor &actor,
                                       const Payment &payment);
/// Writes how the attempt ended.
[[nodiscard]] Result<Done> finish(storage::Transaction &transaction, const Payment &payment);
/// Newest first.
[[nodiscard]] Result<QList<Payment>> ofOrder(storage::Transaction &transaction, OrderId order);
[[nodiscard]] Result<Done> noteVisit(storage::Transaction &transaction, CustomerId customer, Timestamp at);

} // namespace danggol::payment_repository
