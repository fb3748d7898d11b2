// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scanner/scan_finder.h"
#include "services/domain/scan_code.h"
#include "tests/support/test_shop.h"

#include <QSignalSpy>

using namespace danggol;
using namespace danggol::test;
using models::Notice;
using models::ScanFinder;
using models::TillSession;

namespace
{

const QString kBarcode = QStringLiteral("8801234567893");

/// A till at which somebody scans.
struct Till
{
    explicit Till(const Actor &actor = TestShop::admin()) : session(shop.shop(), actor), finder(session)
    {
        QObject::connect(&session.notices(), &models::Notices::posted, &session,
                         [this](const Notice &notice) { notices.append(notice); });
    }

    CustomerId addCustomer(const QString &name, const QString &card)
    {
        return valueOf(shop.await<Customer>([&](Reply<Customer> reply) {
                   shop->customers().create(TestShop::admin(), shop.operation(),
                                            {.name = name, .phone = {}, .cardNo = card, .note = {}},
                                            std::move(reply));
               }))
            .id;
    }
    void archive(CustomerId customer)
    {
        (void)valueOf(shop.await<Customer>([&](Reply<Customer> reply) {
            shop->customers().archive(TestShop::admin(), shop.operation(), {customer, true},
                                      std::move(reply));
        }));
    }
    ProductId addProduct()
    {
        CreateProductCommand command;
        command.name = QStringLiteral("Salt bread");
        command.price = Money(4'600);
        command.barcode = kBarcode;
        return valueOf(shop.await<Product>([&](Reply<Product> reply) {
                   shop->catalog().create(TestShop::admin(), shop.operation(), command, std::move(reply));
               }))
            .id;
    }

    TestShop shop{Backend::Sqlite};
    TillSession session;
    ScanFinder finder;
    QList<Notice> notices;
};

class TstScanFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void barcodesFindProducts();
    void slipsFindOrders();
    void cardsFindCustomers_data();
    void cardsFindCustomers();
    void archivedCustomersAreOfferedBack();
    void unknownCodesAreSaid();
    void staffAreNotOfferedANewProduct();
    void foreignSlipsAndCardsAreSaid();
    void longCodesAreShortened();
};

void TstScanFinder::barcodesFindProducts()
{
    Till till;
    const ProductId bread = till.addProduct();
    QSignalSpy found(&till.finder, &ScanFinder::productFound);
    till.finder.find(QStringLiteral(" ") + kBarcode);
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(found.first().first().value<Product>().id, bread);
    QVERIFY(till.notices.isEmpty());
}

void TstScanFinder::slipsFindOrders()
{
    Till till;
    const OrderId order = till.shop.placedOrder(till.shop.customer(QStringLiteral("Bora"), 9'200),
                                                {{till.shop.product(QStringLiteral("Bread"), 4'600, 5), 2}});
    QSignalSpy found(&till.finder, &ScanFinder::orderFound);
    till.finder.find(orderScanCode(order).toLower());
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(found.first().first().value<Order>().id, order);
    till.shop.expectBooksBalance();
}

void TstScanFinder::cardsFindCustomers_data()
{
    QTest::addColumn<bool>("isOwnCard");
    QTest::newRow("a card of the shop's own") << true;
    QTest::newRow("a card with a number of its own") << false;
}

void TstScanFinder::cardsFindCustomers()
{
    QFETCH(bool, isOwnCard);
    Till till;
    const CustomerId bora = till.addCustomer(QStringLiteral("Bora Namgung"), QStringLiteral("0081-2290"));
    till.finder.find(isOwnCard ? memberScanCode(bora) : QStringLiteral("0081-2290"));
    QTRY_COMPARE(till.notices.size(), 1);
    QCOMPARE(till.session.customer()->id, bora);
    QCOMPARE(till.notices.first().emphasis, QStringLiteral("Bora Namgung"));
    QCOMPARE(till.notices.first().kind, Notice::Kind::Done);
}

void TstScanFinder::archivedCustomersAreOfferedBack()
{
    Till till;
    const CustomerId bora = till.addCustomer(QStringLiteral("Bora"), QStringLiteral("0081-2290"));
    till.archive(bora);
    till.finder.find(memberScanCode(bora));
    QTRY_COMPARE(till.notices.size(), 1);
    QVERIFY(!till.session.customer());
    QCOMPARE(till.notices.first().actionWords, QStringLiteral("Restore"));
    till.notices.first().action();
    QTRY_VERIFY(till.session.customer());
    QVERIFY(!till.session.customer()->archived);
}

void TstScanFinder::unknownCodesAreSaid()
{
    Till till;
    QSignalSpy wanted(&till.finder, &ScanFinder::createProductRequested);
    till.finder.find(QStringLiteral("8801234567842"));
    QTRY_COMPARE(till.notices.size(), 1);
    QCOMPARE(till.notices.first().emphasis, QStringLiteral("No product has barcode 8801…42"));
    QCOMPARE(till.notices.first().actionWords, QStringLiteral("Create product"));
    till.notices.first().action();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), QStringLiteral("8801234567842"));
}

void TstScanFinder::staffAreNotOfferedANewProduct()
{
    Till till(TestShop::staff());
    till.finder.find(QStringLiteral("8801234567842"));
    QTRY_COMPARE(till.notices.size(), 1);
    QVERIFY(till.notices.first().actionWords.isEmpty());
    QVERIFY(!till.notices.first().action);
}

void TstScanFinder::foreignSlipsAndCardsAreSaid()
{
    Till till;
    QSignalSpy found(&till.finder, &ScanFinder::orderFound);
    till.finder.find(orderScanCode(OrderId{4'711}));
    QTRY_COMPARE(till.notices.size(), 1);
    QVERIFY(till.notices.last().emphasis.contains(QStringLiteral("#4711")));
    till.finder.find(memberScanCode(CustomerId{4'711}));
    QTRY_COMPARE(till.notices.size(), 2);
    QCOMPARE(till.notices.last().emphasis, QStringLiteral("No customer has this card."));
    QCOMPARE(found.size(), 0);
    QVERIFY(!till.session.customer());
}

void TstScanFinder::longCodesAreShortened()
{
    QCOMPARE(ScanFinder::shortened(QStringLiteral("88012345")), QStringLiteral("88012345"));
    QCOMPARE(ScanFinder::shortened(QStringLiteral("880123456")), QStringLiteral("8801…56"));
}

} // namespace

DANGGOL_TEST_MAIN(QCoreApplication, TstScanFinder)
#include "tst_scan_finder.moc"
