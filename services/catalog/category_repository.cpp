// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/catalog/category_repository.h"

#include "services/storage/transaction.h"

namespace danggol::category_repository
{

namespace
{

using storage::Row;
using storage::Statement;
using storage::Transaction;

const Statement kFind("SELECT id FROM category WHERE name = ?");

const Statement kInsert(R"sql(
    INSERT INTO category (name, position)
    VALUES (?, (SELECT COALESCE(MAX(position), 0) + 1 FROM category))
    ON CONFLICT (name) DO NOTHING)sql");

const Statement kList(R"sql(
    SELECT category.id, category.name, COUNT(product.id)
    FROM category
    LEFT JOIN product ON product.category_id = category.id AND product.status <> 'ARCHIVED'
    GROUP BY category.id, category.name, category.position
    ORDER BY category.position, category.id)sql");

CategoryId idFrom(Row &row)
{
    return row.id<CategoryId>();
}

Category categoryFrom(Row &row)
{
    return Category{.id = row.id<CategoryId>(), .name = row.text(), .productCount = row.integer()};
}

} // namespace

Result<std::optional<CategoryId>> find(Transaction &transaction, const QString &name)
{
    return transaction.first(kFind, idFrom, name);
}

Result<std::optional<CategoryId>> findOrCreate(Transaction &transaction, const QString &name)
{
    if (name.isEmpty())
        return std::nullopt;
    TRY(const std::optional<CategoryId> known, find(transaction, name));
    if (known)
        return known;
    // When another till makes it at the same moment the insert does nothing, and its row is found.
    TRY_DONE(transaction.execute(kInsert, name));
    TRY(const CategoryId made, transaction.one(kFind, idFrom, name));
    return made;
}

Result<QList<Category>> list(Transaction &transaction)
{
    return transaction.all(kList, categoryFrom);
}

} // namespace danggol::category_repository
