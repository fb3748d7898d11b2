// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop_app.h"
#include "app/desktop/till_window.h"
#include "models/staff/sign_in_controller.h"
#include "tests/support/staff_people.h"
#include "ui/catalog/catalog_page.h"
#include "ui/parts/line_edit.h"
#include "ui/parts/message_line.h"
#include "ui/settings/settings_dialog.h"
#include "ui/shell/nav_bar.h"
#include "ui/shell/nav_item.h"
#include "ui/shell/staff_button.h"
#include "ui/shell/staff_menu.h"
#include "ui/shell/top_bar.h"
#include "ui/start/pin_dots.h"
#include "ui/start/sign_in_screen.h"
#include "ui/start/start_window.h"

#include <QApplication>
#include <QDir>
#include <QSettings>

using namespace danggol;
using namespace danggol::app;
using namespace danggol::test;

/// Signing in at the start, locking the till, and going on as somebody else.
class TstTillLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aShopWithPinsAsksAtTheStart();
    void anotherShopCanBeChosenInstead();
    void ctrlLLocksAndAPinUnlocks();
    void nothingIsReachedWhileLocked();
    void dialogsWaitForTheSamePersonAlone();
    void anotherPersonGoesOnWithTheirOwnRights();
    void signingOutEndsTheShift();
    void whoIsArchivedIsLockedOut();
    void withoutPinsThereIsNoLock();
    void theDemoOpensWithoutAPinAndCanBeLocked();

private:
    [[nodiscard]] TillWindow &till() { return *m_desktop->till(); }
    [[nodiscard]] ui::MainWindow &window() { return till().window(); }
    [[nodiscard]] static QWidget *focusOf(QWidget &window)
    {
        return window.focusWidget() ? window.focusWidget() : &window;
    }
    void open(bool asks)
    {
        m_desktop = std::make_unique<DesktopApp>(*qApp, ui::ThemeMode::Light);
        m_desktop->setRemembersShop(false);
        QSignalSpy opened(m_desktop.get(), &DesktopApp::opened);
        QSignalSpy asked(m_desktop.get(), &DesktopApp::signInShown);
        m_desktop->start(ShopRequest{.databaseUrl = m_shop->url()});
        QTRY_COMPARE((asks ? asked : opened).count(), 1);
    }
    void signInAs(ui::SignInScreen &screen, StaffId id, const QString &pin)
    {
        auto &controller = screen.controller();
        QTRY_VERIFY(controller.people().indexOf(id) >= 0);
        controller.choose(controller.people().indexOf(id));
        QTest::keyClicks(focusOf(*screen.window()), pin);
    }
    /// The till with this person at it.
    void openAs(StaffId id, const QString &pin)
    {
        open(true);
        QSignalSpy opened(m_desktop.get(), &DesktopApp::opened);
        signInAs(*m_desktop->signIn(), id, pin);
        QTRY_COMPARE(opened.count(), 1);
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    void lock()
    {
        QTest::keyClick(focusOf(window()), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(till().lock().isLocked());
    }
    void unlockAs(StaffId id, const QString &pin)
    {
        signInAs(*till().lock().screen(), id, pin);
        QTRY_VERIFY(!till().lock().isLocked());
    }
    void picture(const QString &name)
    {
        if (qEnvironmentVariableIsSet("DANGGOL_PICTURES"))
            window().grab().save(QDir(qEnvironmentVariable("DANGGOL_PICTURES")).filePath(name + ".png"));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<TestShop> m_shop;
    std::unique_ptr<StaffPeople> m_staff;
    std::unique_ptr<DesktopApp> m_desktop;
    const QString m_haneulPin = QStringLiteral("1111");
    const QString m_soriPin = QStringLiteral("2222");
};

void TstTillLock::initTestCase()
{
    FatalWarnings::expect(QStringLiteral("propagateSizeHints")); // of dialogs, on the offscreen platform
    QCoreApplication::setOrganizationName(QStringLiteral("Danggol test"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void TstTillLock::init()
{
    QSettings().clear();
    m_shop = std::make_unique<TestShop>(Backend::Sqlite);
    m_staff = std::make_unique<StaffPeople>(*m_shop);
}

void TstTillLock::cleanup()
{
    m_desktop.reset();
    if (m_shop)
        m_shop->expectBooksBalance();
    m_shop.reset();
}

void TstTillLock::aShopWithPinsAsksAtTheStart()
{
    open(true);
    ui::SignInScreen &screen = *m_desktop->signIn();
    QVERIFY(QTest::qWaitForWindowActive(&screen));
    QVERIFY(!m_desktop->till());
    QSignalSpy opened(m_desktop.get(), &DesktopApp::opened);
    signInAs(screen, m_staff->sori, QStringLiteral("9999"));
    const auto *message = screen.findChild<ui::MessageLine *>(QStringLiteral("pinMessage"));
    QTRY_VERIFY(message->message().contains(QStringLiteral("4 tries left")));
    QTest::keyClicks(focusOf(screen), m_soriPin);
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(till().session().actor().name, QStringLiteral("Sori"));
    QVERIFY(till().session().actor().role == Role::Staff);
    QVERIFY(!m_desktop->signIn());
}

void TstTillLock::anotherShopCanBeChosenInstead()
{
    open(true);
    QTest::mouseClick(m_desktop->signIn()->findChild<QWidget *>(QStringLiteral("switchShopButton")),
                      Qt::LeftButton);
    QTRY_VERIFY(!m_desktop->signIn());
    const auto isStart = [](QWidget *each) {
        return qobject_cast<ui::StartWindow *>(each) && each->isVisible();
    };
    const QWidgetList windows = QApplication::topLevelWidgets();
    QVERIFY(std::any_of(windows.begin(), windows.end(), isStart));
    QVERIFY(!m_desktop->till());
}

void TstTillLock::ctrlLLocksAndAPinUnlocks()
{
    openAs(m_staff->haneul, m_haneulPin);
    window().setCurrentPage(1);
    till().session().chooseCustomer(m_shop->customer(QStringLiteral("Bora"), 5'000));
    QTRY_VERIFY(till().session().customer());
    lock();
    QVERIFY(till().lock().screen()->isVisible());
    QCOMPARE(till().lock().screen()->controller().state(), models::SignInController::State::Nobody);
    QTRY_COMPARE(till().lock().screen()->controller().currentName(), QStringLiteral("Haneul"));
    QVERIFY(!window().page(1)->isVisible());
    picture(QStringLiteral("locked"));
    unlockAs(m_staff->haneul, m_haneulPin);
    QVERIFY(window().page(1)->isVisible());
    QCOMPARE(window().currentPage(), 1);
    QCOMPARE(till().session().customer()->name, QStringLiteral("Bora"));
    QVERIFY(window().isAncestorOf(QApplication::focusWidget()));
    picture(QStringLiteral("unlocked"));
}

void TstTillLock::nothingIsReachedWhileLocked()
{
    openAs(m_staff->haneul, m_haneulPin);
    window().setCurrentPage(0);
    lock();
    QWidget &hidden = *window().page(0);
    const QList<QKeyCombination> keys = {
        Qt::CTRL | Qt::Key_2,     Qt::Key_F4, Qt::Key_F7,  Qt::Key_F8, Qt::Key_F9, Qt::CTRL | Qt::Key_K,
        Qt::CTRL | Qt::Key_Comma, Qt::Key_F6, Qt::Key_F10, Qt::Key_F5, Qt::Key_Tab};
    for (const QKeyCombination key : keys) {
        for (QWidget *target : {focusOf(window()), static_cast<QWidget *>(&window()), &hidden})
            QTest::keyClick(target, key.key(), key.keyboardModifiers());
    }
    QVERIFY(till().lock().isLocked());
    QCOMPARE(window().currentPage(), 0);
    QVERIFY(!window().findChild<ui::SettingsDialog *>());
    QVERIFY(till().lock().screen()->isAncestorOf(QApplication::focusWidget()));
    // Not by a click where something of the till would be, nor by what a screen reader presses.
    for (const QPoint point : {QPoint(40, 100), QPoint(1'200, 28), QPoint(700, 400)})
        QTest::mouseClick(&window(), Qt::LeftButton, {}, point);
    QTest::mouseClick(window().navBar().pageItem(2), Qt::LeftButton);
    QCOMPARE(window().currentPage(), 0);
    QVERIFY(!window().navBar().isVisible());
    QVERIFY(!window().topBar().isVisible());
    // A scanner's keys end up as digits of a PIN at most.
    QTest::keyClicks(focusOf(window()), QStringLiteral("88"));
    QTest::keyClick(focusOf(window()), Qt::Key_Return);
    QCOMPARE(till().lock().screen()->findChild<ui::PinDots *>()->filled(), 2);
    window().resize(1'100, 700);
    QCOMPARE(till().lock().screen()->size(), window().size());
    // What opens now waits.
    QDialog late(&window());
    late.show();
    QTRY_VERIFY(!late.isVisible());
    till().lock().screen()->controller().clear();
    unlockAs(m_staff->haneul, m_haneulPin);
    QVERIFY(late.isVisible());
    QVERIFY(window().navBar().isVisible());
    QTest::keyClick(&window(), Qt::Key_2, Qt::ControlModifier);
    late.close();
}

void TstTillLock::dialogsWaitForTheSamePersonAlone()
{
    openAs(m_staff->haneul, m_haneulPin);
    QTest::keyClick(focusOf(window()), Qt::Key_Comma, Qt::ControlModifier);
    QPointer<ui::SettingsDialog> settings = window().findChild<ui::SettingsDialog *>();
    QVERIFY(settings && settings->isVisible());
    till().lock().lock();
    QVERIFY(!settings->isVisible());
    QVERIFY(!QApplication::activeModalWidget());
    unlockAs(m_staff->haneul, m_haneulPin);
    QVERIFY(settings && settings->isVisible());
    till().lock().lock();
    unlockAs(m_staff->sori, m_soriPin);
    QTRY_VERIFY(!settings);
}

void TstTillLock::anotherPersonGoesOnWithTheirOwnRights()
{
    openAs(m_staff->haneul, m_haneulPin);
    auto &menu = *window().findChild<ui::StaffMenu *>(QStringLiteral("staffMenu"));
    QTest::mouseClick(&window().topBar().staffButton(), Qt::LeftButton);
    QVERIFY(menu.isVisible());
    picture(QStringLiteral("staff-menu"));
    menu.findChild<QAction *>(QStringLiteral("switchAction"))->trigger();
    menu.close();
    QVERIFY(till().lock().isLocked());
    unlockAs(m_staff->sori, m_soriPin);
    const Actor &actor = till().session().actor();
    QVERIFY(actor.name == QStringLiteral("Sori") && actor.role == Role::Staff);
    QCOMPARE(window().topBar().staffButton().accessibleName(), QStringLiteral("Sori, Cashier"));
    QTest::keyClick(focusOf(window()), Qt::Key_Comma, Qt::ControlModifier);
    const auto *settings = window().findChild<ui::SettingsDialog *>();
    QVERIFY(!settings->findChild<QWidget *>(QStringLiteral("staffSection"))->isVisible());
}

void TstTillLock::signingOutEndsTheShift()
{
    openAs(m_staff->sori, m_soriPin);
    const auto shift = [this] {
        const auto staff = valueOf(m_shop->await<QList<StaffMember>>(
            [this](Reply<QList<StaffMember>> reply) { (*m_shop)->staff().list(std::move(reply)); }));
        return std::any_of(staff.begin(), staff.end(),
                           [](const StaffMember &each) { return each.shiftSince.has_value(); });
    };
    QVERIFY(shift());
    window().findChild<QAction *>(QStringLiteral("signOutAction"))->trigger();
    QVERIFY(till().lock().isLocked());
    QTRY_VERIFY(!shift());
    unlockAs(m_staff->haneul, m_haneulPin);
    QVERIFY(shift());
}

void TstTillLock::whoIsArchivedIsLockedOut()
{
    openAs(m_staff->sori, m_soriPin);
    QVERIFY(!till().lock().isLocked());
    StaffPeople::archive(*m_shop, m_staff->sori);
    QTRY_VERIFY_WITH_TIMEOUT(till().lock().isLocked(), 20'000);
    unlockAs(m_staff->haneul, m_haneulPin);
    QCOMPARE(till().session().actor().name, QStringLiteral("Haneul"));
}

void TstTillLock::withoutPinsThereIsNoLock()
{
    m_shop = std::make_unique<TestShop>(Backend::Sqlite);
    open(false);
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QCOMPARE(till().session().actor().name, QStringLiteral("Haneul"));
    QSignalSpy notices(&till().session().notices(), &models::Notices::posted);
    // Until it is known that nobody has a PIN, a lock would hold.
    QTest::mouseClick(&window().topBar().staffButton(), Qt::LeftButton);
    auto &menu = *window().findChild<ui::StaffMenu *>(QStringLiteral("staffMenu"));
    const auto *switchPerson = menu.findChild<QAction *>(QStringLiteral("switchAction"));
    QTRY_VERIFY((menu.close(), QTest::mouseClick(&window().topBar().staffButton(), Qt::LeftButton),
                 !switchPerson->isVisible()));
    menu.close();
    QTest::keyClick(focusOf(window()), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(!till().lock().isLocked());
    QCOMPARE(notices.count(), 1);
    QVERIFY(
        notices.first().first().value<models::Notice>().text.contains(QStringLiteral("nobody has a PIN")));
}

void TstTillLock::theDemoOpensWithoutAPinAndCanBeLocked()
{
    m_desktop = std::make_unique<DesktopApp>(*qApp, ui::ThemeMode::Light);
    m_desktop->setRemembersShop(false);
    QSignalSpy opened(m_desktop.get(), &DesktopApp::opened);
    m_desktop->start(ShopRequest{.isDemo = true});
    QVERIFY(opened.wait(60'000));
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QCOMPARE(till().session().actor().name, QStringLiteral("Haneul"));
    lock();
    const auto *hint = till().lock().screen()->findChild<QLabel *>(QStringLiteral("pinHint"));
    QVERIFY(hint->text().contains(QStringLiteral("every PIN is 1234")));
    QTRY_COMPARE(till().lock().screen()->controller().people().rowCount(), 4);
    picture(QStringLiteral("demo-locked"));
    unlockAs(StaffId{2}, QStringLiteral("1234"));
    QCOMPARE(till().session().actor().name, QStringLiteral("Sori"));
}

DANGGOL_TEST_MAIN(QApplication, TstTillLock)
#include "tst_till_lock.moc"
