// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/step_button.h"
#include "ui/parts/stepper.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace danggol::ui;

namespace
{

class TestStepper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_stepper.reset(); }
    void stepsWithinOneAndTheStock();
    void lessAtOneAsksToRemove();
    void typingANumberWorks();
    void typingTooMuchMeansTheStock();
    void typingZeroAsksToRemove();
    void nonsenseIsPutBack();
    void settingIsSilent();
    void lowerStockLowersTheQuantity();
    void namesTellWhatAndOfWhat();
    void measures();

private:
    QLineEdit &edit() { return *m_stepper->findChild<QLineEdit *>(); }
    StepButton &less() { return *m_stepper->findChildren<StepButton *>().at(0); }
    StepButton &more() { return *m_stepper->findChildren<StepButton *>().at(1); }
    void type(const QString &text);

    Theme m_theme{ThemeMode::Light};
    std::unique_ptr<Stepper> m_stepper;
};

void TestStepper::init()
{
    m_stepper = std::make_unique<Stepper>(m_theme);
}

void TestStepper::type(const QString &text)
{
    edit().selectAll();
    QTest::keyClick(&edit(), Qt::Key_Backspace);
    QTest::keyClicks(&edit(), text);
    QTest::keyClick(&edit(), Qt::Key_Return);
}

void TestStepper::stepsWithinOneAndTheStock()
{
    m_stepper->setMaximum(3);
    QSignalSpy changed(m_stepper.get(), &Stepper::valueChanged);
    more().click();
    more().click();
    QCOMPARE(m_stepper->value(), 3);
    QVERIFY(!more().isEnabled());
    QTest::keyClick(&edit(), Qt::Key_Up);
    QCOMPARE(m_stepper->value(), 3);
    QTest::keyClick(&edit(), Qt::Key_Down);
    QCOMPARE(m_stepper->value(), 2);
    QVERIFY(more().isEnabled());
    QCOMPARE(changed.count(), 3);
}

void TestStepper::lessAtOneAsksToRemove()
{
    QSignalSpy changed(m_stepper.get(), &Stepper::valueChanged);
    QSignalSpy removed(m_stepper.get(), &Stepper::removeRequested);
    m_stepper->setValue(2);
    less().click();
    QCOMPARE(removed.count(), 0);
    less().click();
    QCOMPARE(removed.count(), 1);
    QCOMPARE(m_stepper->value(), 1);
    QCOMPARE(changed.count(), 1);
}

void TestStepper::typingANumberWorks()
{
    QSignalSpy changed(m_stepper.get(), &Stepper::valueChanged);
    type(QStringLiteral("12"));
    QCOMPARE(m_stepper->value(), 12);
    QCOMPARE(changed.count(), 1);
}

void TestStepper::typingTooMuchMeansTheStock()
{
    m_stepper->setMaximum(18);
    type(QStringLiteral("400"));
    QCOMPARE(m_stepper->value(), 18);
    QCOMPARE(edit().text(), QStringLiteral("18"));
}

void TestStepper::typingZeroAsksToRemove()
{
    m_stepper->setValue(4);
    QSignalSpy removed(m_stepper.get(), &Stepper::removeRequested);
    type(QStringLiteral("0"));
    QCOMPARE(removed.count(), 1);
    QCOMPARE(edit().text(), QStringLiteral("4"));
}

void TestStepper::nonsenseIsPutBack()
{
    m_stepper->show();
    QVERIFY(QTest::qWaitForWindowActive(m_stepper.get()));
    edit().setFocus();
    m_stepper->setValue(4);
    edit().clear();
    edit().clearFocus();
    QTRY_COMPARE(edit().text(), QStringLiteral("4"));
}

void TestStepper::settingIsSilent()
{
    QSignalSpy changed(m_stepper.get(), &Stepper::valueChanged);
    m_stepper->setValue(7);
    m_stepper->setValue(-3);
    QCOMPARE(m_stepper->value(), 1);
    QCOMPARE(changed.count(), 0);
}

void TestStepper::lowerStockLowersTheQuantity()
{
    m_stepper->setValue(9);
    m_stepper->setMaximum(5);
    QCOMPARE(m_stepper->value(), 5);
    m_stepper->setMaximum(0);
    QCOMPARE(m_stepper->maximum(), 1);
}

void TestStepper::namesTellWhatAndOfWhat()
{
    m_stepper->setSubject(QStringLiteral("Oat milk 1 L"));
    QCOMPARE(less().accessibleName(), QStringLiteral("Remove, Oat milk 1 L"));
    m_stepper->setValue(2);
    QCOMPARE(less().accessibleName(), QStringLiteral("One less, Oat milk 1 L"));
    QCOMPARE(more().accessibleName(), QStringLiteral("One more, Oat milk 1 L"));
    QCOMPARE(edit().accessibleName(), QStringLiteral("Quantity, Oat milk 1 L"));
}

void TestStepper::measures()
{
    QCOMPARE(m_stepper->sizeHint(), QSize(90, 32));
    m_stepper->setValue(120);
    QVERIFY(m_stepper->sizeHint().width() > 90);
}

} // namespace

QTEST_MAIN(TestStepper)
#include "tst_stepper.moc"
