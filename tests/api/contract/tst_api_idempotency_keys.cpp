// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/client/raw_client.h"
#include "tests/api/contract/keyed_writes.h"

using namespace danggol;
using namespace danggol::test;

/// What an Idempotency-Key is, and which requests it means.
class TstApiIdempotencyKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void anotherRequestNeedsAnotherKey();
    void tokensDoNotMeet();
    void whatIsInvalidIsNotRemembered();
    void whoIsUnknownIsNotRemembered();
    void whatIsForbiddenIsNotRemembered();
    void badKeysAreRefused_data();
    void badKeysAreRefused();
    void theLongestKeyIsTaken();
    void aReadTakesNoNoticeOfIt();
};

void TstApiIdempotencyKeys::anotherRequestNeedsAnotherKey()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"));
    const CustomerId chan = desk.shop().customer(QStringLiteral("Chan"));
    const ProductId bread = desk.shop().product(QStringLiteral("Bread"), 4'600, 9);
    const HttpAnswer first = send(desk.admin(), charge(bora, 1'000), "k");
    QCOMPARE(first.status, 200);
    const QByteArray stock = R"({"change":1,"reason":"ADJUSTED"})";
    const QList<KeyedWrite> others{charge(bora, 1'001),
                                   charge(chan, 1'000),
                                   {"POST", {}, "/users", R"({"name":"Dami"})"},
                                   {"POST", {}, "/products/" + digits(bread) + "/stock", stock},
                                   {"POST", {}, "/orders/1/confirm", {}}};
    for (const bool isRestarted : {false, true}) {
        if (isRestarted)
            desk.served().restart();
        for (const KeyedWrite &other : others) {
            const HttpAnswer reused = send(desk.admin(), other, "k");
            QCOMPARE(reused.status, 422);
            QCOMPARE(reused.code(), "IDEMPOTENCY_KEY_REUSED");
            QVERIFY(!wasReplayed(reused));
        }
        QVERIFY(isReplayOf(send(desk.admin(), charge(bora, 1'000), "k"), first));
    }
    // The same body for another product is another request too.
    const ProductId milk = desk.shop().product(QStringLiteral("Milk"), 2'000, 9);
    QCOMPARE(send(desk.admin(), {"POST", {}, "/products/" + digits(bread) + "/stock", stock}, "s").status,
             200);
    QCOMPARE(send(desk.admin(), {"POST", {}, "/products/" + digits(milk) + "/stock", stock}, "s").code(),
             "IDEMPOTENCY_KEY_REUSED");
    QCOMPARE(desk.shop().stock(milk), 9);
    // A key is its letters: upper and lower case are two.
    QCOMPARE(send(desk.admin(), charge(chan, 5), "K").status, 200);
    QCOMPARE(desk.shop().balanceWon(bora), 1'000);
    QCOMPARE(desk.shop().balanceWon(chan), 5);
    desk.shop().expectBooksBalance();
}

void TstApiIdempotencyKeys::tokensDoNotMeet()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"));
    HttpClient otherTill(desk.served().port(), desk.served().staffToken());
    const HttpAnswer first = send(desk.staff(), charge(bora, 1'000), "k");
    const HttpAnswer second = send(otherTill, charge(bora, 1'000), "k");
    const HttpAnswer third = send(desk.admin(), charge(bora, 500), "k");
    QCOMPARE(first.json()["balance"], 1'000);
    QCOMPARE(second.json()["balance"], 2'000);
    QCOMPARE(third.json()["balance"], 2'500);
    QVERIFY(!wasReplayed(second) && !wasReplayed(third));
    QVERIFY(isReplayOf(send(desk.staff(), charge(bora, 1'000), "k"), first));
    QVERIFY(isReplayOf(send(otherTill, charge(bora, 1'000), "k"), second));
    QCOMPARE(desk.shop().balanceWon(bora), 2'500);
    desk.shop().expectBooksBalance();
}

void TstApiIdempotencyKeys::whatIsInvalidIsNotRemembered()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"), 10'000);
    const CustomerId chan = desk.shop().customer(QStringLiteral("Chan"));
    const ProductId bread = desk.shop().product(QStringLiteral("Bread"), 4'600, 9);
    for (const QByteArray &body : {QByteArray("{"), QByteArray("{}"), charge(bora, 0).body}) {
        const HttpAnswer invalid = send(desk.staff(), {"POST", {}, "/points", body}, "k");
        QCOMPARE(invalid.status, 400);
        QCOMPARE(invalid.body, send(desk.staff(), {"POST", {}, "/points", body}, "k").body);
    }
    const HttpAnswer charged = send(desk.staff(), charge(bora, 700), "k");
    QCOMPARE(charged.status, 200);
    QVERIFY(!wasReplayed(charged));
    // Nor what only the books could tell to be invalid.
    const qint64 order = desk.placed(bora, {{bread, 1}});
    const auto pay = [order](CustomerId payer) {
        return KeyedWrite{
            "POST", {}, "/payments/confirm", text({{"orderId", order}, {"userId", payer.value}})};
    };
    for (int times = 0; times < 2; ++times) {
        const HttpAnswer notTheirs = send(desk.staff(), pay(chan), "pay");
        QCOMPARE(notTheirs.faults(), "userId:NOT_OWNER");
        QVERIFY(!wasReplayed(notTheirs));
    }
    QCOMPARE(send(desk.staff(), pay(bora), "pay").status, 200);
    desk.shop().expectBooksBalance();
}

void TstApiIdempotencyKeys::whoIsUnknownIsNotRemembered()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"));
    HttpClient client(desk.served().port(), {});
    QCOMPARE(send(client, charge(bora, 700), "k").status, 401);
    const NewToken token = desk.served().newToken(Role::Staff);
    client.setToken(token.secret.toLatin1());
    const HttpAnswer first = send(client, charge(bora, 700), "k");
    QCOMPARE(first.status, 200);
    // A remembered answer is for who may ask.
    client.setToken({});
    QCOMPARE(send(client, charge(bora, 700), "k").status, 401);
    (void)valueOf(desk.shop().await<ApiToken>([&](Reply<ApiToken> reply) {
        desk.shop()->tokens().revoke(TestShop::admin(), desk.shop().operation(), token.token.id,
                                     std::move(reply));
    }));
    client.setToken(token.secret.toLatin1());
    QTRY_COMPARE(send(client, charge(bora, 700), "k").status, 401);
    QCOMPARE(desk.shop().balanceWon(bora), 700);
    desk.shop().expectBooksBalance();
}

void TstApiIdempotencyKeys::whatIsForbiddenIsNotRemembered()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"), 10'000);
    const CustomerId chan = desk.shop().customer(QStringLiteral("Chan"), 10'000);
    const ProductId bread = desk.shop().product(QStringLiteral("Bread"), 4'600, 9);
    const qint64 boras = desk.placed(bora, {{bread, 1}});
    const qint64 chans = desk.placed(chan, {{bread, 1}});
    HttpClient phone = desk.customer(bora);
    const auto pay = [](qint64 order) {
        return KeyedWrite{"POST", {}, "/payments/confirm", text({{"orderId", order}})};
    };
    for (int times = 0; times < 2; ++times) {
        QCOMPARE(send(phone, charge(bora, 700), "k").status, 403);
        const HttpAnswer notTheirs = send(phone, pay(chans), "k");
        QCOMPARE(notTheirs.code(), "FORBIDDEN");
        QVERIFY(!wasReplayed(notTheirs));
    }
    const HttpAnswer own = send(phone, pay(boras), "k");
    QCOMPARE(own.status, 200);
    QVERIFY(!wasReplayed(own));
    QCOMPARE(desk.shop().balanceWon(chan), 10'000);
    desk.shop().expectBooksBalance();
}

void TstApiIdempotencyKeys::badKeysAreRefused_data()
{
    QTest::addColumn<QByteArrayList>("headers");
    const auto row = [](const char *name, const QByteArrayList &keys) {
        QByteArrayList headers;
        for (const QByteArray &key : keys)
            headers.append("Idempotency-Key: " + key);
        QTest::newRow(name) << headers;
    };
    row("empty", {""});
    row("256 characters", {QByteArray(256, 'k')});
    row("a space within", {"till 3"});
    row("not ASCII", {"\xed\x82\xa4"});
    row("twice", {"k", "k"});
    row("two", {"k", "l"});
}

void TstApiIdempotencyKeys::badKeysAreRefused()
{
    QFETCH_GLOBAL(Backend, backend);
    QFETCH(QByteArrayList, headers);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"));
    RawClient client(desk.served().port());
    client.send(
        client.request("POST", "/points", charge(bora, 700).body,
                       headers + QByteArrayList{"Authorization: Bearer " + desk.served().staffToken()}));
    const RawClient::Answer raw = client.answer();
    const HttpAnswer answer{.status = raw.status, .headers = {}, .body = raw.body};
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), "INVALID_INPUT");
    QCOMPARE(answer.faults(), "Idempotency-Key:MALFORMED");
    QCOMPARE(desk.shop().balanceWon(bora), 0);
}

void TstApiIdempotencyKeys::theLongestKeyIsTaken()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"));
    for (const QByteArray &key : {QByteArray(255, '~'), QByteArray("!"), QByteArray("%\"'\\;--")}) {
        const HttpAnswer first = send(desk.staff(), charge(bora, 1), key);
        QCOMPARE(first.status, 200);
        QVERIFY(isReplayOf(send(desk.staff(), charge(bora, 1), key), first));
    }
    QCOMPARE(desk.shop().balanceWon(bora), 3);
    desk.shop().expectBooksBalance();
}

void TstApiIdempotencyKeys::aReadTakesNoNoticeOfIt()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"));
    const KeyedWrite read{"GET", {}, "/points?userId=" + digits(bora), {}};
    QCOMPARE(send(desk.staff(), read, "k").json()["balance"], 0);
    QCOMPARE(send(desk.staff(), charge(bora, 700), "k").status, 200);
    const HttpAnswer again = send(desk.staff(), read, "k");
    QCOMPARE(again.json()["balance"], 700);
    QVERIFY(!wasReplayed(again));
}

DANGGOL_TEST_MAIN(QCoreApplication, TstApiIdempotencyKeys)
#include "tst_api_idempotency_keys.moc"
