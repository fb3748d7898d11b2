// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/commands.h"
#include "models/palette/palette_model.h"

#include <QObject>

namespace danggol::ui
{
class MainWindow;
class Palette;
class ShortcutsSheet;
class Theme;
} // namespace danggol::ui

namespace danggol::app
{

/// What the till as a whole offers: its pages, the palette and the sheet of shortcuts, the customer, undo,
/// the theme. The pages offer what is theirs by themselves (models/commands/commands.h).
class TillCommands : public QObject
{
    Q_OBJECT
public:
    /// Lives as long as the window. To be made when the pages are there.
    TillCommands(ui::Theme &theme, models::TillSession &session, ui::MainWindow &window,
                 models::PaletteModel::Doors doors);

    void openPalette();
    void openShortcuts();

Q_SIGNALS:
    void chooseCustomerRequested();
    void rehearsalRequested();
    /// From light to dark or back.
    void themeSwitchRequested();

private:
    void addPages();
    void addSearch();
    void addCustomer();
    void addTill();
    void addHints();
    void addFoot(int index, const QString &title, const QKeySequence &key);
    void offer(const models::Command &command);
    void showPage(const QString &page);
    void keepFocus();

    ui::Theme &m_theme;
    models::TillSession &m_session;
    ui::MainWindow &m_window;
    ui::Palette *m_palette;
    ui::ShortcutsSheet *m_sheet;
};

} // namespace danggol::app
