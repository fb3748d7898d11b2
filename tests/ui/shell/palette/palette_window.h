// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/till_session.h"
#include "tests/support/test_shop.h"
#include "ui/parts/command_keys.h"
#include "ui/shell/held_keys.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QWidget>
#include <QtTest>

namespace danggol::ui::test
{

using danggol::test::Backend;
using danggol::test::TestShop;

/// A window with one field and a few commands, for something to lie over.
class PaletteWindow
{
public:
    explicit PaletteWindow(ThemeMode mode = ThemeMode::Light) : theme(mode)
    {
        theme.apply(*qApp);
        theme.setReducedMotion(true);
        window.resize(1280, 800);
        auto *column = new QVBoxLayout(&window);
        column->addWidget(&field);
        column->addStretch();
        new HeldKeys(&window);
        add({.id = QStringLiteral("place"),
             .title = QStringLiteral("Place order"),
             .keys = {keys::kPlace},
             .icon = QStringLiteral("bag")});
        add({.id = QStringLiteral("pay"),
             .title = QStringLiteral("Pay"),
             .keys = {keys::kPay},
             .icon = QStringLiteral("payment")});
        add({.id = QStringLiteral("placeAndPay"),
             .title = QStringLiteral("Place and pay now"),
             .icon = QStringLiteral("bag"),
             .state = [] { return models::CommandState::disabled(QStringLiteral("the cart is empty")); }});
        add({.id = QStringLiteral("go"),
             .title = QStringLiteral("Payment"),
             .icon = QStringLiteral("payment"),
             .listed = models::Command::Listed::GoTo});
    }

    void show()
    {
        window.show();
        window.activateWindow();
        field.setFocus(Qt::OtherFocusReason);
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(window.windowHandle(), key, modifiers);
    }
    void type(const QString &text)
    {
        for (const QChar letter : text)
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
    }

    Theme theme;
    TestShop shop{Backend::Sqlite};
    models::TillSession session{shop.shop(), TestShop::staff()};
    QWidget window;
    QLineEdit field;
    QStringList log;

private:
    void add(models::Command command)
    {
        command.run = [this, id = command.id] { log << id; };
        offer(session.commands(), window, command);
    }
};

} // namespace danggol::ui::test
