// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/till_on_core.h"
#include "tests/support/staff_people.h"
#include "ui/parts/focus_ring.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QWindow>

using namespace danggol;
using namespace danggol::test;

namespace
{

constexpr qint64 kMinuteMs = kMsPerMinute;

/// Keys as a scanner sends them: to the window, faster than a person.
void scan(QWidget &window, const QString &code)
{
    QWindow *target = window.windowHandle();
    for (const QChar character : code)
        QTest::sendKeyEvent(QTest::Click, target, static_cast<Qt::Key>(character.unicode()), character,
                            Qt::NoModifier, 0);
    QTest::sendKeyEvent(QTest::Click, target, Qt::Key_Return, QStringLiteral("\r"), Qt::NoModifier, 0);
}

/// A till that nobody has a hand on locks itself. The clock is the test's: nothing waits.
class TstIdleLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(*qApp); }
    void init();
    void cleanup();

    void itIsOffUntilItIsChosen();
    void aTillLeftAloneLocksItself();
    void everyHandCounts_data();
    void everyHandCounts();
    void withoutPinsItStaysOpen();
    void aClockThatIsPutBackDoesNotLock();
    void theChoiceIsRemembered();

private:
    [[nodiscard]] QWidget &window() { return m_till->window(); }
    void open()
    {
        m_till = std::make_unique<TillOnCore>(m_theme, m_shop->shop(), TestShop::admin());
        m_till->show();
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    /// Time goes by, and the watch looks.
    void pass(qint64 ms)
    {
        m_shop->clock().advanceMs(ms);
        m_till->lock().idle().look();
    }

    ui::Theme m_theme{ui::ThemeMode::Light};
    std::unique_ptr<TestShop> m_shop;
    std::unique_ptr<TillOnCore> m_till;
};

void TstIdleLock::init()
{
    m_shop = std::make_unique<TestShop>(Backend::Sqlite);
}

void TstIdleLock::cleanup()
{
    m_till.reset();
    m_shop->expectBooksBalance();
    m_shop.reset();
}

void TstIdleLock::itIsOffUntilItIsChosen()
{
    const StaffPeople people(*m_shop);
    open();
    QCOMPARE(m_till->lockSettings().afterMinutes(), 0);
    pass(kMsPerDay);
    QVERIFY(!m_till->lock().isLocked());
}

void TstIdleLock::aTillLeftAloneLocksItself()
{
    const StaffPeople people(*m_shop);
    open();
    m_till->lockSettings().setAfterMinutes(5);
    pass(5 * kMinuteMs - 1);
    QVERIFY(!m_till->lock().isLocked());
    pass(1);
    QVERIFY(m_till->lock().isLocked());
    pass(5 * kMinuteMs); // and once is enough
    QVERIFY(m_till->lock().isLocked());
}

void TstIdleLock::everyHandCounts_data()
{
    QTest::addColumn<int>("hand");
    QTest::newRow("key") << 0;
    QTest::newRow("mouse") << 1;
    QTest::newRow("scan") << 2;
}

void TstIdleLock::everyHandCounts()
{
    QFETCH(int, hand);
    const StaffPeople people(*m_shop);
    open();
    m_till->lockSettings().setAfterMinutes(1);
    m_shop->clock().advanceMs(50'000);
    if (hand == 0)
        QTest::keyClick(&window(), Qt::Key_Shift);
    else if (hand == 1)
        QTest::mouseClick(&window(), Qt::LeftButton, {}, QPoint(3, 3));
    else
        scan(window(), QStringLiteral("8801234567893"));
    pass(50'000);
    QVERIFY(!m_till->lock().isLocked());
    pass(10'000);
    QVERIFY(m_till->lock().isLocked());
}

void TstIdleLock::withoutPinsItStaysOpen()
{
    open();
    m_till->lockSettings().setAfterMinutes(1);
    QTRY_VERIFY(!m_till->lock().canLock());
    QSignalSpy notices(&m_till->session().notices(), &models::Notices::posted);
    pass(kMinuteMs);
    QVERIFY(!m_till->lock().isLocked());
    QVERIFY(notices.isEmpty());
}

void TstIdleLock::aClockThatIsPutBackDoesNotLock()
{
    const StaffPeople people(*m_shop);
    open();
    m_till->lockSettings().setAfterMinutes(1);
    pass(-kMsPerHour);
    QVERIFY(!m_till->lock().isLocked());
    pass(kMinuteMs);
    QVERIFY(m_till->lock().isLocked());
}

void TstIdleLock::theChoiceIsRemembered()
{
    TillGround ground(m_shop->shop(), TestShop::admin());
    {
        app::TillWindow till(m_theme, ground.core, ground.appearance, ground.memory);
        till.lockSettings().setAfterMinutes(15);
    }
    app::TillWindow next(m_theme, ground.core, ground.appearance, ground.memory);
    QCOMPARE(next.lockSettings().afterMinutes(), 15);
}

} // namespace

DANGGOL_TEST_MAIN(QApplication, TstIdleLock)
#include "tst_idle_lock.moc"
