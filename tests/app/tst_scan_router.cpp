// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/till_window.h"
#include "services/domain/scan_code.h"
#include "tests/app/till_on_core.h"
#include "tests/support/test_shop.h"
#include "ui/catalog/catalog_page.h"
#include "ui/catalog/product_form.h"
#include "ui/customers/customer_form.h"
#include "ui/orders/orders_page.h"
#include "ui/parts/toast_host.h"
#include "ui/payment/payment_page.h"
#include "ui/theme/product_art.h"
#include "ui/wallet/wallet_page.h"

#include <QApplication>
#include <QBuffer>
#include <QLineEdit>
#include <QPainter>
#include <QSettings>
#include <QtTest>

using namespace danggol;
using namespace danggol::app;
using namespace danggol::test;

namespace
{

const QString kBarcode = QStringLiteral("8801234567893");

/// A till with one product and one customer.
struct Till
{
    Till() : window(theme, shop.shop(), TestShop::admin())
    {
        theme.setReducedMotion(true);
        CreateProductCommand command;
        command.name = QStringLiteral("Salt bread");
        command.price = Money(4'600);
        command.stock = 2;
        command.barcode = kBarcode;
        bread = valueOf(shop.await<Product>([&](Reply<Product> reply) {
                    shop->catalog().create(TestShop::admin(), shop.operation(), command, std::move(reply));
                })).id;
        bora = shop.customer(QStringLiteral("Bora Namgung"), 48'500);
        window.show();
        if (!QTest::qWaitForWindowActive(&window.window()))
            qFatal("no window");
    }

    template <class Page>
    [[nodiscard]] Page &page()
    {
        return *window.window().findChild<Page *>();
    }
    [[nodiscard]] bool shows(QWidget &page) { return page.isVisible(); }
    [[nodiscard]] QString toast()
    {
        const ui::Toast *toast = window.window().toasts().current();
        return toast ? toast->text() : QString();
    }
    [[nodiscard]] qint64 inCart() { return page<ui::CatalogPage>().controller().cart().itemCount(); }
    void scan(const QString &code) { window.scans().route(code); }
    TestShop shop{Backend::Sqlite};
    ui::Theme theme{ui::ThemeMode::Light};
    ProductId bread;
    CustomerId bora;
    TillOnCore window;
};

class TstScanRouter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        FatalWarnings::expect(QStringLiteral("propagateSizeHints"));
        QCoreApplication::setOrganizationName(QStringLiteral("Danggol test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    }
    void productsGoIntoTheCart();
    void soldOutIsSaid();
    void cardsChooseTheCustomer();
    void slipsOpenThePayment();
    void unknownCodesOfferANewProduct();
    void nothingHappensBehindADialog();
    void theBarcodeFieldTakesTheScan();
    void nothingHappensWhileLocked();
    void picturesReachWhatIsPainted();

private:
    QTemporaryDir m_folder;
};

void TstScanRouter::productsGoIntoTheCart()
{
    Till till;
    QVERIFY(till.shows(till.page<ui::WalletPage>()));
    till.scan(kBarcode);
    QTRY_COMPARE(till.inCart(), 1);
    QVERIFY(till.shows(till.page<ui::CatalogPage>()));
    QVERIFY2(till.toast().startsWith(QStringLiteral("Added Salt bread")), qPrintable(till.toast()));
    till.scan(kBarcode);
    QTRY_COMPARE(till.inCart(), 2);
    QVERIFY(till.window.window().toasts().triggerAction()); // Undo
    QCOMPARE(till.inCart(), 1);
}

void TstScanRouter::soldOutIsSaid()
{
    Till till;
    for (int count = 1; count <= 2; ++count) {
        till.scan(kBarcode);
        QTRY_COMPARE(till.inCart(), count);
    }
    till.scan(kBarcode);
    QTRY_VERIFY(till.toast().startsWith(QStringLiteral("No more of Salt bread.")));
    QCOMPARE(till.inCart(), 2);
}

void TstScanRouter::cardsChooseTheCustomer()
{
    Till till;
    till.scan(memberScanCode(till.bora));
    QTRY_VERIFY(till.window.session().customer());
    QCOMPARE(till.window.session().customer()->id, till.bora);
    QVERIFY(till.shows(till.page<ui::WalletPage>()));
}

void TstScanRouter::slipsOpenThePayment()
{
    Till till;
    const OrderId order = till.shop.placedOrder(till.bora, {{till.bread, 1}});
    till.scan(orderScanCode(order));
    QTRY_VERIFY(till.shows(till.page<ui::PaymentPage>()));
    QVERIFY(till.shop.await<Payment>([&](Reply<Payment> reply) {
        till.shop->payments().pay(TestShop::staff(), till.shop.operation(), {.order = order},
                                  std::move(reply));
    }));
    till.scan(orderScanCode(order)); // paid: there is nothing to pay any more
    QTRY_VERIFY(till.shows(till.page<ui::OrdersPage>()));
    till.shop.expectBooksBalance();
}

void TstScanRouter::unknownCodesOfferANewProduct()
{
    Till till;
    till.scan(QStringLiteral("8801234567842"));
    QTRY_VERIFY(till.toast().startsWith(QStringLiteral("No product has barcode 8801…42")));
    QVERIFY(till.window.window().toasts().triggerAction());
    auto *form = till.window.window().findChild<ui::ProductForm *>();
    QVERIFY(form);
    QCOMPARE(form->findChild<QLineEdit *>(QStringLiteral("productBarcode"))->text(),
             QStringLiteral("8801234567842"));
    QVERIFY(till.shows(till.page<ui::CatalogPage>()));
}

void TstScanRouter::nothingHappensBehindADialog()
{
    Till till;
    ui::openNewCustomer(till.theme, till.window.session(), &till.window.window());
    auto *form = till.window.window().findChild<ui::CustomerForm *>();
    QVERIFY(QTest::qWaitForWindowActive(form));
    till.scan(kBarcode);
    QCOMPARE(till.toast(),
             QStringLiteral("Not used: “New customer” is open. Finish or close it, then scan again."));
    QVERIFY(form->isVisible());
    QCOMPARE(form->findChild<QLineEdit *>(QStringLiteral("customerName"))->text(), QString());
    auto *card = form->findChild<QLineEdit *>(QStringLiteral("customerCard"));
    card->setFocus();
    till.scan(QStringLiteral("0081-2290"));
    QCOMPARE(card->text(), QStringLiteral("0081-2290"));
    QCOMPARE(till.inCart(), 0);
}

void TstScanRouter::theBarcodeFieldTakesTheScan()
{
    Till till;
    till.page<ui::CatalogPage>().newProduct();
    auto *form = till.window.window().findChild<ui::ProductForm *>();
    QVERIFY(QTest::qWaitForWindowActive(form));
    auto *barcode = form->findChild<QLineEdit *>(QStringLiteral("productBarcode"));
    barcode->setFocus();
    till.scan(kBarcode);
    QCOMPARE(barcode->text(), kBarcode);
    QVERIFY(form->isVisible());
    QTRY_COMPARE(barcode->accessibleDescription(), QStringLiteral("Salt bread has it."));
}

void TstScanRouter::nothingHappensWhileLocked()
{
    Till till;
    bool isLocked = true;
    till.window.scans().setLocked([&isLocked] { return isLocked; });
    till.scan(kBarcode);
    QVERIFY(till.toast().startsWith(QStringLiteral("Not used: the till is locked.")));
    QCOMPARE(till.inCart(), 0);
    isLocked = false;
    till.scan(kBarcode);
    QTRY_COMPARE(till.inCart(), 1);
}

void TstScanRouter::picturesReachWhatIsPainted()
{
    Till till;
    QImage green(320, 200, QImage::Format_RGB32);
    green.fill(QColor(0, 160, 0));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(green.save(&buffer, "PNG"));
    const Product bread = valueOf(till.shop.await<Product>([&](Reply<Product> reply) {
        till.shop->catalog().setPicture(TestShop::admin(), till.shop.operation(), {till.bread, bytes},
                                        std::move(reply));
    }));
    const auto colorOf = [&till, &bread](const QString &art) {
        QImage tile(100, 60, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&tile);
        ui::paintProductArt(painter, till.theme, art, bread.name, {0, 0, 100, 60});
        return tile.pixelColor(50, 30);
    };
    QVERIFY(colorOf(bread.art) != QColor(0, 160, 0)); // on its way: the initial's tile
    QTRY_COMPARE(colorOf(bread.art), QColor(0, 160, 0));
    QVERIFY(colorOf(QStringLiteral("beans")) != QColor(0, 160, 0));
    till.shop.expectBooksBalance();
}

} // namespace

DANGGOL_TEST_MAIN(QApplication, TstScanRouter)
#include "tst_scan_router.moc"
