// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/confirm_dialog.h"
#include "ui/parts/focus_ring.h"
#include "ui/parts/key_button.h"
#include "ui/parts/line_edit.h"

#include <QFocusFrame>
#include <QHBoxLayout>
#include <QTest>

using namespace danggol::ui;

namespace
{

class TestFocusRing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesWithTheKeyboardAndGoesWithTheMouse();
    void inputsShowFocusThemselves();
    void standsTwoPixelsOutside();
    void dialogsShowWhatEnterDoes();
};

struct Form
{
    explicit Form(Theme &theme)
        : first(new KeyButton(theme, KeyButton::Role::Secondary, QStringLiteral("Print")))
        , edit(new LineEdit(theme))
        , second(new KeyButton(theme, KeyButton::Role::Primary, QStringLiteral("Pay")))
    {
        auto *row = new QHBoxLayout(&window);
        for (QWidget *widget : std::initializer_list<QWidget *>{first, edit, second})
            row->addWidget(widget);
        window.show();
        window.activateWindow();
    }

    QWidget window;
    KeyButton *first;
    LineEdit *edit;
    KeyButton *second;
};

void TestFocusRing::comesWithTheKeyboardAndGoesWithTheMouse()
{
    Theme theme(ThemeMode::Light);
    theme.apply(*qApp);
    FocusRing ring(*qApp);
    Form form(theme);
    QVERIFY(QTest::qWaitForWindowActive(&form.window));
    form.edit->setFocus(Qt::OtherFocusReason);
    form.first->setFocus(Qt::BacktabFocusReason);
    QCOMPARE(ring.target(), form.first);
    QTest::mouseClick(form.first, Qt::LeftButton);
    QVERIFY(!ring.target());
    form.second->setFocus(Qt::ShortcutFocusReason);
    QCOMPARE(ring.target(), form.second);
    form.first->setFocus(Qt::MouseFocusReason);
    QVERIFY(!ring.target());
}

void TestFocusRing::inputsShowFocusThemselves()
{
    Theme theme(ThemeMode::Light);
    theme.apply(*qApp);
    FocusRing ring(*qApp);
    Form form(theme);
    QVERIFY(QTest::qWaitForWindowActive(&form.window));
    form.second->setFocus(Qt::TabFocusReason);
    form.edit->setFocus(Qt::TabFocusReason);
    QVERIFY(!ring.target());
}

void TestFocusRing::standsTwoPixelsOutside()
{
    Theme theme(ThemeMode::Light);
    theme.apply(*qApp);
    FocusRing ring(*qApp);
    Form form(theme);
    QVERIFY(QTest::qWaitForWindowActive(&form.window));
    form.edit->setFocus(Qt::OtherFocusReason);
    form.first->setFocus(Qt::TabFocusReason);
    const auto *frame = form.window.findChild<QFocusFrame *>();
    QVERIFY(frame);
    QTRY_COMPARE(frame->geometry(), form.first->geometry().adjusted(-4, -4, 4, 4));
    const QImage image = form.window.grab().toImage();
    const QPoint left(form.first->x(), form.first->geometry().center().y());
    QCOMPARE(image.pixelColor(left - QPoint(4, 0)), theme.color(Token::Focus));
    QCOMPARE(image.pixelColor(left - QPoint(3, 0)), theme.color(Token::Focus));
    QVERIFY(image.pixelColor(left - QPoint(2, 0)) != theme.color(Token::Focus));
}

void TestFocusRing::dialogsShowWhatEnterDoes()
{
    Theme theme(ThemeMode::Light);
    theme.apply(*qApp);
    FocusRing ring(*qApp);
    ConfirmDialog dialog(theme,
                         {QStringLiteral("Cancel order #1050?"), QStringLiteral("3 items return to stock."),
                          QStringLiteral("Keep order"), QStringLiteral("Cancel order")},
                         KeyButton::Role::Danger, nullptr);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTRY_COMPARE(ring.target(), &dialog.safeButton());
}

} // namespace

QTEST_MAIN(TestFocusRing)
#include "tst_focus_ring.moc"
