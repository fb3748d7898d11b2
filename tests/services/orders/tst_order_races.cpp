// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/transaction.h"
#include "tests/services/orders/order_actions.h"
#include "tests/support/held_commits.h"

#include <array>

namespace
{

using namespace danggol;
using namespace danggol::test;

constexpr int kMany = 64;

const storage::Statement kWaiting("SELECT COUNT(*) FROM pg_locks WHERE NOT granted");

bool isSomebodyWaiting(TestShop &shop)
{
    return valueOf(await<qint64>([&shop](Reply<qint64> reply) {
               shop->database().read<qint64>(
                   [](storage::Transaction &transaction) { return transaction.number(kWaiting); },
                   std::move(reply));
           })) > 0;
}

class TestOrderRaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void theLastUnitIsSoldOnce();
    void twoTillsShareTheStock();
    void crossedCartsAllSell();
    void oneCouponHoldsOneOrder();
    void cancelsGiveBackOnce();
    void whoComesSecondIsToldWhatTheOrderIs();
    void confirmOrRefund();
    void refundsNeverPassWhatWasPaid();
    void expiryAgainstPayment();
};

void TestOrderRaces::theLastUnitIsSoldOnce()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    const ProductId bread = shop.product(QStringLiteral("Salt bread"), 4'600, 1);
    QList<CustomerId> customers;
    for (int i = 0; i < 8; ++i)
        customers.append(shop.customer(QStringLiteral("Customer %1").arg(i)));
    const auto results = gather<Order>(kMany, [&](int i, Reply<Order> reply) {
        shop->orders().place(TestShop::staff(), shop.operation(),
                             {customers[i % customers.size()], {{bread, 1}}, std::nullopt}, std::move(reply));
    });
    QCOMPARE(valuesIn(results), 1);
    QCOMPARE(countOf(results, QStringLiteral("OUT_OF_STOCK")), kMany - 1);
    QCOMPARE(shop.stock(bread), 0);
    QCOMPARE(countsOf(shop).all(), 1);
    shop.expectBooksBalance();
}

void TestOrderRaces::twoTillsShareTheStock()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    const ProductId bread = shop.product(QStringLiteral("Salt bread"), 4'600, 40);
    const CustomerId bora = shop.customer(QStringLiteral("Bora"));
    const CustomerId garam = shop.customer(QStringLiteral("Garam"));
    const std::array<std::unique_ptr<Shop>, 2> others{shop.secondTill(), shop.secondTill()};
    const auto results = gather<Order>(3 * kMany, [&](int i, Reply<Order> reply) {
        Shop &till = i % 3 == 0 ? shop.shop() : *others[static_cast<std::size_t>(i % 3 - 1)];
        till.orders().place(TestShop::staff(), shop.operation(),
                            {i % 2 == 0 ? bora : garam, {{bread, 1}}, std::nullopt}, std::move(reply));
    });
    QCOMPARE(valuesIn(results), 40);
    QCOMPARE(countOf(results, QStringLiteral("OUT_OF_STOCK")), 3 * kMany - 40);
    QCOMPARE(shop.stock(bread), 0);
    shop.expectBooksBalance();
}

void TestOrderRaces::crossedCartsAllSell()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    const ProductId bread = shop.product(QStringLiteral("Salt bread"), 4'600, kMany);
    const ProductId milk = shop.product(QStringLiteral("Milk"), 2'900, kMany);
    QList<CustomerId> customers;
    for (int i = 0; i < 8; ++i)
        customers.append(shop.customer(QStringLiteral("Customer %1").arg(i)));
    const auto results = gather<Order>(kMany, [&](int i, Reply<Order> reply) {
        const QList<CartLine> lines =
            i % 2 == 0 ? QList<CartLine>{{bread, 1}, {milk, 1}} : QList<CartLine>{{milk, 1}, {bread, 1}};
        shop->orders().place(TestShop::staff(), shop.operation(),
                             {customers[i % customers.size()], lines, std::nullopt}, std::move(reply));
    });
    QCOMPARE(valuesIn(results), kMany);
    QCOMPARE(shop.stock(bread), 0);
    QCOMPARE(shop.stock(milk), 0);
    shop.expectBooksBalance();
}

void TestOrderRaces::oneCouponHoldsOneOrder()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    const ProductId bread = shop.product(QStringLiteral("Salt bread"), 4'600, 500);
    const CustomerId bora = shop.customer(QStringLiteral("Bora"));
    const IssuedCouponId coupon = issuedCoupon(
        shop, bora, {.type = DiscountType::Amount, .value = 500, .cap = std::nullopt, .minimumSubtotal = {}});
    const std::unique_ptr<Shop> other = shop.secondTill();
    const auto results = gather<Order>(kMany, [&](int i, Reply<Order> reply) {
        Shop &till = i % 2 == 0 ? shop.shop() : *other;
        till.orders().place(TestShop::staff(), shop.operation(), {bora, {{bread, 1}}, coupon},
                            std::move(reply));
    });
    QCOMPARE(valuesIn(results), 1);
    QCOMPARE(countOf(results, QStringLiteral("COUPON_NOT_USABLE")), kMany - 1);
    QCOMPARE(shop.stock(bread), 499);
    shop.expectBooksBalance();
}

void TestOrderRaces::cancelsGiveBackOnce()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    const ProductId bread = shop.product(QStringLiteral("Salt bread"), 4'600, 10);
    const CustomerId bora = shop.customer(QStringLiteral("Bora"));
    const OrderId order = shop.placedOrder(bora, {{bread, 4}});
    const std::unique_ptr<Shop> other = shop.secondTill();
    const auto results = gather<Order>(kMany, [&](int i, Reply<Order> reply) {
        Shop &till = i % 2 == 0 ? shop.shop() : *other;
        till.orders().cancel(TestShop::staff(), shop.operation(), order, std::move(reply));
    });
    QCOMPARE(valuesIn(results), 1);
    QCOMPARE(countOf(results, QStringLiteral("ORDER_STATE_CONFLICT")), kMany - 1);
    QCOMPARE(shop.stock(bread), 10);
    shop.expectBooksBalance();
}

// Not what it was when they came.
void TestOrderRaces::whoComesSecondIsToldWhatTheOrderIs()
{
    QFETCH_GLOBAL(Backend, backend);
    std::promise<Result<Payment>> paid;
    std::promise<Result<Order>> cancelled;
    HeldCommits held;
    TestShop shop(backend, held.options());
    const ProductId bread = shop.product(QStringLiteral("Salt bread"), 4'600, 10);
    const CustomerId bora = shop.customer(QStringLiteral("Bora"), 100'000);
    const OrderId order = shop.placedOrder(bora, {{bread, 1}});
    const std::unique_ptr<Shop> other = shop.secondTill();
    held.holdTheNext();
    shop->payments().pay(TestShop::staff(), shop.operation(), {order, std::nullopt, std::nullopt},
                         [&paid](Result<Payment> payment) { paid.set_value(std::move(payment)); });
    held.waitUntilHeld();
    other->orders().cancel(TestShop::staff(), shop.operation(), order,
                           [&cancelled](Result<Order> result) { cancelled.set_value(std::move(result)); });
    // SQLite has one writer, so nobody else has even looked at the order.
    const bool isSecondThere =
        backend == Backend::Sqlite || QTest::qWaitFor([&shop] { return isSomebodyWaiting(shop); }, 30'000);
    held.letGo();
    QVERIFY(isSecondThere);
    QCOMPARE(valueOf(paid.get_future().get()).status, PaymentStatus::Done);
    const Result<Order> second = cancelled.get_future().get();
    QCOMPARE(codeOf(second), QStringLiteral("ORDER_STATE_CONFLICT"));
    QCOMPARE(second.error().details.value(QStringLiteral("orderStatus")).toString(),
             QStringLiteral("PAY_DONE"));
    shop.expectBooksBalance();
}

void TestOrderRaces::confirmOrRefund()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    const ProductId bread = shop.product(QStringLiteral("Salt bread"), 4'600, 100);
    const CustomerId bora = shop.customer(QStringLiteral("Bora"), 100'000);
    const std::unique_ptr<Shop> other = shop.secondTill();
    for (int round = 0; round < 8; ++round) {
        const OrderId order = shop.placedOrder(bora, {{bread, 2}});
        (void)valueOf(pay(shop, {order, std::nullopt, std::nullopt}));
        const qint64 before = shop.balanceWon(bora);
        const auto results = gather<Order>(8, [&](int i, Reply<Order> reply) {
            Shop &till = (i + round) % 2 == 0 ? shop.shop() : *other;
            if (i % 2 == 0)
                till.orders().confirm(TestShop::staff(), shop.operation(), order, std::move(reply));
            else
                till.orders().refund(TestShop::staff(), shop.operation(),
                                     {order, {}, QStringLiteral("Stale"), true}, std::move(reply));
        });
        QCOMPARE(valuesIn(results), 1);
        QCOMPARE(countOf(results, QStringLiteral("ORDER_STATE_CONFLICT")), 7);
        const bool refunded = statusOf(shop, order) == OrderStatus::Refunded;
        QCOMPARE(shop.balanceWon(bora), refunded ? before + 9'200 : before);
    }
    shop.expectBooksBalance();
}

void TestOrderRaces::refundsNeverPassWhatWasPaid()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    const ProductId bread = shop.product(QStringLiteral("Salt bread"), 4'600, 20);
    const CustomerId bora = shop.customer(QStringLiteral("Bora"), 100'000);
    const IssuedCouponId coupon = issuedCoupon(
        shop, bora, {.type = DiscountType::Percent, .value = 7, .cap = std::nullopt, .minimumSubtotal = {}});
    const OrderId order = shop.placedOrder(bora, {{bread, 7}}, coupon);
    (void)valueOf(pay(shop, {order, std::nullopt, std::nullopt}));
    const std::unique_ptr<Shop> other = shop.secondTill();
    const auto results = gather<Order>(kMany, [&](int i, Reply<Order> reply) {
        Shop &till = i % 2 == 0 ? shop.shop() : *other;
        till.orders().refund(TestShop::staff(), shop.operation(),
                             {order, {{bread, 1}}, QStringLiteral("Stale"), true}, std::move(reply));
    });
    QCOMPARE(valuesIn(results), 7);
    QCOMPARE(countOf(results, QStringLiteral("ORDER_STATE_CONFLICT")), kMany - 7);
    QCOMPARE(shop.balanceWon(bora), 100'000);
    QCOMPARE(shop.stock(bread), 20);
    QCOMPARE(statusOf(shop, order), OrderStatus::Refunded);
    shop.expectBooksBalance();
}

void TestOrderRaces::expiryAgainstPayment()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    const ProductId bread = shop.product(QStringLiteral("Salt bread"), 1'000, 100);
    const CustomerId bora = shop.customer(QStringLiteral("Bora"), 100'000);
    QList<OrderId> orders;
    for (int i = 0; i < 32; ++i)
        orders.append(shop.placedOrder(bora, {{bread, 1}}));
    shop.clock().advanceMs(30 * kMsPerMinute);
    const std::unique_ptr<Shop> other = shop.secondTill();
    std::promise<Result<qint64>> expired;
    const auto results = gather<Payment>(32, [&](int i, Reply<Payment> reply) {
        if (i == 16)
            other->orders().expireDue(Actor::job(QStringLiteral("expiry")), shop.operation(), 100,
                                      [&expired](Result<qint64> count) { expired.set_value(count); });
        shop->payments().pay(TestShop::staff(), shop.operation(), {orders[i], std::nullopt, std::nullopt},
                             std::move(reply));
    });
    const qint64 cancelled = valueOf(expired.get_future().get());
    QCOMPARE(valuesIn(results) + cancelled, 32);
    QCOMPARE(countOf(results, QStringLiteral("ORDER_STATE_CONFLICT")), cancelled);
    QCOMPARE(shop.stock(bread), 100 - valuesIn(results));
    QCOMPARE(shop.balanceWon(bora), 100'000 - 1'000 * valuesIn(results));
    shop.expectBooksBalance();
}

} // namespace

DANGGOL_TEST_MAIN(QCoreApplication, TestOrderRaces)

#include "tst_order_races.moc"
