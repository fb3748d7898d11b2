// SPDX-License-Identifier: GPL-3.0-or-later
// The reading half of CatalogService.
#include "services/catalog/catalog_service.h"

#include "services/catalog/catalog_errors.h"
#include "services/catalog/category_repository.h"
#include "services/catalog/product_repository.h"
#include "services/catalog/product_rules.h"
#include "services/catalog/stock_movement_repository.h"
#include "services/domain/cursor.h"
#include "services/staff/permission.h"
#include "services/storage/transaction.h"

#include <limits>

namespace danggol
{

using storage::Transaction;

Result<Product> CatalogService::find(Transaction &transaction, const Actor &actor, ProductId id) const
{
    TRY_DONE(authorise(actor, Permission::ReadCatalog));
    TRY(std::optional<Product> product, product_repository::find(transaction, id));
    if (!product)
        return fail(catalog_errors::productNotFound(id));
    return std::move(*product);
}

Result<QList<Product>> CatalogService::findAll(Transaction &transaction, const Actor &actor,
                                               const QList<ProductId> &ids) const
{
    TRY_DONE(authorise(actor, Permission::ReadCatalog));
    if (ids.size() > kMaximumPageLimit)
        return fail(invalidField(
            QStringLiteral("ids"), QStringLiteral("TOO_MANY"),
            QStringLiteral("At most %1 products can be asked for at once.").arg(kMaximumPageLimit)));
    return product_repository::findAll(transaction, ids);
}

Result<Product> CatalogService::findByBarcode(Transaction &transaction, const Actor &actor,
                                              const QString &barcode) const
{
    TRY_DONE(authorise(actor, Permission::ReadCatalog));
    const QString scanned = barcode.trimmed();
    std::optional<Product> product;
    if (product_rules::isBarcode(scanned)) {
        TRY(product, product_repository::findByBarcode(transaction, scanned));
    }
    if (!product || product->status == ProductStatus::Archived)
        return fail(catalog_errors::barcodeNotFound(scanned));
    return std::move(*product);
}

Result<std::optional<Product>> CatalogService::barcodeOwner(Transaction &transaction, const Actor &actor,
                                                            const QString &barcode) const
{
    TRY_DONE(authorise(actor, Permission::ReadCatalog));
    const QString entered = barcode.trimmed();
    if (!product_rules::isBarcode(entered))
        return std::optional<Product>();
    return product_repository::findByBarcode(transaction, entered);
}

Result<Page<Product>> CatalogService::list(Transaction &transaction, const Actor &actor,
                                           const ProductQuery &query) const
{
    TRY_DONE(authorise(actor, Permission::ReadCatalog));
    TRY_DONE(product_rules::check(query));
    TRY(const auto start, pageStart<1>(query.cursor, query.limit));
    ProductQuery byId = query;
    if (query.categoryName) {
        TRY(byId.category, category_repository::find(transaction, *query.categoryName));
        const bool isAnother = query.category && query.category != byId.category;
        if (!byId.category || isAnother)
            return Page<Product>{};
    }
    const ProductId after{start ? start->front() : 0};
    TRY(QList<Product> products, product_repository::list(transaction, byId, after, query.limit + 1));
    return pageOf(std::move(products), query.limit,
                  [](const Product &product) { return QList<qint64>{product.id.value}; });
}

Result<QList<Category>> CatalogService::categories(Transaction &transaction, const Actor &actor) const
{
    TRY_DONE(authorise(actor, Permission::ReadCatalog));
    return category_repository::list(transaction);
}

Result<Page<StockMovement>> CatalogService::movements(Transaction &transaction, const Actor &actor,
                                                      ProductId product, const QString &cursor,
                                                      int limit) const
{
    TRY_DONE(authorise(actor, Permission::AdjustStock)); // they name who worked when
    TRY(const auto start, pageStart<1>(cursor, limit));
    TRY_DONE(find(transaction, actor, product));
    const qint64 before = start ? start->front() : std::numeric_limits<qint64>::max();
    TRY(QList<StockMovement> movements,
        stock_movement_repository::list(transaction, product, before, limit + 1));
    return pageOf(std::move(movements), limit,
                  [](const StockMovement &movement) { return QList<qint64>{movement.id}; });
}

} // namespace danggol
