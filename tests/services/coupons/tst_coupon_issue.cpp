// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/coupons/coupon_desk.h"
#include "tests/support/held_commits.h"
#include "tests/support/lock_waits.h"

#include <array>
#include <limits>

namespace
{

using namespace danggol;
using namespace danggol::test;

using Action = EditCouponCommand::Action;
using Claims = QList<Result<IssuedCoupon>>;

constexpr Timestamp kNow = ManualClock::kStart;

class CouponIssueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void anIssuedCouponSaysWhatItIs();
    void validUntilIsTheEarlier();
    void refusalsAreExact();
    void notOpenTellsWhy();
    void notOpenTellsWhenAlsoLater();
    void oneEach();
    void firstCome();
    void firstComeFromManyTills();
    void oneEachFromManyTills();
    void raisingTheLimitInTheRushGivesExactlyThatMany();
    void whoAsksWhileItIsOpenedGetsOne();
    void oneOperationIssuesOne();
    void whatACustomerHas();

private:
    static QList<CustomerId> customers(TestShop &shop, int count);
};

QList<CustomerId> CouponIssueTest::customers(TestShop &shop, int count)
{
    QList<CustomerId> ids;
    for (int i = 0; i < count; ++i)
        ids.append(shop.customer(QStringLiteral("Customer %1").arg(i)));
    return ids;
}

void CouponIssueTest::anIssuedCouponSaysWhatItIs()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CouponDesk desk(shop);
    const CustomerId bora = shop.customer(QStringLiteral("Bora Kim"));
    const Coupon campaign = valueOf(desk.create(CouponDesk::threeThousandOff(2)));
    const IssuedCoupon issued = valueOf(desk.issue(campaign.id, bora));
    QVERIFY(issued.id.isValid());
    QCOMPARE(issued.coupon, campaign.id);
    QCOMPARE(issued.customer, bora);
    QCOMPARE(issued.couponName, campaign.name);
    QCOMPARE(issued.discount, campaign.discount);
    QCOMPARE(issued.status, IssuedCouponStatus::Issued);
    QCOMPARE(issued.issuedAt, kNow);
    QVERIFY(!issued.validUntil && !issued.usedAt && !issued.heldByOrder);

    const IssuedCoupon read = valueOf(desk.heldBy(bora)).first();
    QCOMPARE(read.id, issued.id);
    QCOMPARE(read.discount, issued.discount);
    QCOMPARE(read.couponName, issued.couponName);
    QCOMPARE(read.issuedAt, issued.issuedAt);
    const Coupon after = valueOf(desk.find(campaign.id));
    QCOMPARE(after.issued, 1);
    QCOMPARE(after.status, CouponStatus::Active);
    // Giving one out is no edit.
    QCOMPARE(after.version, campaign.version);
    shop.expectBooksBalance();
}

void CouponIssueTest::validUntilIsTheEarlier()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CouponDesk desk(shop);
    const CustomerId bora = shop.customer(QStringLiteral("Bora Kim"));
    const Timestamp end = kNow.plusMs(5 * kMsPerDay);
    const auto until = [&](std::optional<Timestamp> endsAt, std::optional<qint64> days) {
        CreateCouponCommand command = CouponDesk::threeThousandOff(1);
        command.endsAt = endsAt;
        command.validDays = days;
        return valueOf(desk.issue(valueOf(desk.create(command)).id, bora)).validUntil;
    };
    QCOMPARE(until(end, 7), std::optional(end));
    QCOMPARE(until(end, 3), std::optional(kNow.plusMs(3 * kMsPerDay)));
    QCOMPARE(until(end, {}), std::optional(end));
    QCOMPARE(until({}, 3), std::optional(kNow.plusMs(3 * kMsPerDay)));
    QCOMPARE(until({}, {}), std::optional<Timestamp>());
}

void CouponIssueTest::refusalsAreExact()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CouponDesk desk(shop);
    const QList<CustomerId> people = customers(shop, 3);
    (void)valueOf(shop.await<Customer>([&](Reply<Customer> reply) {
        shop->customers().archive(shop.admin(), shop.operation(), {people.at(2), true}, std::move(reply));
    }));
    const CouponId id = valueOf(desk.create(CouponDesk::threeThousandOff(1))).id;
    constexpr qint64 kMost = std::numeric_limits<qint64>::max();
    const auto refusesStrangers = [&] {
        for (const qint64 stranger : {qint64(0), qint64(-1), qint64(99), kMost, people.at(2).value})
            QCOMPARE(codeOf(desk.issue(id, CustomerId{stranger})), QStringLiteral("USER_NOT_FOUND"));
        for (const qint64 unknown : {qint64(0), qint64(-1), qint64(99), kMost})
            QCOMPARE(codeOf(desk.issue(CouponId{unknown}, people.at(0))), QStringLiteral("COUPON_NOT_FOUND"));
    };
    refusesStrangers();
    QCOMPARE(valueOf(desk.find(id)).issued, 0);
    (void)valueOf(desk.issue(id, people.at(0)));
    refusesStrangers();
    QCOMPARE(codeOf(desk.issue(id, people.at(0))), QStringLiteral("COUPON_ALREADY_ISSUED"));
    QCOMPARE(codeOf(desk.issue(id, people.at(1))), QStringLiteral("COUPON_EXHAUSTED"));
    QCOMPARE(valueOf(desk.find(id)).issued, 1);
    shop.expectBooksBalance();
}

void CouponIssueTest::notOpenTellsWhy()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CouponDesk desk(shop);
    const CustomerId bora = shop.customer(QStringLiteral("Bora Kim"));
    CreateCouponCommand command = CouponDesk::threeThousandOff(1);
    command.startsAt = kNow.plusMs(1'000);
    command.endsAt = kNow.plusMs(2'000);
    const CouponId id = valueOf(desk.create(command)).id;
    const auto why = [&](qint64 ms) {
        shop.clock().set(kNow.plusMs(ms));
        const Result<IssuedCoupon> refused = desk.issue(id, bora);
        return codeOf(refused) == QLatin1String("COUPON_NOT_OPEN")
                   ? refused.error().details.value(QStringLiteral("why")).toString()
                   : codeOf(refused);
    };
    QCOMPARE(why(999), QStringLiteral("SCHEDULED"));
    QCOMPARE(why(2'000), QStringLiteral("ENDED"));
    shop.clock().set(kNow.plusMs(1'500));
    (void)valueOf(desk.edit({id, Action::Pause, {}}));
    QCOMPARE(why(1'500), QStringLiteral("PAUSED"));
    QCOMPARE(why(2'500), QStringLiteral("ENDED"));
    QCOMPARE(valueOf(desk.find(id)).issued, 0);
    shop.clock().set(kNow.plusMs(1'000));
    (void)valueOf(desk.edit({id, Action::Resume, {}}));
    QCOMPARE(why(1'999), QStringLiteral("a value"));
    shop.expectBooksBalance();
}

void CouponIssueTest::notOpenTellsWhenAlsoLater()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CouponDesk desk(shop);
    const CustomerId bora = shop.customer(QStringLiteral("Bora Kim"));
    const Timestamp start = kNow.plusMs(kMsPerDay + 123);
    CreateCouponCommand command = CouponDesk::threeThousandOff(1);
    command.startsAt = start;
    const CouponId endless = valueOf(desk.create(command)).id;
    command.endsAt = start.plusMs(456);
    const CouponId ending = valueOf(desk.create(command)).id;

    Operation operation = shop.operation();
    operation.refusals = Operation::Refusals::Remember;
    operation.wasRecalled = std::make_shared<bool>(false);
    const auto refusal = [&] {
        return await<IssuedCoupon>([&](Reply<IssuedCoupon> reply) {
                   shop->coupons().issue(shop.staff(), operation, {ending, bora}, std::move(reply));
               })
            .error();
    };
    const Error first = refusal();
    const auto when = [](const Error &error, const char *name) {
        return error.details.value(QString::fromLatin1(name));
    };
    QCOMPARE(first.code, ErrorCode::CouponNotOpen);
    QCOMPARE(when(first, "startsAt"), QVariant(start.toUtc()));
    QCOMPARE(when(first, "endsAt"), QVariant(start.plusMs(456).toUtc()));
    QVERIFY(!when(desk.issue(endless, bora).error(), "endsAt").isValid());
    shop.reopen();
    const Error again = refusal();
    QVERIFY(*operation.wasRecalled);
    QCOMPARE(again, first);
    for (const char *name : {"startsAt", "endsAt"}) {
        QCOMPARE(when(again, name).typeId(), QMetaType::QDateTime);
        QCOMPARE(when(again, name).toDateTime().timeSpec(), Qt::UTC);
    }
    shop.expectBooksBalance();
}

void CouponIssueTest::oneEach()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CouponDesk desk(shop);
    const CustomerId bora = shop.customer(QStringLiteral("Bora Kim"));
    const CouponId id = valueOf(desk.create(CouponDesk::threeThousandOff(10))).id;
    (void)valueOf(desk.issue(id, bora));
    QCOMPARE(codeOf(desk.issue(id, bora)), QStringLiteral("COUPON_ALREADY_ISSUED"));
    QCOMPARE(valueOf(desk.find(id)).issued, 1);
    QCOMPARE(valueOf(desk.heldBy(bora)).size(), 1);
    shop.expectBooksBalance();
}

void CouponIssueTest::firstCome()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CouponDesk desk(shop);
    const QList<CustomerId> people = customers(shop, 64);
    const CouponId id = valueOf(desk.create(CouponDesk::threeThousandOff(3))).id;
    shop.clock().advanceMs(5);
    const Claims claims = race<IssuedCoupon>(64, [&](int i, Reply<IssuedCoupon> reply) {
        shop->coupons().issue(shop.staff(), shop.operation(), {id, people.at(i)}, std::move(reply));
    });
    QCOMPARE(successes(claims), 3);
    QCOMPARE(refusals(claims, ErrorCode::CouponExhausted), 61);
    const Coupon after = valueOf(desk.find(id));
    QCOMPARE(after.issued, 3);
    QCOMPARE(after.status, CouponStatus::Exhausted);
    QCOMPARE(after.exhaustedAt, std::optional(kNow.plusMs(5)));
    shop.expectBooksBalance();
}

void CouponIssueTest::firstComeFromManyTills()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CouponDesk desk(shop);
    const std::unique_ptr<Shop> second = shop.secondTill();
    const std::unique_ptr<Shop> third = shop.secondTill();
    const std::array<Shop *, 3> tills{&shop.shop(), second.get(), third.get()};
    const QList<CustomerId> people = customers(shop, 64);
    const CouponId id = valueOf(desk.create(CouponDesk::threeThousandOff(3))).id;
    const Claims claims = race<IssuedCoupon>(64, [&](int i, Reply<IssuedCoupon> reply) {
        tills[static_cast<size_t>(i) % tills.size()]->coupons().issue(shop.staff(), shop.operation(),
                                                                      {id, people.at(i)}, std::move(reply));
    });
    QCOMPARE(successes(claims), 3);
    QCOMPARE(refusals(claims, ErrorCode::CouponExhausted), 61);
    QCOMPARE(valueOf(desk.find(id)).issued, 3);
    shop.expectBooksBalance();
}

void CouponIssueTest::oneEachFromManyTills()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CouponDesk desk(shop);
    const std::unique_ptr<Shop> other = shop.secondTill();
    const CustomerId bora = shop.customer(QStringLiteral("Bora Kim"));
    const CouponId id = valueOf(desk.create(CouponDesk::threeThousandOff(10))).id;
    const Claims claims = race<IssuedCoupon>(64, [&](int i, Reply<IssuedCoupon> reply) {
        Shop &till = i % 2 == 0 ? shop.shop() : *other;
        till.coupons().issue(shop.staff(), shop.operation(), {id, bora}, std::move(reply));
    });
    QCOMPARE(successes(claims), 1);
    QCOMPARE(refusals(claims, ErrorCode::CouponAlreadyIssued), 63);
    QCOMPARE(valueOf(desk.find(id)).issued, 1);
    shop.expectBooksBalance();
}

void CouponIssueTest::raisingTheLimitInTheRushGivesExactlyThatMany()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CouponDesk desk(shop);
    const std::unique_ptr<Shop> other = shop.secondTill();
    const QList<CustomerId> people = customers(shop, 64);
    const CouponId id = valueOf(desk.create(CouponDesk::threeThousandOff(3))).id;
    const Claims claims = race<IssuedCoupon>(64, [&](int i, Reply<IssuedCoupon> reply) {
        if (i == 32)
            other->coupons().edit(shop.admin(), shop.operation(), {id, {}, 8}, [](const Result<Coupon> &) {});
        Shop &till = i % 2 == 0 ? shop.shop() : *other;
        till.coupons().issue(shop.staff(), shop.operation(), {id, people.at(i)}, std::move(reply));
    });
    const Coupon after = valueOf(desk.find(id));
    QCOMPARE(after.limit, 8);
    QCOMPARE(after.issued, successes(claims));
    QVERIFY(after.issued >= 3 && after.issued <= 8);
    QCOMPARE(successes(claims) + refusals(claims, ErrorCode::CouponExhausted), 64);
    QCOMPARE(after.status, after.issued == 8 ? CouponStatus::Exhausted : CouponStatus::Active);
    shop.expectBooksBalance();
}

// It was over when they asked and is not when they are answered.
void CouponIssueTest::whoAsksWhileItIsOpenedGetsOne()
{
    QFETCH_GLOBAL(Backend, backend);
    std::promise<Result<Coupon>> raised;
    std::promise<Result<IssuedCoupon>> issued;
    HeldCommits held;
    TestShop shop(backend, held.options());
    CouponDesk desk(shop);
    const QList<CustomerId> people = customers(shop, 2);
    const CouponId id = valueOf(desk.create(CouponDesk::threeThousandOff(1))).id;
    (void)valueOf(desk.issue(id, people.at(0)));
    const std::unique_ptr<Shop> other = shop.secondTill();
    held.holdTheNext();
    shop->coupons().edit(TestShop::admin(), shop.operation(), {id, std::nullopt, 2},
                         [&raised](Result<Coupon> result) { raised.set_value(std::move(result)); });
    held.waitUntilHeld();
    other->coupons().issue(TestShop::staff(), shop.operation(), {id, people.at(1)},
                           [&issued](Result<IssuedCoupon> result) { issued.set_value(std::move(result)); });
    // SQLite has one writer, so nobody else has even looked.
    const bool isThere =
        backend == Backend::Sqlite || QTest::qWaitFor([&shop] { return isSomebodyWaiting(shop); }, 30'000);
    held.letGo();
    QVERIFY(isThere);
    QCOMPARE(valueOf(raised.get_future().get()).status, CouponStatus::Active);
    QCOMPARE(valueOf(issued.get_future().get()).customer, people.at(1));
    const Coupon after = valueOf(desk.find(id));
    QCOMPARE(after.issued, 2);
    QCOMPARE(after.status, CouponStatus::Exhausted);
    shop.expectBooksBalance();
}

void CouponIssueTest::oneOperationIssuesOne()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CouponDesk desk(shop);
    const CustomerId bora = shop.customer(QStringLiteral("Bora Kim"));
    const CouponId id = valueOf(desk.create(CouponDesk::threeThousandOff(10))).id;
    const Operation operation = shop.operation();
    const Claims claims = race<IssuedCoupon>(8, [&](int, Reply<IssuedCoupon> reply) {
        shop->coupons().issue(shop.staff(), operation, {id, bora}, std::move(reply));
    });
    QCOMPARE(successes(claims), 8);
    for (const Result<IssuedCoupon> &claim : claims)
        QCOMPARE(claim->id, claims.first()->id);
    QCOMPARE(valueOf(desk.find(id)).issued, 1);
    shop.expectBooksBalance();
}

void CouponIssueTest::whatACustomerHas()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CouponDesk desk(shop);
    const CustomerId bora = shop.customer(QStringLiteral("Bora Kim"));
    QVERIFY(valueOf(desk.heldBy(bora)).isEmpty());
    QCOMPARE(codeOf(desk.heldBy(CustomerId{99})), QStringLiteral("USER_NOT_FOUND"));
    CreateCouponCommand command = CouponDesk::threeThousandOff(10);
    command.validDays = 1;
    const IssuedCoupon first = valueOf(desk.issue(valueOf(desk.create(command)).id, bora));
    command.validDays = 2;
    const IssuedCoupon second = valueOf(desk.issue(valueOf(desk.create(command)).id, bora));
    shop.clock().advanceMs(kMsPerDay);
    const QList<IssuedCoupon> held = valueOf(desk.heldBy(bora));
    QCOMPARE(held.size(), 2);
    QCOMPARE(held.at(0).id, second.id);
    QCOMPARE(held.at(0).status, IssuedCouponStatus::Issued);
    // Past its time, whether or not the job has been round.
    QCOMPARE(held.at(1).id, first.id);
    QCOMPARE(held.at(1).status, IssuedCouponStatus::Expired);
}

} // namespace

QTEST_GUILESS_MAIN(CouponIssueTest)
#include "tst_coupon_issue.moc"
