// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/opened_shop.h"

#include "services/demo/demo_shop.h"

#include <QCoreApplication>

namespace danggol::app
{

namespace
{

Shop::Founding founding(const ShopRequest &request)
{
    if (request.isDemo)
        return {DemoShop::settings(request.demoLanguage), DemoShop::adminName(request.demoLanguage)};
    return {ShopSettings{.name = request.newShopName}, request.newAdminName, request.newAdminPin};
}

Result<Done> fillDemo(Shop &shop, const Clock &clock, DemoLanguage language)
{
    if (!shop.settings().isDemo)
        return fail(
            invalidField(QStringLiteral("database"), QStringLiteral("INVALID"),
                         QStringLiteral("This database holds a real shop, so no demo was put into it. "
                                        "Give an empty database, or none.")));
    const Result<Done> filled = DemoShop::fill(shop.database(), clock, language);
    // Opened before: the demo is there already.
    if (!filled && filled.error().code != ErrorCode::AlreadyExists)
        return filled;
    return Done{};
}

} // namespace

Result<std::unique_ptr<OpenedShop>> OpenedShop::open(const ShopRequest &request, const Clock &clock,
                                                     OperationIds &operationIds)
{
    std::unique_ptr<OpenedShop> opened(new OpenedShop);
    QString url = request.databaseUrl.value_or(QString());
    if (url.isEmpty()) {
        opened->m_demoFolder = std::make_unique<QTemporaryDir>();
        if (!opened->m_demoFolder->isValid())
            return fail(ErrorCode::ReadOnly, QStringLiteral("The demo shop could not be made: %1")
                                                 .arg(opened->m_demoFolder->errorString()));
        url = QStringLiteral("sqlite:") + opened->m_demoFolder->filePath(QStringLiteral("demo.danggol"));
    }
    TRY(opened->m_shop, Shop::open(url, founding(request), clock, operationIds));
    // Its answers and signals belong to the program's main loop, whichever thread opened it.
    opened->m_shop->moveToThread(QCoreApplication::instance()->thread());
    if (request.isDemo)
        TRY_DONE(fillDemo(*opened->m_shop, clock, request.demoLanguage));
    return opened;
}

} // namespace danggol::app
