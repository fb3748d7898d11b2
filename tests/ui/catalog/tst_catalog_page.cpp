// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/catalog_page.h"

#include "models/roles.h"
#include "tests/ui/catalog/catalog_screen.h"
#include "ui/catalog/cart_line_row.h"
#include "ui/catalog/cart_list.h"
#include "ui/catalog/coupon_button.h"
#include "ui/catalog/product_table.h"
#include "ui/parts/chip_bar.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/key_button.h"
#include "ui/parts/number_label.h"
#include "ui/parts/search_field.h"
#include "ui/parts/segment_bar.h"
#include "ui/parts/stepper.h"
#include "ui/parts/views/card_grid_view.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QSignalSpy>
#include <QtTest>

#include <memory>

using namespace danggol;
using namespace danggol::ui;
using danggol::ui::test::CatalogScreen;

namespace
{

class TstCatalogPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsTheProducts();
    void plusAndKeysFillTheCart();
    void theCartsLinesAreEdited();
    void aTypedQuantityCountsWhenOrdering();
    void searchAndChipsNarrow();
    void aBarcodeAndEnterAdd();
    void theListIsTheSameModel();
    void withoutACustomerTheButtonAsksForOne();
    void aCouponIsChosenFromTheMenu();
    void tooFewPointsAreSaidBefore();
    void f8PlacesAndShiftF8Pays();
    void clearingIsUndone();
    void looksLikeItsPicture_data();
    void looksLikeItsPicture();
    void fitsSmallWindowsAndLargeText();
};

void TstCatalogPage::initTestCase()
{
    // What the platform without a screen says of minimum sizes and popups.
    danggol::test::FatalWarnings::expect(QStringLiteral("propagateSizeHints"));
    danggol::test::FatalWarnings::expect(QStringLiteral("does not support raise"));
    danggol::test::FatalWarnings::expect(QStringLiteral("does not support grabbing"));
}

void TstCatalogPage::showsTheProducts()
{
    CatalogScreen screen;
    QTRY_COMPARE(screen.rows(), 12);
    QCOMPARE(screen.grid().columns(), 4);
    QCOMPARE(screen.text("productCount"), QStringLiteral("12 products"));
    const auto &chips = screen.get<ChipBar>("categoryChips");
    QTRY_COMPARE(chips.count(), 6);
    QCOMPARE(chips.button(0)->accessibleName(), QStringLiteral("All 12"));
    QVERIFY(!screen.get<KeyButton>("placeAndPayButton").isEnabled());
}

void TstCatalogPage::plusAndKeysFillTheCart()
{
    CatalogScreen screen;
    QTRY_COMPARE(screen.rows(), 12);
    screen.clickCard(0);
    screen.clickPlus(0);
    QCOMPARE(screen.cart().count(), 1);
    QTest::keyClick(&screen.grid(), Qt::Key_Plus);
    QCOMPARE(screen.card(0).data(models::InCartRole).toInt(), 2);
    QTest::keyClick(&screen.grid(), Qt::Key_Minus);
    QCOMPARE(screen.card(0).data(models::InCartRole).toInt(), 1);
    QTest::keyClick(&screen.grid(), Qt::Key_Right);
    QTest::keyClick(&screen.grid(), Qt::Key_Return);
    QCOMPARE(screen.cart().count(), 2);
    QCOMPARE(screen.text("cartCount"), QStringLiteral("2 items"));
    QCOMPARE(screen.text("cartTotal"), QStringLiteral("₩17,100"));
    QTest::keyClick(&screen.grid(), Qt::Key_Delete);
    QCOMPARE(screen.cart().count(), 1);
    screen.clickCard(8); // sold out
    QTest::keyClick(&screen.grid(), Qt::Key_Plus);
    QCOMPARE(screen.cart().count(), 1);
}

void TstCatalogPage::theCartsLinesAreEdited()
{
    CatalogScreen screen;
    QTRY_COMPARE(screen.rows(), 12);
    screen.clickCard(4); // eggs, three of them
    QTest::keyClick(&screen.grid(), Qt::Key_Plus);
    screen.clickCard(6);
    QTest::keyClick(&screen.grid(), Qt::Key_Plus);
    CartLineRow *eggs = screen.cart().row(0);
    eggs->setFocus(Qt::TabFocusReason);
    QTest::keyClick(eggs, Qt::Key_Plus);
    QTest::keyClick(eggs, Qt::Key_Plus);
    QTest::keyClick(eggs, Qt::Key_Plus);
    QCOMPARE(screen.page->controller().cart().quantityOf(eggs->product()), 3);
    QTest::keyClick(eggs, Qt::Key_Minus);
    QCOMPARE(screen.text("cartTotal"), QStringLiteral("₩14,600"));
    QVERIFY(eggs->hasFocus());
    QTest::keyClick(eggs, Qt::Key_Down);
    QVERIFY(screen.cart().row(1)->hasFocus());
    QTest::keyClick(screen.cart().row(1), Qt::Key_Up);
    QTest::keyClick(eggs, Qt::Key_Delete);
    QCOMPARE(screen.cart().count(), 1);
    QVERIFY(screen.cart().row(0)->hasFocus());
    // Less at one takes the line away.
    QTest::keyClick(screen.cart().row(0), Qt::Key_Minus);
    QCOMPARE(screen.cart().count(), 0);
}

void TstCatalogPage::aTypedQuantityCountsWhenOrdering()
{
    CatalogScreen screen;
    QTRY_COMPARE(screen.rows(), 12);
    QVERIFY(screen.choose());
    screen.clickCard(4);
    QTest::keyClick(&screen.grid(), Qt::Key_Plus);
    const ProductId eggs = screen.cart().row(0)->product();
    QWidget *edit = screen.cart().row(0)->findChild<Stepper *>()->focusProxy();
    QSignalSpy placed(screen.page.get(), &CatalogPage::orderPlaced);
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(edit, QStringLiteral("50"));
    QTest::keyClick(edit, Qt::Key_F8);
    // There are three: nothing is ordered before that was seen.
    QCOMPARE(screen.page->controller().cart().quantityOf(eggs), 3);
    QCOMPARE(screen.page->controller().checkout().step(), models::Checkout::Step::Idle);
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(edit, QStringLiteral("2"));
    QTest::keyClick(edit, Qt::Key_F8);
    QTRY_COMPARE(placed.size(), 1);
    QCOMPARE(screen.shop.stock(eggs), 1);
}

void TstCatalogPage::searchAndChipsNarrow()
{
    CatalogScreen screen;
    QTRY_COMPARE(screen.rows(), 12);
    auto &chips = screen.get<ChipBar>("categoryChips");
    QTRY_COMPARE(chips.count(), 6);
    QTest::mouseClick(chips.button(1), Qt::LeftButton);
    QTRY_COMPARE(screen.rows(), 3);
    QCOMPARE(screen.text("productCount"), QStringLiteral("3 products"));
    QTest::mouseClick(&screen.get<QCheckBox>("inStockOnly"), Qt::LeftButton, {}, QPoint(8, 16));
    QTRY_COMPARE(screen.rows(), 2);
    QTest::keyClick(screen.page.get(), Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(chips.currentIndex(), 2);
    QTest::keyClick(screen.page.get(), Qt::Key_F3);
    auto &search = screen.get<SearchField>("productSearch");
    QVERIFY(search.hasFocus());
    QTest::keyClicks(&search, QStringLiteral("nothing like it"));
    auto &empty = screen.get<EmptyState>("productsEmpty");
    QTRY_VERIFY(empty.isVisible());
    QTest::mouseClick(&empty.secondary(), Qt::LeftButton);
    QTRY_COMPARE(screen.rows(), 12);
    QCOMPARE(chips.currentIndex(), 0);
    QVERIFY(search.text().isEmpty());
    QVERIFY(!empty.isVisible());
}

void TstCatalogPage::aBarcodeAndEnterAdd()
{
    CatalogScreen screen;
    QTRY_COMPARE(screen.rows(), 12);
    auto &search = screen.get<SearchField>("productSearch");
    search.setFocus();
    QTest::keyClicks(&search, QStringLiteral("8801000000003"));
    QTest::keyClick(&search, Qt::Key_Return);
    QTRY_COMPARE(screen.cart().count(), 1);
    QCOMPARE(screen.page->controller().cart().entries().first().product.name, QStringLiteral("Oat milk 1 L"));
    QVERIFY(search.text().isEmpty());
    QVERIFY(search.hasFocus());
    QTest::keyClicks(&search, QStringLiteral("milk"));
    QTest::keyClick(&search, Qt::Key_Return);
    QTRY_VERIFY(screen.grid().hasFocus());
    QCOMPARE(screen.rows(), 2);
    QCOMPARE(screen.grid().currentIndex().row(), 0);
    QCOMPARE(screen.cart().count(), 1);
}

void TstCatalogPage::theListIsTheSameModel()
{
    CatalogScreen screen;
    QTRY_COMPARE(screen.rows(), 12);
    screen.clickCard(2);
    auto &views = screen.get<SegmentBar>("productViews");
    QTest::mouseClick(views.button(1), Qt::LeftButton);
    auto &table = screen.get<ProductTable>("productTable");
    QVERIFY(table.isVisible());
    QVERIFY(!screen.grid().isVisible());
    QCOMPARE(table.model(), screen.grid().model());
    QCOMPARE(table.currentIndex().row(), 2);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Plus);
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(screen.card(2).data(models::InCartRole).toInt(), 2);
    QTest::keyClick(&table, Qt::Key_Minus);
    QTest::keyClick(&table, Qt::Key_Delete);
    QCOMPARE(screen.cart().count(), 0);
    // The + at the end of a row.
    const QRect cell = table.visualRect(table.model()->index(3, models::ProductListModel::InCartColumn));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, QPoint(cell.right() - 20, cell.center().y()));
    QCOMPARE(screen.cart().count(), 1);
}

void TstCatalogPage::withoutACustomerTheButtonAsksForOne()
{
    CatalogScreen screen;
    QTRY_COMPARE(screen.rows(), 12);
    QSignalSpy wanted(screen.page.get(), &CatalogPage::chooseCustomerRequested);
    QCOMPARE(screen.place().label(), QStringLiteral("Choose a customer"));
    QCOMPARE(screen.text("balanceAfter"), QStringLiteral("–"));
    QTest::keyClick(screen.page.get(), Qt::Key_F8);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(screen.choose());
    QCOMPARE(screen.place().label(), QStringLiteral("Place order"));
    QCOMPARE(screen.place().shortcutHint(), QStringLiteral("F8"));
    QVERIFY(!screen.place().isEnabled());
}

void TstCatalogPage::aCouponIsChosenFromTheMenu()
{
    CatalogScreen screen;
    screen.issue(QStringLiteral("Small thanks"), {.value = 1000});
    screen.issue(QStringLiteral("Autumn ₩3,000 off"), {.value = 3000});
    screen.issue(QStringLiteral("Weekend bakery"), {.value = 9000, .minimumSubtotal = Money(30000)});
    QTRY_COMPARE(screen.rows(), 12);
    QVERIFY(screen.choose());
    screen.clickCard(0);
    QTest::keyClick(&screen.grid(), Qt::Key_Plus);
    auto &coupon = screen.get<CouponButton>("couponButton");
    QTRY_COMPARE(coupon.face().line, QStringLiteral("2 can be used"));
    QTest::keyClick(&screen.grid(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    auto *menu = screen.page->findChild<QWidget *>(QStringLiteral("couponMenu"));
    QVERIFY(menu && menu->isVisible());
    const QList<CouponButton *> options = menu->findChildren<CouponButton *>();
    QCOMPARE(options.size(), 4);
    QCOMPARE(options.at(0)->face().title, QStringLiteral("Autumn ₩3,000 off"));
    QCOMPARE(options.at(0)->face().trailing, QStringLiteral("−₩3,000"));
    QCOMPARE(options.at(2)->face().title, QStringLiteral("No coupon"));
    QVERIFY(!options.at(3)->isEnabled());
    QCOMPARE(options.at(3)->face().line, QStringLiteral("From ₩30,000, ₩25,400 more needed"));
    QTest::mouseClick(options.at(0), Qt::LeftButton);
    QCOMPARE(screen.text("cartTotal"), QStringLiteral("₩1,600"));
    QCOMPARE(screen.text("cartDiscount"), QStringLiteral("−₩3,000"));
    QVERIFY(coupon.face().isApplied);
    QVERIFY(coupon.face().line.startsWith(QStringLiteral("Valid until ")));
}

void TstCatalogPage::tooFewPointsAreSaidBefore()
{
    CatalogScreen screen(9400);
    QTRY_COMPARE(screen.rows(), 12);
    QVERIFY(screen.choose());
    screen.clickCard(3);
    QTest::keyClick(&screen.grid(), Qt::Key_Plus);
    QCOMPARE(screen.text("balanceAfter"), QStringLiteral("₩1,600"));
    screen.clickCard(2);
    QTest::keyClick(&screen.grid(), Qt::Key_Plus);
    QCOMPARE(screen.text("balanceAfter"), QStringLiteral("₩3,300 short"));
    QVERIFY(screen.place().isEnabled());
    QSignalSpy toPay(screen.page.get(), &CatalogPage::payRequested);
    QTest::mouseClick(&screen.get<KeyButton>("placeAndPayButton"), Qt::LeftButton);
    QTRY_COMPARE(toPay.size(), 1);
    QCOMPARE(screen.cart().count(), 0);
}

void TstCatalogPage::f8PlacesAndShiftF8Pays()
{
    CatalogScreen screen;
    QTRY_COMPARE(screen.rows(), 12);
    QVERIFY(screen.choose());
    screen.clickCard(0);
    QTest::keyClick(&screen.grid(), Qt::Key_Plus);
    QTest::keyClick(&screen.grid(), Qt::Key_F8);
    QVERIFY(screen.place().isBusy());
    QTRY_COMPARE(screen.notices.size(), 1);
    QVERIFY(!screen.place().isBusy());
    QVERIFY(screen.notices.last().emphasis.startsWith(QStringLiteral("Placed order #")));
    QCOMPARE(screen.cart().count(), 0);
    QCOMPARE(screen.shop.balanceWon(screen.customer), 48500);
    QTest::keyClick(&screen.grid(), Qt::Key_Plus);
    QTest::keyClick(&screen.grid(), Qt::Key_F8, Qt::ShiftModifier);
    QTRY_COMPARE(screen.notices.size(), 2);
    QCOMPARE(screen.notices.last().emphasis, QStringLiteral("Paid ₩4,600"));
    QCOMPARE(screen.shop.balanceWon(screen.customer), 43900);
    screen.shop.expectBooksBalance();
}

void TstCatalogPage::clearingIsUndone()
{
    CatalogScreen screen;
    QTRY_COMPARE(screen.rows(), 12);
    screen.clickCard(0);
    QTest::keyClick(&screen.grid(), Qt::Key_Plus);
    QTest::mouseClick(&screen.get<KeyButton>("clearCartButton"), Qt::LeftButton);
    QCOMPARE(screen.cart().count(), 0);
    QCOMPARE(screen.notices.size(), 1);
    screen.notices.first().undo();
    QCOMPARE(screen.cart().count(), 1);
    QCOMPARE(screen.text("cartTotal"), QStringLiteral("₩4,600"));
}

void TstCatalogPage::looksLikeItsPicture_data()
{
    QTest::addColumn<ThemeMode>("mode");
    QTest::addColumn<int>("view");
    QTest::addColumn<qint64>("balanceWon");
    QTest::newRow("light") << ThemeMode::Light << 0 << qint64(48500);
    QTest::newRow("dark") << ThemeMode::Dark << 0 << qint64(48500);
    QTest::newRow("list") << ThemeMode::Light << 1 << qint64(48500);
    QTest::newRow("short") << ThemeMode::Light << 0 << qint64(20200);
}

void TstCatalogPage::looksLikeItsPicture()
{
    QFETCH(ThemeMode, mode);
    QFETCH(int, view);
    QFETCH(qint64, balanceWon);
    CatalogScreen screen(balanceWon, mode);
    screen.issue(QStringLiteral("Autumn ₩3,000 off"), {.value = 3000});
    screen.issue(QStringLiteral("Weekend bakery 10 %"),
                 {.type = DiscountType::Percent, .value = 10, .minimumSubtotal = Money(30000)});
    QTRY_COMPARE(screen.rows(), 12);
    QVERIFY(screen.choose());
    for (const int row : {1, 0, 0, 2})
        screen.page->controller().add(screen.page->controller().products().row(row));
    models::CartCoupons &coupons = screen.page->controller().coupons();
    QTRY_COMPARE(coupons.usableCount(), 1);
    coupons.choose(coupons.choices().first().coupon.id);
    screen.get<SegmentBar>("productViews").setCurrentIndex(view);
    screen.clickCard(3);
    QCOMPARE(screen.text("cartTotal"), QStringLiteral("₩23,600"));
    const QString folder = qEnvironmentVariable("DANGGOL_PICTURES");
    if (folder.isEmpty())
        return;
    const QString name = QStringLiteral("catalog-%1.png").arg(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(screen.page->grab().save(QDir(folder).filePath(name)));
    QTest::keyClick(screen.page.get(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    auto *menu = screen.page->findChild<QWidget *>(QStringLiteral("couponMenu"));
    QVERIFY(menu);
    QVERIFY(menu->grab().save(QDir(folder).filePath(QStringLiteral("menu-") + name)));
    menu->close();
}

void TstCatalogPage::fitsSmallWindowsAndLargeText()
{
    CatalogScreen screen;
    QTRY_COMPARE(screen.rows(), 12);
    const QString folder = qEnvironmentVariable("DANGGOL_PICTURES");
    const auto save = [&](const char *name) {
        return folder.isEmpty() || screen.page->grab().save(QDir(folder).filePath(QString::fromLatin1(name)));
    };
    QTRY_COMPARE(screen.get<ChipBar>("categoryChips").count(), 6);
    QTRY_VERIFY(screen.get<ChipBar>("categoryChips").button(5)->isVisible());
    // The least window: 1024 × 680 with the narrow navigation.
    screen.page->resize(952, 616);
    QCOMPARE(screen.page->size(), QSize(952, 616));
    QCOMPARE(screen.grid().columns(), 3);
    QVERIFY(save("catalog-small.png"));
    screen.page->controller().add(screen.page->controller().products().row(0));
    screen.theme.setTextScale(2.0);
    screen.page->resize(1624, 936);
    QVERIFY(save("catalog-large-text.png"));
    QVERIFY(screen.place().width() >= screen.place().minimumSizeHint().width());
}

} // namespace

DANGGOL_TEST_MAIN(QApplication, TstCatalogPage)
#include "tst_catalog_page.moc"
