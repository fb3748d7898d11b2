// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/catalog/catalog_screen.h"
#include "ui/catalog/picture_field.h"
#include "ui/catalog/product_form.h"
#include "ui/catalog/stock_dialog.h"
#include "ui/parts/confirm_dialog.h"
#include "ui/parts/message_line.h"
#include "ui/parts/scan_field.h"
#include "ui/parts/text_label.h"

#include <QClipboard>
#include <QDir>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace danggol;
using namespace danggol::test;
using namespace danggol::ui;
using danggol::ui::test::CatalogScreen;

namespace
{

/// The screen of an admin, and the form that it opened.
struct Desk : CatalogScreen
{
    explicit Desk(ThemeMode mode = ThemeMode::Light) : CatalogScreen(0, mode, TestShop::admin())
    {
        if (!QTest::qWaitForWindowActive(page.get()) || !QTest::qWaitFor([this] { return rows() == 12; }))
            qFatal("no catalog");
    }

    ProductForm &form() const
    {
        auto *found = page->findChild<ProductForm *>();
        if (!found || !QTest::qWaitForWindowActive(found))
            qFatal("no form");
        return *found;
    }
    ProductForm &newForm() const
    {
        QTest::keyClick(page.get(), Qt::Key_N, Qt::ControlModifier);
        return form();
    }
    ProductForm &formOf(int row) const
    {
        clickCard(row);
        QTest::keyClick(&grid(), Qt::Key_F2);
        return form();
    }
    bool isClosed() const
    {
        return QTest::qWaitFor([this] { return !page->findChild<ProductForm *>(); });
    }
    Product product(int row) const
    {
        const ProductId id{card(row).data(models::IdRole).toLongLong()};
        return valueOf(shop.await<Product>(
            [&](Reply<Product> reply) { shop->catalog().find(TestShop::admin(), id, std::move(reply)); }));
    }
};

LineEdit &edit(QWidget &form, const char *name)
{
    return *form.findChild<LineEdit *>(QLatin1String(name));
}

void press(QWidget &form, const char *name)
{
    QTest::mouseClick(form.findChild<QWidget *>(QLatin1String(name)), Qt::LeftButton);
}

QString message(QWidget &form)
{
    return form.findChild<MessageLine *>(QStringLiteral("productMessage"))->message();
}

QString pictureFile(const QTemporaryDir &folder)
{
    QImage image(800, 500, QImage::Format_RGB32);
    image.fill(QColor(120, 60, 20));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(QColor(240, 200, 120));
    painter.drawEllipse(200, 80, 400, 340);
    painter.end();
    const QString path = folder.filePath(QStringLiteral("bread.png"));
    return image.save(path) ? path : QString();
}

void save(QWidget &widget, const QString &name)
{
    const QString folder = QDir::temp().filePath(QStringLiteral("danggol-product-form"));
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(widget.grab().save(QDir(folder).filePath(name + QStringLiteral(".png"))));
}

class TstProductForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { FatalWarnings::expect(QStringLiteral("propagateSizeHints")); }
    void addsAProduct();
    void pressedTwiceAddsOnce();
    void saysWhatIsWrongAndWhere();
    void checksTheBarcodeOnLeaving();
    void showsWhatAnotherTillChanged();
    void escapeAsksWhenSomethingWasEntered();
    void picturesAreChosenShownAndTakenOff();
    void picturesArePasted();
    void badPicturesAreSaid();
    void stockIsReceivedAndCounted();
    void archivesFromTheMenuAndRestores();
    void staffOnlySell();
    void looksAsDesigned_data();
    void looksAsDesigned();
};

void TstProductForm::addsAProduct()
{
    Desk desk;
    ProductForm &form = desk.newForm();
    QVERIFY(edit(form, "productName").hasFocus());
    QTest::keyClicks(&edit(form, "productName"), QStringLiteral("Rye bread"));
    QTest::keyClicks(&edit(form, "productCategory"), QStringLiteral("Breads"));
    QTest::keyClicks(&edit(form, "productPrice"), QStringLiteral("6500"));
    QVERIFY(takeScan(&edit(form, "productBarcode"), QStringLiteral("8809999999999")));
    QTest::keyClicks(&edit(form, "productStock"), QStringLiteral("12"));
    QTest::keyClick(&form, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(desk.isClosed());
    QTRY_COMPARE(desk.rows(), 13);
    const Product rye = desk.product(12);
    QCOMPARE(rye.name, QStringLiteral("Rye bread"));
    QCOMPARE(rye.categoryName, QStringLiteral("Breads"));
    QCOMPARE(rye.price, Money(6'500));
    QCOMPARE(rye.barcode, std::optional(QStringLiteral("8809999999999")));
    QCOMPARE(rye.stock, 12);
    QCOMPARE(rye.lowStockAt, kDefaultLowStockAt);
    desk.shop.expectBooksBalance();
}

void TstProductForm::pressedTwiceAddsOnce()
{
    Desk desk;
    ProductForm &form = desk.newForm();
    QTest::keyClicks(&edit(form, "productName"), QStringLiteral("Rye bread"));
    QTest::keyClicks(&edit(form, "productPrice"), QStringLiteral("6500"));
    press(form, "saveProductButton");
    QTest::keyClick(&form, Qt::Key_Return, Qt::ControlModifier);
    press(form, "saveProductButton");
    QVERIFY(desk.isClosed());
    QTRY_COMPARE(desk.rows(), 13);
    QCOMPARE(desk.notices.size(), 1);
    desk.shop.expectBooksBalance();
}

void TstProductForm::saysWhatIsWrongAndWhere()
{
    Desk desk;
    ProductForm &form = desk.newForm();
    press(form, "saveProductButton");
    QVERIFY(edit(form, "productName").hasError());
    QVERIFY(edit(form, "productName").hasFocus());
    QVERIFY(edit(form, "productPrice").hasError());
    QCOMPARE(message(form), QStringLiteral("2 fields need attention"));
    QTest::keyClicks(&edit(form, "productName"), QStringLiteral("Rye bread"));
    QVERIFY(!edit(form, "productName").hasError());
    press(form, "saveProductButton");
    QCOMPARE(message(form), QStringLiteral("1 field needs attention"));
    QVERIFY(edit(form, "productPrice").hasFocus());
    // On leaving a field, too.
    QTest::keyClicks(&edit(form, "productPrice"), QStringLiteral("0"));
    QTest::keyClick(&edit(form, "productPrice"), Qt::Key_Tab);
    QVERIFY(edit(form, "productPrice").hasError());
    QCOMPARE(desk.rows(), 12);
}

void TstProductForm::checksTheBarcodeOnLeaving()
{
    Desk desk;
    ProductForm &form = desk.newForm();
    LineEdit &barcode = edit(form, "productBarcode");
    barcode.setFocus();
    QTest::keyClicks(&barcode, QStringLiteral("8801000000003"));
    QTest::keyClick(&barcode, Qt::Key_Tab);
    QTRY_VERIFY(barcode.hasError());
    QCOMPARE(barcode.accessibleDescription(), QStringLiteral("Oat milk 1 L has it."));
    barcode.setFocus();
    QTest::keyClicks(&barcode, QStringLiteral("9"));
    QVERIFY(!barcode.hasError());
}

void TstProductForm::showsWhatAnotherTillChanged()
{
    Desk desk;
    ProductForm &form = desk.formOf(0);
    QTest::keyClicks(&edit(form, "productName"), QStringLiteral("Salt bread, 3 pcs"));
    PatchProductCommand elsewhere;
    elsewhere.product = desk.product(0).id;
    elsewhere.price = Money(5'000);
    QVERIFY(desk.shop.await<Product>([&](Reply<Product> reply) {
        desk.shop->catalog().patch(TestShop::admin(), desk.shop.operation(), elsewhere, std::move(reply));
    }));
    press(form, "saveProductButton");
    QTRY_VERIFY(message(form).contains(QStringLiteral("The price is ₩5,000 now.")));
    QCOMPARE(edit(form, "productName").text(), QStringLiteral("Salt bread, 3 pcs"));
    QCOMPARE(edit(form, "productPrice").text(), QStringLiteral("5,000"));
    press(form, "saveProductButton");
    QVERIFY(desk.isClosed());
    QCOMPARE(desk.product(0).name, QStringLiteral("Salt bread, 3 pcs"));
    QCOMPARE(desk.product(0).price, Money(5'000));
    desk.shop.expectBooksBalance();
}

void TstProductForm::escapeAsksWhenSomethingWasEntered()
{
    Desk desk;
    ProductForm &form = desk.formOf(0);
    QTest::keyClick(&form, Qt::Key_Escape);
    QVERIFY(desk.isClosed());
    ProductForm &again = desk.formOf(0);
    QTest::keyClicks(&edit(again, "productName"), QStringLiteral("x"));
    QTest::keyClick(&again, Qt::Key_Escape);
    auto *question = again.findChild<ConfirmDialog *>(QStringLiteral("discardProductDialog"));
    QVERIFY(question);
    QTest::mouseClick(&question->safeButton(), Qt::LeftButton);
    QVERIFY(again.isVisible());
    QTRY_VERIFY(!again.findChild<ConfirmDialog *>());
    press(again, "cancelProductButton");
    question = again.findChild<ConfirmDialog *>(QStringLiteral("discardProductDialog"));
    QVERIFY(question);
    QTest::mouseClick(&question->verbButton(), Qt::LeftButton);
    QVERIFY(desk.isClosed());
    QCOMPARE(desk.product(0).name, QStringLiteral("Salt bread, 2 pcs"));
}

void TstProductForm::picturesAreChosenShownAndTakenOff()
{
    Desk desk;
    const QTemporaryDir folder;
    ProductForm *form = &desk.formOf(0);
    auto *field = form->findChild<PictureField *>();
    auto *remove = form->findChild<KeyButton *>(QStringLiteral("removePictureButton"));
    QVERIFY(!remove->isVisible());
    field->load(pictureFile(folder));
    QVERIFY(field->isBusy());
    press(*form, "saveProductButton"); // waits for the picture
    QVERIFY(desk.isClosed());
    const QString art = desk.product(0).art;
    QVERIFY(art.startsWith(QStringLiteral("croissant#")));
    form = &desk.formOf(0);
    remove = form->findChild<KeyButton *>(QStringLiteral("removePictureButton"));
    QVERIFY(remove->isVisible());
    QTest::mouseClick(remove, Qt::LeftButton);
    QVERIFY(!remove->isVisible());
    press(*form, "saveProductButton");
    QVERIFY(desk.isClosed());
    QCOMPARE(desk.product(0).art, QStringLiteral("croissant"));
    desk.shop.expectBooksBalance();
}

void TstProductForm::picturesArePasted()
{
    Desk desk;
    ProductForm &form = desk.newForm();
    auto *field = form.findChild<PictureField *>();
    QImage image(640, 400, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QApplication::clipboard()->setImage(image);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(field->picture());
    QCOMPARE(QImage::fromData(*field->picture()).size(), QSize(640, 400));
    QApplication::clipboard()->setText(QStringLiteral("words"));
    QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(field->accessibleDescription(), QStringLiteral("There is no picture to paste."));
    QVERIFY(field->picture());
}

void TstProductForm::badPicturesAreSaid()
{
    Desk desk;
    ProductForm &form = desk.newForm();
    auto *field = form.findChild<PictureField *>();
    field->load(QStringLiteral("/no/such/picture.png"));
    QTRY_VERIFY(!field->isBusy());
    QVERIFY(field->accessibleDescription().contains(QStringLiteral("picture.png")));
    QVERIFY(!field->picture());
}

void TstProductForm::stockIsReceivedAndCounted()
{
    Desk desk;
    ProductForm &form = desk.formOf(0);
    press(form, "adjustStockButton");
    auto *dialog = desk.page->window()->findChild<StockDialog *>();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::keyClicks(&edit(*dialog, "stockCount"), QStringLiteral("12"));
    QCOMPARE(dialog->findChild<TextLabel *>(QStringLiteral("stockOutcome"))->text(),
             QStringLiteral("18 now, then 30"));
    QTest::keyClick(&edit(*dialog, "stockCount"), Qt::Key_Return);
    QTRY_COMPARE(desk.product(0).stock, 30);
    const auto *words = form.findChild<TextLabel *>(QStringLiteral("productStockWords"));
    QTRY_COMPARE(words->text(), QStringLiteral("30 in stock"));
    QTRY_VERIFY(!desk.page->window()->findChild<StockDialog *>());
    press(form, "adjustStockButton");
    dialog = desk.page->window()->findChild<StockDialog *>();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    dialog->findChild<SegmentBar *>(QStringLiteral("stockKind"))->setCurrentIndex(1);
    QTest::keyClicks(&edit(*dialog, "stockCount"), QStringLiteral("28"));
    press(*dialog, "saveStockButton");
    QVERIFY(edit(*dialog, "stockNote").hasError());
    QVERIFY(edit(*dialog, "stockNote").hasFocus());
    QTest::keyClicks(&edit(*dialog, "stockNote"), QStringLiteral("counted"));
    press(*dialog, "saveStockButton");
    QTRY_COMPARE(desk.product(0).stock, 28);
    desk.shop.expectBooksBalance();
}

void TstProductForm::archivesFromTheMenuAndRestores()
{
    Desk desk;
    desk.clickCard(3);
    Q_EMIT desk.grid().customContextMenuRequested(desk.grid().visualRect(desk.card(3)).center());
    auto *menu = desk.page->findChild<QMenu *>(QStringLiteral("productMenu"));
    QVERIFY(menu);
    menu->findChild<QAction *>(QStringLiteral("archiveProductAction"))->trigger();
    menu->close();
    QTRY_COMPARE(desk.rows(), 11);
    QCOMPARE(desk.notices.last().emphasis, QStringLiteral("Archived Cold brew bottle 500 ml"));
    QVERIFY(desk.notices.last().undo);
    desk.get<QAbstractButton>("archivedProducts").click();
    QTRY_COMPARE(desk.rows(), 1);
    QCOMPARE(desk.card(0).data(models::TitleRole).toString(), QStringLiteral("Cold brew bottle 500 ml"));
    QVERIFY(!desk.card(0).data(models::SelectableRole).toBool());
    ProductForm &form = desk.formOf(0);
    press(form, "archiveProductButton"); // says Restore
    QTRY_COMPARE(desk.notices.last().emphasis, QStringLiteral("Restored Cold brew bottle 500 ml"));
    QTRY_COMPARE(desk.rows(), 0);
    desk.get<QAbstractButton>("archivedProducts").click();
    QTRY_COMPARE(desk.rows(), 12);
    desk.shop.expectBooksBalance();
}

void TstProductForm::staffOnlySell()
{
    CatalogScreen screen;
    QVERIFY(QTest::qWaitForWindowActive(screen.page.get()));
    QTRY_COMPARE(screen.rows(), 12);
    QVERIFY(!screen.get<QWidget>("newProductButton").isVisible());
    QVERIFY(!screen.get<QWidget>("archivedProducts").isVisible());
    screen.clickCard(0);
    QTest::keyClick(&screen.grid(), Qt::Key_F2);
    QTest::keyClick(screen.page.get(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(!screen.page->findChild<ProductForm *>());
    screen.session.setActor(TestShop::admin());
    QVERIFY(screen.get<QWidget>("newProductButton").isVisible());
}

void TstProductForm::looksAsDesigned_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<double>("scale");
    QTest::newRow("light") << false << 1.0;
    QTest::newRow("dark") << true << 1.0;
    QTest::newRow("large") << false << 2.0;
}

void TstProductForm::looksAsDesigned()
{
    QFETCH(bool, isDark);
    QFETCH(double, scale);
    Desk desk(isDark ? ThemeMode::Dark : ThemeMode::Light);
    desk.theme.setTextScale(scale);
    const QTemporaryDir folder;
    ProductForm &form = desk.formOf(0);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    save(form, name + QStringLiteral("-edit"));
    form.findChild<PictureField *>()->load(pictureFile(folder));
    QTRY_VERIFY(!form.findChild<PictureField *>()->isBusy());
    edit(form, "productPrice").clear();
    press(form, "saveProductButton");
    QVERIFY(form.width() <= desk.page->width());
    QVERIFY(form.height() <= desk.page->height());
    save(form, name + QStringLiteral("-fault"));
    press(form, "adjustStockButton");
    auto *dialog = desk.page->window()->findChild<StockDialog *>();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    save(*dialog, name + QStringLiteral("-stock"));
    save(*desk.page, name + QStringLiteral("-page"));
}

} // namespace

DANGGOL_TEST_MAIN(QApplication, TstProductForm)
#include "tst_product_form.moc"
