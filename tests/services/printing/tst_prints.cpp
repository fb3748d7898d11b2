// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/orders/order_actions.h"

#include <QSet>

#include <algorithm>

namespace
{

using namespace danggol;
using namespace danggol::test;

/// A customer's order that waits.
struct Scene
{
    explicit Scene(Backend backend) : shop(backend)
    {
        order = shop.placedOrder(shop.customer(QStringLiteral("Bora"), 100'000),
                                 {{shop.product(QStringLiteral("Salt bread"), 4'600, 18), 2}});
    }

    [[nodiscard]] Result<DocumentPrint> note(const Operation &operation, DocumentKind kind,
                                             const Actor &actor = TestShop::staff())
    {
        return await<DocumentPrint>([&](Reply<DocumentPrint> reply) {
            shop->prints().note(actor, operation, order, kind, std::move(reply));
        });
    }
    [[nodiscard]] Result<DocumentPrint> note(DocumentKind kind) { return note(shop.operation(), kind); }
    [[nodiscard]] QList<DocumentPrint> prints()
    {
        return valueOf(await<QList<DocumentPrint>>([&](Reply<QList<DocumentPrint>> reply) {
            shop->prints().ofOrder(TestShop::staff(), order, std::move(reply));
        }));
    }
    void payIt() { (void)valueOf(pay(shop, {order, std::nullopt, std::nullopt})); }

    TestShop shop;
    OrderId order;
};

class TestPrints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void countsEachDocumentByItself();
    void aRepeatedOperationCountsOnce();
    void tillsNeverShareANumber();
    void onlyWhatTheStateHas();
    void customersPrintNothing();
    void aRestartForgetsNothing();
};

void TestPrints::countsEachDocumentByItself()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    const DocumentPrint slip = valueOf(s.note(DocumentKind::Slip));
    QCOMPARE(slip.number, 1);
    QCOMPARE(slip.order, s.order);
    QCOMPARE(slip.actorName, TestShop::staff().name);
    QCOMPARE(slip.at, s.shop.clock().now());
    s.payIt();
    s.shop.clock().advanceMs(kMsPerMinute);
    QCOMPARE(valueOf(s.note(DocumentKind::Receipt)).number, 1);
    const DocumentPrint again = valueOf(s.note(DocumentKind::Receipt));
    QCOMPARE(again.number, 2);
    const QList<DocumentPrint> prints = s.prints();
    QCOMPARE(prints.size(), 3);
    QCOMPARE(prints.first(), slip);
    QCOMPARE(prints.last(), again);
    s.shop.expectBooksBalance();
}

void TestPrints::aRepeatedOperationCountsOnce()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    const Operation operation = s.shop.operation();
    const DocumentPrint first = valueOf(s.note(operation, DocumentKind::Slip));
    s.shop.clock().advanceMs(kMsPerMinute);
    QCOMPARE(valueOf(s.note(operation, DocumentKind::Slip)), first);
    QCOMPARE(s.prints().size(), 1);
    s.shop.expectBooksBalance();
}

void TestPrints::tillsNeverShareANumber()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    const std::unique_ptr<Shop> second = s.shop.secondTill();
    constexpr int kTimes = 20;
    const auto results = gather<DocumentPrint>(kTimes, [&](int i, Reply<DocumentPrint> reply) {
        Shop &till = i % 2 == 0 ? s.shop.shop() : *second;
        till.prints().note(TestShop::staff(), till.operationIds().next(), s.order, DocumentKind::Slip,
                           std::move(reply));
    });
    QCOMPARE(valuesIn(results), kTimes);
    QSet<qint64> numbers;
    for (const Result<DocumentPrint> &result : results)
        numbers.insert(result->number);
    QCOMPARE(numbers.size(), kTimes);
    QCOMPARE(*std::max_element(numbers.begin(), numbers.end()), kTimes);
    s.shop.expectBooksBalance();
}

void TestPrints::onlyWhatTheStateHas()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    QCOMPARE(codeOf(s.note(DocumentKind::Receipt)), QStringLiteral("ORDER_STATE_CONFLICT"));
    s.payIt();
    QCOMPARE(codeOf(s.note(DocumentKind::Slip)), QStringLiteral("ORDER_STATE_CONFLICT"));
    (void)valueOf(refund(s.shop, {s.order, {}, QStringLiteral("Stale"), true}));
    QCOMPARE(valueOf(s.note(DocumentKind::Receipt)).number, 1);
    const OrderId cancelled = s.order = s.shop.placedOrder(
        s.shop.customer(QStringLiteral("Ire")), {{s.shop.product(QStringLiteral("Milk"), 1, 1), 1}});
    (void)valueOf(cancel(s.shop, cancelled));
    QCOMPARE(codeOf(s.note(DocumentKind::Slip)), QStringLiteral("ORDER_STATE_CONFLICT"));
    QCOMPARE(codeOf(s.note(DocumentKind::Receipt)), QStringLiteral("ORDER_STATE_CONFLICT"));
    s.order = OrderId{9'999};
    QCOMPARE(codeOf(s.note(DocumentKind::Receipt)), QStringLiteral("ORDER_NOT_FOUND"));
    s.shop.expectBooksBalance();
}

void TestPrints::customersPrintNothing()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    const Actor customer = TestShop::customerActor(CustomerId{1});
    QCOMPARE(codeOf(s.note(s.shop.operation(), DocumentKind::Slip, customer)), QStringLiteral("FORBIDDEN"));
    QCOMPARE(codeOf(await<QList<DocumentPrint>>([&](Reply<QList<DocumentPrint>> reply) {
                 s.shop->prints().ofOrder(customer, s.order, std::move(reply));
             })),
             QStringLiteral("FORBIDDEN"));
    QVERIFY(s.prints().isEmpty());
}

void TestPrints::aRestartForgetsNothing()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    (void)valueOf(s.note(DocumentKind::Slip));
    s.shop.reopen();
    QCOMPARE(valueOf(s.note(DocumentKind::Slip)).number, 2);
    s.shop.expectBooksBalance();
}

} // namespace

DANGGOL_TEST_MAIN(QCoreApplication, TestPrints)
#include "tst_prints.moc"
