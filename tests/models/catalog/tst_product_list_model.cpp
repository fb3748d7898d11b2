// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/product_list_model.h"

#include "models/roles.h"
#include "tests/support/test_shop.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace danggol;
using namespace danggol::models;
using danggol::test::Backend;
using danggol::test::TestShop;

namespace
{

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

class TstProductListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatACardNeeds();
    void readsOnPageByPage();
    void searchWaitsForAPauseAndFinds();
    void inStockOnlyLeavesSoldOutAway();
    void cartCountsTouchTheirRowsOnly();
    void hasTheColumnsOfATable();

private:
    static Product made(TestShop &shop, const CreateProductCommand &command);
    static QStringList names(const ProductListModel &model);
};

Product TstProductListModel::made(TestShop &shop, const CreateProductCommand &command)
{
    return test::valueOf(shop.await<Product>([&](Reply<Product> reply) {
        shop->catalog().create(TestShop::admin(), shop.operation(), command, std::move(reply));
    }));
}

QStringList TstProductListModel::names(const ProductListModel &model)
{
    QStringList names;
    for (const Product &product : model.rows())
        names.append(product.name);
    return names;
}

void TstProductListModel::showsWhatACardNeeds()
{
    TestShop shop(Backend::Sqlite);
    const Product bread = made(shop, {.name = QStringLiteral("Salt bread, 2 pcs"),
                                      .price = Money(4600),
                                      .stock = 18,
                                      .category = QStringLiteral("Bakery"),
                                      .art = QStringLiteral("croissant")});
    (void)made(shop, {.name = QStringLiteral("Free-range eggs, 10"), .price = Money(5400), .stock = 3});
    (void)made(shop, {.name = QStringLiteral("Sourdough loaf"), .price = Money(7100), .stock = 0});
    TillSession session(shop.shop(), TestShop::staff());
    ProductListModel model(session);
    const QAbstractItemModelTester tester(&model, kFatal);
    QVERIFY(!model.isLoaded());
    model.restart();
    QTRY_COMPARE(model.rowCount(), 3);
    const QModelIndex first = model.index(0, 0);
    QCOMPARE(first.data(IdRole).toLongLong(), bread.id.value);
    QCOMPARE(first.data(TitleRole).toString(), QStringLiteral("Salt bread, 2 pcs"));
    QCOMPARE(first.data(AmountRole).toLongLong(), 4600);
    QCOMPARE(first.data(ArtRole).toString(), QStringLiteral("croissant"));
    QCOMPARE(first.data(StockRole).toInt(), 18);
    QCOMPARE(first.data(LowStockRole).toBool(), false);
    QCOMPARE(first.data(SelectableRole).toBool(), true);
    QCOMPARE(first.data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Salt bread, 2 pcs, 4,600 won, 18 in stock"));
    QCOMPARE(model.index(1, 0).data(LowStockRole).toBool(), true);
    QCOMPARE(model.index(2, 0).data(LowStockRole).toBool(), false);
    QCOMPARE(model.index(2, 0).data(SelectableRole).toBool(), false);
    QVERIFY(model.isComplete());
}

void TstProductListModel::readsOnPageByPage()
{
    TestShop shop(Backend::Sqlite);
    for (int i = 1; i <= 130; ++i)
        (void)shop.product(QStringLiteral("Tea no. %1").arg(i), 1000, 5);
    TillSession session(shop.shop(), TestShop::staff());
    ProductListModel model(session);
    const QAbstractItemModelTester tester(&model, kFatal);
    model.restart();
    QTRY_COMPARE(model.rowCount(), 100);
    (void)model.index(99, 0).data(); // as a view does that shows it
    QTRY_COMPARE(model.rowCount(), 130);
    QVERIFY(model.isComplete());
    QCOMPARE(model.row(129).name, QStringLiteral("Tea no. 130"));
}

void TstProductListModel::searchWaitsForAPauseAndFinds()
{
    TestShop shop(Backend::Sqlite);
    (void)shop.product(QStringLiteral("Oat milk 1 L"), 4900, 31);
    (void)shop.product(QStringLiteral("Farm milk 900 ml"), 3200, 27);
    (void)shop.product(QStringLiteral("Cinnamon roll"), 3800, 9);
    TillSession session(shop.shop(), TestShop::staff());
    ProductListModel model(session);
    const QAbstractItemModelTester tester(&model, kFatal);
    model.restart();
    QTRY_COMPARE(model.rowCount(), 3);
    QSignalSpy answered(&model, &ProductListModel::answered);
    for (const QChar letter : QStringLiteral("milk"))
        model.setText(model.text() + letter);
    QVERIFY(!model.isCurrent());
    QVERIFY(model.isNarrowed());
    QTRY_COMPARE(names(model),
                 (QStringList{QStringLiteral("Oat milk 1 L"), QStringLiteral("Farm milk 900 ml")}));
    QCOMPARE(answered.size(), 1);
    QVERIFY(model.isCurrent());
    model.setText(QStringLiteral("roll"));
    model.askNow();
    QTRY_COMPARE(names(model), QStringList{QStringLiteral("Cinnamon roll")});
}

void TstProductListModel::inStockOnlyLeavesSoldOutAway()
{
    TestShop shop(Backend::Sqlite);
    const Product loaf = made(shop, {.name = QStringLiteral("Loaf"),
                                     .price = Money(7100),
                                     .stock = 0,
                                     .category = QStringLiteral("Bakery")});
    (void)made(shop, {.name = QStringLiteral("Roll"),
                      .price = Money(3800),
                      .stock = 2,
                      .category = QStringLiteral("Bakery")});
    (void)shop.product(QStringLiteral("Milk"), 3200, 27);
    TillSession session(shop.shop(), TestShop::staff());
    ProductListModel model(session);
    const QAbstractItemModelTester tester(&model, kFatal);
    model.setInStockOnly(true);
    QTRY_COMPARE(names(model), (QStringList{QStringLiteral("Roll"), QStringLiteral("Milk")}));
    model.setCategory(loaf.category);
    QTRY_COMPARE(names(model), QStringList{QStringLiteral("Roll")});
    model.setInStockOnly(false);
    QTRY_COMPARE(names(model), (QStringList{QStringLiteral("Loaf"), QStringLiteral("Roll")}));
}

void TstProductListModel::cartCountsTouchTheirRowsOnly()
{
    TestShop shop(Backend::Sqlite);
    (void)shop.product(QStringLiteral("Oat milk"), 4900, 31);
    const ProductId roll = shop.product(QStringLiteral("Roll"), 3800, 9);
    TillSession session(shop.shop(), TestShop::staff());
    ProductListModel model(session);
    const QAbstractItemModelTester tester(&model, kFatal);
    model.restart();
    QTRY_COMPARE(model.rowCount(), 2);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setInCart({{roll, 2}});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    QCOMPARE(model.index(1, 0).data(InCartRole).toInt(), 2);
    QVERIFY(
        model.index(1, 0).data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("2 in the cart")));
    model.setInCart({});
    QCOMPARE(model.index(1, 0).data(InCartRole).toInt(), 0);
}

void TstProductListModel::hasTheColumnsOfATable()
{
    TestShop shop(Backend::Sqlite);
    (void)made(shop, {.name = QStringLiteral("Loaf"),
                      .price = Money(7100),
                      .stock = 4,
                      .category = QStringLiteral("Bakery")});
    TillSession session(shop.shop(), TestShop::staff());
    ProductListModel model(session);
    model.restart();
    QTRY_COMPARE(model.rowCount(), 1);
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column) {
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        cells.append(model.index(0, column).data().toString());
    }
    QCOMPARE(cells, (QStringList{QStringLiteral("Loaf"), QStringLiteral("Bakery"), QStringLiteral("4 left"),
                                 QStringLiteral("₩7,100"), QString()}));
}

} // namespace

DANGGOL_TEST_MAIN(QCoreApplication, TstProductListModel)
#include "tst_product_list_model.moc"
