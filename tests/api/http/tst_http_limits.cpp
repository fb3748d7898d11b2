// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/tokens/token_secret.h"
#include "tests/api/client/http_client.h"
#include "tests/api/http/open_shop.h"

#include <QElapsedTimer>

using namespace danggol;
using namespace danggol::test;
using namespace std::chrono_literals;

/// What one peer may take from the server. Each test shortens the one limit it is about.
class TstHttpLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHeaderHasADeadline();
    void aBodyHasADeadline_data();
    void aBodyHasADeadline();
    void aSilentConnectionHasADeadline();
    void anAnswerHasADeadline();
    void aFullHouseTurnsPeersAway();
    void anAddressHasItsShare();
    void aTokenHasItsRate();
    void wrongTokensHaveARateForEachAddress();
};

namespace
{

/// Sends a byte at a time, which keeps a connection from ever being silent. Whether it is closed all the
/// same, before the bytes are used up.
bool isCutWhileDripping(RawClient &client, const QByteArray &byte)
{
    constexpr int kBytes = 600;
    constexpr int kPauseMs = 50;
    for (int i = 0; i < kBytes; ++i) {
        client.send(byte);
        if (client.isClosedWithin(kPauseMs))
            return true;
    }
    return false;
}

/// The status with which a new connection is met.
int welcome(quint16 port, const QByteArray &from = {})
{
    RawClient client(port, from);
    client.send(client.request("GET", "/health"));
    return client.answer().status;
}

/// Whether a new connection is met with this status before long.
bool isSoonMetWith(int status, quint16 port, const QByteArray &from = {})
{
    QElapsedTimer elapsed;
    elapsed.start();
    while (welcome(port, from) != status) {
        if (elapsed.hasExpired(20'000))
            return false;
    }
    return true;
}

} // namespace

void TstHttpLimits::aHeaderHasADeadline()
{
    api::HttpLimits limits;
    limits.headerTimeout = 300ms;
    ApiShop s(Backend::Sqlite, openToAll(limits));
    RawClient client(s.port());
    client.send("GET /health HTTP/1.1\r\nX-Slow: ");
    QVERIFY(isCutWhileDripping(client, "x"));
    // Nor do many small headers buy time.
    RawClient second(s.port());
    second.send(second.request("GET", "/health").chopped(2));
    QVERIFY(isCutWhileDripping(second, "X: 1\r\n"));
    // Nor does a request before.
    RawClient third(s.port());
    third.send(third.request("GET", "/health"));
    QCOMPARE(third.answer().status, 200);
    third.send("G");
    QVERIFY(third.isClosedWithin(20'000));
}

void TstHttpLimits::aBodyHasADeadline_data()
{
    QTest::addColumn<QByteArray>("framing");
    QTest::addColumn<QByteArray>("drip");
    QTest::newRow("length") << QByteArray("Content-Length: 60000\r\n") << QByteArray(" ");
    QTest::newRow("chunks") << QByteArray("Transfer-Encoding: chunked\r\n") << QByteArray("1\r\n \r\n");
}

void TstHttpLimits::aBodyHasADeadline()
{
    QFETCH(QByteArray, framing);
    QFETCH(QByteArray, drip);
    api::HttpLimits limits;
    limits.bodyTimeout = 300ms;
    ApiShop s(Backend::Sqlite, openToAll(limits));
    RawClient client(s.port());
    client.send("POST /points HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(s.port()) +
                "\r\nContent-Type: application/json\r\n" + framing + "\r\n");
    QVERIFY(isCutWhileDripping(client, drip));
    QCOMPARE(welcome(s.port()), 200);
}

void TstHttpLimits::aSilentConnectionHasADeadline()
{
    api::HttpLimits limits;
    limits.idleTimeout = 300ms;
    ApiShop s(Backend::Sqlite, openToAll(limits));
    QElapsedTimer elapsed;
    elapsed.start();
    RawClient fresh(s.port());
    QVERIFY(fresh.isClosedWithin(20'000));
    QVERIFY(elapsed.elapsed() >= 250);
    RawClient used(s.port());
    used.send(used.request("GET", "/health"));
    QCOMPARE(used.answer().status, 200);
    elapsed.start();
    QVERIFY(used.isClosedWithin(20'000));
    QVERIFY(elapsed.elapsed() >= 250);
}

// More is asked for than every buffer in between can hold, and none of it is read.
void TstHttpLimits::anAnswerHasADeadline()
{
    constexpr int kRequests = 400;
    api::HttpLimits limits;
    limits.writeTimeout = 500ms;
    ApiShop s(Backend::Sqlite, openToAll(limits));
    RawClient other(s.port());
    const auto connections = [&other] {
        other.send(other.request("GET", "/metrics"));
        const QByteArray text = other.answer().body;
        const qsizetype at = text.indexOf("\ndanggol_http_connections ");
        return text.mid(at + 26, 1).toInt();
    };
    QCOMPARE(connections(), 1);
    RawClient greedy(s.port());
    greedy.send(greedy.request("GET", "/openapi.json").repeated(kRequests));
    QElapsedTimer elapsed;
    elapsed.start();
    // It is taken in a moment after it has sent, and cut later.
    while (connections() < 2 && !elapsed.hasExpired(20'000)) {
    }
    while (connections() > 1 && !elapsed.hasExpired(20'000)) {
    }
    QCOMPARE(connections(), 1);
    const QByteArray all = untilClosed(greedy);
    QVERIFY(all.startsWith("HTTP/1.1 200 "));
    QVERIFY(all.count("HTTP/1.1 200 ") < kRequests);
}

void TstHttpLimits::aFullHouseTurnsPeersAway()
{
    api::HttpLimits limits;
    limits.connections = 3;
    ApiShop s(Backend::Sqlite, openToAll(limits));
    QList<std::shared_ptr<RawClient>> inside;
    for (int i = 0; i < 3; ++i) {
        inside.append(std::make_shared<RawClient>(s.port()));
        QVERIFY(goesOn(*inside.last()));
    }
    RawClient outside(s.port(), "127.0.0.2");
    const RawClient::Answer refusal = outside.answer();
    QCOMPARE(refusal.status, 503);
    QCOMPARE(refusal.header("retry-after"), "1");
    QCOMPARE(refusal.header("connection"), "close");
    QVERIFY(outside.isClosedWithin(20'000));
    for (const auto &client : inside)
        QVERIFY(goesOn(*client));
    inside.takeFirst()->abort();
    QVERIFY(isSoonMetWith(200, s.port()));
}

void TstHttpLimits::anAddressHasItsShare()
{
    api::HttpLimits limits;
    limits.connectionsPerAddress = 2;
    ApiShop s(Backend::Sqlite, openToAll(limits));
    RawClient first(s.port());
    QVERIFY(goesOn(first));
    RawClient second(s.port());
    QVERIFY(goesOn(second));
    QCOMPARE(welcome(s.port()), 503);
    QCOMPARE(welcome(s.port(), "127.0.0.2"), 200);
    first.abort();
    QVERIFY(isSoonMetWith(200, s.port()));
    QVERIFY(goesOn(second));
}

void TstHttpLimits::aTokenHasItsRate()
{
    api::ShopApiOptions options;
    options.api.rate = {.perSecond = 0.02, .burst = 3};
    ApiShop s(Backend::Sqlite, options);
    HttpClient hasty(s.port(), s.staffToken());
    for (int i = 0; i < 3; ++i)
        QCOMPARE(hasty.get("/products").status, 200);
    const HttpAnswer refusal = hasty.get("/products");
    QCOMPARE(refusal.status, 429);
    QCOMPARE(refusal.code(), "TOO_MANY_REQUESTS");
    QVERIFY(refusal.headers.contains({"Retry-After", "50"}));
    QCOMPARE(hasty.post("/points", "{}").status, 429);
    // Another token's is its own, and what needs no token has none.
    HttpClient other(s.port(), s.staffToken());
    QCOMPARE(other.get("/products").status, 200);
    QCOMPARE(hasty.get("/health").status, 200);
}

void TstHttpLimits::wrongTokensHaveARateForEachAddress()
{
    api::ShopApiOptions options;
    options.api.wrongTokenRate = {.perSecond = 0.02, .burst = 3};
    ApiShop s(Backend::Sqlite, options);
    const auto asking = [&s](const QByteArray &token, const QByteArray &from) {
        RawClient client(s.port(), from);
        client.send(client.request("GET", "/products", {}, {"Authorization: Bearer " + token}));
        return client.answer();
    };
    for (int i = 0; i < 3; ++i)
        QCOMPARE(asking(token_secret::make().toLatin1(), {}).status, 401);
    const RawClient::Answer refusal = asking(token_secret::make().toLatin1(), {});
    QCOMPARE(refusal.status, 429);
    QCOMPARE(refusal.header("retry-after"), "50");
    QCOMPARE(asking(token_secret::make().toLatin1(), "127.0.0.2").status, 401);
    QCOMPARE(asking(s.staffToken(), {}).status, 200);
}

DANGGOL_TEST_MAIN(QCoreApplication, TstHttpLimits)
#include "tst_http_limits.moc"
