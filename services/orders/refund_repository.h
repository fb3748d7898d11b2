// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/actor.h"
#include "services/domain/result.h"
#include "services/orders/order.h"

#include <QList>
#include <QString>

namespace danggol::storage
{
class Transaction;
}

/// The rows of refunds. To be called within a unit of work.
namespace danggol::refund_repository
{

struct RefundedLine
{
    ProductId product;
    qint64 quantity = 0;
    Money amount;
};

struct Refund
{
    OrderId order;
    Money amount;
    QString reason;
    bool restocked = true;
    /// Whether nothing of the order is left to refund.
    bool completes = false;
    Timestamp at;
    QList<RefundedLine> lines;
};

/// Writes the refund and its lines.
[[nodiscard]] Result<Done> insert(storage::Transaction &transaction, const Actor &actor,
                                  const Refund &refund);
/// Adds it up on the order and its lines, guarded by the state and by what is left; false when it no longer
/// fits.
[[nodiscard]] Result<bool> apply(storage::Transaction &transaction, const Refund &refund);
/// Has the ranking count the day of the order's payment anew.
[[nodiscard]] Result<Done> markDayDirty(storage::Transaction &transaction, OrderId order);

} // namespace danggol::refund_repository
