// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/contract/api_desk.h"

using namespace danggol;
using namespace danggol::test;

/// Customers over HTTP.
class TstApiUsers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void aUserIsMade();
    void aUserMayHavePhoneAndCard();
    void aCardIsOneUsersAlone();
    void aUserIsHeldToItsShape_data();
    void aUserIsHeldToItsShape();
    void anUnknownUserIsNotFound();
    void anArchivedUserIsReadAndNotListed();
    void usersAreFound();
    void theListIsWalkedToItsEnd();
    void theListIsHeldToItsShape();

private:
    [[nodiscard]] static nlohmann::json made(ApiDesk &desk, const nlohmann::json &user)
    {
        const HttpAnswer answer = desk.staff().post("/users", text(user));
        if (answer.status != 200)
            qFatal("%s", answer.body.constData());
        return answer.json();
    }
};

void TstApiUsers::aUserIsMade()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const HttpAnswer answer = desk.staff().post("/users", R"({"name":" 남궁보라 "})");
    QCOMPARE(answer.status, 200);
    const QByteArray user = digits(answer.json()["userId"].get<qint64>());
    QCOMPARE(answer.body, R"({"userId":)" + user +
                              R"(,"name":"남궁보라","phone":null,"cardNo":null,"balance":0,)"
                              R"("createdAt":"2026-11-22T05:00:00.000Z",)"
                              R"("lastVisitAt":"2026-11-22T05:00:00.000Z","archived":false})");
    QCOMPARE(desk.read("/users/" + user), answer.json());
    QCOMPARE(desk.read("/points?userId=" + user)["balance"], 0);
    desk.shop().expectBooksBalance();
}

void TstApiUsers::aUserMayHavePhoneAndCard()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const nlohmann::json bora = made(desk, {{"name", "Bora"}, {"phone", "010-1234-5678"}, {"cardNo", "C-7"}});
    QCOMPARE(bora["phone"], "010-1234-5678");
    QCOMPARE(bora["cardNo"], "C-7");
    // What is empty is not there.
    const nlohmann::json chan = made(desk, {{"name", "Chan"}, {"phone", ""}, {"cardNo", " "}});
    QVERIFY(chan["phone"].is_null());
    QVERIFY(chan["cardNo"].is_null());
    const QByteArray path = "/users/" + digits(bora["userId"].get<qint64>());
    QCOMPARE(desk.staff().post("/points", text({{"userId", bora["userId"]}, {"amount", 700}})).status, 200);
    QCOMPARE(desk.read(path)["balance"], 700);
    desk.shop().expectBooksBalance();
}

void TstApiUsers::aCardIsOneUsersAlone()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    (void)made(desk, {{"name", "Bora"}, {"cardNo", "C-7"}});
    const HttpAnswer refused = desk.staff().post("/users", R"({"name":"Chan","cardNo":"C-7"})");
    QCOMPARE(refused.status, 409);
    QCOMPARE(refused.code(), "ALREADY_EXISTS");
    QCOMPARE(refused.faults(), "cardNo:TAKEN");
    QCOMPARE(column(desk.read("/users")["items"], "name"), nlohmann::json({"Bora"}));
}

void TstApiUsers::aUserIsHeldToItsShape_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("faults");
    const auto row = [](const char *name, const char *body, const char *faults) {
        QTest::newRow(name) << QByteArray(body) << QByteArray(faults);
    };
    row("no body", "", "body:REQUIRED");
    row("nothing", "{}", "name:REQUIRED");
    row("blank", R"({"name":"  "})", "name:REQUIRED");
    row("types", R"({"name":7,"phone":10,"cardNo":null})",
        "cardNo:WRONG_TYPE name:WRONG_TYPE phone:WRONG_TYPE");
    row("phone", R"({"name":"Bora","phone":"call me"})", "phone:INVALID");
    row("card", R"({"name":"Bora","cardNo":"a b"})", "cardNo:INVALID");
    row("unknown", R"({"name":"Bora","balance":1000})", "balance:UNKNOWN");
}

void TstApiUsers::aUserIsHeldToItsShape()
{
    QFETCH_GLOBAL(Backend, backend);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, faults);
    ApiDesk desk(backend);
    const HttpAnswer answer = desk.staff().post("/users", body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.faults(), faults);
    QCOMPARE(desk.read("/users")["items"].size(), std::size_t(0));
}

void TstApiUsers::anUnknownUserIsNotFound()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    for (const char *target :
         {"/users/404", "/users/404/coupons", "/points?userId=404", "/points/history?userId=404"}) {
        const HttpAnswer unknown = desk.staff().get(target);
        QCOMPARE(unknown.status, 404);
        QCOMPARE(unknown.code(), "USER_NOT_FOUND");
    }
    QCOMPARE(desk.staff().get("/users/0").faults(), "userId:OUT_OF_RANGE");
    QCOMPARE(desk.staff().get("/users/me").faults(), "userId:NOT_AN_INTEGER");
    QCOMPARE(desk.staff().get("/points").faults(), "userId:REQUIRED");
    // More than 64 bits.
    QCOMPARE(desk.staff().get("/users/9223372036854775808").faults(), "userId:OUT_OF_RANGE");
}

void TstApiUsers::anArchivedUserIsReadAndNotListed()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"), 500);
    const ProductId bread = desk.shop().product(QStringLiteral("Bread"), 100, 5);
    (void)valueOf(desk.shop().await<Customer>([&](Reply<Customer> reply) {
        desk.shop()->customers().archive(TestShop::admin(), desk.shop().operation(),
                                         {.customer = bora, .archived = true}, std::move(reply));
    }));
    const nlohmann::json user = desk.read("/users/" + digits(bora));
    QCOMPARE(user["archived"], true);
    QCOMPARE(user["balance"], 500);
    QCOMPARE(desk.read("/users")["items"].size(), std::size_t(0));
    const HttpAnswer ordered = desk.order(bora, {{bread, 1}});
    QCOMPARE(ordered.status, 404);
    QCOMPARE(ordered.code(), "USER_NOT_FOUND");
    QCOMPARE(desk.shop().stock(bread), 5);
    desk.shop().expectBooksBalance();
}

void TstApiUsers::usersAreFound()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    (void)made(desk, {{"name", "남궁보라"}, {"phone", "010-1234-5678"}});
    (void)made(desk, {{"name", "Chan"}, {"cardNo", "VIP-9"}});
    const auto found = [&desk](const char *typed) {
        return column(desk.read("/users?query=" + QByteArray(typed).toPercentEncoding())["items"], "name");
    };
    QCOMPARE(found("보라"), nlohmann::json({"남궁보라"}));
    QCOMPARE(found("ㄴㄱㅂㄹ"), nlohmann::json({"남궁보라"}));
    QCOMPARE(found("12345678"), nlohmann::json({"남궁보라"}));
    QCOMPARE(found("vip-9"), nlohmann::json({"Chan"}));
    QCOMPARE(found("CHAN"), nlohmann::json({"Chan"}));
    QCOMPARE(found("nobody"), nlohmann::json::array());
}

void TstApiUsers::theListIsWalkedToItsEnd()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    nlohmann::json oldestFirst = nlohmann::json::array();
    nlohmann::json newestFirst = nlohmann::json::array();
    for (int i = 0; i < 7; ++i) {
        const std::string name = "Customer " + std::to_string(i);
        (void)made(desk, {{"name", name}});
        oldestFirst.push_back(name);
        newestFirst.insert(newestFirst.begin(), name);
        // Some visited at the same moment.
        desk.shop().clock().advanceMs(i % 2);
    }
    for (const std::size_t limit : {1, 3, 7, 200}) {
        QCOMPARE(column(ApiDesk::walked(desk.staff(), "/users?query=customer", limit), "name"), oldestFirst);
        // Who was here last comes first.
        QCOMPARE(column(ApiDesk::walked(desk.staff(), "/users?query=", limit), "name"), newestFirst);
    }
}

void TstApiUsers::theListIsHeldToItsShape()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const auto faults = [&desk](const QByteArray &query) {
        const HttpAnswer answer = desk.staff().get("/users?" + query);
        return answer.status == 400 ? answer.faults() : answer.body;
    };
    QCOMPARE(faults("limit=0"), "limit:OUT_OF_RANGE");
    QCOMPARE(faults("limit=201"), "limit:OUT_OF_RANGE");
    QCOMPARE(faults("cursor=7"), "cursor:MALFORMED");
    QCOMPARE(faults("query=" + QByteArray(201, 'q')), "query:TOO_LONG");
    QCOMPARE(faults("name=Bora"), "name:UNKNOWN");
}

DANGGOL_TEST_MAIN(QCoreApplication, TstApiUsers)
#include "tst_api_users.moc"
