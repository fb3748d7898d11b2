// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop_app.h"

#include "app/desktop/remembered_shop.h"
#include "app/desktop/till_window.h"
#include "ui/start/sign_in_screen.h"
#include "ui/start/start_window.h"

#include <QApplication>

namespace danggol::app
{

DesktopApp::DesktopApp(QApplication &application, ui::ThemeMode themeMode)
    : m_theme(themeMode), m_focusRing(application)
{
    m_theme.apply(application);
}

DesktopApp::~DesktopApp()
{
    if (m_opening)
        m_opening->wait();
}

void DesktopApp::start(const std::optional<ShopRequest> &request)
{
    if (request)
        return open(*request);
    const std::optional<QString> last = remembered_shop::last();
    if (last)
        open({.databaseUrl = last});
    else
        showFirstRun();
}

void DesktopApp::open(const ShopRequest &request)
{
    if (m_opening && m_opening->isRunning())
        return;
    if (m_start)
        m_start->setBusy(true);
    // Opening waits for a server or fills a demo, so it has a thread of its own; its answer comes back to
    // ours.
    auto reply = on(this, [this, request](std::shared_ptr<Result<std::unique_ptr<OpenedShop>>> result) {
        answer(request, std::move(*result));
    });
    m_opening.reset(QThread::create([this, request, reply] {
        reply(std::make_shared<Result<std::unique_ptr<OpenedShop>>>(
            OpenedShop::open(request, m_clock, m_operationIds)));
    }));
    m_opening->start();
}

void DesktopApp::answer(const ShopRequest &request, Result<std::unique_ptr<OpenedShop>> result)
{
    m_opening->wait();
    if (!result) {
        showFirstRun();
        m_start->setBusy(false);
        m_start->showError(result.error().message);
        Q_EMIT failed(result.error().message);
        return;
    }
    if (m_remembersShop && request.databaseUrl)
        remembered_shop::remember(*request.databaseUrl);
    m_shop = std::move(*result);
    askWhoIsThere();
}

void DesktopApp::askWhoIsThere()
{
    m_shop->shop().staff().list(on(this, [this](Result<QList<StaffMember>> staff) {
        // Whoever tries a demo is its admin, as long as they do not lock it.
        const bool asks = !staff || (asksForPin(*staff) && !m_shop->shop().settings().isDemo);
        if (asks || staff->isEmpty())
            showSignIn();
        else
            showTill(actorOf(staff->first()));
    }));
}

void DesktopApp::showSignIn()
{
    m_signIn = std::make_unique<ui::SignInScreen>(m_theme, m_shop->shop());
    connect(
        m_signIn.get(), &ui::SignInScreen::signedIn, this,
        [this](const StaffMember &member) { showTill(actorOf(member)); }, Qt::QueuedConnection);
    connect(m_signIn.get(), &ui::SignInScreen::switchShopRequested, this, &DesktopApp::switchShop,
            Qt::QueuedConnection);
    m_signIn->start();
    m_signIn->show();
    hideFirstRun();
    Q_EMIT signInShown();
}

void DesktopApp::showTill(const Actor &actor)
{
    m_till = std::make_unique<TillWindow>(m_theme, m_shop->shop(), actor);
    connect(&m_till->lock(), &TillLock::switchShopRequested, this, &DesktopApp::switchShop,
            Qt::QueuedConnection);
    m_till->show();
    if (m_remembersShop)
        m_till->resumeApi();
    m_signIn.reset();
    hideFirstRun();
    Q_EMIT opened();
}

// Another shop instead of this one: first the windows go, then the shop they look at.
void DesktopApp::switchShop()
{
    showFirstRun();
    m_till.reset();
    m_signIn.reset();
    m_shop.reset();
    m_start->setBusy(false);
}

void DesktopApp::hideFirstRun()
{
    if (m_start)
        m_start->hide();
    m_start.reset();
}

void DesktopApp::showFirstRun()
{
    if (!m_start) {
        m_start = std::make_unique<ui::StartWindow>(m_theme);
        connect(m_start.get(), &ui::StartWindow::demoRequested, this, [this] { open({.isDemo = true}); });
        connect(m_start.get(), &ui::StartWindow::newShopRequested, this,
                [this](const QString &shopName, const QString &adminName, const QString &file) {
                    open({.databaseUrl = QStringLiteral("sqlite:") + file,
                          .newShopName = shopName,
                          .newAdminName = adminName});
                });
        connect(m_start.get(), &ui::StartWindow::connectRequested, this,
                [this](const QString &url) { open({.databaseUrl = url}); });
    }
    m_start->show();
}

} // namespace danggol::app
