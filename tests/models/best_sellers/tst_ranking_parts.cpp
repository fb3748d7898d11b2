// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/best_sellers/ranking_day.h"
#include "models/best_sellers/ranking_selection.h"
#include "models/best_sellers/sales_trend.h"
#include "tests/models/best_sellers/ranking_shop.h"

#include <QSignalSpy>

namespace
{

using namespace danggol;
using namespace danggol::models;
using namespace danggol::test;

struct Screen : RankingShop
{
    explicit Screen(const Actor &actor = TestShop::admin()) : RankingShop(actor) {}

    BestSellersController controller{session};
    RankingDay day{session, controller};
    SalesTrend trend{session, controller};
    AggregationTask &aggregation = controller.aggregation();

    [[nodiscard]] QString endDay() const
    {
        return controller.window() ? controller.window()->endDay : QString();
    }
};

AggregationRequest daysUpTo(const QString &day, int length)
{
    return {.days = AggregationRequest::Days::Given, .day = day, .length = length};
}

/// Zeroes but for some of the last days, counted from today.
QList<qint64> sales(const QHash<int, qint64> &byDaysAgo)
{
    QList<qint64> values(SalesTrend::kDays, 0);
    for (auto it = byDaysAgo.begin(); it != byDaysAgo.end(); ++it)
        values[SalesTrend::kDays - 1 - it.key()] = it.value();
    return values;
}

/// Today is 22 November 2026.
class TstRankingParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTrendIsOfTheFirstFive();
    void theTrendFollowsRevenueAndDay();
    void theTrendSeesWhatWasMadeAnew();
    void daysAreSteppedAndChosen();
    void theNewestDayMovesOn();
    void aDayWithoutRankingIsMade();
    void staffMayNotMakeADay();
    void aChosenDayDoesNotGrowStale();
    void selectionSaysChangesOnly();
};

void TstRankingParts::theTrendIsOfTheFirstFive()
{
    Screen screen;
    QList<CartLine> lines;
    QList<ProductId> products;
    for (int i = 1; i <= 7; ++i) {
        products.append(screen.product(QStringLiteral("Product %1").arg(i), 1'000));
        lines.append({products.constLast(), 20 - i});
    }
    screen.sell({{products.constFirst(), 2}}, 13);
    screen.sell({{products.constFirst(), 9}}, 14); // a day too early
    screen.sell({{products.at(1), 4}}, 3);
    screen.sell(lines);
    screen.aggregate();
    QTRY_COMPARE(screen.trend.lines().size(), SalesTrend::kLines);
    QCOMPARE(screen.trend.days().size(), SalesTrend::kDays);
    QCOMPARE(screen.trend.days().constFirst(), QStringLiteral("2026-11-09"));
    QCOMPARE(screen.trend.days().constLast(), QStringLiteral("2026-11-22"));
    const TrendLine &first = screen.trend.lines().constFirst();
    QCOMPARE(first.name, QStringLiteral("Product 1"));
    QCOMPARE(first.rank, 1);
    QCOMPARE(first.values, sales({{13, 2}, {0, 19}}));
    QCOMPARE(screen.trend.lines().at(1).values, sales({{3, 4}, {0, 18}}));
    screen.shop.expectBooksBalance();
}

void TstRankingParts::theTrendFollowsRevenueAndDay()
{
    Screen screen;
    const ProductId bread = screen.product(QStringLiteral("Bread"), 1'000);
    const ProductId beans = screen.product(QStringLiteral("Beans"), 12'000);
    screen.sell({{bread, 5}, {beans, 1}}, 2);
    screen.sell({{bread, 3}});
    screen.aggregate();
    QTRY_COMPARE(screen.trend.lines().size(), 2);
    QCOMPARE(screen.trend.lines().constFirst().values, sales({{2, 5}, {0, 3}}));
    screen.controller.setOrder(RankingOrder::Revenue);
    QTRY_COMPARE(screen.trend.lines().constFirst().product, beans);
    QCOMPARE(screen.trend.lines().constFirst().values, sales({{2, 12'000}}));
    screen.day.choose(QStringLiteral("2026-11-21"));
    QTRY_COMPARE(screen.trend.days().constLast(), QStringLiteral("2026-11-21"));
    QCOMPARE(screen.trend.lines().constFirst().values, sales({{1, 12'000}}));
    screen.controller.setDays(1);
    screen.day.choose(QStringLiteral("2026-11-21"));
    QTRY_VERIFY(screen.trend.lines().isEmpty()); // nothing sold on that day
    QVERIFY(screen.trend.days().isEmpty());
    screen.shop.expectBooksBalance();
}

void TstRankingParts::theTrendSeesWhatWasMadeAnew()
{
    Screen screen;
    const ProductId bread = screen.product(QStringLiteral("Bread"), 1'000);
    screen.sell({{bread, 5}}, 5);
    screen.sell({{bread, 3}});
    screen.aggregate();
    QTRY_COMPARE(screen.trend.lines().size(), 1);
    screen.sell({{bread, 1}}, 5);
    screen.aggregation.start(daysUpTo(QStringLiteral("2026-11-17"), 1)); // the ranking shown stays as it is
    QTRY_COMPARE(screen.trend.lines().constFirst().values, sales({{5, 6}, {0, 3}}));
    screen.shop.expectBooksBalance();
}

void TstRankingParts::daysAreSteppedAndChosen()
{
    Screen screen;
    QTRY_VERIFY(screen.controller.window());
    QCOMPARE(screen.day.shown(), QStringLiteral("2026-11-22")); // nothing was aggregated: today
    const ProductId bread = screen.product(QStringLiteral("Bread"), 1'000);
    screen.sell({{bread, 5}}, 3);
    screen.aggregate();
    QTRY_COMPARE(screen.endDay(), QStringLiteral("2026-11-22"));
    QVERIFY(screen.day.isNewest());
    QVERIFY(!screen.day.canStep(1));
    screen.day.step(1);
    QVERIFY(screen.day.isNewest());
    screen.day.step(-1);
    QCOMPARE(screen.day.shown(), QStringLiteral("2026-11-21"));
    QTRY_COMPARE(screen.endDay(), QStringLiteral("2026-11-21"));
    screen.day.step(-1);
    QTRY_COMPARE(screen.endDay(), QStringLiteral("2026-11-20"));
    QVERIFY(screen.day.canStep(1));
    screen.day.step(1);
    screen.day.step(1);
    QVERIFY(screen.day.isNewest());
    screen.day.choose(QStringLiteral("2026-11-19"));
    QTRY_COMPARE(screen.controller.sellers().rowCount(), 1);
    screen.day.showNewest();
    QTRY_COMPARE(screen.endDay(), QStringLiteral("2026-11-22"));
    screen.day.choose(QStringLiteral("2030-01-01")); // has not come yet
    QVERIFY(screen.day.isNewest());
}

void TstRankingParts::theNewestDayMovesOn()
{
    Screen screen;
    const ProductId bread = screen.product(QStringLiteral("Bread"), 1'000);
    screen.sell({{bread, 5}});
    screen.aggregate();
    QTRY_COMPARE(screen.endDay(), QStringLiteral("2026-11-22"));
    screen.shop.clock().advanceMs(kMsPerDay);
    QCOMPARE(screen.day.today(), QStringLiteral("2026-11-23"));
    screen.aggregate();
    QTRY_COMPARE(screen.endDay(), QStringLiteral("2026-11-23"));
    QCOMPARE(screen.day.shown(), QStringLiteral("2026-11-23"));
    screen.day.step(-1);
    screen.aggregate();
    QTRY_COMPARE(screen.endDay(), QStringLiteral("2026-11-22")); // one that was chosen stays
}

void TstRankingParts::aDayWithoutRankingIsMade()
{
    Screen screen;
    const ProductId bread = screen.product(QStringLiteral("Bread"), 1'000);
    screen.sell({{bread, 2}}, 9);
    screen.sell({{bread, 5}}, 8);
    screen.day.choose(QStringLiteral("2026-11-14"));
    QTRY_COMPARE(screen.endDay(), QStringLiteral("2026-11-14"));
    QVERIFY(!screen.controller.window()->aggregatedAt);
    screen.aggregation.start(daysUpTo(screen.endDay(), screen.controller.days()));
    QVERIFY(screen.aggregation.isRunning());
    screen.aggregation.start(daysUpTo(screen.endDay(), screen.controller.days())); // a second press
    QTRY_VERIFY(!screen.aggregation.isRunning());
    // All three days of the window, so that the sum is the whole one.
    QTRY_COMPARE(screen.controller.sellers().rowCount(), 1);
    QCOMPARE(screen.controller.sellers().sellers().constFirst().quantity, 7);
    QCOMPARE(screen.notices.size(), 1);
    QCOMPARE(screen.notices.constFirst().text, QStringLiteral("3 days"));
    screen.aggregation.start(daysUpTo(QStringLiteral("2027-01-01"), 1));
    QTRY_COMPARE(screen.notices.size(), 2);
    QCOMPARE(screen.notices.constLast().kind, Notice::Kind::Failed);
    screen.shop.expectBooksBalance();
}

void TstRankingParts::staffMayNotMakeADay()
{
    Screen screen(TestShop::staff());
    screen.aggregation.start(daysUpTo(QStringLiteral("2026-11-14"), 1));
    QVERIFY(!screen.aggregation.isRunning());
}

void TstRankingParts::aChosenDayDoesNotGrowStale()
{
    Screen screen;
    const ProductId bread = screen.product(QStringLiteral("Bread"), 1'000);
    screen.sell({{bread, 2}}, 1);
    screen.aggregate();
    QTRY_VERIFY(screen.controller.window()->aggregatedAt);
    screen.day.step(-1);
    QTRY_COMPARE(screen.endDay(), QStringLiteral("2026-11-21"));
    screen.shop.clock().advanceMs(21 * kMsPerMinute);
    QVERIFY(!screen.controller.isStale());
    screen.day.showNewest();
    QTRY_VERIFY(screen.controller.isStale());
}

void TstRankingParts::selectionSaysChangesOnly()
{
    RankingSelection selection;
    QSignalSpy changed(&selection, &RankingSelection::changed);
    selection.select(ProductId{7});
    selection.select(ProductId{7});
    QCOMPARE(changed.size(), 1);
    selection.select(std::nullopt);
    QCOMPARE(changed.size(), 2);
    QVERIFY(!selection.product());
}

} // namespace

DANGGOL_TEST_MAIN(QCoreApplication, TstRankingParts)

#include "tst_ranking_parts.moc"
