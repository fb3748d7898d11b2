// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/idle_watch.h"
#include "models/staff/staff_watch.h"
#include "services/domain/ids.h"

#include <QObject>

#include <memory>
#include <optional>

namespace danggol::models
{
class TillSession;
}

namespace danggol::ui
{
class LockGuard;
class MainWindow;
class SignInScreen;
class StaffMenu;
class Theme;
} // namespace danggol::ui

namespace danggol::app
{

/// Who is at the till, from the first to the last: locking the window, another person's signing in, the staff
/// menu, and leaving when an admin has archived them. The cart and the pages stay as they are.
class TillLock : public QObject
{
    Q_OBJECT

public:
    /// All of it must outlive this.
    TillLock(ui::Theme &theme, ui::MainWindow &window, models::TillSession &session);
    ~TillLock() override;

    [[nodiscard]] bool isLocked() const { return m_guard != nullptr; }
    [[nodiscard]] ui::SignInScreen *screen() { return m_screen; }
    /// Whether anybody could unlock it again.
    [[nodiscard]] bool canLock() const { return m_watch.canLock(); }
    /// Locks by itself after so many minutes without a hand on it, while it can; 0 never does.
    void setIdleMinutes(int minutes) { m_idle.setMinutes(minutes); }
    [[nodiscard]] IdleWatch &idle() { return m_idle; }

public Q_SLOTS:
    /// Asks for a PIN before anything goes on. Where nobody has one it says so instead.
    void lock();

Q_SIGNALS:
    void lockedChanged(bool locked);
    void canLockChanged(bool canLock);
    /// "Switch shop…" on the locked screen.
    void switchShopRequested();

private:
    void showChoices();
    /// `first` is chosen on the screen.
    void ask(std::optional<StaffId> first);
    void switchPerson();
    void signOut();
    void leave();
    void changePin();
    void signedIn(const StaffMember &member);

    ui::Theme &m_theme;
    ui::MainWindow &m_window;
    models::TillSession &m_session;
    models::StaffWatch m_watch;
    IdleWatch m_idle;
    ui::StaffMenu *m_menu;
    ui::SignInScreen *m_screen = nullptr;
    std::unique_ptr<ui::LockGuard> m_guard;
};

} // namespace danggol::app
