// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/contract/api_desk.h"

using namespace danggol;
using namespace danggol::test;

/// Refunding paid orders over HTTP.
class TstApiRefunds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void aWholeOrderGoesBack();
    void partsAddUpToWhatWasPaid();
    void goodsMayStayAway();
    void moreThanIsLeftIsRefused();
    void onlyWhatIsPaidIsRefunded();
    void anUnknownOrderOrProduct();
    void aRefundIsHeldToItsShape();

private:
    [[nodiscard]] static CreateCouponCommand thousandOff()
    {
        return {.name = QStringLiteral("Autumn"),
                .discount = {DiscountType::Amount, 1'000, std::nullopt, {}},
                .limit = 5};
    }
    [[nodiscard]] static QByteArray units(ProductId product, int quantity)
    {
        return text(
            {{"reason", "stale"},
             {"items", nlohmann::json::array({{{"productId", product.value}, {"quantity", quantity}}})}});
    }
};

void TstApiRefunds::aWholeOrderGoesBack()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"), 50'000);
    const ProductId bread = desk.shop().product(QStringLiteral("Bread"), 4'600, 9);
    const ProductId milk = desk.shop().product(QStringLiteral("Milk"), 2'000, 9);
    const qint64 coupon = desk.issued(bora, desk.shop().coupon(thousandOff()));
    const qint64 order = desk.paid(bora, {{bread, 2}, {milk, 1}}, coupon);
    QCOMPARE(desk.shop().balanceWon(bora), 39'800);
    desk.shop().clock().advanceMs(kMsPerMinute);
    const HttpAnswer refunded = desk.act(order, "refund", R"({"reason":"stale"})");
    QCOMPARE(refunded.status, 200);
    const nlohmann::json after = refunded.json();
    QCOMPARE(after["status"], "REFUNDED");
    QCOMPARE(after["refundedAt"], "2026-11-22T05:01:00.000Z");
    QCOMPARE(after["refunded"], 10'200);
    QCOMPARE(column(after["items"], "refundedQuantity"), nlohmann::json({2, 1}));
    QCOMPARE(after["items"][0]["refundedAmount"].get<int>() + after["items"][1]["refundedAmount"].get<int>(),
             10'200);
    QCOMPARE(desk.read("/orders/" + digits(order)), after);
    QCOMPARE(desk.shop().balanceWon(bora), 50'000);
    QCOMPARE(desk.shop().stock(bread), 9);
    QCOMPARE(desk.shop().stock(milk), 9);
    const nlohmann::json entry = desk.read("/points/history?userId=" + digits(bora))["items"][0];
    QCOMPARE(entry["reason"], "REFUND");
    QCOMPARE(entry["amount"], 10'200);
    QCOMPARE(entry["orderId"], order);
    const nlohmann::json held = desk.read("/users/" + digits(bora) + "/coupons")["items"][0];
    QCOMPARE(held["status"], "ISSUED");
    QVERIFY(held["heldByOrderId"].is_null());
    desk.shop().expectBooksBalance();
}

void TstApiRefunds::partsAddUpToWhatWasPaid()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"), 9'000);
    const ProductId bread = desk.shop().product(QStringLiteral("Bread"), 3'333, 9);
    const qint64 coupon = desk.issued(bora, desk.shop().coupon(thousandOff()));
    // 8,999 for three, which no three equal parts make.
    const qint64 order = desk.paid(bora, {{bread, 3}}, coupon);
    const QByteArray coupons = "/users/" + digits(bora) + "/coupons";
    nlohmann::json paidBack = nlohmann::json::array();
    for (const char *status : {"PAY_DONE", "PAY_DONE", "REFUNDED"}) {
        QCOMPARE(desk.read(coupons)["items"][0]["status"], "USED");
        const nlohmann::json after = desk.act(order, "refund", units(bread, 1)).json();
        QCOMPARE(after["status"], status);
        QCOMPARE(after["refunded"], after["items"][0]["refundedAmount"]);
        paidBack.push_back(after["refunded"]);
    }
    QCOMPARE(paidBack, nlohmann::json({2'999, 5'999, 8'999}));
    QCOMPARE(desk.read(coupons)["items"][0]["status"], "ISSUED");
    QCOMPARE(desk.shop().balanceWon(bora), 9'000);
    QCOMPARE(desk.shop().stock(bread), 9);
    desk.shop().expectBooksBalance();
}

void TstApiRefunds::goodsMayStayAway()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"), 50'000);
    const ProductId bread = desk.shop().product(QStringLiteral("Bread"), 4'600, 9);
    const qint64 order = desk.paid(bora, {{bread, 2}});
    QCOMPARE(desk.act(order, "refund", R"({"reason":"stale","restock":false})").json()["status"], "REFUNDED");
    QCOMPARE(desk.shop().stock(bread), 7);
    QCOMPARE(desk.shop().balanceWon(bora), 50'000);
    desk.shop().expectBooksBalance();
}

void TstApiRefunds::moreThanIsLeftIsRefused()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"), 50'000);
    const ProductId bread = desk.shop().product(QStringLiteral("Bread"), 4'600, 9);
    const qint64 order = desk.paid(bora, {{bread, 3}});
    QCOMPARE(desk.act(order, "refund", units(bread, 2)).json()["refunded"], 9'200);
    const HttpAnswer tooMuch = desk.act(order, "refund", units(bread, 2));
    QCOMPARE(tooMuch.status, 422);
    QCOMPARE(tooMuch.code(), "REFUND_TOO_LARGE");
    QCOMPARE(tooMuch.json()["productId"], bread.value);
    QCOMPARE(tooMuch.json()["name"], "Bread");
    QCOMPARE(tooMuch.json()["asked"], 2);
    QCOMPARE(tooMuch.json()["left"], 1);
    // Nor in two lines that fit alone.
    const nlohmann::json one{{"productId", bread.value}, {"quantity", 1}};
    QCOMPARE(desk.act(order, "refund", text({{"reason", "stale"}, {"items", {one, one}}})).code(),
             "REFUND_TOO_LARGE");
    QCOMPARE(desk.shop().balanceWon(bora), 45'400);
    QCOMPARE(desk.shop().stock(bread), 8);
    QCOMPARE(desk.read("/orders/" + digits(order))["status"], "PAY_DONE");
    // The rest, without naming it.
    QCOMPARE(desk.act(order, "refund", R"({"reason":"stale"})").json()["refunded"], 13'800);
    QCOMPARE(desk.shop().balanceWon(bora), 50'000);
    desk.shop().expectBooksBalance();
}

void TstApiRefunds::onlyWhatIsPaidIsRefunded()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"), 50'000);
    const ProductId bread = desk.shop().product(QStringLiteral("Bread"), 4'600, 9);
    const auto refusal = [&desk](qint64 order) {
        const HttpAnswer answer = desk.act(order, "refund", R"({"reason":"stale"})");
        return answer.status == 409 && answer.code() == "ORDER_STATE_CONFLICT"
                   ? QByteArray::fromStdString(answer.json()["orderStatus"].get<std::string>())
                   : answer.body;
    };
    const qint64 waiting = desk.placed(bora, {{bread, 1}});
    QCOMPARE(refusal(waiting), "DEPOSIT_WAIT");
    QCOMPARE(desk.act(waiting, "cancel").status, 200);
    QCOMPARE(refusal(waiting), "CANCELLED");
    const qint64 confirmed = desk.paid(bora, {{bread, 1}});
    QCOMPARE(desk.act(confirmed, "confirm").status, 200);
    QCOMPARE(refusal(confirmed), "BUY_CONFIRM");
    const qint64 refunded = desk.paid(bora, {{bread, 1}});
    QCOMPARE(desk.act(refunded, "refund", R"({"reason":"stale"})").status, 200);
    QCOMPARE(refusal(refunded), "REFUNDED");
    QCOMPARE(desk.shop().balanceWon(bora), 45'400);
    desk.shop().expectBooksBalance();
}

void TstApiRefunds::anUnknownOrderOrProduct()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"), 50'000);
    const ProductId bread = desk.shop().product(QStringLiteral("Bread"), 4'600, 9);
    const ProductId milk = desk.shop().product(QStringLiteral("Milk"), 2'000, 9);
    const HttpAnswer unknown = desk.act(404, "refund", R"({"reason":"stale"})");
    QCOMPARE(unknown.status, 404);
    QCOMPARE(unknown.code(), "ORDER_NOT_FOUND");
    const qint64 order = desk.paid(bora, {{bread, 1}});
    const HttpAnswer notInIt = desk.act(order, "refund", units(milk, 1));
    QCOMPARE(notInIt.status, 400);
    QCOMPARE(notInIt.faults(), "items[0].productId:NOT_IN_ORDER");
    QCOMPARE(desk.shop().balanceWon(bora), 45'400);
    desk.shop().expectBooksBalance();
}

void TstApiRefunds::aRefundIsHeldToItsShape()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const auto faults = [&desk](const QByteArray &body) {
        const HttpAnswer answer = desk.act(1, "refund", body);
        return answer.status == 400 ? answer.faults() : answer.body;
    };
    QCOMPARE(faults({}), "body:REQUIRED");
    QCOMPARE(faults("{}"), "reason:REQUIRED");
    QCOMPARE(faults(R"({"reason":"  "})"), "reason:REQUIRED");
    QCOMPARE(faults(text({{"reason", std::string(201, 'r')}})), "reason:TOO_LONG");
    QCOMPARE(faults(R"({"reason":"stale","items":[]})"), "items:OUT_OF_RANGE");
    QCOMPARE(faults(R"({"reason":"stale","items":[{"productId":1,"quantity":0}]})"),
             "items[0].quantity:OUT_OF_RANGE");
    QCOMPARE(faults(R"({"reason":"stale","restock":"yes","amount":1})"), "amount:UNKNOWN restock:WRONG_TYPE");
}

DANGGOL_TEST_MAIN(QCoreApplication, TstApiRefunds)
#include "tst_api_refunds.moc"
