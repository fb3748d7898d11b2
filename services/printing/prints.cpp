// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/printing/prints.h"

#include "services/printing/print_service.h"
#include "services/storage/database.h"

namespace danggol
{

using storage::LaneKey;
using storage::Transaction;

Prints::Prints(storage::Database &database, const PrintService &service)
    : m_database(database), m_service(service)
{}

void Prints::note(const Actor &actor, const Operation &operation, OrderId order, DocumentKind kind,
                  Reply<DocumentPrint> reply)
{
    m_database.write<DocumentPrint>(
        LaneKey::order(order), operation,
        [&service = m_service, actor, order, kind](Transaction &transaction) {
            return service.note(transaction, actor, order, kind);
        },
        std::move(reply));
}

void Prints::ofOrder(const Actor &actor, OrderId order, Reply<QList<DocumentPrint>> reply)
{
    m_database.read<QList<DocumentPrint>>(
        [&service = m_service, actor, order](Transaction &transaction) {
            return service.ofOrder(transaction, actor, order);
        },
        std::move(reply));
}

} // namespace danggol
