// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/opened_shop.h"
#include "app/desktop/translations.h"
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

namespace danggol::ui
{
class StartWindow;
}

namespace danggol::app
{

class TillWindow;

/// What the demo's people and goods are called in while the window speaks this language.
[[nodiscard]] DemoLanguage demoLanguage(ui::Language language);

/// The desktop program from its first window to its last: opens a shop without holding up the window, asks
/// which one when none is known, and shows the till.
class DesktopApp : public QObject
{
    Q_OBJECT

public:
    DesktopApp(QApplication &application, ui::ThemeMode themeMode,
               ui::Language language = ui::Language::English);
    ~DesktopApp() override;

    /// Opens this shop; without one the last used; without that the first-run screen.
    void start(const std::optional<ShopRequest> &request);
    /// Whether the shop that is opened becomes the one that the next start opens, and what this computer
    /// remembers of serving the API holds.
    void setRemembersShop(bool remembers) { m_remembersShop = remembers; }

    [[nodiscard]] ui::Language language() const { return m_translations.current(); }
    [[nodiscard]] TillWindow *till() { return m_till.get(); }

Q_SIGNALS:
    /// The till is on the screen.
    void opened();
    /// The shop of `start` could not be opened; the first-run screen says why.
    void failed(const QString &message);

private:
    void open(const ShopRequest &request);
    void answer(const ShopRequest &request, Result<std::unique_ptr<OpenedShop>> result);
    void showTill();
    void showFirstRun();

    SystemClock m_clock;
    RandomOperationIds m_operationIds;
    Translations m_translations;
    ui::Theme m_theme;
    ui::FocusRing m_focusRing;
    bool m_remembersShop = true;
    std::unique_ptr<QThread> m_opening;
    std::unique_ptr<ui::StartWindow> m_start;
    std::unique_ptr<OpenedShop> m_shop;
    std::unique_ptr<TillWindow> m_till;
};

} // namespace danggol::app
