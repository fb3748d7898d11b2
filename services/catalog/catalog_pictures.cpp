// SPDX-License-Identifier: GPL-3.0-or-later
// The part of CatalogService that has to do with pictures.
#include "services/catalog/catalog_service.h"

#include "services/catalog/catalog_errors.h"
#include "services/catalog/product_picture_repository.h"
#include "services/catalog/product_repository.h"
#include "services/catalog/product_rules.h"
#include "services/staff/permission.h"
#include "services/storage/transaction.h"

namespace danggol
{

using storage::Transaction;

Result<Product> CatalogService::setPicture(Transaction &transaction, const Actor &actor,
                                           const SetPictureCommand &command) const
{
    TRY_DONE(authorise(actor, Permission::EditCatalog));
    if (!command.bytes.isEmpty())
        TRY_DONE(checkPicture(command.bytes));
    TRY(std::optional<Product> before, product_repository::lock(transaction, command.product));
    if (!before)
        return fail(catalog_errors::productNotFound(command.product));
    ProductArt art = productArt(before->art);
    art.picture = command.bytes.isEmpty() ? QString() : pictureHash(command.bytes);
    TRY_DONE(command.bytes.isEmpty()
                 ? product_picture_repository::remove(transaction, command.product)
                 : product_picture_repository::put(transaction, command.product, art.picture, command.bytes,
                                                   m_clock.now()));
    const QString text = productArtText(art);
    if (text == before->art)
        return std::move(*before);
    const PatchProductCommand patch{.product = command.product,
                                    .version = {},
                                    .name = {},
                                    .price = {},
                                    .category = {},
                                    .barcode = {},
                                    .lowStockAt = {},
                                    .status = {},
                                    .art = text};
    TRY(const EditProductCommand entered, product_rules::checked(product_rules::asEdit(patch, *before)));
    return save(transaction, actor, *before, entered);
}

Result<QByteArray> CatalogService::picture(Transaction &transaction, const Actor &actor,
                                           const QString &hash) const
{
    TRY_DONE(authorise(actor, Permission::ReadCatalog));
    TRY(std::optional<QByteArray> bytes, product_picture_repository::find(transaction, hash));
    return std::move(bytes).value_or(QByteArray());
}

} // namespace danggol
