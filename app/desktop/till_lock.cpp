// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/till_lock.h"

#include "models/session/till_session.h"
#include "ui/settings/pin_dialog.h"
#include "ui/shell/lock_guard.h"
#include "ui/shell/main_window.h"
#include "ui/shell/staff_menu.h"
#include "ui/shell/top_bar.h"
#include "ui/start/sign_in_screen.h"

namespace danggol::app
{

using models::StaffWatch;
using models::TillSession;

TillLock::TillLock(ui::Theme &theme, ui::MainWindow &window, TillSession &session)
    : m_theme(theme)
    , m_window(window)
    , m_session(session)
    , m_watch(session)
    , m_idle(session.clock())
    , m_menu(new ui::StaffMenu(window.topBar().staffButton()))
{
    connect(&window.topBar(), &ui::TopBar::staffMenuRequested, m_menu, &ui::StaffMenu::open);
    connect(m_menu, &ui::StaffMenu::lockRequested, this, &TillLock::lock);
    connect(m_menu, &ui::StaffMenu::switchRequested, this, &TillLock::switchPerson);
    connect(m_menu, &ui::StaffMenu::pinRequested, this, &TillLock::changePin);
    connect(m_menu, &ui::StaffMenu::signOutRequested, this, &TillLock::signOut);
    connect(m_menu, &ui::StaffMenu::closeRequested, &window, &QWidget::close);
    connect(&m_watch, &StaffWatch::mustLeave, this, &TillLock::leave);
    connect(&m_watch, &StaffWatch::changed, this, &TillLock::showChoices);
    connect(&m_idle, &IdleWatch::leftAlone, this, [this] {
        if (canLock())
            lock();
    });
    showChoices();
}

TillLock::~TillLock() = default;

void TillLock::showChoices()
{
    m_menu->setCanLock(m_watch.canLock());
    m_menu->setHasPin(m_watch.hasOwnPin());
    Q_EMIT canLockChanged(m_watch.canLock());
}

void TillLock::lock()
{
    if (m_watch.canLock())
        return ask(StaffId{m_session.actor().id});
    m_session.notices().post({models::Notice::Kind::Failed,
                              tr("Not locked:"),
                              tr("nobody has a PIN to unlock it with. Set one in Settings, Staff."),
                              {}});
}

void TillLock::switchPerson()
{
    ask(std::nullopt);
}

void TillLock::signOut()
{
    m_session.shop().staff().signOut(m_session.actor(), m_session.newOperation(),
                                     [](const Result<StaffMember> &) {});
    ask(std::nullopt);
}

void TillLock::leave()
{
    // They may be asked for a PIN already, for whatever reason; that is just as well.
    ask(std::nullopt);
}

void TillLock::ask(std::optional<StaffId> first)
{
    if (isLocked())
        return;
    m_screen = new ui::SignInScreen(m_theme, m_session.shop(), &m_window);
    connect(m_screen, &ui::SignInScreen::signedIn, this, &TillLock::signedIn);
    connect(m_screen, &ui::SignInScreen::switchShopRequested, this, &TillLock::switchShopRequested,
            Qt::QueuedConnection);
    m_guard = std::make_unique<ui::LockGuard>(*m_screen);
    m_screen->start(first);
    Q_EMIT lockedChanged(true);
}

void TillLock::signedIn(const StaffMember &member)
{
    const Actor actor = actorOf(member);
    const bool isSame = m_session.actor().id == actor.id;
    // First the rights, then the window: nothing of the other person's is to be seen in between.
    m_session.setActor(actor);
    m_guard->release(isSame);
    m_guard.reset();
    m_screen->deleteLater();
    m_screen = nullptr;
    Q_EMIT lockedChanged(false);
}

void TillLock::changePin()
{
    auto *dialog = ui::PinDialog::forOwn(m_theme, m_session, m_watch.hasOwnPin(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace danggol::app
