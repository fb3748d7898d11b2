// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/catalog/product.h"
#include "services/domain/actor.h"
#include "services/domain/result.h"

#include <QList>

namespace danggol
{

namespace storage
{
class Transaction;
}

/// The stock movements: why each product's stock is what it is.
namespace stock_movement_repository
{

/// `movement.id` and `movement.actorName` are the database's and the actor's.
[[nodiscard]] Result<Done> insert(storage::Transaction &transaction, const Actor &actor,
                                  const StockMovement &movement);
/// At most `rows` of the product's before the movement `beforeId`, newest first.
[[nodiscard]] Result<QList<StockMovement>> list(storage::Transaction &transaction, ProductId product,
                                                qint64 beforeId, int rows);

} // namespace stock_movement_repository
} // namespace danggol
