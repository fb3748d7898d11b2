// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/http/open_shop.h"

using namespace danggol;
using namespace danggol::test;

/// HTTP/1.1 as its peers speak it: one connection for many requests, their order, HEAD, Expect. What a route
/// answers is tested elsewhere; here one database does.
class TstHttpProtocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aConnectionIsKept();
    void aConnectionClosesWhenAsked();
    void http10ClosesUnlessAsked();
    void pipelinedRequestsAreAnsweredInOrder();
    void headHasTheHeadersAlone_data();
    void headHasTheHeadersAlone();
    void headOfAStreamHasNoBody();
    void anExpectedContinueIsSent();
    void aBodyThatCameAlongNeedsNoContinue();
    void anUnwantedBodyIsRefusedBeforeItIsSent_data();
    void anUnwantedBodyIsRefusedBeforeItIsSent();
    void aRefusalIsReadAlthoughTheBodyIsOnItsWay();
    void otherExpectationsFail();
    void everyAnswerSaysWhenAndForbidsGuessing();
};

void TstHttpProtocol::aConnectionIsKept()
{
    ApiShop s(Backend::Sqlite, openToAll());
    RawClient client(s.port());
    for (int i = 0; i < 5; ++i) {
        client.send(client.request("GET", "/health"));
        const RawClient::Answer answer = client.answer();
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("connection"), QByteArray());
    }
    // Nor does a refusal end it.
    client.send(client.request("GET", "/nowhere") + client.request("POST", "/points", "{}"));
    QCOMPARE(client.answer().status, 404);
    QCOMPARE(client.answer().status, 400);
    QVERIFY(goesOn(client));
}

void TstHttpProtocol::aConnectionClosesWhenAsked()
{
    ApiShop s(Backend::Sqlite, openToAll());
    for (const char *connection : {"close", "Close", "keep-alive, close"}) {
        RawClient client(s.port());
        client.send(client.request("GET", "/health", {}, {QByteArray("Connection: ") + connection}) +
                    client.request("GET", "/health"));
        const RawClient::Answer answer = client.answer();
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("connection"), "close");
        QCOMPARE(untilClosed(client), QByteArray());
    }
}

void TstHttpProtocol::http10ClosesUnlessAsked()
{
    ApiShop s(Backend::Sqlite, openToAll());
    const auto request = [&s](const QByteArray &more) {
        return "GET /health HTTP/1.0\r\nHost: 127.0.0.1:" + QByteArray::number(s.port()) + "\r\n" + more +
               "\r\n";
    };
    RawClient closing(s.port());
    closing.send(request({}));
    const QByteArray all = untilClosed(closing);
    QVERIFY2(all.startsWith("HTTP/1.0 200 "), all);
    QVERIFY(!all.toLower().contains("transfer-encoding"));

    RawClient kept(s.port());
    for (int i = 0; i < 2; ++i) {
        kept.send(request("Connection: keep-alive\r\n"));
        const RawClient::Answer answer = kept.answer();
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("connection"), "keep-alive");
    }
}

void TstHttpProtocol::pipelinedRequestsAreAnsweredInOrder()
{
    ApiShop s(Backend::Sqlite, openToAll());
    const CustomerId bora = s->customer(QStringLiteral("Bora"));
    RawClient client(s.port());
    const QByteArray read = client.request("GET", "/points?userId=" + QByteArray::number(bora.value));
    QByteArray all;
    for (int i = 1; i <= 10; ++i)
        all += client.request("POST", "/points", chargeOf(bora, i)) + read;
    client.send(all);
    int balance = 0;
    for (int i = 1; i <= 10; ++i) {
        balance += i;
        for (int answers = 0; answers < 2; ++answers) { // of the charge, and of the reading
            const RawClient::Answer answer = client.answer();
            QCOMPARE(answer.status, 200);
            QVERIFY2(answer.body.endsWith("\"balance\":" + QByteArray::number(balance) + "}"), answer.body);
        }
    }
    QCOMPARE(s->balanceWon(bora), 55);
    s->expectBooksBalance();
}

void TstHttpProtocol::headHasTheHeadersAlone_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char *target : {"/health", "/products", "/openapi.json", "/nowhere", "/products/404"})
        QTest::newRow(target) << QByteArray(target);
}

void TstHttpProtocol::headHasTheHeadersAlone()
{
    QFETCH(QByteArray, target);
    ApiShop s(Backend::Sqlite, openToAll());
    RawClient client(s.port());
    client.send(client.request("GET", target));
    const RawClient::Answer whole = client.answer();
    client.send(client.request("HEAD", target));
    const RawClient::Answer head = client.answer(20'000, false);
    QCOMPARE(head.status, whole.status);
    QVERIFY(!whole.body.isEmpty());
    QCOMPARE(head.header("content-length"), QByteArray::number(whole.body.size()));
    QCOMPARE(head.header("content-type"), whole.header("content-type"));
    QVERIFY(goesOn(client));
}

void TstHttpProtocol::headOfAStreamHasNoBody()
{
    ApiShop s(Backend::Sqlite, openToAll());
    RawClient client(s.port());
    client.send(client.request("HEAD", "/events"));
    const RawClient::Answer head = client.answer(20'000, false);
    QCOMPARE(head.status, 200);
    QCOMPARE(head.header("content-type"), "text/event-stream; charset=utf-8");
    QCOMPARE(head.header("connection"), "close");
    QCOMPARE(untilClosed(client), QByteArray());
}

void TstHttpProtocol::anExpectedContinueIsSent()
{
    ApiShop s(Backend::Sqlite, openToAll());
    const CustomerId bora = s->customer(QStringLiteral("Bora"));
    RawClient client(s.port());
    const QByteArray body = chargeOf(bora, 7);
    for (const char *word : {"100-continue", "100-Continue"}) {
        const QByteArray all = client.request("POST", "/points", body, {QByteArray("Expect: ") + word});
        client.send(all.chopped(body.size()));
        QCOMPARE(client.answer().status, 100);
        client.send(body);
        QCOMPARE(client.answer().status, 200);
    }
    QCOMPARE(s->balanceWon(bora), 14);
    QVERIFY(goesOn(client));
    s->expectBooksBalance();
}

void TstHttpProtocol::aBodyThatCameAlongNeedsNoContinue()
{
    ApiShop s(Backend::Sqlite, openToAll());
    const CustomerId bora = s->customer(QStringLiteral("Bora"));
    RawClient client(s.port());
    client.send(client.request("POST", "/points", chargeOf(bora, 7), {"Expect: 100-continue"}));
    QCOMPARE(client.answer().status, 200);
    // HTTP/1.0 knows no interim answers.
    const QByteArray body = chargeOf(bora, 8);
    QByteArray old = client.request("POST", "/points", body, {"Expect: 100-continue"});
    old.replace("HTTP/1.1", "HTTP/1.0");
    client.send(old.chopped(body.size()));
    client.send(body);
    QCOMPARE(client.answer().status, 200);
    QCOMPARE(s->balanceWon(bora), 15);
    s->expectBooksBalance();
}

void TstHttpProtocol::anUnwantedBodyIsRefusedBeforeItIsSent_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("status");
    const QByteArray json = "Content-Type: application/json\r\n";
    const QByteArray length = "Content-Length: 40\r\n";
    QTest::newRow("no token") << QByteArray("POST /points") << json + length << 401;
    QTest::newRow("no token's shape")
        << QByteArray("POST /points") << json + length + "Authorization: Bearer 123\r\n"
        << 401;
    QTest::newRow("no route") << QByteArray("POST /nowhere") << json + length << 404;
    QTest::newRow("no such method") << QByteArray("DELETE /points") << json + length << 405;
    QTest::newRow("too long") << QByteArray("POST /points") << json + "Content-Length: 65537\r\n" << 413;
    QTest::newRow("no JSON") << QByteArray("POST /points") << "Content-Type: text/plain\r\n" + length << 415;
    QTest::newRow("no type") << QByteArray("POST /points") << length << 415;
}

void TstHttpProtocol::anUnwantedBodyIsRefusedBeforeItIsSent()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, headers);
    QFETCH(int, status);
    ApiShop s(Backend::Sqlite);
    RawClient client(s.port());
    client.send(line + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(s.port()) + "\r\n" + headers +
                "Expect: 100-continue\r\n\r\n");
    const RawClient::Answer refusal = client.answer();
    QCOMPARE(refusal.status, status);
    QCOMPARE(refusal.header("connection"), "close");
    QCOMPARE(refusal.header("content-type"), "application/problem+json");
    QCOMPARE(untilClosed(client), QByteArray());
}

// Closing on unread bytes would reset the connection, and the refusal with it.
void TstHttpProtocol::aRefusalIsReadAlthoughTheBodyIsOnItsWay()
{
    ApiShop s(Backend::Sqlite);
    for (int i = 0; i < 10; ++i) {
        RawClient client(s.port());
        client.send(client.request("POST", "/points", QByteArray(600'000, ' ')));
        QCOMPARE(client.answer().status, 413);
        QCOMPARE(untilClosed(client), QByteArray());
    }
}

void TstHttpProtocol::otherExpectationsFail()
{
    ApiShop s(Backend::Sqlite, openToAll());
    for (const char *word : {"200-ok", "100-continue, 200-ok", "soup"}) {
        RawClient client(s.port());
        client.send(client.request("POST", "/points", "{}", {QByteArray("Expect: ") + word}));
        const RawClient::Answer refusal = client.answer();
        QCOMPARE(refusal.status, 417);
        QVERIFY(refusal.body.contains("EXPECTATION_FAILED"));
    }
}

void TstHttpProtocol::everyAnswerSaysWhenAndForbidsGuessing()
{
    ApiShop s(Backend::Sqlite, openToAll());
    RawClient client(s.port());
    for (const char *target : {"/health", "/nowhere", "/products/404", "/metrics"}) {
        client.send(client.request("GET", target));
        const RawClient::Answer answer = client.answer();
        const QString date = QString::fromLatin1(answer.header("date"));
        QVERIFY(QLocale::c().toDateTime(date, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).isValid());
        QCOMPARE(answer.header("x-content-type-options"), "nosniff");
        QCOMPARE(answer.header("cache-control"), "no-store");
        QVERIFY(!answer.header("x-request-id").isEmpty());
    }
}

DANGGOL_TEST_MAIN(QCoreApplication, TstHttpProtocol)
#include "tst_http_protocol.moc"
