// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/ranking/ranking_shop.h"
#include "tests/support/answers.h"

#include <limits>

using namespace danggol;
using danggol::test::addBackends;
using danggol::test::aggregate;
using danggol::test::Backend;
using danggol::test::bestSellers;
using danggol::test::codeOf;
using danggol::test::faultyFields;
using danggol::test::paidOrder;
using danggol::test::TestShop;
using danggol::test::today;
using danggol::test::told;
using danggol::test::tryAggregate;
using danggol::test::valueOf;

class TestRanking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void isEmptyBeforeTheFirstRun()
    {
        QFETCH_GLOBAL(Backend, backend);
        TestShop shop(backend);
        const BestSellerPage page = bestSellers(shop, {});
        QCOMPARE(page.endDay, QString());
        QVERIFY(!page.aggregatedAt);
        QCOMPARE(page.totalCount, 0);
        // A shop without an order has a ranking too: an empty one.
        QCOMPARE(aggregate(shop), QStringList{today(shop)});
        QCOMPARE(bestSellers(shop, {}).endDay, today(shop));
        shop.expectBooksBalance();
    }

    void ranksByQuantityThenRevenueThenNumber()
    {
        QFETCH_GLOBAL(Backend, backend);
        TestShop shop(backend);
        const CustomerId bora = shop.customer(QStringLiteral("Bora"), 1'000'000);
        const ProductId cheap = shop.product(QStringLiteral("Cheap"), 100, 50);
        const ProductId dear = shop.product(QStringLiteral("Dear"), 9'000, 50);
        const ProductId twin = shop.product(QStringLiteral("Twin"), 100, 50);
        const ProductId most = shop.product(QStringLiteral("Most"), 10, 50);
        (void)paidOrder(shop, bora, {{twin, 2}, {cheap, 2}, {dear, 2}, {most, 3}});
        (void)shop.placedOrder(bora, {{cheap, 9}}); // not paid: not sold
        aggregate(shop);
        const QStringList byQuantity{QStringLiteral("1 Most 3 30"), QStringLiteral("2 Dear 2 18000"),
                                     QStringLiteral("3 Cheap 2 200"), QStringLiteral("4 Twin 2 200")};
        QCOMPARE(told(bestSellers(shop, {})), byQuantity);
        QCOMPARE(told(bestSellers(shop, {.days = 1})), byQuantity);
        QCOMPARE(told(bestSellers(shop, {.order = RankingOrder::Revenue})),
                 QStringList({"1 Dear 2 18000", "2 Cheap 2 200", "3 Twin 2 200", "4 Most 3 30"}));
        shop.expectBooksBalance();
    }

    void pages()
    {
        QFETCH_GLOBAL(Backend, backend);
        TestShop shop(backend);
        const CustomerId bora = shop.customer(QStringLiteral("Bora"), 1'000'000);
        QList<CartLine> cart;
        for (int number = 1; number <= 5; ++number)
            cart.append({shop.product(QStringLiteral("P%1").arg(number), 100 * number, 50), 6 - number});
        (void)paidOrder(shop, bora, cart);
        aggregate(shop);
        for (const RankingOrder order : {RankingOrder::Quantity, RankingOrder::Revenue}) {
            QList<qint64> ranks;
            for (int page = 1; page <= 4; ++page) {
                const BestSellerPage got =
                    bestSellers(shop, {.order = order, .pageNumber = page, .pageSize = 2});
                QCOMPARE(got.totalCount, 5);
                QCOMPARE(got.items.size(), page < 3 ? 2 : page == 3 ? 1 : 0);
                for (const BestSeller &row : got.items)
                    ranks.append(row.rank);
            }
            QCOMPARE(ranks, QList<qint64>({1, 2, 3, 4, 5}));
        }
        const BestSellerPage far =
            bestSellers(shop, {.pageNumber = std::numeric_limits<int>::max(), .pageSize = 100});
        QVERIFY(far.items.isEmpty());
    }

    void refusesBadQuestions_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("endDay");
        QTest::addColumn<int>("page");
        QTest::addColumn<int>("size");
        QTest::addColumn<QStringList>("fields");
        const auto row = [](const char *name, int days, const char *end, int page, int size,
                            const QStringList &fields) {
            QTest::newRow(name) << days << QString::fromUtf8(end) << page << size << fields;
        };
        row("two days", 2, "", 1, 10, {"days"});
        row("no days", 0, "", 1, 10, {"days"});
        row("no day", 3, "yesterday", 1, 10, {"endDay"});
        row("30 February", 3, "2026-02-30", 1, 10, {"endDay"});
        row("short form", 3, "2026-2-3", 1, 10, {"endDay"});
        row("page 0", 3, "", 0, 10, {"pageNumber"});
        row("page -1", 3, "", -1, 10, {"pageNumber"});
        row("size 0", 3, "", 1, 0, {"pageSize"});
        row("size 101", 3, "", 1, 101, {"pageSize"});
        row("all wrong", -1, "x", 0, 1000, {"days", "endDay", "pageNumber", "pageSize"});
    }
    void refusesBadQuestions()
    {
        QFETCH_GLOBAL(Backend, backend);
        QFETCH(int, days);
        QFETCH(QString, endDay);
        QFETCH(int, page);
        QFETCH(int, size);
        QFETCH(QStringList, fields);
        TestShop shop(backend);
        const BestSellerQuery query{.days = days, .endDay = endDay, .pageNumber = page, .pageSize = size};
        const auto result = shop.await<BestSellerPage>([&](Reply<BestSellerPage> reply) {
            shop->ranking().bestSellers(TestShop::staff(), query, std::move(reply));
        });
        QCOMPARE(codeOf(result), QStringLiteral("INVALID_INPUT"));
        QStringList named;
        for (const FieldError &field : result.error().fields)
            named.append(field.field);
        QCOMPARE(named, fields);
    }

    void keepsToPermissions()
    {
        QFETCH_GLOBAL(Backend, backend);
        TestShop shop(backend);
        QCOMPARE(codeOf(tryAggregate(shop, TestShop::staff(), {})), QStringLiteral("FORBIDDEN"));
        QCOMPARE(codeOf(tryAggregate(shop, TestShop::customerActor(CustomerId{1}), {})),
                 QStringLiteral("FORBIDDEN"));
        const auto read = shop.await<BestSellerPage>([&](Reply<BestSellerPage> reply) {
            shop->ranking().bestSellers(TestShop::customerActor(CustomerId{1}), {}, std::move(reply));
        });
        QVERIFY(read.has_value());
    }

    void tellsDailySales()
    {
        QFETCH_GLOBAL(Backend, backend);
        TestShop shop(backend);
        const CustomerId bora = shop.customer(QStringLiteral("Bora"), 1'000'000);
        const ProductId bread = shop.product(QStringLiteral("Bread"), 1'000, 500);
        const ProductId milk = shop.product(QStringLiteral("Milk"), 3'000, 500);
        const QString first = today(shop);
        (void)paidOrder(shop, bora, {{bread, 5}, {milk, 1}});
        shop.clock().advanceMs(2 * kMsPerDay);
        (void)paidOrder(shop, bora, {{bread, 2}});
        aggregate(shop);
        const auto ask = [&shop](const QString &endDay, int days, const QList<ProductId> &products) {
            return shop.await<QList<DailySale>>([&](Reply<QList<DailySale>> reply) {
                shop->ranking().dailySales(TestShop::staff(), endDay, days, products, std::move(reply));
            });
        };
        const QList<DailySale> sales = valueOf(ask({}, 3, {bread}));
        QCOMPARE(sales.size(), 2);
        QCOMPARE(sales[0].day, first);
        QCOMPARE(sales[0].quantity, 5);
        QCOMPARE(sales[1].day, today(shop));
        QCOMPARE(sales[1].revenue, Money(2'000));
        QCOMPARE(valueOf(ask(first, 14, {bread, milk})).size(), 2);
        QCOMPARE(valueOf(ask({}, 2, {bread})).size(), 1);
        QCOMPARE(codeOf(ask(QStringLiteral("now"), 3, {bread})), QStringLiteral("INVALID_INPUT"));
        QCOMPARE(codeOf(ask({}, 0, {bread})), QStringLiteral("INVALID_INPUT"));
        QCOMPARE(codeOf(ask({}, 367, {bread})), QStringLiteral("INVALID_INPUT"));
        QCOMPARE(valueOf(ask({}, 1, QList<ProductId>(kRankingMaximumPageSize, milk))).size(), 0);
        const auto tooMany =
            ask(QStringLiteral("now"), 0, QList<ProductId>(kRankingMaximumPageSize + 1, milk));
        QCOMPARE(codeOf(tooMany), QStringLiteral("INVALID_INPUT"));
        QCOMPARE(faultyFields(tooMany),
                 (QStringList{QStringLiteral("endDay"), QStringLiteral("days"), QStringLiteral("products")}));
        QCOMPARE(tooMany.error().fields.last().detail, QStringLiteral("Choose at most 100 products."));
    }
};

DANGGOL_TEST_MAIN(QCoreApplication, TestRanking)
#include "tst_ranking.moc"
