// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/first_run.h"

#include "app/desktop/password_vault.h"
#include "app/desktop/remembered_shop.h"
#include "models/errors/error_words.h"
#include "services/shop/server_address.h"
#include "services/shop/shop_probe.h"
#include "ui/start/probe_words.h"
#include "ui/start/start_window.h"

namespace danggol::app
{

namespace
{

const QString kFile = QStringLiteral("sqlite:");

ui::RecentShop toRecent(const remembered_shop::Remembered &shop)
{
    const std::optional<ServerAddress> server = ServerAddress::parse(shop.databaseUrl);
    const QString place = server ? QStringLiteral("%1/%2").arg(server->place(), server->database)
                                 : shop.databaseUrl.mid(kFile.size());
    return {shop.databaseUrl, shop.name, place, server.has_value()};
}

/// The words of a failed opening. A server that was not reached has better ones than an open shop's.
QString wordsOf(const Error &error, const std::optional<ServerAddress> &server)
{
    const QString cause = error.details.value(QStringLiteral("cause")).toString();
    if (!server || error.code != ErrorCode::Unavailable || cause.isEmpty())
        return models::errorWords(error);
    const ShopProbe probe{
        .finding = ShopProbe::Finding::NotReached, .fault = connectFault(cause), .cause = cause};
    const ui::ProbeWords words = ui::serverWords(probe, *server);
    return words.strong + u' ' + words.rest;
}

} // namespace

FirstRun::FirstRun(ui::Theme &theme, PasswordVault &vault)
    : m_vault(vault), m_window(std::make_unique<ui::StartWindow>(theme))
{
    connectWindow();
    showRecent();
}

FirstRun::~FirstRun() = default;

void FirstRun::connectWindow()
{
    using ui::StartWindow;
    connect(m_window.get(), &StartWindow::demoRequested, this,
            [this] { Q_EMIT openRequested({.isDemo = true}); });
    connect(m_window.get(), &StartWindow::newShopRequested, this,
            [this](const QString &file, const ui::NewShop &shop) {
                Q_EMIT openRequested({.databaseUrl = kFile + file,
                                      .newShopName = shop.name,
                                      .newAdminName = shop.adminName,
                                      .newAdminPin = shop.adminPin});
            });
    connect(m_window.get(), &StartWindow::connectRequested, this,
            [this](const QString &url, const QString &password, const ui::NewShop &shop) {
                ShopRequest request{.databaseUrl = withPassword(url, password)};
                request.mustExist = shop.name.isEmpty();
                if (!request.mustExist) {
                    request.newShopName = shop.name;
                    request.newAdminName = shop.adminName;
                    request.newAdminPin = shop.adminPin;
                }
                Q_EMIT openRequested(request);
            });
    connect(m_window.get(), &StartWindow::shopRequested, this,
            [this](const QString &url) { Q_EMIT openRequested({.databaseUrl = url, .mustExist = true}); });
    connect(m_window.get(), &StartWindow::forgetRequested, this, [this](const QString &url) {
        remembered_shop::forget(url);
        m_vault.forget(url);
        showRecent();
    });
}

void FirstRun::showRecent()
{
    QList<ui::RecentShop> shops;
    for (const remembered_shop::Remembered &shop : remembered_shop::recent())
        shops.append(toRecent(shop));
    m_window->setRecentShops(shops);
}

void FirstRun::show()
{
    m_window->show();
}

void FirstRun::setBusy(bool busy)
{
    m_window->setBusy(busy);
}

void FirstRun::showFailure(const ShopRequest &request, const Error &error)
{
    setBusy(false);
    const auto [url, password] = splitPassword(request.databaseUrl.value_or(QString()));
    const std::optional<ServerAddress> server = ServerAddress::parse(url);
    if (server)
        m_window->showServer(*server);
    else if (request.mustExist)
        m_window->showRecent(url);
    m_window->showError(wordsOf(error, server));
    show();
}

} // namespace danggol::app
