// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/connection.h"
#include "tests/support/test_shop.h"

#include <QSet>

using namespace danggol;
using danggol::test::addBackends;
using danggol::test::Backend;
using danggol::test::codeOf;
using danggol::test::TestShop;
using danggol::test::valueOf;

namespace
{

BooksReport verified(TestShop &shop)
{
    return valueOf(shop.await<BooksReport>(
        [&](Reply<BooksReport> reply) { shop->books().verify(TestShop::admin(), std::move(reply)); }));
}

QStringList brokenKeys(TestShop &shop)
{
    QStringList keys;
    for (const BooksCheck &check : verified(shop).checks) {
        if (check.violations != 0)
            keys.append(check.key);
    }
    return keys;
}

IssuedCouponId issue(TestShop &shop, CouponId coupon, CustomerId customer)
{
    return valueOf(shop.await<IssuedCoupon>([&](Reply<IssuedCoupon> reply) {
               shop->coupons().issue(TestShop::staff(), shop.operation(), {coupon, customer},
                                     std::move(reply));
           }))
        .id;
}

void pay(TestShop &shop, OrderId order)
{
    const Payment payment = valueOf(shop.await<Payment>([&](Reply<Payment> reply) {
        shop->payments().pay(TestShop::staff(), shop.operation(), {.order = order}, std::move(reply));
    }));
    QCOMPARE(payment.status, PaymentStatus::Done);
}

void refund(TestShop &shop, OrderId order, const QList<RefundLine> &lines)
{
    (void)valueOf(shop.await<Order>([&](Reply<Order> reply) {
        shop->orders().refund(TestShop::staff(), shop.operation(),
                              {.order = order, .lines = lines, .reason = QStringLiteral("Damaged")},
                              std::move(reply));
    }));
}

/// A shop with something of everything, in its books and right: orders 1 confirmed, with a coupon; 2 refunded
/// in part; 3 refunded; 4 waiting, with a coupon; 5 cancelled.
void fill(TestShop &shop)
{
    const CustomerId bora = shop.customer(QStringLiteral("Bora"), 100'000);
    const CustomerId daon = shop.customer(QStringLiteral("Daon"), 5'000);
    const ProductId bread = shop.product(QStringLiteral("Salt bread"), 4'600, 50);
    const ProductId milk = shop.product(QStringLiteral("Oat milk"), 1'250, 50);
    const CouponId coupon =
        shop.coupon({.name = QStringLiteral("Two only"), .discount = {.value = 1'000}, .limit = 2});
    (void)shop.coupon({.name = QStringLiteral("Plenty"), .discount = {.value = 500}, .limit = 10});
    const IssuedCouponId boras = issue(shop, coupon, bora);
    const IssuedCouponId daons = issue(shop, coupon, daon);
    const OrderId confirmed = shop.placedOrder(bora, {{bread, 3}, {milk, 1}}, boras);
    pay(shop, confirmed);
    (void)valueOf(shop.await<Order>([&](Reply<Order> reply) {
        shop->orders().confirm(TestShop::staff(), shop.operation(), confirmed, std::move(reply));
    }));
    const OrderId partly = shop.placedOrder(bora, {{bread, 2}, {milk, 2}});
    pay(shop, partly);
    refund(shop, partly, {{milk, 1}});
    const OrderId wholly = shop.placedOrder(bora, {{bread, 1}});
    pay(shop, wholly);
    refund(shop, wholly, {});
    (void)shop.placedOrder(daon, {{milk, 2}}, daons);
    const OrderId cancelled = shop.placedOrder(daon, {{milk, 1}});
    (void)valueOf(shop.await<Order>([&](Reply<Order> reply) {
        shop->orders().cancel(TestShop::staff(), shop.operation(), cancelled, std::move(reply));
    }));
    (void)valueOf(shop.await<StaffMember>([&](Reply<StaffMember> reply) {
        shop->staff().setPin(TestShop::admin(), shop.operation(), StaffId{1}, QStringLiteral("1234"),
                             std::move(reply));
    }));
    shop.clock().advanceMs(2 * kMsPerMinute);
    (void)valueOf(shop.await<AggregationReport>([&](Reply<AggregationReport> reply) {
        shop->ranking().aggregate(TestShop::admin(), shop.operation(), {}, {}, std::move(reply));
    }));
}

/// Breaks by force what the services and the constraints keep whole.
void breakWith(TestShop &shop, const QStringList &statements)
{
    storage::Connection connection(valueOf(storage::DatabaseUrl::parse(shop.url())), storage::Access::Write,
                                   {});
    (void)valueOf(connection.open());
    QStringList script{QStringLiteral("PRAGMA foreign_keys = OFF"),
                       QStringLiteral("PRAGMA ignore_check_constraints = ON"),
                       QStringLiteral("DROP INDEX payment_done_once")};
    for (const char *table :
         {"ledger_entry", "stock_movement", "order_event", "refund", "refund_line", "audit_log"}) {
        script.append(QStringLiteral("DROP TRIGGER %1_no_update").arg(QLatin1String(table)));
        script.append(QStringLiteral("DROP TRIGGER %1_no_delete").arg(QLatin1String(table)));
    }
    for (const QString &sql : script + statements)
        (void)valueOf(connection.run(sql));
}

struct Break
{
    const char *key;
    const char *sql;
};

const Break kBreaks[] = {
    {"ledger-sums-to-zero", "INSERT INTO ledger_entry (operation_id, account_id, amount, reason, actor_kind, "
                            "actor_id, actor_name, at) "
                            "VALUES ('x', -1, 5, 'CHARGE', 'STAFF', 1, 'x', 1)"},
    {"ledger-total-is-zero", "DELETE FROM ledger_entry WHERE id = 2"},
    {"balance-equals-entries", "UPDATE account SET balance = balance + 1 WHERE customer_id = 1"},
    {"balance-after-follows",
     "UPDATE ledger_entry SET balance_after = balance_after + 1 WHERE reason = 'PAYMENT'"},
    {"balance-in-range", "UPDATE account SET balance = -1 WHERE customer_id = 2"},
    {"balance-in-range", "UPDATE account SET balance = 1000000001 WHERE customer_id = 2"},
    {"customers-have-accounts", "DELETE FROM account WHERE customer_id = 2"},
    {"stock-equals-movements", "UPDATE product SET stock = stock + 1 WHERE id = 1"},
    {"stock-equals-movements", "DELETE FROM stock_movement WHERE reason = 'RECEIVED' AND product_id = 2"},
    {"stock-after-follows", "UPDATE stock_movement SET stock_after = 7 WHERE reason = 'RECEIVED'"},
    {"stock-not-negative", "UPDATE product SET stock = -1 WHERE id = 1"},
    {"stock-follows-orders", "UPDATE stock_movement SET change = -1 WHERE reason = 'SOLD' AND order_id = 1"},
    {"stock-follows-orders", "UPDATE orders SET status = 'CANCELLED' WHERE id = 4"},
    {"coupons-issued", "UPDATE coupon SET issued = 1 WHERE id = 1"},
    {"coupons-issued", "UPDATE coupon SET issue_limit = 1 WHERE id = 1"},
    {"coupons-exhausted", "UPDATE coupon SET status = 'ACTIVE' WHERE id = 1"},
    {"coupons-exhausted", "UPDATE coupon SET status = 'EXHAUSTED' WHERE id = 2"},
    {"coupons-of-orders", "UPDATE issued_coupon SET status = 'ISSUED' WHERE held_by_order_id = 1"},
    {"coupons-of-orders", "UPDATE issued_coupon SET held_by_order_id = NULL WHERE held_by_order_id = 4"},
    {"coupons-of-orders", "UPDATE issued_coupon SET customer_id = 3 WHERE held_by_order_id = 1"},
    {"coupons-held", "UPDATE issued_coupon SET held_by_order_id = 3 WHERE held_by_order_id = 1"},
    {"coupons-held", "UPDATE issued_coupon SET held_by_order_id = NULL WHERE status = 'USED'"},
    {"order-totals", "UPDATE order_line SET discount = discount + 1 WHERE order_id = 2"},
    {"order-totals", "UPDATE orders SET total = total + 1 WHERE id = 4"},
    {"payments-done-once",
     "INSERT INTO payment (order_id, customer_id, status, amount, requested_at, actor_kind, actor_id, "
     "actor_name) "
     "SELECT order_id, customer_id, status, amount, requested_at, actor_kind, actor_id, actor_name "
     "FROM payment WHERE order_id = 1"},
    {"payments-of-paid-orders", "UPDATE payment SET amount = amount + 1 WHERE order_id = 1"},
    {"payments-of-paid-orders", "UPDATE payment SET order_id = 4 WHERE order_id = 1"},
    {"debits-of-paid-orders",
     "UPDATE ledger_entry SET order_id = 2 WHERE reason = 'PAYMENT' AND order_id = 1"},
    {"debits-of-paid-orders", "UPDATE ledger_entry SET amount = amount * 2 WHERE reason = 'PAYMENT'"},
    {"payments-finished", "UPDATE payment SET status = 'PAYMENT_REQUEST' WHERE order_id = 1"},
    {"refunds-of-orders", "UPDATE orders SET refunded = refunded + 1 WHERE id = 2"},
    {"refund-credits", "DELETE FROM ledger_entry WHERE reason = 'REFUND' AND order_id = 2"},
    {"refund-lines", "UPDATE order_line SET refunded_quantity = 2 WHERE order_id = 2 AND product_id = 2"},
    {"refund-lines", "DELETE FROM refund_line WHERE product_id = 2"},
    {"refund-totals", "UPDATE refund SET amount = amount - 1 WHERE order_id = 2"},
    {"refund-states", "UPDATE orders SET status = 'PAY_DONE' WHERE id = 3"},
    {"refund-states", "UPDATE orders SET status = 'REFUNDED' WHERE id = 1"},
    {"daily-sales", "UPDATE daily_product_sale SET quantity = quantity + 1 WHERE product_id = 1"},
    {"daily-sales", "DELETE FROM daily_product_sale WHERE product_id = 2"},
    {"ranking-days", "DELETE FROM aggregated_day"},
    {"best-sellers", "UPDATE best_seller SET quantity = quantity + 1 WHERE rank = 1"},
    {"best-sellers", "UPDATE best_seller SET previous_rank = 1 WHERE rank = 2"},
    {"best-sellers", "DELETE FROM best_seller WHERE rank = 2"},
    {"references-of-money",
     "UPDATE ledger_entry SET payment_id = 999 WHERE reason = 'PAYMENT' AND order_id = 1"},
    {"references-of-money", "UPDATE ledger_entry SET order_id = NULL WHERE reason = 'REFUND'"},
    {"references-of-orders", "UPDATE payment SET customer_id = 2 WHERE order_id = 1"},
    {"references-of-orders", "DELETE FROM orders WHERE id = 5"},
    {"references-of-goods",
     "UPDATE stock_movement SET order_id = 999 WHERE reason = 'SOLD' AND order_id = 1"},
    {"staff-reach", "UPDATE staff SET role = 'STAFF'"},
    {"staff-reach", "UPDATE staff SET active = 0"},
    {"staff-pins", "UPDATE staff SET pin_hash = '1234'"},
    {"staff-pins", "UPDATE staff SET wait_until = 1"},
    {"audit-chain", "UPDATE audit_log SET detail = 'nothing'"},
    {"audit-chain", "DELETE FROM audit_log"},
};

} // namespace

class TestBooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void balanceInAnEmptyShop()
    {
        QFETCH_GLOBAL(Backend, backend);
        TestShop shop(backend);
        shop.expectBooksBalance();
        QCOMPARE(verified(shop).auditHead, QString());
    }

    void balanceWithSomethingOfEverything()
    {
        QFETCH_GLOBAL(Backend, backend);
        TestShop shop(backend);
        fill(shop);
        const BooksReport report = verified(shop);
        QVERIFY(report.balances());
        QCOMPARE(report.auditHead.size(), 64);
        // A check that looked at nothing has proven nothing.
        for (const BooksCheck &check : report.checks)
            QVERIFY2(check.examined > 0, qPrintable(check.key));
    }

    void noticeEachBreak_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("sql");
        int number = 0;
        for (const Break &each : kBreaks)
            QTest::addRow("%s %d", each.key, ++number)
                << QString::fromUtf8(each.key) << QString::fromUtf8(each.sql);
    }
    void noticeEachBreak()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (backend == Backend::Postgres)
            QSKIP("breaking the rules takes what SQLite alone offers; the checks are the same");
        QFETCH(QString, key);
        QFETCH(QString, sql);
        TestShop shop(backend);
        fill(shop);
        QCOMPARE(brokenKeys(shop), QStringList());
        breakWith(shop, {sql});
        QVERIFY2(brokenKeys(shop).contains(key), qPrintable(brokenKeys(shop).join(u' ')));
    }

    void everyCheckIsTriedHere()
    {
        TestShop shop(Backend::Sqlite);
        QSet<QString> tried;
        for (const Break &each : kBreaks)
            tried.insert(QString::fromUtf8(each.key));
        for (const BooksCheck &check : verified(shop).checks)
            QVERIFY2(tried.contains(check.key), qPrintable(check.key));
    }

    void doNotBlameADayThatIsDue()
    {
        QFETCH_GLOBAL(Backend, backend);
        TestShop shop(backend);
        fill(shop);
        // Paid after the day was made, and refunded after it was made again.
        const OrderId later = shop.placedOrder(CustomerId{1}, {{ProductId{1}, 1}});
        pay(shop, later);
        shop.expectBooksBalance();
        refund(shop, OrderId{2}, {{ProductId{1}, 1}});
        shop.expectBooksBalance();
    }

    void areForAdminsAlone()
    {
        QFETCH_GLOBAL(Backend, backend);
        TestShop shop(backend);
        for (const Actor &actor : {TestShop::staff(), TestShop::customerActor(CustomerId{1})})
            QCOMPARE(codeOf(shop.await<BooksReport>(
                         [&](Reply<BooksReport> reply) { shop->books().verify(actor, std::move(reply)); })),
                     QStringLiteral("FORBIDDEN"));
    }
};

DANGGOL_TEST_MAIN(QCoreApplication, TestBooks)
#include "tst_books.moc"
