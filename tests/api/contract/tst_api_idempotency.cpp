// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/contract/keyed_writes.h"

using namespace danggol;
using namespace danggol::test;

/// A write with an Idempotency-Key is done once, and its answer comes back however often it is sent.
class TstApiIdempotency : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void everyWriteIsReplayed();
    void withoutAKeyItIsDoneAgain();
    void refusalsAreReplayed();
    void aFailedPaymentIsReplayed();
    void anAggregationOfManyDaysIsReplayed();
    void anAggregationThatBrokeOffIsNoReplay();
};

namespace
{

/// What is to be seen of a shop.
nlohmann::json world(ApiDesk &desk)
{
    nlohmann::json seen = nlohmann::json::array();
    for (const char *list : {"/users", "/products", "/orders", "/coupons", "/products/best-sellers"})
        seen.push_back(desk.read(list));
    for (const nlohmann::json &user : column(desk.read("/users")["items"], "userId")) {
        seen.push_back(desk.read("/points/history?userId=" + digits(user.get<qint64>())));
        seen.push_back(desk.read("/users/" + digits(user.get<qint64>()) + "/coupons"));
    }
    for (const nlohmann::json &order : column(desk.read("/orders")["items"], "orderId")) {
        seen.push_back(desk.read("/orders/" + digits(order.get<qint64>())));
        seen.push_back(desk.read("/payments?orderId=" + digits(order.get<qint64>())));
    }
    return seen;
}

/// The writes of the API's description, each as "post /points".
QStringList describedWrites(ApiDesk &desk)
{
    QStringList writes;
    const nlohmann::json description = desk.read("/openapi.json");
    for (const auto &[path, operations] : description["paths"].items()) {
        for (const auto &[method, operation] : operations.items()) {
            if (method != "get")
                writes.append(QString::fromStdString(method + ' ' + path));
        }
    }
    writes.sort();
    return writes;
}

} // namespace

void TstApiIdempotency::everyWriteIsReplayed()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const QList<KeyedWrite> writes = everyWrite(desk);
    QStringList names;
    for (const KeyedWrite &write : writes)
        names.append(QString::fromLatin1(write.method.toLower() + ' ' + write.route));
    names.sort();
    QCOMPARE(names, describedWrites(desk));

    QList<HttpAnswer> first;
    for (const KeyedWrite &write : writes) {
        first.append(send(desk.admin(), write, "once:" + write.method + write.route));
        QVERIFY2(first.constLast().status == 200, first.constLast().body.constData());
        QVERIFY2(!wasReplayed(first.constLast()), write.route.constData());
    }
    const nlohmann::json afterwards = world(desk);
    // Hours later, when each of them would come out otherwise.
    desk.shop().clock().advanceMs(20 * kMsPerHour);
    for (const bool isRestarted : {false, true}) {
        if (isRestarted)
            desk.served().restart();
        for (qsizetype i = 0; i < writes.size(); ++i) {
            KeyedWrite write = writes[i];
            const QByteArray key = "once:" + write.method + write.route;
            QVERIFY2(isReplayOf(send(desk.admin(), write, key), first[i]), write.route.constData());
            write.body = respelled(write.body);
            QVERIFY2(isReplayOf(send(desk.admin(), write, key), first[i]), write.body.constData());
        }
    }
    QCOMPARE(world(desk), afterwards);
    desk.shop().expectBooksBalance();
}

void TstApiIdempotency::withoutAKeyItIsDoneAgain()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"));
    const KeyedWrite write = charge(bora, 1'000);
    QCOMPARE(desk.staff().post(write.target, write.body).json()["balance"], 1'000);
    const HttpAnswer second = desk.staff().post(write.target, write.body);
    QCOMPARE(second.json()["balance"], 2'000);
    QVERIFY(!wasReplayed(second));
    QCOMPARE(send(desk.staff(), write, "k1").json()["balance"], 3'000);
    QCOMPARE(send(desk.staff(), write, "k2").json()["balance"], 4'000);
    QCOMPARE(send(desk.staff(), write, "k1").json()["balance"], 3'000);
    desk.shop().expectBooksBalance();
}

void TstApiIdempotency::refusalsAreReplayed()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    TestShop &shop = desk.shop();
    const CustomerId bora = shop.customer(QStringLiteral("Bora"), 50'000);
    const ProductId bread = shop.product(QStringLiteral("Bread"), 4'600, 1);
    const CouponId paused = shop.coupon(
        {.name = QStringLiteral("Tea"), .discount = {DiscountType::Amount, 500, {}, {}}, .limit = 5});
    QCOMPARE(desk.admin().send("PATCH", "/coupons/" + digits(paused), R"({"action":"PAUSE"})").status, 200);
    const qint64 order = desk.placed(bora, {{bread, 1}});
    const nlohmann::json lines = nlohmann::json::array({{{"productId", bread.value}, {"quantity", 1}}});
    const QByteArray confirm = "/orders/" + digits(order) + "/confirm";
    const QList<std::pair<KeyedWrite, QByteArray>> refused{
        {charge(CustomerId{bora.value + 1}, 100), "USER_NOT_FOUND"},
        {{"POST", {}, "/orders/404/cancel", {}}, "ORDER_NOT_FOUND"},
        {{"POST", {}, confirm, {}}, "ORDER_STATE_CONFLICT"},
        {{"POST", {}, "/orders", text({{"userId", bora.value}, {"items", lines}})}, "OUT_OF_STOCK"},
        {{"POST", {}, "/coupons/issue", text({{"userId", bora.value}, {"couponId", paused.value}})},
         "COUPON_NOT_OPEN"},
        {{"PATCH", {}, "/products/" + digits(bread), R"({"price":1,"version":9})"}, "EDIT_CONFLICT"}};
    QList<HttpAnswer> first;
    for (qsizetype i = 0; i < refused.size(); ++i) {
        first.append(send(desk.admin(), refused[i].first, "k" + digits(i)));
        QCOMPARE(first.constLast().code(), refused[i].second);
        QVERIFY(!wasReplayed(first.constLast()));
    }
    // Now each of them would be done.
    QCOMPARE(shop.customer(QStringLiteral("Chan")).value, bora.value + 1);
    QCOMPARE(desk.pay(order).status, 200);
    QCOMPARE(desk.admin().send("PATCH", "/coupons/" + digits(paused), R"({"action":"RESUME"})").status, 200);
    QCOMPARE(desk.staff()
                 .post("/products/" + digits(bread) + "/stock", R"({"change":5,"reason":"RECEIVED"})")
                 .status,
             200);
    const nlohmann::json before = world(desk);
    for (const bool isRestarted : {false, true}) {
        if (isRestarted)
            desk.served().restart();
        for (qsizetype i = 0; i < refused.size(); ++i)
            QVERIFY2(isReplayOf(send(desk.admin(), refused[i].first, "k" + digits(i)), first[i]),
                     refused[i].second.constData());
    }
    QCOMPARE(world(desk), before);
    QCOMPARE(send(desk.admin(), refused[2].first, "another").json()["status"], "BUY_CONFIRM");
    desk.shop().expectBooksBalance();
}

void TstApiIdempotency::aFailedPaymentIsReplayed()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"), 9'400);
    const ProductId bread = desk.shop().product(QStringLiteral("Bread"), 21'400, 9);
    const qint64 order = desk.placed(bora, {{bread, 1}});
    const KeyedWrite pay{"POST", {}, "/payments/confirm", text({{"orderId", order}})};
    const HttpAnswer failed = send(desk.staff(), pay, "pay");
    QCOMPARE(failed.code(), "INSUFFICIENT_POINTS");
    QVERIFY(!wasReplayed(failed));
    QCOMPARE(desk.staff().post("/points", charge(bora, 50'000).body).status, 200);
    QVERIFY(isReplayOf(send(desk.staff(), pay, "pay"), failed));
    desk.served().restart();
    QVERIFY(isReplayOf(send(desk.staff(), pay, "pay"), failed));
    QCOMPARE(desk.read("/payments?orderId=" + digits(order))["items"].size(), std::size_t(1));
    QCOMPARE(desk.shop().balanceWon(bora), 59'400);
    const HttpAnswer paid = send(desk.staff(), pay, "pay-2");
    QCOMPARE(paid.json()["balance"], 38'000);
    QVERIFY(isReplayOf(send(desk.staff(), pay, "pay-2"), paid));
    QVERIFY(isReplayOf(send(desk.staff(), pay, "pay"), failed));
    QCOMPARE(desk.shop().balanceWon(bora), 38'000);
    desk.shop().expectBooksBalance();
}

void TstApiIdempotency::anAggregationOfManyDaysIsReplayed()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"), 50'000);
    const ProductId bread = desk.shop().product(QStringLiteral("Bread"), 4'600, 9);
    (void)desk.paid(bora, {{bread, 1}});
    desk.shop().clock().advanceMs(2 * kMsPerDay);
    const KeyedWrite run{"POST", {}, "/aggregations/run", {}};
    const HttpAnswer first = send(desk.admin(), run, "nightly");
    QCOMPARE(first.json()["days"], nlohmann::json({"2026-11-22", "2026-11-23", "2026-11-24"}));
    QVERIFY(!wasReplayed(first));
    // Each of its writes has an id of its own, and none of them is that of another key.
    QCOMPARE(send(desk.admin(), run, "nightly2").status, 200);
    (void)desk.paid(bora, {{bread, 2}});
    desk.shop().clock().advanceMs(kMsPerDay);
    QVERIFY(isReplayOf(send(desk.admin(), run, "nightly"), first));
    desk.served().restart();
    QVERIFY(isReplayOf(send(desk.admin(), run, "nightly"), first));
    QCOMPARE(desk.read("/products/best-sellers?days=1&endDay=2026-11-24")["totalCount"], 0);
    QCOMPARE(
        send(desk.admin(), {"POST", {}, "/aggregations/run", R"({"day":"2026-11-24"})"}, "nightly").code(),
        "IDEMPOTENCY_KEY_REUSED");
    desk.shop().expectBooksBalance();
}

// Its days were made before the server went, but not its answer; the answer that tells of them is new.
void TstApiIdempotency::anAggregationThatBrokeOffIsNoReplay()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"), 50'000);
    (void)desk.paid(bora, {{desk.shop().product(QStringLiteral("Bread"), 4'600, 9), 1}});
    desk.shop().clock().advanceMs(2 * kMsPerDay);
    for (const char *day : {"2026-11-22", "2026-11-23"})
        QCOMPARE(desk.admin().post("/aggregations/run", text({{"day", day}})).status, 200);
    const KeyedWrite run{"POST", {}, "/aggregations/run", {}};
    const HttpAnswer resumed = send(desk.admin(), run, "nightly");
    QVERIFY(!wasReplayed(resumed));
    QVERIFY(isReplayOf(send(desk.admin(), run, "nightly"), resumed));
    desk.shop().expectBooksBalance();
}

DANGGOL_TEST_MAIN(QCoreApplication, TstApiIdempotency)
#include "tst_api_idempotency.moc"
