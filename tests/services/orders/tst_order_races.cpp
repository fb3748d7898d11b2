// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/orders/order_actions.h"
#include "tests/support/held_commits.h"
#include "tests/support/lock_waits.h"

#include <array>

namespace
{

using namespace danggol;
using namespace danggol::test;

constexpr int kMany = 64;

/// Two tills, of which the first is held up at the end of what it does until the second waits for it, or is
/// through where it need not.
struct TwoTills
{
    explicit TwoTills(Backend whichBackend)
        : backend(whichBackend), shop(backend, held.options()), other(shop.secondTill())
    {}

    /// What each is answered.
    template <class First, class Second>
    std::pair<Result<First>, Result<Second>> meet(const std::function<void(Shop &, Reply<First>)> &first,
                                                  const std::function<void(Shop &, Reply<Second>)> &second,
                                                  bool mustWait = true)
    {
        const auto firstAnswer = std::make_shared<std::promise<Result<First>>>();
        const auto secondAnswer = std::make_shared<std::promise<Result<Second>>>();
        held.holdTheNext();
        first(shop.shop(),
              [firstAnswer](Result<First> result) { firstAnswer->set_value(std::move(result)); });
        held.waitUntilHeld();
        second(*other, [secondAnswer](Result<Second> result) { secondAnswer->set_value(std::move(result)); });
        std::future<Result<Second>> secondResult = secondAnswer->get_future();
        const auto isThrough = [&secondResult] {
            return secondResult.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
        };
        // SQLite has one writer, so nobody else has even looked.
        if (backend == Backend::Postgres)
            isSecondThere =
                QTest::qWaitFor([&] { return mustWait ? isSomebodyWaiting(shop) : isThrough(); }, 30'000);
        held.letGo();
        return {firstAnswer->get_future().get(), secondResult.get()};
    }

    Backend backend;
    HeldCommits held;
    TestShop shop;
    std::unique_ptr<Shop> other;
    /// That the second had come that far before the first was let go.
    bool isSecondThere = true;
};

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
    void whatComesInWhileItIsAskedForIsSold();
    void whatIsPaidWhileItExpiresStaysPaid();
    void confirmingPassesByWhatIsBeingRefunded();
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
    TwoTills tills(backend);
    TestShop &shop = tills.shop;
    const ProductId bread = shop.product(QStringLiteral("Salt bread"), 4'600, 10);
    const CustomerId bora = shop.customer(QStringLiteral("Bora"), 100'000);
    const OrderId order = shop.placedOrder(bora, {{bread, 1}});
    const auto [paid, second] = tills.meet<Payment, Order>(
        [&](Shop &till, Reply<Payment> reply) {
            till.payments().pay(TestShop::staff(), shop.operation(), {order, std::nullopt, std::nullopt},
                                std::move(reply));
        },
        [&](Shop &till, Reply<Order> reply) {
            till.orders().cancel(TestShop::staff(), shop.operation(), order, std::move(reply));
        });
    QVERIFY(tills.isSecondThere);
    QCOMPARE(valueOf(paid).status, PaymentStatus::Done);
    QCOMPARE(codeOf(second), QStringLiteral("ORDER_STATE_CONFLICT"));
    QCOMPARE(second.error().details.value(QStringLiteral("orderStatus")).toString(),
             QStringLiteral("PAY_DONE"));
    shop.expectBooksBalance();
}

// There were too few when they asked, and are enough when they are answered.
void TestOrderRaces::whatComesInWhileItIsAskedForIsSold()
{
    QFETCH_GLOBAL(Backend, backend);
    TwoTills tills(backend);
    TestShop &shop = tills.shop;
    const ProductId bread = shop.product(QStringLiteral("Salt bread"), 4'600, 1);
    const CustomerId bora = shop.customer(QStringLiteral("Bora"));
    const auto [received, placed] = tills.meet<Product, Order>(
        [&](Shop &till, Reply<Product> reply) {
            till.catalog().adjustStock(
                TestShop::staff(), shop.operation(),
                {.product = bread, .change = 5, .reason = MovementReason::Received, .note = {}},
                std::move(reply));
        },
        [&](Shop &till, Reply<Order> reply) {
            till.orders().place(TestShop::staff(), shop.operation(), {bora, {{bread, 4}}, std::nullopt},
                                std::move(reply));
        });
    QVERIFY(tills.isSecondThere);
    QCOMPARE(valueOf(received).stock, 6);
    QCOMPARE(valueOf(placed).lines.constFirst().quantity, 4);
    QCOMPARE(shop.stock(bread), 2);
    shop.expectBooksBalance();
}

void TestOrderRaces::whatIsPaidWhileItExpiresStaysPaid()
{
    QFETCH_GLOBAL(Backend, backend);
    TwoTills tills(backend);
    TestShop &shop = tills.shop;
    const ProductId bread = shop.product(QStringLiteral("Salt bread"), 4'600, 10);
    const CustomerId bora = shop.customer(QStringLiteral("Bora"), 100'000);
    const OrderId order = shop.placedOrder(bora, {{bread, 1}});
    const OrderId forgotten = shop.placedOrder(bora, {{bread, 2}});
    shop.clock().advanceMs(31 * kMsPerMinute);
    const auto [paid, expired] = tills.meet<Payment, qint64>(
        [&](Shop &till, Reply<Payment> reply) {
            till.payments().pay(TestShop::staff(), shop.operation(), {order, std::nullopt, std::nullopt},
                                std::move(reply));
        },
        [&](Shop &till, Reply<qint64> reply) {
            till.orders().expireDue(Actor::job(QStringLiteral("expiry")), shop.operation(), 10,
                                    std::move(reply));
        });
    QVERIFY(tills.isSecondThere);
    QCOMPARE(valueOf(paid).status, PaymentStatus::Done);
    QCOMPARE(valueOf(expired), 1);
    QCOMPARE(statusOf(shop, order), OrderStatus::PayDone);
    QCOMPARE(statusOf(shop, forgotten), OrderStatus::Cancelled);
    QCOMPARE(shop.stock(bread), 9);
    shop.expectBooksBalance();
}

void TestOrderRaces::confirmingPassesByWhatIsBeingRefunded()
{
    QFETCH_GLOBAL(Backend, backend);
    TwoTills tills(backend);
    TestShop &shop = tills.shop;
    const ProductId bread = shop.product(QStringLiteral("Salt bread"), 4'600, 10);
    const CustomerId bora = shop.customer(QStringLiteral("Bora"), 100'000);
    const OrderId order = shop.placedOrder(bora, {{bread, 1}});
    const OrderId kept = shop.placedOrder(bora, {{bread, 2}});
    for (const OrderId each : {order, kept})
        (void)valueOf(pay(shop, {each, std::nullopt, std::nullopt}));
    shop.clock().advanceMs(8 * kMsPerDay);
    const auto [refunded, confirmed] = tills.meet<Order, qint64>(
        [&](Shop &till, Reply<Order> reply) {
            till.orders().refund(TestShop::staff(), shop.operation(),
                                 {order, {}, QStringLiteral("Stale"), true}, std::move(reply));
        },
        [&](Shop &till, Reply<qint64> reply) {
            till.orders().confirmDue(Actor::job(QStringLiteral("confirm")), shop.operation(), 10,
                                     std::move(reply));
        },
        false);
    QVERIFY(tills.isSecondThere); // while the refund is still held up
    QCOMPARE(valueOf(refunded).status, OrderStatus::Refunded);
    QCOMPARE(valueOf(confirmed), 1);
    QCOMPARE(statusOf(shop, order), OrderStatus::Refunded);
    QCOMPARE(statusOf(shop, kept), OrderStatus::BuyConfirm);
    QCOMPARE(historyOf(shop, order).last(), OrderEventKind::Refunded);
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
