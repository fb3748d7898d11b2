// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/journey_shop.h"
#include "ui/parts/toast.h"
#include "ui/parts/toast_host.h"
#include "ui/parts/tone_button.h"

#include <QtTest>

using namespace danggol;
using namespace danggol::test;

namespace
{

/// A charge, its undoing and a look at the statement.
class TstJourneyWallet : public QObject
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

void TstJourneyWallet::byKeyboard()
{
    QFETCH_GLOBAL(Backend, backend);
    JourneyShop story(*m_desk, backend);
    WindowUnderTest &till = story.till;
    till.press(Qt::CTRL | Qt::Key_1);
    story.chooseByKey(QStringLiteral("Bora Namgung"));
    QTRY_COMPARE(till.text("balanceAmount"), QStringLiteral("₩50,000"));
    till.press(Qt::Key_F7);
    till.typeInFocus(QStringLiteral("30000"));
    QCOMPARE(till.text("balanceAfter"), QStringLiteral("₩80,000"));
    till.press(Qt::Key_Return);
    QTRY_COMPARE(till.text("balanceAmount"), QStringLiteral("₩80,000"));
    QVERIFY(till.toast().startsWith(QStringLiteral("Charged ₩30,000")));
    till.press(Qt::CTRL | Qt::Key_Z);
    QTRY_COMPARE(till.text("balanceAmount"), QStringLiteral("₩50,000"));
    till.press(Qt::Key_F7);
    till.typeInFocus(QStringLiteral("99999999"));
    till.press(Qt::Key_Return);
    auto &amount = till.part<QLineEdit>("chargeAmount");
    QVERIFY(!amount.accessibleDescription().isEmpty()); // said at the field, and nothing was charged
    till.press(Qt::ALT | Qt::Key_2);
    till.press(Qt::Key_Return);
    QTRY_COMPARE(till.text("balanceAmount"), QStringLiteral("₩80,000"));
    QTRY_COMPARE(till.part<QAbstractItemView>("statementTable").model()->rowCount(), 4);
    QCOMPARE(story.balanceOf(story.bora), 80'000);
    QCOMPARE(story.entriesOf(story.bora), 4);
    story.shop.expectBooksBalance();
}

void TstJourneyWallet::byMouse()
{
    QFETCH_GLOBAL(Backend, backend);
    JourneyShop story(*m_desk, backend);
    WindowUnderTest &till = story.till;
    till.clickRow("customerList", 0);
    QTRY_VERIFY(till.session().customer());
    const CustomerId customer = till.session().customer()->id;
    const qint64 before = story.balanceOf(customer);
    till.click("quickAmount1");
    till.click("chargeButton");
    QTRY_VERIFY(till.toast().startsWith(QStringLiteral("Charged ₩10,000")));
    QCOMPARE(story.balanceOf(customer), before + 10'000);
    const auto buttons = till.window().toasts().current()->findChildren<ui::ToneButton *>();
    const auto undo = std::find_if(buttons.begin(), buttons.end(), [](const ui::ToneButton *button) {
        return button->accessibleName() == QLatin1String("Undo");
    });
    QVERIFY(undo != buttons.end());
    QTest::mouseClick(*undo, Qt::LeftButton);
    QTRY_COMPARE(story.balanceOf(customer), before);
    till.click("startOrderButton");
    QTRY_VERIFY(till.isShown("catalogPage"));
    story.shop.expectBooksBalance();
}

} // namespace

DANGGOL_TEST_MAIN(HeartbeatApplication, TstJourneyWallet)
#include "tst_journey_wallet.moc"
