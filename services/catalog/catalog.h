// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/catalog/product.h"
#include "services/catalog/product_picture.h"
#include "services/domain/actor.h"
#include "services/domain/operation.h"
#include "services/domain/page.h"
#include "services/domain/reply.h"

namespace danggol
{

namespace storage
{
class Database;
}
class CatalogService;

/// Products, as the window and the API use them: nothing here blocks, answers come to the reply.
class Catalog
{
public:
    Catalog(storage::Database &database, const CatalogService &service);

    void create(const Actor &actor, const Operation &operation, CreateProductCommand command,
                Reply<Product> reply);
    void edit(const Actor &actor, const Operation &operation, EditProductCommand command,
              Reply<Product> reply);
    /// Edits what the command gives.
    void patch(const Actor &actor, const Operation &operation, PatchProductCommand command,
               Reply<Product> reply);
    void adjustStock(const Actor &actor, const Operation &operation, AdjustStockCommand command,
                     Reply<Product> reply);

    /// In place of the picture before, or none.
    void setPicture(const Actor &actor, const Operation &operation, SetPictureCommand command,
                    Reply<Product> reply);

    void find(const Actor &actor, ProductId id, Reply<Product> reply);
    /// The given ones that there are, in no particular order: for refreshing rows. At most 200.
    void findAll(const Actor &actor, const QList<ProductId> &ids, Reply<QList<Product>> reply);
    void findByBarcode(const Actor &actor, const QString &barcode, Reply<Product> reply);
    /// Whose barcode it is, archived or not; nothing: nobody's.
    void barcodeOwner(const Actor &actor, const QString &barcode, Reply<std::optional<Product>> reply);
    /// The bytes of the picture of this hash; empty when no product has it any more.
    void picture(const Actor &actor, const QString &hash, Reply<QByteArray> reply);
    /// Without archived ones unless they are asked for, in the order they were made.
    void list(const Actor &actor, const ProductQuery &query, Reply<Page<Product>> reply);
    void categories(const Actor &actor, Reply<QList<Category>> reply);
    /// Newest first.
    void movements(const Actor &actor, ProductId product, const QString &cursor, int limit,
                   Reply<Page<StockMovement>> reply);

private:
    storage::Database &m_database;
    const CatalogService &m_service;
};

} // namespace danggol
