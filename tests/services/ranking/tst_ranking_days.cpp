// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/transaction.h"
#include "tests/services/ranking/sql_recount.h"

#include <algorithm>
#include <map>
#include <random>

using namespace danggol;
using danggol::test::addBackends;
using danggol::test::aggregate;
using danggol::test::Backend;
using danggol::test::bestSellers;
using danggol::test::calendarOf;
using danggol::test::codeOf;
using danggol::test::dailySales;
using danggol::test::dayAlone;
using danggol::test::differenceFromRecount;
using danggol::test::differingDays;
using danggol::test::find;
using danggol::test::paidOrder;
using danggol::test::rebuild;
using danggol::test::refund;
using danggol::test::TestShop;
using danggol::test::today;
using danggol::test::told;
using danggol::test::tryAggregate;
using danggol::test::valueOf;

namespace
{

using storage::Row;
using storage::Statement;
using storage::Transaction;

const Statement kStored("SELECT end_day || ' ' || window_days || ' ' || rank || ' ' || product_id || ' ' || "
                        "quantity || ' ' || revenue || ' ' || COALESCE(previous_rank, 0) "
                        "FROM best_seller ORDER BY end_day, window_days, rank");
const Statement kStoredDays("SELECT day || ' ' || product_id || ' ' || quantity || ' ' || revenue "
                            "FROM daily_product_sale ORDER BY day, product_id");

QStringList stored(TestShop &shop)
{
    return valueOf(shop.unit<QStringList>([](Transaction &transaction) -> Result<QStringList> {
        const auto text = [](Row &row) { return row.text(); };
        TRY(const QStringList rankings, transaction.all(kStored, text));
        TRY(const QStringList days, transaction.all(kStoredDays, text));
        return rankings + days;
    }));
}

struct Sold
{
    qint64 quantity = 0;
    qint64 revenue = 0;
};
using SalesOfDays = std::map<QString, std::map<qint64, Sold>>;

/// What sold, counted from the orders themselves and nothing that the ranking wrote.
SalesOfDays recount(TestShop &shop, const QList<OrderId> &orders)
{
    const BusinessCalendar calendar = calendarOf(shop);
    SalesOfDays days;
    for (const OrderId id : orders) {
        const Order order = find(shop, id);
        if (!order.paidAt)
            continue;
        for (const OrderLine &line : order.lines) {
            Sold &sold = days[calendar.dayOf(*order.paidAt)][line.product.value];
            sold.quantity += line.quantity - line.refundedQuantity;
            sold.revenue += line.amount.won() - line.discount.won() - line.refundedAmount.won();
        }
    }
    return days;
}

QList<std::pair<qint64, Sold>> ranked(const SalesOfDays &days, int window, const QString &endDay)
{
    std::map<qint64, Sold> sums;
    for (int back = 0; back < window; ++back) {
        const auto day = days.find(BusinessCalendar::shifted(endDay, -back));
        if (day == days.end())
            continue;
        for (const auto &[product, sold] : day->second) {
            sums[product].quantity += sold.quantity;
            sums[product].revenue += sold.revenue;
        }
    }
    QList<std::pair<qint64, Sold>> places;
    for (const auto &[product, sold] : sums) {
        if (sold.quantity > 0)
            places.append({product, sold});
    }
    std::sort(places.begin(), places.end(), [](const auto &a, const auto &b) {
        return std::tuple(-a.second.quantity, -a.second.revenue, a.first) <
               std::tuple(-b.second.quantity, -b.second.revenue, b.first);
    });
    return places;
}

void compare(TestShop &shop, const SalesOfDays &days, int window, const QString &endDay)
{
    const BestSellerPage page = bestSellers(shop, {.days = window, .endDay = endDay, .pageSize = 100});
    const auto expected = ranked(days, window, endDay);
    const auto before = ranked(days, window, BusinessCalendar::shifted(endDay, -1));
    QCOMPARE(page.totalCount, expected.size());
    QCOMPARE(page.items.size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const BestSeller &row = page.items[i];
        QCOMPARE(row.rank, i + 1);
        QCOMPARE(row.product.value, expected[i].first);
        QCOMPARE(row.quantity, expected[i].second.quantity);
        QCOMPARE(row.revenue.won(), expected[i].second.revenue);
        const auto previous = std::find_if(before.begin(), before.end(), [&row](const auto &place) {
            return place.first == row.product.value;
        });
        QCOMPARE(row.previousRank.value_or(0), previous == before.end() ? 0 : previous - before.begin() + 1);
    }
}

} // namespace

class TestRankingDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void refusesBadDays()
    {
        QFETCH_GLOBAL(Backend, backend);
        TestShop shop(backend);
        const QString tomorrow = BusinessCalendar::shifted(today(shop), 1);
        for (const QString &day :
             {tomorrow, QStringLiteral("2026-13-01"), QStringLiteral(""), QStringLiteral("'; --")}) {
            const auto result = tryAggregate(shop, TestShop::admin(), dayAlone(day));
            QCOMPARE(codeOf(result), QStringLiteral("INVALID_INPUT"));
            QCOMPARE(result.error().fields.first().field, QStringLiteral("day"));
        }
        QVERIFY(stored(shop).isEmpty());
    }

    void equalsARecountOfRandomBusiness_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void equalsARecountOfRandomBusiness()
    {
        QFETCH_GLOBAL(Backend, backend);
        QFETCH(unsigned, seed);
        TestShop shop(backend);
        std::mt19937 random(seed);
        const auto below = [&random](unsigned bound) { return static_cast<int>(random() % bound); };
        const CustomerId bora = shop.customer(QStringLiteral("Bora"), 90'000'000);
        QList<ProductId> products;
        for (int number = 1; number <= 6; ++number)
            products.append(shop.product(QStringLiteral("P%1").arg(number), 10 * number, 100'000));
        const QString firstDay = today(shop);
        QList<OrderId> orders;
        for (int step = 0; step < 60; ++step) {
            const int roll = below(10);
            if (roll < 6) {
                QList<CartLine> cart;
                for (int line = 0; line <= below(3); ++line)
                    cart.append({products[below(6)], 1 + below(4)});
                orders.append(paidOrder(shop, bora, cart));
            } else if (roll < 8 && !orders.isEmpty()) {
                const Order order = find(shop, orders[below(static_cast<unsigned>(orders.size()))]);
                const OrderLine &line = order.lines.first();
                if (order.status == OrderStatus::PayDone && line.refundedQuantity < line.quantity)
                    refund(shop, order.id,
                           below(2) == 0 ? QList<RefundLine>() : QList<RefundLine>{{line.product, 1}});
            } else if (roll == 8) {
                aggregate(shop);
            } else {
                shop.clock().advanceMs((1 + below(30)) * kMsPerHour);
            }
        }
        shop.clock().advanceMs(2 * kMsPerMinute);
        aggregate(shop);
        const SalesOfDays days = recount(shop, orders);
        for (QString day = firstDay; day <= today(shop); day = BusinessCalendar::shifted(day, 1)) {
            compare(shop, days, 1, day);
            compare(shop, days, 3, day);
        }
        shop.expectBooksBalance();
        const QStringList before = stored(shop);
        QCOMPARE(differingDays(shop), QStringList());
        QCOMPARE(rebuild(shop).changedRows, 0);
        QCOMPARE(stored(shop), before);
    }

    void makesUpMissedDays()
    {
        QFETCH_GLOBAL(Backend, backend);
        TestShop shop(backend);
        const CustomerId bora = shop.customer(QStringLiteral("Bora"), 1'000'000);
        const ProductId bread = shop.product(QStringLiteral("Bread"), 1'000, 500);
        const QString first = today(shop);
        QStringList days{first};
        for (int day = 1; day <= 4; ++day) {
            (void)paidOrder(shop, bora, {{bread, day}});
            shop.clock().advanceMs(kMsPerDay);
            days.append(today(shop));
        }
        QCOMPARE(aggregate(shop), days);
        QCOMPARE(bestSellers(shop, {.days = 1, .endDay = days[1]}).items.first().quantity, 2);
        QCOMPARE(bestSellers(shop, {.days = 3, .endDay = days[2]}).items.first().quantity, 6);
        // From now on only today is due.
        QCOMPARE(aggregate(shop), QStringList{days.last()});
        shop.expectBooksBalance();
    }

    void makesADayAgainAfterItsEnd()
    {
        QFETCH_GLOBAL(Backend, backend);
        TestShop shop(backend);
        const CustomerId bora = shop.customer(QStringLiteral("Bora"), 1'000'000);
        const ProductId bread = shop.product(QStringLiteral("Bread"), 1'000, 500);
        const QString day = today(shop);
        shop.clock().set(calendarOf(shop).endOf(day).plusMs(-5 * kMsPerMinute));
        aggregate(shop);
        (void)paidOrder(shop, bora, {{bread, 7}});
        shop.clock().set(calendarOf(shop).endOf(day).plusMs(1'000));
        QCOMPARE(aggregate(shop), QStringList({day, today(shop)}));
        QCOMPARE(bestSellers(shop, {.days = 1, .endDay = day}).items.first().quantity, 7);
        // Once more when the day has settled, and then no more.
        shop.clock().advanceMs(20 * kMsPerMinute);
        QCOMPARE(aggregate(shop), QStringList({day, today(shop)}));
        QCOMPARE(aggregate(shop), QStringList{today(shop)});
    }

    // Just after midnight yesterday stays due although it was made; a run makes it once.
    void aRunEnds()
    {
        QFETCH_GLOBAL(Backend, backend);
        TestShop shop(backend);
        const CustomerId bora = shop.customer(QStringLiteral("Bora"), 1'000'000);
        (void)paidOrder(shop, bora, {{shop.product(QStringLiteral("Bread"), 1'000, 500), 2}});
        const QString day = today(shop);
        shop.clock().set(calendarOf(shop).endOf(day).plusMs(1'000));
        for (int run = 0; run < 3; ++run)
            QCOMPARE(aggregate(shop), QStringList({day, today(shop)}));
        QCOMPARE(codeOf(tryAggregate(shop, TestShop::staff(), {})), QStringLiteral("FORBIDDEN"));
    }

    void takesRefundsOffTheDayOfThePayment()
    {
        QFETCH_GLOBAL(Backend, backend);
        TestShop shop(backend);
        const CustomerId bora = shop.customer(QStringLiteral("Bora"), 1'000'000);
        const ProductId bread = shop.product(QStringLiteral("Bread"), 1'000, 500);
        const ProductId milk = shop.product(QStringLiteral("Milk"), 3'000, 500);
        const QString day = today(shop);
        const OrderId order = paidOrder(shop, bora, {{bread, 5}, {milk, 4}});
        shop.clock().advanceMs(2 * kMsPerDay);
        aggregate(shop);
        refund(shop, order, {{bread, 2}, {milk, 4}});
        QCOMPARE(aggregate(shop), QStringList({day, today(shop)}));
        QCOMPARE(told(bestSellers(shop, {.days = 1, .endDay = day})), QStringList{"1 Bread 3 3000"});
        // Its windows follow, and nothing is due any more.
        QCOMPARE(told(bestSellers(shop, {})), QStringList{"1 Bread 3 3000"});
        QCOMPARE(aggregate(shop), QStringList{today(shop)});
        shop.expectBooksBalance();
    }

    void putsEachOrderInOneDayOfTheShopsZone_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<int>("hours");
        QTest::newRow("spring forward") << "2026-03-08" << 23;
        QTest::newRow("fall back") << "2026-11-01" << 25;
        QTest::newRow("leap day") << "2028-02-29" << 24;
        QTest::newRow("year end") << "2026-12-31" << 24;
    }
    void putsEachOrderInOneDayOfTheShopsZone()
    {
        QFETCH_GLOBAL(Backend, backend);
        QFETCH(QString, day);
        QFETCH(int, hours);
        TestShop shop(backend);
        ShopSettings settings = shop->settings();
        settings.timeZone = QStringLiteral("America/New_York");
        (void)valueOf(shop.await<ShopSettings>([&](Reply<ShopSettings> reply) {
            shop->saveSettings(TestShop::admin(), shop.operation(), {settings, {}}, std::move(reply));
        }));
        const BusinessCalendar calendar = calendarOf(shop);
        const Timestamp start = calendar.startOf(day);
        QCOMPARE(calendar.endOf(day).ms - start.ms, hours * kMsPerHour);
        shop.clock().set(start.plusMs(-1));
        const CustomerId bora = shop.customer(QStringLiteral("Bora"), 1'000'000);
        const ProductId bread = shop.product(QStringLiteral("Bread"), 1'000, 500);
        (void)paidOrder(shop, bora, {{bread, 1}});
        shop.clock().set(start);
        (void)paidOrder(shop, bora, {{bread, 2}});
        shop.clock().set(calendar.endOf(day).plusMs(-1));
        (void)paidOrder(shop, bora, {{bread, 4}});
        shop.clock().set(calendar.endOf(day));
        (void)paidOrder(shop, bora, {{bread, 8}});
        shop.clock().advanceMs(kMsPerHour);
        const QString before = BusinessCalendar::shifted(day, -1);
        const QString after = BusinessCalendar::shifted(day, 1);
        QCOMPARE(aggregate(shop), QStringList({before, day, after}));
        QCOMPARE(bestSellers(shop, {.days = 1, .endDay = before}).items.first().quantity, 1);
        QCOMPARE(bestSellers(shop, {.days = 1, .endDay = day}).items.first().quantity, 6);
        QCOMPARE(bestSellers(shop, {.days = 3, .endDay = after}).items.first().quantity, 15);
        shop.expectBooksBalance();
    }

    // An order keeps the day it was paid on in the zone of then, and is in no other.
    void keepsDaysWhenTheZoneChanges()
    {
        QFETCH_GLOBAL(Backend, backend);
        TestShop shop(backend);
        const CustomerId bora = shop.customer(QStringLiteral("Bora"), 1'000'000);
        const ProductId bread = shop.product(QStringLiteral("Bread"), 1'000, 500);
        const QString first = BusinessCalendar::shifted(today(shop), -1);
        qint64 sold = 0;
        for (const char *zone : {"Asia/Seoul", "America/New_York", "Pacific/Kiritimati", "Asia/Seoul"}) {
            ShopSettings settings = shop->settings();
            const ShopSettings before = settings;
            settings.timeZone = QString::fromLatin1(zone);
            (void)valueOf(shop.await<ShopSettings>([&](Reply<ShopSettings> reply) {
                shop->saveSettings(TestShop::admin(), shop.operation(), {settings, before}, std::move(reply));
            }));
            for (int hour = 0; hour < 30; hour += 7) {
                (void)paidOrder(shop, bora, {{bread, 1}});
                ++sold;
                aggregate(shop);
                shop.clock().advanceMs(7 * kMsPerHour);
            }
        }
        shop.clock().advanceMs(kMsPerDay);
        aggregate(shop);
        qint64 counted = 0;
        for (QString day = first; day <= today(shop); day = BusinessCalendar::shifted(day, 1)) {
            const BestSellerPage page = bestSellers(shop, {.days = 1, .endDay = day});
            counted += page.items.isEmpty() ? 0 : page.items.first().quantity;
        }
        QCOMPARE(counted, sold);
        QCOMPARE(differenceFromRecount(shop, first), QString());
        QCOMPARE(rebuild(shop).changedRows, 0);
        shop.expectBooksBalance();
    }

    void survivesAClockThatIsPutBack()
    {
        QFETCH_GLOBAL(Backend, backend);
        TestShop shop(backend);
        const CustomerId bora = shop.customer(QStringLiteral("Bora"), 1'000'000);
        const ProductId bread = shop.product(QStringLiteral("Bread"), 1'000, 500);
        (void)paidOrder(shop, bora, {{bread, 1}});
        aggregate(shop);
        const QString wrongToday = today(shop);
        shop.clock().advanceMs(-kMsPerDay);
        (void)paidOrder(shop, bora, {{bread, 2}});
        aggregate(shop);
        QCOMPARE(bestSellers(shop, {.days = 1, .endDay = today(shop)}).items.first().quantity, 2);
        shop.clock().advanceMs(kMsPerDay + 2 * kMsPerMinute);
        aggregate(shop);
        QCOMPARE(bestSellers(shop, {.days = 3, .endDay = wrongToday}).items.first().quantity, 3);
        shop.expectBooksBalance();
    }

    void showsTodayThoughATillWasAhead()
    {
        QFETCH_GLOBAL(Backend, backend);
        TestShop shop(backend);
        const CustomerId bora = shop.customer(QStringLiteral("Bora"), 1'000'000);
        const ProductId bread = shop.product(QStringLiteral("Bread"), 1'000, 500);
        (void)paidOrder(shop, bora, {{bread, 1}});
        shop.clock().advanceMs(5 * kMsPerDay);
        aggregate(shop, today(shop));
        shop.clock().advanceMs(-5 * kMsPerDay);
        QCOMPARE(bestSellers(shop, {}).endDay, QString());
        QCOMPARE(dailySales(shop, {bread}).size(), 0);
        aggregate(shop);
        QCOMPARE(bestSellers(shop, {}).endDay, today(shop));
        QCOMPARE(told(bestSellers(shop, {.days = 1})), QStringList{"1 Bread 1 1000"});
        QCOMPARE(dailySales(shop, {bread}).size(), 1);
        shop.expectBooksBalance();
    }

    void aggregatesOnceHoweverManyTillsDo()
    {
        QFETCH_GLOBAL(Backend, backend);
        TestShop shop(backend);
        const std::unique_ptr<Shop> second = shop.secondTill();
        const CustomerId bora = shop.customer(QStringLiteral("Bora"), 90'000'000);
        const ProductId bread = shop.product(QStringLiteral("Bread"), 1'000, 5'000);
        QList<OrderId> orders;
        for (int number = 0; number < 8; ++number)
            orders.append(paidOrder(shop, bora, {{bread, 2}}));
        std::vector<std::future<bool>> answers;
        const auto expectValue = [&answers] {
            auto answered = std::make_shared<std::promise<bool>>();
            answers.push_back(answered->get_future());
            return [answered](auto result) { answered->set_value(result.has_value()); };
        };
        for (int number = 0; number < 8; ++number) {
            shop->ranking().aggregate(TestShop::admin(), shop.operation(), {}, {}, expectValue());
            second->ranking().aggregate(TestShop::admin(), shop.operation(), {}, {}, expectValue());
            shop->orders().refund(
                TestShop::admin(), shop.operation(),
                {.order = orders[number], .lines = {{bread, 1}}, .reason = QStringLiteral("Damaged")},
                expectValue());
        }
        for (std::future<bool> &answer : answers)
            QVERIFY(answer.get());
        shop.clock().advanceMs(2 * kMsPerMinute);
        aggregate(shop);
        QCOMPARE(told(bestSellers(shop, {})), QStringList{"1 Bread 8 8000"});
        shop.expectBooksBalance();
    }
};

DANGGOL_TEST_MAIN(QCoreApplication, TestRankingDays)
#include "tst_ranking_days.moc"
