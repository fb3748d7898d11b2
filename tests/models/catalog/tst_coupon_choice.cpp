// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/coupon_choice.h"

#include "tests/support/fatal_warnings.h"

#include <QtTest>

using namespace danggol;
using namespace danggol::models;

namespace
{

constexpr Timestamp kNow{1'000'000};

IssuedCoupon coupon(qint64 id, const Discount &discount)
{
    return IssuedCoupon{.id = {id}, .discount = discount, .validUntil = kNow.plusMs(kMsPerDay)};
}

QList<qint64> idsOf(const QList<CouponChoice> &choices)
{
    QList<qint64> ids;
    for (const CouponChoice &choice : choices)
        ids.append(choice.coupon.id.value);
    return ids;
}

class TstCouponChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBestComesFirst();
    void ofEqualOnesTheOneThatEndsFirst();
    void unusableOnesFollowWithTheReason();
    void onlyAFewSpentOnesAreShown();
};

void TstCouponChoice::theBestComesFirst()
{
    const IssuedCoupon small = coupon(1, {.value = 2000});
    const IssuedCoupon tenPercent = coupon(2, {.type = DiscountType::Percent, .value = 10});
    const IssuedCoupon large = coupon(3, {.value = 3000});
    const QList<IssuedCoupon> held{small, tenPercent, large};
    QCOMPARE(idsOf(couponChoices(held, Money(26600), kNow)), (QList<qint64>{3, 2, 1}));
    QCOMPARE(couponChoices(held, Money(26600), kNow).at(1).off, Money(2660));
    QCOMPARE(idsOf(couponChoices(held, Money(50000), kNow)), (QList<qint64>{2, 3, 1}));
}

void TstCouponChoice::ofEqualOnesTheOneThatEndsFirst()
{
    IssuedCoupon endless = coupon(1, {.value = 2000});
    endless.validUntil.reset();
    const IssuedCoupon tomorrow = coupon(2, {.value = 2000});
    IssuedCoupon soon = coupon(3, {.value = 2000});
    soon.validUntil = kNow.plusMs(1);
    QCOMPARE(idsOf(couponChoices({endless, tomorrow, soon}, Money(9000), kNow)), (QList<qint64>{3, 2, 1}));
}

void TstCouponChoice::unusableOnesFollowWithTheReason()
{
    IssuedCoupon used = coupon(1, {.value = 9000});
    used.status = IssuedCouponStatus::Used;
    IssuedCoupon ended = coupon(2, {.value = 9000});
    ended.validUntil = kNow;
    IssuedCoupon held = coupon(3, {.value = 9000});
    held.heldByOrder = OrderId{1050};
    const IssuedCoupon forMore = coupon(4, {.value = 9000, .minimumSubtotal = Money(30000)});
    const IssuedCoupon forLittleMore = coupon(5, {.value = 5000, .minimumSubtotal = Money(20000)});
    const IssuedCoupon usable = coupon(6, {.value = 1000});
    const QList<CouponChoice> choices =
        couponChoices({used, ended, held, forMore, forLittleMore, usable}, Money(15000), kNow);
    QCOMPARE(idsOf(choices), (QList<qint64>{6, 5, 4, 3, 2, 1}));
    QVERIFY(choices.at(0).isUsable());
    QCOMPARE(choices.at(1).obstacle, CouponObstacle::UnderMinimum);
    QCOMPARE(choices.at(1).missing, Money(5000));
    QCOMPARE(choices.at(1).off, Money());
    QCOMPARE(choices.at(3).obstacle, CouponObstacle::HeldByOrder);
    QCOMPARE(choices.at(4).obstacle, CouponObstacle::Expired);
    QCOMPARE(choices.at(5).obstacle, CouponObstacle::Used);
}

void TstCouponChoice::onlyAFewSpentOnesAreShown()
{
    QList<IssuedCoupon> held;
    for (int id = 1; id <= 40; ++id) {
        held.append(coupon(id, {.value = 1000}));
        held.last().status = IssuedCouponStatus::Used;
    }
    QCOMPARE(idsOf(couponChoices(held, Money(5000), kNow)), (QList<qint64>{1, 2, 3, 4, 5}));
}

} // namespace

DANGGOL_TEST_MAIN(QCoreApplication, TstCouponChoice)
#include "tst_coupon_choice.moc"
