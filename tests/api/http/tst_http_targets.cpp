// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/http/curl.h"
#include "tests/api/http/open_shop.h"

#include <QTcpServer>

using namespace danggol;
using namespace danggol::test;

/// Whom and what a request means: its Host, its target, its method, the type of its body.
class TstHttpTargets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHostIsOurs_data();
    void aHostIsOurs();
    void aHostIsNamedOnce();
    void namesMayBeGiven_data();
    void namesMayBeGiven();
    void ip6HasAHostToo();
    void aTargetMayBeAbsolute_data();
    void aTargetMayBeAbsolute();
    void pathsAreTakenAsTheyAre_data();
    void pathsAreTakenAsTheyAre();
    void wrongMethodsAreToldTheRightOnes_data();
    void wrongMethodsAreToldTheRightOnes();
    void aBodyIsJson_data();
    void aBodyIsJson();
};

namespace
{

int statusFor(RawClient &client, const QByteArray &target, const QByteArray &hostHeaders)
{
    client.send("GET " + target + " HTTP/1.1\r\n" + hostHeaders + "\r\n");
    return client.answer().status;
}

QByteArray withPort(QByteArray text, quint16 port)
{
    return text.replace("PORT", QByteArray::number(port));
}

} // namespace

void TstHttpTargets::aHostIsOurs_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<int>("status");
    const auto row = [](const char *host, int status) { QTest::newRow(host) << QByteArray(host) << status; };
    row("127.0.0.1:PORT", 200);
    row("localhost:PORT", 200);
    row("LocalHost:PORT", 200);
    row("127.0.0.1", 421); // means port 80
    row("localhost", 421);
    row("localhost:", 421);
    row("127.0.0.1:1", 421);
    row("127.0.0.2:PORT", 421);
    row("127.1:PORT", 421);
    row("2130706433:PORT", 421);
    row("[::1]:PORT", 421);
    row("[::ffff:127.0.0.1]:PORT", 421);
    row("evil.example", 421);
    row("evil.example:PORT", 421);
    row("localhost.:PORT", 421);
    row("localhost.evil.example:PORT", 421);
    row("127.0.0.1.evil.example:PORT", 421);
    row("evil.example#127.0.0.1:PORT", 421);
    row("user@127.0.0.1:PORT", 421);
    row("127.0.0.1:PORT, evil.example:PORT", 421);
    row("127.0.0.1:0PORT", 421);
    row("", 421);
}

void TstHttpTargets::aHostIsOurs()
{
    QFETCH(QByteArray, host);
    QFETCH(int, status);
    ApiShop s(Backend::Sqlite, openToAll());
    RawClient client(s.port());
    QCOMPARE(statusFor(client, "/health", "Host: " + withPort(host, s.port()) + "\r\n"), status);
    QVERIFY(goesOn(client));
}

void TstHttpTargets::aHostIsNamedOnce()
{
    ApiShop s(Backend::Sqlite, openToAll());
    const QByteArray host = "Host: 127.0.0.1:" + QByteArray::number(s.port()) + "\r\n";
    RawClient client(s.port());
    QCOMPARE(statusFor(client, "/health", {}), 400);
    QCOMPARE(statusFor(client, "/health", host + host), 400);
    QCOMPARE(statusFor(client, "/health", host + "Host: evil.example\r\n"), 400);
    QCOMPARE(statusFor(client, "/health", "hOST" + host.mid(4)), 200);
}

void TstHttpTargets::namesMayBeGiven_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<int>("status");
    const auto row = [](const char *host, int status) { QTest::newRow(host) << QByteArray(host) << status; };
    row("till.shop.example:PORT", 200);
    row("TILL.shop.Example:PORT", 200);
    row("till.shop.example", 421);
    row("till.shop.example:8443", 421);
    row("shop.example:PORT", 421);
    row("proxied.example:8443", 200);
    row("proxied.example:PORT", 421);
    row("proxied.example", 421);
    // Whoever asks at the usual port of https does not name it.
    row("usual.example", 200);
    row("usual.example:443", 200);
    row("usual.example:PORT", 421);
    row("localhost:PORT", 200);
    row("evil.example:8443", 421);
}

void TstHttpTargets::namesMayBeGiven()
{
    QFETCH(QByteArray, host);
    QFETCH(int, status);
    api::ShopApiOptions options = openToAll();
    options.api.hostNames = {"Till.Shop.Example", "proxied.example:8443", "usual.example:443"};
    ApiShop s(Backend::Sqlite, options);
    RawClient client(s.port());
    QCOMPARE(statusFor(client, "/health", "Host: " + withPort(host, s.port()) + "\r\n"), status);
}

void TstHttpTargets::ip6HasAHostToo()
{
    QTcpServer probe;
    if (!probe.listen(QHostAddress::LocalHostIPv6))
        QSKIP("this computer has no IPv6");
    api::ShopApiOptions options = openToAll();
    options.http.address = "::1";
    ApiShop s(Backend::Sqlite, options);
    const QString url = s.api().url();
    QCOMPARE(url, QStringLiteral("http://[::1]:%1").arg(s.port()));
    const QString health = url + QStringLiteral("/health");
    const auto host = [&s](const char *name) {
        return QStringList{QStringLiteral("-g"), QStringLiteral("-H"),
                           QStringLiteral("Host: %1:%2").arg(QLatin1String(name)).arg(s.port())};
    };
    QCOMPARE(curlStatus({QStringLiteral("-g"), health}), 200);
    QCOMPARE(curlStatus(host("localhost") << health), 200);
    QCOMPARE(curlStatus(host("127.0.0.1") << health), 421);
    QCOMPARE(curlStatus(host("[::2]") << health), 421);
    QCOMPARE(curlStatus(host("evil.example") << health), 421);
}

void TstHttpTargets::aTargetMayBeAbsolute_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    const auto row = [](const char *target, int status) {
        QTest::newRow(target) << QByteArray(target) << status;
    };
    row("http://127.0.0.1:PORT/health", 200);
    row("http://localhost:PORT/products?limit=1", 200);
    row("http://localhost:PORT/products?limit=soup", 400);
    row("http://localhost:PORT", 404);
    row("http://evil.example/health", 421); // it counts, not the Host
    row("http://127.0.0.1:PORT@evil.example/health", 421);
    row("http:///health", 421);
    row("ftp://127.0.0.1:PORT/health", 400);
    row("127.0.0.1:PORT", 400);
    row("health", 400);
    row("*", 400);
    row("?limit=1", 400);
    row("/health#top", 400);
}

void TstHttpTargets::aTargetMayBeAbsolute()
{
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    ApiShop s(Backend::Sqlite, openToAll());
    RawClient client(s.port());
    QCOMPARE(statusFor(client, withPort(target, s.port()),
                       "Host: 127.0.0.1:" + QByteArray::number(s.port()) + "\r\n"),
             status);
    QVERIFY(goesOn(client));
}

// A path has one spelling, so that what a proxy before us refuses cannot be spelled differently.
void TstHttpTargets::pathsAreTakenAsTheyAre_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &target, int status) {
        QTest::newRow(name) << target << status;
    };
    row("as it is", "/products/1", 200);
    row("encoded letter", "/product%73", 404);
    row("encoded number", "/products/%31", 400);
    row("encoded slash", "/products%2F1", 404);
    row("encoded NUL", "/products/1%00", 400);
    row("broken encoding", "/products/%", 400);
    row("slash at the end", "/products/", 400);
    row("two slashes", "//products", 404);
    row("dots", "/health/../products", 404);
    row("other case", "/Products", 404);
    row("root", "/", 404);
    row("bytes that are no text", "/\xff\xfe", 404);
    row("Hangul", "/상품", 404);
    row("long", "/" + QByteArray(15'000, 'x'), 404);
    row("long query", "/products?query=" + QByteArray(15'000, 'x'), 400);
    row("too long", "/" + QByteArray(17'000, 'x'), 431);
    row("many segments", QByteArray("/x").repeated(7'000), 404);
}

void TstHttpTargets::pathsAreTakenAsTheyAre()
{
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    ApiShop s(Backend::Sqlite, openToAll());
    (void)s->product(QStringLiteral("Salt bread"), 4'600, 3);
    RawClient client(s.port());
    QCOMPARE(statusFor(client, target, "Host: 127.0.0.1:" + QByteArray::number(s.port()) + "\r\n"), status);
}

void TstHttpTargets::wrongMethodsAreToldTheRightOnes_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("allowed");
    const auto row = [](const char *method, const char *path, const char *allowed) {
        QTest::newRow(QByteArray(method) + path)
            << QByteArray(method) << QByteArray(path) << QByteArray(allowed);
    };
    for (const char *method : {"PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "BREW", "get"})
        row(method, "/points", "POST, GET, HEAD");
    for (const char *method : {"POST", "PUT", "DELETE", "CONNECT"})
        row(method, "/health", "GET, HEAD");
    for (const char *method : {"GET", "HEAD", "PUT"})
        row(method, "/payments/confirm", "POST");
    row("DELETE", "/products/1", "GET, HEAD, PATCH");
    row("POST", "/products/best-sellers", "GET, HEAD");
    row("GET", "/orders/1/confirm", "POST");
}

void TstHttpTargets::wrongMethodsAreToldTheRightOnes()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, allowed);
    ApiShop s(Backend::Sqlite, openToAll());
    RawClient client(s.port());
    client.send(client.request(method, path));
    const RawClient::Answer refusal = client.answer(20'000, method != "HEAD");
    QCOMPARE(refusal.status, 405);
    QCOMPARE(refusal.header("allow"), allowed);
    QVERIFY(goesOn(client));
}

void TstHttpTargets::aBodyIsJson_data()
{
    QTest::addColumn<QByteArrayList>("headers");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArrayList &headers, int status) {
        QTest::newRow(name) << headers << status;
    };
    row("JSON", {"Content-Type: application/json"}, 200);
    row("JSON in UTF-8", {"Content-Type: application/json; charset=utf-8"}, 200);
    row("in capitals", {"CONTENT-TYPE: Application/JSON;Charset=\"UTF-8\""}, 200);
    row("no type", {}, 415);
    row("empty type", {"Content-Type: "}, 415);
    row("text", {"Content-Type: text/plain"}, 415);
    row("a form", {"Content-Type: application/x-www-form-urlencoded"}, 415);
    row("another JSON", {"Content-Type: application/problem+json"}, 415);
    row("nearly", {"Content-Type: application/jsonx"}, 415);
    row("two in one", {"Content-Type: text/plain, application/json"}, 415);
    row("two", {"Content-Type: application/json", "Content-Type: text/plain"}, 415);
    row("UTF-16", {"Content-Type: application/json; charset=utf-16"}, 415);
    row("EUC-KR", {"Content-Type: application/json; charset=euc-kr"}, 415);
    row("parameter", {"Content-Type: application/json; profile=x"}, 415);
    row("packed", {"Content-Type: application/json", "Content-Encoding: gzip"}, 415);
}

void TstHttpTargets::aBodyIsJson()
{
    QFETCH(QByteArrayList, headers);
    QFETCH(int, status);
    ApiShop s(Backend::Sqlite, openToAll());
    const CustomerId bora = s->customer(QStringLiteral("Bora"));
    const QByteArray body = chargeOf(bora, 7);
    RawClient client(s.port());
    headers.append("Content-Length: " + QByteArray::number(body.size()));
    client.send(client.request("POST", "/points", {}, headers) + body);
    QCOMPARE(client.answer().status, status);
    QCOMPARE(s->balanceWon(bora), status == 200 ? 7 : 0);
    s->expectBooksBalance();
}

DANGGOL_TEST_MAIN(QCoreApplication, TstHttpTargets)
#include "tst_http_targets.moc"
