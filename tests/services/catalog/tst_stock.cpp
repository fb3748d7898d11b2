// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/catalog/catalog_service.h"
#include "services/shop/service_set.h"
#include "tests/services/catalog/catalog_desk.h"

#include <limits>

namespace
{

using namespace danggol;
using namespace danggol::test;

using Products = QList<Product>;

class StockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void adjustingIsWrittenDown();
    void adjustingRefuses();
    void movementsPageNewestFirst();
    void aHundredHandsTakeWhatThereIs();
    void takeAnswersTheProductsAfter();
    void takeRefuses();
    void takeIsAllOrNothing();
    void giveBackIsWrittenDown();
    void giveBackRefuses();
    void roomIsAskedForOfWhatThereIs();

private:
    // An order's half: takes the stock, then writes it down under the order's number.
    static Result<Products> sell(TestShop &shop, const QList<StockChange> &changes);
};

Result<Products> StockTest::sell(TestShop &shop, const QList<StockChange> &changes)
{
    const CatalogService &catalog = shop->services().catalog;
    return shop.unit<Products>([&catalog, changes](storage::Transaction &transaction) -> Result<Products> {
        TRY(Products after, catalog.take(transaction, TestShop::staff(), changes));
        TRY_DONE(catalog.recordSold(transaction, TestShop::staff(), OrderId{1'050}, changes, after));
        return after;
    });
}

void StockTest::adjustingIsWrittenDown()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CatalogDesk desk(shop);
    const ProductId bread = shop.product(QStringLiteral("Bread"), 4'600, 5);
    QCOMPARE(valueOf(desk.adjust({bread, 10, MovementReason::Received, {}})).stock, 15);
    QCOMPARE(
        valueOf(desk.adjust({bread, -15, MovementReason::Adjusted, QStringLiteral(" went stale ")})).stock,
        0);
    const QList<StockMovement> movements = valueOf(desk.movements(bread)).items;
    QCOMPARE(movements.size(), 3);
    QCOMPARE(movements.at(0).change, -15);
    QCOMPARE(movements.at(0).stockAfter, 0);
    QCOMPARE(movements.at(0).reason, MovementReason::Adjusted);
    QCOMPARE(movements.at(0).note, QStringLiteral("went stale"));
    QCOMPARE(movements.at(0).actorName, shop.staff().name);
    QVERIFY(!movements.at(0).order);
    QCOMPARE(movements.at(1).reason, MovementReason::Received);
    QCOMPARE(valueOf(desk.adjust({bread, kLargestStock, MovementReason::Received, {}})).stock, kLargestStock);
    shop.expectBooksBalance();
}

void StockTest::adjustingRefuses()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CatalogDesk desk(shop);
    const ProductId bread = shop.product(QStringLiteral("Bread"), 4'600, 5);
    const auto fieldsOf = [&](qint64 change, MovementReason reason) {
        const Result<Product> refused = desk.adjust({bread, change, reason, {}});
        return codeOf(refused) == QLatin1String("INVALID_INPUT") ? faultyFields(refused)
                                                                 : QStringList{codeOf(refused)};
    };
    const QStringList change{QStringLiteral("change")};
    const QStringList reason{QStringLiteral("reason")};
    for (const qint64 bad :
         {qint64(0), kLargestStock, std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()})
        QCOMPARE(fieldsOf(bad, MovementReason::Adjusted), change);
    QCOMPARE(fieldsOf(-1, MovementReason::Received), change);
    QCOMPARE(fieldsOf(-1, MovementReason::Sold), reason);
    QCOMPARE(fieldsOf(1, MovementReason::Refunded), reason);
    QCOMPARE(fieldsOf(-6, MovementReason::Adjusted), QStringList{QStringLiteral("OUT_OF_STOCK")});
    QCOMPARE(codeOf(desk.adjust({ProductId{99}, 1, MovementReason::Received, {}})),
             QStringLiteral("PRODUCT_NOT_FOUND"));
    QCOMPARE(faultyFields(desk.adjust({bread, 1, MovementReason::Received, QString(201, u'n')})),
             QStringList{QStringLiteral("note")});
    QCOMPARE(shop.stock(bread), 5);
    QCOMPARE(valueOf(desk.movements(bread)).items.size(), 1);
    shop.expectBooksBalance();
}

void StockTest::movementsPageNewestFirst()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CatalogDesk desk(shop);
    const ProductId bread = shop.product(QStringLiteral("Bread"), 4'600, 1);
    const ProductId other = shop.product(QStringLiteral("Cake"), 4'600, 1);
    for (int i = 0; i < 4; ++i) {
        (void)valueOf(desk.adjust({bread, 1, MovementReason::Received, {}}));
        (void)valueOf(desk.adjust({other, 1, MovementReason::Received, {}}));
    }
    const Page<StockMovement> first = valueOf(desk.movements(bread, {}, 3));
    const Page<StockMovement> second = valueOf(desk.movements(bread, first.nextCursor, 3));
    QVERIFY(second.nextCursor.isEmpty());
    QList<qint64> after;
    for (const StockMovement &movement : first.items + second.items)
        after.append(movement.stockAfter);
    QCOMPARE(after, (QList<qint64>{5, 4, 3, 2, 1}));
}

void StockTest::aHundredHandsTakeWhatThereIs()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    const std::unique_ptr<Shop> other = shop.secondTill();
    const ProductId bread = shop.product(QStringLiteral("Bread"), 4'600, 10);
    const QList<Result<Product>> answers = race<Product>(64, [&](int i, Reply<Product> reply) {
        Shop &till = i % 2 == 0 ? shop.shop() : *other;
        till.catalog().adjustStock(shop.staff(), shop.operation(), {bread, -1, MovementReason::Adjusted, {}},
                                   std::move(reply));
    });
    QCOMPARE(successes(answers), 10);
    QCOMPARE(refusals(answers, ErrorCode::OutOfStock), 54);
    QCOMPARE(shop.stock(bread), 0);
    shop.expectBooksBalance();
}

void StockTest::takeAnswersTheProductsAfter()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CatalogDesk desk(shop);
    const ProductId bread = shop.product(QStringLiteral("Bread"), 4'600, 5);
    const ProductId cake = shop.product(QStringLiteral("Cake"), 9'000, 5);
    const Products after = valueOf(sell(shop, {{cake, 2}, {bread, 1}, {cake, 3}}));
    QCOMPARE(after.size(), 2);
    QCOMPARE(after.at(0), valueOf(desk.find(bread)));
    QCOMPARE(after.at(0).stock, 4);
    QCOMPARE(after.at(1).id, cake);
    QCOMPARE(after.at(1).stock, 0);
    const StockMovement sold = valueOf(desk.movements(cake)).items.first();
    QCOMPARE(sold.reason, MovementReason::Sold);
    QCOMPARE(sold.change, -5);
    QCOMPARE(sold.stockAfter, 0);
    QCOMPARE(sold.order, std::optional(OrderId{1'050}));
}

void StockTest::takeRefuses()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CatalogDesk desk(shop);
    const ProductId bread = shop.product(QStringLiteral("Bread"), 4'600, 5);
    const Result<Products> tooMany = sell(shop, {{bread, 6}});
    QCOMPARE(codeOf(tooMany), QStringLiteral("OUT_OF_STOCK"));
    const QVariantMap &figures = tooMany.error().details;
    QCOMPARE(figures.value(QStringLiteral("productId")).toLongLong(), bread.value);
    QCOMPARE(figures.value(QStringLiteral("name")).toString(), QStringLiteral("Bread"));
    QCOMPARE(figures.value(QStringLiteral("asked")).toLongLong(), 6);
    QCOMPARE(figures.value(QStringLiteral("left")).toLongLong(), 5);
    QCOMPARE(codeOf(sell(shop, {{ProductId{99}, 1}})), QStringLiteral("PRODUCT_NOT_FOUND"));
    for (const ProductStatus status : {ProductStatus::Paused, ProductStatus::Archived}) {
        EditProductCommand edit = CatalogDesk::editOf(valueOf(desk.find(bread)));
        edit.status = status;
        (void)valueOf(desk.edit(edit));
        QCOMPARE(codeOf(sell(shop, {{bread, 1}})), QStringLiteral("PRODUCT_NOT_ON_SALE"));
    }
    QCOMPARE(shop.stock(bread), 5);
    shop.expectBooksBalance();
}

void StockTest::takeIsAllOrNothing()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    const ProductId bread = shop.product(QStringLiteral("Bread"), 4'600, 5);
    const ProductId cake = shop.product(QStringLiteral("Cake"), 9'000, 0);
    QCOMPARE(codeOf(sell(shop, {{bread, 1}, {cake, 1}})), QStringLiteral("OUT_OF_STOCK"));
    QCOMPARE(shop.stock(bread), 5);
    shop.expectBooksBalance();
}

void StockTest::giveBackIsWrittenDown()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CatalogDesk desk(shop);
    const ProductId bread = shop.product(QStringLiteral("Bread"), 4'600, 5);
    (void)valueOf(sell(shop, {{bread, 3}}));
    const CatalogService &catalog = shop->services().catalog;
    (void)valueOf(shop.unit<Done>([&](storage::Transaction &transaction) {
        return catalog.giveBack(transaction, shop.staff(), OrderId{1'050}, MovementReason::Cancelled,
                                {{bread, 2}, {bread, 1}});
    }));
    QCOMPARE(shop.stock(bread), 5);
    const StockMovement back = valueOf(desk.movements(bread)).items.first();
    QCOMPARE(back.reason, MovementReason::Cancelled);
    QCOMPARE(back.change, 3);
    QCOMPARE(back.stockAfter, 5);
    QCOMPARE(back.order, std::optional(OrderId{1'050}));
}

void StockTest::giveBackRefuses()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    const ProductId bread = shop.product(QStringLiteral("Bread"), 4'600, kLargestStock);
    const CatalogService &catalog = shop->services().catalog;
    const auto giveBack = [&](ProductId product) {
        return shop.unit<Done>([&catalog, product](storage::Transaction &transaction) {
            return catalog.giveBack(transaction, TestShop::staff(), OrderId{1'050}, MovementReason::Refunded,
                                    {{product, 1}});
        });
    };
    QCOMPARE(codeOf(giveBack(bread)), QStringLiteral("INVALID_INPUT"));
    QCOMPARE(codeOf(giveBack(ProductId{99})), QStringLiteral("PRODUCT_NOT_FOUND"));
    QCOMPARE(shop.stock(bread), kLargestStock);
    shop.expectBooksBalance();
}

void StockTest::roomIsAskedForOfWhatThereIs()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    const ProductId flour = shop.product(QStringLiteral("Flour"), 900, kLargestStock - 2);
    const CatalogService &catalog = shop->services().catalog;
    const auto hasRoom = [&](const QList<StockChange> &changes) {
        return shop.unit<bool>([&catalog, changes](storage::Transaction &transaction) {
            return catalog.hasRoom(transaction, changes);
        });
    };
    QVERIFY(valueOf(hasRoom({{flour, 1}, {flour, 1}})));
    QVERIFY(!valueOf(hasRoom({{flour, 1}, {flour, 2}})));
    const Result<bool> unknown = hasRoom({{flour, 1}, {ProductId{99}, 1}});
    QCOMPARE(codeOf(unknown), QStringLiteral("PRODUCT_NOT_FOUND"));
    QCOMPARE(unknown.error().details.value(QStringLiteral("productId")).toLongLong(), 99);
    QCOMPARE(shop.stock(flour), kLargestStock - 2);
}

} // namespace

QTEST_GUILESS_MAIN(StockTest)
#include "tst_stock.moc"
