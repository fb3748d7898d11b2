// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/actor.h"
#include "services/domain/result.h"
#include "services/printing/document_print.h"

#include <QList>

namespace danggol
{

namespace storage
{
class Transaction;
}
class OrderService;

/// The rules of printing receipts and slips. To be called within a unit of work, on any storage thread.
class PrintService
{
public:
    PrintService(const Clock &clock, const OrderService &orders) : m_clock(clock), m_orders(orders) {}

    /// Counts one printing of the order's document. OrderNotFound; OrderStateConflict when the order has no
    /// such document now (see documentOf).
    [[nodiscard]] Result<DocumentPrint> note(storage::Transaction &transaction, const Actor &actor,
                                             OrderId order, DocumentKind kind) const;
    /// In the order they were printed.
    [[nodiscard]] Result<QList<DocumentPrint>> ofOrder(storage::Transaction &transaction, const Actor &actor,
                                                       OrderId order) const;

private:
    const Clock &m_clock;
    const OrderService &m_orders;
};

} // namespace danggol
