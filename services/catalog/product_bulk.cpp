// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/catalog/product_bulk.h"

#include "services/catalog/product_row.h"
#include "services/domain/search_text.h"
#include "services/storage/many_rows.h"

#include <algorithm>
#include <vector>

namespace danggol::product_bulk
{

namespace
{

using storage::ManyRows;
using storage::Row;
using storage::Statement;
using storage::Transaction;
using storage::Value;

const Statement kEach("SELECT " DANGGOL_PRODUCT_COLUMNS " FROM product ORDER BY product.id");

const Statement kNewerThan("SELECT " DANGGOL_PRODUCT_COLUMNS " FROM product WHERE product.id > ? "
                           "ORDER BY product.id");

const Statement kNewest("SELECT COALESCE(MAX(id), 0) FROM product");

const ManyRows kOfBarcodes("SELECT id FROM product WHERE barcode IN (", 1, ")");

const ManyRows kLock("SELECT " DANGGOL_PRODUCT_COLUMNS " FROM product WHERE product.id IN (", 1,
                     ") ORDER BY product.id {{for_update}}");

constexpr int kInsertColumns = 11;
const ManyRows kInsert(R"sql(
    INSERT INTO product (name, category_id, price, stock, low_stock_at, barcode, art, status, search_text,
                         created_at, updated_at)
    VALUES)sql",
                       kInsertColumns, "RETURNING id, stock");

// What conflicts is the point: a row of its id is there, so this is an UPDATE of many rows, each to its own
// values.
constexpr int kUpdateColumns = 12;
const ManyRows kUpdate(R"sql(
    INSERT INTO product (id, name, category_id, price, stock, low_stock_at, barcode, art, status, search_text,
                         created_at, updated_at)
    VALUES)sql",
                       kUpdateColumns, R"sql(
    ON CONFLICT (id) DO UPDATE
    SET name = excluded.name, category_id = excluded.category_id, price = excluded.price,
        stock = excluded.stock, low_stock_at = excluded.low_stock_at, barcode = excluded.barcode,
        art = excluded.art, status = excluded.status, search_text = excluded.search_text,
        updated_at = excluded.updated_at, version = product.version + 1)sql");

const ManyRows kIndex("{{index:product}} IN (", 1, ")");
const ManyRows kUnindex("{{unindex:product}} IN (", 1, ")");

constexpr int kMovementColumns = 10;
const ManyRows kInsertMovements(R"sql(
    INSERT INTO stock_movement (product_id, change, stock_after, reason, order_id, note, actor_kind, actor_id,
                                actor_name, at)
    VALUES)sql",
                                kMovementColumns, "");

// All but the id, as both of them take them.
void appendValues(std::vector<Value> &values, const Product &product, Timestamp now)
{
    values.insert(values.end(), {product.name, product.category, product.price, product.stock,
                                 product.lowStockAt, product.barcode, product.art,
                                 productStatusName(product.status), searchTextOf(product.name), now, now});
}

std::vector<Value> valuesOf(const QList<ProductId> &ids)
{
    return std::vector<Value>(ids.begin(), ids.end());
}

std::vector<Value> idsOf(const QList<Product> &products)
{
    std::vector<Value> ids;
    ids.reserve(static_cast<std::size_t>(products.size()));
    for (const Product &product : products)
        ids.emplace_back(product.id);
    return ids;
}

ProductId idFrom(Row &row)
{
    return row.id<ProductId>();
}

} // namespace

Result<Done> each(Transaction &transaction, const std::function<void(Product &&)> &take)
{
    const auto hand = [&take](Row &row) {
        take(productFrom(row));
        return true;
    };
    TRY_DONE(transaction.all(kEach, hand));
    return Done{};
}

Result<QList<Product>> newerThan(Transaction &transaction, ProductId id)
{
    return transaction.all(kNewerThan, productFrom, id);
}

Result<ProductId> newest(Transaction &transaction)
{
    return transaction.one(kNewest, idFrom);
}

Result<QList<ProductId>> idsOfBarcodes(Transaction &transaction, const QStringList &barcodes)
{
    const std::vector<Value> values(barcodes.begin(), barcodes.end());
    return kOfBarcodes.all(transaction, idFrom, values);
}

Result<QList<Product>> lockAll(Transaction &transaction, QList<ProductId> ids)
{
    std::sort(ids.begin(), ids.end());
    return kLock.all(transaction, productFrom, valuesOf(ids));
}

Result<QList<Product>> insert(Transaction &transaction, const QList<Product> &products, Timestamp now)
{
    std::vector<Value> values;
    values.reserve(static_cast<std::size_t>(products.size()) * kInsertColumns);
    for (const Product &product : products)
        appendValues(values, product, now);
    const auto made = [](Row &row) {
        Product product;
        product.id = row.id<ProductId>();
        product.stock = row.integer();
        return product;
    };
    TRY(QList<Product> inserted, kInsert.all(transaction, made, values));
    TRY_DONE(kIndex.execute(transaction, idsOf(inserted)));
    return inserted;
}

Result<Done> update(Transaction &transaction, const QList<Product> &products, Timestamp now)
{
    std::vector<Value> values;
    values.reserve(static_cast<std::size_t>(products.size()) * kUpdateColumns);
    for (const Product &product : products) {
        values.emplace_back(product.id);
        appendValues(values, product, now);
    }
    const std::vector<Value> ids = idsOf(products);
    TRY_DONE(kUnindex.execute(transaction, ids));
    TRY_DONE(kUpdate.execute(transaction, values));
    TRY_DONE(kIndex.execute(transaction, ids));
    return Done{};
}

Result<Done> insertMovements(Transaction &transaction, const Actor &actor,
                             const QList<StockMovement> &movements)
{
    const QString actorKind = actorKindName(actor.kind);
    std::vector<Value> values;
    values.reserve(static_cast<std::size_t>(movements.size()) * kMovementColumns);
    for (const StockMovement &movement : movements)
        values.insert(values.end(), {movement.product, movement.change, movement.stockAfter,
                                     movementReasonName(movement.reason), movement.order, movement.note,
                                     actorKind, actor.id, actor.name, movement.at});
    TRY_DONE(kInsertMovements.execute(transaction, values));
    return Done{};
}

} // namespace danggol::product_bulk
