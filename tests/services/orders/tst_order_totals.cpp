// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/orders/order_totals.h"

#include <QtTest>

#include <limits>
#include <random>

namespace
{

using namespace danggol;

constexpr qint64 kMost = std::numeric_limits<qint64>::max();

QList<PricedLine> lines(const QList<std::pair<qint64, qint64>> &pairs)
{
    QList<PricedLine> priced;
    for (const auto &[price, quantity] : pairs)
        priced.append({Money(price), quantity});
    return priced;
}

Discount off(qint64 won)
{
    return {.type = DiscountType::Amount, .value = won, .cap = std::nullopt, .minimumSubtotal = {}};
}

Discount percent(qint64 value)
{
    return {.type = DiscountType::Percent, .value = value, .cap = std::nullopt, .minimumSubtotal = {}};
}

QList<qint64> discounts(const OrderTotals &totals)
{
    QList<qint64> won;
    for (const LineTotal &line : totals.lines)
        won.append(line.discount.won());
    return won;
}

class TestOrderTotals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsUpWithoutDiscount();
    void givesTheOddWonToTheLargestRemainder();
    void givesATieToTheEarlierLine();
    void coversAllButNeverMore();
    void answersNothingOnOverflow();
    void linesAddUpToTheWon();
    void refundsAddUpToWhatWasPaid();
    void allowsTheFourTransitionsOnly();
    void namesGoThereAndBack();
};

void TestOrderTotals::addsUpWithoutDiscount()
{
    const auto totals = orderTotals(lines({{4'600, 2}, {2'900, 6}}), std::nullopt);
    QVERIFY(totals);
    QCOMPARE(totals->subtotal, Money(26'600));
    QCOMPARE(totals->discount, Money(0));
    QCOMPARE(totals->total, Money(26'600));
    QCOMPARE(totals->lines[0].amount, Money(9'200));
    QCOMPARE(totals->lines[1].amount, Money(17'400));
    QCOMPARE(discounts(*totals), (QList<qint64>{0, 0}));
    QCOMPARE(orderTotals({}, std::nullopt)->total, Money(0));
}

void TestOrderTotals::givesTheOddWonToTheLargestRemainder()
{
    // 3,000 over 9,200 and 17,400 of 26,600: 1,037.59 and 1,962.41
    const auto totals = orderTotals(lines({{4'600, 2}, {2'900, 6}}), off(3'000));
    QCOMPARE(discounts(*totals), (QList<qint64>{1'038, 1'962}));
    QCOMPARE(totals->total, Money(23'600));
}

void TestOrderTotals::givesATieToTheEarlierLine()
{
    QCOMPARE(discounts(*orderTotals(lines({{100, 1}, {100, 1}, {100, 1}}), off(100))),
             (QList<qint64>{34, 33, 33}));
    QCOMPARE(discounts(*orderTotals(lines({{100, 1}, {100, 1}, {100, 1}}), off(2))),
             (QList<qint64>{1, 1, 0}));
}

void TestOrderTotals::coversAllButNeverMore()
{
    const auto totals = orderTotals(lines({{700, 1}, {300, 1}}), off(5'000));
    QCOMPARE(totals->discount, Money(1'000));
    QCOMPARE(totals->total, Money(0));
    QCOMPARE(discounts(*totals), (QList<qint64>{700, 300}));
    QCOMPARE(orderTotals(lines({{700, 1}, {300, 1}}), percent(100))->total, Money(0));
}

void TestOrderTotals::answersNothingOnOverflow()
{
    QVERIFY(!orderTotals(lines({{kMost, 2}}), std::nullopt));
    QVERIFY(!orderTotals(lines({{kMost, 1}, {1, 1}}), std::nullopt));
    QVERIFY(!orderTotals(lines({{-1, 1}}), std::nullopt));
    QVERIFY(!orderTotals(lines({{1, -1}}), std::nullopt));
    const auto huge = orderTotals(lines({{kMost - 1, 1}, {1, 1}}), off(kMost));
    QVERIFY(huge);
    QCOMPARE(huge->total, Money(0));
    QCOMPARE(discounts(*huge), (QList<qint64>{kMost - 1, 1}));
}

void TestOrderTotals::linesAddUpToTheWon()
{
    std::mt19937_64 random(20261122);
    for (int round = 0; round < 2'000; ++round) {
        QList<PricedLine> priced;
        const int count = 1 + static_cast<int>(random() % 100);
        for (int i = 0; i < count; ++i)
            priced.append({Money(static_cast<qint64>(1 + random() % 100'000'000)),
                           static_cast<qint64>(1 + random() % 999)});
        const Discount discount = random() % 2 == 0 ? percent(static_cast<qint64>(1 + random() % 100))
                                                    : off(static_cast<qint64>(1 + random() % 10'000'000));
        const auto totals = orderTotals(priced, discount);
        QVERIFY(totals);
        qint64 sum = 0;
        for (const LineTotal &line : totals->lines) {
            QVERIFY(!line.discount.isNegative() && line.discount <= line.amount);
            sum += line.amount.won() - line.discount.won();
        }
        QCOMPARE(sum, totals->total.won());
    }
}

void TestOrderTotals::refundsAddUpToWhatWasPaid()
{
    std::mt19937_64 random(7);
    for (int round = 0; round < 500; ++round) {
        OrderLine line;
        line.quantity = static_cast<qint64>(1 + random() % 99'900);
        line.amount = Money(static_cast<qint64>(1 + random() % 100'000'000) * line.quantity);
        line.discount = Money(static_cast<qint64>(random() % static_cast<quint64>(line.amount.won() + 1)));
        const qint64 paid = line.amount.won() - line.discount.won();
        while (line.refundedQuantity < line.quantity) {
            const auto left = static_cast<quint64>(line.quantity - line.refundedQuantity);
            const auto units = static_cast<qint64>(1 + random() % left);
            const Money back = refundOf(line, units);
            QVERIFY(!back.isNegative());
            line.refundedQuantity += units;
            line.refundedAmount = Money(line.refundedAmount.won() + back.won());
            QVERIFY(line.refundedAmount.won() <= paid);
        }
        QCOMPARE(line.refundedAmount.won(), paid);
    }
}

void TestOrderTotals::allowsTheFourTransitionsOnly()
{
    using S = OrderStatus;
    const QList<S> all{S::DepositWait, S::PayDone, S::BuyConfirm, S::Cancelled, S::Refunded};
    const QList<std::pair<S, S>> allowed{{S::DepositWait, S::PayDone},
                                         {S::DepositWait, S::Cancelled},
                                         {S::PayDone, S::BuyConfirm},
                                         {S::PayDone, S::Refunded}};
    for (const S from : all) {
        for (const S to : all)
            QCOMPARE(mayBecome(from, to), allowed.contains(std::pair{from, to}));
    }
}

void TestOrderTotals::namesGoThereAndBack()
{
    for (const char *name : {"DEPOSIT_WAIT", "PAY_DONE", "BUY_CONFIRM", "CANCELLED", "REFUNDED"})
        QCOMPARE(orderStatusName(orderStatusFromName(QLatin1String(name))), QLatin1String(name));
    for (const char *name :
         {"PLACED", "PAID", "CONFIRMED", "CANCELLED", "EXPIRED", "PART_REFUNDED", "REFUNDED"})
        QCOMPARE(orderEventKindName(orderEventKindFromName(QLatin1String(name))), QLatin1String(name));
}

} // namespace

QTEST_GUILESS_MAIN(TestOrderTotals)

#include "tst_order_totals.moc"
