// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/catalog/product.h"
#include "services/domain/result.h"

#include <QList>

#include <optional>

namespace danggol
{

namespace storage
{
class Transaction;
}

/// The product rows.
namespace product_repository
{

[[nodiscard]] Result<std::optional<Product>> find(storage::Transaction &transaction, ProductId id);
/// The same, and nobody else changes it until the unit ends.
[[nodiscard]] Result<std::optional<Product>> lock(storage::Transaction &transaction, ProductId id);
/// Archived ones too.
[[nodiscard]] Result<std::optional<Product>> findByBarcode(storage::Transaction &transaction,
                                                           const QString &barcode);
[[nodiscard]] Result<QList<Product>> findAll(storage::Transaction &transaction, const QList<ProductId> &ids);
/// At most `rows` that the query asks for, after `after`, by id. The category's name is not looked at.
[[nodiscard]] Result<QList<Product>> list(storage::Transaction &transaction, const ProductQuery &query,
                                          ProductId after, int rows);

/// Units that give a product a barcode go one at a time, so that what they checked stays true.
[[nodiscard]] Result<Done> lockBarcodes(storage::Transaction &transaction);
[[nodiscard]] Result<ProductId> insert(storage::Transaction &transaction, const CreateProductCommand &command,
                                       std::optional<CategoryId> category, Timestamp now);
/// Everything but the stock, and counts the version up; false when the version was another.
[[nodiscard]] Result<bool> update(storage::Transaction &transaction, const EditProductCommand &command,
                                  std::optional<CategoryId> category, Timestamp now);

/// The product after `quantity` was taken; nothing when it is not on sale or has fewer.
[[nodiscard]] Result<std::optional<Product>> take(storage::Transaction &transaction, ProductId id,
                                                  qint64 quantity);
/// The product after its stock changed; nothing when there is no such product or the stock would leave
/// 0 to kLargestStock.
[[nodiscard]] Result<std::optional<Product>> changeStock(storage::Transaction &transaction, ProductId id,
                                                         qint64 change);

} // namespace product_repository
} // namespace danggol
