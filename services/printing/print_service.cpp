// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/printing/print_service.h"

#include "services/orders/order_errors.h"
#include "services/orders/order_service.h"
#include "services/printing/print_repository.h"
#include "services/staff/permission.h"
#include "services/storage/transaction.h"

namespace danggol
{

namespace
{

const QString kNothingPrinted = QStringLiteral("Nothing was printed.");

} // namespace

Result<DocumentPrint> PrintService::note(storage::Transaction &transaction, const Actor &actor, OrderId order,
                                         DocumentKind kind) const
{
    TRY_DONE(authorise(actor, Permission::PrintDocument));
    // The lock keeps two tills from counting the same number.
    TRY(const Order found, m_orders.locked(transaction, order, kNothingPrinted));
    if (documentOf(found.status) != kind)
        return fail(orderStateConflict(found, kNothingPrinted));
    TRY(const qint64 before, print_repository::count(transaction, order, kind));
    const DocumentPrint print{
        .order = order, .kind = kind, .number = before + 1, .actorName = actor.name, .at = m_clock.now()};
    TRY_DONE(print_repository::insert(transaction, actor, print));
    return print;
}

Result<QList<DocumentPrint>> PrintService::ofOrder(storage::Transaction &transaction, const Actor &actor,
                                                   OrderId order) const
{
    TRY_DONE(authorise(actor, Permission::PrintDocument));
    return print_repository::ofOrder(transaction, order);
}

} // namespace danggol
