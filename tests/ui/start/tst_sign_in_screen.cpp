// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/staff_people.h"
#include "ui/parts/focus_ring.h"
#include "ui/parts/key_button.h"
#include "ui/parts/message_line.h"
#include "ui/parts/text_label.h"
#include "ui/start/people_list.h"
#include "ui/start/pin_dots.h"
#include "ui/start/sign_in_screen.h"

#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QScrollArea>

using namespace danggol;
using namespace danggol::test;
using namespace danggol::ui;
using State = models::SignInController::State;

/// The sign-in screen under real keys and clicks.
class TstSignInScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(*qApp); }
    void init();
    void cleanup();

    void digitsSignInWhereverTheFocusIs();
    void aHeldKeyIsOneDigit();
    void clicksSignIn();
    void twoPressesOfTheFourthDigitAreOneTry();
    void arrowsAndClicksChooseThePerson();
    void backspaceAndEscTakeDigitsBack();
    void digitsWithModifiersAreNoPin();
    void tabGoesRoundWithinTheScreen();
    void spacePressesAKey();
    void theWaitDisablesTheKeypad();
    void oneWithoutAPinIsToldSo();
    void itSaysWhatItIsToAScreenReader();
    void f1ShowsTheKeys();
    void itLooksAsDesigned_data();
    void itLooksAsDesigned();

private:
    template <class Widget>
    Widget &part(const char *name)
    {
        auto *found = m_screen->findChild<Widget *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return *found;
    }
    void show(std::optional<StaffId> first = {})
    {
        m_screen = std::make_unique<SignInScreen>(m_theme, m_shop->shop());
        m_signedIn = std::make_unique<QSignalSpy>(m_screen.get(), &SignInScreen::signedIn);
        m_screen->start(first);
        m_screen->show();
        QVERIFY(QTest::qWaitForWindowActive(m_screen.get()));
        QTRY_VERIFY(m_screen->controller().currentRow() >= 0);
    }
    void press(const QString &digits) { QTest::keyClicks(focused(), digits); }
    [[nodiscard]] QWidget *focused()
    {
        return m_screen->focusWidget() ? m_screen->focusWidget() : static_cast<QWidget *>(m_screen.get());
    }
    void click(const char *name) { QTest::mouseClick(&part<QWidget>(name), Qt::LeftButton); }
    [[nodiscard]] QString title() { return part<TextLabel>("pinTitle").text(); }
    [[nodiscard]] QString message() { return part<MessageLine>("pinMessage").message(); }
    [[nodiscard]] int dots() { return part<PinDots>("pinDots").filled(); }
    void waitForAnswer() { QTRY_VERIFY(m_screen->controller().state() != State::Checking); }
    void picture(const QString &name)
    {
        if (qEnvironmentVariableIsSet("DANGGOL_PICTURES"))
            m_screen->grab().save(QDir(qEnvironmentVariable("DANGGOL_PICTURES")).filePath(name + ".png"));
    }

    Theme m_theme{ThemeMode::Light};
    FocusRing m_ring{*qApp};
    std::unique_ptr<TestShop> m_shop;
    std::unique_ptr<StaffPeople> m_staff;
    std::unique_ptr<SignInScreen> m_screen;
    std::unique_ptr<QSignalSpy> m_signedIn;
};

void TstSignInScreen::init()
{
    FatalWarnings::expect(QStringLiteral("propagateSizeHints")); // of dialogs, on the offscreen platform
    m_shop = std::make_unique<TestShop>(Backend::Sqlite);
    m_staff = std::make_unique<StaffPeople>(*m_shop);
}

void TstSignInScreen::cleanup()
{
    m_signedIn.reset();
    m_screen.reset();
    m_theme.setMode(ThemeMode::Light);
    m_theme.setTextScale(1);
    m_theme.setTouchMode(false);
    if (m_shop)
        m_shop->expectBooksBalance();
    m_shop.reset();
}

void TstSignInScreen::digitsSignInWhereverTheFocusIs()
{
    for (const char *where : {"peopleList", "pinKey5", "pinClear", "switchShopButton"}) {
        show(m_staff->sori);
        QCOMPARE(title(), QStringLiteral("PIN for Sori"));
        part<QWidget>(where).setFocus(Qt::TabFocusReason);
        press(QStringLiteral("222"));
        QCOMPARE(dots(), 3);
        QTest::keyClick(focused(), Qt::Key_2, Qt::KeypadModifier);
        QTRY_COMPARE(m_signedIn->count(), 1);
        QCOMPARE(m_signedIn->first().first().value<StaffMember>().name, QStringLiteral("Sori"));
    }
}

void TstSignInScreen::aHeldKeyIsOneDigit()
{
    show();
    QKeyEvent first(QEvent::KeyPress, Qt::Key_1, Qt::NoModifier, QStringLiteral("1"));
    QKeyEvent repeated(QEvent::KeyPress, Qt::Key_1, Qt::NoModifier, QStringLiteral("1"), true);
    QApplication::sendEvent(focused(), &first);
    for (int i = 0; i < 10; ++i)
        QApplication::sendEvent(focused(), &repeated);
    QCOMPARE(dots(), 1);
}

void TstSignInScreen::clicksSignIn()
{
    show(m_staff->haneul);
    click("pinKey7");
    click("pinErase");
    for (int i = 0; i < 3; ++i)
        click("pinKey1");
    click("pinClear");
    QCOMPARE(dots(), 0);
    for (int i = 0; i < 4; ++i)
        click("pinKey1");
    QTRY_COMPARE(m_signedIn->count(), 1);
}

void TstSignInScreen::twoPressesOfTheFourthDigitAreOneTry()
{
    show();
    press(QStringLiteral("99999999"));
    for (int i = 0; i < 6; ++i)
        click("pinKey9");
    QCOMPARE(dots(), 4); // they stay while it is being tried
    waitForAnswer();
    QCOMPARE(message(), QStringLiteral("That PIN didn’t match. 4 tries left."));
    QCOMPARE(dots(), 0);
}

void TstSignInScreen::arrowsAndClicksChooseThePerson()
{
    show();
    QCOMPARE(title(), QStringLiteral("PIN for Haneul"));
    QTest::keyClick(focused(), Qt::Key_Down);
    QCOMPARE(title(), QStringLiteral("PIN for Sori"));
    part<QWidget>("pinKey5").setFocus();
    QTest::keyClick(focused(), Qt::Key_Up);
    QTest::keyClick(focused(), Qt::Key_Up);
    QCOMPARE(title(), m_screen->controller().people().row(0).name.prepend(QStringLiteral("PIN for ")));
    auto &list = part<PeopleList>("peopleList");
    const QModelIndex last = list.model()->index(list.model()->rowCount() - 1, 0);
    press(QStringLiteral("12"));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(last).center());
    QCOMPARE(title(), QStringLiteral("PIN for ") + m_screen->controller().people().row(last.row()).name);
    QCOMPARE(dots(), 0);
    QCOMPARE(list.currentIndex(), last);
}

void TstSignInScreen::backspaceAndEscTakeDigitsBack()
{
    show();
    press(QStringLiteral("123"));
    QTest::keyClick(focused(), Qt::Key_Backspace);
    QCOMPARE(dots(), 2);
    QTest::keyClick(focused(), Qt::Key_Escape);
    QCOMPARE(dots(), 0);
    QVERIFY(m_screen->isVisible());
}

void TstSignInScreen::digitsWithModifiersAreNoPin()
{
    show();
    QTest::keyClick(focused(), Qt::Key_1, Qt::ControlModifier);
    QTest::keyClick(focused(), Qt::Key_1, Qt::AltModifier);
    QTest::keyClick(focused(), Qt::Key_Return);
    QCOMPARE(dots(), 0);
}

void TstSignInScreen::tabGoesRoundWithinTheScreen()
{
    show();
    QStringList met;
    for (int i = 0; i < 15; ++i) {
        met.append(focused()->objectName());
        QTest::keyClick(focused(), Qt::Key_Tab);
    }
    QCOMPARE(met, (QStringList{"peopleList", "pinKey1", "pinKey2", "pinKey3", "pinKey4", "pinKey5", "pinKey6",
                               "pinKey7", "pinKey8", "pinKey9", "pinClear", "pinKey0", "pinErase",
                               "switchShopButton", "signInShortcutsButton"}));
    QCOMPARE(focused()->objectName(), QStringLiteral("peopleList"));
    QTest::keyClick(focused(), Qt::Key_Backtab);
    QCOMPARE(focused()->objectName(), QStringLiteral("signInShortcutsButton"));
}

void TstSignInScreen::spacePressesAKey()
{
    show();
    part<QWidget>("pinKey3").setFocus(Qt::TabFocusReason);
    QTest::keyClick(focused(), Qt::Key_Space);
    QCOMPARE(dots(), 1);
    QTest::keyClick(focused(), Qt::Key_Right); // an arrow is the list's
    QCOMPARE(focused()->objectName(), QStringLiteral("pinKey3"));
}

void TstSignInScreen::theWaitDisablesTheKeypad()
{
    show();
    for (int i = 0; i < 5; ++i) {
        press(QStringLiteral("9999"));
        waitForAnswer();
    }
    QCOMPARE(message(), QStringLiteral("Too many wrong PINs. Try again in 1:00."));
    QVERIFY(!part<QWidget>("pinKey1").isEnabled());
    press(QStringLiteral("1111"));
    QCOMPARE(dots(), 0);
    picture(QStringLiteral("sign-in-wait"));
    m_shop->clock().advanceMs(60'000);
    QTRY_VERIFY(part<QWidget>("pinKey1").isEnabled());
    press(QStringLiteral("1111"));
    QTRY_COMPARE(m_signedIn->count(), 1);
}

void TstSignInScreen::oneWithoutAPinIsToldSo()
{
    show(m_staff->duri);
    QCOMPARE(message(), QStringLiteral("Duri has no PIN yet. An admin gives one in Settings, Staff."));
    QVERIFY(!part<QWidget>("pinKey1").isEnabled());
    picture(QStringLiteral("sign-in-no-pin"));
}

void TstSignInScreen::itSaysWhatItIsToAScreenReader()
{
    show();
    for (const auto *widget : m_screen->findChildren<QWidget *>()) {
        if (widget->focusPolicy() & Qt::TabFocus)
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
    QCOMPARE(part<QWidget>("pinErase").accessibleName(), QStringLiteral("Erase the last digit"));
    press(QStringLiteral("12"));
    QCOMPARE(part<QWidget>("pinDots").accessibleName(), QStringLiteral("2 of 4 digits"));
    const QModelIndex first = m_screen->controller().people().index(0, 0);
    QCOMPARE(first.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Haneul, Admin, Not here yet"));
}

void TstSignInScreen::f1ShowsTheKeys()
{
    show();
    QTest::keyClick(focused(), Qt::Key_F1);
    QPointer<QDialog> keys = m_screen->findChild<QDialog *>(QStringLiteral("signInKeys"));
    QVERIFY(keys && keys->isVisible());
    QTest::keyClick(keys, Qt::Key_Escape);
    QTRY_VERIFY(!keys);
}

void TstSignInScreen::itLooksAsDesigned_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<double>("scale");
    QTest::addColumn<bool>("isTouch");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << false << 1.0 << false << QSize(1280, 800);
    QTest::newRow("dark") << true << 1.0 << false << QSize(1280, 800);
    QTest::newRow("large") << false << 2.0 << false << QSize(1280, 800);
    QTest::newRow("small") << true << 2.0 << true << QSize(1024, 680);
    QTest::newRow("touch") << false << 1.0 << true << QSize(1024, 680);
}

void TstSignInScreen::itLooksAsDesigned()
{
    QFETCH(bool, isDark);
    QFETCH(double, scale);
    QFETCH(bool, isTouch);
    QFETCH(QSize, size);
    m_theme.setMode(isDark ? ThemeMode::Dark : ThemeMode::Light);
    m_theme.setTextScale(scale);
    m_theme.setTouchMode(isTouch);
    (void)valueOf(m_shop->await<StaffMember>([&](Reply<StaffMember> reply) {
        (*m_shop)->staff().signIn(m_shop->operation(), m_staff->sori, QStringLiteral("2222"),
                                  std::move(reply));
    }));
    show();
    m_screen->resize(size);
    QCOMPARE(m_screen->size(), size);
    press(QStringLiteral("9999"));
    waitForAnswer();
    press(QStringLiteral("222"));
    auto &list = part<PeopleList>("peopleList");
    const int touchLeast = isTouch ? 52 : 0;
    QVERIFY(list.rowHeight() >= touchLeast);
    // Everything is inside the window, and what has no room is in something that scrolls.
    auto &area = part<QScrollArea>("pinArea");
    QVERIFY(m_screen->rect().contains(QRect(area.mapTo(m_screen.get(), QPoint()), area.size())));
    for (const char *name : {"pinKey1", "pinKey3", "pinErase", "pinTitle"}) {
        QWidget &widget = part<QWidget>(name);
        const QRect place(widget.mapTo(area.widget(), QPoint()), widget.size());
        QVERIFY2(area.widget()->rect().contains(place), name);
        QVERIFY2(widget.height() >= widget.sizeHint().height(), name);
    }
    QVERIFY(area.widget()->width() <= area.viewport()->width());
    for (const char *name : {"switchShopButton", "signInShortcutsButton", "signInConnection", "signInShop"}) {
        QWidget &widget = part<QWidget>(name);
        QVERIFY2(m_screen->rect().contains(QRect(widget.mapTo(m_screen.get(), QPoint()), widget.size())),
                 name);
    }
    picture(QStringLiteral("sign-in-") + QLatin1String(QTest::currentDataTag()));
}

DANGGOL_TEST_MAIN(QApplication, TstSignInScreen)
#include "tst_sign_in_screen.moc"
