// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/core/metrics.h"
#include "app/api/core/router.h"
#include "app/api/events/event_hub.h"
#include "app/api/routes/all_routes.h"
#include "tests/api/support/openapi_document.h"
#include "tests/support/test_shop.h"

#include <QFile>

using namespace danggol;
using namespace danggol::test;
using danggol::api::BodyRule;
using danggol::api::Json;
using danggol::api::Route;
using danggol::api::Router;

namespace
{

QString nameOf(const std::string &method, const std::string &path)
{
    return QString::fromStdString(method + ' ' + path);
}

Json rolesOf(const Route &route)
{
    if (!route.permission)
        return Json::array({"anyone"});
    Json roles = Json::array();
    for (const auto &[role, name] : {std::pair{Role::Customer, "customer"}, std::pair{Role::Staff, "staff"},
                                     std::pair{Role::Admin, "admin"}}) {
        if (isAllowed(role, *route.permission))
            roles.push_back(name);
    }
    return roles;
}

BodyRule bodyOf(const Json &operation)
{
    const Json *body = member(operation, "requestBody");
    if (body == nullptr)
        return BodyRule::None;
    return memberOrEmpty(*body, "required") == true ? BodyRule::Required : BodyRule::Optional;
}

} // namespace

/// The description has the routes that there are, for those who may, with the bodies that they take.
class TstDescribedRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void everyRouteIsDescribed();
    void rolesAreThoseOfThePermissions();
    void bodiesAreThoseOfTheRoutes();

private:
    [[nodiscard]] const Json &described(const Route &route) const;

    std::unique_ptr<TestShop> m_shop;
    std::unique_ptr<api::EventHub> m_events;
    api::Metrics m_metrics;
    Router m_router;
    std::unique_ptr<OpenApiDocument> m_document;
};

void TstDescribedRoutes::initTestCase()
{
    m_shop = std::make_unique<TestShop>(Backend::Sqlite);
    Shop &shop = m_shop->shop();
    m_events = std::make_unique<api::EventHub>(shop);
    api::addAllRoutes(m_router, shop, *m_events, m_metrics, [] { return std::size_t(0); });

    QFile file(QStringLiteral(":/openapi/openapi.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_document = std::make_unique<OpenApiDocument>(file.readAll());
}

const Json &TstDescribedRoutes::described(const Route &route) const
{
    const Json &item = memberOrEmpty(memberOrEmpty(m_document->root(), "paths"), route.pattern.c_str());
    const QByteArray method = QByteArray::fromStdString(route.method).toLower();
    return memberOrEmpty(item, method.constData());
}

void TstDescribedRoutes::everyRouteIsDescribed()
{
    QStringList routes;
    for (const Route &route : m_router.routes())
        routes.append(nameOf(route.method, route.pattern));
    QStringList operations;
    for (const OpenApiDocument::Operation &operation : m_document->operations())
        operations.append(nameOf(operation.method, operation.path));
    routes.sort();
    operations.sort();
    QCOMPARE(operations, routes);
}

void TstDescribedRoutes::rolesAreThoseOfThePermissions()
{
    for (const Route &route : m_router.routes()) {
        const Json &roles = memberOrEmpty(described(route), "x-roles");
        QVERIFY2(roles == rolesOf(route), qPrintable(nameOf(route.method, route.pattern)));
    }
}

void TstDescribedRoutes::bodiesAreThoseOfTheRoutes()
{
    for (const Route &route : m_router.routes())
        QVERIFY2(bodyOf(described(route)) == route.body, qPrintable(nameOf(route.method, route.pattern)));
}

DANGGOL_TEST_MAIN(QCoreApplication, TstDescribedRoutes)
#include "tst_described_routes.moc"
