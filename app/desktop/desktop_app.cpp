// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop_app.h"

#include "app/desktop/remembered_shop.h"
#include "app/desktop/till_core.h"
#include "app/desktop/till_memory.h"
#include "app/desktop/till_window.h"
#include "models/errors/error_words.h"
#include "ui/start/sign_in_screen.h"
#include "ui/start/start_window.h"

#include <QApplication>

namespace danggol::app
{

DemoLanguage demoLanguage(ui::Language language)
{
    return language == ui::Language::Korean ? DemoLanguage::Korean : DemoLanguage::English;
}

namespace
{
// What is being saved is answered within this time, or soon after.
constexpr int kLanguagePauseMs = 50;
} // namespace

DesktopApp::DesktopApp(QApplication &application, std::optional<ui::ThemeMode> themeMode,
                       std::optional<ui::Language> language)
    : m_translations(application)
    , m_theme(themeMode.value_or(ui::ThemeMode::System))
    , m_appearance(m_theme, {themeMode, language})
    , m_focusRing(application)
{
    speak(m_appearance.language());
    m_theme.apply(application);
    // Later: the click that chose the language is still in a window that goes.
    m_languagePause.setSingleShot(true);
    m_languagePause.setInterval(kLanguagePauseMs);
    connect(&m_languagePause, &QTimer::timeout, this, &DesktopApp::followLanguage);
    connect(&m_appearance, &AppearanceFollower::languageChosen, this, [this] { m_languagePause.start(0); });
}

DesktopApp::~DesktopApp()
{
    if (m_opening)
        m_opening->wait();
}

void DesktopApp::start(const std::optional<ShopRequest> &request)
{
    if (m_remembersShop) {
        m_appearance.resume();
        speak(m_appearance.language());
    }
    m_memory = std::make_unique<TillMemory>(m_remembersShop);
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
    ShopRequest asked = request;
    asked.demoLanguage = demoLanguage(language());
    auto reply = on(this, [this, asked](std::shared_ptr<Result<std::unique_ptr<OpenedShop>>> result) {
        answer(asked, std::move(*result));
    });
    m_opening.reset(QThread::create([this, asked, reply] {
        reply(std::make_shared<Result<std::unique_ptr<OpenedShop>>>(
            OpenedShop::open(asked, m_clock, m_operationIds)));
    }));
    m_opening->start();
}

void DesktopApp::answer(const ShopRequest &request, Result<std::unique_ptr<OpenedShop>> result)
{
    m_opening->wait();
    if (!result) {
        showFirstRun();
        m_start->setBusy(false);
        m_start->showError(models::errorWords(result.error()));
        Q_EMIT failed(models::errorWords(result.error()));
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
    m_core = std::make_unique<TillCore>(m_shop->shop(), actor);
    m_till = makeTill();
    m_till->show();
    m_core->jobs().start();
    if (m_remembersShop)
        m_core->resumeApi();
    m_signIn.reset();
    hideFirstRun();
    Q_EMIT opened();
}

std::unique_ptr<TillWindow> DesktopApp::makeTill()
{
    auto till = std::make_unique<TillWindow>(m_theme, *m_core, m_appearance.settings(), *m_memory);
    connect(&till->lock(), &TillLock::switchShopRequested, this, &DesktopApp::switchShop,
            Qt::QueuedConnection);
    return till;
}

void DesktopApp::speak(ui::Language language)
{
    if (language != m_translations.current())
        m_translations.use(language);
    m_theme.setKorean(language == ui::Language::Korean);
}

void DesktopApp::followLanguage()
{
    const bool isOther = m_appearance.language() != m_translations.current();
    const bool mustWait = isOther && m_till && m_till->isSaving();
    m_appearance.settings().setLanguageWaiting(mustWait);
    if (mustWait) {
        m_languagePause.start(kLanguagePauseMs);
    } else if (isOther) {
        speak(m_appearance.language());
        if (m_till)
            rebuildTill();
    }
}

// The new window comes before the old one goes, so that there is always one.
void DesktopApp::rebuildTill()
{
    const std::optional<QString> section = m_till->openSection();
    m_till->rememberGeometry();
    std::unique_ptr<TillWindow> next = makeTill();
    next->show();
    if (section)
        next->openSettings(*section);
    m_till = std::move(next);
}

// Another shop instead of this one: first the windows go, then the shop they look at.
void DesktopApp::switchShop()
{
    showFirstRun();
    m_till.reset();
    m_core.reset();
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
