// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/transaction.h"
#include "tests/services/orders/order_actions.h"

namespace
{

using namespace danggol;
using namespace danggol::test;

constexpr int kMany = 64;

int countOf(const std::vector<Result<Payment>> &results, PaymentStatus status)
{
    return static_cast<int>(std::count_if(results.begin(), results.end(), [status](const auto &result) {
        return result && result->status == status;
    }));
}

/// A till that pays an order for which 600 points are missing, and another that charges them between the try
/// to take the points and the look at what there is. Only PostgreSQL lets anybody in between.
class ChangingPoints
{
public:
    explicit ChangingPoints(bool takesThemBack)
        : m_takesThemBack(takesThemBack)
        , m_shop(Backend::Postgres)
        , m_bora(m_shop.customer(QStringLiteral("Bora"), 4'000))
        , m_order(m_shop.placedOrder(m_bora, {{m_shop.product(QStringLiteral("Bread"), 4'600, 10), 1}}))
    {
        storage::DatabaseOptions options;
        options.connection.probe = [this](const storage::Statement &statement) {
            if (m_isPaying)
                interfere(statement.sql());
            return std::nullopt;
        };
        m_payer = m_shop.secondTill(options);
    }

    [[nodiscard]] Result<Payment> pay()
    {
        m_isPaying = true;
        Result<Payment> payment = await<Payment>([&](Reply<Payment> reply) {
            m_payer->payments().pay(TestShop::staff(), m_shop.operation(),
                                    {m_order, std::nullopt, std::nullopt}, std::move(reply));
        });
        m_isPaying = false;
        return payment;
    }
    [[nodiscard]] TestShop &shop() { return m_shop; }
    [[nodiscard]] CustomerId customer() const { return m_bora; }
    [[nodiscard]] OrderId order() const { return m_order; }
    /// How often the till tried to take the points.
    [[nodiscard]] int tries() const { return m_tries; }

private:
    void interfere(const QString &sql)
    {
        if (sql.startsWith(QLatin1String("UPDATE account"))) {
            ++m_tries;
            if (m_charged && m_takesThemBack)
                takeBack();
        } else if (sql.startsWith(QLatin1String("SELECT a.id, a.balance")) && !m_charged) {
            charge();
        }
    }
    void charge()
    {
        m_charged = valueOf(await<ChargeReceipt>([&](Reply<ChargeReceipt> reply) {
                        m_shop->wallet().charge(TestShop::admin(), m_shop.operation(), {m_bora, Money(600)},
                                                std::move(reply));
                    })).entry;
    }
    void takeBack()
    {
        (void)valueOf(await<ChargeReceipt>([&](Reply<ChargeReceipt> reply) {
            m_shop->wallet().undoCharge(TestShop::admin(), m_shop.operation(), {m_bora, *m_charged},
                                        std::move(reply));
        }));
        m_charged.reset();
    }

    bool m_takesThemBack;
    TestShop m_shop;
    CustomerId m_bora;
    OrderId m_order;
    std::atomic<bool> m_isPaying = false;
    std::atomic<int> m_tries = 0;
    std::optional<LedgerEntryId> m_charged;
    std::unique_ptr<Shop> m_payer;
};

class TestPaymentRaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void oneWalletPaysOneOfMany();
    void oneOrderIsPaidOnce();
    void oneOperationPaysOnce();
    void cancelOrPay();
    void chargesMeetPayments();
    void couponOrdersAreCancelledOrPaid();
    void pointsThatComeInMeanwhileAreTaken();
    void pointsThatNeverStayAreGivenUpOn();
};

void TestPaymentRaces::oneWalletPaysOneOfMany()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    const ProductId bread = shop.product(QStringLiteral("Salt bread"), 4'600, 100);
    const CustomerId bora = shop.customer(QStringLiteral("Bora"), 9'199);
    QList<OrderId> orders;
    for (int i = 0; i < kMany; ++i)
        orders.append(shop.placedOrder(bora, {{bread, 1}}));
    const std::unique_ptr<Shop> other = shop.secondTill();
    const auto results = gather<Payment>(kMany, [&](int i, Reply<Payment> reply) {
        Shop &till = i % 2 == 0 ? shop.shop() : *other;
        till.payments().pay(TestShop::staff(), shop.operation(), {orders[i], std::nullopt, std::nullopt},
                            std::move(reply));
    });
    QCOMPARE(countOf(results, PaymentStatus::Done), 1);
    QCOMPARE(countOf(results, PaymentStatus::Fail), kMany - 1);
    QCOMPARE(shop.balanceWon(bora), 4'599);
    QCOMPARE(countsOf(shop).payDone, 1);
    QCOMPARE(countsOf(shop).depositWait, kMany - 1);
    shop.expectBooksBalance();
}

void TestPaymentRaces::oneOrderIsPaidOnce()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    const ProductId bread = shop.product(QStringLiteral("Salt bread"), 4'600, 100);
    const CustomerId bora = shop.customer(QStringLiteral("Bora"), 1'000'000);
    const OrderId order = shop.placedOrder(bora, {{bread, 1}});
    const std::unique_ptr<Shop> other = shop.secondTill();
    const auto results = gather<Payment>(kMany, [&](int i, Reply<Payment> reply) {
        Shop &till = i % 2 == 0 ? shop.shop() : *other;
        till.payments().pay(TestShop::staff(), shop.operation(), {order, std::nullopt, std::nullopt},
                            std::move(reply));
    });
    QCOMPARE(countOf(results, PaymentStatus::Done), 1);
    QCOMPARE(test::countOf(results, QStringLiteral("ORDER_STATE_CONFLICT")), kMany - 1);
    QCOMPARE(shop.balanceWon(bora), 1'000'000 - 4'600);
    QCOMPARE(attemptsOf(shop, order).size(), 1);
    shop.expectBooksBalance();
}

void TestPaymentRaces::oneOperationPaysOnce()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    const ProductId bread = shop.product(QStringLiteral("Salt bread"), 4'600, 100);
    const CustomerId bora = shop.customer(QStringLiteral("Bora"), 100);
    const OrderId order = shop.placedOrder(bora, {{bread, 1}});
    const std::unique_ptr<Shop> other = shop.secondTill();
    const auto sendMany = [&](const PayCommand &command) {
        const Operation operation = shop.operation();
        return gather<Payment>(kMany, [&](int i, Reply<Payment> reply) {
            Shop &till = i % 2 == 0 ? shop.shop() : *other;
            till.payments().pay(TestShop::staff(), operation, command, std::move(reply));
        });
    };
    const auto failed = sendMany({order, std::nullopt, std::nullopt});
    QCOMPARE(countOf(failed, PaymentStatus::Fail), kMany);
    for (const Result<Payment> &result : failed)
        QVERIFY(*result == *failed.front());
    QCOMPARE(attemptsOf(shop, order).size(), 1);
    const auto done = sendMany({order, std::nullopt, Money(5'000)});
    QCOMPARE(countOf(done, PaymentStatus::Done), kMany);
    for (const Result<Payment> &result : done)
        QVERIFY(*result == *done.front());
    QCOMPARE(attemptsOf(shop, order).size(), 2);
    QCOMPARE(shop.balanceWon(bora), 500);
    shop.expectBooksBalance();
}

void TestPaymentRaces::cancelOrPay()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    const ProductId bread = shop.product(QStringLiteral("Salt bread"), 4'600, 100);
    const CustomerId bora = shop.customer(QStringLiteral("Bora"), 1'000'000);
    const std::unique_ptr<Shop> other = shop.secondTill();
    for (int round = 0; round < 16; ++round) {
        const OrderId order = shop.placedOrder(bora, {{bread, 1}});
        const qint64 balance = shop.balanceWon(bora);
        const qint64 stock = shop.stock(bread);
        Shop &canceller = round % 2 == 0 ? *other : shop.shop();
        Shop &payer = round % 4 < 2 ? shop.shop() : *other;
        std::promise<Result<Order>> cancelled;
        std::promise<Result<Payment>> paid;
        canceller.orders().cancel(TestShop::staff(), shop.operation(), order,
                                  [&](Result<Order> result) { cancelled.set_value(std::move(result)); });
        payer.payments().pay(TestShop::staff(), shop.operation(), {order, std::nullopt, std::nullopt},
                             [&](Result<Payment> result) { paid.set_value(std::move(result)); });
        const Result<Order> cancelResult = cancelled.get_future().get();
        const Result<Payment> payResult = paid.get_future().get();
        QVERIFY(cancelResult.has_value() != payResult.has_value());
        QCOMPARE(cancelResult ? codeOf(payResult) : codeOf(cancelResult),
                 QStringLiteral("ORDER_STATE_CONFLICT"));
        QCOMPARE(shop.balanceWon(bora), payResult ? balance - 4'600 : balance);
        QCOMPARE(shop.stock(bread), payResult ? stock : stock + 1);
    }
    shop.expectBooksBalance();
}

void TestPaymentRaces::chargesMeetPayments()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    const ProductId bread = shop.product(QStringLiteral("Salt bread"), 1'000, 100);
    const CustomerId bora = shop.customer(QStringLiteral("Bora"));
    QList<OrderId> orders;
    for (int i = 0; i < kMany; ++i)
        orders.append(shop.placedOrder(bora, {{bread, 1}}));
    const std::unique_ptr<Shop> other = shop.secondTill();
    std::vector<std::promise<Result<ChargeReceipt>>> charges(kMany);
    const auto results = gather<Payment>(kMany, [&](int i, Reply<Payment> reply) {
        std::promise<Result<ChargeReceipt>> &charge = charges[static_cast<std::size_t>(i)];
        other->wallet().charge(TestShop::staff(), shop.operation(), {bora, Money(700)},
                               [&charge](Result<ChargeReceipt> result) { charge.set_value(result); });
        shop->payments().pay(TestShop::staff(), shop.operation(), {orders[i], std::nullopt, std::nullopt},
                             std::move(reply));
    });
    for (auto &charge : charges)
        (void)valueOf(charge.get_future().get());
    QCOMPARE(valuesIn(results), kMany);
    for (const Result<Payment> &result : results) {
        if (result->status == PaymentStatus::Fail)
            QCOMPARE(result->shortBy.won(), 1'000 - result->balance.won());
    }
    QCOMPARE(shop.balanceWon(bora), kMany * 700 - countOf(results, PaymentStatus::Done) * 1'000);
    shop.expectBooksBalance();
}

void TestPaymentRaces::couponOrdersAreCancelledOrPaid()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    const ProductId bread = shop.product(QStringLiteral("Salt bread"), 4'600, 100);
    const CustomerId bora = shop.customer(QStringLiteral("Bora"), 1'000'000);
    const IssuedCouponId coupon = issuedCoupon(
        shop, bora, {.type = DiscountType::Amount, .value = 600, .cap = std::nullopt, .minimumSubtotal = {}});
    const OrderId order = shop.placedOrder(bora, {{bread, 1}}, coupon);
    const std::unique_ptr<Shop> other = shop.secondTill();
    std::vector<std::promise<Result<Order>>> placed(kMany);
    const auto cancelled = gather<Order>(kMany, [&](int i, Reply<Order> reply) {
        std::promise<Result<Order>> &promise = placed[static_cast<std::size_t>(i)];
        other->orders().place(TestShop::staff(), shop.operation(), {bora, {{bread, 1}}, coupon},
                              [&promise](Result<Order> result) { promise.set_value(std::move(result)); });
        shop->orders().cancel(TestShop::staff(), shop.operation(), order, std::move(reply));
    });
    int again = 0;
    for (auto &promise : placed)
        again += promise.get_future().get().has_value() ? 1 : 0;
    QCOMPARE(valuesIn(cancelled), 1);
    QVERIFY(again <= 1);
    QCOMPARE(couponOf(shop, bora).heldByOrder.has_value(), again == 1);
    QCOMPARE(shop.stock(bread), 100 - again);
    shop.expectBooksBalance();
}

void TestPaymentRaces::pointsThatComeInMeanwhileAreTaken()
{
    QFETCH_GLOBAL(Backend, backend);
    if (backend == Backend::Sqlite)
        QSKIP("SQLite has one writer, so nothing comes in between");
    ChangingPoints points(false);
    const Payment payment = valueOf(points.pay());
    QCOMPARE(payment.status, PaymentStatus::Done);
    QCOMPARE(payment.balance, Money(0));
    QCOMPARE(points.tries(), 2);
    QCOMPARE(points.shop().balanceWon(points.customer()), 0);
    QCOMPARE(attemptsOf(points.shop(), points.order()).size(), 1);
    points.shop().expectBooksBalance();
}

void TestPaymentRaces::pointsThatNeverStayAreGivenUpOn()
{
    QFETCH_GLOBAL(Backend, backend);
    if (backend == Backend::Sqlite)
        QSKIP("SQLite has one writer, so nothing comes in between");
    ChangingPoints points(true);
    const Result<Payment> refused = points.pay();
    QCOMPARE(codeOf(refused), QStringLiteral("BUSY"));
    QVERIFY(refused.error().message.contains(QStringLiteral("No points were taken.")));
    QVERIFY(points.tries() > 1);
    QCOMPARE(statusOf(points.shop(), points.order()), OrderStatus::DepositWait);
    QVERIFY(attemptsOf(points.shop(), points.order()).isEmpty());
    QCOMPARE(points.shop().balanceWon(points.customer()), 4'600); // the last charge stayed
    points.shop().expectBooksBalance();
}

} // namespace

DANGGOL_TEST_MAIN(QCoreApplication, TestPaymentRaces)

#include "tst_payment_races.moc"
