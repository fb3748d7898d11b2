// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roles.h"
#include "tests/journeys/journey_shop.h"

#include <QtTest>

using namespace danggol;
using namespace danggol::test;

namespace
{

/// One pays from points, one is short and charges.
class TstJourneyPayment : public QObject
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

void TstJourneyPayment::byKeyboard()
{
    QFETCH_GLOBAL(Backend, backend);
    JourneyShop story(*m_desk, backend);
    WindowUnderTest &till = story.till;
    const OrderId rich = story.placed(story.bora);
    const OrderId poor = story.placed(story.haram);
    till.press(Qt::CTRL | Qt::Key_4);
    QTRY_COMPARE(till.text("paymentTitle"), QStringLiteral("Order #%1").arg(rich.value));
    till.press(Qt::Key_F9);
    QTRY_COMPARE(story.order(rich).status, OrderStatus::PayDone);
    QCOMPARE(story.balanceOf(story.bora), 40'500);
    QTRY_COMPARE(till.valueOf("paymentQueue", 0, models::IdRole).toLongLong(), poor.value);
    till.press(Qt::Key_Down);
    QTRY_COMPARE(till.text("paymentTitle"), QStringLiteral("Order #%1").arg(poor.value));
    till.press(Qt::Key_F9);
    QTRY_COMPARE(story.attemptsOf(poor), 1);
    QTRY_COMPARE(till.text("shortBy"), QStringLiteral("₩8,500"));
    QTRY_COMPARE(till.text("shortHeadline"), QStringLiteral("Not paid: the balance is ₩8,500 too low"));
    QCOMPARE(story.balanceOf(story.haram), 1'000);
    till.press(Qt::SHIFT | Qt::Key_F9);
    QTRY_COMPARE(story.order(poor).status, OrderStatus::PayDone);
    QCOMPARE(story.balanceOf(story.haram), 0);
    story.shop.expectBooksBalance();
}

void TstJourneyPayment::byMouse()
{
    QFETCH_GLOBAL(Backend, backend);
    JourneyShop story(*m_desk, backend);
    WindowUnderTest &till = story.till;
    const OrderId rich = story.placed(story.bora);
    const OrderId poor = story.placed(story.haram);
    till.openPage("paymentPage");
    till.clickRow("paymentQueue", 1);
    QTRY_COMPARE(till.text("paymentTitle"), QStringLiteral("Order #%1").arg(poor.value));
    till.click("chargeChoice1");
    till.click("chargeAndPayButton");
    QTRY_COMPARE(story.order(poor).status, OrderStatus::PayDone);
    QCOMPARE(story.balanceOf(story.haram), 0);
    QTRY_COMPARE(till.valueOf("paymentQueue", 0, models::IdRole).toLongLong(), rich.value);
    till.clickRow("paymentQueue", 0);
    QTRY_COMPARE(till.text("paymentTitle"), QStringLiteral("Order #%1").arg(rich.value));
    till.click("payButton");
    QTRY_COMPARE(story.order(rich).status, OrderStatus::PayDone);
    QCOMPARE(story.balanceOf(story.bora), 40'500);
    story.shop.expectBooksBalance();
}

} // namespace

DANGGOL_TEST_MAIN(HeartbeatApplication, TstJourneyPayment)
#include "tst_journey_payment.moc"
