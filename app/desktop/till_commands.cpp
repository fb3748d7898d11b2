// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/till_commands.h"

#include "models/rehearsal/rehearsal_controller.h"
#include "models/session/till_session.h"
#include "ui/parts/command_keys.h"
#include "ui/parts/toast_host.h"
#include "ui/shell/frame_keys.h"
#include "ui/shell/held_keys.h"
#include "ui/shell/main_window.h"
#include "ui/shell/nav_bar.h"
#include "ui/shell/nav_item.h"
#include "ui/shell/palette/palette.h"
#include "ui/shell/palette/shortcuts_sheet.h"
#include "ui/shell/top_bar.h"

#include <utility>

namespace danggol::app
{

using models::Command;
using models::CommandState;
namespace keys = models::keys;

namespace
{

/// walletPage's icon is "wallet".
QString iconOf(const QString &page)
{
    const QString name = page.chopped(4);
    return name == QLatin1String("coupons") ? QStringLiteral("coupon") : name;
}

} // namespace

TillCommands::TillCommands(ui::Theme &theme, models::TillSession &session, ui::MainWindow &window,
                           models::PaletteModel::Doors doors)
    : QObject(&window)
    , m_theme(theme)
    , m_session(session)
    , m_window(window)
    , m_palette(new ui::Palette(theme, session, std::move(doors), &window))
    , m_sheet(new ui::ShortcutsSheet(theme, session.commands(), &window))
{
    new ui::HeldKeys(this);
    new ui::FrameKeys(window, session.commands());
    connect(&session.commands(), &models::Commands::pageWanted, this, &TillCommands::showPage);
    connect(&window, &ui::MainWindow::footItemAdded, this, &TillCommands::addFoot);
    connect(m_palette, &ui::Overlay::closed, this, &TillCommands::keepFocus);
    connect(m_sheet, &ui::Overlay::closed, this, &TillCommands::keepFocus);
    addPages();
    addSearch();
    addCustomer();
    addTill();
    addHints();
}

void TillCommands::offer(const Command &command)
{
    ui::offer(m_session.commands(), m_window, command);
}

// Their keys are bound by the window.
void TillCommands::addPages()
{
    for (int index = 0; index < m_window.pageCount(); ++index) {
        const QString page = m_window.page(index)->objectName();
        m_session.commands().namePage(page, m_window.pageTitle(index));
        m_session.commands().add(m_window,
                                 {.id = QStringLiteral("go.%1").arg(page),
                                  .title = m_window.pageTitle(index),
                                  .keys = {m_window.pageKey(index)},
                                  .icon = iconOf(page),
                                  .run = [this, index] { m_window.setCurrentPage(index); },
                                  .state =
                                      [this, index] {
                                          if (!m_window.isPageVisible(index))
                                              return CommandState::hidden();
                                          return CommandState::available(
                                              m_window.navBar().pageItem(index)->accessibleDescription());
                                      },
                                  .listed = Command::Listed::GoTo});
    }
}

void TillCommands::addFoot(int index, const QString &title, const QKeySequence &key)
{
    const QHash<QString, QString> icons{{QStringLiteral("F1"), QStringLiteral("keyboard")},
                                        {QStringLiteral("Ctrl+,"), QStringLiteral("settings")},
                                        {QStringLiteral("Ctrl+L"), QStringLiteral("lock")}};
    m_session.commands().add(m_window, {.id = QStringLiteral("foot.%1").arg(index),
                                        .title = title,
                                        .keys = {key},
                                        .icon = icons.value(key.toString(QKeySequence::PortableText)),
                                        .run = [this, index] { m_window.triggerFoot(index); },
                                        .listed = Command::Listed::GoTo});
}

void TillCommands::addSearch()
{
    offer({.id = QStringLiteral("palette"),
           .title = tr("Search and commands"),
           .keys = {keys::kPalette},
           .run = [this] { openPalette(); },
           .listed = Command::Listed::SheetAlone});
    connect(&m_window.topBar(), &ui::TopBar::searchRequested, this, &TillCommands::openPalette);
}

void TillCommands::addCustomer()
{
    offer({.id = QStringLiteral("customer.choose"),
           .title = tr("Choose a customer…"),
           .keys = {keys::kCustomer},
           .icon = QStringLiteral("user"),
           .run = [this] { Q_EMIT chooseCustomerRequested(); }});
    offer({.id = QStringLiteral("customer.clear"),
           .title = tr("No customer"),
           .icon = QStringLiteral("user"),
           .run = [this] { m_session.clearCustomer(); },
           .state =
               [this] {
                   if (!m_session.customer())
                       return CommandState::disabled(tr("no customer is chosen"));
                   return CommandState::available(tr("Ends serving %1").arg(m_session.customer()->name));
               }});
}

void TillCommands::addTill()
{
    offer({.id = QStringLiteral("undo"),
           .title = tr("Undo what was just done"),
           .keys = {keys::kUndo},
           .icon = QStringLiteral("undo"),
           .run = [this] { m_window.toasts().undo(); },
           .state =
               [this] {
                   const ui::Toast *toast = m_window.toasts().current();
                   if (!toast || !toast->isUndo())
                       return CommandState::disabled(tr("there is nothing to undo"));
                   return CommandState::available(toast->text());
               }});
    offer({.id = QStringLiteral("rehearse"),
           .title = tr("Rehearse a rush…"),
           .keys = {keys::kRehearse},
           .icon = QStringLiteral("bolt"),
           .run = [this] { Q_EMIT rehearsalRequested(); },
           .state =
               [this] {
                   return models::RehearsalController::isOffered(m_session)
                              ? CommandState::available(tr("in this demo shop"))
                              : CommandState::hidden();
               }});
    offer({.id = QStringLiteral("theme"),
           .title = tr("Switch between light and dark"),
           .icon = QStringLiteral("laptop"),
           .run = [this] { Q_EMIT themeSwitchRequested(); }});
}

// Keys that the controls have by themselves.
void TillCommands::addHints()
{
    const auto hint = [this](const QString &title, const QString &keyWords, const QString &page = {}) {
        m_session.commands().add(m_window, {.id = QStringLiteral("hint.") + keyWords,
                                            .title = title,
                                            .page = page,
                                            .listed = Command::Listed::SheetAlone,
                                            .keyWords = keyWords});
    };
    hint(tr("Submit the panel or dialog"), tr("Ctrl Enter"));
    hint(tr("Close the palette, a panel or a dialog; then clear the search"), tr("Esc"));
    hint(tr("Within a pane"), tr("Tab, ↑, ↓, ←, →"));
    hint(tr("On the customer at the top: no customer"), tr("Esc"));
    hint(tr("Charge the amount"), tr("Enter"), QStringLiteral("walletPage"));
    hint(tr("Quantity of the current card or line"), tr("+, −"), QStringLiteral("catalogPage"));
    hint(tr("Remove the cart line"), tr("Del"), QStringLiteral("catalogPage"));
}

void TillCommands::openPalette()
{
    m_sheet->dismiss();
    m_palette->open(m_window.page(m_window.currentPage())->objectName());
}

void TillCommands::openShortcuts()
{
    m_palette->dismiss();
    m_sheet->open();
}

void TillCommands::showPage(const QString &page)
{
    for (int index = 0; index < m_window.pageCount(); ++index) {
        if (m_window.page(index)->objectName() == page)
            m_window.setCurrentPage(index);
    }
}

// What had the focus before may be gone, as the choice of a customer is.
void TillCommands::keepFocus()
{
    if (m_window.hasFocus())
        m_window.focusPage();
}

} // namespace danggol::app
