// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/till_session.h"
#include "models/settings/api_settings_controller.h"
#include "tests/models/settings/held_api_host.h"
#include "tests/support/test_shop.h"
#include "ui/parts/key_button.h"
#include "ui/parts/line_edit.h"
#include "ui/parts/message_line.h"
#include "ui/parts/text_label.h"
#include "ui/settings/api_section.h"
#include "ui/settings/settings_dialog.h"

#include <QApplication>
#include <QCheckBox>

namespace danggol::test
{

/// The settings of a till, open, on a host that the test answers for.
struct SettingsScreen
{
    explicit SettingsScreen(const Actor &actor = TestShop::admin(), ui::ThemeMode mode = ui::ThemeMode::Light)
        : session(shop.shop(), actor), theme(mode)
    {
        FatalWarnings::expect(QStringLiteral("propagateSizeHints")); // of dialogs, on the offscreen platform
        theme.apply(*qApp);
    }

    void open()
    {
        dialog = std::make_unique<ui::SettingsDialog>(theme, session, nullptr);
        dialog->addSection(new ui::ApiSection(theme, session, controller));
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
    ui::KeyButton &button(const char *name) { return part<ui::KeyButton>(name); }
    QString state() { return part<ui::TextLabel>("apiState").text(); }
    void press(const char *name) { QTest::mouseClick(&part<QWidget>(name), Qt::LeftButton); }
    void pressSwitch()
    {
        auto &box = part<QCheckBox>("apiSwitch");
        QTest::mouseClick(&box, Qt::LeftButton, {}, QPoint(8, box.height() / 2));
    }
    void type(ui::LineEdit &field, const QString &text)
    {
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, text);
    }
    /// The sentence below a field of the form: the description that a screen reader hears with it.
    QString fault(const char *name) { return edit(name).accessibleDescription(); }
    void served()
    {
        host.serve();
        QTRY_COMPARE(controller.state(), models::ApiSettingsController::State::Serving);
    }

    TestShop shop{Backend::Sqlite};
    models::TillSession session;
    HeldApiHost host;
    models::ApiSettingsController controller{host};
    ui::Theme theme;
    std::unique_ptr<ui::SettingsDialog> dialog;
};

} // namespace danggol::test
