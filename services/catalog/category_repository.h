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

/// The category rows.
namespace category_repository
{

/// The category of exactly that name.
[[nodiscard]] Result<std::optional<CategoryId>> find(storage::Transaction &transaction, const QString &name);
/// The category of that name, made when there is none yet; nothing for an empty name.
[[nodiscard]] Result<std::optional<CategoryId>> findOrCreate(storage::Transaction &transaction,
                                                             const QString &name);
/// In the order they were made.
[[nodiscard]] Result<QList<Category>> list(storage::Transaction &transaction);

} // namespace category_repository
} // namespace danggol
