// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/support/openapi_check.h"

#include <QFile>
#include <QTest>

#include <functional>
#include <memory>

using namespace danggol::test;

namespace
{

const QByteArray kProblemType = "application/problem+json";

HttpHeaders jsonHeaders()
{
    return {{"Content-Type", "application/json; charset=utf-8"}, {"x-request-id", "r-1"}};
}

HttpExchange charge()
{
    return {.method = "POST",
            .path = "/points",
            .query = {},
            .requestHeaders = {{"content-type", "application/json"}, {"Idempotency-Key", "till-3-0042"}},
            .requestBody = R"({"userId":1,"amount":10000})",
            .status = 200,
            .responseHeaders = jsonHeaders(),
            .responseBody = R"({"userId":1,"balance":58500})"};
}

HttpExchange bestSellers()
{
    return {.method = "GET",
            .path = "/products/best-sellers",
            .query = "pageNumber=1&pageSize=10&endDay=2026-11-22",
            .requestHeaders = {},
            .requestBody = {},
            .status = 200,
            .responseHeaders = jsonHeaders(),
            .responseBody = R"({"days":3,"startDay":null,"endDay":null,"aggregatedAt":null,"pageNumber":1,)"
                            R"("pageSize":10,"totalCount":0,"totalPages":0,"items":[]})"};
}

HttpExchange refused(HttpExchange exchange, int status, const QByteArray &code, const QByteArray &more = {})
{
    exchange.status = status;
    exchange.responseHeaders = {{"Content-Type", kProblemType}, {"X-Request-Id", "r-1"}};
    exchange.responseBody = R"({"type":"urn:danggol:problem:)" + code.toLower().replace('_', '-') +
                            R"(","title":"No","status":)" + QByteArray::number(status) + R"(,"code":")" +
                            code + R"(","detail":"No.")" + more + "}";
    return exchange;
}

HttpExchange elsewhere(const QByteArray &method, const QByteArray &path)
{
    HttpExchange exchange;
    exchange.method = method;
    exchange.path = path;
    return exchange;
}

HttpExchange with(HttpExchange exchange, const std::function<void(HttpExchange &)> &change)
{
    change(exchange);
    return exchange;
}

void addRow(const char *name, const HttpExchange &exchange, const char *fault = "")
{
    QTest::newRow(name) << exchange << QString::fromUtf8(fault);
}

void addAnswer(const char *name, const char *body, const char *fault)
{
    addRow(name, with(charge(), [body](HttpExchange &e) { e.responseBody = body; }), fault);
}

void addRequest(const char *name, const char *body, const char *fault)
{
    addRow(name, with(charge(), [body](HttpExchange &e) { e.requestBody = body; }), fault);
}

void addQuery(const char *name, const char *query, const char *fault)
{
    addRow(name, with(bestSellers(), [query](HttpExchange &e) { e.query = query; }), fault);
}

} // namespace

/// What fits the description passes, and what does not is found.
class TstOpenApiCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void whatFitsPasses_data();
    void whatFitsPasses() { checkRow(); }
    void answersAreHeldToTheDescription_data();
    void answersAreHeldToTheDescription() { checkRow(); }
    void problemsAreHeldToTheirCodes_data();
    void problemsAreHeldToTheirCodes() { checkRow(); }
    void whatSucceedsWasAskedRightly_data();
    void whatSucceedsWasAskedRightly() { checkRow(); }
    void whereNoRouteIs_data();
    void whereNoRouteIs() { checkRow(); }

private:
    void checkRow();

    std::unique_ptr<OpenApiCheck> m_check;
};

void TstOpenApiCheck::initTestCase()
{
    QFile file(QStringLiteral(":/openapi/openapi.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_check = std::make_unique<OpenApiCheck>(file.readAll());
}

void TstOpenApiCheck::checkRow()
{
    QFETCH(HttpExchange, exchange);
    QFETCH(QString, fault);
    const QString found = m_check->checkExchange(exchange);
    if (fault.isEmpty())
        QCOMPARE(found, QString());
    QVERIFY2(found.contains(fault), qPrintable(found.isEmpty() ? QStringLiteral("nothing found") : found));
}

void TstOpenApiCheck::whatFitsPasses_data()
{
    QTest::addColumn<HttpExchange>("exchange");
    QTest::addColumn<QString>("fault");

    addRow("a write", charge());
    addRow("a write that was stored", with(charge(), [](HttpExchange &e) {
               e.responseHeaders.emplaceBack("Idempotency-Replayed", "true");
           }));
    addRow("a write without a key", with(charge(), [](HttpExchange &e) { e.requestHeaders.removeLast(); }));
    addRow("a read, with nulls", bestSellers());
    addRow("a read by HEAD", with(bestSellers(), [](HttpExchange &e) {
               e.method = "HEAD";
               e.responseBody.clear();
           }));
    addRow("a body that may be left out", with(charge(), [](HttpExchange &e) {
               e.path = "/aggregations/run";
               e.requestHeaders.clear();
               e.requestBody.clear();
               e.responseBody =
                   R"({"days":["2026-11-22"],"productRows":64,"finishedAt":"2026-11-22T05:06:12.345Z"})";
           }));
    addRow("a list in the query, and a stream", with(elsewhere("GET", "/events"), [](HttpExchange &e) {
               e.query = "topics=wallet,order";
               e.status = 200;
               e.responseHeaders = {{"Content-Type", "text/event-stream"}, {"X-Request-Id", "r-1"}};
               e.responseBody = ": hello\n\n";
           }));
    addRow("a refused request of another shape",
           refused(with(charge(), [](HttpExchange &e) { e.requestBody = "[]"; }), 400, "INVALID_INPUT",
                   R"(,"errors":[{"field":"body","code":"WRONG_TYPE","detail":"No."}])"));
    addRow("health that is ill", with(elsewhere("GET", "/health"), [](HttpExchange &e) {
               e.status = 503;
               e.responseHeaders = jsonHeaders();
               e.responseBody = R"({"status":"unavailable","engine":"SQLite","version":"0.1.0"})";
           }));
    addRow("a path of bytes", refused(with(elsewhere("GET", "/products/%31"), [](HttpExchange &) {}), 404,
                                      "PRODUCT_NOT_FOUND", R"(,"productId":1)"));
}

void TstOpenApiCheck::answersAreHeldToTheDescription_data()
{
    QTest::addColumn<HttpExchange>("exchange");
    QTest::addColumn<QString>("fault");

    addAnswer("wrong type", R"({"userId":1,"balance":"58500"})", "balance");
    addAnswer("no integer", R"({"userId":1,"balance":58500.0})", "balance");
    addAnswer("null", R"({"userId":1,"balance":null})", "balance");
    addAnswer("over the bound", R"({"userId":1,"balance":1000000001})", "balance");
    addAnswer("missing member", R"({"userId":1})", "balance");
    addAnswer("extra member", R"({"userId":1,"balance":58500,"phone":"010"})", "phone");
    addAnswer("a key twice", R"({"userId":1,"userId":1,"balance":58500})", "has a key twice");
    addAnswer("no JSON", "58500", "type");
    addAnswer("half of JSON", R"({"userId":1)", "is not JSON");
    addAnswer("nothing", "", "is not JSON");
    addRow("a status that is not listed", with(charge(), [](HttpExchange &e) { e.status = 201; }),
           "POST /points → 201: status is not listed");
    addRow("another media type",
           with(charge(), [](HttpExchange &e) { e.responseHeaders[0].second = "text/html"; }),
           "media type text/html is not described");
    addRow("no media type", with(charge(), [](HttpExchange &e) { e.responseHeaders.removeFirst(); }),
           "media type (none) is not described");
    addRow("a parameter of the media type",
           with(elsewhere("GET", "/metrics"),
                [](HttpExchange &e) {
                    e.status = 200;
                    e.responseHeaders = {{"Content-Type", "text/plain"}, {"X-Request-Id", "r-1"}};
                }),
           "media type text/plain is not described");
    addRow("no request id", with(charge(), [](HttpExchange &e) { e.responseHeaders.removeLast(); }),
           "response header X-Request-Id: is missing");
    addRow(
        "a header of another value",
        with(charge(), [](HttpExchange &e) { e.responseHeaders.emplaceBack("Idempotency-Replayed", "yes"); }),
        "response header Idempotency-Replayed");
    addRow("HEAD with a body", with(bestSellers(), [](HttpExchange &e) { e.method = "HEAD"; }),
           "is sent, and HEAD has none");
    addRow("a moment of another form",
           with(bestSellers(),
                [](HttpExchange &e) {
                    e.responseBody.replace(R"("aggregatedAt":null)",
                                           R"("aggregatedAt":"2026-11-22T05:06:12Z")");
                }),
           "aggregatedAt");
    addRow("wrong deep inside",
           with(bestSellers(),
                [](HttpExchange &e) {
                    e.responseBody.replace(R"("items":[])",
                                           R"("items":[{"rank":0,"productId":1,"name":"Bread",)"
                                           R"("quantity":1,"revenue":0,"previousRank":null}])");
                }),
           "rank");
}

void TstOpenApiCheck::problemsAreHeldToTheirCodes_data()
{
    QTest::addColumn<HttpExchange>("exchange");
    QTest::addColumn<QString>("fault");

    const char *const figures = R"(,"balance":999999999,"limit":1000000000)";
    addRow("a rule of the route", refused(charge(), 422, "BALANCE_LIMIT", figures));
    addRow("without its figures", refused(charge(), 422, "BALANCE_LIMIT"), "balance");
    addRow("a code of another route",
           refused(charge(), 422, "PRODUCT_NOT_ON_SALE", R"(,"productId":1,"name":"Bread")"), "code");
    addRow("a code of another status", refused(charge(), 409, "BALANCE_LIMIT", figures), "code");
    addRow("a figure that nobody knows",
           refused(charge(), 422, "BALANCE_LIMIT", QByteArray(figures) + R"(,"sql":"SELECT 1")"), "sql");
    addRow("no field where one is at fault", refused(charge(), 400, "INVALID_INPUT"), "errors");
    addRow("the status of another answer",
           with(refused(charge(), 422, "BALANCE_LIMIT", figures),
                [](HttpExchange &e) { e.responseBody.replace("422", "400"); }),
           "status is not that of the answer");
    addRow("the type of another code",
           with(refused(charge(), 422, "BALANCE_LIMIT", figures),
                [](HttpExchange &e) { e.responseBody.replace("balance-limit", "out-of-stock"); }),
           "type is not urn:danggol:problem:balance-limit");
    addRow("a problem as plain JSON",
           with(refused(charge(), 422, "BALANCE_LIMIT", figures),
                [](HttpExchange &e) { e.responseHeaders[0].second = "application/json"; }),
           "media type application/json is not described");
    addRow("401 without its scheme", refused(charge(), 401, "UNAUTHENTICATED"),
           "response header WWW-Authenticate: is missing");
    addRow("what needs no token", refused(elsewhere("GET", "/health"), 401, "UNAUTHENTICATED"),
           "status is not listed");
}

void TstOpenApiCheck::whatSucceedsWasAskedRightly_data()
{
    QTest::addColumn<HttpExchange>("exchange");
    QTest::addColumn<QString>("fault");

    addRequest("wrong type", R"({"userId":1,"amount":"10000"})", "request body: ");
    addRequest("no integer", R"({"userId":1,"amount":1e3})", "request body: ");
    addRequest("out of range", R"({"userId":1,"amount":10000001})", "request body: ");
    addRequest("extra member", R"({"userId":1,"amount":1,"note":"x"})", "note");
    addRequest("missing member", R"({"userId":1})", "amount");
    addRequest("a key twice", R"({"userId":1,"amount":1,"amount":2})", "request body: has a key twice");
    addRequest("no JSON", "userId=1", "request body: is not JSON");
    addRequest("nothing", "", "request body: is missing");
    addRow("another media type",
           with(charge(), [](HttpExchange &e) { e.requestHeaders[0].second = "text/plain"; }),
           "request body: media type text/plain is not described");
    addRow("a key with a space", with(charge(), [](HttpExchange &e) { e.requestHeaders[1].second = "a b"; }),
           "request header parameter Idempotency-Key");
    addRow("a body on a read", with(bestSellers(), [](HttpExchange &e) { e.requestBody = "{}"; }),
           "request body: none is described");
    addQuery("out of range", "pageNumber=0", "request query parameter pageNumber");
    addQuery("no number", "pageSize=abc", "request query parameter pageSize");
    addQuery("a number of another form", "pageSize=%2B10", "request query parameter pageSize");
    addQuery("no day", "endDay=2026-1-1", "request query parameter endDay");
    addQuery("unknown", "page=1", "request query parameter page: is not described");
    addQuery("twice", "pageSize=1&pageSize=2", "request query parameter pageSize: is given 2 times");
    addRow("a query without what it needs",
           with(charge(),
                [](HttpExchange &e) {
                    e.method = "GET";
                    e.requestBody.clear();
                }),
           "request query parameter userId: is missing");
    addRow("no id in the path",
           with(bestSellers(),
                [](HttpExchange &e) {
                    e.path = "/users/abc/coupons";
                    e.query.clear();
                    e.responseBody = R"({"items":[],"nextCursor":null})";
                }),
           "request path parameter userId");
}

void TstOpenApiCheck::whereNoRouteIs_data()
{
    QTest::addColumn<HttpExchange>("exchange");
    QTest::addColumn<QString>("fault");

    const auto wrongMethod = [](const QByteArray &allow) {
        return with(refused(elsewhere("DELETE", "/points"), 405, "METHOD_NOT_ALLOWED"),
                    [allow](HttpExchange &e) { e.responseHeaders.emplaceBack("Allow", allow); });
    };
    addRow("no path", refused(elsewhere("GET", "/nowhere"), 404, "ROUTE_NOT_FOUND"));
    addRow("a path that goes on", refused(elsewhere("GET", "/points/"), 404, "ROUTE_NOT_FOUND"));
    addRow("a path without its id", refused(elsewhere("GET", "/users//coupons"), 404, "ROUTE_NOT_FOUND"));
    addRow("another code", refused(elsewhere("GET", "/nowhere"), 404, "USER_NOT_FOUND"), "code");
    addRow("no path, but 405", refused(elsewhere("GET", "/nowhere"), 405, "METHOD_NOT_ALLOWED"),
           "the path is not described, which is 404");
    addRow("no path, but an answer", with(bestSellers(), [](HttpExchange &e) { e.path = "/nowhere"; }),
           "the path is not described; status is not listed");
    addRow("a path that is there", refused(bestSellers(), 404, "ROUTE_NOT_FOUND"), "status is not listed");
    addRow("no method", wrongMethod("POST, GET, HEAD"));
    addRow("no method, but 404", refused(elsewhere("DELETE", "/points"), 404, "ROUTE_NOT_FOUND"),
           "the path is described, but not the method: 405");
    addRow("Allow names too few", wrongMethod("GET, POST"), "does not name the path's methods");
    addRow("Allow is missing", refused(elsewhere("DELETE", "/points"), 405, "METHOD_NOT_ALLOWED"),
           "response header Allow: is missing");
    addRow("HEAD where there is no GET",
           with(refused(elsewhere("HEAD", "/coupons/issue"), 405, "METHOD_NOT_ALLOWED"), [](HttpExchange &e) {
               e.responseHeaders.emplaceBack("Allow", "POST");
               e.responseBody.clear();
           }));
    const auto preflight = [](HttpExchange &e) {
        e.requestHeaders = {{"Origin", "https://shop.example"}, {"Access-Control-Request-Method", "POST"}};
        e.status = 204;
        e.responseHeaders = {{"X-Request-Id", "r-1"},
                             {"Access-Control-Allow-Origin", "https://shop.example"},
                             {"Access-Control-Allow-Methods", "POST, GET, HEAD"},
                             {"Access-Control-Allow-Headers", "Content-Type"}};
    };
    addRow("a web page's question", with(elsewhere("OPTIONS", "/points"), preflight));
    addRow("a web page's question about no path", with(elsewhere("OPTIONS", "/nowhere"), preflight),
           "status is not listed");
    addRow("no web page's question", with(elsewhere("DELETE", "/points"), preflight), "status is not listed");
    addRow("an answer without the origin",
           with(with(elsewhere("OPTIONS", "/points"), preflight),
                [](HttpExchange &e) { e.responseHeaders.removeAt(1); }),
           "response header Access-Control-Allow-Origin: is missing");
    addRow("another host", refused(elsewhere("GET", "/nowhere"), 421, "MISDIRECTED_REQUEST"));
}

QTEST_GUILESS_MAIN(TstOpenApiCheck)
#include "tst_openapi_check.moc"
