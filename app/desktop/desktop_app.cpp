// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop_app.h"

#include "app/desktop/first_run.h"
#include "app/desktop/keychain_vault.h"
#include "app/desktop/remembered_shop.h"
#include "app/desktop/till_window.h"
#include "services/shop/server_address.h"
#include "ui/parts/confirm_dialog.h"
#include "ui/start/start_window.h"

#include <QApplication>

#include <clocale>

namespace danggol::app
{

DesktopApp::DesktopApp(QApplication &application, ui::ThemeMode themeMode)
    : m_theme(themeMode), m_focusRing(application), m_vault(std::make_unique<KeychainVault>())
{
    // What the database's client library says of a connection is read, so it must not be in another language.
    std::setlocale(LC_MESSAGES, "C");
    m_theme.apply(application);
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
        m_start->showFailure(request, result.error());
        Q_EMIT failed(result.error().message);
        return;
    }
    m_shop = std::move(*result);
    connect(
        this, &DesktopApp::opened, this, [this, request] { remember(request); }, Qt::SingleShotConnection);
    showTill();
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

void DesktopApp::showTill()
{
    m_shop->shop().staff(on(this, [this](Result<QList<StaffMember>> staff) {
        // There is no signing in yet: the till is the first admin's.
        const StaffMember person = staff && !staff->isEmpty() ? staff->first() : StaffMember{};
        m_till = std::make_unique<TillWindow>(m_theme, m_shop->shop(),
                                              Actor::staff(person.id, person.name, person.role));
        connect(m_till.get(), &TillWindow::switchShopRequested, this, &DesktopApp::switchShop,
                Qt::QueuedConnection);
        m_till->show();
        if (m_remembersShop)
            m_till->resumeApi();
        m_start.reset();
        Q_EMIT opened();
    }));
}

void DesktopApp::showFirstRun()
{
    if (!m_start) {
        m_start = std::make_unique<FirstRun>(m_theme, *m_vault);
        connect(m_start.get(), &FirstRun::openRequested, this, &DesktopApp::open);
    }
    m_start->show();
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
    if (!m_till)
        return;
    m_till->window().close();
    m_till.reset();
    if (m_closing)
        m_closing->wait();
    OpenedShop *closing = m_shop.release();
    m_closing.reset(QThread::create([closing] { delete closing; }));
    closing->shop().moveToThread(m_closing.get());
    m_closing->start();
}

} // namespace danggol::app
