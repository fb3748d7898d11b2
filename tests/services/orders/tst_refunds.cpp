// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/orders/order_actions.h"

#include "services/orders/refund_repository.h"
#include "services/storage/transaction.h"

#include <limits>

namespace
{

using namespace danggol;
using namespace danggol::test;

constexpr qint64 kMost = std::numeric_limits<qint64>::max();

const storage::Statement kDirtyDays("SELECT COUNT(*) FROM dirty_day WHERE day = ?");
const storage::Statement kRefunds("SELECT COUNT(*) FROM audit_log WHERE action = 'refund' AND subject = ?");

/// A paid order of 3 loaves and 1 bottle, 16,700 less 1,000 by coupon.
struct Scene
{
    explicit Scene(Backend backend) : shop(backend)
    {
        bora = shop.customer(QStringLiteral("Bora"), 100'000);
        bread = shop.product(QStringLiteral("Salt bread"), 4'600, 18);
        milk = shop.product(QStringLiteral("Milk"), 2'900, 10);
        const IssuedCouponId coupon = issuedCoupon(
            shop, bora,
            {.type = DiscountType::Amount, .value = 1'000, .cap = std::nullopt, .minimumSubtotal = {}});
        order = shop.placedOrder(bora, {{bread, 3}, {milk, 1}}, coupon);
        (void)valueOf(pay(shop, {order, std::nullopt, std::nullopt}));
    }

    [[nodiscard]] Result<Order> refunded(const QList<RefundLine> &lines, bool restock = true)
    {
        return refund(shop, {order, lines, QStringLiteral("  Stale  "), restock});
    }

    void expectRefused(const QList<RefundLine> &lines, const char *code, const char *field)
    {
        const Result<Order> result = refunded(lines);
        QCOMPARE(codeOf(result), QLatin1String(code));
        if (*field != '\0')
            QCOMPARE(fieldsOf(result), QStringList{QLatin1String(field)});
        expectUntouched();
    }

    void expectUntouched()
    {
        QCOMPARE(shop.balanceWon(bora), 100'000 - 15'700);
        QCOMPARE(shop.stock(bread), 15);
        QCOMPARE(valueOf(find(shop, order)).refunded, Money(0));
        QCOMPARE(historyOf(shop, order).last(), OrderEventKind::Paid);
    }

    TestShop shop;
    CustomerId bora;
    ProductId bread;
    ProductId milk;
    OrderId order;
};

class TestRefunds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void wholeGivesEverythingBack();
    void partsAddUpToWhatWasPaid();
    void withoutRestocking();
    void refusesBadInput();
    void refusesMoreThanIsLeft();
    void noLineGivesBackMoreThanItHas();
    void refusesWhoMayNot();
    void freeOrdersGiveNoPoints();
    void refusesToPassTheBalanceLimit();
};

void TestRefunds::wholeGivesEverythingBack()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    s.shop.clock().advanceMs(kMsPerDay);
    const Order order = valueOf(s.refunded({}));
    QCOMPARE(order.status, OrderStatus::Refunded);
    QCOMPARE(order.refunded, order.total);
    QCOMPARE(order.refundedAt, std::optional(s.shop.clock().now()));
    for (const OrderLine &line : order.lines) {
        QCOMPARE(line.refundedQuantity, line.quantity);
        QCOMPARE(line.refundedAmount.won(), line.amount.won() - line.discount.won());
    }
    QCOMPARE(s.shop.balanceWon(s.bora), 100'000);
    QCOMPARE(s.shop.stock(s.bread), 18);
    QCOMPARE(s.shop.stock(s.milk), 10);
    QCOMPARE(couponOf(s.shop, s.bora).status, IssuedCouponStatus::Issued);
    QVERIFY(!couponOf(s.shop, s.bora).heldByOrder);
    QCOMPARE(historyOf(s.shop, s.order).last(), OrderEventKind::Refunded);
    const auto count = [&](const storage::Statement &statement, const QString &value) {
        return valueOf(s.shop.unit<qint64>([&statement, value](storage::Transaction &transaction) {
            return transaction.number(statement, value);
        }));
    };
    // the day of the payment, not of the refund
    QCOMPARE(count(kDirtyDays, QStringLiteral("2026-11-22")), 1);
    QCOMPARE(count(kRefunds, QStringLiteral("order %1").arg(s.order.value)), 1);
    QCOMPARE(codeOf(s.refunded({})), QStringLiteral("ORDER_STATE_CONFLICT"));
    s.shop.expectBooksBalance();
}

void TestRefunds::partsAddUpToWhatWasPaid()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    // 13,800 less 826 is 12,974 for three: 4,324.67 each
    const Order first = valueOf(s.refunded({{s.bread, 1}}));
    QCOMPARE(first.status, OrderStatus::PayDone);
    QCOMPARE(first.refunded, Money(4'324));
    QCOMPARE(couponOf(s.shop, s.bora).status, IssuedCouponStatus::Used);
    QCOMPARE(historyOf(s.shop, s.order).last(), OrderEventKind::PartRefunded);
    const Order second = valueOf(s.refunded({{s.bread, 1}, {s.milk, 1}}));
    QCOMPARE(second.refunded.won(), 8'649 + 2'726);
    QCOMPARE(second.status, OrderStatus::PayDone);
    const Order last = valueOf(s.refunded({{s.bread, 1}}));
    QCOMPARE(last.refunded, last.total);
    QCOMPARE(last.status, OrderStatus::Refunded);
    QCOMPARE(s.shop.balanceWon(s.bora), 100'000);
    QCOMPARE(s.shop.stock(s.bread), 18);
    s.shop.expectBooksBalance();
}

void TestRefunds::withoutRestocking()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    (void)valueOf(s.refunded({{s.bread, 2}}, false));
    QCOMPARE(s.shop.stock(s.bread), 15);
    // the rest of a partly refunded order can still be confirmed
    QCOMPARE(valueOf(confirm(s.shop, s.order)).status, OrderStatus::BuyConfirm);
    s.shop.expectBooksBalance();
}

void TestRefunds::refusesBadInput()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    s.expectRefused({{s.bread, 0}}, "INVALID_INPUT", "items[0].quantity");
    s.expectRefused({{s.milk, 1}, {s.bread, -kMost - 1}}, "INVALID_INPUT", "items[1].quantity");
    s.expectRefused({{ProductId{9'999}, 1}}, "INVALID_INPUT", "items[0].productId");
    s.expectRefused({{ProductId{0}, 1}}, "INVALID_INPUT", "items[0].productId");
    s.expectRefused(QList<RefundLine>(101, {s.bread, 1}), "INVALID_INPUT", "items");
    for (const QString &reason : {QString(), QStringLiteral("   "), QString(201, u'x')}) {
        const Result<Order> result = refund(s.shop, {s.order, {}, reason, true});
        QCOMPARE(codeOf(result), QStringLiteral("INVALID_INPUT"));
        QCOMPARE(fieldsOf(result), QStringList{QStringLiteral("reason")});
    }
    s.expectUntouched();
    QVERIFY(refund(s.shop, {s.order, {}, QString(200, u'가'), true}).has_value());
    s.shop.expectBooksBalance();
}

void TestRefunds::refusesMoreThanIsLeft()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    s.expectRefused({{s.bread, 4}}, "REFUND_TOO_LARGE", "");
    s.expectRefused({{s.bread, 2}, {s.bread, 2}}, "REFUND_TOO_LARGE", "");
    s.expectRefused({{s.milk, 1}, {s.bread, kMost}}, "REFUND_TOO_LARGE", "");
    s.expectRefused({{s.bread, kMost}, {s.bread, kMost}}, "REFUND_TOO_LARGE", "");
    (void)valueOf(s.refunded({{s.bread, 2}}));
    const Result<Order> result = s.refunded({{s.bread, 2}});
    QCOMPARE(codeOf(result), QStringLiteral("REFUND_TOO_LARGE"));
    QCOMPARE(result.error().details.value(QStringLiteral("left")).toLongLong(), 1);
    s.shop.expectBooksBalance();
}

// The service has counted what is left before. Should it ever have counted wrong, the line still says no.
void TestRefunds::noLineGivesBackMoreThanItHas()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    refund_repository::Refund tooMany{.order = s.order,
                                      .amount = Money(1),
                                      .reason = QStringLiteral("Stale"),
                                      .at = s.shop.clock().now(),
                                      .lines = {{.product = s.bread, .quantity = 4, .amount = Money(1)}}};
    const bool fits = valueOf(s.shop.unit<bool>([&tooMany](storage::Transaction &transaction) {
        return refund_repository::apply(transaction, tooMany);
    }));
    QVERIFY(!fits);
    s.expectUntouched();
    s.shop.expectBooksBalance();
}

void TestRefunds::refusesWhoMayNot()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    QCOMPARE(
        codeOf(refund(s.shop, {s.order, {}, QStringLiteral("Mine"), true}, TestShop::customerActor(s.bora))),
        QStringLiteral("FORBIDDEN"));
    s.expectUntouched();
}

void TestRefunds::freeOrdersGiveNoPoints()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    const CustomerId bora = shop.customer(QStringLiteral("Bora"));
    const ProductId bread = shop.product(QStringLiteral("Salt bread"), 4'600, 18);
    const IssuedCouponId coupon = issuedCoupon(
        shop, bora,
        {.type = DiscountType::Percent, .value = 100, .cap = std::nullopt, .minimumSubtotal = {}});
    const OrderId order = shop.placedOrder(bora, {{bread, 2}}, coupon);
    (void)valueOf(pay(shop, {order, std::nullopt, std::nullopt}));
    QCOMPARE(valueOf(refund(shop, {order, {{bread, 1}}, QStringLiteral("Stale"), true})).status,
             OrderStatus::PayDone);
    QCOMPARE(valueOf(refund(shop, {order, {}, QStringLiteral("Stale"), true})).status, OrderStatus::Refunded);
    QCOMPARE(shop.balanceWon(bora), 0);
    QCOMPARE(shop.stock(bread), 18);
    QCOMPARE(couponOf(shop, bora).status, IssuedCouponStatus::Issued);
    shop.expectBooksBalance();
}

void TestRefunds::refusesToPassTheBalanceLimit()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    for (qint64 left = kLargestBalance.won() - s.shop.balanceWon(s.bora); left > 0;) {
        const Money part(qMin(left, kLargestCharge.won()));
        left -= part.won();
        (void)valueOf(await<ChargeReceipt>([&](Reply<ChargeReceipt> reply) {
            s.shop->wallet().charge(TestShop::admin(), s.shop.operation(), {s.bora, part}, std::move(reply));
        }));
    }
    QCOMPARE(codeOf(s.refunded({})), QStringLiteral("BALANCE_LIMIT"));
    QCOMPARE(s.shop.stock(s.bread), 15);
    QCOMPARE(statusOf(s.shop, s.order), OrderStatus::PayDone);
    s.shop.expectBooksBalance();
}

} // namespace

DANGGOL_TEST_MAIN(QCoreApplication, TestRefunds)

#include "tst_refunds.moc"
