// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roles.h"
#include "tests/journeys/journey_shop.h"

#include <QtTest>

using namespace danggol;
using namespace danggol::test;

namespace
{

/// An order is confirmed, another refunded, a third cancelled.
class TstJourneyOrders : public QObject
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

void TstJourneyOrders::byKeyboard()
{
    QFETCH_GLOBAL(Backend, backend);
    JourneyShop story(*m_desk, backend);
    WindowUnderTest &till = story.till;
    const OrderId id = story.paid(story.bora);
    till.press(Qt::CTRL | Qt::Key_3);
    QTRY_COMPARE(till.valueOf("orderTable", 0, models::IdRole).toLongLong(), id.value);
    till.press(Qt::Key_F3);
    till.typeInFocus(QString::number(id.value));
    till.press(Qt::Key_Return);
    till.part<QAbstractItemView>("orderTable").setFocus(Qt::TabFocusReason);
    till.press(Qt::Key_Return);
    QTRY_COMPARE(till.text("orderNumber"), QStringLiteral("#%1").arg(id.value));
    till.press(Qt::Key_F10);
    QTRY_COMPARE(till.valueOf("orderTable", 0, models::StatusRole).toString(), QStringLiteral("BUY_CONFIRM"));
    QCOMPARE(story.order(id).status, OrderStatus::BuyConfirm);
    QTRY_VERIFY(!till.widget("refundButton").isEnabled());
    QVERIFY(till.text("orderReason").contains(QStringLiteral("can no longer be refunded")));
    story.shop.expectBooksBalance();
}

void TstJourneyOrders::byMouse()
{
    QFETCH_GLOBAL(Backend, backend);
    JourneyShop story(*m_desk, backend);
    WindowUnderTest &till = story.till;
    const OrderId id = story.paid(story.bora);
    till.openPage("ordersPage");
    till.clickRow("orderTable", 0);
    QTRY_COMPARE(till.text("orderNumber"), QStringLiteral("#%1").arg(id.value));
    till.click("refundButton");
    till.click("refundVerb");
    auto &reason =
        *till.widget("refundReason").window()->findChild<QLineEdit *>(QStringLiteral("refundReason"));
    QTRY_VERIFY(reason.accessibleDescription().contains(QStringLiteral("Say why")));
    QCOMPARE(story.order(id).status, OrderStatus::PayDone);
    till.type("refundReason", QStringLiteral("By mistake"));
    till.click("refundVerb");
    QTRY_COMPARE(story.order(id).status, OrderStatus::Refunded);
    QCOMPARE(story.balanceOf(story.bora), 50'000);
    QTRY_VERIFY(!till.isShown("refundDialog"));
    const OrderId other = story.placed(story.bora);
    QTRY_COMPARE(till.valueOf("orderTable", 0, models::IdRole).toLongLong(), other.value);
    till.clickRow("orderTable", 0);
    QTRY_COMPARE(till.text("orderNumber"), QStringLiteral("#%1").arg(other.value));
    till.click("cancelButton");
    till.click("keepOrderButton");
    QTRY_VERIFY(!till.isShown("cancelOrderDialog"));
    QCOMPARE(story.order(other).status, OrderStatus::DepositWait);
    till.click("cancelButton");
    till.click("cancelOrderVerb");
    QTRY_COMPARE(story.order(other).status, OrderStatus::Cancelled);
    story.shop.expectBooksBalance();
}

} // namespace

DANGGOL_TEST_MAIN(HeartbeatApplication, TstJourneyOrders)
#include "tst_journey_orders.moc"
