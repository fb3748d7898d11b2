// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/core/cors.h"
#include "app/api/core/host_check.h"
#include "app/api/core/idempotency.h"
#include "app/api/core/media_type.h"
#include "app/api/core/request_id.h"
#include "app/api/core/target.h"
#include "tests/support/fatal_warnings.h"

#include <QtTest>

using namespace danggol;
using namespace danggol::api;

/// What is decided from a request's head alone.
class TstRequestHead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void targets_data();
    void targets();
    void hosts_data();
    void hosts();
    void otherNamesOfOurs();
    void plainJson_data();
    void plainJson();
    void requestIds();
    void foreignPages();
    void keys();
    void aKeyIsOneTokensAlone();

private:
    [[nodiscard]] static RequestHead with(const char *name, const std::string &value);
};

RequestHead TstRequestHead::with(const char *name, const std::string &value)
{
    RequestHead head;
    head.method = "POST";
    head.headers = {{name, value}};
    return head;
}

void TstRequestHead::targets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("parts"); // host|path|query
    QTest::newRow("path") << "/points"
                          << "-|/points|";
    QTest::newRow("query") << "/points?userId=1&x=?"
                           << "-|/points|userId=1&x=?";
    QTest::newRow("empty query") << "/points?"
                                 << "-|/points|";
    QTest::newRow("absolute") << "http://shop:80/points?a=1"
                              << "shop:80|/points|a=1";
    QTest::newRow("absolute without a path") << "http://shop"
                                             << "shop|/|";
    QTest::newRow("TLS") << "https://shop/x"
                         << "shop|/x|";
    QTest::newRow("asterisk") << "*"
                              << "none";
    QTest::newRow("authority") << "shop:80"
                               << "none";
    QTest::newRow("another scheme") << "ftp://shop/x"
                                    << "none";
    QTest::newRow("fragment") << "/x#y"
                              << "none";
    QTest::newRow("empty") << ""
                           << "none";
}

void TstRequestHead::targets()
{
    QFETCH(QString, text);
    QFETCH(QString, parts);
    const std::optional<Target> target = parseTarget(text.toStdString());
    const QString found =
        target ? QString::fromStdString(target->host.value_or("-") + '|' + target->path + '|' + target->query)
               : QStringLiteral("none");
    QCOMPARE(found, parts);
}

void TstRequestHead::hosts_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("local");
    QTest::addColumn<bool>("isTls");
    QTest::addColumn<quint16>("port");
    QTest::addColumn<bool>("isOurs");
    const auto row = [](const char *host, const char *local, bool isTls, quint16 port, bool isOurs) {
        QTest::addRow("%s at %s:%d%s", host, local, port, isTls ? " with TLS" : "")
            << QString::fromLatin1(host) << QString::fromLatin1(local) << isTls << port << isOurs;
    };
    row("127.0.0.1:8080", "127.0.0.1", false, 8080, true);
    row("localhost:8080", "127.0.0.1", false, 8080, true);
    row("LocalHost:8080", "127.0.0.1", false, 8080, true);
    row("localhost:8080", "192.168.0.7", false, 8080, false);
    row("127.0.0.1", "127.0.0.1", false, 80, true);
    row("127.0.0.1", "127.0.0.1", false, 8080, false);
    row("127.0.0.1", "127.0.0.1", true, 443, true);
    row("127.0.0.1", "127.0.0.1", true, 80, false);
    row("[::1]:8080", "::1", false, 8080, true);
    row("[::1]", "::1", false, 80, true);
    row("::1:8080", "::1", false, 8080, false);
    row("127.0.0.1:8080", "::ffff:127.0.0.1", false, 8080, true);
    row("127.0.0.1:8081", "127.0.0.1", false, 8080, false);
    row("evil.example:8080", "127.0.0.1", false, 8080, false);
    row("127.0.0.1.evil.example:8080", "127.0.0.1", false, 8080, false);
    row("localhost.evil.example:8080", "127.0.0.1", false, 8080, false);
    row("user@127.0.0.1:8080", "127.0.0.1", false, 8080, false);
    row("127.0.0.1:08080", "127.0.0.1", false, 8080, false);
    row("", "127.0.0.1", false, 80, false);
}

void TstRequestHead::hosts()
{
    QFETCH(QString, host);
    QFETCH(QString, local);
    QFETCH(bool, isTls);
    QFETCH(quint16, port);
    QFETCH(bool, isOurs);
    const bool isLoopback = local != QLatin1String("192.168.0.7");
    const Ends ends{
        .localAddress = local.toStdString(), .localPort = port, .isLoopback = isLoopback, .isTls = isTls};
    QCOMPARE(HostCheck({}).admits(host.toStdString(), ends), isOurs);
}

void TstRequestHead::otherNamesOfOurs()
{
    const Ends ends{.localAddress = "192.168.0.7", .localPort = 8443, .isTls = true};
    const HostCheck check({"Till.Shop.example", "shop.example:443"});
    QVERIFY(check.admits("till.shop.example:8443", ends));
    QVERIFY(!check.admits("till.shop.example", ends));
    QVERIFY(check.admits("shop.example", ends)); // what stands before us listens on the usual port
    QVERIFY(check.admits("shop.example:443", ends));
    QVERIFY(!check.admits("shop.example:8443", ends));
    QVERIFY(!check.admits("example", ends));
}

void TstRequestHead::plainJson_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("plain") << "application/json" << true;
    QTest::newRow("utf-8") << "application/json; charset=utf-8" << true;
    QTest::newRow("quoted") << "Application/JSON;charset=\"UTF-8\"" << true;
    QTest::newRow("latin-1") << "application/json; charset=iso-8859-1" << false;
    QTest::newRow("text") << "text/plain" << false;
    QTest::newRow("form") << "application/x-www-form-urlencoded" << false;
    QTest::newRow("problem") << "application/problem+json" << false;
    QTest::newRow("almost") << "application/jsonx" << false;
    QTest::newRow("empty") << "" << false;
    QTest::newRow("more parameters") << "application/json; charset=utf-8; v=1" << false;
}

void TstRequestHead::plainJson()
{
    QFETCH(QString, type);
    QFETCH(bool, isTaken);
    RequestHead head = with("Content-Type", type.toStdString());
    QCOMPARE(isPlainJson(head), isTaken);
    head.headers.push_back({"Content-Encoding", "gzip"});
    QVERIFY(!isPlainJson(head));
    QVERIFY(!isPlainJson(RequestHead{}));
}

void TstRequestHead::requestIds()
{
    QCOMPARE(requestIdOf(with("X-Request-Id", "abc-1_2.3")), std::string("abc-1_2.3"));
    for (const std::string &unusable :
         {std::string(), std::string(65, 'a'), std::string("a b"), std::string("a\"b")})
        QVERIFY(requestIdOf(with("X-Request-Id", unusable)) != unusable);
    QVERIFY(requestIdOf({}) != requestIdOf({}));
}

void TstRequestHead::foreignPages()
{
    const Cors closed({});
    const Cors open({"https://shop.example"});
    const RequestHead foreign = with("Origin", "https://evil.example");
    const RequestHead named = with("Origin", "https://shop.example");
    QVERIFY(closed.isForeignWrite(foreign));
    QVERIFY(closed.isForeignWrite(with("Origin", "null")));
    QVERIFY(open.isForeignWrite(foreign));
    QVERIFY(!open.isForeignWrite(named));
    QVERIFY(!open.isForeignWrite(with("Accept", "*/*")));
    RequestHead read = foreign;
    read.method = "GET";
    QVERIFY(!open.isForeignWrite(read));
    Response response;
    closed.allow(named, response);
    QVERIFY(response.headers.empty());
    open.allow(foreign, response);
    QCOMPARE(response.headers.size(), std::size_t(1)); // only that it varies
}

void TstRequestHead::keys()
{
    const Target target{.host = {}, .path = "/points", .query = {}};
    const Actor actor{ActorKind::Token, 7, {}, Role::Staff, {}};
    const auto operation = [&](const RequestHead &head, const char *body) {
        return keyedOperation(head, target, JsonInput::parse(body), actor);
    };
    QVERIFY(!operation(with("Accept", "*/*"), "{}")->has_value());
    for (const std::string &bad :
         {std::string(), std::string(256, 'k'), std::string("a b"), std::string("\xc3\xa4")})
        QVERIFY(!operation(with("Idempotency-Key", bad), "{}"));
    RequestHead twice = with("Idempotency-Key", "a");
    twice.headers.push_back({"idempotency-key", "b"});
    QVERIFY(!operation(twice, "{}"));
    const RequestHead head = with("Idempotency-Key", std::string(255, 'k'));
    const Operation first = operation(head, R"({"a":1,"b":2})").value().value();
    const Operation respelt = operation(head, R"({ "b" : 2, "a" : 1 })").value().value();
    const Operation other = operation(head, R"({"a":1,"b":3})").value().value();
    QCOMPARE(first.id, respelt.id);
    QCOMPARE(first.fingerprint, respelt.fingerprint);
    QCOMPARE(first.id, other.id);
    QVERIFY(first.fingerprint != other.fingerprint);
    QVERIFY(first.refusals == Operation::Refusals::Remember);
}

void TstRequestHead::aKeyIsOneTokensAlone()
{
    const Target target{.host = {}, .path = "/points", .query = {}};
    const RequestHead head = with("Idempotency-Key", "k");
    QSet<QString> ids;
    for (const Actor &actor :
         {Actor{ActorKind::Token, 7, {}, Role::Staff, {}}, Actor{ActorKind::Token, 8, {}, Role::Staff, {}},
          Actor{ActorKind::Staff, 7, {}, Role::Staff, {}}})
        ids.insert(keyedOperation(head, target, JsonInput::object(), actor).value().value().id);
    QCOMPARE(ids.size(), 3);
}

DANGGOL_TEST_MAIN(QCoreApplication, TstRequestHead)
#include "tst_request_head.moc"
