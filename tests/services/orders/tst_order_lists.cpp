// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/business_day.h"
#include "tests/services/orders/order_actions.h"

namespace
{

using namespace danggol;
using namespace danggol::test;

Result<Page<OrderSummary>> ask(TestShop &shop, const OrderQuery &query,
                               const Actor &actor = TestShop::admin())
{
    return await<Page<OrderSummary>>(
        [&](Reply<Page<OrderSummary>> reply) { shop->orders().list(actor, query, std::move(reply)); });
}

Result<OrderCounts> askCounts(TestShop &shop, const OrderQuery &query, const Actor &actor)
{
    return await<OrderCounts>(
        [&](Reply<OrderCounts> reply) { shop->orders().counts(actor, query, std::move(reply)); });
}

/// The numbers of every page, one after the other.
QList<qint64> numbersOf(TestShop &shop, OrderQuery query, const Actor &actor = TestShop::admin())
{
    QList<qint64> numbers;
    do {
        const Page<OrderSummary> page = valueOf(ask(shop, query, actor));
        if (page.items.size() > query.limit)
            qFatal("a page of %d", static_cast<int>(page.items.size()));
        for (const OrderSummary &order : page.items)
            numbers.append(order.id.value);
        query.cursor = page.nextCursor;
    } while (!query.cursor.isEmpty());
    return numbers;
}

QList<qint64> reversed(QList<qint64> numbers)
{
    std::reverse(numbers.begin(), numbers.end());
    return numbers;
}

/// Ten orders a minute apart, Bora's and Garam's by turns; those 3rd, 6th and 9th are paid, the 1st
/// cancelled.
struct Scene
{
    explicit Scene(Backend backend) : shop(backend)
    {
        bora = shop.customer(QStringLiteral("이보라"), 100'000);
        garam = shop.customer(QStringLiteral("Garam 100%"), 100'000);
        const ProductId bread = shop.product(QStringLiteral("Salt bread"), 1'000, 100);
        start = shop.clock().now();
        for (int i = 0; i < 10; ++i) {
            const OrderId order = shop.placedOrder(i % 2 == 0 ? bora : garam, {{bread, 2}, {bread, 1}});
            numbers.append(order.value);
            if (i % 3 == 2)
                (void)valueOf(pay(shop, {order, std::nullopt, std::nullopt}));
            shop.clock().advanceMs(kMsPerMinute);
        }
        (void)valueOf(cancel(shop, OrderId{numbers[0]}));
    }

    [[nodiscard]] QList<qint64> at(const QList<int> &places) const
    {
        QList<qint64> chosen;
        for (const int place : places)
            chosen.append(numbers[place]);
        return chosen;
    }

    /// Both ways, and with pages of two.
    void expectList(OrderQuery query, const QList<qint64> &newestFirst,
                    const Actor &actor = TestShop::admin())
    {
        for (const int limit : {1, 2, 3, 200}) {
            query.limit = limit;
            query.oldestFirst = false;
            QCOMPARE(numbersOf(shop, query, actor), newestFirst);
            query.oldestFirst = true;
            QCOMPARE(numbersOf(shop, query, actor), reversed(newestFirst));
        }
    }

    TestShop shop;
    CustomerId bora;
    CustomerId garam;
    Timestamp start;
    QList<qint64> numbers;
};

class TestOrderLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void listsAllWithWhatTheyShow();
    void filtersByStatusAndCustomer();
    void filtersByDates();
    void findsByNumber();
    void findsByName();
    void findsWhatAProductSold();
    void showsCustomersTheirOwn();
    void countsCustomersTheirOwn();
    void refusesBadCursorsAndLimits();
    void refusesControlCharacters();
    void aNumberHasNoSecondPage();
    void counts();
};

void TestOrderLists::listsAllWithWhatTheyShow()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    s.expectList({}, reversed(s.numbers));
    OrderQuery query;
    query.limit = 1;
    const OrderSummary newest = valueOf(ask(s.shop, query)).items.constFirst();
    QCOMPARE(newest.customerName, QStringLiteral("Garam 100%"));
    QCOMPARE(newest.itemCount, 3);
    QCOMPARE(newest.total, Money(3'000));
    QCOMPARE(newest.balance, Money(97'000));
    QCOMPARE(newest.status, OrderStatus::DepositWait);
    QCOMPARE(newest.createdAt, s.start.plusMs(9 * kMsPerMinute));
}

void TestOrderLists::filtersByStatusAndCustomer()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    OrderQuery query;
    query.status = OrderStatus::PayDone;
    s.expectList(query, s.at({8, 5, 2}));
    query.customer = s.bora;
    s.expectList(query, s.at({8, 2}));
    query.status = std::nullopt;
    s.expectList(query, s.at({8, 6, 4, 2, 0}));
    query.status = OrderStatus::Refunded;
    s.expectList(query, {});
    query.status = std::nullopt;
    query.customer = CustomerId{9'999};
    s.expectList(query, {});
}

void TestOrderLists::filtersByDates()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    OrderQuery query;
    query.from = s.start.plusMs(2 * kMsPerMinute);
    s.expectList(query, s.at({9, 8, 7, 6, 5, 4, 3, 2}));
    query.to = s.start.plusMs(6 * kMsPerMinute);
    s.expectList(query, s.at({5, 4, 3, 2}));
    query.status = OrderStatus::PayDone;
    s.expectList(query, s.at({5, 2}));
    query.customer = s.bora;
    s.expectList(query, s.at({2}));
    query.text = QStringLiteral("garam");
    s.expectList(query, {});
    query = {};
    query.to = s.start.plusMs(3 * kMsPerMinute);
    s.expectList(query, s.at({2, 1, 0}));
    query.from = query.to;
    s.expectList(query, {});
}

void TestOrderLists::findsByNumber()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    OrderQuery query;
    for (const QString &text : {QStringLiteral("%1"), QStringLiteral(" #%1 ")}) {
        query.text = text.arg(s.numbers[3]);
        s.expectList(query, s.at({3}));
    }
    query.status = OrderStatus::PayDone;
    s.expectList(query, {});
    query.status = std::nullopt;
    query.customer = s.bora;
    s.expectList(query, {});
    query.customer = std::nullopt;
    for (const QString &text : {QStringLiteral("-1"), QStringLiteral("+1"), QStringLiteral("#"),
                                QStringLiteral("99999999999999999999")}) {
        query.text = text;
        s.expectList(query, {});
    }
}

void TestOrderLists::findsByName()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    OrderQuery query;
    for (const QString &text : {QStringLiteral("보라"), QStringLiteral("ㅇㅂㄹ")}) {
        query.text = text;
        s.expectList(query, s.at({8, 6, 4, 2, 0}));
    }
    query.status = OrderStatus::DepositWait;
    s.expectList(query, s.at({6, 4}));
    query.status = std::nullopt;
    for (const QString &text : {QStringLiteral("GARAM"), QStringLiteral("00%")}) {
        query.text = text;
        s.expectList(query, s.at({9, 7, 5, 3, 1}));
    }
    for (const QString &text : {QStringLiteral("_"), QStringLiteral("1%0"), QStringLiteral("'; --")}) {
        query.text = text;
        s.expectList(query, {});
    }
}

/// Bread is sold on three days: ordered and paid on the first, ordered on the first and paid on the second,
/// paid and refunded on the third. Milk goes with the second; the fourth order waits.
struct SoldScene
{
    explicit SoldScene(Backend backend) : shop(backend)
    {
        bora = shop.customer(QStringLiteral("Bora"), 100'000);
        garam = shop.customer(QStringLiteral("Garam"), 100'000);
        bread = shop.product(QStringLiteral("Salt bread"), 1'000, 100);
        milk = shop.product(QStringLiteral("Oat milk"), 2'000, 100);
        first = paid(shop.placedOrder(bora, {{bread, 2}}));
        const OrderId late = shop.placedOrder(garam, {{bread, 1}, {milk, 1}});
        waiting = shop.placedOrder(bora, {{bread, 1}});
        shop.clock().advanceMs(kMsPerDay);
        second = paid(late);
        onlyMilk = paid(shop.placedOrder(bora, {{milk, 3}}));
        shop.clock().advanceMs(kMsPerDay);
        third = paid(shop.placedOrder(bora, {{bread, 4}}));
        (void)valueOf(refund(shop, {.order = third, .lines = {}, .reason = QStringLiteral("stale")}));
    }
    OrderId paid(OrderId order)
    {
        (void)valueOf(pay(shop, {order, std::nullopt, std::nullopt}));
        return order;
    }
    [[nodiscard]] QString day(int after) const { return BusinessCalendar::shifted(today, after); }
    void expect(const OrderQuery &query, const QList<OrderId> &newestFirst)
    {
        QList<qint64> wanted;
        for (const OrderId order : newestFirst)
            wanted.append(order.value);
        for (const int limit : {1, 2, 200}) {
            OrderQuery asked = query;
            asked.limit = limit;
            QCOMPARE(numbersOf(shop, asked), wanted);
            asked.oldestFirst = true;
            QCOMPARE(numbersOf(shop, asked), reversed(wanted));
        }
        QCOMPARE(countsOf(shop, query, TestShop::admin()).all(), newestFirst.size());
    }

    TestShop shop;
    CustomerId bora;
    CustomerId garam;
    ProductId bread;
    ProductId milk;
    OrderId first;
    OrderId second;
    OrderId third;
    OrderId onlyMilk;
    OrderId waiting;
    QString today = BusinessCalendar(QTimeZone(shop->settings().timeZone.toUtf8())).dayOf(shop.clock().now());
};

void TestOrderLists::findsWhatAProductSold()
{
    QFETCH_GLOBAL(Backend, backend);
    SoldScene s(backend);
    OrderQuery query;
    query.sold = SoldIn{s.bread, s.day(0), s.day(2)};
    s.expect(query, {s.third, s.second, s.first});
    QCOMPARE(countsOf(s.shop, query, TestShop::admin()).refunded, 1);
    QCOMPARE(countsOf(s.shop, query, TestShop::admin()).waitingTotal, Money(0));
    query.sold = SoldIn{s.bread, s.day(1), s.day(1)};
    s.expect(query, {s.second}); // by the day of the payment, not of the order
    query.sold = SoldIn{s.milk, s.day(0), s.day(2)};
    s.expect(query, {s.onlyMilk, s.second});
    query.sold = SoldIn{s.milk, s.day(2), s.day(9)};
    s.expect(query, {});
    query.sold = SoldIn{s.bread, s.day(0), s.day(2)};
    query.customer = s.bora;
    s.expect(query, {s.third, s.first});
    query.customer.reset();
    query.text = QStringLiteral("gar");
    s.expect(query, {s.second});
    query.text = QString::number(s.first.value);
    s.expect(query, {s.first});
    query.text.clear();
    query.status = OrderStatus::PayDone;
    QCOMPARE(numbersOf(s.shop, query), QList<qint64>({s.second.value, s.first.value}));
    query.status.reset();
    query.sold->lastDay = QStringLiteral("22 Nov");
    QCOMPARE(codeOf(ask(s.shop, query)), QStringLiteral("INVALID_INPUT"));
    s.shop.expectBooksBalance();
}

void TestOrderLists::showsCustomersTheirOwn()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    const Actor bora = TestShop::customerActor(s.bora);
    s.expectList({}, s.at({8, 6, 4, 2, 0}), bora);
    OrderQuery query;
    query.text = QStringLiteral("garam");
    s.expectList(query, {}, bora);
    query.text = QString::number(s.numbers[1]);
    s.expectList(query, {}, bora);
    query = {};
    query.customer = s.garam;
    QCOMPARE(codeOf(ask(s.shop, query, bora)), QStringLiteral("FORBIDDEN"));
    Actor nobody = bora;
    nobody.customer.reset();
    QCOMPARE(codeOf(ask(s.shop, {}, nobody)), QStringLiteral("FORBIDDEN"));
}

void TestOrderLists::countsCustomersTheirOwn()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    const Actor bora = TestShop::customerActor(s.bora);
    QCOMPARE(countsOf(s.shop, {}, bora).all(), 5);
    QCOMPARE(countsOf(s.shop, {}, bora).waitingTotal, Money(6'000));
    OrderQuery query;
    query.customer = s.bora;
    QCOMPARE(countsOf(s.shop, query, bora).all(), 5);
    query = {};
    query.text = QStringLiteral("garam");
    QCOMPARE(countsOf(s.shop, query, bora).all(), 0);
    query.text = QString::number(s.numbers[1]);
    QCOMPARE(countsOf(s.shop, query, bora).all(), 0);
    query = {};
    query.from = s.start.plusMs(kMsPerMinute); // his, not her first
    query.to = s.start.plusMs(3 * kMsPerMinute);
    QCOMPARE(countsOf(s.shop, query, bora).all(), 1);
    query = {};
    for (const CustomerId other : {s.garam, CustomerId{9'999}}) {
        query.customer = other;
        QCOMPARE(codeOf(askCounts(s.shop, query, bora)), QStringLiteral("FORBIDDEN"));
    }
    Actor nobody = bora;
    nobody.customer.reset();
    QCOMPARE(codeOf(askCounts(s.shop, {}, nobody)), QStringLiteral("FORBIDDEN"));
    s.shop.expectBooksBalance();
}

void TestOrderLists::refusesBadCursorsAndLimits()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    OrderQuery query;
    for (const int limit : {0, -1, 201}) {
        query.limit = limit;
        QCOMPARE(fieldsOf(ask(s.shop, query)), QStringList{QStringLiteral("limit")});
    }
    query.limit = 10;
    for (const QString &cursor :
         {QStringLiteral("x"), QStringLiteral("1"), QStringLiteral("1:2:3"), QStringLiteral("1:")}) {
        query.cursor = cursor;
        QCOMPARE(fieldsOf(ask(s.shop, query)), QStringList{QStringLiteral("cursor")});
    }
}

void TestOrderLists::refusesControlCharacters()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    const QString nul = QStringLiteral("Bo") + QChar(u'\0') + QStringLiteral("ra");
    for (const QString &text : {nul, QStringLiteral("Bo\u0001ra"), QString(QChar(0xdc00))}) {
        OrderQuery query;
        query.text = text;
        QCOMPARE(fieldsOf(ask(shop, query)), QStringList{QStringLiteral("query")});
        QCOMPARE(fieldsOf(askCounts(shop, query, TestShop::admin())), QStringList{QStringLiteral("query")});
    }
}

void TestOrderLists::aNumberHasNoSecondPage()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    OrderQuery query;
    query.limit = 2;
    const QString cursor = valueOf(ask(s.shop, query)).nextCursor;
    QVERIFY(!cursor.isEmpty());
    // The text was typed while the list was scrolled.
    query.text = QString::number(s.numbers[3]);
    QCOMPARE(numbersOf(s.shop, query), s.at({3}));
    query.cursor = cursor;
    const Page<OrderSummary> page = valueOf(ask(s.shop, query));
    QVERIFY(page.items.isEmpty());
    QVERIFY(page.nextCursor.isEmpty());
    // No order has the number 0, so this is a name, and nobody's.
    query.cursor.clear();
    query.text = QStringLiteral("#0");
    s.expectList(query, {});
}

void TestOrderLists::counts()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    const auto expect = [&](const OrderQuery &query, qint64 waiting, qint64 paid, qint64 cancelled) {
        const OrderCounts counts = countsOf(s.shop, query);
        QCOMPARE(counts.depositWait, waiting);
        QCOMPARE(counts.payDone, paid);
        QCOMPARE(counts.cancelled, cancelled);
        QCOMPARE(counts.all(), waiting + paid + cancelled);
        QCOMPARE(counts.waitingTotal, Money(3'000 * waiting));
    };
    OrderQuery query;
    expect(query, 6, 3, 1);
    query.status = OrderStatus::PayDone; // is not looked at
    expect(query, 6, 3, 1);
    query.customer = s.bora;
    expect(query, 2, 2, 1);
    query.from = s.start.plusMs(kMsPerMinute);
    expect(query, 2, 2, 0);
    query.customer = std::nullopt;
    expect(query, 6, 3, 0);
    query.text = QStringLiteral("garam");
    expect(query, 4, 1, 0);
    query.text = QStringLiteral("#%1").arg(s.numbers[3]);
    expect(query, 1, 0, 0);
    query.to = query.from;
    expect(query, 0, 0, 0);
}

} // namespace

DANGGOL_TEST_MAIN(QCoreApplication, TestOrderLists)

#include "tst_order_lists.moc"
