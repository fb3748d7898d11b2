// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/actor.h"
#include "services/domain/operation.h"
#include "services/domain/reply.h"
#include "services/printing/document_print.h"

#include <QList>

namespace danggol
{

namespace storage
{
class Database;
}
class PrintService;

/// Printings of receipts and slips, as the window uses them: nothing here blocks, answers come to the reply.
/// What each may be refused for is said in PrintService.
class Prints
{
public:
    Prints(storage::Database &database, const PrintService &service);

    /// Counts one printing; sent again with its operation, it recalls the number it had.
    void note(const Actor &actor, const Operation &operation, OrderId order, DocumentKind kind,
              Reply<DocumentPrint> reply);
    /// In the order they were printed.
    void ofOrder(const Actor &actor, OrderId order, Reply<QList<DocumentPrint>> reply);

private:
    storage::Database &m_database;
    const PrintService &m_service;
};

} // namespace danggol
