// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/catalog/product_repository.h"

#include "services/catalog/product_row.h"
#include "services/domain/search_text.h"
#include "services/storage/transaction.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace danggol::product_repository
{

namespace
{

using storage::Row;
using storage::Statement;
using storage::Transaction;

const Statement kFind("SELECT " DANGGOL_PRODUCT_COLUMNS " FROM product WHERE product.id = ?");

const Statement kLock("SELECT " DANGGOL_PRODUCT_COLUMNS " FROM product WHERE product.id = ? {{for_update}}");

const Statement kFindByBarcode("SELECT " DANGGOL_PRODUCT_COLUMNS " FROM product WHERE product.barcode = ?");

constexpr int kIdsPerQuestion = 20;
const Statement kFindSome("SELECT " DANGGOL_PRODUCT_COLUMNS " FROM product WHERE product.id IN "
                          "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");

const Statement kList("SELECT " DANGGOL_PRODUCT_COLUMNS R"sql(
    FROM product
    WHERE product.status <> 'ARCHIVED' AND product.id > ? AND product.stock >= ?
      AND (product.search_text LIKE ? ESCAPE '\' OR product.barcode = ?)
    ORDER BY product.id LIMIT ?)sql");

// Along the index of substrings, which knows parts of three letters and more.
const Statement kFound("SELECT " DANGGOL_PRODUCT_COLUMNS R"sql(
    FROM {{found:product:product}}
    WHERE {{is_found:product}} AND product.status <> 'ARCHIVED' AND {{found_id:product:product}} > ?
      AND product.stock >= ? AND product.search_text LIKE ? ESCAPE '\'
    ORDER BY {{found_id:product:product}} LIMIT ?)sql");
const Statement kWithBarcode("SELECT " DANGGOL_PRODUCT_COLUMNS R"sql(
    FROM product
    WHERE product.barcode = ? AND product.status <> 'ARCHIVED' AND product.id > ? AND product.stock >= ?)sql");

const Statement kListOfCategory("SELECT " DANGGOL_PRODUCT_COLUMNS R"sql(
    FROM product
    WHERE product.category_id = ? AND product.status <> 'ARCHIVED' AND product.id > ? AND product.stock >= ?
      AND (product.search_text LIKE ? ESCAPE '\' OR product.barcode = ?)
    ORDER BY product.id LIMIT ?)sql");

const Statement kListArchived("SELECT " DANGGOL_PRODUCT_COLUMNS R"sql(
    FROM product
    WHERE product.status = 'ARCHIVED' AND product.id > ? AND product.stock >= ?
      AND (product.search_text LIKE ? ESCAPE '\' OR product.barcode = ?)
    ORDER BY product.id LIMIT ?)sql");

const Statement kLockBarcodes("SELECT id FROM shop WHERE id = 1 {{for_update}}");

const Statement kInsert(R"sql(
    INSERT INTO product (name, category_id, price, stock, low_stock_at, barcode, art, status, search_text,
                         created_at, updated_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, 'ON_SALE', ?, ?, ?)
    RETURNING id)sql");

const Statement kUpdate(R"sql(
    UPDATE product
    SET name = ?, category_id = ?, price = ?, low_stock_at = ?, barcode = ?, art = ?, status = ?,
        search_text = ?, updated_at = ?, version = version + 1
    WHERE id = ? AND version = ?)sql");

const Statement kIndex("{{index:product}} = ?");
const Statement kUnindex("{{unindex:product}} = ?");

const Statement kTake("UPDATE product SET stock = stock - ? "
                      "WHERE id = ? AND status = 'ON_SALE' AND stock >= ? "
                      "RETURNING " DANGGOL_PRODUCT_COLUMNS);

const Statement kChangeStock("UPDATE product SET stock = stock + ? "
                             "WHERE id = ? AND stock + ? BETWEEN 0 AND 1000000000 "
                             "RETURNING " DANGGOL_PRODUCT_COLUMNS);

// By name along the index; one more may have the text as its barcode.
Result<QList<Product>> foundByIndex(Transaction &transaction, const QString &words, const ProductQuery &query,
                                    ProductId after, int rows)
{
    const qint64 leastStock = query.inStockOnly ? 1 : 0;
    TRY(QList<Product> products,
        transaction.all(kFound, productFrom, words, after, leastStock, containsPattern(query.text), rows));
    TRY(const std::optional<Product> scanned,
        transaction.first(kWithBarcode, productFrom, query.text.trimmed(), after, leastStock));
    if (!scanned)
        return products;
    const auto place = std::lower_bound(
        products.begin(), products.end(), *scanned,
        [](const Product &one, const Product &other) { return one.id.value < other.id.value; });
    if (place == products.end() || place->id != scanned->id)
        products.insert(place, *scanned);
    if (products.size() > rows)
        products.resize(rows);
    return products;
}

} // namespace

Result<std::optional<Product>> find(Transaction &transaction, ProductId id)
{
    return transaction.first(kFind, productFrom, id);
}

Result<std::optional<Product>> lock(Transaction &transaction, ProductId id)
{
    return transaction.first(kLock, productFrom, id);
}

Result<std::optional<Product>> findByBarcode(Transaction &transaction, const QString &barcode)
{
    return transaction.first(kFindByBarcode, productFrom, barcode);
}

Result<QList<Product>> findAll(Transaction &transaction, const QList<ProductId> &ids)
{
    QList<Product> found;
    for (qsizetype first = 0; first < ids.size(); first += kIdsPerQuestion) {
        // Places left over ask for id 0, which no row has.
        std::array<ProductId, kIdsPerQuestion> some{};
        const QList<ProductId> asked = ids.mid(first, kIdsPerQuestion);
        std::copy(asked.begin(), asked.end(), some.begin());
        const auto ask = [&transaction](const auto &...id) {
            return transaction.all(kFindSome, productFrom, id...);
        };
        TRY(const QList<Product> products, std::apply(ask, some));
        found.append(products);
    }
    return found;
}

Result<QList<Product>> list(Transaction &transaction, const ProductQuery &query, ProductId after, int rows)
{
    const QString pattern = containsPattern(query.text);
    const QString barcode = query.text.trimmed();
    const qint64 leastStock = query.inStockOnly ? 1 : 0;
    if (query.archivedOnly)
        return transaction.all(kListArchived, productFrom, after, leastStock, pattern, barcode, rows);
    if (query.category)
        return transaction.all(kListOfCategory, productFrom, *query.category, after, leastStock, pattern,
                               barcode, rows);
    if (const std::optional<QString> words = substringQuery(query.text))
        return foundByIndex(transaction, *words, query, after, rows);
    return transaction.all(kList, productFrom, after, leastStock, pattern, barcode, rows);
}

Result<Done> lockBarcodes(Transaction &transaction)
{
    TRY_DONE(transaction.first(kLockBarcodes, [](Row &row) { return row.integer(); }));
    return Done{};
}

Result<ProductId> insert(Transaction &transaction, const CreateProductCommand &command,
                         std::optional<CategoryId> category, Timestamp now)
{
    TRY(const ProductId id, transaction.one(
                                kInsert, [](Row &row) { return row.id<ProductId>(); }, command.name, category,
                                command.price, command.stock, command.lowStockAt, command.barcode,
                                command.art, searchTextOf(command.name), now, now));
    TRY_DONE(transaction.execute(kIndex, id));
    return id;
}

Result<bool> update(Transaction &transaction, const EditProductCommand &command,
                    std::optional<CategoryId> category, Timestamp now)
{
    TRY_DONE(transaction.execute(kUnindex, command.product));
    TRY(const qint64 rows,
        transaction.execute(kUpdate, command.name, category, command.price, command.lowStockAt,
                            command.barcode, command.art, productStatusName(command.status),
                            searchTextOf(command.name), now, command.product, command.version));
    TRY_DONE(transaction.execute(kIndex, command.product));
    return rows == 1;
}

Result<std::optional<Product>> take(Transaction &transaction, ProductId id, qint64 quantity)
{
    return transaction.first(kTake, productFrom, quantity, id, quantity);
}

Result<std::optional<Product>> changeStock(Transaction &transaction, ProductId id, qint64 change)
{
    return transaction.first(kChangeStock, productFrom, change, id, change);
}

} // namespace danggol::product_repository
