// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/orders/order.h"

#include <QList>

#include <optional>

namespace danggol::storage
{
class Transaction;
}

/// Orders whose time has come. To be called within a unit of work.
namespace danggol::due_order_repository
{

struct Unpaid
{
    OrderId id;
    std::optional<IssuedCouponId> coupon;
};

/// Waiting orders past their time, the longest overdue first; not locked.
[[nodiscard]] Result<QList<Unpaid>> unpaid(storage::Transaction &transaction, Timestamp now, int most);
/// Orders paid at or before `paidBy` and not confirmed, locked; those that somebody else has locked are
/// passed over.
[[nodiscard]] Result<QList<OrderId>> unconfirmed(storage::Transaction &transaction, Timestamp paidBy,
                                                 int most);
[[nodiscard]] Result<Done> lockProduct(storage::Transaction &transaction, ProductId id);

} // namespace danggol::due_order_repository
