// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printing/document_desk.h"
#include "models/printing/receipt.h"
#include "services/domain/scan_code.h"
#include "tests/services/orders/order_actions.h"

#include <QCoreApplication>
#include <QSignalSpy>

namespace
{

using namespace danggol;
using namespace danggol::models;
using namespace danggol::test;

/// An order of 3 loaves and 1 bottle, 16,700 less 1,000 by coupon, of a customer with a phone.
struct Scene
{
    explicit Scene(Backend backend) : shop(backend)
    {
        bora = valueOf(await<Customer>([&](Reply<Customer> reply) {
                   shop->customers().create(
                       TestShop::admin(), shop.operation(),
                       {.name = QStringLiteral("Bora"), .phone = QStringLiteral("010-5550-4821")},
                       std::move(reply));
               })).id;
        (void)valueOf(await<ChargeReceipt>([&](Reply<ChargeReceipt> reply) {
            shop->wallet().charge(TestShop::staff(), shop.operation(), {bora, Money(100'000)},
                                  std::move(reply));
        }));
        bread = shop.product(QStringLiteral("Salt bread"), 4'600, 18);
        milk = shop.product(QStringLiteral("Milk"), 2'900, 10);
        const IssuedCouponId coupon = issuedCoupon(
            shop, bora,
            {.type = DiscountType::Amount, .value = 1'000, .cap = std::nullopt, .minimumSubtotal = {}});
        order = shop.placedOrder(bora, {{bread, 3}, {milk, 1}}, coupon);
    }

    void payIt() { (void)valueOf(pay(shop, {order, std::nullopt, std::nullopt})); }
    void refundIt(const QList<RefundLine> &lines)
    {
        (void)valueOf(refund(shop, {order, lines, QStringLiteral("Stale"), true}));
    }
    [[nodiscard]] OrderView view()
    {
        return {.order = valueOf(find(shop, order)),
                .customer = valueOf(await<Customer>([&](Reply<Customer> reply) {
                    shop->customers().find(TestShop::staff(), bora, std::move(reply));
                })),
                .timeline = valueOf(await<QList<OrderEvent>>([&](Reply<QList<OrderEvent>> reply) {
                    shop->orders().timeline(TestShop::staff(), order, std::move(reply));
                })),
                .attempts = attemptsOf(shop, order)};
    }
    [[nodiscard]] std::optional<Receipt> receipt() { return receiptOf(view(), shop->settings()); }

    TestShop shop;
    CustomerId bora;
    ProductId bread;
    ProductId milk;
    OrderId order;
};

// Lines less their shares of the discount are what was paid, to the won.
void expectLinesAddUp(const Receipt &receipt)
{
    qint64 amounts = 0;
    qint64 shares = 0;
    qint64 refunded = 0;
    qint64 refunds = 0;
    for (const ReceiptLine &line : receipt.lines) {
        QCOMPARE(line.amount.won(), line.unitPrice.won() * line.quantity);
        amounts += line.amount.won();
        shares += line.discount.won();
        refunded += line.refundedAmount.won();
    }
    for (const ReceiptRefund &refund : receipt.refunds)
        refunds += refund.amount.won();
    QCOMPARE(amounts, receipt.subtotal.won());
    QCOMPARE(shares, receipt.discount.won());
    QCOMPARE(amounts - shares, receipt.total.won());
    QCOMPARE(refunded, receipt.refunded.won());
    QCOMPARE(refunds, receipt.refunded.won());
}

class TstReceipt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void aPaidOrder();
    void aWaitingOrderHasASlip();
    void aFailedAttemptIsNoPayment();
    void partialRefundsHaveTheirDates();
    void aCancelledOrderHasNothing();
    void aReprintIsMarkedOnAnyTill();
    void countsOnceUntilThePaperIsOut();
    void refusesWhatHasChanged();
};

void TstReceipt::aPaidOrder()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    s.payIt();
    const Receipt receipt = *s.receipt();
    QCOMPARE(receipt.kind, DocumentKind::Receipt);
    QCOMPARE(receipt.shopName, s.shop->settings().name);
    QCOMPARE(receipt.timeZone, QStringLiteral("Asia/Seoul"));
    QCOMPARE(receipt.order, s.order);
    QCOMPARE(receipt.customerPhone, QStringLiteral("···· 4821"));
    QCOMPARE(receipt.cashier, TestShop::staff().name);
    QCOMPARE(receipt.couponName, QStringLiteral("Weekend bakery"));
    QCOMPARE(receipt.total, Money(15'700));
    QCOMPARE(receipt.lines.first().discount, Money(826));
    QCOMPARE(receipt.payment, std::optional(ReceiptPayment{Money(15'700), Money(100'000), Money(84'300)}));
    QVERIFY(receipt.paidAt);
    QVERIFY(receipt.scanCode.isEmpty());
    QCOMPARE(receipt.reprint, 0);
    expectLinesAddUp(receipt);
    s.shop.expectBooksBalance();
}

void TstReceipt::aWaitingOrderHasASlip()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    const Receipt slip = *s.receipt();
    QCOMPARE(slip.kind, DocumentKind::Slip);
    QCOMPARE(slip.status, OrderStatus::DepositWait);
    QCOMPARE(orderOfScanCode(slip.scanCode), std::optional(s.order));
    QVERIFY(!slip.payment);
    QVERIFY(!slip.paidAt);
    QVERIFY(slip.expiresAt.ms > slip.placedAt.ms);
    expectLinesAddUp(slip);
}

void TstReceipt::aFailedAttemptIsNoPayment()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    s.order = s.shop.placedOrder(s.bora, {{s.shop.product(QStringLiteral("Oven"), 150'000, 1), 1}});
    QCOMPARE(valueOf(pay(s.shop, {s.order, std::nullopt, std::nullopt})).status, PaymentStatus::Fail);
    QVERIFY(!s.receipt()->payment);
    (void)valueOf(pay(s.shop, {s.order, std::nullopt, Money(50'000)}));
    QCOMPARE(s.receipt()->payment, std::optional(ReceiptPayment{Money(150'000), Money(150'000), Money(0)}));
}

void TstReceipt::partialRefundsHaveTheirDates()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    s.payIt();
    s.shop.clock().advanceMs(kMsPerDay);
    const Timestamp first = s.shop.clock().now();
    s.refundIt({{s.bread, 1}});
    expectLinesAddUp(*s.receipt());
    s.shop.clock().advanceMs(kMsPerDay);
    s.refundIt({});
    const Receipt receipt = *s.receipt();
    QCOMPARE(receipt.status, OrderStatus::Refunded);
    QCOMPARE(receipt.refunds.size(), 2);
    QCOMPARE(receipt.refunds.first(), (ReceiptRefund{first, Money(4'324)}));
    QCOMPARE(receipt.refunds.last().at, s.shop.clock().now());
    QCOMPARE(receipt.lines.first().refundedQuantity, 3);
    QCOMPARE(receipt.refunded, receipt.total);
    // what the payment did stays what it was
    QCOMPARE(receipt.payment->balanceAfter, Money(84'300));
    expectLinesAddUp(receipt);
    s.shop.expectBooksBalance();
}

void TstReceipt::aCancelledOrderHasNothing()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    (void)valueOf(cancel(s.shop, s.order));
    QVERIFY(!s.receipt());
}

void TstReceipt::aReprintIsMarkedOnAnyTill()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    s.payIt();
    TillSession here(s.shop.shop(), TestShop::staff());
    const std::unique_ptr<Shop> other = s.shop.secondTill();
    TillSession there(*other, TestShop::staff());
    QList<Receipt> printed;
    for (TillSession *session : {&here, &there, &here}) {
        DocumentDesk desk(*session, s.order);
        connect(&desk, &DocumentDesk::counted, this, [&](const Receipt &receipt) { printed << receipt; });
        QTRY_VERIFY(desk.document());
        QCOMPARE(desk.document()->reprint, printed.size()); // the preview has the mark already
        const qsizetype before = printed.size();
        s.shop.clock().advanceMs(kMsPerMinute);
        desk.count();
        QTRY_COMPARE(printed.size(), before + 1);
        desk.done();
    }
    QCOMPARE(printed.at(0).reprint, 0);
    QCOMPARE(printed.at(1).reprint, 1);
    QCOMPARE(printed.at(2).reprint, 2);
    QCOMPARE(printed.at(2).printedAt, s.shop.clock().now());
    s.shop.expectBooksBalance();
}

void TstReceipt::countsOnceUntilThePaperIsOut()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    TillSession session(s.shop.shop(), TestShop::staff());
    DocumentDesk desk(session, s.order);
    QList<Receipt> printed;
    connect(&desk, &DocumentDesk::counted, this, [&](const Receipt &receipt) { printed << receipt; });
    QTRY_VERIFY(desk.document());
    desk.count();
    desk.count(); // pressed twice
    QVERIFY(desk.isCounting());
    QTRY_COMPARE(printed.size(), 1);
    desk.count(); // out of paper: pressed again
    QTRY_COMPARE(printed.size(), 2);
    QCOMPARE(printed.last().reprint, 0);
    desk.done();
    QTRY_COMPARE(desk.document()->reprint, 1);
    desk.count();
    QTRY_COMPARE(printed.size(), 3);
    QCOMPARE(printed.last().reprint, 1);
    s.shop.expectBooksBalance();
}

void TstReceipt::refusesWhatHasChanged()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    TillSession session(s.shop.shop(), TestShop::staff());
    DocumentDesk desk(session, s.order);
    QSignalSpy failed(&desk, &DocumentDesk::failed);
    QSignalSpy counted(&desk, &DocumentDesk::counted);
    QTRY_VERIFY(desk.document());
    s.payIt(); // its news is not heard before the press
    QCOMPARE(desk.document()->kind, DocumentKind::Slip);
    desk.count();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(counted.isEmpty());
    QTRY_COMPARE(desk.document()->kind, DocumentKind::Receipt);
    desk.count();
    QTRY_COMPARE(counted.size(), 1);
    s.shop.expectBooksBalance();
}

} // namespace

DANGGOL_TEST_MAIN(QCoreApplication, TstReceipt)
#include "tst_receipt.moc"
