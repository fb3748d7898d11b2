// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/catalog_controller.h"

#include "tests/support/test_shop.h"

#include <QSignalSpy>
#include <QtTest>

using namespace danggol;
using namespace danggol::models;
using danggol::test::Backend;
using danggol::test::TestShop;

namespace
{

/// A till with one customer, two products and the notices it posted.
struct Till
{
    explicit Till(qint64 balanceWon)
        : customer(shop.customer(QStringLiteral("Bora Namgung"), balanceWon))
        , bread(shop.product(QStringLiteral("Salt bread"), 4600, 3))
        , beans(shop.product(QStringLiteral("House blend"), 12500, 24))
        , session(shop.shop(), TestShop::staff())
        , controller(session)
    {
        QObject::connect(&session.notices(), &Notices::posted, &session,
                         [this](const Notice &notice) { notices.append(notice); });
    }

    [[nodiscard]] Product read(ProductId id)
    {
        return test::valueOf(shop.await<Product>(
            [&](Reply<Product> reply) { shop->catalog().find(TestShop::staff(), id, std::move(reply)); }));
    }
    void add(ProductId id) { controller.add(read(id)); }
    /// Waits until the customer is the current one.
    [[nodiscard]] bool choose()
    {
        session.chooseCustomer(customer);
        return QTest::qWaitFor([this] { return session.customer().has_value(); });
    }
    [[nodiscard]] IssuedCouponId issue(const QString &name, const Discount &discount)
    {
        const CouponId campaign = shop.coupon({.name = name, .discount = discount, .limit = 10});
        return test::valueOf(shop.await<IssuedCoupon>([&](Reply<IssuedCoupon> reply) {
                   shop->coupons().issue(TestShop::staff(), shop.operation(), {campaign, customer},
                                         std::move(reply));
               }))
            .id;
    }

    TestShop shop{Backend::Sqlite};
    CustomerId customer;
    ProductId bread;
    ProductId beans;
    TillSession session;
    CatalogController controller;
    QList<Notice> notices;
};

class TstCatalogController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsCategories();
    void tellsWhenThereIsNoMore();
    void clearingCanBeUndone();
    void barcodesAddTheirProduct();
    void enterAddsWhatTheSearchLeaves();
    void anOrderNeedsACustomer();
    void placesAnOrder();
    void placesAndPays();
    void withoutEnoughPointsPaymentGoesOnElsewhere();
    void couponsAreTheCustomersToSpend();
    void aRefusedOrderKeepsTheCart();
    void pressingTwiceOrdersOnce();
    void otherTillsSalesReachTheCart();
};

void TstCatalogController::countsCategories()
{
    Till till(0);
    (void)test::valueOf(till.shop.await<Product>([&](Reply<Product> reply) {
        till.shop->catalog().create(TestShop::admin(), till.shop.operation(),
                                    {.name = QStringLiteral("Loaf"),
                                     .price = Money(7100),
                                     .stock = 2,
                                     .category = QStringLiteral("Bakery")},
                                    std::move(reply));
    }));
    QTRY_COMPARE(till.controller.categories().size(), 1);
    QCOMPARE(till.controller.categories().first().productCount, 1);
    // Two have no category.
    QTRY_COMPARE(till.controller.productCount(), 3);
}

void TstCatalogController::tellsWhenThereIsNoMore()
{
    Till till(0);
    for (int i = 0; i < 3; ++i)
        till.add(till.bread);
    QVERIFY(till.notices.isEmpty());
    till.add(till.bread);
    QCOMPARE(till.notices.size(), 1);
    QCOMPARE(till.notices.first().kind, Notice::Kind::Failed);
    QCOMPARE(till.notices.first().emphasis, QStringLiteral("No more of Salt bread."));
    QCOMPARE(till.controller.cart().itemCount(), 3);
    till.controller.takeOne(till.bread);
    QCOMPARE(till.controller.cart().itemCount(), 2);
    till.controller.setQuantity(till.bread, 1);
    till.controller.takeOne(till.bread);
    QVERIFY(till.controller.cart().isEmpty());
}

void TstCatalogController::clearingCanBeUndone()
{
    Till till(0);
    till.add(till.bread);
    till.add(till.beans);
    till.controller.clearCart();
    QVERIFY(till.controller.cart().isEmpty());
    QCOMPARE(till.notices.size(), 1);
    QVERIFY(till.notices.first().undo);
    till.notices.first().undo();
    QCOMPARE(till.controller.cart().itemCount(), 2);
    QCOMPARE(till.controller.summary().total, Money(17100));
    till.controller.cart().clear();
    till.controller.clearCart();
    QCOMPARE(till.notices.size(), 1);
}

void TstCatalogController::barcodesAddTheirProduct()
{
    Till till(0);
    (void)test::valueOf(till.shop.await<Product>([&](Reply<Product> reply) {
        till.shop->catalog().create(TestShop::admin(), till.shop.operation(),
                                    {.name = QStringLiteral("Loaf"),
                                     .price = Money(7100),
                                     .stock = 2,
                                     .barcode = QStringLiteral("8801234567893")},
                                    std::move(reply));
    }));
    till.controller.addByBarcode(QStringLiteral("8801234567893"));
    QTRY_COMPARE(till.controller.cart().itemCount(), 1);
    till.controller.addByBarcode(QStringLiteral("8801999999942"));
    QTRY_COMPARE(till.notices.size(), 1);
    QCOMPARE(till.notices.first().emphasis, QStringLiteral("No product has barcode 8801999999942"));
}

void TstCatalogController::enterAddsWhatTheSearchLeaves()
{
    Till till(0);
    QSignalSpy added(&till.controller, &CatalogController::searchAdded);
    QSignalSpy settled(&till.controller, &CatalogController::searchSettled);
    till.controller.products().setText(QStringLiteral("salt"));
    till.controller.submitSearch();
    QTRY_COMPARE(added.size(), 1);
    QCOMPARE(till.controller.cart().quantityOf(till.bread), 1);
    till.controller.products().setText(QStringLiteral("e"));
    till.controller.submitSearch();
    QTRY_COMPARE(settled.size(), 1);
    QCOMPARE(till.controller.products().rowCount(), 2);
    QCOMPARE(till.controller.cart().itemCount(), 1);
    till.controller.products().setText(QString());
    till.controller.submitSearch();
    QCOMPARE(settled.size(), 1);
}

void TstCatalogController::anOrderNeedsACustomer()
{
    Till till(0);
    QSignalSpy wanted(&till.controller, &CatalogController::chooseCustomerRequested);
    till.add(till.bread);
    till.controller.placeOrder();
    till.controller.placeAndPay();
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(till.controller.checkout().step(), Checkout::Step::Idle);
    QVERIFY(!till.controller.summary().balanceAfter);
    QVERIFY(till.choose());
    QTRY_COMPARE(till.controller.summary().shortBy, Money(4600));
}

void TstCatalogController::placesAnOrder()
{
    Till till(48500);
    QVERIFY(till.choose());
    till.controller.placeOrder();
    QCOMPARE(till.controller.checkout().step(), Checkout::Step::Idle);
    till.add(till.bread);
    till.add(till.beans);
    QSignalSpy placed(&till.controller, &CatalogController::orderPlaced);
    till.controller.placeOrder();
    QCOMPARE(till.controller.checkout().step(), Checkout::Step::Placing);
    till.add(till.beans); // the next order's
    QTRY_COMPARE(placed.size(), 1);
    QCOMPARE(till.controller.cart().itemCount(), 1);
    QCOMPARE(till.notices.size(), 1);
    QVERIFY(till.notices.first().emphasis.startsWith(QStringLiteral("Placed order #")));
    QCOMPARE(till.shop.stock(till.bread), 2);
    QCOMPARE(till.shop.balanceWon(till.customer), 48500);
    till.shop.expectBooksBalance();
}

void TstCatalogController::placesAndPays()
{
    Till till(48500);
    QVERIFY(till.choose());
    till.add(till.bread);
    QSignalSpy toPay(&till.controller, &CatalogController::payRequested);
    till.controller.placeAndPay();
    QTRY_COMPARE(till.notices.size(), 1);
    QCOMPARE(till.notices.first().kind, Notice::Kind::Done);
    QCOMPARE(till.notices.first().emphasis, QStringLiteral("Paid ₩4,600"));
    QVERIFY(till.controller.cart().isEmpty());
    QCOMPARE(toPay.size(), 0);
    QCOMPARE(till.shop.balanceWon(till.customer), 43900);
    QTRY_COMPARE(till.controller.summary().balanceAfter, std::optional(Money(43900)));
    till.shop.expectBooksBalance();
}

void TstCatalogController::withoutEnoughPointsPaymentGoesOnElsewhere()
{
    Till till(1200);
    QVERIFY(till.choose());
    till.add(till.bread);
    QSignalSpy placed(&till.controller, &CatalogController::orderPlaced);
    QSignalSpy toPay(&till.controller, &CatalogController::payRequested);
    till.controller.placeAndPay();
    QTRY_COMPARE(toPay.size(), 1);
    QCOMPARE(placed.size(), 1);
    QCOMPARE(toPay.first().first().value<OrderId>(), placed.first().first().value<OrderId>());
    QCOMPARE(till.notices.size(), 1);
    QCOMPARE(till.notices.first().kind, Notice::Kind::Failed);
    QCOMPARE(till.notices.first().emphasis, QStringLiteral("Not paid: the balance is ₩3,400 too low."));
    QCOMPARE(till.shop.balanceWon(till.customer), 1200);
    till.shop.expectBooksBalance();
}

void TstCatalogController::couponsAreTheCustomersToSpend()
{
    Till till(48500);
    const IssuedCouponId small = till.issue(QStringLiteral("Small"), {.value = 500});
    const IssuedCouponId large =
        till.issue(QStringLiteral("Large"), {.value = 3000, .minimumSubtotal = Money(10000)});
    QVERIFY(till.choose());
    CartCoupons &coupons = till.controller.coupons();
    QTRY_COMPARE(coupons.choices().size(), 2);
    QVERIFY(!coupons.chosen());
    till.add(till.beans);
    QCOMPARE(coupons.choices().first().coupon.id, large);
    coupons.choose(large);
    QCOMPARE(till.controller.summary().total, Money(9500));

    // Under its minimum the choice stays and does nothing.
    till.controller.remove(till.beans);
    till.add(till.bread);
    QVERIFY(coupons.chosen());
    QVERIFY(!coupons.applied());
    QCOMPARE(till.controller.summary().total, Money(4600));
    coupons.choose(small);
    QCOMPARE(till.controller.summary().total, Money(4100));

    QSignalSpy placed(&till.controller, &CatalogController::orderPlaced);
    till.controller.placeOrder();
    QTRY_COMPARE(placed.size(), 1);
    QVERIFY(!coupons.chosen());
    QTRY_COMPARE(coupons.usableCount(), 0);
    QCOMPARE(coupons.choices().last().obstacle, CouponObstacle::HeldByOrder);
    till.session.clearCustomer();
    QVERIFY(coupons.choices().isEmpty());
    till.shop.expectBooksBalance();
}

void TstCatalogController::aRefusedOrderKeepsTheCart()
{
    Till till(48500);
    QVERIFY(till.choose());
    for (int i = 0; i < 3; ++i)
        till.add(till.bread);
    (void)till.shop.placedOrder(till.customer, {{till.bread, 2}});
    till.controller.placeOrder();
    QTRY_COMPARE(till.notices.size(), 1);
    QCOMPARE(till.notices.first().kind, Notice::Kind::Failed);
    QVERIFY(till.notices.first().text.contains(QStringLiteral("Salt bread")));
    QCOMPARE(till.controller.cart().quantityOf(till.bread), 3);
    QCOMPARE(till.controller.checkout().step(), Checkout::Step::Idle);
    QTRY_COMPARE(till.controller.cart().entries().first().product.stock, 1);
    till.controller.setQuantity(till.bread, 1);
    till.controller.placeOrder();
    QTRY_COMPARE(till.notices.size(), 2);
    QCOMPARE(till.notices.last().kind, Notice::Kind::Done);
}

void TstCatalogController::pressingTwiceOrdersOnce()
{
    Till till(48500);
    QVERIFY(till.choose());
    till.add(till.beans);
    QSignalSpy placed(&till.controller, &CatalogController::orderPlaced);
    till.controller.placeOrder();
    till.controller.placeOrder();
    till.controller.placeAndPay();
    QTRY_COMPARE(placed.size(), 1);
    till.controller.placeOrder(); // the cart is empty now
    QCOMPARE(till.controller.checkout().step(), Checkout::Step::Idle);
    QCOMPARE(till.shop.stock(till.beans), 23);
    QCOMPARE(till.shop.balanceWon(till.customer), 48500);
}

void TstCatalogController::otherTillsSalesReachTheCart()
{
    Till till(48500);
    for (int i = 0; i < 3; ++i)
        till.add(till.bread);
    QTRY_COMPARE(till.controller.products().rowCount(), 2);
    (void)till.shop.placedOrder(till.customer, {{till.bread, 2}});
    QTRY_COMPARE(till.controller.cart().entries().first().product.stock, 1);
    QTRY_COMPARE(till.controller.products().row(0).stock, 1);
    QCOMPARE(till.controller.cart().quantityOf(till.bread), 3);
}

} // namespace

DANGGOL_TEST_MAIN(QCoreApplication, TstCatalogController)
#include "tst_catalog_controller.moc"
