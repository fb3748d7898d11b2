// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/till_session.h"
#include "models/settings/appearance_settings.h"
#include "tests/support/test_shop.h"
#include "ui/parts/key_button.h"
#include "ui/parts/line_edit.h"
#include "ui/parts/message_line.h"
#include "ui/settings/section_list.h"
#include "ui/settings/settings_dialog.h"
#include "ui/settings/shop_section.h"
#include "ui/settings/this_till_section.h"

#include <QApplication>

namespace danggol::test
{

/// The settings of a till over its window, which is as small as it gets.
struct SectionsScreen
{
    explicit SectionsScreen(Backend backend = Backend::Sqlite, const Actor &actor = TestShop::admin(),
                            ui::ThemeMode mode = ui::ThemeMode::Light)
        : shop(backend), session(shop.shop(), actor), theme(mode)
    {
        FatalWarnings::expect(QStringLiteral("propagateSizeHints")); // of dialogs, on the offscreen platform
        theme.apply(*qApp);
        window.resize(1024, 680);
        window.show();
        dialog = std::make_unique<ui::SettingsDialog>(theme, session, &window);
        dialog->addSection(new ui::ThisTillSection(theme, appearance, lock));
        dialog->addSection(new ui::ShopSection(theme, session));
        QObject::connect(
            &session.notices(), &models::Notices::posted, dialog.get(), [this](const models::Notice &notice) {
                const QString action = notice.undo ? QStringLiteral("Undo") : QString();
                dialog->toasts().show({.strong = notice.emphasis, .rest = notice.text, .actionWords = action},
                                      notice.undo);
            });
    }
    ~SectionsScreen()
    {
        dialog.reset();
        shop.expectBooksBalance();
    }

    void open(const char *section)
    {
        dialog->showSection(QLatin1String(section));
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
    }
    template <class Widget>
    Widget &part(const char *name)
    {
        auto *found = dialog->findChild<Widget *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return *found;
    }
    ui::LineEdit &edit(const char *name) { return part<ui::LineEdit>(name); }
    QString message() { return part<ui::MessageLine>("shopMessage").message(); }
    QString fault(const char *name)
    {
        return edit(name).hasError() ? edit(name).accessibleDescription() : QString();
    }
    void type(const char *name, const QString &text)
    {
        edit(name).setFocus();
        edit(name).selectAll();
        QTest::keyClicks(&edit(name), text);
    }
    QString toast() { return dialog->toasts().current() ? dialog->toasts().current()->text() : QString(); }

    TestShop shop;
    models::TillSession session;
    models::AppearanceSettings appearance;
    models::LockSettings lock;
    ui::Theme theme;
    QWidget window;
    std::unique_ptr<ui::SettingsDialog> dialog;
};

} // namespace danggol::test
