// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/catalog/catalog_service.h"

#include "services/audit/audit_service.h"
#include "services/catalog/catalog_audit.h"
#include "services/catalog/catalog_errors.h"
#include "services/catalog/category_repository.h"
#include "services/catalog/product_repository.h"
#include "services/catalog/product_rules.h"
#include "services/catalog/stock_movement_repository.h"
#include "services/staff/permission.h"
#include "services/storage/transaction.h"

namespace danggol
{

namespace
{

using storage::Transaction;

// The barcodes must be locked.
Result<Done> checkBarcodeIsFree(Transaction &transaction, const QString &barcode, ProductId self)
{
    TRY(const std::optional<Product> owner, product_repository::findByBarcode(transaction, barcode));
    if (owner && owner->id != self)
        return fail(catalog_errors::barcodeTaken(*owner));
    return Done{};
}

// The barcodes come before the product, as they do for a new one.
Result<Product> lockForEdit(Transaction &transaction, ProductId id, bool givesBarcode)
{
    if (givesBarcode)
        TRY_DONE(product_repository::lockBarcodes(transaction));
    TRY(std::optional<Product> product, product_repository::lock(transaction, id));
    if (!product)
        return fail(catalog_errors::productNotFound(id));
    return std::move(*product);
}

Result<Product> mustFind(Transaction &transaction, ProductId id)
{
    TRY(std::optional<Product> product, product_repository::find(transaction, id));
    if (!product)
        return fail(catalog_errors::productNotFound(id));
    return std::move(*product);
}

} // namespace

Result<Product> CatalogService::create(Transaction &transaction, const Actor &actor,
                                       const CreateProductCommand &command) const
{
    TRY_DONE(authorise(actor, Permission::EditCatalog));
    TRY(const CreateProductCommand entered, product_rules::checked(command));
    if (entered.barcode) {
        TRY_DONE(product_repository::lockBarcodes(transaction));
        TRY_DONE(checkBarcodeIsFree(transaction, *entered.barcode, {}));
    }
    TRY(const std::optional<CategoryId> category,
        category_repository::findOrCreate(transaction, entered.category));
    const Timestamp now = m_clock.now();
    TRY(const ProductId id, product_repository::insert(transaction, entered, category, now));
    if (entered.stock > 0) {
        const StockMovement received{.product = id,
                                     .change = entered.stock,
                                     .stockAfter = entered.stock,
                                     .reason = MovementReason::Received,
                                     .at = now};
        TRY_DONE(stock_movement_repository::insert(transaction, actor, received));
    }
    transaction.touch(Topic::Product, id.value);
    return mustFind(transaction, id);
}

Result<Product> CatalogService::edit(Transaction &transaction, const Actor &actor,
                                     const EditProductCommand &command) const
{
    TRY_DONE(authorise(actor, Permission::EditCatalog));
    TRY(const EditProductCommand entered, product_rules::checked(command));
    TRY(const Product before, lockForEdit(transaction, entered.product, entered.barcode.has_value()));
    return save(transaction, actor, before, entered);
}

Result<Product> CatalogService::patch(Transaction &transaction, const Actor &actor,
                                      const PatchProductCommand &command) const
{
    TRY_DONE(authorise(actor, Permission::EditCatalog));
    TRY_DONE(product_rules::checkGivesSomething(command));
    const bool givesBarcode = command.barcode && *command.barcode;
    TRY(const Product before, lockForEdit(transaction, command.product, givesBarcode));
    TRY(const EditProductCommand entered, product_rules::checked(product_rules::asEdit(command, before)));
    return save(transaction, actor, before, entered);
}

// `before` is locked; so are the barcodes when the product is given another one.
Result<Product> CatalogService::save(Transaction &transaction, const Actor &actor, const Product &before,
                                     const EditProductCommand &entered) const
{
    if (before.version != entered.version)
        return fail(catalog_errors::editedMeanwhile(before));
    if (entered.barcode && entered.barcode != before.barcode)
        TRY_DONE(checkBarcodeIsFree(transaction, *entered.barcode, before.id));
    TRY(const std::optional<CategoryId> category,
        category_repository::findOrCreate(transaction, entered.category));
    TRY(const bool updated, product_repository::update(transaction, entered, category, m_clock.now()));
    if (!updated)
        return fail(catalog_errors::editedMeanwhile(before));
    if (before.price != entered.price) {
        TRY_DONE(m_audit.recordAll(transaction, actor,
                                   {catalog_audit::priceEdit(entered.product, before.price, entered.price)}));
    }
    transaction.touch(Topic::Product, entered.product.value);
    return mustFind(transaction, entered.product);
}

Result<Product> CatalogService::adjustStock(Transaction &transaction, const Actor &actor,
                                            const AdjustStockCommand &command) const
{
    TRY_DONE(authorise(actor, Permission::AdjustStock));
    TRY(const AdjustStockCommand entered, product_rules::checked(command));
    TRY(const std::optional<Product> before, product_repository::lock(transaction, entered.product));
    if (!before)
        return fail(catalog_errors::productNotFound(entered.product));
    // Both within ±kLargestStock, so the sum fits.
    if (before->stock + entered.change < 0)
        return fail(catalog_errors::tooFewToTakeOff(*before, -entered.change));
    if (before->stock + entered.change > kLargestStock)
        return fail(catalog_errors::tooMuchStock(*before));
    TRY(std::optional<Product> after,
        product_repository::changeStock(transaction, entered.product, entered.change));
    if (!after)
        return fail(catalog_errors::tooFewToTakeOff(*before, -entered.change));
    const StockMovement movement{.product = entered.product,
                                 .change = entered.change,
                                 .stockAfter = after->stock,
                                 .reason = entered.reason,
                                 .note = entered.note,
                                 .at = m_clock.now()};
    TRY_DONE(stock_movement_repository::insert(transaction, actor, movement));
    TRY_DONE(m_audit.recordAll(transaction, actor, {catalog_audit::stockAdjustment(movement)}));
    transaction.touch(Topic::Product, entered.product.value);
    return std::move(*after);
}

} // namespace danggol
