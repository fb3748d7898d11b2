// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/coupons/coupon_service.h"
#include "services/shop/service_set.h"
#include "tests/services/coupons/coupon_desk.h"

namespace
{

using namespace danggol;
using namespace danggol::test;
using storage::Transaction;

constexpr Timestamp kNow = ManualClock::kStart;
const Money kEnough(10'000);

/// What orders, payments and the expiry job do with a coupon, one unit each.
class OrderHand
{
public:
    explicit OrderHand(TestShop &shop) : m_shop(shop), m_coupons(shop->services().coupons) {}

    Result<IssuedCoupon> usable(IssuedCouponId id, CustomerId customer, Money subtotal = kEnough)
    {
        return m_shop.unit<IssuedCoupon>([this, id, customer, subtotal](Transaction &transaction) {
            return m_coupons.usable(transaction, id, customer, subtotal);
        });
    }
    Result<Done> hold(IssuedCouponId id, OrderId order)
    {
        return m_shop.unit<Done>(
            [this, id, order](Transaction &transaction) { return m_coupons.hold(transaction, id, order); });
    }
    Result<Done> use(IssuedCouponId id, OrderId order)
    {
        return m_shop.unit<Done>(
            [this, id, order](Transaction &transaction) { return m_coupons.use(transaction, id, order); });
    }
    Result<Done> giveBack(IssuedCouponId id, OrderId order)
    {
        return m_shop.unit<Done>([this, id, order](Transaction &transaction) {
            return m_coupons.giveBack(transaction, id, order);
        });
    }
    Result<qint64> expireDue(int most, const Actor &actor = Actor::job(QStringLiteral("expiry")))
    {
        return m_shop.unit<qint64>([this, actor, most](Transaction &transaction) {
            return m_coupons.expireDue(transaction, actor, most);
        });
    }

private:
    TestShop &m_shop;
    const CouponService &m_coupons;
};

template <class T>
QString whyOf(const Result<T> &result)
{
    if (codeOf(result) != QLatin1String("COUPON_NOT_USABLE"))
        return codeOf(result);
    return result.error().details.value(QStringLiteral("why")).toString();
}

class CouponUseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void usableTellsWhyNot();
    void anOrderKeepsItToItself();
    void aUsedOneComesBack();
    void itComesBackExpiredWhenItsTimeHasPassed();
    void wrongStatesAreRefused();
    void theJobExpiresWhatIsDue();
    void theJobLeavesHeldOnes();

private:
    static IssuedCoupon issued(TestShop &shop, CustomerId customer, std::optional<qint64> validDays = {});
};

IssuedCoupon CouponUseTest::issued(TestShop &shop, CustomerId customer, std::optional<qint64> validDays)
{
    CouponDesk desk(shop);
    CreateCouponCommand command = CouponDesk::threeThousandOff(100);
    command.validDays = validDays;
    return valueOf(desk.issue(valueOf(desk.create(command)).id, customer));
}

void CouponUseTest::usableTellsWhyNot()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    OrderHand hand(shop);
    const CustomerId bora = shop.customer(QStringLiteral("Bora Kim"));
    const CustomerId garam = shop.customer(QStringLiteral("Garam Do"));
    const IssuedCoupon coupon = issued(shop, bora, 1);
    const IssuedCoupon found = valueOf(hand.usable(coupon.id, bora));
    QCOMPARE(found.id, coupon.id);
    QCOMPARE(found.discount.off(kEnough), Money(3'000));
    QCOMPARE(whyOf(hand.usable(coupon.id, garam)), QStringLiteral("NOT_FOUND"));
    QCOMPARE(whyOf(hand.usable(IssuedCouponId{99}, bora)), QStringLiteral("NOT_FOUND"));
    QCOMPARE(whyOf(hand.usable(IssuedCouponId{-1}, bora)), QStringLiteral("NOT_FOUND"));
    const Result<IssuedCoupon> small = hand.usable(coupon.id, bora, Money(9'999));
    QCOMPARE(whyOf(small), QStringLiteral("MINIMUM"));
    QCOMPARE(small.error().details.value(QStringLiteral("minimum")).toLongLong(), 10'000);
    QCOMPARE(small.error().details.value(QStringLiteral("subtotal")).toLongLong(), 9'999);
    shop.clock().set(kNow.plusMs(kMsPerDay - 1));
    QVERIFY(hand.usable(coupon.id, bora));
    shop.clock().set(kNow.plusMs(kMsPerDay));
    QCOMPARE(whyOf(hand.usable(coupon.id, bora)), QStringLiteral("EXPIRED"));
}

void CouponUseTest::anOrderKeepsItToItself()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    OrderHand hand(shop);
    CouponDesk desk(shop);
    const CustomerId bora = shop.customer(QStringLiteral("Bora Kim"));
    const IssuedCoupon coupon = issued(shop, bora, 1);
    const OrderId first{1'050};
    const OrderId second{1'051};
    QVERIFY(hand.hold(coupon.id, first));
    QCOMPARE(whyOf(hand.usable(coupon.id, bora)), QStringLiteral("HELD"));
    QCOMPARE(whyOf(hand.hold(coupon.id, second)), QStringLiteral("HELD"));
    QCOMPARE(valueOf(desk.heldBy(bora)).first().heldByOrder, std::optional(first));
    QCOMPARE(whyOf(hand.use(coupon.id, second)), QStringLiteral("NOT_HELD"));
    QCOMPARE(whyOf(hand.giveBack(coupon.id, second)), QStringLiteral("NOT_HELD"));
    QVERIFY(hand.giveBack(coupon.id, first));
    QVERIFY(hand.usable(coupon.id, bora));
    QVERIFY(hand.hold(coupon.id, second));
    // What was in time when it was ordered stays good for the payment.
    shop.clock().advanceMs(2 * kMsPerDay);
    QVERIFY(hand.use(coupon.id, second));
}

void CouponUseTest::aUsedOneComesBack()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    OrderHand hand(shop);
    CouponDesk desk(shop);
    const CustomerId bora = shop.customer(QStringLiteral("Bora Kim"));
    const IssuedCoupon coupon = issued(shop, bora);
    const OrderId order{1'050};
    QVERIFY(hand.hold(coupon.id, order));
    shop.clock().advanceMs(60'000);
    QVERIFY(hand.use(coupon.id, order));
    IssuedCoupon read = valueOf(desk.heldBy(bora)).first();
    QCOMPARE(read.status, IssuedCouponStatus::Used);
    QCOMPARE(read.usedAt, std::optional(kNow.plusMs(60'000)));
    QCOMPARE(whyOf(hand.usable(coupon.id, bora)), QStringLiteral("USED"));
    QCOMPARE(whyOf(hand.use(coupon.id, order)), QStringLiteral("NOT_HELD"));
    QVERIFY(hand.giveBack(coupon.id, order));
    read = valueOf(desk.heldBy(bora)).first();
    QCOMPARE(read.status, IssuedCouponStatus::Issued);
    QVERIFY(!read.usedAt && !read.heldByOrder);
    shop.expectBooksBalance();
}

void CouponUseTest::itComesBackExpiredWhenItsTimeHasPassed()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    OrderHand hand(shop);
    CouponDesk desk(shop);
    const CustomerId bora = shop.customer(QStringLiteral("Bora Kim"));
    const IssuedCoupon coupon = issued(shop, bora, 1);
    QVERIFY(hand.hold(coupon.id, OrderId{1'050}));
    shop.clock().advanceMs(kMsPerDay);
    QVERIFY(hand.giveBack(coupon.id, OrderId{1'050}));
    QCOMPARE(valueOf(desk.heldBy(bora)).first().status, IssuedCouponStatus::Expired);
    QCOMPARE(valueOf(hand.expireDue(10)), 0);
    shop.expectBooksBalance();
}

void CouponUseTest::wrongStatesAreRefused()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    OrderHand hand(shop);
    const CustomerId bora = shop.customer(QStringLiteral("Bora Kim"));
    const IssuedCoupon coupon = issued(shop, bora);
    QCOMPARE(whyOf(hand.use(coupon.id, OrderId{1'050})), QStringLiteral("NOT_HELD"));
    QCOMPARE(whyOf(hand.giveBack(coupon.id, OrderId{1'050})), QStringLiteral("NOT_HELD"));
    QCOMPARE(whyOf(hand.hold(IssuedCouponId{99}, OrderId{1'050})), QStringLiteral("HELD"));
    QVERIFY(hand.usable(coupon.id, bora));
    shop.expectBooksBalance();
}

void CouponUseTest::theJobExpiresWhatIsDue()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    OrderHand hand(shop);
    CouponDesk desk(shop);
    const CustomerId bora = shop.customer(QStringLiteral("Bora Kim"));
    for (const qint64 days : {1, 1, 1, 2})
        (void)issued(shop, bora, days);
    (void)issued(shop, bora);
    shop.clock().set(kNow.plusMs(kMsPerDay - 1));
    QCOMPARE(valueOf(hand.expireDue(10)), 0);
    shop.clock().set(kNow.plusMs(kMsPerDay));
    QCOMPARE(valueOf(hand.expireDue(2)), 2);
    QCOMPARE(valueOf(hand.expireDue(10)), 1);
    QCOMPARE(valueOf(hand.expireDue(10)), 0);
    QCOMPARE(codeOf(hand.expireDue(10, shop.staff())), QStringLiteral("FORBIDDEN"));
    shop.clock().set(kNow.plusMs(1'000 * kMsPerDay));
    QCOMPARE(valueOf(hand.expireDue(10)), 1);
    QCOMPARE(valueOf(desk.heldBy(bora)).first().status, IssuedCouponStatus::Issued);
    shop.expectBooksBalance();
}

void CouponUseTest::theJobLeavesHeldOnes()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    OrderHand hand(shop);
    CouponDesk desk(shop);
    const CustomerId bora = shop.customer(QStringLiteral("Bora Kim"));
    const IssuedCoupon coupon = issued(shop, bora, 1);
    QVERIFY(hand.hold(coupon.id, OrderId{1'050}));
    shop.clock().advanceMs(2 * kMsPerDay);
    QCOMPARE(valueOf(hand.expireDue(10)), 0);
    QCOMPARE(valueOf(desk.heldBy(bora)).first().status, IssuedCouponStatus::Issued);
    QVERIFY(hand.use(coupon.id, OrderId{1'050}));
}

} // namespace

QTEST_GUILESS_MAIN(CouponUseTest)
#include "tst_coupon_use.moc"
