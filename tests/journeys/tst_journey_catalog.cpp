// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roles.h"
#include "tests/journeys/journey_shop.h"
#include "ui/parts/views/card_grid_view.h"

#include <QtTest>

using namespace danggol;
using namespace danggol::test;

namespace
{

/// A cart and its order.
class TstJourneyCatalog : public QObject
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

private:
    std::unique_ptr<Desk> m_desk;
};

void TstJourneyCatalog::byKeyboard()
{
    QFETCH_GLOBAL(Backend, backend);
    JourneyShop story(*m_desk, backend);
    WindowUnderTest &till = story.till;
    story.chooseByKey(QStringLiteral("Bora Namgung"));
    till.press(Qt::CTRL | Qt::Key_2);
    for (const char *total : {"₩4,600", "₩9,200"}) {
        till.press(Qt::Key_F3);
        till.typeInFocus(JourneyShop::kBreadBarcode);
        till.press(Qt::Key_Return);
        QTRY_COMPARE(till.text("cartTotal"), QString::fromUtf8(total));
    }
    till.press(Qt::Key_F3);
    till.typeInFocus(QStringLiteral("oat"));
    till.press(Qt::Key_Return);
    QTRY_COMPARE(till.text("cartTotal"), QStringLiteral("₩14,100"));
    QCOMPARE(till.text("balanceAfter"), QStringLiteral("₩35,900"));
    till.press(Qt::Key_F8);
    QTRY_VERIFY(till.toast().startsWith(QStringLiteral("Placed order #")));
    QCOMPARE(story.orders().depositWait, 1);
    QCOMPARE(story.shop.stock(story.bread), 48);
    QCOMPARE(story.balanceOf(story.bora), 50'000);
    story.shop.expectBooksBalance();
}

void TstJourneyCatalog::byMouse()
{
    QFETCH_GLOBAL(Backend, backend);
    JourneyShop story(*m_desk, backend);
    WindowUnderTest &till = story.till;
    till.clickRow("customerList", 0);
    QTRY_VERIFY(till.session().customer());
    story.till.chooseCustomer(story.bora);
    till.click("startOrderButton");
    auto &grid = till.part<ui::CardGridView>("productGrid");
    QTRY_COMPARE(grid.model()->rowCount(), 2);
    const QModelIndex card = grid.model()->index(0, 0);
    QTest::mouseMove(grid.viewport(), grid.visualRect(card).center());
    QTest::mouseClick(grid.viewport(), Qt::LeftButton, {}, grid.visualRect(card).center());
    QTest::mouseClick(grid.viewport(), Qt::LeftButton, {}, grid.plusRect(card).center());
    QTRY_COMPARE(card.data(models::InCartRole).toInt(), 1);
    till.click("placeAndPayButton");
    QTRY_VERIFY(till.toast().startsWith(QStringLiteral("Paid ₩")));
    QCOMPARE(story.orders().payDone, 1);
    QVERIFY(story.balanceOf(story.bora) < 50'000);
    story.shop.expectBooksBalance();
}

} // namespace

DANGGOL_TEST_MAIN(HeartbeatApplication, TstJourneyCatalog)
#include "tst_journey_catalog.moc"
