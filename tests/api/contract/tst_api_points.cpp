// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/client/api_shop.h"
#include "tests/api/client/http_client.h"

using namespace danggol;
using namespace danggol::test;

/// Charging and reading points over HTTP.
class TstApiPoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void aChargeAnswersTheBalance();
    void aBalanceIsRead();
    void anUnknownUserIsNotFound();
    void aBalanceHasALimit();
    void aChargeIsHeldToItsShape_data();
    void aChargeIsHeldToItsShape();
    void theLargestChargeIsTaken();
    void theHistoryIsPaged();
    void theHistoryIsHeldToItsShape();
};

void TstApiPoints::aChargeAnswersTheBalance()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiShop s(backend);
    const CustomerId bora = s->customer(QStringLiteral("Bora"), 48'500);
    HttpClient client(s.port(), s.staffToken());
    const QByteArray user = QByteArray::number(bora.value);
    const HttpAnswer charged = client.post("/points", "{\"userId\":" + user + ",\"amount\":10000}");
    QCOMPARE(charged.status, 200);
    QCOMPARE(charged.body, "{\"userId\":" + user + ",\"balance\":58500}");
    QCOMPARE(s->balanceWon(bora), 58'500);
    s->expectBooksBalance();
}

void TstApiPoints::aBalanceIsRead()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiShop s(backend);
    const CustomerId bora = s->customer(QStringLiteral("Bora"), 48'500);
    HttpClient client(s.port(), s.customerToken(bora));
    const QByteArray user = QByteArray::number(bora.value);
    const HttpAnswer read = client.get("/points?userId=" + user);
    QCOMPARE(read.status, 200);
    QCOMPARE(read.body, "{\"userId\":" + user + ",\"balance\":48500}");
}

void TstApiPoints::anUnknownUserIsNotFound()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiShop s(backend);
    HttpClient client(s.port(), s.staffToken());
    QCOMPARE(client.get("/points?userId=404").code(), "USER_NOT_FOUND");
    const HttpAnswer charged = client.post("/points", R"({"userId":404,"amount":1})");
    QCOMPARE(charged.status, 404);
    QCOMPARE(charged.code(), "USER_NOT_FOUND");
    s->expectBooksBalance();
}

void TstApiPoints::aBalanceHasALimit()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiShop s(backend);
    const CustomerId bora = s->customer(QStringLiteral("Bora"), kLargestBalance.won());
    HttpClient client(s.port(), s.staffToken());
    const HttpAnswer charged =
        client.post("/points", "{\"userId\":" + QByteArray::number(bora.value) + ",\"amount\":1}");
    QCOMPARE(charged.status, 422);
    QCOMPARE(charged.code(), "BALANCE_LIMIT");
    QCOMPARE(s->balanceWon(bora), kLargestBalance.won());
    s->expectBooksBalance();
}

void TstApiPoints::aChargeIsHeldToItsShape_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("faults");
    const auto row = [](const char *body, const char *faults) {
        QTest::newRow(body) << QByteArray(body) << QByteArray(faults);
    };
    row("{}", "amount:REQUIRED userId:REQUIRED");
    row(R"({"userId":1,"amount":0})", "amount:OUT_OF_RANGE");
    row(R"({"userId":1,"amount":-1})", "amount:OUT_OF_RANGE");
    row(R"({"userId":1,"amount":10000001})", "amount:OUT_OF_RANGE");
    row(R"({"userId":1,"amount":"100"})", "amount:WRONG_TYPE");
    row(R"({"userId":1,"amount":12.0})", "amount:NOT_AN_INTEGER");
    row(R"({"userId":1,"amount":1e3})", "amount:NOT_AN_INTEGER");
    row(R"({"userId":0,"amount":null})", "amount:WRONG_TYPE userId:OUT_OF_RANGE");
    row(R"({"userId":1,"amount":1,"balance":5})", "balance:UNKNOWN");
}

void TstApiPoints::aChargeIsHeldToItsShape()
{
    QFETCH_GLOBAL(Backend, backend);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, faults);
    ApiShop s(backend);
    const CustomerId bora = s->customer(QStringLiteral("Bora"), 700);
    HttpClient client(s.port(), s.staffToken());
    const HttpAnswer answer = client.post("/points", body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), "INVALID_INPUT");
    QCOMPARE(answer.faults(), faults);
    QCOMPARE(s->balanceWon(bora), 700);
}

void TstApiPoints::theLargestChargeIsTaken()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiShop s(backend);
    const CustomerId bora = s->customer(QStringLiteral("Bora"));
    HttpClient client(s.port(), s.staffToken());
    const QByteArray user = QByteArray::number(bora.value);
    QCOMPARE(client.post("/points", "{\"userId\":" + user + ",\"amount\":10000000}").json()["balance"],
             10'000'000);
    s->expectBooksBalance();
}

void TstApiPoints::theHistoryIsPaged()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiShop s(backend);
    const CustomerId bora = s->customer(QStringLiteral("Bora"));
    HttpClient client(s.port(), s.staffToken());
    const QByteArray user = QByteArray::number(bora.value);
    for (int amount = 1; amount <= 3; ++amount)
        QCOMPARE(
            client.post("/points", "{\"userId\":" + user + ",\"amount\":" + QByteArray::number(amount) + "}")
                .status,
            200);
    const nlohmann::json first = client.get("/points/history?limit=2&userId=" + user).json();
    QCOMPARE(first["items"].size(), std::size_t(2));
    QCOMPARE(first["items"][0]["amount"], 3);
    QCOMPARE(first["items"][0]["balanceAfter"], 6);
    const auto cursor = QByteArray::fromStdString(first["nextCursor"].get<std::string>());
    const nlohmann::json last =
        client.get("/points/history?limit=2&userId=" + user + "&cursor=" + cursor.toPercentEncoding()).json();
    QCOMPARE(last["items"].size(), std::size_t(1));
    QCOMPARE(last["items"][0]["amount"], 1);
    QVERIFY(last["nextCursor"].is_null());
    s->expectBooksBalance();
}

void TstApiPoints::theHistoryIsHeldToItsShape()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiShop s(backend);
    const QByteArray user = QByteArray::number(s->customer(QStringLiteral("Bora"), 700).value);
    HttpClient client(s.port(), s.staffToken());
    const QByteArray target = "/points/history?userId=" + user;
    const nlohmann::json entry = client.get(target).json()["items"][0];
    QCOMPARE(entry["reason"], "CHARGE");
    QCOMPARE(entry["by"], "Haneul");
    QCOMPARE(entry["at"], "2026-11-22T05:00:00.000Z");
    QVERIFY(entry["orderId"].is_null() && entry["reversesEntryId"].is_null());
    QCOMPARE(client.get("/points/history").faults(), "userId:REQUIRED");
    QCOMPARE(client.get(target + "&limit=0").faults(), "limit:OUT_OF_RANGE");
    QCOMPARE(client.get(target + "&limit=201&reason=CHARGE").faults(), "limit:OUT_OF_RANGE reason:UNKNOWN");
    QCOMPARE(client.get(target + "&cursor=1:2:3").faults(), "cursor:MALFORMED");
    QCOMPARE(client.get("/points/history?userId=404").code(), "USER_NOT_FOUND");
}

DANGGOL_TEST_MAIN(QCoreApplication, TstApiPoints)
#include "tst_api_points.moc"
