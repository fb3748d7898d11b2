// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/key_button.h"
#include "ui/parts/toast_host.h"
#include "ui/parts/tone_button.h"

#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace danggol::ui;

namespace
{

ToastMessage charged(int durationMs = 0)
{
    ToastMessage message;
    message.strong = QStringLiteral("Charged ₩30,000");
    message.rest = QStringLiteral("to Bora Namgung");
    message.actionWords = QStringLiteral("Undo");
    message.actionKey = QStringLiteral("Ctrl Z");
    message.isUndo = true;
    message.durationMs = durationMs;
    return message;
}

class TestToast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void standsAtTheBottomCentre();
    void followsTheArea();
    void oneAtATime();
    void undoRunsOnce();
    void onlyAnUndoIsUndone();
    void givesWayToButtons_data();
    void givesWayToButtons();
    void findsItsPlaceAgain();
    void goesAwayByItself();
    void staysWhileTheMouseIsOnIt();
    void closeTakesItAway();

private:
    Theme m_theme{ThemeMode::Light};
};

void TestToast::init()
{
    m_theme.setReducedMotion(true);
}

void TestToast::standsAtTheBottomCentre()
{
    QWidget area;
    area.resize(1088, 736);
    ToastHost host(m_theme, area);
    host.show(charged());
    const QRect place = host.current()->geometry();
    QVERIFY(place.width() >= 420 && place.width() <= 460);
    QCOMPARE(place.height(), 48);
    QCOMPARE(place.bottom(), 736 - 16 - 1);
    QVERIFY(qAbs(place.center().x() - 543) <= 1);
    QCOMPARE(host.current()->accessibleName(), QStringLiteral("Charged ₩30,000 to Bora Namgung"));
}

void TestToast::followsTheArea()
{
    QWidget area;
    area.resize(1088, 736);
    area.show();
    ToastHost host(m_theme, area);
    host.show(charged());
    area.resize(700, 500);
    QTRY_COMPARE(host.current()->geometry().bottom(), 500 - 16 - 1);
}

void TestToast::oneAtATime()
{
    QWidget area;
    ToastHost host(m_theme, area);
    host.show(charged());
    const QPointer<Toast> first = host.current();
    ToastMessage second;
    second.strong = QStringLiteral("Order placed");
    host.show(second);
    QVERIFY(host.current() != first);
    QTRY_VERIFY(!first);
    QVERIFY(!host.triggerAction());
}

void TestToast::undoRunsOnce()
{
    QWidget area;
    ToastHost host(m_theme, area);
    int undone = 0;
    host.show(charged(), [&] { ++undone; });
    QVERIFY(host.triggerAction());
    QVERIFY(!host.triggerAction());
    QCOMPARE(undone, 1);
    QVERIFY(!host.current());

    host.show(charged(), [&] { ++undone; });
    host.current()->findChildren<ToneButton *>().at(0)->click();
    QCOMPARE(undone, 2);
}

void TestToast::onlyAnUndoIsUndone()
{
    QWidget area;
    ToastHost host(m_theme, area);
    int runs = 0;
    QVERIFY(!host.undo());
    host.show(charged(), [&runs] { ++runs; });
    QVERIFY(host.undo());
    QVERIFY(!host.undo());
    QCOMPARE(runs, 1);
    ToastMessage unknown;
    unknown.strong = QStringLiteral("No product has barcode 8801");
    unknown.actionWords = QStringLiteral("Create product");
    host.show(unknown, [&runs] { ++runs; });
    QVERIFY(!host.undo());
    QVERIFY(host.current());
    QVERIFY(host.triggerAction());
    QCOMPARE(runs, 2);
}

void TestToast::givesWayToButtons_data()
{
    QTest::addColumn<QRect>("button");
    QTest::addColumn<QPoint>("corner"); // the toast's bottom left
    QTest::newRow("at the right, as beside the cart") << QRect(748, 660, 320, 56) << QPoint(272, 719);
    QTest::newRow("across, as on Payment") << QRect(364, 660, 704, 56) << QPoint(314, 643);
    QTest::newRow("elsewhere") << QRect(900, 20, 160, 36) << QPoint(314, 719);
}

void TestToast::givesWayToButtons()
{
    QFETCH(QRect, button);
    QFETCH(QPoint, corner);
    QWidget area;
    area.resize(1088, 736);
    auto *primary = new KeyButton(m_theme, KeyButton::Role::Primary, QStringLiteral("Pay"), &area);
    primary->setGeometry(button);
    area.show();
    ToastMessage message = charged();
    message.rest = QStringLiteral("to Bora Namgung, who has a name that needs all the room there is");
    ToastHost host(m_theme, area);
    host.show(message);
    const QRect place = host.current()->geometry();
    QCOMPARE(place.width(), 460);
    QCOMPARE(place.bottomLeft(), corner);
    QVERIFY(!place.intersects(button));
}

void TestToast::findsItsPlaceAgain()
{
    QWidget area;
    area.resize(1088, 736);
    area.show();
    ToastHost host(m_theme, area);
    host.show(charged());
    QCOMPARE(host.current()->geometry().bottom(), 719);
    auto *primary = new KeyButton(m_theme, KeyButton::Role::Primary, QStringLiteral("Pay"), &area);
    primary->setGeometry(364, 660, 704, 56);
    primary->show();
    host.placeAgain();
    QTRY_COMPARE(host.current()->geometry().bottom(), 643);
}

void TestToast::goesAwayByItself()
{
    QWidget area;
    ToastHost host(m_theme, area);
    host.show(charged(30));
    QVERIFY(host.current());
    QTRY_VERIFY(!host.current());
}

void TestToast::staysWhileTheMouseIsOnIt()
{
    QWidget area;
    area.resize(600, 300);
    QPushButton focused(&area); // else the window would give the focus to the toast
    area.show();
    QVERIFY(QTest::qWaitForWindowActive(&area));
    ToastHost host(m_theme, area);
    host.show(charged(40));
    QEnterEvent enter(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5));
    QCoreApplication::sendEvent(host.current(), &enter);
    QVERIFY(host.current()->isHeld());
    QTimer later;
    QSignalSpy passed(&later, &QTimer::timeout);
    later.start(120);
    QVERIFY(passed.wait());
    QVERIFY(host.current());
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(host.current(), &leave);
    QTRY_VERIFY(!host.current());
}

void TestToast::closeTakesItAway()
{
    QWidget area;
    ToastHost host(m_theme, area);
    int undone = 0;
    host.show(charged(), [&] { ++undone; });
    host.current()->findChildren<ToneButton *>().at(1)->click();
    QVERIFY(!host.current());
    QCOMPARE(undone, 0);
}

} // namespace

QTEST_MAIN(TestToast)
#include "tst_toast.moc"
