// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/best_sellers/best_sellers_controller.h"
#include "models/roles.h"
#include "tests/models/best_sellers/ranking_shop.h"

#include <QAbstractItemModelTester>

namespace
{

using namespace danggol;
using namespace danggol::models;
using namespace danggol::test;

struct Screen : RankingShop
{
    explicit Screen(const Actor &actor = TestShop::admin()) : RankingShop(actor) {}

    BestSellersController controller{session};
    QAbstractItemModelTester tester{&controller.sellers(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal};

    [[nodiscard]] QString text(int row, int column)
    {
        return controller.sellers().index(row, column).data().toString();
    }
    [[nodiscard]] QVariant role(int row, int column, int role)
    {
        return controller.sellers().index(row, column).data(role);
    }
};

class TstBestSellersController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ranksByQuantityAndRevenue();
    void showsThePriceOfToday();
    void countsOneDayOrThree();
    void sharesAreOfTheFirstTen();
    void aggregatesOnce();
    void staffMayNotAggregate();
    void growsStale();
};

void TstBestSellersController::ranksByQuantityAndRevenue()
{
    Screen screen;
    const ProductId bread = screen.product(QStringLiteral("Bread"), 1'000);
    const ProductId beans = screen.product(QStringLiteral("Beans"), 12'000);
    screen.sell({{beans, 3}}, 1);
    screen.aggregate();
    screen.sell({{bread, 5}, {beans, 1}});
    screen.aggregate();
    QTRY_COMPARE(screen.controller.sellers().rowCount(), 2);
    QTRY_COMPARE(screen.text(0, BestSellerModel::ProductName), QStringLiteral("Bread"));
    QCOMPARE(screen.text(0, BestSellerModel::Sold), QStringLiteral("5"));
    QVERIFY(!screen.role(0, 0, MovementRole).isValid());
    QCOMPARE(screen.role(1, 0, MovementRole).toInt(), -1);
    QCOMPARE(screen.text(0, BestSellerModel::Share), QStringLiteral("55.6%"));
    QCOMPARE(screen.role(0, 0, Qt::AccessibleTextRole).toString(),
             QStringLiteral("Rank 1, New, Bread, 5 sold, 5,000 won"));
    screen.controller.setOrder(RankingOrder::Revenue);
    QTRY_COMPARE(screen.text(0, BestSellerModel::ProductName), QStringLiteral("Beans"));
    QCOMPARE(screen.role(0, BestSellerModel::Revenue, AmountRole).toLongLong(), 48'000);
    QCOMPARE(screen.text(0, BestSellerModel::Share), QStringLiteral("90.6%"));
}

void TstBestSellersController::showsThePriceOfToday()
{
    Screen screen;
    const ProductId bread = screen.product(QStringLiteral("Bread"), 1'000);
    screen.sell({{bread, 5}});
    screen.aggregate();
    QTRY_COMPARE(screen.role(0, BestSellerModel::UnitPrice, AmountRole).toLongLong(), 1'000);
    (void)valueOf(screen.shop.await<Product>([&](Reply<Product> reply) {
        screen.shop->catalog().edit(
            TestShop::admin(), screen.shop.operation(),
            {.product = bread, .name = QStringLiteral("Bread"), .price = Money(1'200)}, std::move(reply));
    }));
    QTRY_COMPARE(screen.role(0, BestSellerModel::UnitPrice, AmountRole).toLongLong(), 1'200);
    QCOMPARE(screen.role(0, BestSellerModel::Revenue, AmountRole).toLongLong(), 5'000);
}

void TstBestSellersController::countsOneDayOrThree()
{
    Screen screen;
    const ProductId bread = screen.product(QStringLiteral("Bread"), 1'000);
    screen.sell({{bread, 2}}, 2);
    screen.sell({{bread, 3}});
    screen.aggregate();
    QTRY_COMPARE(screen.text(0, BestSellerModel::Sold), QStringLiteral("5"));
    QCOMPARE(screen.controller.window()->startDay, QStringLiteral("2026-11-20"));
    screen.controller.setDays(1);
    QTRY_COMPARE(screen.text(0, BestSellerModel::Sold), QStringLiteral("3"));
    QCOMPARE(screen.controller.window()->startDay, QStringLiteral("2026-11-22"));
}

void TstBestSellersController::sharesAreOfTheFirstTen()
{
    BestSellerModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QList<BestSeller> sellers;
    for (int i = 1; i <= 12; ++i)
        sellers.append(
            {.rank = i, .product = {i}, .name = QStringLiteral("P%1").arg(i), .art = {}, .quantity = 10});
    model.setSellers(sellers, {}, RankingOrder::Quantity);
    QCOMPARE(model.index(9, BestSellerModel::Share).data().toString(), QStringLiteral("10.0%"));
    QVERIFY(model.index(10, BestSellerModel::Share).data().toString().isEmpty());
    QVERIFY(!model.index(0, BestSellerModel::UnitPrice).data(AmountRole).isValid());
    sellers[0].quantity = 20;
    model.setSellers(sellers, {}, RankingOrder::Quantity);
    QCOMPARE(model.index(0, BestSellerModel::Share).data().toString(), QStringLiteral("18.2%"));
    sellers.removeLast();
    model.setSellers(sellers, {}, RankingOrder::Quantity);
    QCOMPARE(model.rowCount(), 11);
}

void TstBestSellersController::aggregatesOnce()
{
    Screen screen;
    QTRY_VERIFY(screen.controller.window());
    QVERIFY(screen.controller.window()->endDay.isEmpty());
    const ProductId bread = screen.product(QStringLiteral("Bread"), 1'000);
    screen.sell({{bread, 2}}, 40); // 41 days are due, one run makes one
    screen.sell({{bread, 3}});
    screen.controller.aggregation().start({});
    QVERIFY(screen.controller.aggregation().isRunning());
    screen.controller.aggregation().start({});
    QTRY_VERIFY(!screen.controller.aggregation().isRunning());
    QTRY_COMPARE(screen.controller.sellers().rowCount(), 1);
    QTRY_COMPARE(screen.controller.window()->endDay, QStringLiteral("2026-11-22"));
    QCOMPARE(screen.notices.size(), 1);
    QCOMPARE(screen.notices.first().emphasis, QStringLiteral("Aggregated"));
    QCOMPARE(screen.notices.first().text, QStringLiteral("41 days"));
    QCOMPARE(screen.notices.first().kind, Notice::Kind::Done);
}

void TstBestSellersController::staffMayNotAggregate()
{
    Screen screen(TestShop::staff());
    QVERIFY(!screen.controller.aggregation().isAllowed());
    screen.controller.aggregation().start({});
    QVERIFY(!screen.controller.aggregation().isRunning());
}

void TstBestSellersController::growsStale()
{
    Screen screen;
    QTRY_VERIFY(screen.controller.window());
    QVERIFY(!screen.controller.isStale());
    screen.aggregate();
    QTRY_VERIFY(screen.controller.window()->aggregatedAt);
    QVERIFY(!screen.controller.isStale());
    screen.shop.clock().advanceMs(21 * kMsPerMinute);
    QVERIFY(screen.controller.isStale());
}

} // namespace

DANGGOL_TEST_MAIN(QCoreApplication, TstBestSellersController)

#include "tst_best_sellers_controller.moc"
