// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/contract/api_desk.h"

#include <algorithm>

using namespace danggol;
using namespace danggol::test;

/// Who may do what over HTTP.
class TstApiRoles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void everyRouteIsForItsRolesAlone();
    void aCustomerReadsTheirOwnAlone();
    void aCustomerActsForThemselvesAlone();
    void aCustomersListIsNarrowed();
    void aVisitorNeedsNoToken();
    void aVisitorMayNotDoEverything();
    void aTokenRevokedElsewhereIsOut();
    void aTokenRunsOut();
    void anArchivedCustomersTokenIsOut();

private:
    static void revoke(Shop &till, const Operation &operation, TokenId token)
    {
        (void)valueOf(await<ApiToken>([&](Reply<ApiToken> reply) {
            till.tokens().revoke(TestShop::admin(), operation, token, std::move(reply));
        }));
    }
};

namespace
{

/// An operation of the API's description.
struct Operated
{
    QByteArray method;
    /// With numbers for its parameters.
    QByteArray target;
    bool isOpen = false;
    QByteArrayList roles;
};

QByteArray targetOf(QByteArray path, CustomerId customer, qint64 order)
{
    path.replace("{userId}", digits(customer));
    path.replace("{orderId}", digits(order));
    path.replace("{productId}", "1");
    path.replace("{couponId}", "1");
    // A stream would not end; a topic that there is not is judged after the role.
    return path == "/events" ? "/events?topics=none" : path;
}

QList<Operated> everyOperation(ApiDesk &desk, CustomerId customer, qint64 order)
{
    QList<Operated> operations;
    const nlohmann::json description = desk.read("/openapi.json");
    for (const auto &[path, methods] : description["paths"].items()) {
        for (const auto &[method, operation] : methods.items()) {
            Operated found{.method = QByteArray::fromStdString(method).toUpper(),
                           .target = targetOf(QByteArray::fromStdString(path), customer, order),
                           .isOpen = operation.contains("security") && operation["security"].empty(),
                           .roles = {}};
            if (!found.isOpen) {
                for (const nlohmann::json &role : operation["x-roles"])
                    found.roles.append(QByteArray::fromStdString(role.get<std::string>()));
            }
            operations.append(found);
        }
    }
    return operations;
}

/// Somebody who asks, and the role that they have: none, or no right to ask at all.
struct Asker
{
    QByteArray role;
    QByteArray token;
};

/// What the asker should be told for the operation: 401, 403, or 0 for neither.
int expected(const Operated &operation, const Asker &asker)
{
    if (operation.isOpen)
        return 0;
    if (asker.role.isEmpty())
        return 401;
    return operation.roles.contains(asker.role) ? 0 : 403;
}

} // namespace

void TstApiRoles::everyRouteIsForItsRolesAlone()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    TestShop &shop = desk.shop();
    const CustomerId bora = shop.customer(QStringLiteral("Bora"));
    const qint64 order = desk.placed(bora, {{shop.product(QStringLiteral("Bread"), 4'600, 9), 1}});
    const NewToken revoked = desk.served().newToken(Role::Admin);
    revoke(shop.shop(), shop.operation(), revoked.token.id);
    const NewToken expired = valueOf(shop.await<NewToken>([&](Reply<NewToken> reply) {
        shop->tokens().create(
            TestShop::admin(), shop.operation(),
            {.name = QStringLiteral("old"), .role = Role::Admin, .customer = {}, .validDays = 1},
            std::move(reply));
    }));
    shop.clock().advanceMs(kMsPerDay);
    QByteArray unknown = desk.served().adminToken();
    std::reverse(unknown.begin() + unknown.size() / 2, unknown.end());
    const QList<Asker> askers{{{}, {}},
                              {{}, "no-token-of-ours"},
                              {{}, unknown},
                              {{}, revoked.secret.toLatin1()},
                              {{}, expired.secret.toLatin1()},
                              {"customer", desk.served().customerToken(bora)},
                              {"staff", desk.served().staffToken()},
                              {"admin", desk.served().adminToken()}};
    const QList<Operated> operations = everyOperation(desk, bora, order);
    QVERIFY(operations.size() > 30);
    for (const Asker &asker : askers) {
        HttpClient client(desk.served().port(), asker.token);
        for (const Operated &operation : operations) {
            const HttpAnswer answer =
                client.send(operation.method, operation.target,
                            operation.method == "GET" ? QByteArray() : QByteArray("{}"));
            const bool isRefused = answer.status == 401 || answer.status == 403;
            const QByteArray where = asker.role + '|' + asker.token + ' ' + operation.method + ' ' +
                                     operation.target + ": " + answer.body;
            QVERIFY2((isRefused ? answer.status : 0) == expected(operation, asker), where.constData());
            QCOMPARE(answer.headers.contains({"WWW-Authenticate", "Bearer"}), answer.status == 401);
            if (isRefused)
                QCOMPARE(answer.code(), answer.status == 401 ? "UNAUTHENTICATED" : "FORBIDDEN");
        }
    }
    shop.expectBooksBalance();
}

void TstApiRoles::aCustomerReadsTheirOwnAlone()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const ProductId bread = desk.shop().product(QStringLiteral("Bread"), 4'600, 9);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"), 10'000);
    const CustomerId chan = desk.shop().customer(QStringLiteral("Chan"), 10'000);
    const auto targetsOf = [&](CustomerId customer) {
        const QByteArray user = digits(customer);
        const QByteArray order = digits(desk.paid(customer, {{bread, 1}}));
        return QByteArrayList{"/users/" + user,
                              "/users/" + user + "/coupons",
                              "/points?userId=" + user,
                              "/points/history?userId=" + user,
                              "/orders?userId=" + user,
                              "/orders/" + order,
                              "/payments?orderId=" + order};
    };
    const QByteArrayList boras = targetsOf(bora);
    const QByteArrayList chans = targetsOf(chan);
    HttpClient phone = desk.customer(bora);
    for (const QByteArray &target : boras)
        QVERIFY2(phone.get(target).status == 200, target.constData());
    for (const QByteArray &target : chans) {
        const HttpAnswer refused = phone.get(target);
        QVERIFY2(refused.status == 403, target.constData());
        QVERIFY2(!refused.body.contains("Chan") && !refused.body.contains("5400"), refused.body.constData());
        QCOMPARE(desk.staff().get(target).status, 200);
    }
    // Whether there is such a user at all is not told either.
    for (const char *target :
         {"/users/404", "/points?userId=404", "/users/404/coupons", "/orders?userId=404"})
        QCOMPARE(phone.get(target).code(), "FORBIDDEN");
    // What is everybody's is theirs too.
    for (const char *target : {"/products", "/products/1", "/products/best-sellers", "/coupons"})
        QCOMPARE(phone.get(target).status, 200);
}

void TstApiRoles::aCustomerActsForThemselvesAlone()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const ProductId bread = desk.shop().product(QStringLiteral("Bread"), 4'600, 9);
    const CouponId autumn = desk.shop().coupon(
        {.name = QStringLiteral("Autumn"), .discount = {DiscountType::Amount, 500, {}, {}}, .limit = 5});
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"), 10'000);
    const CustomerId chan = desk.shop().customer(QStringLiteral("Chan"), 10'000);
    HttpClient phone = desk.customer(bora);
    const auto order = [&](CustomerId customer, qint64 coupon) {
        nlohmann::json body{{"userId", customer.value}};
        body["items"] = nlohmann::json::array({{{"productId", bread.value}, {"quantity", 1}}});
        if (coupon != 0)
            body["issuedCouponId"] = coupon;
        return phone.post("/orders", text(body));
    };
    const auto issue = [&](CustomerId customer) {
        return phone.post("/coupons/issue", text({{"userId", customer.value}, {"couponId", autumn.value}}));
    };
    const qint64 waiting = desk.placed(chan, {{bread, 1}});
    const qint64 paid = desk.paid(chan, {{bread, 1}});
    const qint64 chansCoupon = desk.issued(chan, autumn);
    const auto path = [](qint64 number, const char *verb) {
        return "/orders/" + digits(number) + '/' + verb;
    };
    QCOMPARE(order(chan, 0).code(), "FORBIDDEN");
    QCOMPARE(issue(chan).code(), "FORBIDDEN");
    QCOMPARE(phone.post("/payments/confirm", text({{"orderId", waiting}})).code(), "FORBIDDEN");
    QCOMPARE(phone.post("/payments/confirm", text({{"orderId", waiting}, {"userId", bora.value}})).code(),
             "FORBIDDEN");
    QCOMPARE(phone.post(path(waiting, "cancel"), {}).code(), "FORBIDDEN");
    QCOMPARE(phone.post(path(paid, "confirm"), {}).code(), "FORBIDDEN");
    QCOMPARE(order(bora, chansCoupon).code(), "COUPON_NOT_USABLE");
    QCOMPARE(desk.read("/orders/" + digits(waiting))["status"], "DEPOSIT_WAIT");
    QCOMPARE(desk.read("/orders/" + digits(paid))["status"], "PAY_DONE");
    QCOMPARE(desk.shop().stock(bread), 7);
    QCOMPARE(desk.shop().balanceWon(chan), 5'400);

    const qint64 coupon = issue(bora).json()["issuedCouponId"].get<qint64>();
    const qint64 own = order(bora, coupon).json()["orderId"].get<qint64>();
    QCOMPARE(phone.post("/payments/confirm", text({{"orderId", own}})).json()["balance"], 5'900);
    QCOMPARE(phone.post(path(own, "confirm"), {}).json()["status"], "BUY_CONFIRM");
    const qint64 other = order(bora, 0).json()["orderId"].get<qint64>();
    QCOMPARE(phone.post(path(other, "cancel"), {}).json()["status"], "CANCELLED");
    desk.shop().expectBooksBalance();
}

void TstApiRoles::aCustomersListIsNarrowed()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const ProductId bread = desk.shop().product(QStringLiteral("Bread"), 4'600, 99);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"));
    const CustomerId chan = desk.shop().customer(QStringLiteral("Chan"));
    nlohmann::json boras = nlohmann::json::array();
    for (int i = 0; i < 5; ++i) {
        (void)desk.placed(chan, {{bread, 1}});
        boras.insert(boras.begin(), desk.placed(bora, {{bread, 1}}));
    }
    HttpClient phone = desk.customer(bora);
    for (const char *query : {"status=DEPOSIT_WAIT", "from=2026-11-22", "to=2026-11-22"}) {
        const nlohmann::json items = ApiDesk::walked(phone, QByteArray("/orders?") + query, 2);
        QCOMPARE(column(items, "orderId"), boras);
        QCOMPARE(ApiDesk::walked(desk.staff(), QByteArray("/orders?") + query, 2).size(), std::size_t(10));
    }
    QCOMPARE(column(phone.get("/orders").json()["items"], "orderId"), boras);
}

void TstApiRoles::aVisitorNeedsNoToken()
{
    QFETCH_GLOBAL(Backend, backend);
    api::ShopApiOptions options;
    options.api.visitor = TestShop::admin();
    ApiDesk desk(backend, options);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"));
    HttpClient visitor(desk.served().port(), {});
    QCOMPARE(visitor.post("/points", text({{"userId", bora.value}, {"amount", 700}})).status, 200);
    QCOMPARE(visitor.get("/verify").json()["balances"], true);
    QCOMPARE(visitor.get("/points/history?userId=" + digits(bora)).json()["items"][0]["by"], "Haneul");
    // Who shows a token is who it says, or nobody.
    QCOMPARE(desk.customer(bora).get("/verify").status, 403);
    visitor.setToken("no-token-of-ours");
    QCOMPARE(visitor.get("/verify").status, 401);
    visitor.setToken(desk.served().adminToken() + "x");
    QCOMPARE(visitor.get("/products").status, 401);
    desk.shop().expectBooksBalance();
}

void TstApiRoles::aVisitorMayNotDoEverything()
{
    QFETCH_GLOBAL(Backend, backend);
    api::ShopApiOptions options;
    options.api.visitor = TestShop::staff();
    ApiDesk desk(backend, options);
    HttpClient visitor(desk.served().port(), {});
    QCOMPARE(visitor.get("/users").status, 200);
    QCOMPARE(visitor.get("/verify").code(), "FORBIDDEN");
    QCOMPARE(visitor.post("/products", R"({"name":"a","price":1,"stock":0})").code(), "FORBIDDEN");
}

void TstApiRoles::aTokenRevokedElsewhereIsOut()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const NewToken token = desk.served().newToken(Role::Staff);
    HttpClient client(desk.served().port(), token.secret.toLatin1());
    QCOMPARE(client.get("/products").status, 200);
    const std::unique_ptr<Shop> otherTill = desk.shop().secondTill();
    revoke(*otherTill, otherTill->operationIds().next(), token.token.id);
    QTRY_COMPARE_WITH_TIMEOUT(client.get("/products").status, 401, 3'000);
    QCOMPARE(client.post("/users", R"({"name":"Chan"})").status, 401);
    QCOMPARE(desk.staff().get("/products").status, 200);
    QCOMPARE(desk.read("/users")["items"].size(), std::size_t(0));
}

void TstApiRoles::aTokenRunsOut()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    TestShop &shop = desk.shop();
    const NewToken token = valueOf(shop.await<NewToken>([&](Reply<NewToken> reply) {
        shop->tokens().create(
            TestShop::admin(), shop.operation(),
            {.name = QStringLiteral("day"), .role = Role::Staff, .customer = {}, .validDays = 1},
            std::move(reply));
    }));
    HttpClient client(desk.served().port(), token.secret.toLatin1());
    shop.clock().advanceMs(kMsPerDay - 1);
    QCOMPARE(client.get("/products").status, 200);
    // At once, for all that it is remembered.
    shop.clock().advanceMs(1);
    QCOMPARE(client.get("/products").status, 401);
}

void TstApiRoles::anArchivedCustomersTokenIsOut()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    TestShop &shop = desk.shop();
    const CustomerId bora = shop.customer(QStringLiteral("Bora"), 700);
    HttpClient phone = desk.customer(bora);
    const QByteArray points = "/points?userId=" + digits(bora);
    QCOMPARE(phone.get(points).status, 200);
    const auto archive = [&](bool archived) {
        (void)valueOf(shop.await<Customer>([&](Reply<Customer> reply) {
            shop->customers().archive(TestShop::admin(), shop.operation(),
                                      {.customer = bora, .archived = archived}, std::move(reply));
        }));
    };
    archive(true);
    QTRY_COMPARE_WITH_TIMEOUT(phone.get(points).status, 401, 3'000);
    archive(false);
    QTRY_COMPARE_WITH_TIMEOUT(phone.get(points).status, 200, 3'000);
}

DANGGOL_TEST_MAIN(QCoreApplication, TstApiRoles)
#include "tst_api_roles.moc"
