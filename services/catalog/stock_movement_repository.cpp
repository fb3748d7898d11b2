// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/catalog/stock_movement_repository.h"

#include "services/storage/transaction.h"

namespace danggol::stock_movement_repository
{

namespace
{

using storage::Row;
using storage::Statement;
using storage::Transaction;

const Statement kInsert(R"sql(
    INSERT INTO stock_movement (product_id, change, stock_after, reason, order_id, note, actor_kind, actor_id,
                                actor_name, at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql");

const Statement kList(R"sql(
    SELECT id, product_id, change, stock_after, reason, order_id, note, actor_name, at
    FROM stock_movement
    WHERE product_id = ? AND id < ?
    ORDER BY id DESC LIMIT ?)sql");

StockMovement movementFrom(Row &row)
{
    return StockMovement{.id = row.integer(),
                         .product = row.id<ProductId>(),
                         .change = row.integer(),
                         .stockAfter = row.integer(),
                         .reason = movementReasonFromName(row.text()),
                         .order = row.optionalId<OrderId>(),
                         .note = row.text(),
                         .actorName = row.text(),
                         .at = row.moment()};
}

} // namespace

Result<Done> insert(Transaction &transaction, const Actor &actor, const StockMovement &movement)
{
    TRY_DONE(transaction.send(kInsert, movement.product, movement.change, movement.stockAfter,
                              movementReasonName(movement.reason), movement.order, movement.note,
                              actorKindName(actor.kind), actor.id, actor.name, movement.at));
    return Done{};
}

Result<QList<StockMovement>> list(Transaction &transaction, ProductId product, qint64 beforeId, int rows)
{
    return transaction.all(kList, movementFrom, product, beforeId, rows);
}

} // namespace danggol::stock_movement_repository
