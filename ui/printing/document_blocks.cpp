// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/document_blocks.h"

#include "services/domain/business_day.h"
#include "ui/theme/badge.h"
#include "ui/theme/words.h"

#include <QCoreApplication>

namespace danggol::ui
{

namespace
{

using models::Receipt;
using models::ReceiptLine;
using Kind = DocumentBlock::Kind;

struct PaperWords
{
    Q_DECLARE_TR_FUNCTIONS(danggol::ui::PaperWords)
};

/// Puts the sections of one document after another.
class Writer
{
public:
    explicit Writer(const Receipt &receipt)
        : m_receipt(receipt), m_calendar(QTimeZone(receipt.timeZone.toUtf8()))
    {}

    QList<DocumentBlock> write()
    {
        addHead();
        addAbout();
        addLines();
        addTotals();
        if (m_receipt.payment)
            addPayment();
        if (!m_receipt.refunds.isEmpty())
            addRefunds();
        if (m_receipt.kind == DocumentKind::Slip)
            addWaiting();
        return m_blocks;
    }

private:
    // Paper is read on another day than it was printed on, so a moment has its date.
    [[nodiscard]] QString moment(Timestamp at) const { return momentText(m_calendar.local(at), {}); }
    void add(const DocumentBlock &block) { m_blocks.append(block); }
    void addRule() { add({.kind = Kind::Rule, .keepsWithNext = true}); }
    void addPair(const QString &left, const QString &right, bool keepsWithNext = true)
    {
        add({.kind = Kind::Pair, .left = left, .right = right, .keepsWithNext = keepsWithNext});
    }

    void addHead()
    {
        add({.kind = Kind::Title, .left = m_receipt.shopName});
        add({.kind = Kind::Strong,
             .left = m_receipt.kind == DocumentKind::Slip ? PaperWords::tr("Order slip")
                                                          : PaperWords::tr("Receipt")});
        if (m_receipt.reprint > 0)
            add({.kind = Kind::Strong,
                 .left = PaperWords::tr("Reprint %1 – %2")
                             .arg(plain(m_receipt.reprint), moment(m_receipt.printedAt))});
        addRule();
    }

    void addAbout()
    {
        addPair(PaperWords::tr("Order"), QStringLiteral("#%1").arg(m_receipt.order.value));
        addPair(PaperWords::tr("Status"), statusWords(orderStatusName(m_receipt.status)));
        addPair(PaperWords::tr("Placed"), moment(m_receipt.placedAt));
        if (m_receipt.paidAt)
            addPair(PaperWords::tr("Paid"), moment(*m_receipt.paidAt));
        addPair(PaperWords::tr("Cashier"), m_receipt.cashier);
        const QString phone = m_receipt.customerPhone;
        addPair(PaperWords::tr("Customer"),
                phone.isEmpty()
                    ? m_receipt.customerName
                    : PaperWords::tr("%1 · %2", "customer, phone").arg(m_receipt.customerName, phone));
        addRule();
    }

    void addLines()
    {
        add({.kind = Kind::Columns,
             .left = PaperWords::tr("Item"),
             .right = PaperWords::tr("Amount"),
             .quantity = PaperWords::tr("Qty"),
             .price = PaperWords::tr("Price"),
             .keepsWithNext = true});
        for (const ReceiptLine &line : m_receipt.lines)
            add({.kind = Kind::Item,
                 .left = line.name,
                 .right = won(line.amount.won()),
                 .note = noteOf(line),
                 .quantity = plain(line.quantity),
                 .price = won(line.unitPrice.won())});
    }

    static QString noteOf(const ReceiptLine &line)
    {
        QStringList notes;
        if (!line.discount.isZero())
            notes.append(PaperWords::tr("Coupon's share %1").arg(won(-line.discount.won())));
        if (line.refundedQuantity > 0)
            notes.append(PaperWords::tr("%1 refunded, %2")
                             .arg(plain(line.refundedQuantity), won(line.refundedAmount.won())));
        return notes.join(u'\n');
    }

    void addTotals()
    {
        addRule();
        if (!m_receipt.discount.isZero()) {
            addPair(PaperWords::tr("Subtotal"), won(m_receipt.subtotal.won()));
            addPair(m_receipt.couponName.isEmpty() ? PaperWords::tr("Coupon")
                                                   : PaperWords::tr("Coupon · %1").arg(m_receipt.couponName),
                    won(-m_receipt.discount.won()));
        }
        add({.kind = Kind::Total,
             .left = m_receipt.kind == DocumentKind::Slip ? PaperWords::tr("Total to pay")
                                                          : PaperWords::tr("Total"),
             .right = won(m_receipt.total.won())});
    }

    void addPayment()
    {
        addRule();
        addPair(PaperWords::tr("Paid with points"), won(m_receipt.payment->points.won()));
        addPair(PaperWords::tr("Balance before"), won(m_receipt.payment->balanceBefore.won()));
        addPair(PaperWords::tr("Balance after"), won(m_receipt.payment->balanceAfter.won()), false);
    }

    void addRefunds()
    {
        addRule();
        add({.kind = Kind::Strong, .left = PaperWords::tr("Refunds"), .keepsWithNext = true});
        for (const models::ReceiptRefund &refund : m_receipt.refunds)
            addPair(moment(refund.at), signedWon(refund.amount.won()), false);
        addPair(PaperWords::tr("Refunded in all"), won(m_receipt.refunded.won()), false);
    }

    void addWaiting()
    {
        addRule();
        add({.kind = Kind::Strong,
             .left = statusWords(orderStatusName(m_receipt.status)),
             .keepsWithNext = true});
        add({.kind = Kind::Text,
             .left = PaperWords::tr("Pay by %1.").arg(moment(m_receipt.expiresAt)),
             .keepsWithNext = true});
        add({.kind = Kind::Barcode, .left = m_receipt.scanCode});
    }

    const Receipt &m_receipt;
    BusinessCalendar m_calendar;
    QList<DocumentBlock> m_blocks;
};

} // namespace

QList<DocumentBlock> blocksOf(const Receipt &receipt)
{
    return Writer(receipt).write();
}

QString documentTitle(DocumentKind kind, OrderId order)
{
    return kind == DocumentKind::Slip ? PaperWords::tr("Slip for order #%1").arg(order.value)
                                      : PaperWords::tr("Receipt for order #%1").arg(order.value);
}

} // namespace danggol::ui
