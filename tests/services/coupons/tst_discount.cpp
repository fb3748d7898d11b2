// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/coupons/coupon.h"

#include <QtTest>

#include <limits>

namespace
{

using namespace danggol;

constexpr qint64 kMost = std::numeric_limits<qint64>::max();

class DiscountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesOff_data();
    void takesOff();
    void neverMoreThanTheSubtotal();
    void namesComeBack();
};

void DiscountTest::takesOff_data()
{
    QTest::addColumn<Discount>("discount");
    QTest::addColumn<qint64>("subtotal");
    QTest::addColumn<qint64>("off");
    const Discount amount{DiscountType::Amount, 3'000, std::nullopt, Money(10'000)};
    QTest::newRow("amount") << amount << qint64(26'600) << qint64(3'000);
    QTest::newRow("at the minimum") << amount << qint64(10'000) << qint64(3'000);
    QTest::newRow("under the minimum") << amount << qint64(9'999) << qint64(0);
    const Discount whole{DiscountType::Amount, 3'000, std::nullopt, Money()};
    QTest::newRow("more than the order") << whole << qint64(2'500) << qint64(2'500);
    QTest::newRow("nothing ordered") << whole << qint64(0) << qint64(0);
    QTest::newRow("less than nothing") << whole << qint64(-5) << qint64(0);
    const Discount tenth{DiscountType::Percent, 10, std::nullopt, Money()};
    QTest::newRow("percent") << tenth << qint64(26'600) << qint64(2'660);
    QTest::newRow("rounded down") << tenth << qint64(26'609) << qint64(2'660);
    QTest::newRow("rounded down to nothing") << tenth << qint64(9) << qint64(0);
    const Discount all{DiscountType::Percent, 100, std::nullopt, Money()};
    QTest::newRow("all of it") << all << qint64(26'609) << qint64(26'609);
    QTest::newRow("all of the most") << all << kMost << kMost;
    const Discount capped{DiscountType::Percent, 50, Money(5'000), Money()};
    QTest::newRow("under the cap") << capped << qint64(9'000) << qint64(4'500);
    QTest::newRow("at the cap") << capped << qint64(10'000) << qint64(5'000);
    QTest::newRow("over the cap") << capped << qint64(26'600) << qint64(5'000);
    QTest::newRow("far over the cap") << capped << kMost << qint64(5'000);
}

void DiscountTest::takesOff()
{
    QFETCH(Discount, discount);
    QFETCH(qint64, subtotal);
    QFETCH(qint64, off);
    QCOMPARE(discount.off(Money(subtotal)), Money(off));
}

void DiscountTest::neverMoreThanTheSubtotal()
{
    for (qint64 percent = 1; percent <= 100; ++percent) {
        const Discount discount{DiscountType::Percent, percent, std::nullopt, Money()};
        for (qint64 subtotal = 0; subtotal <= 1'000; ++subtotal)
            QCOMPARE(discount.off(Money(subtotal)), Money(subtotal * percent / 100));
    }
}

void DiscountTest::namesComeBack()
{
    for (const CouponStatus status : {CouponStatus::Scheduled, CouponStatus::Active, CouponStatus::Exhausted,
                                      CouponStatus::Paused, CouponStatus::Ended})
        QCOMPARE(couponStatusFromName(couponStatusName(status)), status);
    for (const IssuedCouponStatus status :
         {IssuedCouponStatus::Issued, IssuedCouponStatus::Used, IssuedCouponStatus::Expired})
        QCOMPARE(issuedCouponStatusFromName(issuedCouponStatusName(status)), status);
    for (const DiscountType type : {DiscountType::Amount, DiscountType::Percent})
        QCOMPARE(discountTypeFromName(discountTypeName(type)), type);
}

} // namespace

QTEST_GUILESS_MAIN(DiscountTest)
#include "tst_discount.moc"
