// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/views/item_button.h"

#include <QMouseEvent>
#include <QStandardItemModel>
#include <QTest>

namespace
{

using danggol::ui::ItemButton;
using Outcome = ItemButton::Outcome;

const QRect kButton(10, 10, 32, 32);

class TestItemButton : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void pressAndReleaseInsideClicks();
    void releaseOutsideDoesNotClick();
    void releaseOnAnotherItemDoesNotClick();
    void secondHalfOfADoubleClickIsAClick();
    void onlyTheLeftButtonCounts();
    void hoverFollowsTheMouse();

private:
    Outcome send(QEvent::Type type, const QPoint &at, int row = 0, Qt::MouseButton button = Qt::LeftButton)
    {
        const QMouseEvent event(type, at, at, button, button, Qt::NoModifier);
        return m_button.handle(event, kButton, m_model.index(row, 0));
    }

    QStandardItemModel m_model{2, 1};
    ItemButton m_button;
};

void TestItemButton::init()
{
    m_button = {};
}

void TestItemButton::pressAndReleaseInsideClicks()
{
    QCOMPARE(send(QEvent::MouseButtonPress, {20, 20}), Outcome::Changed);
    QVERIFY(m_button.isPressed(m_model.index(0, 0)));
    QCOMPARE(send(QEvent::MouseButtonRelease, {20, 20}), Outcome::Clicked);
    QVERIFY(!m_button.isPressed(m_model.index(0, 0)));
}

void TestItemButton::releaseOutsideDoesNotClick()
{
    send(QEvent::MouseButtonPress, {20, 20});
    QCOMPARE(send(QEvent::MouseButtonRelease, {60, 20}), Outcome::Changed);
}

void TestItemButton::releaseOnAnotherItemDoesNotClick()
{
    send(QEvent::MouseButtonPress, {20, 20}, 0);
    QCOMPARE(send(QEvent::MouseButtonRelease, {20, 20}, 1), Outcome::Changed);
}

void TestItemButton::secondHalfOfADoubleClickIsAClick()
{
    QCOMPARE(send(QEvent::MouseButtonDblClick, {20, 20}), Outcome::Clicked);
    QCOMPARE(send(QEvent::MouseButtonDblClick, {60, 20}), Outcome::Ignored);
}

void TestItemButton::onlyTheLeftButtonCounts()
{
    QCOMPARE(send(QEvent::MouseButtonPress, {20, 20}, 0, Qt::RightButton), Outcome::Ignored);
    QCOMPARE(send(QEvent::MouseButtonRelease, {20, 20}, 0, Qt::RightButton), Outcome::Ignored);
}

void TestItemButton::hoverFollowsTheMouse()
{
    QCOMPARE(send(QEvent::MouseMove, {20, 20}), Outcome::Changed);
    QVERIFY(m_button.isHovered(m_model.index(0, 0)));
    QCOMPARE(send(QEvent::MouseMove, {21, 20}), Outcome::Ignored);
    QCOMPARE(send(QEvent::MouseMove, {60, 20}), Outcome::Changed);
    QVERIFY(!m_button.isHovered(m_model.index(0, 0)));
}

} // namespace

QTEST_MAIN(TestItemButton)
#include "tst_item_button.moc"
