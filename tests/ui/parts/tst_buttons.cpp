// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/chip_bar.h"
#include "ui/parts/confirm_dialog.h"
#include "ui/parts/key_button.h"
#include "ui/parts/segment_bar.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace danggol::ui;

namespace
{

class TestButtons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doubleClickActsOnce();
    void busyRefusesEveryWayToPress();
    void busyKeepsTheWidth();
    void heightsFollowTheDesign_data();
    void heightsFollowTheDesign();
    void ampersandsAreOrdinary();
    void iconOnlyHasANameAndAKey();
    void arrowsMoveAndSpacePicks();
    void clickOnTheChosenOneKeepsIt();
    void chipsSayTheirCount();
    void chipsCanBeMadeAgain();
    void dialogsSafeButtonIsTheDefault();

private:
    Theme m_theme{ThemeMode::Light};
};

void TestButtons::doubleClickActsOnce()
{
    KeyButton button(m_theme, KeyButton::Role::Primary, QStringLiteral("Pay ₩23,600"));
    button.show();
    QVERIFY(QTest::qWaitForWindowExposed(&button));
    int payments = 0;
    connect(&button, &QAbstractButton::clicked, &button, [&] {
        ++payments;
        button.setBusy(true, QStringLiteral("Paying…"));
    });
    QTest::mouseClick(&button, Qt::LeftButton);
    QTest::mouseDClick(&button, Qt::LeftButton);
    QTest::mouseClick(&button, Qt::LeftButton);
    QCOMPARE(payments, 1);
    QCOMPARE(button.accessibleName(), QStringLiteral("Paying…"));
    button.setBusy(false);
    QCOMPARE(button.accessibleName(), QStringLiteral("Pay ₩23,600"));
    QTest::mouseClick(&button, Qt::LeftButton);
    QCOMPARE(payments, 2);
}

void TestButtons::busyRefusesEveryWayToPress()
{
    KeyButton button(m_theme, KeyButton::Role::Primary, QStringLiteral("Pay"));
    button.show();
    QVERIFY(QTest::qWaitForWindowActive(&button));
    button.setFocus();
    int clicks = 0;
    connect(&button, &QAbstractButton::clicked, &button, [&] { ++clicks; });
    button.setBusy(true, QStringLiteral("Paying…"));
    QTest::keyClick(&button, Qt::Key_Space);
    button.click();
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&button);
    spoken->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTRY_VERIFY(!button.isDown());
    QCOMPARE(clicks, 0);
    QVERIFY(button.hasFocus());
}

void TestButtons::busyKeepsTheWidth()
{
    KeyButton button(m_theme, KeyButton::Role::Primary, QStringLiteral("Charge ₩30,000 and pay"));
    button.show();
    const int before = button.width();
    button.setBusy(true, QStringLiteral("Paying…"));
    QCOMPARE(button.sizeHint().width(), before);
}

void TestButtons::heightsFollowTheDesign_data()
{
    QTest::addColumn<int>("height");
    for (const int height : {32, 36, 40, 44, 48, 56})
        QTest::addRow("%d", height) << height;
}

void TestButtons::heightsFollowTheDesign()
{
    QFETCH(int, height);
    KeyButton button(m_theme, KeyButton::Role::Secondary, QStringLiteral("Print"));
    button.setControlHeight(height);
    QCOMPARE(button.sizeHint().height(), height);
    Theme large(ThemeMode::Light);
    large.setTextScale(2.0);
    KeyButton twice(large, KeyButton::Role::Secondary, QStringLiteral("Print"));
    twice.setControlHeight(height);
    QCOMPARE(twice.sizeHint().height(), 2 * height);
}

void TestButtons::ampersandsAreOrdinary()
{
    KeyButton button(m_theme, KeyButton::Role::Secondary, QStringLiteral("Dairy & eggs"));
    QCOMPARE(button.label(), QStringLiteral("Dairy & eggs"));
    QCOMPARE(button.accessibleName(), QStringLiteral("Dairy & eggs"));
    QVERIFY(button.shortcut().isEmpty());
}

void TestButtons::iconOnlyHasANameAndAKey()
{
    KeyButton button(m_theme, KeyButton::Role::Secondary, QString());
    button.setControlHeight(32);
    button.setIconOnly(IconName::Download, QStringLiteral("Export"));
    button.setShortcutHint(QStringLiteral("Ctrl E"));
    QCOMPARE(button.accessibleName(), QStringLiteral("Export"));
    QCOMPARE(button.toolTip(), QStringLiteral("Export (Ctrl E)"));
    QCOMPARE(button.sizeHint(), QSize(32, 32));
}

void TestButtons::arrowsMoveAndSpacePicks()
{
    SegmentBar bar(m_theme);
    for (const char *label : {"All", "Charges", "Payments"})
        bar.addSegment(QLatin1String(label));
    bar.show();
    QVERIFY(QTest::qWaitForWindowActive(&bar));
    QSignalSpy picked(&bar, &ChoiceBar::currentChanged);
    bar.button(0)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(bar.button(0), Qt::Key_Right);
    QTRY_VERIFY(bar.button(1)->hasFocus());
    QCOMPARE(bar.currentIndex(), 0);
    QTest::keyClick(bar.button(1), Qt::Key_Space);
    QCOMPARE(bar.currentIndex(), 1);
    QCOMPARE(picked.count(), 1);
    QVERIFY(!bar.button(0)->isChecked());
    QCOMPARE(bar.button(0)->focusPolicy(), Qt::ClickFocus);
    QCOMPARE(bar.button(1)->focusPolicy(), Qt::StrongFocus);
    bar.step(+1);
    bar.step(+1);
    QCOMPARE(bar.currentIndex(), 2);
}

void TestButtons::clickOnTheChosenOneKeepsIt()
{
    ChipBar bar(m_theme);
    bar.addChip(QStringLiteral("All"), 128);
    bar.addChip(QStringLiteral("Paid"), 9);
    QSignalSpy picked(&bar, &ChoiceBar::currentChanged);
    QTest::mouseClick(bar.chip(0), Qt::LeftButton);
    QVERIFY(bar.chip(0)->isChecked());
    QCOMPARE(picked.count(), 0);
    QTest::mouseClick(bar.chip(1), Qt::LeftButton);
    QCOMPARE(bar.currentIndex(), 1);
    QVERIFY(!bar.chip(0)->isChecked());
}

void TestButtons::chipsSayTheirCount()
{
    ChipBar bar(m_theme);
    bar.addChip(QStringLiteral("Confirmed"), 1080, IconName::DoubleCheck);
    QCOMPARE(bar.chip(0)->accessibleName(), QStringLiteral("Confirmed 1,080"));
    bar.setCount(0, {});
    QCOMPARE(bar.chip(0)->accessibleName(), QStringLiteral("Confirmed"));
}

void TestButtons::chipsCanBeMadeAgain()
{
    ChipBar bar(m_theme);
    bar.addChip(QStringLiteral("All"), 2);
    bar.addChip(QStringLiteral("Coffee"), 2);
    bar.setCurrentIndex(1);
    bar.clear();
    QCOMPARE(bar.currentIndex(), -1);
    bar.addChip(QStringLiteral("All"), 3);
    QCOMPARE(bar.currentIndex(), 0);
    QVERIFY(bar.chip(0)->isChecked());
}

void TestButtons::dialogsSafeButtonIsTheDefault()
{
    const ConfirmDialog::Words words{QStringLiteral("Refund order #1048?"),
                                     QStringLiteral("₩17,400 goes back to Garam Do’s points."),
                                     QStringLiteral("Keep order"), QStringLiteral("Refund ₩17,400")};
    ConfirmDialog dialog(m_theme, words, KeyButton::Role::Danger, nullptr);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QSignalSpy rejected(&dialog, &QDialog::rejected);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(rejected.count(), 1);
    dialog.open();
    dialog.verbButton().click();
    QCOMPARE(accepted.count(), 1);
}

} // namespace

QTEST_MAIN(TestButtons)
#include "tst_buttons.moc"
