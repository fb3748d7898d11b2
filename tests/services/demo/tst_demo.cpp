// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/demo_shop.h"
#include "services/domain/business_day.h"
#include "services/storage/transaction.h"
#include "tests/support/test_shop.h"

#include <QTimeZone>

using namespace danggol;
using danggol::test::addBackends;
using danggol::test::Backend;
using danggol::test::codeOf;
using danggol::test::TestShop;
using danggol::test::valueOf;

namespace
{

using storage::Row;
using storage::Statement;
using storage::Transaction;

// What tells two shops apart: who and what there is, every order and every entry, by number and moment.
const Statement kCustomers("SELECT id, name || '|' || phone || '|' || card_no, created_at, last_visit_at "
                           "FROM customer ORDER BY id");
const Statement
    kProducts("SELECT id, name || '|' || barcode || '|' || art, price, stock FROM product ORDER BY id");
const Statement
    kOrders("SELECT id, status || '|' || COALESCE(paid_day, ''), total, created_at FROM orders ORDER BY id");
const Statement kEntries("SELECT id, operation_id || '|' || reason || '|' || actor_name, amount, at FROM "
                         "ledger_entry ORDER BY id");
const Statement kCoupons("SELECT id, status, issued, issue_limit FROM coupon ORDER BY id");
const Statement kIssued("SELECT id, status, customer_id, coupon_id FROM issued_coupon ORDER BY id");
const Statement kRanking("SELECT rank, end_day, window_days, product_id * 100000 + quantity FROM best_seller "
                         "ORDER BY end_day, window_days, rank");
const Statement kMoney("SELECT id, operation_id || '|' || reason, amount, at FROM ledger_entry ORDER BY id");
const Statement kShelves("SELECT id, barcode || '|' || art, price, stock FROM product ORDER BY id");
const Statement kCustomerNames("SELECT name FROM customer ORDER BY id");
const Statement kProductNames("SELECT name FROM product ORDER BY id");
const Statement kCampaignNames("SELECT name FROM coupon ORDER BY id");
const Statement kStaffNames("SELECT name FROM staff ORDER BY id");
const Statement kBalances("SELECT balance FROM account WHERE customer_id IS NOT NULL ORDER BY customer_id");
const Statement kStates("SELECT status, COUNT(*) FROM orders WHERE created_at >= ? GROUP BY status");
const Statement kPerDay("SELECT paid_day, COUNT(*) FROM orders WHERE paid_day IS NOT NULL GROUP BY paid_day");
const Statement kFailed("SELECT COUNT(*) FROM payment WHERE status = 'FAIL'");

template <class T>
QList<T> rows(TestShop &shop, const Statement &statement, const std::function<T(Row &)> &map)
{
    return valueOf(
        shop.unit<QList<T>>([&](Transaction &transaction) { return transaction.all(statement, map); }));
}

QStringList dump(TestShop &shop, const QList<const Statement *> &statements)
{
    QStringList lines;
    for (const Statement *statement : statements) {
        lines += rows<QString>(shop, *statement, [](Row &row) {
            const qint64 id = row.integer();
            const QString text = row.text();
            const qint64 first = row.integer();
            return QStringLiteral("%1|%2|%3|%4").arg(id).arg(text).arg(first).arg(row.integer());
        });
    }
    return lines;
}

QStringList dump(TestShop &shop)
{
    return dump(shop, {&kCustomers, &kProducts, &kOrders, &kEntries, &kCoupons, &kIssued, &kRanking});
}

/// All but the names.
QStringList figures(TestShop &shop)
{
    return dump(shop, {&kOrders, &kMoney, &kShelves, &kCoupons, &kIssued, &kRanking});
}

QStringList names(TestShop &shop)
{
    QStringList all;
    for (const Statement *statement : {&kCustomerNames, &kProductNames, &kCampaignNames, &kStaffNames})
        all += rows<QString>(shop, *statement, [](Row &row) { return row.text(); });
    return all;
}

QMap<QString, qint64> counted(TestShop &shop, const Statement &statement)
{
    QMap<QString, qint64> counts;
    const auto counter = [&counts](Row &row) {
        const QString key = row.text();
        counts.insert(key, row.integer());
        return true;
    };
    rows<bool>(shop, statement, counter);
    return counts;
}

Result<Done> fill(TestShop &shop, DemoLanguage language = DemoLanguage::English)
{
    return DemoShop::fill(shop->database(), shop.clock(), language);
}

void fillWell(TestShop &shop)
{
    (void)valueOf(fill(shop));
}

} // namespace

class TestDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void fillsAShopWhoseBooksBalance()
    {
        QFETCH_GLOBAL(Backend, backend);
        TestShop shop(backend);
        QElapsedTimer timer;
        timer.start();
        fillWell(shop);
        qInfo("filled in %lld ms", timer.elapsed());
        checkPeopleAndGoods(shop);
        checkOrders(shop);
        checkCampaigns(shop);
        checkRanking(shop);
        shop.expectBooksBalance();
    }

    void isTheSameOnEveryRun()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (backend == Backend::Postgres)
            QSKIP("what is filled in does not depend on the database");
        TestShop first(Backend::Sqlite);
        TestShop second(Backend::Sqlite);
        fillWell(first);
        fillWell(second);
        QCOMPARE(dump(first), dump(second));
    }

    void isTheSameInKoreanButForTheNames()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (backend == Backend::Postgres)
            QSKIP("what is filled in does not depend on the database");
        TestShop english(Backend::Sqlite);
        TestShop korean(Backend::Sqlite);
        fillWell(english);
        (void)valueOf(fill(korean, DemoLanguage::Korean));
        QCOMPARE(figures(korean), figures(english));
        const QStringList said = names(korean);
        QCOMPARE(said.size(), names(english).size());
        QVERIFY(said.contains(QStringLiteral("남궁보라")) && said.contains(QStringLiteral("소금빵 2개")));
        // A shop that was not founded as the demo keeps its first admin's name.
        static const QRegularExpression latin(QStringLiteral("[A-Za-z]{3}"));
        const QStringList leftInEnglish = said.filter(latin);
        QVERIFY2(leftInEnglish.size() <= 1, qPrintable(leftInEnglish.join(u'\n')));
        QCOMPARE(DemoShop::settings(DemoLanguage::Korean).name, QStringLiteral("달빛상회"));
        QCOMPARE(DemoShop::adminName(DemoLanguage::Korean), QStringLiteral("하늘"));
        korean.expectBooksBalance();
    }

    void goesOnWhereItWasWhenFilledAgain()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (backend == Backend::Postgres)
            QSKIP("what is filled in does not depend on the database");
        TestShop shop(Backend::Sqlite);
        fillWell(shop);
        const QStringList before = dump(shop);
        fillWell(shop);
        QCOMPARE(dump(shop), before);
    }

    void leavesAShopAloneThatIsNotEmpty()
    {
        QFETCH_GLOBAL(Backend, backend);
        TestShop shop(backend);
        (void)shop.customer(QStringLiteral("Somebody"), 5'000);
        QCOMPARE(codeOf(fill(shop)), QStringLiteral("ALREADY_EXISTS"));
        QCOMPARE(dump(shop).size(), 3);
        shop.expectBooksBalance();
    }

    void worksAtAnyTimeOfDay_data()
    {
        QTest::addColumn<int>("minuteOfDay");
        for (const int minute : {0, 10, 4 * 60, 8 * 60 + 1, 12 * 60, 23 * 60 + 59})
            QTest::addRow("%02d:%02d", minute / 60, minute % 60) << minute;
    }
    void worksAtAnyTimeOfDay()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (backend == Backend::Postgres)
            QSKIP("the time of day does not depend on the database");
        QFETCH(int, minuteOfDay);
        TestShop shop(Backend::Sqlite);
        const BusinessCalendar calendar(QTimeZone("Asia/Seoul"));
        const QString today = calendar.dayOf(shop.clock().now());
        shop.clock().set(calendar.startOf(today).plusMs(minuteOfDay * kMsPerMinute));
        fillWell(shop);
        checkOrders(shop);
        checkRanking(shop);
        shop.expectBooksBalance();
    }

private:
    void checkPeopleAndGoods(TestShop &shop)
    {
        const QList<qint64> balances = rows<qint64>(shop, kBalances, [](Row &row) { return row.integer(); });
        QCOMPARE(balances.size(), 214);
        QCOMPARE(balances.mid(0, 10),
                 QList<qint64>({48'500, 112'300, 9'400, 26'900, 73'200, 15'000, 201'600, 0, 34'150, 58'900}));
        const auto categories = valueOf(shop.await<QList<Category>>(
            [&](auto reply) { shop->catalog().categories(TestShop::admin(), reply); }));
        QStringList chips;
        for (const Category &category : categories)
            chips.append(QStringLiteral("%1 %2").arg(category.name).arg(category.productCount));
        QCOMPARE(chips, QStringList({"Coffee 12", "Bakery 9", "Dairy & eggs 8", "Fresh 14", "Pantry 21"}));
        const Product bread = valueOf(shop.await<Product>([&](auto reply) {
            shop->catalog().findByBarcode(TestShop::admin(), QStringLiteral("8801234567893"), reply);
        }));
        QCOMPARE(bread.id.value, 1);
        QCOMPARE(bread.price, Money(4'600));
        QCOMPARE(bread.stock, 18);
        const auto recent = valueOf(shop.await<Page<Customer>>(
            [&](auto reply) { shop->customers().list(TestShop::admin(), {}, reply); }));
        QCOMPARE(recent.items.first().name, QStringLiteral("Bora Namgung"));
    }

    void checkOrders(TestShop &shop)
    {
        const auto newest = valueOf(shop.await<Page<OrderSummary>>(
            [&](auto reply) { shop->orders().list(TestShop::admin(), {.limit = 10}, reply); }));
        QStringList states;
        for (const OrderSummary &order : newest.items)
            states.append(QStringLiteral("%1 %2").arg(orderStatusName(order.status)).arg(order.total.won()));
        QCOMPARE(states,
                 QStringList({"DEPOSIT_WAIT 23600", "PAY_DONE 11300", "DEPOSIT_WAIT 21400",
                              "DEPOSIT_WAIT 5400", "PAY_DONE 17400", "DEPOSIT_WAIT 12500",
                              "BUY_CONFIRM 38700", "CANCELLED 7700", "BUY_CONFIRM 11000", "REFUNDED 9900"}));
        // Haram's order: ₩9,400 of ₩21,400.
        QCOMPARE(newest.items[2].balance, Money(9'400));
        const auto counts = valueOf(shop.await<OrderCounts>(
            [&](auto reply) { shop->orders().counts(TestShop::admin(), {}, reply); }));
        QCOMPARE(counts.depositWait, 4);
        QVERIFY(counts.payDone > 10 && counts.buyConfirm > 1'000 && counts.cancelled > 30 &&
                counts.refunded > 15);
        const QMap<QString, qint64> perDay = counted(shop, kPerDay);
        QVERIFY(perDay.size() >= 30);
        for (auto day = perDay.begin(); std::next(day) != perDay.end(); ++day)
            QVERIFY2(day.value() >= 35 && day.value() <= 90, qPrintable(day.key()));
    }

    void checkCampaigns(TestShop &shop)
    {
        const auto campaigns = valueOf(shop.await<QList<CouponForCustomer>>(
            [&](auto reply) { shop->coupons().list(TestShop::admin(), CustomerId{1}, reply); }));
        QMap<qint64, QString> told;
        for (const CouponForCustomer &row : campaigns)
            told.insert(row.coupon.id.value, QStringLiteral("%1: %2/%3 %4%5")
                                                 .arg(row.coupon.name)
                                                 .arg(row.coupon.issued)
                                                 .arg(row.coupon.limit)
                                                 .arg(couponStatusName(row.coupon.status),
                                                      row.held ? QStringLiteral(", has it") : QString()));
        QCOMPARE(told.values(),
                 QStringList({"First hundred: 0/100 ACTIVE", "Autumn ₩3,000 off: 128/200 ACTIVE, has it",
                              "Rainy-day treat: 37/300 ACTIVE", "Weekend bakery: 46/50 ACTIVE",
                              "Cold brew launch: 100/100 EXHAUSTED", "Opening week: 212/500 ENDED"}));
    }

    void checkRanking(TestShop &shop)
    {
        const auto page = valueOf(shop.await<BestSellerPage>(
            [&](auto reply) { shop->ranking().bestSellers(TestShop::admin(), {}, reply); }));
        QCOMPARE(page.endDay, BusinessCalendar(QTimeZone("Asia/Seoul")).dayOf(shop.clock().now()));
        QCOMPARE(page.items.size(), 10);
        QVERIFY(page.items.first().quantity >= 25);
        QVERIFY(page.items.first().previousRank.has_value());
        QCOMPARE(page.aggregatedAt, std::optional(shop.clock().now()));
    }
};

DANGGOL_TEST_MAIN(QCoreApplication, TestDemo)
#include "tst_demo.moc"
