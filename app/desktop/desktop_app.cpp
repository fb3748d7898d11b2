// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop_app.h"

#include "app/desktop/first_run.h"
#include "app/desktop/keychain_vault.h"
#include "app/desktop/remembered_shop.h"
#include "app/desktop/till_core.h"
#include "app/desktop/till_memory.h"
#include "app/desktop/till_window.h"
#include "models/errors/error_words.h"
#include "services/shop/server_address.h"
#include "ui/parts/confirm_dialog.h"
#include "ui/start/language_button.h"
#include "ui/start/sign_in_screen.h"
#include "ui/start/start_window.h"

#include <QApplication>

#include <clocale>

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
    , m_vault(std::make_unique<KeychainVault>())
{
    // What the database's client library says of a connection is read, so it must not be in another language.
    std::setlocale(LC_MESSAGES, "C");
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
    for (QThread *busy : {m_opening.get(), m_closing.get()}) {
        if (busy)
            busy->wait();
    }
}

void DesktopApp::setPasswordVault(std::unique_ptr<PasswordVault> vault)
{
    m_vault = std::move(vault);
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
        open({.databaseUrl = last, .mustExist = true});
    else
        showFirstRun();
}

void DesktopApp::open(const ShopRequest &request)
{
    if (m_opening && m_opening->isRunning())
        return;
    if (m_start)
        m_start->setBusy(true);
    const QString url = request.databaseUrl.value_or(QString());
    if (!isServerUrl(url) || !splitPassword(url).second.isEmpty())
        return openNow(request);
    m_vault->read(url, [this, request, url](const QString &password) {
        ShopRequest complete = request;
        complete.databaseUrl = withPassword(url, password);
        openNow(complete);
    });
}

void DesktopApp::openNow(const ShopRequest &request)
{
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
        m_start->showFailure(request, result.error());
        Q_EMIT failed(models::errorWords(result.error()));
        return;
    }
    m_shop = std::move(*result);
    m_request = request;
    askWhoIsThere();
}

void DesktopApp::remember(const ShopRequest &request)
{
    if (!m_remembersShop || !request.databaseUrl)
        return;
    remembered_shop::remember(*request.databaseUrl, m_shop->shop().settings().name);
    const auto [url, password] = splitPassword(*request.databaseUrl);
    if (password.isEmpty())
        return;
    m_vault->write(url, password, [this](bool isKept) {
        if (!isKept && m_till)
            m_till->session().notices().post(
                {models::Notice::Kind::Failed,
                 tr("The password is not kept."),
                 tr("No keychain runs on this computer, so it is asked for at the next start."),
                 {}});
    });
}

void DesktopApp::askWhoIsThere()
{
    m_shop->shop().staff().list(on(this, [this](Result<QList<StaffMember>> staff) {
        // Whoever tries a demo is its admin, as long as they do not lock it.
        const bool asks = !staff || (asksForPin(*staff) && !m_shop->shop().settings().isDemo);
        if (staff && asks && !m_request.newAdminPin.isEmpty())
            signInFounder(*staff);
        else if (asks || staff->isEmpty())
            showSignIn();
        else
            showTill(actorOf(staff->first()));
    }));
}

// Who has just founded the shop need not enter again the PIN that they gave it. It is tried like any other,
// for another till may have been faster, and then the shop is somebody else's.
void DesktopApp::signInFounder(const QList<StaffMember> &staff)
{
    const Operation once = m_operationIds.next();
    const QString pin = std::exchange(m_request.newAdminPin, {});
    m_shop->shop().staff().signIn(once, staff.first().id, pin, on(this, [this](Result<StaffMember> founder) {
                                      if (founder)
                                          showTill(actorOf(*founder));
                                      else
                                          showSignIn();
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
    m_start.reset();
    Q_EMIT signInShown();
}

void DesktopApp::showTill(const Actor &actor)
{
    if (m_next)
        return; // somebody has just signed in
    if (m_signIn)
        m_signIn->setEnabled(false);
    m_core = std::make_unique<TillCore>(m_shop->shop(), actor);
    m_next = makeTill();
    connect(m_next.get(), &TillWindow::built, this, &DesktopApp::showFirstTill);
}

void DesktopApp::showFirstTill()
{
    m_till = std::move(m_next);
    m_till->show();
    m_core->jobs().start();
    if (m_remembersShop)
        m_core->resumeApi();
    m_signIn.reset();
    m_start.reset();
    Q_EMIT opened();
    remember(m_request);
}

std::unique_ptr<TillWindow> DesktopApp::makeTill()
{
    auto till = std::make_unique<TillWindow>(m_theme, *m_core, m_appearance.settings(), *m_memory,
                                             TillWindow::Building::Stepwise);
    connect(&till->lock(), &TillLock::switchShopRequested, this, &DesktopApp::switchShop,
            Qt::QueuedConnection);
    connect(till.get(), &TillWindow::switchShopRequested, this, &DesktopApp::switchShop,
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
        if (m_start) {
            m_start.reset();
            showFirstRun();
        }
    }
}

void DesktopApp::rebuildTill()
{
    m_next = makeTill();
    connect(m_next.get(), &TillWindow::built, this, &DesktopApp::changeTills);
}

// The new window comes before the old one goes, so that there is always one. What began to be saved while it
// was built is answered first.
void DesktopApp::changeTills()
{
    const bool mustWait = m_till->isSaving();
    m_appearance.settings().setLanguageWaiting(mustWait);
    if (mustWait) {
        QTimer::singleShot(kLanguagePauseMs, m_next.get(), [this] { changeTills(); });
        return;
    }
    const std::optional<QString> section = m_till->openSection();
    m_till->rememberGeometry();
    m_next->show();
    if (section)
        m_next->openSettings(*section);
    m_left = std::exchange(m_till, std::move(m_next));
    QTimer::singleShot(0, this, [this] { m_left.reset(); });
}

void DesktopApp::showFirstRun()
{
    if (!m_start) {
        m_start = std::make_unique<FirstRun>(m_theme, *m_vault);
        connect(m_start.get(), &FirstRun::openRequested, this, &DesktopApp::open);
        offerLanguages();
    }
    m_start->show();
}

void DesktopApp::offerLanguages()
{
    using Language = models::Appearance::Language;
    ui::LanguageButton &languages = m_start->window().languages();
    languages.setLanguages({QStringLiteral("English"), QStringLiteral("한국어")},
                           language() == ui::Language::Korean ? 1 : 0);
    connect(&languages, &ui::LanguageButton::languageChosen, this, [this](int index) {
        models::Appearance chosen = m_appearance.settings().current();
        chosen.language = index == 1 ? Language::Korean : Language::English;
        m_appearance.settings().set(chosen);
    });
}

void DesktopApp::switchShop()
{
    if (!m_till || m_till->cartItemCount() == 0)
        return leaveShop();
    const qint64 count = m_till->cartItemCount();
    const QString loss = count == 1 ? tr("The item in the cart is not kept.")
                                    : tr("The %1 items in the cart are not kept.").arg(count);
    auto *dialog = new ui::ConfirmDialog(m_theme,
                                         {tr("Leave %1?").arg(m_shop->shop().settings().name), loss,
                                          tr("Keep the cart"), tr("Leave the shop")},
                                         ui::KeyButton::Role::Danger, &m_till->window());
    dialog->setObjectName(QStringLiteral("leaveShopDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The dialog goes with the till, so its signal must have come back by then.
    connect(dialog, &QDialog::accepted, this, &DesktopApp::leaveShop, Qt::QueuedConnection);
    dialog->open();
}

// What was sent is written before the shop is closed, and that can take as long as its database takes to
// answer.
void DesktopApp::leaveShop()
{
    showFirstRun();
    if (!m_shop)
        return;
    if (m_till)
        m_till->window().close();
    m_next.reset();
    m_left.reset();
    m_till.reset();
    m_core.reset();
    m_signIn.reset();
    if (m_closing)
        m_closing->wait();
    OpenedShop *closing = m_shop.release();
    m_closing.reset(QThread::create([closing] { delete closing; }));
    closing->shop().moveToThread(m_closing.get());
    m_closing->start();
}

} // namespace danggol::app
