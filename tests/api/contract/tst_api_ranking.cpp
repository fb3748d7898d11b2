// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/contract/api_desk.h"

using namespace danggol;
using namespace danggol::test;

/// Best sellers and their making over HTTP.
class TstApiRanking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void nothingIsAggregatedYet();
    void bestSellersOfThreeDays();
    void ofOneDay();
    void ofAnotherEndDay();
    void pagesGoToTheEndAndBeyond();
    void revenueIsAnotherOrder();
    void aQuestionIsHeldToItsShape_data();
    void aQuestionIsHeldToItsShape();
    void aDayIsMadeAnew();
    void aDayMustHaveCome();

private:
    /// Bread 5 and milk 2 on the 20th, milk 4 on the 22nd, which is today; all aggregated.
    struct Sold
    {
        ProductId bread;
        ProductId milk;
    };
    [[nodiscard]] static Sold sell(ApiDesk &desk);
    [[nodiscard]] static nlohmann::json run(ApiDesk &desk, const QByteArray &body = {})
    {
        const HttpAnswer answer = desk.admin().post("/aggregations/run", body);
        return answer.status == 200 ? answer.json() : nlohmann::json(answer.code().toStdString());
    }
};

TstApiRanking::Sold TstApiRanking::sell(ApiDesk &desk)
{
    desk.shop().clock().advanceMs(-2 * kMsPerDay);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"), 1'000'000);
    const ProductId bread = desk.shop().product(QStringLiteral("Bread"), 4'600, 50);
    const ProductId milk = desk.shop().product(QStringLiteral("Milk"), 10'000, 50);
    (void)desk.paid(bora, {{bread, 5}, {milk, 2}});
    desk.shop().clock().advanceMs(2 * kMsPerDay);
    (void)desk.paid(bora, {{milk, 4}});
    // Placed and not paid is not sold.
    (void)desk.placed(bora, {{bread, 30}});
    (void)run(desk);
    return {bread, milk};
}

void TstApiRanking::nothingIsAggregatedYet()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    QCOMPARE(desk.staff().get("/products/best-sellers").body,
             R"({"days":3,"startDay":null,"endDay":null,"aggregatedAt":null,"pageNumber":1,"pageSize":10,)"
             R"("totalCount":0,"totalPages":0,"items":[]})");
    // A day without a sale has a ranking too.
    QCOMPARE(run(desk)["days"], nlohmann::json({"2026-11-22"}));
    const nlohmann::json page = desk.read("/products/best-sellers?pageNumber=2");
    QCOMPARE(page["endDay"], "2026-11-22");
    QCOMPARE(page["totalPages"], 0);
    QCOMPARE(page["items"].size(), std::size_t(0));
    desk.shop().expectBooksBalance();
}

void TstApiRanking::bestSellersOfThreeDays()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const Sold sold = sell(desk);
    QCOMPARE(desk.staff().get("/products/best-sellers").body,
             R"({"days":3,"startDay":"2026-11-20","endDay":"2026-11-22",)"
             R"("aggregatedAt":"2026-11-22T05:00:00.000Z","pageNumber":1,"pageSize":10,"totalCount":2,)"
             R"("totalPages":1,"items":[{"rank":1,"productId":)" +
                 digits(sold.milk) + R"(,"name":"Milk","quantity":6,"revenue":60000,"previousRank":2},)" +
                 R"({"rank":2,"productId":)" + digits(sold.bread) +
                 R"(,"name":"Bread","quantity":5,"revenue":23000,"previousRank":1}]})");
    desk.shop().expectBooksBalance();
}

void TstApiRanking::ofOneDay()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const Sold sold = sell(desk);
    const nlohmann::json page = desk.read("/products/best-sellers?days=1");
    QCOMPARE(page["days"], 1);
    QCOMPARE(page["startDay"], "2026-11-22");
    QCOMPARE(page["endDay"], "2026-11-22");
    QCOMPARE(page["items"], nlohmann::json::array({{{"rank", 1},
                                                    {"productId", sold.milk.value},
                                                    {"name", "Milk"},
                                                    {"quantity", 4},
                                                    {"revenue", 40'000},
                                                    {"previousRank", nullptr}}}));
    desk.shop().expectBooksBalance();
}

void TstApiRanking::ofAnotherEndDay()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const Sold sold = sell(desk);
    const nlohmann::json page = desk.read("/products/best-sellers?endDay=2026-11-20");
    QCOMPARE(page["startDay"], "2026-11-18");
    QCOMPARE(page["endDay"], "2026-11-20");
    QCOMPARE(column(page["items"], "productId"), nlohmann::json({sold.bread.value, sold.milk.value}));
    QCOMPARE(column(page["items"], "quantity"), nlohmann::json({5, 2}));
    // A day that nobody aggregated has no ranking.
    const nlohmann::json none = desk.read("/products/best-sellers?days=1&endDay=2026-11-01");
    QCOMPARE(none["endDay"], "2026-11-01");
    QVERIFY(none["aggregatedAt"].is_null());
    QCOMPARE(none["totalCount"], 0);
}

void TstApiRanking::pagesGoToTheEndAndBeyond()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"), 1'000'000);
    for (int i = 1; i <= 5; ++i)
        (void)desk.paid(bora, {{desk.shop().product(QStringLiteral("P%1").arg(i), 1'000, 50), 10 - i}});
    (void)run(desk);
    nlohmann::json names = nlohmann::json::array();
    for (int number = 1; number <= 3; ++number) {
        const nlohmann::json page =
            desk.read("/products/best-sellers?pageSize=2&pageNumber=" + digits(number));
        QCOMPARE(page["pageNumber"], number);
        QCOMPARE(page["pageSize"], 2);
        QCOMPARE(page["totalCount"], 5);
        QCOMPARE(page["totalPages"], 3);
        for (const nlohmann::json &name : column(page["items"], "name"))
            names.push_back(name);
    }
    QCOMPARE(names, nlohmann::json({"P1", "P2", "P3", "P4", "P5"}));
    for (const char *far : {"4", "1000000"}) {
        const nlohmann::json page =
            desk.read(QByteArray("/products/best-sellers?pageSize=2&pageNumber=") + far);
        QCOMPARE(page["items"].size(), std::size_t(0));
        QCOMPARE(page["totalCount"], 5);
        QCOMPARE(page["totalPages"], 3);
    }
    QCOMPARE(desk.read("/products/best-sellers?pageSize=100")["items"].size(), std::size_t(5));
    desk.shop().expectBooksBalance();
}

void TstApiRanking::revenueIsAnotherOrder()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const Sold sold = sell(desk);
    const QByteArray of20th = "/products/best-sellers?days=1&endDay=2026-11-20&order=";
    QCOMPARE(column(desk.read(of20th + "QUANTITY")["items"], "productId"),
             nlohmann::json({sold.bread.value, sold.milk.value}));
    // 23,000 of bread, 20,000 of milk.
    QCOMPARE(column(desk.read(of20th + "REVENUE")["items"], "revenue"), nlohmann::json({23'000, 20'000}));
    QCOMPARE(column(desk.read("/products/best-sellers?order=REVENUE")["items"], "revenue"),
             nlohmann::json({60'000, 23'000}));
}

void TstApiRanking::aQuestionIsHeldToItsShape_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("faults");
    const auto row = [](const char *query, const char *faults) {
        QTest::newRow(query) << QByteArray(query) << QByteArray(faults);
    };
    row("pageNumber=0", "pageNumber:OUT_OF_RANGE");
    row("pageNumber=1000001", "pageNumber:OUT_OF_RANGE");
    row("pageSize=abc", "pageSize:NOT_AN_INTEGER");
    row("pageSize=101", "pageSize:OUT_OF_RANGE");
    row("pageSize=0", "pageSize:OUT_OF_RANGE");
    row("days=2", "days:OUT_OF_RANGE");
    row("days=4", "days:OUT_OF_RANGE");
    row("endDay=2026-02-30", "endDay:MALFORMED");
    row("order=PRICE", "order:UNKNOWN");
    row("page=1", "page:UNKNOWN");
    row("days=1&days=3", "days:DUPLICATE");
    row("pageNumber=0&pageSize=", "pageNumber:OUT_OF_RANGE pageSize:NOT_AN_INTEGER");
}

void TstApiRanking::aQuestionIsHeldToItsShape()
{
    QFETCH_GLOBAL(Backend, backend);
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, faults);
    ApiDesk desk(backend);
    const HttpAnswer answer = desk.staff().get("/products/best-sellers?" + query);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), "INVALID_INPUT");
    QCOMPARE(answer.faults(), faults);
}

void TstApiRanking::aDayIsMadeAnew()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"), 1'000'000);
    const ProductId bread = desk.shop().product(QStringLiteral("Bread"), 4'600, 50);
    const qint64 order = desk.paid(bora, {{bread, 5}});
    QCOMPARE(desk.admin().post("/aggregations/run", R"({"day":"2026-11-22"})").body,
             R"({"days":["2026-11-22"],"productRows":1,"finishedAt":"2026-11-22T05:00:00.000Z"})");
    QCOMPARE(desk.act(order, "refund",
                      text({{"reason", "stale"}, {"items", {{{"productId", bread.value}, {"quantity", 2}}}}}))
                 .status,
             200);
    desk.shop().clock().advanceMs(kMsPerDay);
    // The day of the refund and today.
    QCOMPARE(run(desk, "{}")["days"], nlohmann::json({"2026-11-22", "2026-11-23"}));
    QCOMPARE(desk.read("/products/best-sellers?endDay=2026-11-22")["items"][0]["quantity"], 3);
    desk.shop().expectBooksBalance();
}

void TstApiRanking::aDayMustHaveCome()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const auto faults = [&desk](const QByteArray &body) {
        const HttpAnswer answer = desk.admin().post("/aggregations/run", body);
        return answer.status == 400 ? answer.faults() : answer.body;
    };
    QCOMPARE(faults(R"({"day":"2026-11-23"})"), "day:OUT_OF_RANGE");
    QCOMPARE(faults(R"({"day":"yesterday"})"), "day:MALFORMED");
    QCOMPARE(faults(R"({"day":20261122})"), "day:WRONG_TYPE");
    QCOMPARE(faults(R"({"days":["2026-11-22"]})"), "days:UNKNOWN");
}

DANGGOL_TEST_MAIN(QCoreApplication, TstApiRanking)
#include "tst_api_ranking.moc"
