// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/rehearsal/rehearsal_run.h"
#include "services/rehearsal/rehearsal_service.h"
#include "services/shop/service_set.h"
#include "tests/support/demo_mark.h"
#include "tests/support/held_commits.h"

using namespace danggol;
using namespace danggol::test;

namespace
{

/// A rehearsed rush in a demo shop: as many are served as there is to get, everybody else is told why not,
/// and the books balance.
class TstRehearsal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void aCouponGoesToTheFirstOnes();
    void aProductIsOrderedAndPaid();
    void whatIsTooDearForOneChargeWaits();
    void theSameCustomersComeAgain();
    void theListsOfTheTillStayWhatTheyWere();
    void arrivalsFollowTheClock();
    void busyIsAskedAgain();
    void aPaymentThatIsBusyIsAskedAgain();
    void aShopThatIsBusyIsWaitedForBeforeTheyCome();
    void aFailureEndsItAndIsSaid_data();
    void aFailureEndsItAndIsSaid();
    void cancelledMidWayItFinishesWhatIsOnItsWay();
    void cancelledWhilePreparingNobodyComes();
    void thereIsOneAtATime();
    void closingTheShopEndsIt();
    void whereItHasEndedNoneIsStarted();
};

/// A rehearsal that goes on while the test looks on.
struct Rehearsed
{
    Rehearsed(TestShop &shop, const RehearsalCommand &command)
    {
        run = shop->rehearsals().start(TestShop::admin(), command, [this](Result<RehearsalReport> result) {
            answered.set_value(std::move(result));
        });
    }
    Result<RehearsalReport> end() { return answered.get_future().get(); }

    std::promise<Result<RehearsalReport>> answered;
    std::shared_ptr<RehearsalRun> run;
};

RehearsalReport rehearse(TestShop &shop, const RehearsalCommand &command)
{
    return valueOf(Rehearsed(shop, command).end());
}

qint64 issuedOf(TestShop &shop, CouponId id)
{
    return valueOf(shop.await<Coupon>([&](Reply<Coupon> reply) {
               shop->coupons().find(TestShop::admin(), id, std::move(reply));
           }))
        .issued;
}

Page<Customer> customers(TestShop &shop, const CustomerQuery &query)
{
    return valueOf(shop.await<Page<Customer>>([&](Reply<Page<Customer>> reply) {
        shop->customers().list(TestShop::admin(), query, std::move(reply));
    }));
}

qint64 customersOf(TestShop &shop)
{
    return valueOf(shop.await<qint64>(
        [&](Reply<qint64> reply) { shop->customers().count(TestShop::admin(), std::move(reply)); }));
}

void TstRehearsal::aCouponGoesToTheFirstOnes()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    markAsDemo(shop);
    const CouponId coupon = couponFor(shop, 100);
    const RehearsalReport report = rehearse(shop, rushFor(coupon, 500));
    QCOMPARE(report.last.served, 100);
    QCOMPARE(report.last.refusals, (QMap<ErrorCode, qint64>{{ErrorCode::CouponExhausted, 400}}));
    QCOMPARE(report.last.arrived, 500);
    QCOMPARE(report.last.goods.name, QStringLiteral("First hundred"));
    QCOMPARE(report.last.goods.left, 0);
    QVERIFY(!report.wasCancelled);
    QVERIFY(report.books.balances());
    QCOMPARE(issuedOf(shop, coupon), 100);
    QVERIFY(report.last.p50Us > 0 && report.last.p50Us <= report.last.p99Us);
    QVERIFY(report.last.p99Us <= report.last.slowestUs);
    QVERIFY(report.last.perSecondInAll > 0 && !report.last.perSecond.isEmpty());
    shop.expectBooksBalance();
}

void TstRehearsal::aProductIsOrderedAndPaid()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    markAsDemo(shop);
    const ProductId product = shop.product(QStringLiteral("Salt bread"), 3'800, 5);
    const RehearsalReport report = rehearse(shop, rushFor(product, 60));
    QCOMPARE(report.last.served, 5);
    QCOMPARE(report.last.paid, 5);
    QCOMPARE(report.last.unpaid, 0);
    QCOMPARE(report.last.refusals, (QMap<ErrorCode, qint64>{{ErrorCode::OutOfStock, 55}}));
    QVERIFY(report.books.balances());
    QCOMPARE(shop.stock(product), 0);
    const auto orders = valueOf(shop.await<OrderCounts>(
        [&](Reply<OrderCounts> reply) { shop->orders().counts(TestShop::admin(), {}, std::move(reply)); }));
    QCOMPARE(orders.payDone, 5);
    QCOMPARE(orders.depositWait, 0);
    shop.expectBooksBalance();
}

void TstRehearsal::whatIsTooDearForOneChargeWaits()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    markAsDemo(shop);
    const ProductId product = shop.product(QStringLiteral("Gold bread"), kLargestCharge.won() + 1, 2);
    const RehearsalReport report = rehearse(shop, rushFor(product, 10));
    QCOMPARE(report.last.served, 2);
    QCOMPARE(report.last.paid, 0);
    QCOMPARE(report.last.unpaid, 2);
    QVERIFY(report.books.balances());
    shop.expectBooksBalance();
}

void TstRehearsal::theSameCustomersComeAgain()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    markAsDemo(shop);
    const CouponId coupon = couponFor(shop, 20);
    QCOMPARE(rehearse(shop, rushFor(coupon, 60)).last.served, 20);
    (void)valueOf(shop.await<Coupon>([&](Reply<Coupon> reply) {
        shop->coupons().edit(TestShop::admin(), shop.operation(),
                             {.coupon = coupon, .action = std::nullopt, .limit = 30}, std::move(reply));
    }));
    const RehearsalReport again = rehearse(shop, rushFor(coupon, 60));
    QCOMPARE(again.last.served, 10);
    QCOMPARE(again.last.refusals, (QMap<ErrorCode, qint64>{{ErrorCode::CouponAlreadyIssued, 20},
                                                           {ErrorCode::CouponExhausted, 30}}));
    const auto home = customers(shop, {.text = {}, .cursor = {}, .limit = 200, .archivedOnly = true});
    QCOMPARE(home.items.size(), 60);
    QCOMPARE(home.items.first().cardNo, QStringLiteral("REHEARSAL-00001"));
    shop.expectBooksBalance();
}

void TstRehearsal::theListsOfTheTillStayWhatTheyWere()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    markAsDemo(shop);
    (void)shop.customer(QStringLiteral("Bora"));
    shop.clock().advanceMs(1'000);
    (void)shop.customer(QStringLiteral("Haram"));
    const auto names = [&](const QString &text) {
        QStringList found;
        for (const Customer &each : customers(shop, {.text = text}).items)
            found.append(each.name);
        return found;
    };
    // While they are here they stand behind everybody else, and only their own name finds them.
    (void)valueOf(shop.unit<QList<CustomerId>>([&](storage::Transaction &transaction) {
        return shop->services().rehearsals.invite(transaction, TestShop::admin(),
                                                  QStringLiteral("Virtual customer"), 1, 3);
    }));
    QCOMPARE(names({}).first(2), QStringList({QStringLiteral("Haram"), QStringLiteral("Bora")}));
    QCOMPARE(names({}).size(), 5);
    QCOMPARE(names(QStringLiteral("bora")), QStringList(QStringLiteral("Bora")));
    QCOMPARE(names(QStringLiteral("virtual 00002")).size(), 0);
    QCOMPARE(names(QStringLiteral("customer 00002")).size(), 1);
    // At the end they are gone from the lists and the count.
    (void)rehearse(shop, rushFor(couponFor(shop, 2), 3));
    QCOMPARE(names({}), QStringList({QStringLiteral("Haram"), QStringLiteral("Bora")}));
    QCOMPARE(customersOf(shop), 2);
    shop.expectBooksBalance();
}

void TstRehearsal::arrivalsFollowTheClock()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    markAsDemo(shop);
    const RehearsalReport report = rehearse(shop, rushFor(couponFor(shop, 100), 41, 200));
    QCOMPARE(report.last.served, 41);
    QVERIFY2(report.last.rushMs >= 200, qPrintable(QString::number(report.last.rushMs)));
    QVERIFY(report.last.perSecondInAll <= 205);
    shop.expectBooksBalance();
}

void TstRehearsal::busyIsAskedAgain()
{
    QFETCH_GLOBAL(Backend, backend);
    storage::DatabaseOptions narrow;
    narrow.writeQueueCapacity = 2;
    TestShop shop(backend, narrow);
    markAsDemo(shop);
    const CouponId coupon = couponFor(shop, 50);
    const RehearsalReport report = rehearse(shop, rushFor(coupon, 150));
    QVERIFY(report.last.busyAnswers > 0);
    QCOMPARE(report.last.served, 50);
    QCOMPARE(report.last.refusals, (QMap<ErrorCode, qint64>{{ErrorCode::CouponExhausted, 100}}));
    QCOMPARE(issuedOf(shop, coupon), 50);
    shop.expectBooksBalance();
}

void TstRehearsal::aPaymentThatIsBusyIsAskedAgain()
{
    QFETCH_GLOBAL(Backend, backend);
    storage::DatabaseOptions narrow;
    narrow.writeQueueCapacity = 1;
    TestShop shop(backend, narrow);
    markAsDemo(shop);
    const ProductId product = shop.product(QStringLiteral("Salt bread"), 3'800, 60);
    const RehearsalReport report = rehearse(shop, rushFor(product, 100));
    QVERIFY(report.last.busyAnswers > 0);
    QCOMPARE(report.last.served, 60);
    QCOMPARE(report.last.paid, 60);
    QCOMPARE(report.last.unpaid, 0);
    QCOMPARE(report.last.refusals, (QMap<ErrorCode, qint64>{{ErrorCode::OutOfStock, 40}}));
    QCOMPARE(shop.stock(product), 0);
    QVERIFY(report.books.balances());
    shop.expectBooksBalance();
}

void TstRehearsal::aShopThatIsBusyIsWaitedForBeforeTheyCome()
{
    QFETCH_GLOBAL(Backend, backend);
    HeldCommits held;
    storage::DatabaseOptions narrow = held.options();
    narrow.writeQueueCapacity = 1;
    TestShop shop(backend, narrow);
    markAsDemo(shop);
    const CouponId coupon = couponFor(shop, 10);
    const auto write = [&shop] {
        auto answer = std::make_shared<std::promise<Result<Done>>>();
        shop->database().write<Done>(
            storage::LaneKey::shop(), shop.operation(), [](storage::Transaction &) { return Done{}; },
            [answer](const Result<Done> &done) { answer->set_value(done); });
        return answer->get_future();
    };
    held.holdTheNext();
    std::vector<std::future<Result<Done>>> waiting;
    waiting.push_back(write());
    held.waitUntilHeld();
    std::future<Result<Done>> last = write();
    while (last.wait_for(std::chrono::seconds(0)) != std::future_status::ready) {
        waiting.push_back(std::move(last));
        last = write();
    }
    QCOMPARE(codeOf(last.get()), QStringLiteral("BUSY"));
    Rehearsed rehearsed(shop, rushFor(coupon, 20));
    // Each time that it asks it takes an operation id of the shop's.
    const auto taken = [&shop] { return shop.operation().id.section(u'-', 1).toInt(); };
    const int before = taken();
    int looks = 0;
    QTRY_VERIFY_WITH_TIMEOUT(taken() - before - ++looks > 3, 60'000);
    QCOMPARE(rehearsed.run->progress().ready, 0);
    QCOMPARE(customersOf(shop), 0);
    held.letGo();
    for (std::future<Result<Done>> &each : waiting)
        QVERIFY(each.get());
    QCOMPARE(valueOf(rehearsed.end()).last.served, 10);
    shop.expectBooksBalance();
}

void TstRehearsal::aFailureEndsItAndIsSaid_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<bool>("isForProduct");
    QTest::newRow("a coupon") << QStringLiteral("INSERT INTO issued_coupon") << false;
    QTest::newRow("an order") << QStringLiteral("INSERT INTO orders") << true;
    QTest::newRow("a payment") << QStringLiteral("INSERT INTO payment") << true;
    QTest::newRow("their coming") << QStringLiteral("UPDATE customer SET archived_at = NULL") << false;
    QTest::newRow("their going") << QStringLiteral("UPDATE customer SET archived_at = ?") << false;
}

// As when the database is damaged: a statement that always worked works no more.
void TstRehearsal::aFailureEndsItAndIsSaid()
{
    QFETCH_GLOBAL(Backend, backend);
    QFETCH(const QString, statement);
    QFETCH(const bool, isForProduct);
    FatalWarnings::expect(QStringLiteral("made to fail"));
    std::atomic<bool> isDamaged = false;
    storage::DatabaseOptions options;
    options.connection.probe =
        [&, backend](const storage::Statement &asked) -> std::optional<storage::NativeError> {
        if (!isDamaged || !asked.sql().contains(statement))
            return std::nullopt;
        // A broken constraint.
        return storage::NativeError{backend == Backend::Sqlite ? QStringLiteral("19")
                                                               : QStringLiteral("23514"),
                                    QStringLiteral("made to fail"), true};
    };
    TestShop shop(backend, options);
    markAsDemo(shop);
    const CouponId coupon = couponFor(shop, 100);
    const ProductId product = shop.product(QStringLiteral("Salt bread"), 3'800, 1'000);
    const RushTarget target = isForProduct ? RushTarget(product) : RushTarget(coupon);
    isDamaged = true;
    Rehearsed rehearsed(shop, rushFor(target, 140));
    const Result<RehearsalReport> report = rehearsed.end();
    isDamaged = false;
    QCOMPARE(codeOf(report), QStringLiteral("INTERNAL"));
    // Whoever has not come yet stays away, nobody has paid, and every piece gone is in an order.
    const auto orders = valueOf(shop.await<OrderCounts>(
        [&](Reply<OrderCounts> reply) { shop->orders().counts(TestShop::admin(), {}, std::move(reply)); }));
    QCOMPARE(orders.payDone, 0);
    QCOMPARE(shop.stock(product), 1'000 - orders.depositWait);
    shop.expectBooksBalance();
    // Mended, it is rehearsed as ever.
    QCOMPARE(rehearse(shop, rushFor(target, 5)).last.answered(), 5);
    QCOMPARE(customersOf(shop), 0);
    shop.expectBooksBalance();
}

void TstRehearsal::cancelledMidWayItFinishesWhatIsOnItsWay()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    markAsDemo(shop);
    const ProductId product = shop.product(QStringLiteral("Salt bread"), 3'800, 1'000);
    Rehearsed rehearsed(shop, rushFor(product, 1'000, 100));
    QTRY_VERIFY_WITH_TIMEOUT(rehearsed.run->progress().served >= 3, 60'000);
    rehearsed.run->cancel();
    const RehearsalReport report = valueOf(rehearsed.end());
    QVERIFY(report.wasCancelled);
    QVERIFY(report.last.arrived < 1'000);
    QCOMPARE(report.last.answered(), report.last.arrived);
    QCOMPARE(report.last.paid, report.last.served);
    QCOMPARE(shop.stock(product), 1'000 - report.last.served);
    QVERIFY(report.books.balances());
    QCOMPARE(customersOf(shop), 0);
    shop.expectBooksBalance();
}

void TstRehearsal::cancelledWhilePreparingNobodyComes()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    markAsDemo(shop);
    const CouponId coupon = couponFor(shop, 100);
    Rehearsed rehearsed(shop, rushFor(coupon, kMostRehearsalBuyers));
    rehearsed.run->cancel();
    const RehearsalReport report = valueOf(rehearsed.end());
    QVERIFY(report.wasCancelled);
    QCOMPARE(report.last.arrived, 0);
    QCOMPARE(issuedOf(shop, coupon), 0);
    QCOMPARE(customersOf(shop), 0);
    shop.expectBooksBalance();
}

void TstRehearsal::thereIsOneAtATime()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    markAsDemo(shop);
    const CouponId coupon = couponFor(shop, 10);
    Rehearsed first(shop, rushFor(coupon, 1'000, 100));
    Rehearsed second(shop, rushFor(coupon, 5));
    QVERIFY(!second.run);
    QCOMPARE(codeOf(second.end()), QStringLiteral("BUSY"));
    first.run->cancel();
    QVERIFY(valueOf(first.end()).wasCancelled);
    QCOMPARE(rehearse(shop, rushFor(coupon, 5)).last.answered(), 5);
    shop.expectBooksBalance();
}

void TstRehearsal::closingTheShopEndsIt()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    markAsDemo(shop);
    const CouponId coupon = couponFor(shop, 10'000);
    Rehearsed rehearsed(shop, rushFor(coupon, 1'000, 100));
    QTRY_VERIFY_WITH_TIMEOUT(rehearsed.run->progress().served >= 1, 60'000);
    shop.close();
    const RehearsalReport report = valueOf(rehearsed.end());
    QVERIFY(report.wasCancelled);
    shop.reopen();
    QCOMPARE(issuedOf(shop, coupon), report.last.served);
    QCOMPARE(customersOf(shop), 0);
    shop.expectBooksBalance();
}

void TstRehearsal::whereItHasEndedNoneIsStarted()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    markAsDemo(shop);
    const CouponId coupon = couponFor(shop, 10);
    shop->rehearsals().end();
    Rehearsed late(shop, rushFor(coupon, 5));
    QVERIFY(!late.run);
    QCOMPARE(codeOf(late.end()), QStringLiteral("CANCELLED"));
    QCOMPARE(issuedOf(shop, coupon), 0);
    QCOMPARE(customersOf(shop), 0);
    shop.expectBooksBalance();
}

} // namespace

DANGGOL_TEST_MAIN(QCoreApplication, TstRehearsal)
#include "tst_rehearsal.moc"
