// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ranking/aggregation_queue.h"
#include "services/ranking/aggregation_service.h"
#include "services/shop/service_set.h"
#include "services/storage/connection.h"
#include "tests/services/ranking/sql_recount.h"

using namespace danggol;
using namespace danggol::test;

namespace
{

/// A run as the shop's own, but of two orders a step.
Result<AggregationReport> runInPieces(TestShop &shop, const AggregationRequest &request,
                                      const AggregationRun::Progress &progress)
{
    const AggregationService service(shop.clock(), shop->services().shop, 2);
    CountingOperationIds ids(QStringLiteral("pieces"));
    std::promise<void> ended;
    Result<AggregationReport> report = shop.await<AggregationReport>([&](Reply<AggregationReport> reply) {
        const AggregationRun::Task task{TestShop::admin(), shop.operation(), request, progress,
                                        std::move(reply)};
        std::make_shared<AggregationRun>(shop->database(), service, ids, task)->start([&ended] {
            ended.set_value();
        });
    });
    ended.get_future().wait();
    return report;
}

Result<AggregationReport> aggregateAt(Shop &till, TestShop &shop, const QString &day)
{
    return shop.await<AggregationReport>([&](Reply<AggregationReport> reply) {
        till.ranking().aggregate(TestShop::admin(), shop.operation(), dayAlone(day), {}, std::move(reply));
    });
}

void damage(TestShop &shop, const QString &sql)
{
    storage::Connection connection(valueOf(storage::DatabaseUrl::parse(shop.url())), storage::Access::Write,
                                   {});
    (void)valueOf(connection.open());
    (void)valueOf(connection.run(sql));
}

} // namespace

/// A whole run over days, while other tills work, somebody stops it, or too many ask.
class TestAggregationRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void tellsEachPiece()
    {
        QFETCH_GLOBAL(Backend, backend);
        TestShop shop(backend);
        const CustomerId bora = shop.customer(QStringLiteral("Bora"), 1'000'000);
        const ProductId bread = shop.product(QStringLiteral("Bread"), 1'000, 500);
        for (int number = 1; number <= 5; ++number)
            (void)paidOrder(shop, bora, {{bread, number}});
        QList<qint64> counted; // on storage threads, one step after the other
        const AggregationReport report =
            valueOf(runInPieces(shop, {}, [&counted](const AggregationProgress &progress) {
                counted.append(progress.ordersCounted);
            }));
        QCOMPARE(counted, QList<qint64>({2, 4, 5, 0}));
        QCOMPARE(report.days, QStringList{today(shop)});
        QCOMPARE(told(bestSellers(shop, {})), QStringList{"1 Bread 15 15000"});
        shop.expectBooksBalance();
    }

    // Another till writes any day: what was counted so far may be wrong, so it is counted anew.
    void overtakenWhileItCountsItBeginsAgain()
    {
        QFETCH_GLOBAL(Backend, backend);
        TestShop shop(backend);
        const std::unique_ptr<Shop> second = shop.secondTill();
        const CustomerId bora = shop.customer(QStringLiteral("Bora"), 1'000'000);
        const ProductId bread = shop.product(QStringLiteral("Bread"), 1'000, 500);
        for (int number = 1; number <= 5; ++number)
            (void)paidOrder(shop, bora, {{bread, number}});
        QList<qint64> counted;
        const AggregationReport report =
            valueOf(runInPieces(shop, {}, [&](const AggregationProgress &progress) {
                counted.append(progress.ordersCounted);
                if (counted.size() == 1)
                    (void)valueOf(aggregateAt(*second, shop, BusinessCalendar::shifted(today(shop), -1)));
            }));
        QCOMPARE(counted, QList<qint64>({2, 2, 2, 4, 5, 0}));
        QCOMPARE(report.days, QStringList{today(shop)});
        QCOMPARE(told(bestSellers(shop, {})), QStringList{"1 Bread 15 15000"});
        QCOMPARE(differingDays(shop), QStringList());
        shop.expectBooksBalance();
    }

    // A refund that comes to the day meanwhile is no damage of the ranking: the day is due again.
    void aDayThatBecomesDueIsNotSaidToDiffer()
    {
        QFETCH_GLOBAL(Backend, backend);
        TestShop shop(backend);
        const CustomerId bora = shop.customer(QStringLiteral("Bora"), 1'000'000);
        const ProductId bread = shop.product(QStringLiteral("Bread"), 1'000, 500);
        const QString day = today(shop);
        QList<OrderId> orders;
        for (int number = 1; number <= 4; ++number)
            orders.append(paidOrder(shop, bora, {{bread, 3}}));
        shop.clock().advanceMs(2 * kMsPerDay);
        aggregate(shop);
        bool isRefunded = false;
        const AggregationReport report =
            valueOf(runInPieces(shop, {.days = AggregationRequest::Days::All, .comparesOnly = true},
                                [&](const AggregationProgress &) {
                                    if (!std::exchange(isRefunded, true))
                                        refund(shop, orders.last(), {{bread, 1}});
                                }));
        QVERIFY(isRefunded);
        QVERIFY(report.days.contains(day));
        QCOMPARE(report.changedDays, QStringList());
        QCOMPARE(report.changedRows, 0);
        QCOMPARE(told(bestSellers(shop, {.days = 1, .endDay = day})), QStringList{"1 Bread 12 12000"});
        QCOMPARE(aggregate(shop), QStringList({day, today(shop)}));
        QCOMPARE(told(bestSellers(shop, {.days = 1, .endDay = day})), QStringList{"1 Bread 11 11000"});
        shop.expectBooksBalance();
    }

    void everyKindOfDamageIsFoundAndMended()
    {
        QFETCH_GLOBAL(Backend, backend);
        TestShop shop(backend);
        const CustomerId bora = shop.customer(QStringLiteral("Bora"), 1'000'000);
        const ProductId bread = shop.product(QStringLiteral("Bread"), 1'000, 500);
        const ProductId milk = shop.product(QStringLiteral("Milk"), 2'000, 500);
        const ProductId jam = shop.product(QStringLiteral("Jam"), 3'000, 500);
        const QString day = today(shop);
        (void)paidOrder(shop, bora, {{bread, 3}, {milk, 2}});
        shop.clock().advanceMs(4 * kMsPerDay);
        aggregate(shop);
        const BestSellerQuery query{.days = 1, .endDay = day};
        const QStringList right = told(bestSellers(shop, query));
        QCOMPARE(right, QStringList({"1 Bread 3 3000", "2 Milk 2 4000"}));
        const QString second =
            QStringLiteral(" WHERE window_days = 1 AND rank = 2 AND end_day = '%1'").arg(day);
        const QString soldMilk =
            QStringLiteral(" WHERE product_id = %1 AND day = '%2'").arg(milk.value).arg(day);
        const QStringList damages{
            QStringLiteral("UPDATE best_seller SET rank = 7") + second,
            QStringLiteral("UPDATE best_seller SET product_id = %1").arg(jam.value) + second,
            QStringLiteral("UPDATE best_seller SET name = 'Mlik'") + second,
            QStringLiteral("UPDATE best_seller SET quantity = 1") + second,
            QStringLiteral("UPDATE best_seller SET revenue = 4001") + second,
            QStringLiteral("UPDATE best_seller SET previous_rank = 5") + second,
            QStringLiteral("DELETE FROM best_seller") + second,
            QStringLiteral("UPDATE daily_product_sale SET quantity = 9") + soldMilk,
            QStringLiteral("UPDATE daily_product_sale SET revenue = 3999") + soldMilk,
            QStringLiteral("DELETE FROM daily_product_sale") + soldMilk,
            QStringLiteral("INSERT INTO daily_product_sale (day, product_id, quantity, revenue) "
                           "VALUES ('%1', %2, 1, 3000)")
                .arg(day)
                .arg(jam.value)};
        for (const QString &sql : damages) {
            damage(shop, sql);
            QVERIFY2(differingDays(shop).contains(day), qPrintable(sql));
            QVERIFY2(differingDays(shop).contains(day), qPrintable(sql)); // comparing mends nothing
            QVERIFY2(rebuild(shop).changedDays.contains(day), qPrintable(sql));
            QCOMPARE(told(bestSellers(shop, query)), right);
            QCOMPARE(differingDays(shop), QStringList());
        }
        QCOMPARE(differenceFromRecount(shop, day), QString());
        shop.expectBooksBalance();
    }

    // Stopped while it counts: the day under way is not written.
    void stoppedAtItsFirstStepItMakesNothing()
    {
        QFETCH_GLOBAL(Backend, backend);
        TestShop shop(backend);
        const CustomerId bora = shop.customer(QStringLiteral("Bora"), 1'000'000);
        (void)paidOrder(shop, bora, {{shop.product(QStringLiteral("Bread"), 1'000, 500), 1}});
        std::promise<std::shared_ptr<AggregationRun>> begun;
        const std::shared_future<std::shared_ptr<AggregationRun>> run = begun.get_future().share();
        const auto report = valueOf(shop.await<AggregationReport>([&](Reply<AggregationReport> reply) {
            begun.set_value(shop->ranking().aggregate(
                TestShop::admin(), shop.operation(), {},
                [run](const AggregationProgress &) { run.get()->stop(); }, std::move(reply)));
        }));
        QVERIFY(report.wasStopped);
        QVERIFY(report.days.isEmpty());
        QCOMPARE(report.changedRows, 0);
        QVERIFY(!bestSellers(shop, {}).aggregatedAt);
        QCOMPARE(aggregate(shop), QStringList{today(shop)});
        shop.expectBooksBalance();
    }

    // Between its count and its write another till writes a day, whenever it tries.
    void overtakenTooOftenItGivesUp_data()
    {
        QTest::addColumn<int>("overtakings");
        QTest::addColumn<QString>("code");
        QTest::newRow("once") << 1 << QStringLiteral("a value");
        QTest::newRow("19 times") << 19 << QStringLiteral("a value");
        QTest::newRow("always") << 1'000 << QStringLiteral("BUSY");
    }
    void overtakenTooOftenItGivesUp()
    {
        QFETCH_GLOBAL(Backend, backend);
        QFETCH(const int, overtakings);
        QFETCH(const QString, code);
        TestShop shop(backend);
        const std::unique_ptr<Shop> second = shop.secondTill();
        const CustomerId bora = shop.customer(QStringLiteral("Bora"), 1'000'000);
        (void)paidOrder(shop, bora, {{shop.product(QStringLiteral("Bread"), 1'000, 500), 3}});
        int told = 0; // on storage threads, one step after the other
        const auto overtake = [&](const AggregationProgress &) {
            if (++told <= overtakings)
                (void)valueOf(aggregateAt(*second, shop, today(shop)));
        };
        const auto report = shop.await<AggregationReport>([&](Reply<AggregationReport> reply) {
            shop->ranking().aggregate(TestShop::admin(), shop.operation(), {}, overtake, std::move(reply));
        });
        QCOMPARE(codeOf(report), code);
        if (!report) {
            QCOMPARE(told, 20);
            QVERIFY(report.error().message.startsWith(
                QStringLiteral("Other tills are making the ranking. What they have made holds;")));
        }
        QCOMPARE(test::told(bestSellers(shop, {})), QStringList{"1 Bread 3 3000"});
        QCOMPARE(differingDays(shop), QStringList());
        shop.expectBooksBalance();
    }

    // Whoever asks while a run is under way waits; who finds no place to wait is told at once.
    void tooManyRunsAreRefused()
    {
        QFETCH_GLOBAL(Backend, backend);
        TestShop shop(backend);
        std::promise<void> letGo;
        const std::shared_future<void> released = letGo.get_future().share();
        const auto ask = [&](const AggregationRun::Progress &progress) {
            auto answer = std::make_shared<std::promise<Result<AggregationReport>>>();
            shop->ranking().aggregate(
                TestShop::admin(), shop.operation(), dayAlone(today(shop)), progress,
                [answer](Result<AggregationReport> report) { answer->set_value(std::move(report)); });
            return answer->get_future();
        };
        auto first = ask([released](const AggregationProgress &) { released.wait(); });
        std::vector<std::future<Result<AggregationReport>>> waiting;
        for (std::size_t number = 0; number < AggregationQueue::kCapacity; ++number)
            waiting.push_back(ask({}));
        const Result<AggregationReport> refused = ask({}).get(); // though nothing moves
        QCOMPARE(codeOf(refused), QStringLiteral("BUSY"));
        QCOMPARE(
            refused.error().message,
            QStringLiteral("Too many runs wait for the ranking. Nothing was done. Try again in a moment."));
        letGo.set_value();
        QCOMPARE(valueOf(first.get()).days, QStringList{today(shop)});
        for (auto &each : waiting)
            QCOMPARE(valueOf(each.get()).days, QStringList{today(shop)});
        QVERIFY(ask({}).get());
        shop.expectBooksBalance();
    }
};

DANGGOL_TEST_MAIN(QCoreApplication, TestAggregationRun)
#include "tst_aggregation_run.moc"
