// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/contract/api_desk.h"

using namespace danggol;
using namespace danggol::test;

/// Placing, confirming and cancelling orders over HTTP.
class TstApiOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void anOrderWaitsForItsPayment();
    void linesOfOneProductAreAddedUp();
    void aDiscountIsSpreadToTheWon();
    void anUnknownUserOrdersNothing();
    void anUnknownProductIsNotOrdered();
    void outOfStockNamesWhatIsLeft();
    void whatIsNotOnSaleIsNotOrdered();
    void aCouponThatCannotBeUsedSaysWhy();
    void anOrderIsHeldToItsShape_data();
    void anOrderIsHeldToItsShape();
    void aPaidOrderIsConfirmed();
    void onlyAPaidOrderIsConfirmed();
    void cancellingGivesBackStockAndCoupon();
    void whatIsPaidIsNotCancelled();
};

namespace
{

CreateCouponCommand threeThousandOff()
{
    return {.name = QStringLiteral("Weekend bakery"),
            .discount = {DiscountType::Amount, 3'000, std::nullopt, Money(10'000)},
            .limit = 10};
}

} // namespace

void TstApiOrders::anOrderWaitsForItsPayment()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"));
    const ProductId bread = desk.shop().product(QStringLiteral("Salt bread"), 4'600, 18);
    const HttpAnswer answer = desk.order(bora, {{bread, 2}});
    QCOMPARE(answer.status, 200);
    const QByteArray order = digits(answer.json()["orderId"].get<qint64>());
    QCOMPARE(answer.body,
             R"({"orderId":)" + order + R"(,"userId":)" + digits(bora) +
                 R"(,"status":"DEPOSIT_WAIT","items":[{"productId":)" + digits(bread) +
                 R"(,"name":"Salt bread","unitPrice":4600,"quantity":2,"amount":9200,"discount":0,)"
                 R"("refundedQuantity":0,"refundedAmount":0}],"subtotal":9200,"discount":0,"total":9200,)"
                 R"("issuedCouponId":null,"createdAt":"2026-11-22T05:00:00.000Z","paidAt":null,)"
                 R"("confirmedAt":null,"expiresAt":"2026-11-22T05:30:00.000Z","cancelledAt":null,)"
                 R"("refundedAt":null,"refunded":0})");
    QCOMPARE(desk.read("/orders/" + order), answer.json());
    QCOMPARE(desk.shop().stock(bread), 16);
    desk.shop().expectBooksBalance();
}

void TstApiOrders::linesOfOneProductAreAddedUp()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"));
    const ProductId bread = desk.shop().product(QStringLiteral("Salt bread"), 4'600, 5);
    const ProductId milk = desk.shop().product(QStringLiteral("Milk"), 2'000, 5);
    const nlohmann::json order = desk.order(bora, {{bread, 1}, {milk, 1}, {bread, 3}}).json();
    QCOMPARE(column(order["items"], "productId"), nlohmann::json({bread.value, milk.value}));
    QCOMPARE(column(order["items"], "quantity"), nlohmann::json({4, 1}));
    QCOMPARE(column(order["items"], "amount"), nlohmann::json({18'400, 2'000}));
    QCOMPARE(order["total"], 20'400);
    QCOMPARE(desk.shop().stock(bread), 1);
    // Two lines that fit alone and not together.
    const HttpAnswer tooMany = desk.order(bora, {{milk, 2}, {milk, 3}});
    QCOMPARE(tooMany.code(), "OUT_OF_STOCK");
    QCOMPARE(tooMany.json()["asked"], 5);
    QCOMPARE(desk.shop().stock(milk), 4);
    desk.shop().expectBooksBalance();
}

void TstApiOrders::aDiscountIsSpreadToTheWon()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"), 50'000);
    const ProductId bread = desk.shop().product(QStringLiteral("Bread"), 3'333, 9);
    const ProductId milk = desk.shop().product(QStringLiteral("Milk"), 3'334, 9);
    const ProductId tea = desk.shop().product(QStringLiteral("Tea"), 3'334, 9);
    const qint64 coupon = desk.issued(bora, desk.shop().coupon(threeThousandOff()));
    const nlohmann::json order = desk.order(bora, {{bread, 1}, {milk, 1}, {tea, 1}}, coupon).json();
    QCOMPARE(order["subtotal"], 10'001);
    QCOMPARE(order["discount"], 3'000);
    QCOMPARE(order["total"], 7'001);
    QCOMPARE(order["issuedCouponId"], coupon);
    // 999.80, 1000.10 and 1000.10: the won that rounding leaves goes to the largest remainder.
    QCOMPARE(column(order["items"], "discount"), nlohmann::json({1'000, 1'000, 1'000}));
    const qint64 number = order["orderId"].get<qint64>();
    const QByteArray held = "/users/" + digits(bora) + "/coupons";
    QCOMPARE(desk.read(held)["items"][0]["heldByOrderId"], number);
    QCOMPARE(desk.read(held)["items"][0]["status"], "ISSUED");
    QCOMPARE(desk.pay(number).json()["amount"], 7'001);
    QCOMPARE(desk.read(held)["items"][0]["status"], "USED");
    QCOMPARE(desk.shop().balanceWon(bora), 42'999);
    desk.shop().expectBooksBalance();
}

void TstApiOrders::anUnknownUserOrdersNothing()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const ProductId bread = desk.shop().product(QStringLiteral("Bread"), 4'600, 5);
    const HttpAnswer answer = desk.order(CustomerId{404}, {{bread, 1}});
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.code(), "USER_NOT_FOUND");
    QCOMPARE(answer.json()["userId"], 404);
    QCOMPARE(desk.shop().stock(bread), 5);
    QCOMPARE(desk.read("/orders")["items"].size(), std::size_t(0));
    desk.shop().expectBooksBalance();
}

void TstApiOrders::anUnknownProductIsNotOrdered()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"));
    const ProductId bread = desk.shop().product(QStringLiteral("Bread"), 4'600, 5);
    const HttpAnswer answer = desk.order(bora, {{bread, 1}, {ProductId{404}, 1}});
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.code(), "PRODUCT_NOT_FOUND");
    QCOMPARE(answer.json()["productId"], 404);
    // The other line's stock was not taken either.
    QCOMPARE(desk.shop().stock(bread), 5);
    QCOMPARE(desk.read("/orders")["items"].size(), std::size_t(0));
    desk.shop().expectBooksBalance();
}

void TstApiOrders::outOfStockNamesWhatIsLeft()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"));
    const ProductId bread = desk.shop().product(QStringLiteral("Bread"), 4'600, 5);
    const ProductId milk = desk.shop().product(QStringLiteral("Milk"), 2'000, 2);
    const HttpAnswer answer = desk.order(bora, {{bread, 1}, {milk, 3}});
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.code(), "OUT_OF_STOCK");
    const nlohmann::json problem = answer.json();
    QCOMPARE(problem["type"], "urn:danggol:problem:out-of-stock");
    QCOMPARE(problem["productId"], milk.value);
    QCOMPARE(problem["name"], "Milk");
    QCOMPARE(problem["asked"], 3);
    QCOMPARE(problem["left"], 2);
    QCOMPARE(desk.shop().stock(bread), 5);
    QCOMPARE(desk.shop().stock(milk), 2);
    // What there is can be had.
    QCOMPARE(desk.order(bora, {{milk, 2}}).status, 200);
    QCOMPARE(desk.order(bora, {{milk, 1}}).json()["left"], 0);
    desk.shop().expectBooksBalance();
}

void TstApiOrders::whatIsNotOnSaleIsNotOrdered()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"));
    const ProductId bread = desk.shop().product(QStringLiteral("Bread"), 4'600, 5);
    for (const char *status : {"PAUSED", "ARCHIVED"}) {
        QCOMPARE(desk.admin().send("PATCH", "/products/" + digits(bread), text({{"status", status}})).status,
                 200);
        const HttpAnswer answer = desk.order(bora, {{bread, 1}});
        QCOMPARE(answer.status, 422);
        QCOMPARE(answer.code(), "PRODUCT_NOT_ON_SALE");
        QCOMPARE(answer.json()["productId"], bread.value);
        QCOMPARE(answer.json()["name"], "Bread");
    }
    QCOMPARE(desk.shop().stock(bread), 5);
    desk.shop().expectBooksBalance();
}

void TstApiOrders::aCouponThatCannotBeUsedSaysWhy()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"), 100'000);
    const CustomerId chan = desk.shop().customer(QStringLiteral("Chan"));
    const ProductId bread = desk.shop().product(QStringLiteral("Bread"), 9'999, 9);
    CreateCouponCommand campaign = threeThousandOff();
    campaign.validDays = 1;
    const CouponId weekend = desk.shop().coupon(campaign);
    const qint64 boras = desk.issued(bora, weekend);
    const qint64 chans = desk.issued(chan, weekend);
    const auto refusal = [&](int quantity, qint64 coupon) {
        const HttpAnswer answer = desk.order(bora, {{bread, quantity}}, coupon);
        const nlohmann::json problem = answer.json();
        return answer.status == 422 && answer.code() == "COUPON_NOT_USABLE" &&
                       problem["issuedCouponId"] == coupon
                   ? QByteArray::fromStdString(problem["why"].get<std::string>())
                   : answer.body;
    };
    QCOMPARE(refusal(2, 404), "NOT_FOUND");
    QCOMPARE(refusal(2, chans), "NOT_FOUND");
    QCOMPARE(refusal(1, boras), "MINIMUM");
    QCOMPARE(desk.shop().stock(bread), 9);
    const qint64 holder = desk.placed(bora, {{bread, 2}}, boras);
    QCOMPARE(refusal(2, boras), "HELD");
    QCOMPARE(desk.pay(holder).status, 200);
    QCOMPARE(refusal(2, boras), "USED");
    desk.shop().clock().advanceMs(kMsPerDay);
    const HttpAnswer late = desk.order(chan, {{bread, 2}}, chans);
    QCOMPARE(late.code(), "COUPON_NOT_USABLE");
    QCOMPARE(late.json()["why"], "EXPIRED");
    QCOMPARE(desk.shop().stock(bread), 7);
    desk.shop().expectBooksBalance();
}

void TstApiOrders::anOrderIsHeldToItsShape_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("faults");
    const auto row = [](const char *name, const char *body, const char *faults) {
        QTest::newRow(name) << QByteArray(body) << QByteArray(faults);
    };
    row("nothing", "{}", "items:REQUIRED userId:REQUIRED");
    row("no lines", R"({"userId":1,"items":[]})", "items:OUT_OF_RANGE");
    row("no object", R"({"userId":1,"items":[7]})", "items[0]:WRONG_TYPE");
    row("no quantity", R"({"userId":1,"items":[{"productId":1}]})", "items[0].quantity:REQUIRED");
    row("none of it", R"({"userId":1,"items":[{"productId":1,"quantity":0}]})",
        "items[0].quantity:OUT_OF_RANGE");
    row("too many of it", R"({"userId":1,"items":[{"productId":1,"quantity":1000}]})",
        "items[0].quantity:OUT_OF_RANGE");
    row("not whole", R"({"userId":1,"items":[{"productId":1,"quantity":1.0}]})",
        "items[0].quantity:NOT_AN_INTEGER");
    row("second line",
        R"({"userId":1,"items":[{"productId":1,"quantity":1},{"productId":"2","quantity":1}]})",
        "items[1].productId:WRONG_TYPE");
    row("unknown", R"({"userId":1,"items":[{"productId":1,"quantity":1,"price":1}],"total":1})",
        "items[0].price:UNKNOWN total:UNKNOWN");
    row("coupon", R"({"userId":0,"items":[{"productId":1,"quantity":1}],"issuedCouponId":0})",
        "issuedCouponId:OUT_OF_RANGE userId:OUT_OF_RANGE");
}

void TstApiOrders::anOrderIsHeldToItsShape()
{
    QFETCH_GLOBAL(Backend, backend);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, faults);
    ApiDesk desk(backend);
    const HttpAnswer answer = desk.staff().post("/orders", body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), "INVALID_INPUT");
    QCOMPARE(answer.faults(), faults);
}

void TstApiOrders::aPaidOrderIsConfirmed()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"), 50'000);
    const ProductId bread = desk.shop().product(QStringLiteral("Bread"), 4'600, 9);
    for (const QByteArray &body : {QByteArray(), QByteArray("{}")}) {
        const qint64 order = desk.paid(bora, {{bread, 1}});
        desk.shop().clock().advanceMs(kMsPerMinute);
        const HttpAnswer confirmed = desk.act(order, "confirm", body);
        QCOMPARE(confirmed.status, 200);
        QCOMPARE(confirmed.json()["status"], "BUY_CONFIRM");
        QVERIFY(confirmed.json()["confirmedAt"] > confirmed.json()["paidAt"]);
        QCOMPARE(desk.read("/orders/" + digits(order)), confirmed.json());
    }
    QCOMPARE(desk.shop().balanceWon(bora), 40'800);
    desk.shop().expectBooksBalance();
}

void TstApiOrders::onlyAPaidOrderIsConfirmed()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"), 50'000);
    const ProductId bread = desk.shop().product(QStringLiteral("Bread"), 4'600, 9);
    const HttpAnswer unknown = desk.act(404, "confirm");
    QCOMPARE(unknown.status, 404);
    QCOMPARE(unknown.code(), "ORDER_NOT_FOUND");
    QCOMPARE(unknown.json()["orderId"], 404);
    const auto refusal = [&desk](qint64 order) {
        const HttpAnswer answer = desk.act(order, "confirm");
        return answer.status == 409 && answer.code() == "ORDER_STATE_CONFLICT"
                   ? QByteArray::fromStdString(answer.json()["orderStatus"].get<std::string>())
                   : answer.body;
    };
    const qint64 waiting = desk.placed(bora, {{bread, 1}});
    QCOMPARE(refusal(waiting), "DEPOSIT_WAIT");
    QCOMPARE(desk.read("/orders/" + digits(waiting))["status"], "DEPOSIT_WAIT");
    QCOMPARE(desk.act(waiting, "cancel").status, 200);
    QCOMPARE(refusal(waiting), "CANCELLED");
    const qint64 paid = desk.paid(bora, {{bread, 1}});
    QCOMPARE(desk.act(paid, "confirm").status, 200);
    QCOMPARE(refusal(paid), "BUY_CONFIRM");
    const qint64 refunded = desk.paid(bora, {{bread, 1}});
    QCOMPARE(desk.act(refunded, "refund", R"({"reason":"stale"})").status, 200);
    QCOMPARE(refusal(refunded), "REFUNDED");
    QCOMPARE(desk.staff().post("/orders/0/confirm", {}).faults(), "orderId:OUT_OF_RANGE");
    QCOMPARE(desk.act(paid, "confirm", R"({"sure":true})").faults(), "sure:UNKNOWN");
    desk.shop().expectBooksBalance();
}

void TstApiOrders::cancellingGivesBackStockAndCoupon()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"), 50'000);
    const ProductId bread = desk.shop().product(QStringLiteral("Bread"), 6'000, 9);
    const qint64 coupon = desk.issued(bora, desk.shop().coupon(threeThousandOff()));
    const qint64 order = desk.placed(bora, {{bread, 2}}, coupon);
    QCOMPARE(desk.shop().stock(bread), 7);
    const HttpAnswer cancelled = desk.act(order, "cancel");
    QCOMPARE(cancelled.status, 200);
    QCOMPARE(cancelled.json()["status"], "CANCELLED");
    QCOMPARE(cancelled.json()["cancelledAt"], "2026-11-22T05:00:00.000Z");
    QCOMPARE(desk.read("/orders/" + digits(order)), cancelled.json());
    QCOMPARE(desk.shop().stock(bread), 9);
    const nlohmann::json held = desk.read("/users/" + digits(bora) + "/coupons")["items"][0];
    QCOMPARE(held["status"], "ISSUED");
    QVERIFY(held["heldByOrderId"].is_null());
    QCOMPARE(desk.order(bora, {{bread, 2}}, coupon).status, 200);
    QCOMPARE(desk.shop().balanceWon(bora), 50'000);
    desk.shop().expectBooksBalance();
}

void TstApiOrders::whatIsPaidIsNotCancelled()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"), 50'000);
    const ProductId bread = desk.shop().product(QStringLiteral("Bread"), 6'000, 9);
    QCOMPARE(desk.act(404, "cancel").code(), "ORDER_NOT_FOUND");
    const qint64 order = desk.paid(bora, {{bread, 2}});
    const HttpAnswer refused = desk.act(order, "cancel");
    QCOMPARE(refused.status, 409);
    QCOMPARE(refused.code(), "ORDER_STATE_CONFLICT");
    QCOMPARE(refused.json()["orderStatus"], "PAY_DONE");
    QCOMPARE(desk.shop().stock(bread), 7);
    QCOMPARE(desk.shop().balanceWon(bora), 38'000);
    desk.shop().expectBooksBalance();
}

DANGGOL_TEST_MAIN(QCoreApplication, TstApiOrders)
#include "tst_api_orders.moc"
