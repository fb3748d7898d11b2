// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/contract/api_desk.h"

using namespace danggol;
using namespace danggol::test;

/// Products over HTTP.
class TstApiCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void aProductIsRead();
    void anUnknownProductIsNotFound();
    void aProductIsMade();
    void aProductIsHeldToItsShape_data();
    void aProductIsHeldToItsShape();
    void aBarcodeIsOneProductsAlone();
    void whatIsGivenIsChanged();
    void barcodeAndCategoryAreCleared();
    void anEditInBetweenIsAConflict();
    void aPatchNeedsSomethingToChange();
    void stockComesAndGoes();
    void stockStaysWithinItsBounds();
    void aStockChangeIsHeldToItsShape();
    void theListIsWalkedToItsEnd();
    void theListIsNarrowed();
    void aListIsHeldToItsShape();

private:
    [[nodiscard]] static nlohmann::json made(ApiDesk &desk, const nlohmann::json &product)
    {
        const HttpAnswer answer = desk.admin().post("/products", text(product));
        if (answer.status != 200)
            qFatal("%s", answer.body.constData());
        return answer.json();
    }
    [[nodiscard]] static QByteArray pathOf(const nlohmann::json &product)
    {
        return "/products/" + digits(product["productId"].get<qint64>());
    }
    /// The names that a query finds.
    [[nodiscard]] static nlohmann::json found(ApiDesk &desk, const QByteArray &query)
    {
        return column(desk.read("/products?" + query)["items"], "name");
    }
};

void TstApiCatalog::aProductIsRead()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const QByteArray product = digits(made(desk, {{"name", "Salt bread, 2 pcs"},
                                                  {"price", 4'600},
                                                  {"stock", 18},
                                                  {"category", "Bakery"},
                                                  {"barcode", "8801234567893"}})["productId"]
                                          .get<qint64>());
    QCOMPARE(desk.staff().get("/products/" + product).body,
             R"({"productId":)" + product +
                 R"(,"name":"Salt bread, 2 pcs","price":4600,"stock":18,"category":"Bakery",)"
                 R"("barcode":"8801234567893","status":"ON_SALE","lowStockAt":5,"version":1})");
}

void TstApiCatalog::anUnknownProductIsNotFound()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const HttpAnswer unknown = desk.staff().get("/products/404");
    QCOMPARE(unknown.status, 404);
    QCOMPARE(unknown.code(), "PRODUCT_NOT_FOUND");
    QCOMPARE(unknown.json()["productId"], 404);
    QCOMPARE(desk.staff().get("/products/0").faults(), "productId:OUT_OF_RANGE");
    for (const char *number : {"x", "1.0", "-1", "+1", "01"})
        QCOMPARE(desk.staff().get(QByteArray("/products/") + number).faults(), "productId:NOT_AN_INTEGER");
    QCOMPARE(desk.staff().get("/products/1?full=1").faults(), "full:UNKNOWN");
}

void TstApiCatalog::aProductIsMade()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const nlohmann::json least = made(desk, {{"name", "  소금빵  "}, {"price", 1}, {"stock", 0}});
    QCOMPARE(least["name"], "소금빵");
    QVERIFY(least["category"].is_null());
    QVERIFY(least["barcode"].is_null());
    QCOMPARE(least["lowStockAt"], 5);
    const nlohmann::json most = made(desk, {{"name", "Gold"},
                                            {"price", 100'000'000},
                                            {"stock", 1'000'000'000},
                                            {"category", "Vault"},
                                            {"barcode", "AU-1"},
                                            {"lowStockAt", 0}});
    QCOMPARE(desk.read(pathOf(most)), most);
    QCOMPARE(desk.read("/products")["items"], nlohmann::json({least, most}));
    desk.shop().expectBooksBalance();
}

void TstApiCatalog::aProductIsHeldToItsShape_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("faults");
    const auto row = [](const char *name, const char *body, const char *faults) {
        QTest::newRow(name) << QByteArray(body) << QByteArray(faults);
    };
    row("nothing", "{}", "name:REQUIRED price:REQUIRED stock:REQUIRED");
    row("no name", R"({"name":"  ","price":1,"stock":0})", "name:REQUIRED");
    row("free", R"({"name":"a","price":0,"stock":0})", "price:OUT_OF_RANGE");
    row("too dear", R"({"name":"a","price":100000001,"stock":0})", "price:OUT_OF_RANGE");
    row("less than none", R"({"name":"a","price":1,"stock":-1})", "stock:OUT_OF_RANGE");
    row("types", R"({"name":1,"price":"1","stock":true})",
        "name:WRONG_TYPE price:WRONG_TYPE stock:WRONG_TYPE");
    row("null", R"({"name":"a","price":1,"stock":null})", "stock:WRONG_TYPE");
    row("barcode", R"({"name":"a","price":1,"stock":0,"barcode":"123"})", "barcode:MALFORMED");
    row("accent", R"({"name":"a","price":1,"stock":0,"barcode":"caf\u00e9"})", "barcode:MALFORMED");
    row("unknown", R"({"name":"a","price":1,"stock":0,"status":"PAUSED"})", "status:UNKNOWN");
}

void TstApiCatalog::aProductIsHeldToItsShape()
{
    QFETCH_GLOBAL(Backend, backend);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, faults);
    ApiDesk desk(backend);
    const HttpAnswer answer = desk.admin().post("/products", body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), "INVALID_INPUT");
    QCOMPARE(answer.faults(), faults);
    QCOMPARE(desk.read("/products")["items"].size(), std::size_t(0));
}

void TstApiCatalog::aBarcodeIsOneProductsAlone()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const nlohmann::json milk =
        made(desk, {{"name", "Milk"}, {"price", 1}, {"stock", 0}, {"barcode", "8801234567893"}});
    const nlohmann::json tea = made(desk, {{"name", "Tea"}, {"price", 1}, {"stock", 0}});
    const HttpAnswer created =
        desk.admin().post("/products", R"({"name":"a","price":1,"stock":0,"barcode":"8801234567893"})");
    const HttpAnswer patched = desk.admin().send("PATCH", pathOf(tea), R"({"barcode":"8801234567893"})");
    for (const HttpAnswer &refused : {created, patched}) {
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.code(), "ALREADY_EXISTS");
        QCOMPARE(refused.faults(), "barcode:ALREADY_EXISTS");
        QCOMPARE(refused.json()["productId"], milk["productId"]);
    }
    QCOMPARE(desk.read("/products")["items"], nlohmann::json({milk, tea}));
}

void TstApiCatalog::whatIsGivenIsChanged()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    nlohmann::json bread = made(desk, {{"name", "Bread"}, {"price", 4'600}, {"stock", 7}});
    const std::vector<std::pair<const char *, nlohmann::json>> changes{
        {"name", "Salt bread"}, {"price", 4'900},     {"category", "Bakery"}, {"barcode", "88012345"},
        {"lowStockAt", 3},      {"status", "PAUSED"}, {"status", "ON_SALE"}};
    qint64 version = 1;
    for (const auto &[member, value] : changes) {
        const HttpAnswer answer = desk.admin().send("PATCH", pathOf(bread), text({{member, value}}));
        QCOMPARE(answer.status, 200);
        bread[member] = value;
        bread["version"] = ++version;
        QCOMPARE(answer.json(), bread);
        QCOMPARE(desk.read(pathOf(bread)), bread);
    }
    // What is archived is no longer listed, and can be brought back.
    QCOMPARE(desk.admin().send("PATCH", pathOf(bread), R"({"status":"ARCHIVED"})").status, 200);
    QCOMPARE(found(desk, {}), nlohmann::json::array());
    QCOMPARE(desk.read(pathOf(bread))["status"], "ARCHIVED");
    QCOMPARE(desk.admin().send("PATCH", pathOf(bread), R"({"status":"ON_SALE"})").status, 200);
    QCOMPARE(found(desk, {}), nlohmann::json({"Salt bread"}));
    desk.shop().expectBooksBalance();
}

void TstApiCatalog::barcodeAndCategoryAreCleared()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const nlohmann::json milk = made(desk, {{"name", "Milk"},
                                            {"price", 2'000},
                                            {"stock", 0},
                                            {"category", "Cold"},
                                            {"barcode", "8801234567893"}});
    const HttpAnswer cleared =
        desk.admin().send("PATCH", pathOf(milk), R"({"barcode":null,"category":null})");
    QCOMPARE(cleared.status, 200);
    QVERIFY(cleared.json()["barcode"].is_null());
    QVERIFY(cleared.json()["category"].is_null());
    QCOMPARE(cleared.json()["name"], "Milk");
    // The barcode is free for another one.
    (void)made(desk, {{"name", "Oat milk"}, {"price", 1}, {"stock", 0}, {"barcode", "8801234567893"}});
    (void)desk.admin().send("PATCH", pathOf(milk), R"({"category":"Cold"})");
    QVERIFY(desk.admin().send("PATCH", pathOf(milk), R"({"category":""})").json()["category"].is_null());
    // Only what may be empty can be cleared.
    QCOMPARE(desk.admin().send("PATCH", pathOf(milk), R"({"name":null,"price":null})").faults(),
             "name:WRONG_TYPE price:WRONG_TYPE");
}

void TstApiCatalog::anEditInBetweenIsAConflict()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const nlohmann::json milk = made(desk, {{"name", "Milk"}, {"price", 2'000}, {"stock", 0}});
    QCOMPARE(desk.admin().send("PATCH", pathOf(milk), R"({"price":2100,"version":1})").json()["version"], 2);
    const HttpAnswer late = desk.admin().send("PATCH", pathOf(milk), R"({"price":1900,"version":1})");
    QCOMPARE(late.status, 409);
    QCOMPARE(late.code(), "EDIT_CONFLICT");
    QCOMPARE(late.json()["version"], 2);
    QCOMPARE(desk.read(pathOf(milk))["price"], 2'100);
    QCOMPARE(desk.admin().send("PATCH", pathOf(milk), R"({"price":1900})").json()["version"], 3);
}

void TstApiCatalog::aPatchNeedsSomethingToChange()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const nlohmann::json milk = made(desk, {{"name", "Milk"}, {"price", 2'000}, {"stock", 0}});
    const auto faults = [&](const QByteArray &body) {
        const HttpAnswer answer = desk.admin().send("PATCH", pathOf(milk), body);
        return answer.status == 400 ? answer.faults() : answer.body;
    };
    QCOMPARE(faults("{}"), "body:REQUIRED");
    QCOMPARE(faults(R"({"version":1})"), "body:REQUIRED");
    QCOMPARE(faults(R"({"stock":5})"), "stock:UNKNOWN");
    QCOMPARE(faults(R"({"status":"SOLD"})"), "status:UNKNOWN");
    QCOMPARE(desk.admin().send("PATCH", "/products/404", R"({"price":1})").code(), "PRODUCT_NOT_FOUND");
    QCOMPARE(desk.read(pathOf(milk)), milk);
}

void TstApiCatalog::stockComesAndGoes()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    nlohmann::json milk = made(desk, {{"name", "Milk"}, {"price", 2'000}, {"stock", 3}});
    const HttpAnswer received =
        desk.staff().post(pathOf(milk) + "/stock", R"({"change":10,"reason":"RECEIVED","note":"morning"})");
    QCOMPARE(received.status, 200);
    milk["stock"] = 13;
    milk["version"] = received.json()["version"];
    QCOMPARE(received.json(), milk);
    const HttpAnswer adjusted =
        desk.staff().post(pathOf(milk) + "/stock", R"({"change":-13,"reason":"ADJUSTED"})");
    QCOMPARE(adjusted.json()["stock"], 0);
    QCOMPARE(desk.read(pathOf(milk))["stock"], 0);
    desk.shop().expectBooksBalance();
}

void TstApiCatalog::stockStaysWithinItsBounds()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const nlohmann::json milk = made(desk, {{"name", "Milk"}, {"price", 2'000}, {"stock", 3}});
    const HttpAnswer tooFew =
        desk.staff().post(pathOf(milk) + "/stock", R"({"change":-4,"reason":"ADJUSTED"})");
    QCOMPARE(tooFew.status, 422);
    QCOMPARE(tooFew.code(), "OUT_OF_STOCK");
    QCOMPARE(tooFew.json()["asked"], 4);
    QCOMPARE(tooFew.json()["left"], 3);
    const HttpAnswer tooMany =
        desk.staff().post(pathOf(milk) + "/stock", R"({"change":1000000000,"reason":"RECEIVED"})");
    QCOMPARE(tooMany.status, 400);
    QCOMPARE(tooMany.faults(), "change:OUT_OF_RANGE");
    QCOMPARE(desk.staff().post("/products/404/stock", R"({"change":1,"reason":"ADJUSTED"})").code(),
             "PRODUCT_NOT_FOUND");
    QCOMPARE(desk.read(pathOf(milk)), milk);
    desk.shop().expectBooksBalance();
}

void TstApiCatalog::aStockChangeIsHeldToItsShape()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const QByteArray path = pathOf(made(desk, {{"name", "Milk"}, {"price", 1}, {"stock", 3}})) + "/stock";
    const auto faults = [&](const QByteArray &body) {
        const HttpAnswer answer = desk.staff().post(path, body);
        return answer.status == 400 ? answer.faults() : answer.body;
    };
    QCOMPARE(faults("{}"), "change:REQUIRED reason:REQUIRED");
    QCOMPARE(faults(R"({"change":0,"reason":"ADJUSTED"})"), "change:OUT_OF_RANGE");
    QCOMPARE(faults(R"({"change":-1,"reason":"RECEIVED"})"), "change:OUT_OF_RANGE");
    QCOMPARE(faults(R"({"change":1,"reason":"SOLD"})"), "reason:UNKNOWN");
    QCOMPARE(faults(R"({"change":1,"reason":"ADJUSTED","note":7})"), "note:WRONG_TYPE");
    QCOMPARE(faults(text({{"change", 1}, {"reason", "ADJUSTED"}, {"note", std::string(201, 'n')}})),
             "note:TOO_LONG");
}

void TstApiCatalog::theListIsWalkedToItsEnd()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    nlohmann::json names = nlohmann::json::array();
    for (int i = 0; i < 7; ++i) {
        const std::string name = "Product " + std::to_string(i);
        (void)made(desk, {{"name", name}, {"price", 1}, {"stock", i % 2}, {"category", "All"}});
        names.push_back(name);
    }
    for (const std::size_t limit : {1, 3, 7, 200})
        QCOMPARE(column(ApiDesk::walked(desk.staff(), "/products?query=product", limit), "name"), names);
    // Filters hold on every page.
    QCOMPARE(column(ApiDesk::walked(desk.staff(), "/products?category=All&inStock=true", 2), "name"),
             nlohmann::json({"Product 1", "Product 3", "Product 5"}));
}

void TstApiCatalog::theListIsNarrowed()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    (void)made(desk, {{"name", "소금빵"}, {"price", 1}, {"stock", 1}, {"category", "빵"}});
    (void)made(desk, {{"name", "Salt & pepper 100%"}, {"price", 1}, {"stock", 0}, {"category", "Spice"}});
    (void)made(desk, {{"name", "Milk"}, {"price", 1}, {"stock", 2}, {"barcode", "8801234567893"}});
    const auto query = [&desk](const char *typed) {
        return found(desk, "query=" + QByteArray(typed).toPercentEncoding());
    };
    QCOMPARE(query("소금"), nlohmann::json({"소금빵"}));
    QCOMPARE(query("ㅅㄱ"), nlohmann::json({"소금빵"}));
    QCOMPARE(query("MILK"), nlohmann::json({"Milk"}));
    QCOMPARE(query("8801234567893"), nlohmann::json({"Milk"}));
    QCOMPARE(query("100%"), nlohmann::json({"Salt & pepper 100%"}));
    QCOMPARE(query("_"), nlohmann::json::array());
    QCOMPARE(found(desk, "query="), nlohmann::json({"소금빵", "Salt & pepper 100%", "Milk"}));
    QCOMPARE(found(desk, "category=" + QByteArray("빵").toPercentEncoding()), nlohmann::json({"소금빵"}));
    QCOMPARE(found(desk, "category=Spi"), nlohmann::json::array());
    QCOMPARE(found(desk, "inStock=true"), nlohmann::json({"소금빵", "Milk"}));
    QCOMPARE(found(desk, "inStock=false"), nlohmann::json({"소금빵", "Salt & pepper 100%", "Milk"}));
    QCOMPARE(found(desk, "inStock=true&category=Spice"), nlohmann::json::array());
}

void TstApiCatalog::aListIsHeldToItsShape()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const auto faults = [&desk](const QByteArray &query) {
        const HttpAnswer answer = desk.staff().get("/products?" + query);
        return answer.status == 400 ? answer.faults() : answer.body;
    };
    QCOMPARE(faults("limit=0"), "limit:OUT_OF_RANGE");
    QCOMPARE(faults("limit=201"), "limit:OUT_OF_RANGE");
    QCOMPARE(faults("cursor=elsewhere"), "cursor:MALFORMED");
    QCOMPARE(faults("inStock=1"), "inStock:UNKNOWN");
    QCOMPARE(faults("query=" + QByteArray(201, 'q')), "query:TOO_LONG");
    QCOMPARE(faults("sort=name&limit=x"), "limit:NOT_AN_INTEGER sort:UNKNOWN");
}

DANGGOL_TEST_MAIN(QCoreApplication, TstApiCatalog)
#include "tst_api_catalog.moc"
