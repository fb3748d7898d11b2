// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/cart.h"

#include "models/catalog/checkout_summary.h"
#include "tests/support/fatal_warnings.h"

#include <QSignalSpy>
#include <QtTest>

using namespace danggol;
using namespace danggol::models;

namespace
{

Product product(qint64 id, qint64 priceWon, qint64 stock)
{
    return Product{
        .id = {id}, .name = QStringLiteral("Product %1").arg(id), .price = Money(priceWon), .stock = stock};
}

class TstCart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addingCountsUpAndKeepsTheOrder();
    void stockEndsALine();
    void aLineEndsAt999();
    void anOrderEndsAt100Lines();
    void whatIsNotOnSaleStaysOut();
    void quantityIsKeptWithinItsLimits();
    void soldElsewhereMayOnlyShrink();
    void restoreAddsToWhatCameIn();
    void orderedThingsLeaveWhatCameAfter();
    void updateTakesNewPrices();
    void summaryIsTheOrdersOwnSum();
    void summaryTellsWhatIsMissing();
};

void TstCart::addingCountsUpAndKeepsTheOrder()
{
    Cart cart;
    QSignalSpy changed(&cart, &Cart::changed);
    QCOMPARE(cart.add(product(2, 4600, 18)), CartLimit::None);
    QCOMPARE(cart.add(product(1, 12500, 24)), CartLimit::None);
    QCOMPARE(cart.add(product(2, 4600, 18)), CartLimit::None);
    QCOMPARE(changed.size(), 3);
    QCOMPARE(cart.itemCount(), 3);
    QCOMPARE(cart.lines().size(), 2);
    QCOMPARE(cart.lines().first().product, ProductId{2});
    QCOMPARE(cart.quantityOf({2}), 2);
    QCOMPARE(cart.quantityOf({7}), 0);
}

void TstCart::stockEndsALine()
{
    Cart cart;
    QCOMPARE(cart.add(product(1, 100, 2)), CartLimit::None);
    QCOMPARE(cart.add(product(1, 100, 2)), CartLimit::None);
    QCOMPARE(cart.add(product(1, 100, 2)), CartLimit::Stock);
    QCOMPARE(cart.quantityOf({1}), 2);
    QCOMPARE(cart.add(product(2, 100, 0)), CartLimit::SoldOut);
    QCOMPARE(cart.quantityOf({2}), 0);
}

void TstCart::aLineEndsAt999()
{
    Cart cart;
    QCOMPARE(cart.add(product(1, 100, 5000)), CartLimit::None);
    QCOMPARE(cart.setQuantity({1}, 1000), CartLimit::LineQuantity);
    QCOMPARE(cart.quantityOf({1}), kLargestLineQuantity);
    QCOMPARE(cart.add(product(1, 100, 5000)), CartLimit::LineQuantity);
}

void TstCart::anOrderEndsAt100Lines()
{
    Cart cart;
    for (int id = 1; id <= kMostOrderLines; ++id)
        QCOMPARE(cart.add(product(id, 100, 9)), CartLimit::None);
    QCOMPARE(cart.add(product(500, 100, 9)), CartLimit::Lines);
    QCOMPARE(cart.add(product(100, 100, 9)), CartLimit::None);
    QCOMPARE(cart.lines().size(), qsizetype(kMostOrderLines));
}

void TstCart::whatIsNotOnSaleStaysOut()
{
    Cart cart;
    Product paused = product(1, 100, 9);
    paused.status = ProductStatus::Paused;
    QCOMPARE(cart.add(paused), CartLimit::NotOnSale);
    QVERIFY(cart.isEmpty());
}

void TstCart::quantityIsKeptWithinItsLimits()
{
    Cart cart;
    (void)cart.add(product(1, 100, 5));
    QCOMPARE(cart.setQuantity({1}, 3), CartLimit::None);
    QCOMPARE(cart.quantityOf({1}), 3);
    QCOMPARE(cart.setQuantity({1}, 9), CartLimit::Stock);
    QCOMPARE(cart.quantityOf({1}), 5);
    QCOMPARE(cart.setQuantity({1}, 0), CartLimit::None);
    QCOMPARE(cart.quantityOf({1}), 1);
    QCOMPARE(cart.setQuantity({2}, 4), CartLimit::None);
    QCOMPARE(cart.lines().size(), 1);
}

void TstCart::soldElsewhereMayOnlyShrink()
{
    Cart cart;
    (void)cart.add(product(1, 100, 9));
    (void)cart.setQuantity({1}, 6);
    cart.update({product(1, 100, 2)});
    QCOMPARE(cart.quantityOf({1}), 6);
    QCOMPARE(cart.setQuantity({1}, 7), CartLimit::Stock);
    QCOMPARE(cart.quantityOf({1}), 6);
    QCOMPARE(cart.setQuantity({1}, 4), CartLimit::None);
    QCOMPARE(cart.quantityOf({1}), 4);
}

void TstCart::restoreAddsToWhatCameIn()
{
    Cart cart;
    (void)cart.add(product(1, 100, 5));
    (void)cart.setQuantity({1}, 4);
    (void)cart.add(product(2, 100, 5));
    const QList<CartEntry> before = cart.entries();
    cart.clear();
    QVERIFY(cart.isEmpty());
    (void)cart.add(product(1, 100, 5));
    (void)cart.setQuantity({1}, 3);
    cart.restore(before);
    QCOMPARE(cart.quantityOf({1}), 5);
    QCOMPARE(cart.quantityOf({2}), 1);
}

void TstCart::orderedThingsLeaveWhatCameAfter()
{
    Cart cart;
    (void)cart.add(product(1, 100, 5));
    (void)cart.add(product(2, 100, 5));
    const QList<CartLine> ordered = cart.lines();
    (void)cart.add(product(2, 100, 5));
    cart.takeOut(ordered);
    QCOMPARE(cart.quantityOf({1}), 0);
    QCOMPARE(cart.quantityOf({2}), 1);
}

void TstCart::updateTakesNewPrices()
{
    Cart cart;
    (void)cart.add(product(1, 100, 5));
    QSignalSpy changed(&cart, &Cart::changed);
    cart.update({product(1, 100, 5), product(9, 1, 1)});
    QCOMPARE(changed.size(), 0);
    cart.update({product(1, 250, 5)});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(cart.pricedLines().first().unitPrice, Money(250));
}

void TstCart::summaryIsTheOrdersOwnSum()
{
    Cart cart;
    (void)cart.add(product(1, 12500, 24));
    (void)cart.add(product(2, 4600, 18));
    (void)cart.setQuantity({2}, 2);
    (void)cart.add(product(3, 4900, 31));
    const CouponChoice coupon{.coupon = {.discount = {.value = 3000}}};
    const CheckoutSummary summary = summarise(cart, coupon, Money(48500));
    QCOMPARE(summary.itemCount, 4);
    QCOMPARE(summary.subtotal, Money(26600));
    QCOMPARE(summary.discount, Money(3000));
    QCOMPARE(summary.total, Money(23600));
    QCOMPARE(summary.balanceAfter, std::optional(Money(24900)));
    QCOMPARE(summary.shortBy, Money());
}

void TstCart::summaryTellsWhatIsMissing()
{
    Cart cart;
    (void)cart.add(product(1, 12800, 24));
    const CheckoutSummary summary = summarise(cart, {}, Money(9400));
    QVERIFY(!summary.balanceAfter);
    QCOMPARE(summary.shortBy, Money(3400));
    QVERIFY(!summarise(cart, {}, {}).balanceAfter);
    QCOMPARE(summarise(Cart(), {}, Money(10)).balanceAfter, std::optional(Money(10)));
}

} // namespace

DANGGOL_TEST_MAIN(QCoreApplication, TstCart)
#include "tst_cart.moc"
