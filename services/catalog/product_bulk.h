// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/catalog/product.h"
#include "services/domain/actor.h"
#include "services/domain/result.h"

#include <QList>
#include <QString>

#include <functional>

namespace danggol
{

namespace storage
{
class Transaction;
}

/// Product rows many at a time, in few statements.
namespace product_bulk
{

/// Hands over every product there is, archived or not, without keeping them.
[[nodiscard]] Result<Done> each(storage::Transaction &transaction,
                                const std::function<void(Product &&)> &take);
/// Those made after `id`.
[[nodiscard]] Result<QList<Product>> newerThan(storage::Transaction &transaction, ProductId id);
/// The newest product's; 0 when there is none.
[[nodiscard]] Result<ProductId> newest(storage::Transaction &transaction);
/// The given ones that there are.
[[nodiscard]] Result<QList<ProductId>> idsOfBarcodes(storage::Transaction &transaction,
                                                     const QStringList &barcodes);
/// The given ones that there are, held for the rest of the unit; locked in the order of their ids.
[[nodiscard]] Result<QList<Product>> lockAll(storage::Transaction &transaction, QList<ProductId> ids);

/// Makes the products; their `id` and `version` are not looked at. Answers their ids and stocks alone, in no
/// particular order.
[[nodiscard]] Result<QList<Product>> insert(storage::Transaction &transaction, const QList<Product> &products,
                                            Timestamp now);
/// Writes all of the products, which must be locked; their versions count up.
[[nodiscard]] Result<Done> update(storage::Transaction &transaction, const QList<Product> &products,
                                  Timestamp now);
[[nodiscard]] Result<Done> insertMovements(storage::Transaction &transaction, const Actor &actor,
                                           const QList<StockMovement> &movements);

} // namespace product_bulk
} // namespace danggol
