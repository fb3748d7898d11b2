// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/opened_shop.h"
#include "app/desktop/appearance_follower.h"
#include "app/desktop/translations.h"
#include "services/domain/clock.h"
#include "services/domain/operation.h"
#include "ui/parts/focus_ring.h"
#include "ui/theme/theme.h"

#include <QObject>
#include <QPointer>
#include <QThread>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace danggol::ui
{
class SignInScreen;
} // namespace danggol::ui

namespace danggol::app
{

class FirstRun;
class PasswordVault;
class TillCore;
class TillMemory;
class TillWindow;

/// What the demo's people and goods are called in while the window speaks this language.
[[nodiscard]] DemoLanguage demoLanguage(ui::Language language);

/// The desktop program from its first window to its last: opens a shop without holding up the window, asks
/// which one when none is known, and shows the till.
class DesktopApp : public QObject
{
    Q_OBJECT

public:
    /// Without a theme or a language it is what this computer remembers.
    DesktopApp(QApplication &application, std::optional<ui::ThemeMode> themeMode,
               std::optional<ui::Language> language = ui::Language::English);
    ~DesktopApp() override;

    /// Opens this shop; without one the last used; without that the first-run screen.
    void start(const std::optional<ShopRequest> &request);
    /// Whether what this computer remembers holds, and is written for the next start: the shop, serving the
    /// API, the appearance, and how windows and tables were left. To be called before start().
    void setRemembersShop(bool remembers) { m_remembersShop = remembers; }

    /// Where passwords are kept, in the place of the desktop's keychain. To be set before `start`.
    void setPasswordVault(std::unique_ptr<PasswordVault> vault);
    /// Closes the open shop and asks which one is to be opened; asks first when the cart is not empty.
    void switchShop();

    [[nodiscard]] ui::Language language() const { return m_translations.current(); }
    /// Another one after the language has changed.
    [[nodiscard]] TillWindow *till() { return m_till.get(); }
    [[nodiscard]] models::AppearanceSettings &appearance() { return m_appearance.settings(); }
    /// The first-run screen, while it asks for a shop.
    [[nodiscard]] FirstRun *firstRun() { return m_start.get(); }
    /// The screen that asks who is there, while it does.
    [[nodiscard]] ui::SignInScreen *signIn() { return m_signIn.get(); }

Q_SIGNALS:
    /// The till is on the screen.
    void opened();
    /// The shop is open, and asks who is there.
    void signInShown();
    /// The shop of `start` could not be opened; the first-run screen says why.
    void failed(const QString &message);

private:
    void open(const ShopRequest &request);
    void openNow(const ShopRequest &request);
    void answer(const ShopRequest &request, Result<std::unique_ptr<OpenedShop>> result);
    void askWhoIsThere();
    void signInFounder(const QList<StaffMember> &staff);
    void showSignIn();
    void showTill(const Actor &actor);
    void showFirstTill();
    [[nodiscard]] std::unique_ptr<TillWindow> makeTill();
    void speak(ui::Language language);
    void followLanguage();
    void rebuildTill();
    void changeTills();
    void showFirstRun();
    void offerLanguages();
    void leaveShop();
    void remember(const ShopRequest &request);

    SystemClock m_clock;
    TimeOrderedOperationIds m_operationIds{m_clock};
    Translations m_translations;
    ui::Theme m_theme;
    AppearanceFollower m_appearance;
    ui::FocusRing m_focusRing;
    bool m_remembersShop = true;
    std::unique_ptr<QThread> m_opening;
    std::unique_ptr<QThread> m_closing;
    std::unique_ptr<PasswordVault> m_vault;
    std::unique_ptr<FirstRun> m_start;
    std::unique_ptr<OpenedShop> m_shop;
    /// What `m_shop` was opened by.
    ShopRequest m_request;
    std::unique_ptr<TillMemory> m_memory;
    std::unique_ptr<TillCore> m_core; // before the windows that stand on it
    std::unique_ptr<ui::SignInScreen> m_signIn;
    std::unique_ptr<TillWindow> m_till;
    /// The one that is being built, to take the place of `m_till`.
    std::unique_ptr<TillWindow> m_next;
    /// The one whose place was taken, until the event that did it is over.
    std::unique_ptr<TillWindow> m_left;
    QTimer m_languagePause;
};

} // namespace danggol::app
