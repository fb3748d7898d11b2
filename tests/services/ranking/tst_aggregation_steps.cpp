// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ranking/aggregation_service.h"
#include "services/shop/service_set.h"
#include "tests/services/ranking/sql_recount.h"

#include <random>

using namespace danggol;
using namespace danggol::test;

namespace
{

using storage::Statement;
using storage::Transaction;

const Statement kDamageSales("UPDATE daily_product_sale SET quantity = quantity + 1");
const Statement kDamageRanks("UPDATE best_seller SET quantity = quantity + 2");

/// A run whose steps the test takes one by one, at a till of its own, two orders at a time.
class SlowRun
{
public:
    SlowRun(TestShop &shop, const QString &day)
        : m_shop(shop), m_service(shop.clock(), shop->services().shop, 2), m_count{.day = day}
    {}

    enum class State { Counting, Planned, Written, Overtaken };

    [[nodiscard]] State state() const { return m_state; }

    void step()
    {
        if (m_state == State::Planned)
            write();
        else if (m_state == State::Counting)
            count();
    }

    /// To its end.
    State finish()
    {
        while (m_state == State::Counting || m_state == State::Planned)
            step();
        return m_state;
    }

private:
    void count()
    {
        DayStep step = seen<DayStep>(
            m_shop, [this](Transaction &transaction) { return m_service.count(transaction, m_count); });
        m_count = step.count;
        m_plan = step.plan;
        if (step.isOvertaken)
            m_state = State::Overtaken;
        else if (m_plan)
            m_state = State::Planned;
    }

    void write()
    {
        const bool isWritten = valueOf(m_shop.unit<bool>(
            [this](Transaction &transaction) { return m_service.write(transaction, *m_plan); }));
        m_state = isWritten ? State::Written : State::Overtaken;
    }

    TestShop &m_shop;
    AggregationService m_service;
    DayCount m_count;
    std::optional<DayPlan> m_plan;
    State m_state = State::Counting;
};

using State = SlowRun::State;

} // namespace

class TestAggregationSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void countsAPieceAtATime()
    {
        QFETCH_GLOBAL(Backend, backend);
        TestShop shop(backend);
        const CustomerId bora = shop.customer(QStringLiteral("Bora"), 1'000'000);
        const ProductId bread = shop.product(QStringLiteral("Bread"), 1'000, 500);
        for (int number = 1; number <= 5; ++number)
            (void)paidOrder(shop, bora, {{bread, number}});
        SlowRun run(shop, today(shop));
        for (int step = 0; step < 3; ++step) {
            QCOMPARE(run.state(), State::Counting);
            run.step();
        }
        QCOMPARE(run.state(), State::Planned);
        QVERIFY(bestSellers(shop, {}).items.isEmpty());
        run.step();
        QCOMPARE(run.state(), State::Written);
        QCOMPARE(told(bestSellers(shop, {})), QStringList{"1 Bread 15 15000"});
        shop.expectBooksBalance();
    }

    // The order was counted already; its mark outlives the count that has not seen it.
    void aRefundDuringTheCountKeepsTheDayDue()
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
        refund(shop, orders[3], {{bread, 1}}); // makes the day due: the run below is for it
        SlowRun run(shop, day);
        run.step();
        refund(shop, orders[0], {{bread, 1}});
        QCOMPARE(run.finish(), State::Written);
        shop.expectBooksBalance();
        QCOMPARE(aggregate(shop), QStringList({day, today(shop)}));
        QCOMPARE(told(bestSellers(shop, {.days = 1, .endDay = day})), QStringList{"1 Bread 10 10000"});
        QCOMPARE(aggregate(shop), QStringList{today(shop)});
        shop.expectBooksBalance();
    }

    void aRefundBetweenCountAndWriteKeepsTheDayDue()
    {
        QFETCH_GLOBAL(Backend, backend);
        TestShop shop(backend);
        const CustomerId bora = shop.customer(QStringLiteral("Bora"), 1'000'000);
        const ProductId bread = shop.product(QStringLiteral("Bread"), 1'000, 500);
        const QString day = today(shop);
        const OrderId order = paidOrder(shop, bora, {{bread, 3}});
        shop.clock().advanceMs(2 * kMsPerDay);
        aggregate(shop);
        for (int round = 1; round <= 2; ++round) {
            SlowRun run(shop, day);
            while (run.state() == State::Counting)
                run.step();
            refund(shop, order, {{bread, 1}});
            QCOMPARE(run.finish(), State::Written);
            QCOMPARE(aggregate(shop), QStringList({day, today(shop)}));
            QCOMPARE(bestSellers(shop, {.days = 1, .endDay = day}).items.first().quantity, 3 - round);
        }
        shop.expectBooksBalance();
    }

    void aYoungerCountIsNeverReplaced()
    {
        QFETCH_GLOBAL(Backend, backend);
        TestShop shop(backend);
        const CustomerId bora = shop.customer(QStringLiteral("Bora"), 1'000'000);
        const ProductId bread = shop.product(QStringLiteral("Bread"), 1'000, 500);
        (void)paidOrder(shop, bora, {{bread, 1}});
        SlowRun slow(shop, today(shop));
        while (slow.state() == State::Counting)
            slow.step();
        (void)paidOrder(shop, bora, {{bread, 2}});
        SlowRun quick(shop, today(shop));
        QCOMPARE(quick.finish(), State::Written);
        QCOMPARE(slow.finish(), State::Overtaken);
        QCOMPARE(told(bestSellers(shop, {})), QStringList{"1 Bread 3 3000"});
        // One that is still counting is overtaken as well, by a run for any day.
        (void)paidOrder(shop, bora, {{bread, 4}});
        SlowRun other(shop, today(shop));
        other.step();
        aggregate(shop, BusinessCalendar::shifted(today(shop), -1));
        QCOMPARE(other.finish(), State::Overtaken);
        shop.expectBooksBalance();
    }

    // A day that is counted before its midnight and written after it is not complete.
    void midnightComesWhileItCounts()
    {
        QFETCH_GLOBAL(Backend, backend);
        TestShop shop(backend);
        const CustomerId bora = shop.customer(QStringLiteral("Bora"), 1'000'000);
        const ProductId bread = shop.product(QStringLiteral("Bread"), 1'000, 500);
        const QString day = today(shop);
        const Timestamp midnight = calendarOf(shop).endOf(day);
        (void)paidOrder(shop, bora, {{bread, 1}});
        (void)paidOrder(shop, bora, {{bread, 1}});
        shop.clock().set(midnight.plusMs(-1));
        SlowRun run(shop, day);
        run.step();
        (void)paidOrder(shop, bora, {{bread, 2}}); // in the day's last millisecond
        shop.clock().set(midnight);
        (void)paidOrder(shop, bora, {{bread, 4}});
        QCOMPARE(run.finish(), State::Written);
        shop.clock().advanceMs(20 * kMsPerMinute);
        QCOMPARE(aggregate(shop), QStringList({day, today(shop)}));
        QCOMPARE(bestSellers(shop, {.days = 1, .endDay = day}).items.first().quantity, 4);
        QCOMPARE(bestSellers(shop, {.days = 3}).items.first().quantity, 8);
        shop.expectBooksBalance();
    }

    void comparesAndMendsWhatWasDamaged()
    {
        QFETCH_GLOBAL(Backend, backend);
        TestShop shop(backend);
        const CustomerId bora = shop.customer(QStringLiteral("Bora"), 1'000'000);
        const QString day = today(shop);
        (void)paidOrder(shop, bora, {{shop.product(QStringLiteral("Bread"), 1'000, 500), 3}});
        shop.clock().advanceMs(5 * kMsPerDay);
        aggregate(shop);
        QCOMPARE(differingDays(shop), QStringList());
        (void)valueOf(shop.unit<qint64>([](Transaction &transaction) -> Result<qint64> {
            TRY_DONE(transaction.execute(kDamageSales));
            return transaction.execute(kDamageRanks);
        }));
        QVERIFY(!differenceFromRecount(shop, day).isEmpty());
        const AggregationReport report = valueOf(tryAggregate(
            shop, TestShop::admin(), {.days = AggregationRequest::Days::All, .comparesOnly = true}));
        // The day itself, and the windows over it that end later.
        QVERIFY(report.changedDays.contains(day));
        QCOMPARE(report.days.size(), 5);
        QVERIFY(!report.days.contains(today(shop)));       // due, so nothing can be said
        QCOMPARE(differingDays(shop), report.changedDays); // comparing writes nothing
        QVERIFY(rebuild(shop).changedDays.contains(day));
        QCOMPARE(differingDays(shop), QStringList());
        QCOMPARE(differenceFromRecount(shop, day), QString());
        shop.expectBooksBalance();
    }

    void tellsHowFarItIs()
    {
        QFETCH_GLOBAL(Backend, backend);
        TestShop shop(backend);
        const CustomerId bora = shop.customer(QStringLiteral("Bora"), 1'000'000);
        (void)paidOrder(shop, bora, {{shop.product(QStringLiteral("Bread"), 1'000, 500), 1}});
        shop.clock().advanceMs(3 * kMsPerDay);
        QList<AggregationProgress> told; // on storage threads, one step after the other
        const auto report = shop.await<AggregationReport>([&](Reply<AggregationReport> reply) {
            shop->ranking().aggregate(
                TestShop::admin(), shop.operation(), {},
                [&told](const AggregationProgress &progress) { told.append(progress); }, std::move(reply));
        });
        QCOMPARE(valueOf(report).days.size(), 4);
        QVERIFY(told.size() >= 8);
        QCOMPARE(told.first().ordersCounted, 1);
        QCOMPARE(told.first().daysMade, 0);
        QCOMPARE(told.last().daysMade, 4);
        for (qsizetype i = 0; i < told.size(); ++i) {
            QCOMPARE(told[i].daysInAll, 4);
            QVERIFY(i == 0 || told[i].daysMade >= told[i - 1].daysMade);
        }
    }

    void stopsBetweenSteps()
    {
        QFETCH_GLOBAL(Backend, backend);
        TestShop shop(backend);
        const CustomerId bora = shop.customer(QStringLiteral("Bora"), 1'000'000);
        const QString first = today(shop);
        (void)paidOrder(shop, bora, {{shop.product(QStringLiteral("Bread"), 1'000, 500), 1}});
        shop.clock().advanceMs(9 * kMsPerDay);
        std::weak_ptr<AggregationRun> ended;
        const auto stopped = [&] {
            std::promise<std::shared_ptr<AggregationRun>> begun;
            std::shared_future<std::shared_ptr<AggregationRun>> run = begun.get_future().share();
            const auto report = valueOf(shop.await<AggregationReport>([&](Reply<AggregationReport> reply) {
                begun.set_value(shop->ranking().aggregate(
                    TestShop::admin(), shop.operation(), {},
                    [run](const AggregationProgress &progress) {
                        if (progress.daysMade == 4)
                            run.get()->stop();
                    },
                    std::move(reply)));
            }));
            ended = run.get();
            return report;
        };
        const AggregationReport report = stopped();
        QVERIFY(report.wasStopped);
        QTRY_VERIFY(ended.expired()); // though what it called held it
        QCOMPARE(report.days.size(), 4);
        QCOMPARE(aggregate(shop).first(), BusinessCalendar::shifted(first, 4));
        QCOMPARE(differenceFromRecount(shop, first), QString());
        shop.expectBooksBalance();
    }

    void remembersItsReport()
    {
        QFETCH_GLOBAL(Backend, backend);
        TestShop shop(backend);
        const Operation operation = shop.operation();
        const auto run = [&shop, &operation] {
            return valueOf(shop.await<AggregationReport>([&](Reply<AggregationReport> reply) {
                shop->ranking().aggregate(TestShop::admin(), operation, {}, {}, std::move(reply));
            }));
        };
        const AggregationReport first = run();
        shop.clock().advanceMs(2 * kMsPerDay);
        const AggregationReport again = run();
        QCOMPARE(again.days, first.days);
        QCOMPARE(again.finishedAt, first.finishedAt);
        QCOMPARE(bestSellers(shop, {}).endDay, first.days.last());
    }

    // Orders, refunds, cancellations, passing hours, zones, whole runs and two slow ones, in any order.
    void anyOrderOfThingsEqualsARecount_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void anyOrderOfThingsEqualsARecount()
    {
        QFETCH_GLOBAL(Backend, backend);
        QFETCH(unsigned, seed);
        TestShop shop(backend);
        std::mt19937 random(seed);
        const auto below = [&random](std::size_t bound) { return random() % bound; };
        const CustomerId bora = shop.customer(QStringLiteral("Bora"), 90'000'000);
        QList<ProductId> products;
        for (int number = 1; number <= 5; ++number)
            products.append(shop.product(QStringLiteral("P%1").arg(number), 10 * number, 100'000));
        const QString firstDay = today(shop);
        QList<OrderId> paid;
        std::vector<std::unique_ptr<SlowRun>> runs(2);
        const auto someDay = [&] {
            return BusinessCalendar::shifted(today(shop), -static_cast<int>(below(3)));
        };
        for (int step = 0; step < 90; ++step) {
            switch (below(9)) {
            case 0:
            case 1: {
                QList<CartLine> cart;
                for (const ProductId product : products) {
                    if (below(2) == 0)
                        cart.append({product, static_cast<int>(1 + below(4))});
                }
                if (!cart.isEmpty())
                    paid.append(paidOrder(shop, bora, cart));
                break;
            }
            case 2: {
                const OrderId order = shop.placedOrder(bora, {{products[0], 1}});
                (void)valueOf(shop.await<Order>([&](Reply<Order> reply) {
                    shop->orders().cancel(TestShop::staff(), shop.operation(), order, std::move(reply));
                }));
                break;
            }
            case 3:
            case 4: {
                if (paid.isEmpty())
                    break;
                const Order order = find(shop, paid[static_cast<qsizetype>(below(paid.size()))]);
                const OrderLine &line = order.lines.first();
                if (order.status == OrderStatus::PayDone && line.refundedQuantity < line.quantity)
                    refund(shop, order.id,
                           below(3) == 0 ? QList<RefundLine>() : QList<RefundLine>{{line.product, 1}});
                break;
            }
            case 5:
                shop.clock().advanceMs(static_cast<qint64>(1 + below(20)) * kMsPerHour);
                break;
            case 6:
                if (below(3) == 0)
                    aggregate(shop);
                break;
            default: {
                std::unique_ptr<SlowRun> &run = runs[below(2)];
                const bool isOver =
                    run == nullptr || run->state() == State::Written || run->state() == State::Overtaken;
                if (isOver)
                    run = std::make_unique<SlowRun>(shop, someDay());
                run->step();
            }
            }
        }
        for (const std::unique_ptr<SlowRun> &run : runs) {
            if (run)
                (void)run->finish();
        }
        shop.expectBooksBalance();
        shop.clock().advanceMs(kMsPerDay);
        aggregate(shop);
        QCOMPARE(differenceFromRecount(shop, firstDay), QString());
        QCOMPARE(differingDays(shop), QStringList());
        QCOMPARE(rebuild(shop).changedRows, 0);
        shop.expectBooksBalance();
    }
};

DANGGOL_TEST_MAIN(QCoreApplication, TestAggregationSteps)
#include "tst_aggregation_steps.moc"
