// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/opened_shop.h"
#include "services/domain/clock.h"
#include "services/domain/operation.h"
#include "ui/parts/focus_ring.h"
#include "ui/theme/theme.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>

namespace danggol::app
{

class FirstRun;
class PasswordVault;
class TillWindow;

/// The desktop program from its first window to its last: opens a shop without holding up the window, asks
/// which one when none is known, and shows the till.
class DesktopApp : public QObject
{
    Q_OBJECT

public:
    DesktopApp(QApplication &application, ui::ThemeMode themeMode);
    ~DesktopApp() override;

    /// Opens this shop; without one the last used; without that the first-run screen.
    void start(const std::optional<ShopRequest> &request);
    /// Whether the shop that is opened becomes the one that the next start opens, and what this computer
    /// remembers of serving the API holds.
    void setRemembersShop(bool remembers) { m_remembersShop = remembers; }

    /// Where passwords are kept, in the place of the desktop's keychain. To be set before `start`.
    void setPasswordVault(std::unique_ptr<PasswordVault> vault);
    /// Closes the open shop and asks which one is to be opened; asks first when the cart is not empty.
    void switchShop();

    [[nodiscard]] TillWindow *till() { return m_till.get(); }

Q_SIGNALS:
    /// The till is on the screen.
    void opened();
    /// The shop of `start` could not be opened; the first-run screen says why.
    void failed(const QString &message);

private:
    void open(const ShopRequest &request);
    void openNow(const ShopRequest &request);
    void answer(const ShopRequest &request, Result<std::unique_ptr<OpenedShop>> result);
    void remember(const ShopRequest &request);
    void showTill();
    void showFirstRun();
    void leaveShop();

    SystemClock m_clock;
    RandomOperationIds m_operationIds;
    ui::Theme m_theme;
    ui::FocusRing m_focusRing;
    bool m_remembersShop = true;
    std::unique_ptr<QThread> m_opening;
    std::unique_ptr<QThread> m_closing;
    std::unique_ptr<PasswordVault> m_vault;
    std::unique_ptr<FirstRun> m_start;
    std::unique_ptr<OpenedShop> m_shop;
    std::unique_ptr<TillWindow> m_till;
};

} // namespace danggol::app
