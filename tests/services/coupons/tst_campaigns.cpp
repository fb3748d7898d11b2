// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/coupons/coupon_desk.h"

#include <limits>

namespace
{

using namespace danggol;
using namespace danggol::test;

using Action = EditCouponCommand::Action;

const QString kConflict = QStringLiteral("EDIT_CONFLICT");
const QString kInvalid = QStringLiteral("INVALID_INPUT");
constexpr Timestamp kNow = ManualClock::kStart;
constexpr qint64 kMost = std::numeric_limits<qint64>::max();
constexpr qint64 kLeast = std::numeric_limits<qint64>::min();

class CampaignsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void createKeepsWhatWasEntered();
    void createRefusesBadInput();
    void limitsThemselvesAreAllowed();
    void statusIsReadOffTheDates();
    void pauseAndResume();
    void statesRefuse_data();
    void statesRefuse();
    void theLimitIsRaised();
    void theLimitIsLowered();
    void badLimitsAreRefused();
    void anEndedCampaignStaysEnded();
    void editsAreRefused();
    void openOnesComeFirst();
    void onlyAnAdminRunsCampaigns();
    void customersSeeWhatTheyHold();
};

void CampaignsTest::createKeepsWhatWasEntered()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CouponDesk desk(shop);
    const CreateCouponCommand command{.name = QStringLiteral(" 주말 빵 10% "),
                                      .discount = {DiscountType::Percent, 10, Money(5'000), Money(20'000)},
                                      .limit = 100,
                                      .startsAt = kNow.plusMs(kMsPerHour),
                                      .endsAt = kNow.plusMs(3 * kMsPerDay),
                                      .validDays = 7};
    const Coupon made = valueOf(desk.create(command));
    QCOMPARE(made.name, QStringLiteral("주말 빵 10%"));
    QCOMPARE(made.discount, command.discount);
    QCOMPARE(made.limit, 100);
    QCOMPARE(made.issued, 0);
    QCOMPARE(made.status, CouponStatus::Scheduled);
    QCOMPARE(made.startsAt, *command.startsAt);
    QCOMPARE(made.endsAt, command.endsAt);
    QCOMPARE(made.validDays, command.validDays);
    QVERIFY(!made.exhaustedAt);
    QCOMPARE(valueOf(desk.find(made.id)), made);

    const Coupon open = valueOf(desk.create(CouponDesk::threeThousandOff(1)));
    QCOMPARE(open.status, CouponStatus::Active);
    QCOMPARE(open.startsAt, kNow);
    QVERIFY(!open.endsAt && !open.validDays && !open.discount.cap);
    shop.expectBooksBalance();
}

struct BadInput
{
    const char *field;
    /// The entered number; for a name how long it is.
    qint64 value;
};

const QList<BadInput> kBadInputs{{"name", 0},
                                 {"name", 81},
                                 {"discountValue", 0},
                                 {"discountValue", -3'000},
                                 {"discountValue", kMost},
                                 {"limit", 0},
                                 {"limit", kLeast},
                                 {"limit", 1'000'000'001},
                                 {"minOrderTotal", -1},
                                 {"minOrderTotal", kMost},
                                 {"validDays", 0},
                                 {"validDays", 3'651},
                                 {"validDays", kMost},
                                 {"startsAt", -1},
                                 {"startsAt", kMost},
                                 {"endsAt", kNow.ms},
                                 {"endsAt", kNow.ms - 1},
                                 {"endsAt", kLeast},
                                 {"endsAt", kMost},
                                 {"maxDiscount", 100}};

CreateCouponCommand with(const QString &field, qint64 value)
{
    CreateCouponCommand command = CouponDesk::threeThousandOff(10);
    if (field == QLatin1String("name"))
        command.name = QString(static_cast<int>(value), u'n');
    else if (field == QLatin1String("discountValue"))
        command.discount.value = value;
    else if (field == QLatin1String("limit"))
        command.limit = value;
    else if (field == QLatin1String("minOrderTotal"))
        command.discount.minimumSubtotal = Money(value);
    else if (field == QLatin1String("validDays"))
        command.validDays = value;
    else if (field == QLatin1String("startsAt"))
        command.startsAt = Timestamp{value};
    else if (field == QLatin1String("endsAt"))
        command.endsAt = Timestamp{value};
    else
        command.discount.cap = Money(value);
    return command;
}

void CampaignsTest::createRefusesBadInput()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CouponDesk desk(shop);
    for (const BadInput &bad : kBadInputs) {
        const QString field = QString::fromLatin1(bad.field);
        const Result<Coupon> refused = desk.create(with(field, bad.value));
        QCOMPARE(codeOf(refused), kInvalid);
        QCOMPARE(faultyFields(refused), QStringList{field});
    }
    QVERIFY(valueOf(desk.list()).isEmpty());
}

void CampaignsTest::limitsThemselvesAreAllowed()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CouponDesk desk(shop);
    CreateCouponCommand command = CouponDesk::threeThousandOff(1'000'000'000);
    command.name = QString(80, u'n');
    command.validDays = 3'650;
    command.startsAt = Timestamp{0};
    command.endsAt = Timestamp{253'402'300'799'999};
    command.discount = {DiscountType::Percent, 100, Money(1'000'000'000), Money(1'000'000'000)};
    QCOMPARE(valueOf(desk.create(command)).discount, command.discount);

    command.discount.value = 101;
    command.discount.cap = Money(0);
    QCOMPARE(faultyFields(desk.create(command)),
             (QStringList{QStringLiteral("discountValue"), QStringLiteral("maxDiscount")}));
}

void CampaignsTest::statusIsReadOffTheDates()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CouponDesk desk(shop);
    CreateCouponCommand command = CouponDesk::threeThousandOff(10);
    command.startsAt = kNow.plusMs(1'000);
    command.endsAt = kNow.plusMs(2'000);
    const CouponId id = valueOf(desk.create(command)).id;
    const auto statusAfter = [&](qint64 ms) {
        shop.clock().set(kNow.plusMs(ms));
        return valueOf(desk.find(id)).status;
    };
    QCOMPARE(statusAfter(999), CouponStatus::Scheduled);
    QCOMPARE(statusAfter(1'000), CouponStatus::Active);
    QCOMPARE(statusAfter(1'999), CouponStatus::Active);
    QCOMPARE(statusAfter(2'000), CouponStatus::Ended);
}

void CampaignsTest::pauseAndResume()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CouponDesk desk(shop);
    const Coupon made = valueOf(desk.create(CouponDesk::threeThousandOff(10)));
    const Coupon paused = valueOf(desk.edit({made.id, Action::Pause, {}}));
    QCOMPARE(paused.status, CouponStatus::Paused);
    QCOMPARE(paused.version, made.version + 1);
    QCOMPARE(valueOf(desk.edit({made.id, Action::Resume, {}})).status, CouponStatus::Active);
    // Both at once: one press for a person who wants it to go on with more.
    (void)valueOf(desk.edit({made.id, Action::Pause, {}}));
    const Coupon more = valueOf(desk.edit({made.id, Action::Resume, 20}));
    QCOMPARE(more.status, CouponStatus::Active);
    QCOMPARE(more.limit, 20);
    QCOMPARE(valueOf(desk.edit({made.id, Action::End, {}})).status, CouponStatus::Ended);
    shop.expectBooksBalance();
}

void CampaignsTest::statesRefuse_data()
{
    QTest::addColumn<CouponStatus>("status");
    QTest::addColumn<QList<int>>("refused");
    const int pause = static_cast<int>(Action::Pause);
    const int resume = static_cast<int>(Action::Resume);
    const int end = static_cast<int>(Action::End);
    QTest::newRow("active") << CouponStatus::Active << QList<int>{resume};
    QTest::newRow("scheduled") << CouponStatus::Scheduled << QList<int>{resume};
    QTest::newRow("paused") << CouponStatus::Paused << QList<int>{pause};
    QTest::newRow("exhausted") << CouponStatus::Exhausted << QList<int>{pause, resume, end};
    QTest::newRow("ended") << CouponStatus::Ended << QList<int>{pause, resume, end};
}

void CampaignsTest::statesRefuse()
{
    QFETCH_GLOBAL(Backend, backend);
    QFETCH(CouponStatus, status);
    QFETCH(QList<int>, refused);
    TestShop shop(backend);
    CouponDesk desk(shop);
    CreateCouponCommand command = CouponDesk::threeThousandOff(1);
    if (status == CouponStatus::Scheduled)
        command.startsAt = kNow.plusMs(1);
    const CouponId id = valueOf(desk.create(command)).id;
    if (status == CouponStatus::Paused)
        (void)valueOf(desk.edit({id, Action::Pause, {}}));
    if (status == CouponStatus::Ended)
        (void)valueOf(desk.edit({id, Action::End, {}}));
    if (status == CouponStatus::Exhausted)
        (void)valueOf(desk.issue(id, shop.customer(QStringLiteral("Garam Do"))));
    const Coupon before = valueOf(desk.find(id));
    QCOMPARE(before.status, status);
    for (const int action : refused) {
        const Result<Coupon> edited = desk.edit({id, static_cast<Action>(action), {}});
        QCOMPARE(codeOf(edited), kConflict);
        QCOMPARE(valueOf(desk.find(id)), before);
    }
    shop.expectBooksBalance();
}

void CampaignsTest::theLimitIsRaised()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CouponDesk desk(shop);
    const CouponId id = valueOf(desk.create(CouponDesk::threeThousandOff(1))).id;
    (void)valueOf(desk.issue(id, shop.customer(QStringLiteral("Garam Do"))));
    const Coupon full = valueOf(desk.find(id));
    QCOMPARE(full.status, CouponStatus::Exhausted);
    QCOMPARE(full.exhaustedAt, std::optional(kNow));
    // The limit that it has changes nothing about it.
    QCOMPARE(valueOf(desk.edit({id, {}, 1})).status, CouponStatus::Exhausted);
    const Coupon raised = valueOf(desk.edit({id, {}, 2}));
    QCOMPARE(raised.status, CouponStatus::Active);
    QCOMPARE(raised.limit, 2);
    QVERIFY(!raised.exhaustedAt);
    (void)valueOf(desk.issue(id, shop.customer(QStringLiteral("Bora Kim"))));
    QCOMPARE(valueOf(desk.find(id)).status, CouponStatus::Exhausted);
    shop.expectBooksBalance();
}

void CampaignsTest::theLimitIsLowered()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CouponDesk desk(shop);
    const CouponId id = valueOf(desk.create(CouponDesk::threeThousandOff(10))).id;
    (void)valueOf(desk.issue(id, shop.customer(QStringLiteral("Garam Do"))));
    QCOMPARE(valueOf(desk.edit({id, {}, 5})).status, CouponStatus::Active);
    (void)valueOf(desk.edit({id, Action::Pause, {}}));
    QCOMPARE(valueOf(desk.edit({id, {}, 1})).status, CouponStatus::Paused);
    // Going on with none left is being exhausted.
    const Coupon resumed = valueOf(desk.edit({id, Action::Resume, {}}));
    QCOMPARE(resumed.status, CouponStatus::Exhausted);
    QCOMPARE(resumed.exhaustedAt, std::optional(kNow));
    shop.expectBooksBalance();
}

void CampaignsTest::badLimitsAreRefused()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CouponDesk desk(shop);
    const CouponId id = valueOf(desk.create(CouponDesk::threeThousandOff(10))).id;
    (void)valueOf(desk.issue(id, shop.customer(QStringLiteral("Garam Do"))));
    (void)valueOf(desk.issue(id, shop.customer(QStringLiteral("Bora Kim"))));
    const Coupon before = valueOf(desk.find(id));
    for (const qint64 limit : {qint64(1), qint64(0), qint64(-1), qint64(1'000'000'001), kMost, kLeast}) {
        const Result<Coupon> refused = desk.edit({id, {}, limit});
        QCOMPARE(codeOf(refused), kInvalid);
        QCOMPARE(faultyFields(refused), QStringList{QStringLiteral("limit")});
    }
    QCOMPARE(valueOf(desk.find(id)), before);
    shop.expectBooksBalance();
}

void CampaignsTest::anEndedCampaignStaysEnded()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CouponDesk desk(shop);
    CreateCouponCommand command = CouponDesk::threeThousandOff(10);
    command.endsAt = kNow.plusMs(1'000);
    const CouponId byDate = valueOf(desk.create(command)).id;
    const CouponId byHand = valueOf(desk.create(CouponDesk::threeThousandOff(10))).id;
    (void)valueOf(desk.edit({byHand, Action::End, {}}));
    shop.clock().advanceMs(1'000);
    for (const CouponId id : {byDate, byHand}) {
        const Coupon before = valueOf(desk.find(id));
        QCOMPARE(before.status, CouponStatus::Ended);
        QCOMPARE(codeOf(desk.edit({id, {}, 100})), kConflict);
        QCOMPARE(codeOf(desk.edit({id, Action::Resume, 100})), kConflict);
        QCOMPARE(valueOf(desk.find(id)), before);
    }
}

void CampaignsTest::editsAreRefused()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CouponDesk desk(shop);
    const Coupon before = valueOf(desk.create(CouponDesk::threeThousandOff(10)));
    QCOMPARE(faultyFields(desk.edit({before.id, {}, {}})), QStringList{QStringLiteral("action")});
    for (const qint64 id : {qint64(0), qint64(-1), qint64(99), kMost, kLeast}) {
        QCOMPARE(codeOf(desk.edit({CouponId{id}, Action::Pause, {}})), QStringLiteral("COUPON_NOT_FOUND"));
        QCOMPARE(codeOf(desk.find(CouponId{id})), QStringLiteral("COUPON_NOT_FOUND"));
    }
    // A new limit does not pass when the action beside it is refused.
    const auto refused = desk.edit({before.id, Action::Resume, 20});
    QCOMPARE(codeOf(refused), kConflict);
    QCOMPARE(refused.error().details.value(QStringLiteral("couponStatus")).toString(),
             QStringLiteral("ACTIVE"));
    QCOMPARE(valueOf(desk.find(before.id)), before);
}

void CampaignsTest::openOnesComeFirst()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CouponDesk desk(shop);
    const CustomerId bora = shop.customer(QStringLiteral("Bora Kim"));
    QList<CouponId> ids;
    for (int i = 0; i < 4; ++i)
        ids.append(valueOf(desk.create(CouponDesk::threeThousandOff(10))).id);
    (void)valueOf(desk.edit({ids.at(3), Action::End, {}}));
    (void)valueOf(desk.edit({ids.at(1), Action::Pause, {}}));
    const IssuedCoupon own = valueOf(desk.issue(ids.at(0), bora));

    const QList<CouponForCustomer> rows = valueOf(desk.list(bora));
    QList<CouponId> order;
    for (const CouponForCustomer &row : rows)
        order.append(row.coupon.id);
    QCOMPARE(order, (QList<CouponId>{ids.at(2), ids.at(0), ids.at(3), ids.at(1)}));
    QVERIFY(!rows.at(0).held);
    QCOMPARE(rows.at(1).held.value().id, own.id);
    QVERIFY(!valueOf(desk.list()).at(1).held);
    QCOMPARE(codeOf(desk.list(CustomerId{99})), QStringLiteral("USER_NOT_FOUND"));
}

void CampaignsTest::onlyAnAdminRunsCampaigns()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CouponDesk desk(shop);
    const CustomerId bora = shop.customer(QStringLiteral("Bora Kim"));
    const CustomerId garam = shop.customer(QStringLiteral("Garam Do"));
    const CouponId id = valueOf(desk.create(CouponDesk::threeThousandOff(10))).id;
    const QString forbidden = QStringLiteral("FORBIDDEN");
    QCOMPARE(codeOf(desk.create(CouponDesk::threeThousandOff(1), shop.staff())), forbidden);
    QCOMPARE(codeOf(desk.edit({id, Action::End, {}}, shop.staff())), forbidden);
    const Actor asBora = shop.customerActor(bora);
    QCOMPARE(codeOf(desk.issue(id, garam, asBora)), forbidden);
    QCOMPARE(valueOf(desk.issue(id, bora, asBora)).customer, bora);
}

void CampaignsTest::customersSeeWhatTheyHold()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CouponDesk desk(shop);
    const CustomerId bora = shop.customer(QStringLiteral("Bora Kim"));
    const CustomerId garam = shop.customer(QStringLiteral("Garam Do"));
    const CouponId id = valueOf(desk.create(CouponDesk::threeThousandOff(10))).id;
    const IssuedCoupon own = valueOf(desk.issue(id, bora));
    (void)valueOf(desk.issue(id, garam));
    const Actor asBora = shop.customerActor(bora);
    const QList<IssuedCoupon> held = valueOf(desk.heldBy(bora, asBora));
    QCOMPARE(held.size(), 1);
    QCOMPARE(held.first().id, own.id);
    QCOMPARE(valueOf(desk.list(bora, asBora)).first().held.value().id, own.id);
    QVERIFY(!valueOf(desk.list({}, asBora)).first().held);
    const QString forbidden = QStringLiteral("FORBIDDEN");
    // Not even whether there is such a customer.
    for (const CustomerId other : {garam, CustomerId{99}}) {
        QCOMPARE(codeOf(desk.heldBy(other, asBora)), forbidden);
        QCOMPARE(codeOf(desk.list(other, asBora)), forbidden);
    }
    Actor nobody = asBora;
    nobody.customer.reset();
    QCOMPARE(codeOf(desk.heldBy(bora, nobody)), forbidden);
    shop.expectBooksBalance();
}

} // namespace

QTEST_GUILESS_MAIN(CampaignsTest)
#include "tst_campaigns.moc"
