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

DANGGOL_TEST_MAIN(QCoreApplication, TstHttpBrowser)
#include "tst_http_browser.moc"
