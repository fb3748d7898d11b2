// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/printing/print_repository.h"

#include "services/storage/transaction.h"

namespace danggol::print_repository
{

namespace
{

using storage::Row;
using storage::Statement;
using storage::Transaction;

const Statement kInsert("INSERT INTO document_print (order_id, kind, number, actor_kind, actor_id, "
                        "actor_name, at) VALUES (?, ?, ?, ?, ?, ?, ?)");
const Statement kCount("SELECT COUNT(*) FROM document_print WHERE order_id = ? AND kind = ?");
const Statement kOfOrder("SELECT order_id, kind, number, actor_name, at FROM document_print "
                         "WHERE order_id = ? ORDER BY id");

DocumentPrint toPrint(Row &row)
{
    return DocumentPrint{.order = row.id<OrderId>(),
                         .kind = documentKindFromName(row.text()),
                         .number = row.integer(),
                         .actorName = row.text(),
                         .at = row.moment()};
}

} // namespace

Result<Done> insert(Transaction &transaction, const Actor &actor, const DocumentPrint &print)
{
    TRY_DONE(transaction.send(kInsert, print.order, documentKindName(print.kind), print.number,
                              actorKindName(actor.kind), actor.id, actor.name, print.at));
    return Done{};
}

Result<qint64> count(Transaction &transaction, OrderId order, DocumentKind kind)
{
    return transaction.number(kCount, order, documentKindName(kind));
}

Result<QList<DocumentPrint>> ofOrder(Transaction &transaction, OrderId order)
{
    return transaction.all(kOfOrder, toPrint, order);
}

} // namespace danggol::print_repository
