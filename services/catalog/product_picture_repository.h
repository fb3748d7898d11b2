// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/clock.h"
#include "services/domain/ids.h"
#include "services/domain/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace danggol
{

namespace storage
{
class Transaction;
}

/// The picture rows. The product must be locked by those who change its picture.
namespace product_picture_repository
{

/// In place of the one before.
[[nodiscard]] Result<Done> put(storage::Transaction &transaction, ProductId product, const QString &hash,
                               const QByteArray &bytes, Timestamp now);
[[nodiscard]] Result<Done> remove(storage::Transaction &transaction, ProductId product);
/// Any product's picture of this hash.
[[nodiscard]] Result<std::optional<QByteArray>> find(storage::Transaction &transaction, const QString &hash);

} // namespace product_picture_repository
} // namespace danggol
