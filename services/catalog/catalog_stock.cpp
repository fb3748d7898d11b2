// SPDX-License-Identifier: GPL-3.0-or-later
// The half of CatalogService that moves stock for orders.
#include "services/catalog/catalog_service.h"

#include "services/catalog/catalog_errors.h"
#include "services/catalog/product_repository.h"
#include "services/catalog/stock_movement_repository.h"
#include "services/domain/assert.h"
#include "services/storage/transaction.h"

#include <algorithm>
#include <map>

namespace danggol
{

namespace
{

using storage::Transaction;

// By product id, so that every unit locks rows in the same order; each product once.
std::map<ProductId, qint64> sortedByProduct(const QList<StockChange> &changes)
{
    std::map<ProductId, qint64> quantities;
    for (const StockChange &change : changes) {
        DANGGOL_ASSERT(change.quantity > 0);
        quantities[change.product] += change.quantity;
    }
    return quantities;
}

Result<Product> takeOne(Transaction &transaction, ProductId id, qint64 quantity)
{
    TRY(std::optional<Product> taken, product_repository::take(transaction, id, quantity));
    if (taken)
        return std::move(*taken);
    TRY(const std::optional<Product> product, product_repository::lock(transaction, id));
    if (!product)
        return fail(catalog_errors::productNotFound(id));
    if (product->status != ProductStatus::OnSale)
        return fail(catalog_errors::notOnSale(*product));
    if (product->stock < quantity)
        return fail(catalog_errors::outOfStock(*product, quantity));
    // Another till gave some back between the two questions; now that the row is locked it stays so.
    TRY(taken, product_repository::take(transaction, id, quantity));
    DANGGOL_ASSERT(taken);
    return std::move(*taken);
}

qint64 stockAfter(const QList<Product> &after, ProductId id)
{
    const auto product =
        std::find_if(after.begin(), after.end(), [id](const Product &each) { return each.id == id; });
    DANGGOL_ASSERT(product != after.end());
    return product->stock;
}

} // namespace

Result<QList<Product>> CatalogService::take(Transaction &transaction, const Actor &,
                                            const QList<StockChange> &changes) const
{
    QList<Product> after;
    for (const auto &[id, quantity] : sortedByProduct(changes)) {
        TRY(Product product, takeOne(transaction, id, quantity));
        transaction.touch(Topic::Product, id.value);
        after.append(std::move(product));
    }
    return after;
}

Result<Done> CatalogService::recordSold(Transaction &transaction, const Actor &actor, OrderId order,
                                        const QList<StockChange> &changes, const QList<Product> &after) const
{
    const Timestamp now = m_clock.now();
    for (const auto &[id, quantity] : sortedByProduct(changes)) {
        const StockMovement sold{.product = id,
                                 .change = -quantity,
                                 .stockAfter = stockAfter(after, id),
                                 .reason = MovementReason::Sold,
                                 .order = order,
                                 .at = now};
        TRY_DONE(stock_movement_repository::insert(transaction, actor, sold));
    }
    return Done{};
}

Result<bool> CatalogService::hasRoom(Transaction &transaction, const QList<StockChange> &changes) const
{
    for (const auto &[id, quantity] : sortedByProduct(changes)) {
        TRY(const std::optional<Product> product, product_repository::find(transaction, id));
        if (!product)
            return fail(catalog_errors::productNotFound(id));
        if (product->stock + quantity > kLargestStock)
            return false;
    }
    return true;
}

Result<Done> CatalogService::giveBack(Transaction &transaction, const Actor &actor, OrderId order,
                                      MovementReason reason, const QList<StockChange> &changes) const
{
    const Timestamp now = m_clock.now();
    for (const auto &[id, quantity] : sortedByProduct(changes)) {
        TRY(const std::optional<Product> product, product_repository::changeStock(transaction, id, quantity));
        if (!product) {
            TRY(const std::optional<Product> full, product_repository::find(transaction, id));
            return fail(full ? catalog_errors::tooMuchStock(*full) : catalog_errors::productNotFound(id));
        }
        const StockMovement back{.product = id,
                                 .change = quantity,
                                 .stockAfter = product->stock,
                                 .reason = reason,
                                 .order = order,
                                 .at = now};
        TRY_DONE(stock_movement_repository::insert(transaction, actor, back));
        transaction.touch(Topic::Product, id.value);
    }
    return Done{};
}

} // namespace danggol
