// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/http/open_shop.h"

using namespace danggol;
using namespace danggol::test;

/// What a web page may do through somebody's browser: nothing, unless its origin was named.
class TstHttpBrowser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutANamedOriginThereAreNoHeaders();
    void aForeignPageChangesNothing();
    void aNamedPageMayAskAndRead();
    void originsAreComparedWhole_data();
    void originsAreComparedWhole();
    void aNamedPageStillNeedsItsToken();

private:
    [[nodiscard]] static RawClient::Answer ask(quint16 port, const QByteArray &method,
                                               const QByteArray &target, const QByteArrayList &headers)
    {
        RawClient client(port);
        client.send(client.request(method, target, {}, headers));
        return client.answer();
    }
    [[nodiscard]] static bool hasCors(const RawClient::Answer &answer)
    {
        return answer.headers.join('\n').contains("access-control-");
    }
};

void TstHttpBrowser::withoutANamedOriginThereAreNoHeaders()
{
    const ApiShop shop(Backend::Sqlite, openToAll());
    const RawClient::Answer read = ask(shop.port(), "GET", "/products", {"Origin: https://shop.example"});
    QCOMPARE(read.status, 200);
    QVERIFY(!hasCors(read));
    const RawClient::Answer asked =
        ask(shop.port(), "OPTIONS", "/points",
            {"Origin: https://shop.example", "Access-Control-Request-Method: POST"});
    QCOMPARE(asked.status, 405);
    QVERIFY(!hasCors(asked));
}

void TstHttpBrowser::aForeignPageChangesNothing()
{
    ApiShop shop(Backend::Sqlite, openToAll());
    const CustomerId bora = shop->customer(QStringLiteral("Bora"));
    const OrderId order = shop->placedOrder(bora, {{shop->product(QStringLiteral("Tea"), 100, 5), 1}});
    const QByteArray cancel = "/orders/" + QByteArray::number(order.value) + "/cancel";
    for (const char *origin : {"Origin: https://evil.example", "Origin: null"})
        QCOMPARE(ask(shop.port(), "POST", cancel, {origin}).status, 403);
    QCOMPARE(ask(shop.port(), "POST", cancel, {}).status, 200);
    shop->expectBooksBalance();
}

void TstHttpBrowser::aNamedPageMayAskAndRead()
{
    api::ShopApiOptions options = openToAll();
    options.api.allowedOrigins = {"https://shop.example"};
    const ApiShop shop(Backend::Sqlite, options);
    const RawClient::Answer asked =
        ask(shop.port(), "OPTIONS", "/points",
            {"Origin: https://shop.example", "Access-Control-Request-Method: POST"});
    QCOMPARE(asked.status, 204);
    QCOMPARE(asked.header("access-control-allow-origin"), "https://shop.example");
    QVERIFY(asked.header("access-control-allow-methods").contains("POST"));
    QVERIFY(asked.header("access-control-allow-headers").contains("Idempotency-Key"));
    const RawClient::Answer read = ask(shop.port(), "GET", "/products", {"Origin: https://shop.example"});
    QCOMPARE(read.header("access-control-allow-origin"), "https://shop.example");
    QCOMPARE(read.header("vary"), "Origin");
    QVERIFY(read.header("access-control-expose-headers").contains("Idempotency-Replayed"));
    QVERIFY(!hasCors(ask(shop.port(), "GET", "/products", {"Origin: https://evil.example"})));
}

void TstHttpBrowser::originsAreComparedWhole_data()
{
    QTest::addColumn<QByteArray>("origin");
    for (const char *origin :
         {"http://shop.example", "https://shop.example:8443", "https://shop.example.evil.example",
          "https://evil.example/https://shop.example", "https://sub.shop.example", "null", ""})
        QTest::newRow(origin) << QByteArray(origin);
}

void TstHttpBrowser::originsAreComparedWhole()
{
    QFETCH(QByteArray, origin);
    api::ShopApiOptions options = openToAll();
    options.api.allowedOrigins = {"https://shop.example"};
    ApiShop shop(Backend::Sqlite, options);
    const CustomerId bora = shop->customer(QStringLiteral("Bora"));
    RawClient client(shop.port());
    client.send(client.request("POST", "/points", chargeOf(bora, 7), {"Origin: " + origin}));
    const RawClient::Answer refusal = client.answer();
    QCOMPARE(refusal.status, 403);
    QVERIFY(!hasCors(refusal));
    QCOMPARE(shop->balanceWon(bora), 0);
    const RawClient::Answer asked =
        ask(shop.port(), "OPTIONS", "/points", {"Origin: " + origin, "Access-Control-Request-Method: POST"});
    QCOMPARE(asked.status, 405);
    QVERIFY(!hasCors(asked));
    // What is stored by origin must not be shown to another.
    QCOMPARE(ask(shop.port(), "GET", "/products", {"Origin: " + origin}).header("vary"), "Origin");
}

void TstHttpBrowser::aNamedPageStillNeedsItsToken()
{
    api::ShopApiOptions options;
    options.api.allowedOrigins = {"https://shop.example"};
    ApiShop shop(Backend::Sqlite, options);
    const QByteArray origin = "Origin: https://shop.example";
    const RawClient::Answer refusal = ask(shop.port(), "GET", "/products", {origin});
    QCOMPARE(refusal.status, 401);
    // The page reads the refusal, too.
    QCOMPARE(refusal.header("access-control-allow-origin"), "https://shop.example");
    const QByteArray authorization = "Authorization: Bearer " + shop.staffToken();
    QCOMPARE(ask(shop.port(), "GET", "/products", {origin, authorization}).status, 200);
    // A browser asks before it sends a token, and shows none then.
    QCOMPARE(ask(shop.port(), "OPTIONS", "/points", {origin, "Access-Control-Request-Method: POST"}).status,
             204);
}

DANGGOL_TEST_MAIN(QCoreApplication, TstHttpBrowser)
#include "tst_http_browser.moc"
