// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/contract/api_desk.h"

using namespace danggol;
using namespace danggol::test;

/// Paying an order with points over HTTP.
class TstApiPayments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void pointsPayAnOrder();
    void anOwnerMayBeNamed();
    void anotherUserIsNoOwner();
    void anUnknownOrderIsNotPaid();
    void tooFewPointsFailAndStay();
    void whatIsPaidIsNotPaidAgain();
    void anOrderThatIsOverIsNotPaid();
    void aCouponMayCoverEverything();
    void aPaymentIsHeldToItsShape();
    void attemptsOfAnUnknownOrder();
};

void TstApiPayments::pointsPayAnOrder()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"), 48'500);
    const ProductId bread = desk.shop().product(QStringLiteral("Bread"), 11'800, 9);
    const qint64 order = desk.placed(bora, {{bread, 2}});
    desk.shop().clock().advanceMs(1'234);
    const HttpAnswer paid = desk.pay(order);
    QCOMPARE(paid.status, 200);
    const QByteArray payment = digits(paid.json()["paymentId"].get<qint64>());
    QCOMPARE(paid.body, R"({"paymentId":)" + payment + R"(,"orderId":)" + digits(order) + R"(,"userId":)" +
                            digits(bora) + R"(,"status":"DONE","amount":23600,"balance":24900,)" +
                            R"("paidAt":"2026-11-22T05:00:01.234Z"})");
    const nlohmann::json paidOrder = desk.read("/orders/" + digits(order));
    QCOMPARE(paidOrder["status"], "PAY_DONE");
    QCOMPARE(paidOrder["paidAt"], "2026-11-22T05:00:01.234Z");
    QCOMPARE(desk.read("/points?userId=" + digits(bora))["balance"], 24'900);
    const nlohmann::json entry = desk.read("/points/history?userId=" + digits(bora))["items"][0];
    QCOMPARE(entry["reason"], "PAYMENT");
    QCOMPARE(entry["amount"], -23'600);
    QCOMPARE(entry["orderId"], order);
    QCOMPARE(entry["balanceAfter"], 24'900);
    const nlohmann::json attempts = desk.read("/payments?orderId=" + digits(order));
    QVERIFY(attempts["nextCursor"].is_null());
    QCOMPARE(attempts["items"], nlohmann::json::array({{{"paymentId", payment.toLongLong()},
                                                        {"orderId", order},
                                                        {"userId", bora.value},
                                                        {"status", "DONE"},
                                                        {"amount", 23'600},
                                                        {"balance", 24'900},
                                                        {"shortBy", 0},
                                                        {"requestedAt", "2026-11-22T05:00:01.234Z"},
                                                        {"paidAt", "2026-11-22T05:00:01.234Z"}}}));
    desk.shop().expectBooksBalance();
}

void TstApiPayments::anOwnerMayBeNamed()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"), 10'000);
    const ProductId bread = desk.shop().product(QStringLiteral("Bread"), 4'600, 9);
    const qint64 order = desk.placed(bora, {{bread, 1}});
    const HttpAnswer paid =
        desk.staff().post("/payments/confirm", text({{"orderId", order}, {"userId", bora.value}}));
    QCOMPARE(paid.status, 200);
    QCOMPARE(paid.json()["balance"], 5'400);
    desk.shop().expectBooksBalance();
}

void TstApiPayments::anotherUserIsNoOwner()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"), 10'000);
    const CustomerId chan = desk.shop().customer(QStringLiteral("Chan"), 10'000);
    const ProductId bread = desk.shop().product(QStringLiteral("Bread"), 4'600, 9);
    const qint64 order = desk.placed(bora, {{bread, 1}});
    for (const qint64 other : {chan.value, qint64(404)}) {
        const HttpAnswer refused =
            desk.staff().post("/payments/confirm", text({{"orderId", order}, {"userId", other}}));
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.code(), "INVALID_INPUT");
        QCOMPARE(refused.faults(), "userId:NOT_OWNER");
    }
    QCOMPARE(desk.read("/payments?orderId=" + digits(order))["items"].size(), std::size_t(0));
    QCOMPARE(desk.read("/orders/" + digits(order))["status"], "DEPOSIT_WAIT");
    QCOMPARE(desk.shop().balanceWon(bora), 10'000);
    QCOMPARE(desk.shop().balanceWon(chan), 10'000);
    desk.shop().expectBooksBalance();
}

void TstApiPayments::anUnknownOrderIsNotPaid()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const HttpAnswer refused = desk.pay(404);
    QCOMPARE(refused.status, 404);
    QCOMPARE(refused.code(), "ORDER_NOT_FOUND");
    QCOMPARE(refused.json()["orderId"], 404);
    desk.shop().expectBooksBalance();
}

void TstApiPayments::tooFewPointsFailAndStay()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"), 9'400);
    const ProductId bread = desk.shop().product(QStringLiteral("Bread"), 10'700, 9);
    const qint64 order = desk.placed(bora, {{bread, 2}});
    const HttpAnswer failed = desk.pay(order);
    QCOMPARE(failed.status, 422);
    QCOMPARE(failed.code(), "INSUFFICIENT_POINTS");
    const nlohmann::json problem = failed.json();
    const qint64 payment = problem["paymentId"].get<qint64>();
    QCOMPARE(problem["type"], "urn:danggol:problem:insufficient-points");
    QCOMPARE(problem["orderId"], order);
    QCOMPARE(problem["userId"], bora.value);
    QCOMPARE(problem["paymentStatus"], "FAIL");
    QCOMPARE(problem["amount"], 21'400);
    QCOMPARE(problem["balance"], 9'400);
    QCOMPARE(problem["shortBy"], 12'000);
    QCOMPARE(failed.faults(), "amount:OUT_OF_RANGE");
    // Nothing was taken, and the attempt stays.
    QCOMPARE(desk.shop().balanceWon(bora), 9'400);
    QCOMPARE(desk.read("/points/history?userId=" + digits(bora))["items"].size(), std::size_t(1));
    QCOMPARE(desk.read("/orders/" + digits(order))["status"], "DEPOSIT_WAIT");
    nlohmann::json attempts = desk.read("/payments?orderId=" + digits(order))["items"];
    QCOMPARE(attempts.size(), std::size_t(1));
    QCOMPARE(attempts[0]["paymentId"], payment);
    QCOMPARE(attempts[0]["status"], "FAIL");
    QCOMPARE(attempts[0]["shortBy"], 12'000);
    QVERIFY(attempts[0]["paidAt"].is_null());
    // Charged, it can be paid.
    QCOMPARE(desk.staff().post("/points", text({{"userId", bora.value}, {"amount", 12'000}})).status, 200);
    QCOMPARE(desk.pay(order).json()["balance"], 0);
    attempts = desk.read("/payments?orderId=" + digits(order))["items"];
    QCOMPARE(column(attempts, "status"), nlohmann::json({"DONE", "FAIL"}));
    desk.shop().expectBooksBalance();
}

void TstApiPayments::whatIsPaidIsNotPaidAgain()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"), 50'000);
    const ProductId bread = desk.shop().product(QStringLiteral("Bread"), 4'600, 9);
    const qint64 order = desk.paid(bora, {{bread, 1}});
    const HttpAnswer refused = desk.pay(order);
    QCOMPARE(refused.status, 409);
    QCOMPARE(refused.code(), "ORDER_STATE_CONFLICT");
    QCOMPARE(refused.json()["orderStatus"], "PAY_DONE");
    QCOMPARE(desk.shop().balanceWon(bora), 45'400);
    QCOMPARE(desk.read("/payments?orderId=" + digits(order))["items"].size(), std::size_t(1));
    desk.shop().expectBooksBalance();
}

void TstApiPayments::anOrderThatIsOverIsNotPaid()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"), 50'000);
    const ProductId bread = desk.shop().product(QStringLiteral("Bread"), 4'600, 9);
    const auto stateRefused = [&desk](qint64 order) {
        const HttpAnswer answer = desk.pay(order);
        return answer.status == 409 ? answer.json()["orderStatus"] : answer.json();
    };
    const qint64 cancelled = desk.placed(bora, {{bread, 1}});
    QCOMPARE(desk.act(cancelled, "cancel").status, 200);
    QCOMPARE(stateRefused(cancelled), "CANCELLED");
    const qint64 confirmed = desk.paid(bora, {{bread, 1}});
    QCOMPARE(desk.act(confirmed, "confirm").status, 200);
    QCOMPARE(stateRefused(confirmed), "BUY_CONFIRM");
    const qint64 refunded = desk.paid(bora, {{bread, 1}});
    QCOMPARE(desk.act(refunded, "refund", R"({"reason":"stale"})").status, 200);
    QCOMPARE(stateRefused(refunded), "REFUNDED");
    QCOMPARE(desk.shop().balanceWon(bora), 45'400);
    desk.shop().expectBooksBalance();
}

void TstApiPayments::aCouponMayCoverEverything()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"));
    const ProductId bread = desk.shop().product(QStringLiteral("Bread"), 4'600, 9);
    const CouponId free = desk.shop().coupon({.name = QStringLiteral("On the house"),
                                              .discount = {DiscountType::Percent, 100, std::nullopt, {}},
                                              .limit = 1});
    const HttpAnswer paid = desk.pay(desk.placed(bora, {{bread, 1}}, desk.issued(bora, free)));
    QCOMPARE(paid.status, 200);
    QCOMPARE(paid.json()["amount"], 0);
    QCOMPARE(paid.json()["balance"], 0);
    QCOMPARE(paid.json()["status"], "DONE");
    desk.shop().expectBooksBalance();
}

void TstApiPayments::aPaymentIsHeldToItsShape()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const auto faults = [&desk](const QByteArray &body) {
        const HttpAnswer answer = desk.staff().post("/payments/confirm", body);
        return answer.status == 400 ? answer.faults() : answer.body;
    };
    QCOMPARE(faults({}), "body:REQUIRED");
    QCOMPARE(faults("{}"), "orderId:REQUIRED");
    QCOMPARE(faults(R"({"orderId":"1"})"), "orderId:WRONG_TYPE");
    QCOMPARE(faults(R"({"orderId":0,"userId":0})"), "orderId:OUT_OF_RANGE userId:OUT_OF_RANGE");
    QCOMPARE(faults(R"({"orderId":1e3})"), "orderId:NOT_AN_INTEGER");
    QCOMPARE(faults(R"({"orderId":1,"amount":1})"), "amount:UNKNOWN");
}

void TstApiPayments::attemptsOfAnUnknownOrder()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    QCOMPARE(desk.staff().get("/payments?orderId=404").code(), "ORDER_NOT_FOUND");
    QCOMPARE(desk.staff().get("/payments").faults(), "orderId:REQUIRED");
    QCOMPARE(desk.staff().get("/payments?orderId=x").faults(), "orderId:NOT_AN_INTEGER");
}

DANGGOL_TEST_MAIN(QCoreApplication, TstApiPayments)
#include "tst_api_payments.moc"
