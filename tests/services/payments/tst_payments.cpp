// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/orders/order_actions.h"

#include "services/domain/damaged_data.h"
#include "services/storage/transaction.h"

#include <limits>

namespace
{

using namespace danggol;
using namespace danggol::test;

const storage::Statement kPaidDay("SELECT COUNT(*) FROM orders WHERE id = ? AND paid_day = ?");
const storage::Statement kMove("UPDATE shop SET time_zone = ?");
const storage::Statement kEntries("SELECT COUNT(*) FROM ledger_entry WHERE order_id = ?");

struct Scene
{
    explicit Scene(Backend backend, qint64 balanceWon) : shop(backend)
    {
        bora = shop.customer(QStringLiteral("Bora"), balanceWon);
        bread = shop.product(QStringLiteral("Salt bread"), 4'600, 18);
        order = shop.placedOrder(bora, {{bread, 2}});
    }

    [[nodiscard]] qint64 count(const storage::Statement &statement, OrderId id)
    {
        return valueOf(shop.unit<qint64>([&statement, id](storage::Transaction &transaction) {
            return transaction.number(statement, id);
        }));
    }

    TestShop shop;
    CustomerId bora;
    ProductId bread;
    OrderId order;
};

class TestPayments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void takesThePoints();
    void keepsAFailedAttempt();
    void chargesFirst();
    void keepsTheChargeWhenThePaymentFails();
    void takesNoChargeWhenTheOrderCannotBePaid();
    void checksTheOwner();
    void showsCustomersTheirOwnAttempts();
    void paysWithACoupon();
    void paysNothingForAFreeOrder();
    void paysAnOrderPastItsTime();
    void countsTheDayInTheShopsZone();
    void takesNothingWhileTheDayIsNotKnown();
    void knowsTheNamesThatAreStored();
};

void TestPayments::takesThePoints()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend, 9'200);
    s.shop.clock().advanceMs(kMsPerMinute);
    const Timestamp now = s.shop.clock().now();
    const Payment payment = valueOf(pay(s.shop, {s.order, std::nullopt, std::nullopt}));
    QCOMPARE(payment.status, PaymentStatus::Done);
    QCOMPARE(payment.customer, s.bora);
    QCOMPARE(payment.amount, Money(9'200));
    QCOMPARE(payment.balance, Money(0));
    QCOMPARE(payment.shortBy, Money(0));
    QCOMPARE(payment.finishedAt, std::optional(now));
    QCOMPARE(s.shop.balanceWon(s.bora), 0);
    QVERIFY(attemptsOf(s.shop, s.order) == QList<Payment>{payment});
    const Order order = valueOf(find(s.shop, s.order));
    QCOMPARE(order.status, OrderStatus::PayDone);
    QCOMPARE(order.paidAt, std::optional(now));
    const Customer customer = valueOf(await<Customer>([&](Reply<Customer> reply) {
        s.shop->customers().find(TestShop::admin(), s.bora, std::move(reply));
    }));
    QCOMPARE(customer.lastVisitAt, now);
    QCOMPARE(codeOf(pay(s.shop, {s.order, std::nullopt, std::nullopt})),
             QStringLiteral("ORDER_STATE_CONFLICT"));
    QCOMPARE(attemptsOf(s.shop, s.order).size(), 1);
    s.shop.expectBooksBalance();
}

void TestPayments::keepsAFailedAttempt()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend, 9'199);
    const Payment failed = valueOf(pay(s.shop, {s.order, std::nullopt, std::nullopt}));
    QCOMPARE(failed.status, PaymentStatus::Fail);
    QCOMPARE(failed.balance, Money(9'199));
    QCOMPARE(failed.shortBy, Money(1));
    QVERIFY(!failed.finishedAt);
    QCOMPARE(statusOf(s.shop, s.order), OrderStatus::DepositWait);
    QCOMPARE(s.shop.balanceWon(s.bora), 9'199);
    (void)valueOf(pay(s.shop, {s.order, std::nullopt, std::nullopt}));
    const QList<Payment> attempts = attemptsOf(s.shop, s.order);
    QCOMPARE(attempts.size(), 2);
    QVERIFY(attempts.constLast() == failed);
    QVERIFY(attempts.constFirst().id > failed.id);
    QCOMPARE(s.count(kEntries, s.order), 0);
    s.shop.expectBooksBalance();
}

void TestPayments::chargesFirst()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend, 200);
    const Payment payment = valueOf(pay(s.shop, {s.order, s.bora, Money(10'000)}));
    QCOMPARE(payment.status, PaymentStatus::Done);
    QCOMPARE(payment.balance, Money(1'000));
    s.shop.expectBooksBalance();
}

void TestPayments::keepsTheChargeWhenThePaymentFails()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend, 200);
    const Payment payment = valueOf(pay(s.shop, {s.order, std::nullopt, Money(5'000)}));
    QCOMPARE(payment.status, PaymentStatus::Fail);
    QCOMPARE(payment.balance, Money(5'200));
    QCOMPARE(payment.shortBy, Money(4'000));
    QCOMPARE(s.shop.balanceWon(s.bora), 5'200);
    s.shop.expectBooksBalance();
}

void TestPayments::takesNoChargeWhenTheOrderCannotBePaid()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend, 200);
    for (const Money charge :
         {Money(0), Money(-1), Money(10'000'001), Money(std::numeric_limits<qint64>::max())})
        QCOMPARE(codeOf(pay(s.shop, {s.order, std::nullopt, charge})), QStringLiteral("INVALID_INPUT"));
    QCOMPARE(attemptsOf(s.shop, s.order).size(), 0);
    (void)valueOf(cancel(s.shop, s.order));
    QCOMPARE(codeOf(pay(s.shop, {s.order, std::nullopt, Money(10'000)})),
             QStringLiteral("ORDER_STATE_CONFLICT"));
    QCOMPARE(s.shop.balanceWon(s.bora), 200);
    s.shop.expectBooksBalance();
}

void TestPayments::checksTheOwner()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend, 50'000);
    const CustomerId garam = s.shop.customer(QStringLiteral("Garam"), 50'000);
    const Result<Payment> wrong = pay(s.shop, {s.order, garam, std::nullopt});
    QCOMPARE(codeOf(wrong), QStringLiteral("INVALID_INPUT"));
    QCOMPARE(wrong.error().fields.constFirst().field, QStringLiteral("userId"));
    const Actor other = TestShop::customerActor(garam);
    QCOMPARE(codeOf(pay(s.shop, {s.order, std::nullopt, std::nullopt}, other)), QStringLiteral("FORBIDDEN"));
    const Actor owner = TestShop::customerActor(s.bora);
    QCOMPARE(codeOf(pay(s.shop, {s.order, std::nullopt, Money(1'000)}, owner)), QStringLiteral("FORBIDDEN"));
    QCOMPARE(attemptsOf(s.shop, s.order).size(), 0);
    QCOMPARE(s.shop.balanceWon(s.bora), 50'000);
    const Payment payment = valueOf(pay(s.shop, {s.order, std::nullopt, std::nullopt}, owner));
    QCOMPARE(payment.status, PaymentStatus::Done);
    QCOMPARE(payment.actorName, QStringLiteral("phone app"));
    s.shop.expectBooksBalance();
}

void TestPayments::showsCustomersTheirOwnAttempts()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend, 200);
    const CustomerId garam = s.shop.customer(QStringLiteral("Garam"));
    const Payment failed = valueOf(pay(s.shop, {s.order, std::nullopt, std::nullopt}));
    const auto attempts = [&](OrderId order, const Actor &actor) {
        return await<QList<Payment>>([&](Reply<QList<Payment>> reply) {
            s.shop->payments().attempts(actor, order, std::move(reply));
        });
    };
    const Actor owner = TestShop::customerActor(s.bora);
    QVERIFY(valueOf(attempts(s.order, owner)) == QList<Payment>{failed});
    QCOMPARE(codeOf(attempts(OrderId{9'999}, owner)), QStringLiteral("ORDER_NOT_FOUND"));
    const Actor other = TestShop::customerActor(garam);
    QCOMPARE(codeOf(attempts(s.order, other)), QStringLiteral("FORBIDDEN"));
    QCOMPARE(codeOf(attempts(OrderId{9'999}, other)), QStringLiteral("ORDER_NOT_FOUND"));
    Actor nobody = owner;
    nobody.customer.reset();
    QCOMPARE(codeOf(attempts(s.order, nobody)), QStringLiteral("FORBIDDEN"));
    s.shop.expectBooksBalance();
}

void TestPayments::paysWithACoupon()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend, 10'000);
    const IssuedCouponId coupon = issuedCoupon(
        s.shop, s.bora,
        {.type = DiscountType::Percent, .value = 10, .cap = std::nullopt, .minimumSubtotal = {}});
    const OrderId order = s.shop.placedOrder(s.bora, {{s.bread, 2}}, coupon);
    QCOMPARE(valueOf(pay(s.shop, {order, std::nullopt, std::nullopt})).amount, Money(8'280));
    QCOMPARE(s.shop.balanceWon(s.bora), 1'720);
    QCOMPARE(couponOf(s.shop, s.bora).status, IssuedCouponStatus::Used);
    QCOMPARE(couponOf(s.shop, s.bora).usedAt, std::optional(s.shop.clock().now()));
    s.shop.expectBooksBalance();
}

void TestPayments::paysNothingForAFreeOrder()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend, 300);
    const IssuedCouponId coupon = issuedCoupon(
        s.shop, s.bora,
        {.type = DiscountType::Percent, .value = 100, .cap = std::nullopt, .minimumSubtotal = {}});
    const OrderId order = s.shop.placedOrder(s.bora, {{s.bread, 1}}, coupon);
    const Payment payment = valueOf(pay(s.shop, {order, std::nullopt, std::nullopt}));
    QCOMPARE(payment.status, PaymentStatus::Done);
    QCOMPARE(payment.amount, Money(0));
    QCOMPARE(payment.balance, Money(300));
    QCOMPARE(statusOf(s.shop, order), OrderStatus::PayDone);
    QCOMPARE(s.count(kEntries, order), 0);
    s.shop.expectBooksBalance();
}

void TestPayments::paysAnOrderPastItsTime()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend, 10'000);
    s.shop.clock().advanceMs(31 * kMsPerMinute);
    QCOMPARE(valueOf(pay(s.shop, {s.order, std::nullopt, std::nullopt})).status, PaymentStatus::Done);
    s.shop.expectBooksBalance();
}

void TestPayments::countsTheDayInTheShopsZone()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend, 20'000);
    // 2026-11-22 23:59:59.999 and the next millisecond, in Seoul
    s.shop.clock().advanceMs(10 * kMsPerHour - 1);
    (void)valueOf(pay(s.shop, {s.order, std::nullopt, std::nullopt}));
    const OrderId next = s.shop.placedOrder(s.bora, {{s.bread, 1}});
    s.shop.clock().advanceMs(1);
    (void)valueOf(pay(s.shop, {next, std::nullopt, std::nullopt}));
    const auto isPaidOn = [&](OrderId id, const QString &day) {
        return valueOf(s.shop.unit<qint64>([id, day](storage::Transaction &transaction) {
                   return transaction.number(kPaidDay, id, day);
               })) == 1;
    };
    QVERIFY(isPaidOn(s.order, QStringLiteral("2026-11-22")));
    QVERIFY(isPaidOn(next, QStringLiteral("2026-11-23")));
}

// A computer may know fewer time zones than the one that the shop was founded at.
void TestPayments::takesNothingWhileTheDayIsNotKnown()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend, 20'000);
    const auto moveTo = [&](const QString &zone) {
        (void)valueOf(s.shop.unit<qint64>(
            [zone](storage::Transaction &transaction) { return transaction.execute(kMove, zone); }));
    };
    moveTo(QStringLiteral("Asia/Seoum"));
    const Result<Payment> refused = pay(s.shop, {s.order, std::nullopt, Money(5'000)});
    QCOMPARE(codeOf(refused), QStringLiteral("NOT_A_DATABASE"));
    QVERIFY(refused.error().message.contains(QStringLiteral("Asia/Seoum")));
    QCOMPARE(s.shop.balanceWon(s.bora), 20'000);
    QCOMPARE(statusOf(s.shop, s.order), OrderStatus::DepositWait);
    QVERIFY(attemptsOf(s.shop, s.order).isEmpty());
    moveTo(QStringLiteral("Asia/Seoul"));
    QCOMPARE(valueOf(pay(s.shop, {s.order, std::nullopt, std::nullopt})).status, PaymentStatus::Done);
    s.shop.expectBooksBalance();
}

void TestPayments::knowsTheNamesThatAreStored()
{
    for (const PaymentStatus status : {PaymentStatus::Request, PaymentStatus::Done, PaymentStatus::Fail})
        QCOMPARE(paymentStatusFromName(paymentStatusName(status)), status);
    for (const QString &other : {QStringLiteral("DOME"), QStringLiteral("done"), QString()})
        QVERIFY_THROWS_EXCEPTION(DamagedData, (void)paymentStatusFromName(other));
}

} // namespace

DANGGOL_TEST_MAIN(QCoreApplication, TestPayments)

#include "tst_payments.moc"
