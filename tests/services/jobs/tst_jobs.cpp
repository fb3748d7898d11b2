// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/business_day.h"
#include "services/jobs/job_runner.h"
#include "services/jobs/lease.h"
#include "services/storage/connection.h"
#include "services/storage/transaction.h"
#include "tests/support/test_shop.h"

#include <QTimeZone>

using namespace danggol;
using danggol::test::addBackends;
using danggol::test::Backend;
using danggol::test::FatalWarnings;
using danggol::test::TestShop;
using danggol::test::valueOf;

namespace
{

constexpr int kJobs = 5;
/// More than a lease of a till that is gone lasts.
constexpr qint64 kLeaseMs = 2 * kMsPerMinute;

/// A till's jobs, and what they said.
struct Runner
{
    explicit Runner(Shop &shop) : jobs(shop)
    {
        QObject::connect(&jobs, &JobRunner::finished, &jobs, [this](const QString &job, qint64 count) {
            counts.insert(job, count);
            ++answers;
        });
        QObject::connect(&jobs, &JobRunner::failed, &jobs, [this](const QString &job, const Error &error) {
            failures.insert(job, errorCodeName(error.code));
            ++answers;
        });
    }

    /// Waits until that many jobs have ended in all.
    [[nodiscard]] bool waitFor(int ended)
    {
        return QTest::qWaitFor([this, ended] { return answers >= ended; }, 30'000);
    }

    QMap<QString, qint64> counts;
    QMap<QString, QString> failures;
    int answers = 0;
    JobRunner jobs;
};

Order find(TestShop &shop, OrderId id)
{
    return valueOf(shop.await<Order>(
        [&](Reply<Order> reply) { shop->orders().find(TestShop::admin(), id, std::move(reply)); }));
}

/// At a connection of its own, as another program would.
void run(TestShop &shop, const char *statement)
{
    storage::Connection connection(valueOf(storage::DatabaseUrl::parse(shop.url())), storage::Access::Write,
                                   {});
    (void)valueOf(connection.open());
    (void)valueOf(connection.run(QString::fromLatin1(statement)));
}

bool take(TestShop &shop, const LeaseRequest &request)
{
    return valueOf(shop.unit<bool>(
        [&request](storage::Transaction &transaction) { return takeLease(transaction, request); }));
}

} // namespace

class TestJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void leaseIsOneTillsUntilItEnds()
    {
        QFETCH_GLOBAL(Backend, backend);
        TestShop shop(backend);
        const Timestamp start = shop.clock().now();
        const auto request = [](const char *holder, Timestamp now) {
            return LeaseRequest{QStringLiteral("aggregate"), QLatin1String(holder), now, 60'000};
        };
        QVERIFY(take(shop, request("a", start)));
        QVERIFY(!take(shop, request("b", start)));
        QVERIFY(!take(shop, request("b", start.plusMs(59'999))));
        QVERIFY(take(shop, request("a", start.plusMs(30'000)))); // prolongs
        QVERIFY(!take(shop, request("b", start.plusMs(60'000))));
        QVERIFY(take(shop, request("b", start.plusMs(90'000))));
        QVERIFY(!take(shop, request("a", start.plusMs(90'000))));
        // Another job is another lease.
        QVERIFY(take(shop, {QStringLiteral("expire-orders"), QStringLiteral("a"), start, 60'000}));
    }

    void leaseOfAWrongClockIsNotKept()
    {
        QFETCH_GLOBAL(Backend, backend);
        TestShop shop(backend);
        const Timestamp start = shop.clock().now();
        const QString job = QStringLiteral("aggregate");
        QVERIFY(take(shop, {job, QStringLiteral("a"), start.plusMs(kMsPerDay), 60'000}));
        QVERIFY(take(shop, {job, QStringLiteral("b"), start, 60'000}));
        // A clock that is only a little ahead keeps it.
        QVERIFY(take(shop, {job, QStringLiteral("b"), start.plusMs(5'000), 60'000}));
        QVERIFY(!take(shop, {job, QStringLiteral("a"), start, 60'000}));
    }

    void doesEveryJob()
    {
        QFETCH_GLOBAL(Backend, backend);
        TestShop shop(backend);
        const CustomerId bora = shop.customer(QStringLiteral("Bora"), 100'000);
        const ProductId bread = shop.product(QStringLiteral("Bread"), 1'000, 50);
        const CouponId coupon = shop.coupon(
            {.name = QStringLiteral("Short"), .discount = {.value = 500}, .limit = 5, .validDays = 1});
        (void)valueOf(shop.await<IssuedCoupon>([&](Reply<IssuedCoupon> reply) {
            shop->coupons().issue(TestShop::staff(), shop.operation(), {coupon, bora}, std::move(reply));
        }));
        const OrderId paid = shop.placedOrder(bora, {{bread, 2}});
        (void)valueOf(shop.await<Payment>([&](Reply<Payment> reply) {
            shop->payments().pay(TestShop::staff(), shop.operation(), {.order = paid}, std::move(reply));
        }));
        const OrderId unpaid = shop.placedOrder(bora, {{bread, 3}});
        Runner runner(shop.shop());
        runner.jobs.runNow();
        QVERIFY(runner.waitFor(kJobs));
        QVERIFY(runner.failures.isEmpty());
        QCOMPARE(runner.counts.value(QStringLiteral("expire-orders")), 0);
        QCOMPARE(find(shop, unpaid).status, OrderStatus::DepositWait);

        shop.clock().advanceMs(8 * kMsPerDay);
        runner.jobs.runDue();
        QVERIFY(runner.waitFor(2 * kJobs));
        QCOMPARE(runner.counts.value(QStringLiteral("expire-orders")), 1);
        QCOMPARE(runner.counts.value(QStringLiteral("expire-coupons")), 1);
        QCOMPARE(runner.counts.value(QStringLiteral("confirm-orders")), 1);
        QVERIFY(runner.counts.value(QStringLiteral("forget-operations")) > 5);
        QCOMPARE(runner.counts.value(QStringLiteral("aggregate")), 9);
        QCOMPARE(find(shop, unpaid).status, OrderStatus::Cancelled);
        QCOMPARE(find(shop, paid).status, OrderStatus::BuyConfirm);
        QCOMPARE(shop.stock(bread), 48);
        QCOMPARE(runner.jobs.lastAggregationAt(), std::optional(shop.clock().now()));
        shop.expectBooksBalance();
    }

    void repeatsAtOnceWhenAPieceWasFull()
    {
        QFETCH_GLOBAL(Backend, backend);
        TestShop shop(backend);
        const CustomerId bora = shop.customer(QStringLiteral("Bora"), 100'000);
        const ProductId bread = shop.product(QStringLiteral("Bread"), 1'000, 500);
        constexpr int kOrders = 205;
        for (int number = 0; number < kOrders; ++number)
            (void)shop.placedOrder(bora, {{bread, 1}});
        shop.clock().advanceMs(31 * kMsPerMinute);
        Runner runner(shop.shop());
        runner.jobs.runNow();
        QVERIFY(runner.waitFor(kJobs));
        QCOMPARE(runner.counts.value(QStringLiteral("expire-orders")), kOrders);
        QCOMPARE(shop.stock(bread), 500);
        shop.expectBooksBalance();
    }

    void neverOverlapsItself()
    {
        QFETCH_GLOBAL(Backend, backend);
        TestShop shop(backend);
        Runner runner(shop.shop());
        runner.jobs.runNow();
        runner.jobs.runNow();
        runner.jobs.runDue();
        QVERIFY(runner.waitFor(kJobs));
        runner.jobs.runDue(); // nothing is due again
        runner.jobs.runNow();
        QVERIFY(runner.waitFor(2 * kJobs));
        QCOMPARE(runner.answers, 2 * kJobs);
    }

    void runsEachJobWhenItIsDue()
    {
        QFETCH_GLOBAL(Backend, backend);
        TestShop shop(backend);
        Runner runner(shop.shop());
        QVERIFY(!runner.jobs.nextAggregationAt());
        runner.jobs.start();
        QVERIFY(runner.waitFor(kJobs));
        QCOMPARE(*runner.jobs.nextAggregationAt(), shop.clock().now().plusMs(10 * kMsPerMinute));
        shop.clock().advanceMs(30'000);
        runner.jobs.runDue();
        QVERIFY(runner.waitFor(kJobs + 2)); // both expiries
        shop.clock().advanceMs(10 * kMsPerMinute);
        runner.jobs.runDue();
        QVERIFY(runner.waitFor(kJobs + 5)); // these and the aggregation
        shop.clock().advanceMs(-kMsPerDay);
        runner.jobs.runDue();
        QVERIFY(runner.waitFor(2 * kJobs + 5)); // a clock put back stops nothing
    }

    void aggregatesJustAfterMidnight()
    {
        QFETCH_GLOBAL(Backend, backend);
        TestShop shop(backend);
        const BusinessCalendar calendar(QTimeZone("Asia/Seoul"));
        const Timestamp midnight = calendar.endOf(calendar.dayOf(shop.clock().now()));
        shop.clock().set(midnight.plusMs(-3 * kMsPerMinute));
        Runner runner(shop.shop());
        runner.jobs.runNow();
        QVERIFY(runner.waitFor(kJobs));
        QCOMPARE(*runner.jobs.nextAggregationAt(), midnight.plusMs(5'000));
        shop.clock().set(midnight.plusMs(5'000));
        runner.jobs.runNow();
        QVERIFY(runner.waitFor(2 * kJobs));
        QCOMPARE(*runner.jobs.lastAggregationAt(), midnight.plusMs(5'000));
    }

    void leavesToAnotherTillWhatItDoes()
    {
        QFETCH_GLOBAL(Backend, backend);
        TestShop shop(backend);
        const std::unique_ptr<Shop> second = shop.secondTill();
        const CustomerId bora = shop.customer(QStringLiteral("Bora"), 100'000);
        const ProductId bread = shop.product(QStringLiteral("Bread"), 1'000, 50);
        const OrderId unpaid = shop.placedOrder(bora, {{bread, 1}});
        Runner first(shop.shop());
        Runner other(*second);
        first.jobs.runNow();
        QVERIFY(first.waitFor(kJobs));
        shop.clock().set(find(shop, unpaid).expiresAt.plusMs(-30'000));
        first.jobs.runNow();
        QVERIFY(first.waitFor(2 * kJobs));
        shop.clock().advanceMs(31'000);
        other.jobs.runNow();
        QVERIFY(other.waitFor(kJobs));
        QVERIFY(!other.jobs.lastAggregationAt());
        QCOMPARE(find(shop, unpaid).status, OrderStatus::DepositWait);
        // The first till is gone: its lease ends, and the other takes over.
        shop.clock().advanceMs(2 * kMsPerMinute);
        other.jobs.runNow();
        QVERIFY(other.waitFor(2 * kJobs));
        QCOMPARE(other.counts.value(QStringLiteral("expire-orders")), 1);
        QCOMPARE(find(shop, unpaid).status, OrderStatus::Cancelled);
    }

    // What the dead till would have done at its next time is not waited for.
    void takesOverSoonAfterAnotherTillDied()
    {
        QFETCH_GLOBAL(Backend, backend);
        TestShop shop(backend);
        const std::unique_ptr<Shop> second = shop.secondTill();
        Runner other(*second);
        {
            Runner first(shop.shop());
            first.jobs.runNow();
            QVERIFY(first.waitFor(kJobs));
        }
        other.jobs.runNow();
        QVERIFY(other.waitFor(kJobs));
        QVERIFY(!other.jobs.lastAggregationAt());
        shop.clock().advanceMs(kMsPerMinute);
        other.jobs.runDue(); // both expiries, and the lease is still the other's
        QVERIFY(other.waitFor(kJobs + 2));
        QVERIFY(!other.jobs.lastAggregationAt());
        shop.clock().advanceMs(kMsPerMinute);
        other.jobs.runDue();
        QVERIFY(other.waitFor(2 * kJobs + 2));
        QCOMPARE(other.jobs.lastAggregationAt(), std::optional(shop.clock().now()));
    }

    void triesAgainSoonAfterAFailure()
    {
        QFETCH_GLOBAL(Backend, backend);
        TestShop shop(backend);
        FatalWarnings::expect(QStringLiteral("danggol.storage"));
        run(shop, "ALTER TABLE dirty_day RENAME TO lost");
        Runner runner(shop.shop());
        runner.jobs.runNow();
        QVERIFY(runner.waitFor(kJobs));
        QCOMPARE(runner.failures.keys(), QStringList{QStringLiteral("aggregate")});
        QCOMPARE(*runner.jobs.nextAggregationAt(), shop.clock().now().plusMs(30'000));
        run(shop, "ALTER TABLE lost RENAME TO dirty_day");
        shop.clock().advanceMs(30'000);
        runner.jobs.runDue();
        QVERIFY(runner.waitFor(kJobs + 3));
        QVERIFY(runner.jobs.lastAggregationAt().has_value());
    }

    // Whose turn it is cannot be found out: no job runs, each says so, and all are tried again soon.
    void withoutALeaseNothingIsDone()
    {
        QFETCH_GLOBAL(Backend, backend);
        TestShop shop(backend);
        FatalWarnings::expect(QStringLiteral("danggol.storage"));
        const CustomerId bora = shop.customer(QStringLiteral("Bora"), 100'000);
        const ProductId bread = shop.product(QStringLiteral("Bread"), 1'000, 50);
        const OrderId unpaid = shop.placedOrder(bora, {{bread, 3}});
        shop.clock().advanceMs(kMsPerDay);
        run(shop, "ALTER TABLE job_lease RENAME TO lost");
        Runner runner(shop.shop());
        runner.jobs.runNow();
        QVERIFY(runner.waitFor(kJobs));
        QVERIFY(runner.counts.isEmpty());
        QCOMPARE(runner.failures.size(), kJobs);
        for (const QString &code : std::as_const(runner.failures))
            QCOMPARE(code, QStringLiteral("INTERNAL"));
        QCOMPARE(find(shop, unpaid).status, OrderStatus::DepositWait);
        QCOMPARE(shop.stock(bread), 47);
        QVERIFY(!runner.jobs.lastAggregationAt());
        run(shop, "ALTER TABLE lost RENAME TO job_lease");
        shop.clock().advanceMs(30'000);
        runner.jobs.runDue();
        QVERIFY(runner.waitFor(2 * kJobs));
        QCOMPARE(runner.counts.size(), kJobs);
        QCOMPARE(find(shop, unpaid).status, OrderStatus::Cancelled);
        QCOMPARE(shop.stock(bread), 50);
        shop.expectBooksBalance();
    }

    // What the closed till has made of the ranking holds, and the next till makes the rest.
    void aTillMayCloseWhileItMakesTheRanking()
    {
        QFETCH_GLOBAL(Backend, backend);
        TestShop shop(backend);
        const CustomerId bora = shop.customer(QStringLiteral("Bora"), 100'000);
        const ProductId bread = shop.product(QStringLiteral("Bread"), 1'000, 50);
        const OrderId order = shop.placedOrder(bora, {{bread, 2}});
        (void)valueOf(shop.await<Payment>([&](Reply<Payment> reply) {
            shop->payments().pay(TestShop::staff(), shop.operation(), {.order = order}, std::move(reply));
        }));
        constexpr int kDays = 60;
        shop.clock().advanceMs((kDays - 1) * kMsPerDay);
        const auto hasBegun = [&shop] {
            const auto page = valueOf(shop.await<BestSellerPage>([&](Reply<BestSellerPage> reply) {
                shop->ranking().bestSellers(TestShop::staff(), {}, std::move(reply));
            }));
            return page.aggregatedAt.has_value();
        };
        {
            Runner closing(shop.shop());
            closing.jobs.runNow();
            // Its end, told through this thread, has not come between the first day and the closing.
            QVERIFY(QTest::qWaitFor(hasBegun, 30'000));
        }
        shop.clock().advanceMs(kLeaseMs);
        Runner next(shop.shop());
        next.jobs.runNow();
        QVERIFY(next.waitFor(kJobs));
        QVERIFY(next.failures.isEmpty());
        QVERIFY(next.counts.value(QStringLiteral("aggregate")) >= 1);
        const auto compared = valueOf(shop.await<AggregationReport>([&](Reply<AggregationReport> reply) {
            shop->ranking().aggregate(TestShop::admin(), shop.operation(),
                                      {.days = AggregationRequest::Days::All, .comparesOnly = true}, {},
                                      std::move(reply));
        }));
        QCOMPARE(compared.days.size(), kDays - 1); // all but today, which is always due
        QVERIFY(compared.changedDays.isEmpty());
        shop.expectBooksBalance();
    }
};

DANGGOL_TEST_MAIN(QCoreApplication, TestJobs)
#include "tst_jobs.moc"
