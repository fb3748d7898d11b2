// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/support/fault_options.h"
#include "tests/faults/support/race_track.h"

using namespace danggol;
using namespace danggol::test;

namespace
{

constexpr int kSmallRuns = 50;
constexpr int kProcesses = 2;

QByteArray number(auto id)
{
    return QByteArray::number(id.value);
}

} // namespace

/// 64 clients want the same thing at once, over sockets: from one server, and from two processes on one
/// database.
class TstHttpRaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup();
    void cleanupTestCase();

    void threeCoupons();
    void oneUnitOfStock();
    void pointsForOneOrderOfTwo();
    void oneKey();
    void oneKeyThatIsRefused();
    void confirmAgainstRefund();
    void cancelAgainstPay();

private:
    [[nodiscard]] Order order(OrderId id);
    [[nodiscard]] OrderId paidOrder(ProductId product);

    std::unique_ptr<RaceTrack> m_track;
    int m_runs = 0;
    int m_races = 0;
    int m_inProgress = 0;
};

void TstHttpRaces::initTestCase_data()
{
    QTest::addColumn<Backend>("backend");
    QTest::addColumn<int>("processes");
    QTest::newRow("SQLite") << Backend::Sqlite << 0;
    QTest::newRow("PostgreSQL") << Backend::Postgres << 0;
    QTest::newRow("SQLite, two processes") << Backend::Sqlite << kProcesses;
    QTest::newRow("PostgreSQL, two processes") << Backend::Postgres << kProcesses;
}

void TstHttpRaces::init()
{
    QFETCH_GLOBAL(Backend, backend);
    QFETCH_GLOBAL(int, processes);
    m_runs = FaultOptions::runs(kSmallRuns);
    m_track = std::make_unique<RaceTrack>(backend, processes);
}

void TstHttpRaces::cleanup()
{
    m_races += m_runs;
    m_inProgress += m_track->inProgress();
    if (!QTest::currentTestFailed())
        m_track->shop().expectBooksBalance();
    m_track.reset();
}

void TstHttpRaces::cleanupTestCase()
{
    qInfo("%d races of %d clients, every count exact; %d times told that the operation is in progress",
          m_races, RaceTrack::kRacers, m_inProgress);
}

Order TstHttpRaces::order(OrderId id)
{
    return valueOf((*m_track)->await<Order>([&](Reply<Order> reply) {
        m_track->shop()->orders().find(TestShop::admin(), id, std::move(reply));
    }));
}

OrderId TstHttpRaces::paidOrder(ProductId product)
{
    RaceTrack &track = *m_track;
    const CustomerId customer = track->customer(QStringLiteral("Payer"), 1'000);
    const OrderId placed = track->placedOrder(customer, {{.product = product, .quantity = 1}});
    (void)valueOf(track->await<Payment>([&](Reply<Payment> reply) {
        track.shop()->payments().pay(TestShop::admin(), track->operation(), {.order = placed},
                                     std::move(reply));
    }));
    return placed;
}

void TstHttpRaces::threeCoupons()
{
    RaceTrack &track = *m_track;
    const QList<CustomerId> &customers = track.customers();
    for (int run = 0; run < m_runs; ++run) {
        const CouponId coupon = track->coupon({.name = QStringLiteral("Three"),
                                               .discount = {.type = DiscountType::Amount, .value = 100},
                                               .limit = 3});
        const RaceResult result = track.race([&](int racer) {
            return RaceRequest{"/coupons/issue", "{\"userId\":" + number(customers[racer]) +
                                                     ",\"couponId\":" + number(coupon) + '}'};
        });
        QCOMPARE(result.summary(), "200 x 3, COUPON_EXHAUSTED x 61");
        const Coupon after = valueOf(track->await<Coupon>([&](Reply<Coupon> reply) {
            track.shop()->coupons().find(TestShop::admin(), coupon, std::move(reply));
        }));
        QCOMPARE(after.issued, 3);
        QCOMPARE(after.status, CouponStatus::Exhausted);
    }
}

void TstHttpRaces::oneUnitOfStock()
{
    RaceTrack &track = *m_track;
    const QList<CustomerId> &customers = track.customers();
    for (int run = 0; run < m_runs; ++run) {
        const ProductId product = track->product(QStringLiteral("The last one"), 1'000, 1);
        const RaceResult result = track.race([&](int racer) {
            return RaceRequest{"/orders", "{\"userId\":" + number(customers[racer]) +
                                              ",\"items\":[{\"productId\":" + number(product) +
                                              ",\"quantity\":1}]}"};
        });
        QCOMPARE(result.summary(), "200 x 1, OUT_OF_STOCK x 63");
        QCOMPARE(track->stock(product), 0);
    }
}

void TstHttpRaces::pointsForOneOrderOfTwo()
{
    RaceTrack &track = *m_track;
    const ProductId product = track->product(QStringLiteral("Cake"), 1'000, 1'000);
    for (int run = 0; run < m_runs; ++run) {
        const CustomerId customer = track->customer(QStringLiteral("Bora"), 1'000);
        const OrderId orders[] = {track->placedOrder(customer, {{.product = product, .quantity = 1}}),
                                  track->placedOrder(customer, {{.product = product, .quantity = 1}})};
        // Pairs of racers, so that both orders are asked for at both processes.
        const RaceResult result = track.race([&](int racer) {
            return RaceRequest{"/payments/confirm", "{\"orderId\":" + number(orders[racer / 2 % 2]) + '}'};
        });
        QCOMPARE(result.summary(), "200 x 1, INSUFFICIENT_POINTS x 32, ORDER_STATE_CONFLICT x 31");
        QCOMPARE(track->balanceWon(customer), 0);
        const bool isFirstPaid = order(orders[0]).status == OrderStatus::PayDone;
        QCOMPARE(order(orders[isFirstPaid ? 1 : 0]).status, OrderStatus::DepositWait);
        QCOMPARE(order(orders[isFirstPaid ? 0 : 1]).status, OrderStatus::PayDone);
    }
}

void TstHttpRaces::oneKey()
{
    RaceTrack &track = *m_track;
    for (int run = 0; run < m_runs; ++run) {
        const CustomerId customer = track->customer(QStringLiteral("Bora"));
        const QByteArray key = "one-key-" + QByteArray::number(run);
        const RaceResult result = track.race([&](int) {
            return RaceRequest{"/points", "{\"userId\":" + number(customer) + ",\"amount\":700}", key};
        });
        QCOMPARE(result.summary(), "200 x 64");
        int firsts = 0;
        for (const RawClient::Answer &answer : result.answers()) {
            QCOMPARE(answer.body, "{\"userId\":" + number(customer) + ",\"balance\":700}");
            firsts += answer.header("idempotency-replayed").isEmpty() ? 1 : 0;
        }
        QCOMPARE(firsts, 1);
        QCOMPARE(track->balanceWon(customer), 700);
    }
}

void TstHttpRaces::oneKeyThatIsRefused()
{
    RaceTrack &track = *m_track;
    const ProductId product = track->product(QStringLiteral("Cake"), 1'000, 1'000);
    for (int run = 0; run < m_runs; ++run) {
        const CustomerId customer = track->customer(QStringLiteral("Bora"), 999);
        const OrderId placed = track->placedOrder(customer, {{.product = product, .quantity = 1}});
        const QByteArray key = "refused-" + QByteArray::number(run);
        const RaceResult result = track.race([&](int) {
            return RaceRequest{"/payments/confirm", "{\"orderId\":" + number(placed) + '}', key};
        });
        QCOMPARE(result.summary(), "INSUFFICIENT_POINTS x 64");
        for (const RawClient::Answer &answer : result.answers())
            QCOMPARE(answer.body, result.answers().constFirst().body);
        const QList<Payment> attempts =
            valueOf(track->await<QList<Payment>>([&](Reply<QList<Payment>> reply) {
                track.shop()->payments().attempts(TestShop::admin(), placed, std::move(reply));
            }));
        QCOMPARE(attempts.size(), 1);
    }
}

void TstHttpRaces::confirmAgainstRefund()
{
    RaceTrack &track = *m_track;
    const ProductId product = track->product(QStringLiteral("Cake"), 1'000, 1'000);
    for (int run = 0; run < m_runs; ++run) {
        const OrderId paid = paidOrder(product);
        const QByteArray target = "/orders/" + number(paid);
        const RaceResult result = track.race([&](int racer) {
            return racer / 2 % 2 == 0 ? RaceRequest{target + "/confirm"}
                                      : RaceRequest{target + "/refund", R"({"reason":"Squashed"})"};
        });
        QCOMPARE(result.summary(), "200 x 1, ORDER_STATE_CONFLICT x 63");
        const Order after = order(paid);
        const bool isRefunded = after.status == OrderStatus::Refunded;
        QVERIFY(isRefunded || after.status == OrderStatus::BuyConfirm);
        QCOMPARE(track->balanceWon(after.customer), isRefunded ? 1'000 : 0);
    }
}

void TstHttpRaces::cancelAgainstPay()
{
    RaceTrack &track = *m_track;
    for (int run = 0; run < m_runs; ++run) {
        const ProductId product = track->product(QStringLiteral("Cake %1").arg(run), 1'000, 5);
        const CustomerId customer = track->customer(QStringLiteral("Bora"), 1'000);
        const OrderId placed = track->placedOrder(customer, {{.product = product, .quantity = 1}});
        const RaceResult result = track.race([&](int racer) {
            return racer / 2 % 2 == 0
                       ? RaceRequest{"/orders/" + number(placed) + "/cancel"}
                       : RaceRequest{"/payments/confirm", "{\"orderId\":" + number(placed) + '}'};
        });
        QCOMPARE(result.summary(), "200 x 1, ORDER_STATE_CONFLICT x 63");
        const bool isCancelled = order(placed).status == OrderStatus::Cancelled;
        QCOMPARE(track->balanceWon(customer), isCancelled ? 1'000 : 0);
        QCOMPARE(track->stock(product), isCancelled ? 5 : 4);
    }
}

DANGGOL_FAULT_TEST_MAIN(TstHttpRaces)
#include "tst_http_races.moc"
