// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/demo_mark.h"
#include "tests/ui/views/view_pictures.h"
#include "ui/coupons/coupons_page.h"
#include "ui/parts/amount_field.h"
#include "ui/parts/key_button.h"
#include "ui/parts/message_line.h"
#include "ui/parts/segment_bar.h"
#include "ui/parts/text_label.h"
#include "ui/rehearsal/rehearsal_dialog.h"
#include "ui/rehearsal/rush_figure.h"
#include "ui/rehearsal/rush_line.h"

#include <QListView>
#include <QSignalSpy>

namespace
{

using namespace danggol;
using namespace danggol::test;
using namespace danggol::ui;
using danggol::ui::test::savePicture;
using models::RehearsalController;
using Stage = RehearsalController::Stage;

struct Screen
{
    explicit Screen(const Actor &actor = TestShop::admin(), bool isDemo = true) : session(shop.shop(), actor)
    {
        if (isDemo)
            markAsDemo(shop);
        theme.apply(*qApp);
        theme.setReducedMotion(true);
    }
    void open()
    {
        dialog = std::make_unique<RehearsalDialog>(theme, controller, nullptr);
        dialog->show();
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
    }
    template <class Widget>
    Widget *part(const char *name)
    {
        auto *found = dialog->findChild<Widget *>(QLatin1String(name));
        if (!found)
            qFatal("no %s in the dialog", name);
        return found;
    }
    [[nodiscard]] QString figure(const char *name) { return part<RushFigure>(name)->figure(); }
    void type(const QString &buyers)
    {
        auto *edit = part<AmountField>("rushBuyers");
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, buyers);
    }
    void waitForTheEnd() { QTRY_VERIFY_WITH_TIMEOUT(controller.stage() == Stage::Ended, 60'000); }

    Theme theme{ThemeMode::Light};
    TestShop shop{Backend::Sqlite};
    models::TillSession session;
    RehearsalController controller{session};
    std::unique_ptr<RehearsalDialog> dialog;
};

/// The dialog that rehearses a rush, by mouse and keyboard.
class TstRehearsalDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { FatalWarnings::expect(QStringLiteral("propagateSizeHints")); }
    void aRushByMouse();
    void aRushForAProductByKeyboard();
    void stopsByItsKey();
    void saysWhatIsMissing();
    void goesOnWithoutTheDialog();
    void saysWhenThereIsNothingToGet();
    void isOfferedOnTheCouponsPage();
};

void TstRehearsalDialog::aRushByMouse()
{
    Screen screen;
    (void)couponFor(screen.shop, 20);
    screen.open();
    QTRY_COMPARE(screen.part<QListView>("rushTargets")->model()->rowCount(), 1);
    QCOMPARE(screen.part<AmountField>("rushBuyers")->amountWon(), std::optional<qint64>(10'000));
    QVERIFY(!screen.part<KeyButton>("stopRushButton")->isEnabled());
    QCOMPARE(screen.figure("rushServed"), QStringLiteral("–"));
    screen.type(QStringLiteral("120"));
    QTest::mouseClick(screen.part<KeyButton>("startRushButton"), Qt::LeftButton);
    QVERIFY(!screen.part<KeyButton>("startRushButton")->isEnabled());
    QVERIFY(screen.part<KeyButton>("stopRushButton")->isEnabled());
    QVERIFY(!screen.part<QListView>("rushTargets")->isEnabled());
    screen.waitForTheEnd();
    QCOMPARE(screen.part<TextLabel>("rushHeadline")->text(),
             QStringLiteral("20 issued, 100 refused, the books balance."));
    QCOMPARE(screen.figure("rushServed"), QStringLiteral("20"));
    QCOMPARE(screen.figure("rushRefused"), QStringLiteral("100"));
    QCOMPARE(screen.figure("rushLeft"), QStringLiteral("0"));
    QVERIFY(screen.figure("rushP99").contains(QStringLiteral("ms")));
    QVERIFY(screen.part<TextLabel>("rushReasons")->text().contains(QStringLiteral("All given out: 100")));
    QVERIFY(!screen.part<RushLine>("rushLine")->rates().isEmpty());
    QVERIFY(
        screen.part<RushLine>("rushLine")->accessibleName().startsWith(QStringLiteral("Claims a second: ")));
    QVERIFY(screen.part<KeyButton>("startRushButton")->isEnabled());
    QVERIFY(savePicture(*screen.dialog, screen.theme, QStringLiteral("rehearsal")));
    screen.shop.expectBooksBalance();
}

void TstRehearsalDialog::aRushForAProductByKeyboard()
{
    Screen screen;
    (void)screen.shop.product(QStringLiteral("House blend beans"), 12'500, 9);
    (void)screen.shop.product(QStringLiteral("Salt bread"), 3'800, 5);
    screen.open();
    auto *kinds = screen.part<SegmentBar>("rushKinds");
    kinds->button(0)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(kinds->button(0), Qt::Key_Right);
    QTest::keyClick(kinds->button(1), Qt::Key_Space);
    auto *targets = screen.part<QListView>("rushTargets");
    QTRY_COMPARE(targets->model()->rowCount(), 2);
    targets->setFocus();
    QTest::keyClick(targets, Qt::Key_Down);
    QCOMPARE(targets->currentIndex().data().toString(), QStringLiteral("Salt bread"));
    screen.type(QStringLiteral("30"));
    QTest::keyClick(screen.part<AmountField>("rushBuyers"), Qt::Key_Return, Qt::ControlModifier);
    screen.waitForTheEnd();
    QCOMPARE(screen.part<TextLabel>("rushHeadline")->text(),
             QStringLiteral("5 ordered and paid, 25 refused, the books balance."));
    QVERIFY(screen.part<RushFigure>("rushServed")->accessibleName().startsWith(QStringLiteral("Ordered")));
    screen.shop.expectBooksBalance();
}

void TstRehearsalDialog::stopsByItsKey()
{
    Screen screen;
    (void)couponFor(screen.shop, 1'000);
    screen.open();
    QTRY_COMPARE(screen.part<QListView>("rushTargets")->model()->rowCount(), 1);
    screen.type(QStringLiteral("1000"));
    screen.part<SegmentBar>("rushSpeeds")->setCurrentIndex(3); // 50 a second
    QTest::keyClick(screen.part<AmountField>("rushBuyers"), Qt::Key_Return);
    QTRY_VERIFY(screen.controller.progress().served > 0);
    QTest::keyClick(screen.dialog.get(), Qt::Key_F5, Qt::ShiftModifier);
    QVERIFY(!screen.part<KeyButton>("stopRushButton")->isEnabled());
    QVERIFY(!screen.part<MessageLine>("rushReason")->message().isEmpty());
    screen.waitForTheEnd();
    QVERIFY(screen.part<TextLabel>("rushHeadline")->text().startsWith(QStringLiteral("Stopped after ")));
    screen.shop.expectBooksBalance();
}

void TstRehearsalDialog::saysWhatIsMissing()
{
    Screen screen;
    (void)couponFor(screen.shop, 10);
    screen.open();
    QTRY_COMPARE(screen.part<QListView>("rushTargets")->model()->rowCount(), 1);
    screen.type(QStringLiteral("10001"));
    QTest::mouseClick(screen.part<KeyButton>("startRushButton"), Qt::LeftButton);
    QCOMPARE(screen.controller.stage(), Stage::Idle);
    QVERIFY(!screen.part<AmountField>("rushBuyers")->accessibleDescription().isEmpty());
    QTRY_VERIFY(screen.part<AmountField>("rushBuyers")->hasFocus());
}

void TstRehearsalDialog::goesOnWithoutTheDialog()
{
    Screen screen;
    QStringList notices;
    QObject::connect(&screen.session.notices(), &models::Notices::posted, &screen.session,
                     [&](const models::Notice &notice) { notices.append(notice.text); });
    (void)couponFor(screen.shop, 50);
    screen.open();
    QTRY_COMPARE(screen.part<QListView>("rushTargets")->model()->rowCount(), 1);
    screen.type(QStringLiteral("60"));
    screen.part<SegmentBar>("rushSpeeds")->setCurrentIndex(2); // 200 a second
    QTest::keyClick(screen.part<AmountField>("rushBuyers"), Qt::Key_Return);
    QTest::keyClick(screen.dialog.get(), Qt::Key_Escape);
    QVERIFY(!screen.dialog->isVisible());
    screen.dialog.reset();
    screen.waitForTheEnd();
    QCOMPARE(notices, QStringList(QStringLiteral("50 issued, 10 refused, the books balance.")));
    screen.open(); // and shows it when it is looked at again
    QCOMPARE(screen.part<TextLabel>("rushHeadline")->text(), notices.first());
    screen.shop.expectBooksBalance();
}

void TstRehearsalDialog::saysWhenThereIsNothingToGet()
{
    Screen screen;
    screen.open();
    QTRY_VERIFY(screen.controller.targets().isLoaded());
    QTest::mouseClick(screen.part<KeyButton>("startRushButton"), Qt::LeftButton);
    QCOMPARE(screen.controller.stage(), Stage::Idle);
    QCOMPARE(screen.part<MessageLine>("rushTargetFault")->message(),
             QStringLiteral("Choose what they come for."));
    QVERIFY(
        screen.part<TextLabel>("rushNoTargets")->text().startsWith(QStringLiteral("No coupons are left.")));
}

void TstRehearsalDialog::isOfferedOnTheCouponsPage()
{
    const auto isShown = [](const Actor &actor, bool isDemo) {
        Screen screen(actor, isDemo);
        CouponsPage page(screen.theme, screen.session);
        page.resize(1086, 734);
        page.show();
        auto *button = page.findChild<KeyButton *>(QStringLiteral("rehearseButton"));
        if (!button->isVisible())
            return false;
        const QSignalSpy requested(&page, &CouponsPage::rehearsalRequested);
        QTest::mouseClick(button, Qt::LeftButton);
        return requested.size() == 1;
    };
    QVERIFY(isShown(TestShop::admin(), true));
    QVERIFY(!isShown(TestShop::staff(), true));
    QVERIFY(!isShown(TestShop::admin(), false));
}

} // namespace

DANGGOL_TEST_MAIN(QApplication, TstRehearsalDialog)
#include "tst_rehearsal_dialog.moc"
