// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/order_reader.h"
#include "services/printing/document_print.h"
#include "services/settings/shop_settings.h"

#include <QList>
#include <QString>

#include <optional>

namespace danggol::models
{

/// A line of a receipt or slip.
struct ReceiptLine
{
    QString name;
    Money unitPrice;
    qint64 quantity = 0;
    /// unitPrice × quantity.
    Money amount;
    /// The line's share of the order's discount.
    Money discount;
    qint64 refundedQuantity = 0;
    Money refundedAmount;

    friend bool operator==(const ReceiptLine &, const ReceiptLine &) = default;
};

/// Points that went back for the order.
struct ReceiptRefund
{
    Timestamp at;
    Money amount;

    friend bool operator==(const ReceiptRefund &, const ReceiptRefund &) = default;
};

/// What points did to the customer's balance.
struct ReceiptPayment
{
    Money points;
    Money balanceBefore;
    Money balanceAfter;

    friend bool operator==(const ReceiptPayment &, const ReceiptPayment &) = default;
};

/// An order as it is put on paper, in plain values: a receipt, or the slip it waits for its payment with.
/// Every amount is one the shop's books have; the paper adds nothing up by itself.
struct Receipt
{
    DocumentKind kind = DocumentKind::Receipt;
    QString shopName;
    /// An IANA zone: every moment is printed in it.
    QString timeZone;
    OrderId order;
    OrderStatus status = OrderStatus::DepositWait;
    Timestamp placedAt;
    std::optional<Timestamp> paidAt;
    /// Of a slip: until when it can be paid.
    Timestamp expiresAt;
    /// Who took the payment, or placed the order that waits.
    QString cashier;
    QString customerName;
    /// "···· 4821", or nothing.
    QString customerPhone;
    QList<ReceiptLine> lines;
    Money subtotal;
    Money discount;
    QString couponName;
    Money total;
    std::optional<ReceiptPayment> payment;
    /// In the order they were given.
    QList<ReceiptRefund> refunds;
    Money refunded;
    /// Of a slip: what its barcode says.
    QString scanCode;
    /// 0 for the first printing, else the how-many-th printing after it this is.
    qint64 reprint = 0;
    Timestamp printedAt;

    friend bool operator==(const Receipt &, const Receipt &) = default;
};

/// The order's document as it is now, not yet counted as printed; nothing for a cancelled order.
[[nodiscard]] std::optional<Receipt> receiptOf(const OrderView &view, const ShopSettings &settings);

/// The same document with the mark of this printing.
[[nodiscard]] Receipt marked(Receipt receipt, const DocumentPrint &print);

} // namespace danggol::models
