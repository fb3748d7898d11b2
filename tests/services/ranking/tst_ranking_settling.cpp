// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/ranking/ranking_shop.h"

using namespace danggol;
using danggol::test::addBackends;
using danggol::test::aggregate;
using danggol::test::Backend;
using danggol::test::bestSellers;
using danggol::test::calendarOf;
using danggol::test::dayAlone;
using danggol::test::differingDays;
using danggol::test::paidOrder;
using danggol::test::TestShop;
using danggol::test::today;
using danggol::test::valueOf;

namespace
{

void moveTo(TestShop &shop, const char *zone)
{
    ShopSettings settings = shop->settings();
    settings.timeZone = QString::fromLatin1(zone);
    (void)valueOf(shop.await<ShopSettings>([&](Reply<ShopSettings> reply) {
        shop->saveSettings(TestShop::admin(), shop.operation(), {settings, {}}, std::move(reply));
    }));
}

qint64 unitsOn(TestShop &shop, const QString &day)
{
    const BestSellerPage page = bestSellers(shop, {.days = 1, .endDay = day});
    return page.items.isEmpty() ? 0 : page.items.first().quantity;
}

} // namespace

/// A day that was counted for good is counted again when something comes to it after all.
class TstRankingSettling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void aPaymentFromBeforeTheCountIsCounted_data()
    {
        QTest::addColumn<qint64>("backMs");
        QTest::newRow("of today") << 10 * kMsPerMinute;
        QTest::newRow("of a day that has settled") << 2 * kMsPerDay;
    }
    void aPaymentFromBeforeTheCountIsCounted()
    {
        QFETCH_GLOBAL(Backend, backend);
        QFETCH(qint64, backMs);
        TestShop shop(backend);
        const CustomerId bora = shop.customer(QStringLiteral("Bora"), 1'000'000);
        const ProductId bread = shop.product(QStringLiteral("Bread"), 1'000, 500);
        (void)paidOrder(shop, bora, {{bread, 1}});
        const Timestamp then = shop.clock().now();
        const QString day = today(shop);
        shop.clock().advanceMs(backMs);
        aggregate(shop);
        QCOMPARE(unitsOn(shop, day), 1);
        // The clock is put back, or it is a till whose clock is behind.
        shop.clock().set(then.plusMs(1));
        (void)paidOrder(shop, bora, {{bread, 2}});
        shop.expectBooksBalance();
        shop.clock().set(then.plusMs(backMs));
        QVERIFY(aggregate(shop).contains(day));
        QCOMPARE(unitsOn(shop, day), 3);
        QCOMPARE(differingDays(shop), QStringList());
        QCOMPARE(aggregate(shop), QStringList{today(shop)});
        shop.expectBooksBalance();
    }

    // In the new zone the day was over when it was counted; in the old one it went on.
    void whatWasPaidBeforeTheZoneChangedIsCounted()
    {
        QFETCH_GLOBAL(Backend, backend);
        TestShop shop(backend);
        moveTo(shop, "America/New_York");
        const CustomerId bora = shop.customer(QStringLiteral("Bora"), 1'000'000);
        const ProductId bread = shop.product(QStringLiteral("Bread"), 1'000, 500);
        const QString day = today(shop);
        shop.clock().set(calendarOf(shop).startOf(day).plusMs(11 * kMsPerHour));
        (void)paidOrder(shop, bora, {{bread, 1}});
        aggregate(shop);
        shop.clock().advanceMs(kMsPerHour);
        (void)paidOrder(shop, bora, {{bread, 2}});
        moveTo(shop, "Asia/Seoul");
        aggregate(shop);
        QCOMPARE(unitsOn(shop, day), 3);
        QCOMPARE(differingDays(shop), QStringList());
        shop.expectBooksBalance();
    }

    // Its day lies ahead of the clock by then.
    void aRunThatIsSentAgainIsToldTheSame()
    {
        QFETCH_GLOBAL(Backend, backend);
        TestShop shop(backend);
        const Operation operation = shop.operation();
        const AggregationRequest request = dayAlone(today(shop));
        const auto run = [&] {
            return shop.await<AggregationReport>([&](Reply<AggregationReport> reply) {
                shop->ranking().aggregate(TestShop::admin(), operation, request, {}, std::move(reply));
            });
        };
        const AggregationReport first = valueOf(run());
        shop.clock().advanceMs(-2 * kMsPerDay);
        const Result<AggregationReport> second = run();
        QVERIFY2(second, second ? "" : qPrintable(second.error().message));
        QCOMPARE(second->days, first.days);
        QCOMPARE(second->finishedAt.ms, first.finishedAt.ms);
    }
};

DANGGOL_TEST_MAIN(QCoreApplication, TstRankingSettling)
#include "tst_ranking_settling.moc"
