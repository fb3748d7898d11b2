// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/damaged_data.h"
#include "services/shop/service_set.h"
#include "services/storage/transaction.h"
#include "tests/services/orders/order_actions.h"

namespace
{

using namespace danggol;
using namespace danggol::test;

/// A shop with a customer who has points, a product, and an order with a coupon that takes 1,000 off.
struct Scene
{
    explicit Scene(Backend backend) : shop(backend)
    {
        bora = shop.customer(QStringLiteral("Bora"), 100'000);
        bread = shop.product(QStringLiteral("Salt bread"), 4'600, 18);
        coupon = issuedCoupon(
            shop, bora,
            {.type = DiscountType::Amount, .value = 1'000, .cap = std::nullopt, .minimumSubtotal = {}});
        order = shop.placedOrder(bora, {{bread, 3}}, coupon);
    }

    TestShop shop;
    CustomerId bora;
    ProductId bread;
    IssuedCouponId coupon;
    OrderId order;
};

Result<qint64> expireDue(TestShop &shop, int most, const Actor &actor = Actor::job(QStringLiteral("expiry")))
{
    return await<qint64>([&](Reply<qint64> reply) {
        shop->orders().expireDue(actor, shop.operation(), most, std::move(reply));
    });
}

Result<qint64> confirmDue(TestShop &shop, int most,
                          const Actor &actor = Actor::job(QStringLiteral("confirm")))
{
    return await<qint64>([&](Reply<qint64> reply) {
        shop->orders().confirmDue(actor, shop.operation(), most, std::move(reply));
    });
}

void adjustStock(TestShop &shop, ProductId product, qint64 change)
{
    (void)valueOf(await<Product>([&](Reply<Product> reply) {
        shop->catalog().adjustStock(TestShop::admin(), shop.operation(),
                                    {.product = product, .change = change}, std::move(reply));
    }));
}

class TestOrderStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void cancelGivesBack();
    void confirmNeedsAPaidOrder();
    void nothingElseIsPossible();
    void unknownOrdersAreNotFound();
    void unpaidOrdersExpireInPieces();
    void anOrderWithoutRoomInTheStockHoldsUpNoOther();
    void paidOrdersConfirmThemselves();
    void onlyJobsRunJobs();
    void nothingIsMarkedPaidFromAnOldLook();
    void namesAreThoseThatAreStored();
};

void TestOrderStates::cancelGivesBack()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    QCOMPARE(s.shop.stock(s.bread), 15);
    s.shop.clock().advanceMs(kMsPerMinute);
    const Order order = valueOf(cancel(s.shop, s.order));
    QCOMPARE(order.status, OrderStatus::Cancelled);
    QCOMPARE(order.cancelledAt, std::optional(s.shop.clock().now()));
    QCOMPARE(order.couponName, QStringLiteral("Weekend bakery"));
    QCOMPARE(s.shop.stock(s.bread), 18);
    QCOMPARE(couponOf(s.shop, s.bora).status, IssuedCouponStatus::Issued);
    QVERIFY(!couponOf(s.shop, s.bora).heldByOrder);
    QCOMPARE(historyOf(s.shop, s.order),
             (QList<OrderEventKind>{OrderEventKind::Placed, OrderEventKind::Cancelled}));
    // the coupon is good for another order
    const OrderId next = s.shop.placedOrder(s.bora, {{s.bread, 1}}, s.coupon);
    QCOMPARE(couponOf(s.shop, s.bora).heldByOrder, std::optional(next));
    s.shop.expectBooksBalance();
}

void TestOrderStates::confirmNeedsAPaidOrder()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    QCOMPARE(codeOf(confirm(s.shop, s.order)), QStringLiteral("ORDER_STATE_CONFLICT"));
    QCOMPARE(valueOf(pay(s.shop, {s.order, std::nullopt, std::nullopt})).status, PaymentStatus::Done);
    s.shop.clock().advanceMs(kMsPerMinute);
    const Order order = valueOf(confirm(s.shop, s.order));
    QCOMPARE(order.status, OrderStatus::BuyConfirm);
    QCOMPARE(order.confirmedAt, std::optional(s.shop.clock().now()));
    QCOMPARE(historyOf(s.shop, s.order), (QList<OrderEventKind>{OrderEventKind::Placed, OrderEventKind::Paid,
                                                                OrderEventKind::Confirmed}));
    const Result<Order> again = confirm(s.shop, s.order);
    QCOMPARE(codeOf(again), QStringLiteral("ORDER_STATE_CONFLICT"));
    QCOMPARE(again.error().details.value(QStringLiteral("orderStatus")).toString(),
             QStringLiteral("BUY_CONFIRM"));
    s.shop.expectBooksBalance();
}

void TestOrderStates::nothingElseIsPossible()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    const auto conflict = QStringLiteral("ORDER_STATE_CONFLICT");
    const RefundCommand whole{s.order, {}, QStringLiteral("Stale"), true};
    const PayCommand payment{s.order, std::nullopt, std::nullopt};
    QCOMPARE(codeOf(refund(s.shop, whole)), conflict);
    (void)valueOf(pay(s.shop, payment));
    QCOMPARE(codeOf(cancel(s.shop, s.order)), conflict);
    QCOMPARE(codeOf(pay(s.shop, payment)), conflict);
    (void)valueOf(confirm(s.shop, s.order));
    QCOMPARE(codeOf(cancel(s.shop, s.order)), conflict);
    QCOMPARE(codeOf(refund(s.shop, whole)), conflict);
    QCOMPARE(codeOf(pay(s.shop, payment)), conflict);
    const OrderId second = s.shop.placedOrder(s.bora, {{s.bread, 1}});
    (void)valueOf(cancel(s.shop, second));
    QCOMPARE(codeOf(cancel(s.shop, second)), conflict);
    QCOMPARE(codeOf(confirm(s.shop, second)), conflict);
    QCOMPARE(codeOf(pay(s.shop, {second, std::nullopt, std::nullopt})), conflict);
    QCOMPARE(codeOf(refund(s.shop, {second, {}, QStringLiteral("Stale"), true})), conflict);
    QCOMPARE(s.shop.balanceWon(s.bora), 100'000 - 3 * 4'600 + 1'000);
    QCOMPARE(s.shop.stock(s.bread), 15);
    s.shop.expectBooksBalance();
}

void TestOrderStates::unknownOrdersAreNotFound()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    const auto missing = QStringLiteral("ORDER_NOT_FOUND");
    for (const OrderId id : {OrderId{0}, OrderId{-1}, OrderId{9'999}}) {
        QCOMPARE(codeOf(cancel(s.shop, id)), missing);
        QCOMPARE(codeOf(confirm(s.shop, id)), missing);
        QCOMPARE(codeOf(refund(s.shop, {id, {}, QStringLiteral("Stale"), true})), missing);
        QCOMPARE(codeOf(pay(s.shop, {id, std::nullopt, std::nullopt})), missing);
        QCOMPARE(codeOf(find(s.shop, id)), missing);
    }
}

void TestOrderStates::unpaidOrdersExpireInPieces()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    const OrderId paid = s.shop.placedOrder(s.bora, {{s.bread, 1}});
    (void)valueOf(pay(s.shop, {paid, std::nullopt, std::nullopt}));
    s.shop.clock().advanceMs(kMsPerMinute);
    const OrderId second = s.shop.placedOrder(s.bora, {{s.bread, 1}});
    const OrderId third = s.shop.placedOrder(s.bora, {{s.bread, 2}});
    s.shop.clock().advanceMs(29 * kMsPerMinute - 1);
    QCOMPARE(valueOf(expireDue(s.shop, 10)), 0);
    s.shop.clock().advanceMs(1);
    QCOMPARE(valueOf(expireDue(s.shop, 10)), 1);
    QCOMPARE(statusOf(s.shop, s.order), OrderStatus::Cancelled);
    QVERIFY(!couponOf(s.shop, s.bora).heldByOrder);
    s.shop.clock().advanceMs(kMsPerMinute);
    QCOMPARE(valueOf(expireDue(s.shop, 0)), 0);
    QCOMPARE(valueOf(expireDue(s.shop, 1)), 1);
    QCOMPARE(valueOf(expireDue(s.shop, 1)), 1);
    QCOMPARE(valueOf(expireDue(s.shop, 1)), 0);
    QCOMPARE(statusOf(s.shop, second), OrderStatus::Cancelled);
    QCOMPARE(statusOf(s.shop, third), OrderStatus::Cancelled);
    QCOMPARE(statusOf(s.shop, paid), OrderStatus::PayDone);
    QCOMPARE(historyOf(s.shop, third).last(), OrderEventKind::Expired);
    QCOMPARE(s.shop.stock(s.bread), 17);
    s.shop.expectBooksBalance();
}

void TestOrderStates::anOrderWithoutRoomInTheStockHoldsUpNoOther()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    const ProductId flour = s.shop.product(QStringLiteral("Flour"), 900, kLargestStock);
    const OrderId stuck = s.shop.placedOrder(s.bora, {{flour, 2}});
    const OrderId other = s.shop.placedOrder(s.bora, {{s.bread, 1}});
    adjustStock(s.shop, flour, 2);
    s.shop.clock().advanceMs(31 * kMsPerMinute);
    QCOMPARE(valueOf(expireDue(s.shop, 10)), 2);
    QCOMPARE(statusOf(s.shop, s.order), OrderStatus::Cancelled);
    QCOMPARE(statusOf(s.shop, other), OrderStatus::Cancelled);
    QCOMPARE(statusOf(s.shop, stuck), OrderStatus::DepositWait);
    adjustStock(s.shop, flour, -2);
    QCOMPARE(valueOf(expireDue(s.shop, 10)), 1);
    QCOMPARE(statusOf(s.shop, stuck), OrderStatus::Cancelled);
    s.shop.expectBooksBalance();
}

void TestOrderStates::paidOrdersConfirmThemselves()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    (void)valueOf(pay(s.shop, {s.order, std::nullopt, std::nullopt}));
    const OrderId second = s.shop.placedOrder(s.bora, {{s.bread, 1}});
    (void)valueOf(pay(s.shop, {second, std::nullopt, std::nullopt}));
    s.shop.clock().advanceMs(7 * kMsPerDay - 1);
    QCOMPARE(valueOf(confirmDue(s.shop, 10)), 0);
    s.shop.clock().advanceMs(1);
    QCOMPARE(valueOf(confirmDue(s.shop, 1)), 1);
    QCOMPARE(valueOf(confirmDue(s.shop, 10)), 1);
    QCOMPARE(valueOf(confirmDue(s.shop, 10)), 0);
    QCOMPARE(statusOf(s.shop, s.order), OrderStatus::BuyConfirm);
    QCOMPARE(statusOf(s.shop, second), OrderStatus::BuyConfirm);
    s.shop.expectBooksBalance();
}

void TestOrderStates::onlyJobsRunJobs()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    QCOMPARE(codeOf(expireDue(s.shop, 1, TestShop::staff())), QStringLiteral("FORBIDDEN"));
    QCOMPARE(codeOf(confirmDue(s.shop, 1, TestShop::customerActor(s.bora))), QStringLiteral("FORBIDDEN"));
}

// Payments have looked at the order before. Should they ever have looked too early, the row still says no.
void TestOrderStates::nothingIsMarkedPaidFromAnOldLook()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    const Order waiting = valueOf(find(s.shop, s.order));
    const Order cancelled = valueOf(cancel(s.shop, s.order));
    const OrderService &orders = s.shop->services().orders;
    for (const Order &look : {waiting, cancelled}) {
        const Result<Done> refused =
            s.shop.unit<Done>([&](storage::Transaction &transaction) -> Result<Done> {
                TRY(BusinessCalendar calendar, s.shop->services().shop.calendar(transaction));
                return orders.markPaid(transaction, TestShop::staff(), {look, std::move(calendar)},
                                       s.shop.clock().now());
            });
        QCOMPARE(codeOf(refused), QStringLiteral("ORDER_STATE_CONFLICT"));
        QVERIFY(refused.error().message.contains(QStringLiteral("No points were taken.")));
    }
    QCOMPARE(valueOf(find(s.shop, s.order)), cancelled);
    QCOMPARE(historyOf(s.shop, s.order),
             (QList<OrderEventKind>{OrderEventKind::Placed, OrderEventKind::Cancelled}));
    QCOMPARE(couponOf(s.shop, s.bora).status, IssuedCouponStatus::Issued);
    s.shop.expectBooksBalance();
}

void TestOrderStates::namesAreThoseThatAreStored()
{
    for (const OrderStatus status : {OrderStatus::DepositWait, OrderStatus::PayDone, OrderStatus::BuyConfirm,
                                     OrderStatus::Cancelled, OrderStatus::Refunded})
        QCOMPARE(orderStatusFromName(orderStatusName(status)), status);
    for (const OrderEventKind kind :
         {OrderEventKind::Placed, OrderEventKind::Paid, OrderEventKind::Confirmed, OrderEventKind::Cancelled,
          OrderEventKind::Expired, OrderEventKind::PartRefunded, OrderEventKind::Refunded})
        QCOMPARE(orderEventKindFromName(orderEventKindName(kind)), kind);
    // A status is no event, and case matters: what is close to a name is damage all the same.
    QVERIFY_THROWS_EXCEPTION(DamagedData, (void)orderStatusFromName(QStringLiteral("EXPIRED")));
    QVERIFY_THROWS_EXCEPTION(DamagedData, (void)orderStatusFromName(QStringLiteral("pay_done")));
    QVERIFY_THROWS_EXCEPTION(DamagedData, (void)orderEventKindFromName(QStringLiteral("PAY_DONE")));
    QVERIFY_THROWS_EXCEPTION(DamagedData, (void)orderEventKindFromName(QString()));
}

} // namespace

DANGGOL_TEST_MAIN(QCoreApplication, TestOrderStates)

#include "tst_order_states.moc"
