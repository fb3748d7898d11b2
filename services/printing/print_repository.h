// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/actor.h"
#include "services/domain/result.h"
#include "services/printing/document_print.h"

#include <QList>

namespace danggol::storage
{
class Transaction;
}

/// The rows of printings. To be called within a unit of work.
namespace danggol::print_repository
{

[[nodiscard]] Result<Done> insert(storage::Transaction &transaction, const Actor &actor,
                                  const DocumentPrint &print);
/// How often this document of the order was printed.
[[nodiscard]] Result<qint64> count(storage::Transaction &transaction, OrderId order, DocumentKind kind);
/// In the order they were printed.
[[nodiscard]] Result<QList<DocumentPrint>> ofOrder(storage::Transaction &transaction, OrderId order);

} // namespace danggol::print_repository
