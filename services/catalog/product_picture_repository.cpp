// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/catalog/product_picture_repository.h"

#include "services/storage/transaction.h"

namespace danggol::product_picture_repository
{

namespace
{

using storage::Row;
using storage::Statement;
using storage::Transaction;

const Statement kPut(R"sql(
    INSERT INTO product_picture (product_id, hash, bytes, added_at) VALUES (?, ?, ?, ?)
    ON CONFLICT (product_id) DO UPDATE
    SET hash = excluded.hash, bytes = excluded.bytes, added_at = excluded.added_at)sql");
const Statement kRemove("DELETE FROM product_picture WHERE product_id = ?");
const Statement kFind("SELECT bytes FROM product_picture WHERE hash = ? LIMIT 1");

} // namespace

Result<Done> put(Transaction &transaction, ProductId product, const QString &hash, const QByteArray &bytes,
                 Timestamp now)
{
    TRY_DONE(transaction.execute(kPut, product, hash, bytes, now));
    return Done{};
}

Result<Done> remove(Transaction &transaction, ProductId product)
{
    TRY_DONE(transaction.execute(kRemove, product));
    return Done{};
}

Result<std::optional<QByteArray>> find(Transaction &transaction, const QString &hash)
{
    return transaction.first(
        kFind, [](Row &row) { return row.bytes(); }, hash);
}

} // namespace danggol::product_picture_repository
