// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/contract/api_desk.h"

using namespace danggol;
using namespace danggol::test;

/// Orders listed over HTTP.
class TstApiOrderLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void anOrderIsSummedUp();
    void theListIsWalkedToItsEnd();
    void ordersOfAUser();
    void ordersOfAState();
    void daysAreTheShops();
    void momentsAreExact();
    void newOrdersDoNotShiftThePages();
    void aListIsHeldToItsShape_data();
    void aListIsHeldToItsShape();
    void anUnknownOrderIsNotFound();

private:
    [[nodiscard]] static nlohmann::json found(ApiDesk &desk, const QByteArray &query)
    {
        return column(desk.read("/orders?" + query)["items"], "orderId");
    }
};

void TstApiOrderLists::anOrderIsSummedUp()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"));
    const ProductId bread = desk.shop().product(QStringLiteral("Bread"), 4'600, 9);
    const ProductId milk = desk.shop().product(QStringLiteral("Milk"), 2'000, 9);
    QCOMPARE(desk.staff().get("/orders").body, R"({"items":[],"nextCursor":null})");
    const qint64 order = desk.placed(bora, {{bread, 2}, {milk, 1}});
    QCOMPARE(desk.staff().get("/orders").body,
             R"({"items":[{"orderId":)" + digits(order) + R"(,"userId":)" + digits(bora) +
                 R"(,"userName":"Bora","status":"DEPOSIT_WAIT","itemCount":3,"total":11200,)"
                 R"("createdAt":"2026-11-22T05:00:00.000Z"}],"nextCursor":null})");
}

void TstApiOrderLists::theListIsWalkedToItsEnd()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"));
    const ProductId bread = desk.shop().product(QStringLiteral("Bread"), 4'600, 99);
    nlohmann::json newestFirst = nlohmann::json::array();
    for (int i = 0; i < 7; ++i) {
        newestFirst.insert(newestFirst.begin(), desk.placed(bora, {{bread, 1}}));
        // Some were placed at the same moment.
        desk.shop().clock().advanceMs(i % 2);
    }
    const QByteArray user = "userId=" + digits(bora);
    for (const QByteArray &query : {user, QByteArray("status=DEPOSIT_WAIT"), QByteArray("from=2026-11-22"),
                                    "from=2026-11-01&to=2026-11-22&status=DEPOSIT_WAIT&" + user}) {
        for (const std::size_t limit : {1, 3, 7, 200})
            QCOMPARE(column(ApiDesk::walked(desk.staff(), "/orders?" + query, limit), "orderId"),
                     newestFirst);
    }
}

void TstApiOrderLists::ordersOfAUser()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"));
    const CustomerId chan = desk.shop().customer(QStringLiteral("Chan"));
    const ProductId bread = desk.shop().product(QStringLiteral("Bread"), 4'600, 9);
    const qint64 first = desk.placed(bora, {{bread, 1}});
    const qint64 other = desk.placed(chan, {{bread, 1}});
    const qint64 second = desk.placed(bora, {{bread, 1}});
    QCOMPARE(found(desk, "userId=" + digits(bora)), nlohmann::json({second, first}));
    QCOMPARE(found(desk, "userId=" + digits(chan)), nlohmann::json({other}));
    QCOMPARE(found(desk, "userId=404"), nlohmann::json::array());
}

void TstApiOrderLists::ordersOfAState()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"), 100'000);
    const ProductId bread = desk.shop().product(QStringLiteral("Bread"), 4'600, 9);
    const qint64 waiting = desk.placed(bora, {{bread, 1}});
    const qint64 paid = desk.paid(bora, {{bread, 1}});
    const qint64 confirmed = desk.paid(bora, {{bread, 1}});
    const qint64 cancelled = desk.placed(bora, {{bread, 1}});
    const qint64 refunded = desk.paid(bora, {{bread, 1}});
    QCOMPARE(desk.act(confirmed, "confirm").status, 200);
    QCOMPARE(desk.act(cancelled, "cancel").status, 200);
    QCOMPARE(desk.act(refunded, "refund", R"({"reason":"stale"})").status, 200);
    QCOMPARE(found(desk, "status=DEPOSIT_WAIT"), nlohmann::json({waiting}));
    QCOMPARE(found(desk, "status=PAY_DONE"), nlohmann::json({paid}));
    QCOMPARE(found(desk, "status=BUY_CONFIRM"), nlohmann::json({confirmed}));
    QCOMPARE(found(desk, "status=CANCELLED"), nlohmann::json({cancelled}));
    QCOMPARE(found(desk, "status=REFUNDED"), nlohmann::json({refunded}));
    QCOMPARE(found(desk, "status=REFUNDED&userId=404"), nlohmann::json::array());
    desk.shop().expectBooksBalance();
}

void TstApiOrderLists::daysAreTheShops()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"));
    const ProductId bread = desk.shop().product(QStringLiteral("Bread"), 4'600, 9);
    // Midnight in Seoul is 15:00 of the day before in UTC; it is 14:00 there now.
    desk.shop().clock().advanceMs(10 * kMsPerHour - 1);
    const qint64 lastOf22nd = desk.placed(bora, {{bread, 1}});
    desk.shop().clock().advanceMs(1);
    const qint64 firstOf23rd = desk.placed(bora, {{bread, 1}});
    QCOMPARE(desk.read("/orders/" + digits(firstOf23rd))["createdAt"], "2026-11-22T15:00:00.000Z");
    QCOMPARE(found(desk, "from=2026-11-22&to=2026-11-22"), nlohmann::json({lastOf22nd}));
    QCOMPARE(found(desk, "from=2026-11-23&to=2026-11-23"), nlohmann::json({firstOf23rd}));
    QCOMPARE(found(desk, "from=2026-11-23"), nlohmann::json({firstOf23rd}));
    QCOMPARE(found(desk, "to=2026-11-22"), nlohmann::json({lastOf22nd}));
    QCOMPARE(found(desk, "from=2026-11-22&to=2026-11-23"), nlohmann::json({firstOf23rd, lastOf22nd}));
    QCOMPARE(found(desk, "from=2026-11-24"), nlohmann::json::array());
    QCOMPARE(found(desk, "from=2026-11-23&to=2026-11-22"), nlohmann::json::array());
}

void TstApiOrderLists::momentsAreExact()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"));
    const ProductId bread = desk.shop().product(QStringLiteral("Bread"), 4'600, 9);
    const qint64 first = desk.placed(bora, {{bread, 1}});
    desk.shop().clock().advanceMs(1'000);
    const qint64 second = desk.placed(bora, {{bread, 1}});
    QCOMPARE(found(desk, "from=2026-11-22T05:00:00.000Z"), nlohmann::json({second, first}));
    QCOMPARE(found(desk, "from=2026-11-22T05:00:00.001Z"), nlohmann::json({second}));
    QCOMPARE(found(desk, "to=2026-11-22T05:00:00.001Z"), nlohmann::json({first}));
    QCOMPARE(found(desk, "from=2026-11-22T05:00:01Z&to=2026-11-22"), nlohmann::json({second}));
}

void TstApiOrderLists::newOrdersDoNotShiftThePages()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"));
    const ProductId bread = desk.shop().product(QStringLiteral("Bread"), 4'600, 9);
    const qint64 first = desk.placed(bora, {{bread, 1}});
    const qint64 second = desk.placed(bora, {{bread, 1}});
    const qint64 third = desk.placed(bora, {{bread, 1}});
    const nlohmann::json page = desk.read("/orders?limit=1");
    QCOMPARE(column(page["items"], "orderId"), nlohmann::json({third}));
    (void)desk.placed(bora, {{bread, 1}});
    const auto cursor = QByteArray::fromStdString(page["nextCursor"].get<std::string>()).toPercentEncoding();
    QCOMPARE(found(desk, "limit=2&cursor=" + cursor), nlohmann::json({second, first}));
}

void TstApiOrderLists::aListIsHeldToItsShape_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("faults");
    const auto row = [](const char *query, const char *faults) {
        QTest::newRow(query) << QByteArray(query) << QByteArray(faults);
    };
    row("status=PAID", "status:UNKNOWN");
    row("status=", "status:UNKNOWN");
    row("from=yesterday", "from:MALFORMED");
    row("to=2026-02-30", "to:MALFORMED");
    row("from=2026-11-22T05:00:00", "from:MALFORMED");
    row("userId=0", "userId:OUT_OF_RANGE");
    row("limit=0&cursor=x", "limit:OUT_OF_RANGE");
    row("cursor=x", "cursor:MALFORMED");
    row("user=1", "user:UNKNOWN");
    row("status=PAY_DONE&status=CANCELLED", "status:DUPLICATE");
}

void TstApiOrderLists::aListIsHeldToItsShape()
{
    QFETCH_GLOBAL(Backend, backend);
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, faults);
    ApiDesk desk(backend);
    const HttpAnswer answer = desk.staff().get("/orders?" + query);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.faults(), faults);
}

void TstApiOrderLists::anUnknownOrderIsNotFound()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const HttpAnswer unknown = desk.staff().get("/orders/404");
    QCOMPARE(unknown.status, 404);
    QCOMPARE(unknown.code(), "ORDER_NOT_FOUND");
    QCOMPARE(unknown.json()["orderId"], 404);
    QCOMPARE(desk.staff().get("/orders/x").faults(), "orderId:NOT_AN_INTEGER");
}

DANGGOL_TEST_MAIN(QCoreApplication, TstApiOrderLists)
#include "tst_api_order_lists.moc"
