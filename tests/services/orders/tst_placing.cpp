// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/orders/order_actions.h"

#include <limits>

namespace
{

using namespace danggol;
using namespace danggol::test;

constexpr qint64 kMost = std::numeric_limits<qint64>::max();

Discount off(qint64 won, qint64 minimum = 0)
{
    return {
        .type = DiscountType::Amount, .value = won, .cap = std::nullopt, .minimumSubtotal = Money(minimum)};
}

/// A shop with one customer and two products.
struct Scene
{
    explicit Scene(Backend backend) : shop(backend)
    {
        bora = shop.customer(QStringLiteral("Bora"), 50'000);
        bread = shop.product(QStringLiteral("Salt bread"), 4'600, 18);
        milk = shop.product(QStringLiteral("Milk"), 2'900, 10);
    }

    /// That the command is refused with the code, and that stock and orders are as they were.
    void expectRefused(const PlaceOrderCommand &command, const char *code,
                       const Actor &actor = TestShop::staff())
    {
        const qint64 orders = countsOf(shop).all();
        QCOMPARE(codeOf(place(shop, command, actor)), QLatin1String(code));
        QCOMPARE(shop.stock(bread), 18);
        QCOMPARE(shop.stock(milk), 10);
        QCOMPARE(countsOf(shop).all(), orders);
    }

    TestShop shop;
    CustomerId bora;
    ProductId bread;
    ProductId milk;
};

class TestPlacing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void writesTheOrder();
    void addsUpRepeatedLines();
    void takesACouponOff();
    void refusesBadInput();
    void namesEveryFieldAtFault();
    void takesTheLargestOrder();
    void refusesWhatIsNotThere();
    void refusesWhenStockIsShort();
    void refusesCouponsThatCannotBeUsed();
    void keepsCustomersToThemselves();
    void answersARepeatedOperationOnce();
};

void TestPlacing::writesTheOrder()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    const Order order = valueOf(place(s.shop, {s.bora, {{s.milk, 6}, {s.bread, 2}}, std::nullopt}));
    QVERIFY(order.id.isValid());
    QCOMPARE(order.status, OrderStatus::DepositWait);
    QCOMPARE(order.customerName, QStringLiteral("Bora"));
    QCOMPARE(order.total, Money(26'600));
    QCOMPARE(order.lines.size(), 2);
    QCOMPARE(order.lines[0].product, s.milk);
    QCOMPARE(order.lines[1].amount, Money(9'200));
    QCOMPARE(order.createdAt, s.shop.clock().now());
    QCOMPARE(order.expiresAt, s.shop.clock().now().plusMs(30 * kMsPerMinute));
    QVERIFY(valueOf(find(s.shop, order.id)) == order);
    QCOMPARE(s.shop.stock(s.bread), 16);
    QCOMPARE(s.shop.stock(s.milk), 4);
    QCOMPARE(s.shop.balanceWon(s.bora), 50'000);
    QCOMPARE(historyOf(s.shop, order.id), QList<OrderEventKind>{OrderEventKind::Placed});
    s.shop.expectBooksBalance();
}

void TestPlacing::addsUpRepeatedLines()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    s.expectRefused({s.bora, {{s.bread, 10}, {s.bread, 9}}, std::nullopt}, "OUT_OF_STOCK");
    const Order order =
        valueOf(place(s.shop, {s.bora, {{s.milk, 1}, {s.bread, 2}, {s.milk, 3}}, std::nullopt}));
    QCOMPARE(order.lines.size(), 2);
    QCOMPARE(order.lines[0].product, s.milk);
    QCOMPARE(order.lines[0].quantity, 4);
    QCOMPARE(s.shop.stock(s.milk), 6);
    QCOMPARE(order.total, Money(4 * 2'900 + 2 * 4'600));
    s.shop.expectBooksBalance();
}

void TestPlacing::takesACouponOff()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    const IssuedCouponId coupon = issuedCoupon(s.shop, s.bora, off(3'000));
    const Order order = valueOf(place(s.shop, {s.bora, {{s.bread, 2}, {s.milk, 6}}, coupon}));
    QCOMPARE(order.discount, Money(3'000));
    QCOMPARE(order.total, Money(23'600));
    QCOMPARE(order.lines[0].discount, Money(1'038));
    QCOMPARE(order.lines[1].discount, Money(1'962));
    QCOMPARE(order.issuedCoupon, std::optional(coupon));
    QCOMPARE(order.couponName, QStringLiteral("Weekend bakery"));
    QVERIFY(valueOf(find(s.shop, order.id)) == order);
    QCOMPARE(couponOf(s.shop, s.bora).heldByOrder, std::optional(order.id));
    s.shop.expectBooksBalance();
}

void TestPlacing::refusesBadInput()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    s.expectRefused({s.bora, {}, std::nullopt}, "INVALID_INPUT");
    s.expectRefused({s.bora, QList<CartLine>(101, {s.bread, 1}), std::nullopt}, "INVALID_INPUT");
    for (const qint64 quantity : {qint64(0), qint64(-1), qint64(1'000), kMost, -kMost - 1})
        s.expectRefused({s.bora, {{s.bread, quantity}}, std::nullopt}, "INVALID_INPUT");
    s.expectRefused({s.bora, {{ProductId{0}, 1}}, std::nullopt}, "INVALID_INPUT");
    s.expectRefused({s.bora, {{s.bread, 1}}, IssuedCouponId{-1}}, "INVALID_INPUT");
    s.expectRefused({CustomerId{0}, {{s.bread, 1}}, std::nullopt}, "INVALID_INPUT");
    s.shop.expectBooksBalance();
}

void TestPlacing::namesEveryFieldAtFault()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    const Result<Order> result =
        place(s.shop, {CustomerId{}, {{s.bread, 0}, {ProductId{-3}, 5}}, IssuedCouponId{0}});
    QCOMPARE(fieldsOf(result),
             (QStringList{QStringLiteral("userId"), QStringLiteral("items[0].quantity"),
                          QStringLiteral("items[1].productId"), QStringLiteral("issuedCouponId")}));
    QCOMPARE(fieldsOf(place(s.shop, {s.bora, {}, std::nullopt})), QStringList{QStringLiteral("items")});
}

void TestPlacing::takesTheLargestOrder()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    const ProductId gold = s.shop.product(QStringLiteral("Gold bar"), 100'000'000, 1'000'000);
    const Order order = valueOf(place(s.shop, {s.bora, QList<CartLine>(100, {gold, 999}), std::nullopt}));
    QCOMPARE(order.lines.size(), 1);
    QCOMPARE(order.lines[0].quantity, 99'900);
    QCOMPARE(order.total, Money(9'990'000'000'000));
    QList<CartLine> different;
    for (int i = 0; i < 100; ++i)
        different.append({s.shop.product(QStringLiteral("Bun %1").arg(i), 1'000, 5), 1});
    const Order wide = valueOf(place(s.shop, {s.bora, different, std::nullopt}));
    QCOMPARE(valueOf(find(s.shop, wide.id)).lines.size(), 100);
    QVERIFY(valueOf(find(s.shop, wide.id)) == wide);
    s.shop.expectBooksBalance();
}

void TestPlacing::refusesWhatIsNotThere()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    s.expectRefused({CustomerId{9'999}, {{s.bread, 1}}, std::nullopt}, "USER_NOT_FOUND");
    s.expectRefused({CustomerId{kMost}, {{s.bread, 1}}, std::nullopt}, "USER_NOT_FOUND");
    s.expectRefused({s.bora, {{s.milk, 1}, {ProductId{9'999}, 1}}, std::nullopt}, "PRODUCT_NOT_FOUND");
    s.expectRefused({s.bora, {{ProductId{kMost}, 1}}, std::nullopt}, "PRODUCT_NOT_FOUND");
    const CustomerId gone = s.shop.customer(QStringLiteral("Gone"));
    (void)valueOf(await<Customer>([&](Reply<Customer> reply) {
        s.shop->customers().archive(TestShop::admin(), s.shop.operation(), {gone, true}, std::move(reply));
    }));
    s.expectRefused({gone, {{s.bread, 1}}, std::nullopt}, "USER_NOT_FOUND");
    const Product milk = valueOf(await<Product>(
        [&](Reply<Product> reply) { s.shop->catalog().find(TestShop::admin(), s.milk, std::move(reply)); }));
    (void)valueOf(await<Product>([&](Reply<Product> reply) {
        s.shop->catalog().edit(TestShop::admin(), s.shop.operation(),
                               {.product = s.milk,
                                .version = milk.version,
                                .name = milk.name,
                                .price = milk.price,
                                .status = ProductStatus::Paused},
                               std::move(reply));
    }));
    s.expectRefused({s.bora, {{s.bread, 1}, {s.milk, 1}}, std::nullopt}, "PRODUCT_NOT_ON_SALE");
    s.shop.expectBooksBalance();
}

void TestPlacing::refusesWhenStockIsShort()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    const Result<Order> result = place(s.shop, {s.bora, {{s.bread, 2}, {s.milk, 11}}, std::nullopt});
    QCOMPARE(codeOf(result), QStringLiteral("OUT_OF_STOCK"));
    QCOMPARE(result.error().details.value(QStringLiteral("productId")).toLongLong(), s.milk.value);
    QCOMPARE(result.error().details.value(QStringLiteral("asked")).toLongLong(), 11);
    QCOMPARE(result.error().details.value(QStringLiteral("left")).toLongLong(), 10);
    QCOMPARE(s.shop.stock(s.bread), 18);
    QVERIFY(place(s.shop, {s.bora, {{s.milk, 10}}, std::nullopt}).has_value());
    QCOMPARE(s.shop.stock(s.milk), 0);
    s.shop.expectBooksBalance();
}

void TestPlacing::refusesCouponsThatCannotBeUsed()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    const CustomerId other = s.shop.customer(QStringLiteral("Garam"));
    const IssuedCouponId theirs = issuedCoupon(s.shop, other, off(1'000));
    s.expectRefused({s.bora, {{s.bread, 1}}, theirs}, "COUPON_NOT_USABLE");
    s.expectRefused({s.bora, {{s.bread, 1}}, IssuedCouponId{9'999}}, "COUPON_NOT_USABLE");
    const IssuedCouponId mine = issuedCoupon(s.shop, s.bora, off(1'000, 10'000));
    s.expectRefused({s.bora, {{s.bread, 2}}, mine}, "COUPON_NOT_USABLE");
    const Order first = valueOf(place(s.shop, {s.bora, {{s.bread, 3}}, mine}));
    QCOMPARE(codeOf(place(s.shop, {s.bora, {{s.bread, 3}}, mine})), QStringLiteral("COUPON_NOT_USABLE"));
    QCOMPARE(s.shop.stock(s.bread), 15);
    QCOMPARE(couponOf(s.shop, s.bora).heldByOrder, std::optional(first.id));
    s.shop.expectBooksBalance();
}

void TestPlacing::keepsCustomersToThemselves()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    const CustomerId other = s.shop.customer(QStringLiteral("Garam"));
    const Actor bora = TestShop::customerActor(s.bora);
    s.expectRefused({other, {{s.bread, 1}}, std::nullopt}, "FORBIDDEN", bora);
    const Order mine = valueOf(place(s.shop, {s.bora, {{s.bread, 1}}, std::nullopt}, bora));
    const Order theirs = valueOf(place(s.shop, {other, {{s.bread, 1}}, std::nullopt}));
    QVERIFY(find(s.shop, mine.id, bora).has_value());
    QCOMPARE(codeOf(find(s.shop, theirs.id, bora)), QStringLiteral("FORBIDDEN"));
    QCOMPARE(codeOf(find(s.shop, OrderId{9'999}, bora)), QStringLiteral("ORDER_NOT_FOUND"));
    const auto timelineOf = [&](OrderId order, const Actor &actor) {
        return await<QList<OrderEvent>>([&](Reply<QList<OrderEvent>> reply) {
            s.shop->orders().timeline(actor, order, std::move(reply));
        });
    };
    QCOMPARE(valueOf(timelineOf(mine.id, bora)).size(), 1);
    QCOMPARE(codeOf(timelineOf(theirs.id, bora)), QStringLiteral("FORBIDDEN"));
    QCOMPARE(codeOf(timelineOf(OrderId{9'999}, bora)), QStringLiteral("ORDER_NOT_FOUND"));
    Actor nobody = bora;
    nobody.customer.reset();
    QCOMPARE(codeOf(timelineOf(mine.id, nobody)), QStringLiteral("FORBIDDEN"));
    QCOMPARE(codeOf(cancel(s.shop, theirs.id, bora)), QStringLiteral("FORBIDDEN"));
    QCOMPARE(codeOf(confirm(s.shop, theirs.id, bora)), QStringLiteral("FORBIDDEN"));
    QCOMPARE(codeOf(cancel(s.shop, OrderId{9'999}, bora)), QStringLiteral("ORDER_NOT_FOUND"));
    QCOMPARE(codeOf(confirm(s.shop, OrderId{9'999}, bora)), QStringLiteral("ORDER_NOT_FOUND"));
    QCOMPARE(statusOf(s.shop, theirs.id), OrderStatus::DepositWait);
}

void TestPlacing::answersARepeatedOperationOnce()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    const Operation operation = s.shop.operation();
    const std::vector<Result<Order>> results = gather<Order>(64, [&](int, Reply<Order> reply) {
        s.shop->orders().place(TestShop::staff(), operation, {s.bora, {{s.bread, 1}}, std::nullopt},
                               std::move(reply));
    });
    QCOMPARE(valuesIn(results), 64);
    for (const Result<Order> &result : results)
        QVERIFY(*result == *results.front());
    QCOMPARE(s.shop.stock(s.bread), 17);
    QCOMPARE(countsOf(s.shop).all(), 1);
    s.shop.expectBooksBalance();
}

} // namespace

DANGGOL_TEST_MAIN(QCoreApplication, TestPlacing)

#include "tst_placing.moc"
