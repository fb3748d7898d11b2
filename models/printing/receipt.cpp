// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printing/receipt.h"

#include "models/customers/customer_words.h"
#include "services/domain/scan_code.h"

#include <algorithm>

namespace danggol::models
{

namespace
{

QList<ReceiptLine> linesOf(const Order &order)
{
    QList<ReceiptLine> lines;
    for (const OrderLine &line : order.lines)
        lines.append({.name = line.name,
                      .unitPrice = line.unitPrice,
                      .quantity = line.quantity,
                      .amount = line.amount,
                      .discount = line.discount,
                      .refundedQuantity = line.refundedQuantity,
                      .refundedAmount = line.refundedAmount});
    return lines;
}

const Payment *paymentOf(const OrderView &view)
{
    const auto done = std::find_if(view.attempts.begin(), view.attempts.end(), [](const Payment &attempt) {
        return attempt.status == PaymentStatus::Done;
    });
    return done == view.attempts.end() ? nullptr : &*done;
}

QList<ReceiptRefund> refundsOf(const QList<OrderEvent> &timeline)
{
    QList<ReceiptRefund> refunds;
    for (const OrderEvent &event : timeline) {
        if (event.kind == OrderEventKind::PartRefunded || event.kind == OrderEventKind::Refunded)
            refunds.append({event.at, event.amount});
    }
    return refunds;
}

QString placedBy(const QList<OrderEvent> &timeline)
{
    const auto placed = std::find_if(timeline.begin(), timeline.end(), [](const OrderEvent &event) {
        return event.kind == OrderEventKind::Placed;
    });
    return placed == timeline.end() ? QString() : placed->actorName;
}

void addPayment(Receipt &receipt, const Payment &payment)
{
    receipt.cashier = payment.actorName;
    receipt.payment = ReceiptPayment{.points = payment.amount,
                                     .balanceBefore = Money(payment.balance.won() + payment.amount.won()),
                                     .balanceAfter = payment.balance};
}

} // namespace

std::optional<Receipt> receiptOf(const OrderView &view, const ShopSettings &settings)
{
    const Order &order = view.order;
    const std::optional<DocumentKind> kind = documentOf(order.status);
    if (!kind)
        return std::nullopt;
    Receipt receipt{.kind = *kind,
                    .shopName = settings.name,
                    .timeZone = settings.timeZone,
                    .order = order.id,
                    .status = order.status,
                    .placedAt = order.createdAt,
                    .paidAt = order.paidAt,
                    .expiresAt = order.expiresAt,
                    .cashier = placedBy(view.timeline),
                    .customerName = order.customerName,
                    .customerPhone = maskedPhone(view.customer.phone),
                    .lines = linesOf(order),
                    .subtotal = order.subtotal,
                    .discount = order.discount,
                    .couponName = order.couponName,
                    .total = order.total,
                    .refunds = refundsOf(view.timeline),
                    .refunded = order.refunded};
    if (const Payment *payment = paymentOf(view))
        addPayment(receipt, *payment);
    if (receipt.kind == DocumentKind::Slip)
        receipt.scanCode = orderScanCode(order.id);
    return receipt;
}

Receipt marked(Receipt receipt, const DocumentPrint &print)
{
    receipt.reprint = print.number - 1;
    receipt.printedAt = print.at;
    return receipt;
}

} // namespace danggol::models
