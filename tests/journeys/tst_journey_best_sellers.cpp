// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roles.h"
#include "tests/journeys/journey_shop.h"
#include "ui/charts/bar_chart.h"
#include "ui/charts/trend_chart.h"
#include "ui/parts/filter_chip.h"
#include "ui/parts/segment_bar.h"

#include <QtTest>

using namespace danggol;
using namespace danggol::test;

namespace
{

/// The ranking is made and read.
class TstJourneyBestSellers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void initTestCase() { m_desk = std::make_unique<Desk>(); }
    void cleanupTestCase() { m_desk.reset(); }
    void init() { HeartbeatApplication::instance().restart(); }
    void cleanup() { expectHeartbeat(QLatin1String(QTest::currentTestFunction())); }
    void byKeyboard();
    void byMouse();
    void fromABarToItsOrders();

private:
    std::unique_ptr<Desk> m_desk;
};

void TstJourneyBestSellers::byKeyboard()
{
    QFETCH_GLOBAL(Backend, backend);
    JourneyShop story(*m_desk, backend);
    WindowUnderTest &till = story.till;
    (void)story.paid(story.bora);
    till.press(Qt::CTRL | Qt::Key_6);
    till.press(Qt::Key_F5);
    QTRY_COMPARE(till.part<QAbstractItemView>("rankingTable").model()->rowCount(), 2);
    QCOMPARE(till.valueOf("rankingTable", 0, models::CountRole).toLongLong(), 1);
    till.part<QAbstractItemView>("rankingTable").setFocus(Qt::TabFocusReason);
    const int days = till.part<ui::SegmentBar>("rankingDays").currentIndex();
    till.press(days == 0 ? Qt::ALT | Qt::Key_Right : Qt::ALT | Qt::Key_Left);
    QTRY_COMPARE(till.part<ui::SegmentBar>("rankingDays").currentIndex(), 1 - days);
    QTRY_COMPARE(till.part<QAbstractItemView>("rankingTable").model()->rowCount(), 2);
    story.shop.expectBooksBalance();
}

void TstJourneyBestSellers::byMouse()
{
    QFETCH_GLOBAL(Backend, backend);
    JourneyShop story(*m_desk, backend);
    WindowUnderTest &till = story.till;
    (void)story.paid(story.bora);
    till.openPage("bestSellersPage");
    till.click("aggregateButton");
    QTRY_COMPARE(till.part<QAbstractItemView>("rankingTable").model()->rowCount(), 2);
    auto &order = till.part<ui::SegmentBar>("rankingOrder");
    QTest::mouseClick(order.button(1), Qt::LeftButton);
    // The milk costs more.
    QTRY_COMPARE(till.valueOf("rankingTable", 0, models::TitleRole).toString(), QStringLiteral("Oat milk"));
    story.shop.expectBooksBalance();
}

void TstJourneyBestSellers::fromABarToItsOrders()
{
    QFETCH_GLOBAL(Backend, backend);
    JourneyShop story(*m_desk, backend);
    WindowUnderTest &till = story.till;
    const OrderId paid = story.paid(story.bora);
    till.openPage("bestSellersPage");
    till.press(Qt::Key_F5);
    auto &bars = till.part<ui::BarChart>("barChart");
    QTRY_COMPARE(bars.bars().size(), 2);
    QTRY_COMPARE(till.part<ui::TrendChart>("trendChart").trend().lines.size(), 2);
    bars.setFocus(Qt::TabFocusReason);
    till.press(Qt::Key_Down);
    till.press(Qt::Key_Return);
    auto &chip = till.part<ui::FilterChip>("soldChip");
    QTRY_VERIFY(chip.isVisible());
    QVERIFY2(chip.label().contains(QStringLiteral(" · paid ")), qPrintable(chip.label()));
    QTRY_COMPARE(till.part<QAbstractItemView>("orderTable").model()->rowCount(), 1);
    QCOMPARE(till.valueOf("orderTable", 0, models::IdRole).toLongLong(), paid.value);
    till.press(Qt::Key_Escape);
    QTRY_VERIFY(!chip.isVisible());
    till.openPage("bestSellersPage");
    till.click("rankingOrdersButton");
    QTRY_VERIFY(chip.isVisible());
    QTest::mouseClick(&chip, Qt::LeftButton);
    QTRY_VERIFY(!chip.isVisible());
    story.shop.expectBooksBalance();
}

} // namespace

DANGGOL_TEST_MAIN(HeartbeatApplication, TstJourneyBestSellers)
#include "tst_journey_best_sellers.moc"
