// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/amount_field.h"
#include "ui/shell/held_keys.h"

#include <QLineEdit>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace danggol::ui;

namespace
{

class TestHeldKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFieldLeavesUndoToTheWindowWhenItHasNone_data();
    void aFieldLeavesUndoToTheWindowWhenItHasNone();
    void whatIsOnlyReadHasNothingToTakeBack();
};

/// A window with a field, and an undo of its own.
struct UndoWindow
{
    explicit UndoWindow(QLineEdit *lineEdit) : field(lineEdit)
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(field);
        window.show();
        field->setFocus();
    }
    void press() { QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier); }

    QWidget window;
    HeldKeys keys{&window};
    QLineEdit *field;
    QShortcut undo{Qt::CTRL | Qt::Key_Z, &window};
    QSignalSpy undone{&undo, &QShortcut::activated};
};

void TestHeldKeys::aFieldLeavesUndoToTheWindowWhenItHasNone_data()
{
    QTest::addColumn<bool>("isAmount");
    QTest::newRow("plain field") << false;
    QTest::newRow("amount") << true;
}

void TestHeldKeys::aFieldLeavesUndoToTheWindowWhenItHasNone()
{
    QFETCH(bool, isAmount);
    Theme theme{ThemeMode::Light};
    UndoWindow w(isAmount ? new AmountField(theme) : new QLineEdit);
    QVERIFY(QTest::qWaitForWindowActive(&w.window));
    w.press();
    QCOMPARE(w.undone.count(), 1);
    w.field->insert(QStringLiteral("3"));
    w.press();
    QCOMPARE(w.undone.count(), 1);
    QVERIFY(w.field->text().isEmpty());
}

void TestHeldKeys::whatIsOnlyReadHasNothingToTakeBack()
{
    UndoWindow w(new QLineEdit);
    QVERIFY(QTest::qWaitForWindowActive(&w.window));
    w.field->insert(QStringLiteral("3"));
    w.field->setReadOnly(true);
    w.press();
    QCOMPARE(w.undone.count(), 1);
    QCOMPARE(w.field->text(), QStringLiteral("3"));
}

} // namespace

QTEST_MAIN(TestHeldKeys)
#include "tst_held_keys.moc"
