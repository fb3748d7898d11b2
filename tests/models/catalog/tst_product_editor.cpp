// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/product_archive.h"
#include "models/catalog/product_editor.h"
#include "tests/support/test_shop.h"

#include <QSignalSpy>

using namespace danggol;
using namespace danggol::test;
using models::Notice;
using models::ProductArchive;
using models::ProductEditor;
using models::ProductInput;
using models::TillSession;

namespace
{

const QByteArray kPng = QByteArrayLiteral("\x89PNG\r\n\x1a\n");

ProductInput bread()
{
    ProductInput input;
    input.name = QStringLiteral("Salt bread");
    input.category = QStringLiteral("Bakery");
    input.price = 4'600;
    input.barcode = QStringLiteral("8801234567893");
    input.lowStockAt = 5;
    input.stock = 18;
    return input;
}

/// A till with a form on it; keeps what was refused and said.
struct Desk
{
    explicit Desk(const Actor &actor = TestShop::admin()) : session(shop.shop(), actor), editor(session)
    {
        QObject::connect(&editor, &ProductEditor::refused, &editor,
                         [this](const ProductEditor::Faults &found, const QString &words) {
                             faults = found;
                             message = words;
                             ++refusals;
                         });
        QObject::connect(&session.notices(), &models::Notices::posted, &session,
                         [this](const Notice &notice) { notices.append(notice); });
    }

    Product stored(ProductId id)
    {
        return valueOf(shop.await<Product>(
            [&](Reply<Product> reply) { shop->catalog().find(TestShop::admin(), id, std::move(reply)); }));
    }
    qint64 count()
    {
        return valueOf(shop.await<Page<Product>>([&](Reply<Page<Product>> reply) {
                   shop->catalog().list(TestShop::admin(), {}, std::move(reply));
               }))
            .items.size();
    }
    bool add(const ProductInput &input)
    {
        QSignalSpy saved(&editor, &ProductEditor::saved);
        editor.startNew();
        editor.save(input);
        return QTest::qWaitFor([&saved] { return saved.size() == 1; });
    }

    TestShop shop{Backend::Sqlite};
    TillSession session;
    ProductEditor editor;
    ProductEditor::Faults faults;
    QString message;
    int refusals = 0;
    QList<Notice> notices;
};

class TstProductEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsOnceHoweverOftenItIsPressed();
    void namesTheFieldsAtFault();
    void asksWhoseBarcodeItIs();
    void refusesATakenBarcode();
    void savesOnlyWhatChanged();
    void takesAwayBarcodeAndCategory();
    void showsWhatAnotherTillChanged();
    void savesAPictureWithTheProduct();
    void aRefusedPictureDoesNotMakeTwoProducts();
    void staffMayNot();
    void archivesAndRestores();
};

void TstProductEditor::addsOnceHoweverOftenItIsPressed()
{
    Desk desk;
    QSignalSpy saved(&desk.editor, &ProductEditor::saved);
    desk.editor.save(bread());
    desk.editor.save(bread());
    QVERIFY(desk.editor.isSaving());
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(desk.count(), 1);
    const Product product = desk.stored(desk.editor.original()->id);
    QCOMPARE(product.categoryName, QStringLiteral("Bakery"));
    QCOMPARE(product.barcode, std::optional(QStringLiteral("8801234567893")));
    QCOMPARE(product.stock, 18);
    QCOMPARE(desk.notices.last().emphasis, QStringLiteral("Added Salt bread"));
    desk.shop.expectBooksBalance();
}

void TstProductEditor::namesTheFieldsAtFault()
{
    Desk desk;
    ProductInput input;
    input.category = QString(61, u'c');
    input.price = 100'000'001;
    desk.editor.save(input);
    QCOMPARE(desk.refusals, 1);
    QCOMPARE(desk.faults.keys(),
             QStringList({QStringLiteral("category"), QStringLiteral("name"), QStringLiteral("price")}));
    QVERIFY(!desk.editor.isSaving());
    input = bread();
    input.barcode = QStringLiteral("소금빵");
    desk.editor.save(input);
    QTRY_COMPARE(desk.refusals, 2);
    QCOMPARE(desk.faults.keys(), QStringList(QStringLiteral("barcode")));
    QCOMPARE(desk.count(), 0);
}

void TstProductEditor::asksWhoseBarcodeItIs()
{
    Desk desk;
    QVERIFY(desk.add(bread()));
    const Product product = *desk.editor.original();
    QSignalSpy checked(&desk.editor, &ProductEditor::barcodeChecked);
    desk.editor.checkBarcode(*product.barcode); // its own
    QCOMPARE(checked.takeFirst().last().toString(), QString());
    desk.editor.startNew();
    desk.editor.checkBarcode(QStringLiteral("8800000000000"));
    QTRY_COMPARE(checked.size(), 1);
    QCOMPARE(checked.takeFirst().last().toString(), QString());
    desk.editor.checkBarcode(*product.barcode);
    QTRY_COMPARE(checked.size(), 1);
    QCOMPARE(checked.takeFirst().last().toString(), QStringLiteral("Salt bread has it."));
}

void TstProductEditor::refusesATakenBarcode()
{
    Desk desk;
    QVERIFY(desk.add(bread()));
    ProductInput other = bread();
    other.name = QStringLiteral("Baguette");
    desk.editor.startNew();
    desk.editor.save(other);
    QTRY_COMPARE(desk.refusals, 1);
    QCOMPARE(desk.faults.value(QStringLiteral("barcode")),
             QStringLiteral("Another product has this barcode."));
    other.barcode.clear();
    QSignalSpy saved(&desk.editor, &ProductEditor::saved);
    desk.editor.save(other);
    QTRY_COMPARE(saved.size(), 1);
    desk.shop.expectBooksBalance();
}

void TstProductEditor::savesOnlyWhatChanged()
{
    Desk desk;
    QVERIFY(desk.add(bread()));
    const Product before = *desk.editor.original();
    ProductInput input = desk.editor.start();
    QVERIFY(!desk.editor.isChanged(input));
    QSignalSpy saved(&desk.editor, &ProductEditor::saved);
    desk.editor.save(input);
    QCOMPARE(saved.size(), 1); // nothing to write
    QCOMPARE(desk.stored(before.id).version, before.version);
    input.price = 4'900;
    QVERIFY(desk.editor.isChanged(input));
    desk.editor.save(input);
    QTRY_COMPARE(saved.size(), 2);
    QCOMPARE(desk.stored(before.id).price, Money(4'900));
    QCOMPARE(desk.stored(before.id).stock, 18);
    desk.shop.expectBooksBalance();
}

void TstProductEditor::takesAwayBarcodeAndCategory()
{
    Desk desk;
    QVERIFY(desk.add(bread()));
    ProductInput input = desk.editor.start();
    input.barcode.clear();
    input.category = QStringLiteral("  ");
    QSignalSpy saved(&desk.editor, &ProductEditor::saved);
    desk.editor.save(input);
    QTRY_COMPARE(saved.size(), 1);
    const Product after = desk.stored(desk.editor.original()->id);
    QVERIFY(!after.barcode);
    QVERIFY(!after.category);
}

void TstProductEditor::showsWhatAnotherTillChanged()
{
    Desk desk;
    QVERIFY(desk.add(bread()));
    const Product before = *desk.editor.original();
    PatchProductCommand elsewhere;
    elsewhere.product = before.id;
    elsewhere.price = Money(5'000);
    QVERIFY(desk.shop.await<Product>([&](Reply<Product> reply) {
        desk.shop->catalog().patch(TestShop::admin(), desk.shop.operation(), elsewhere, std::move(reply));
    }));
    ProductInput input = desk.editor.start();
    input.name = QStringLiteral("Salt bread, 2 pcs");
    QSignalSpy overtaken(&desk.editor, &ProductEditor::overtaken);
    desk.editor.save(input);
    QTRY_COMPARE(overtaken.size(), 1);
    QCOMPARE(ProductEditor::differences(before, *desk.editor.original()),
             QStringList(QStringLiteral("The price is ₩5,000 now.")));
    // The form takes over the new price and saves the name.
    input.price = 5'000;
    QSignalSpy saved(&desk.editor, &ProductEditor::saved);
    desk.editor.save(input);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(desk.stored(before.id).name, QStringLiteral("Salt bread, 2 pcs"));
    QCOMPARE(desk.stored(before.id).price, Money(5'000));
    desk.shop.expectBooksBalance();
}

void TstProductEditor::savesAPictureWithTheProduct()
{
    Desk desk;
    ProductInput input = bread();
    input.picture = kPng;
    QVERIFY(desk.add(input));
    QCOMPARE(productArt(desk.editor.original()->art).picture, pictureHash(kPng));
    QCOMPARE(desk.notices.size(), 1);
    input = desk.editor.start();
    input.picture = QByteArray();
    QSignalSpy saved(&desk.editor, &ProductEditor::saved);
    desk.editor.save(input);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(desk.stored(desk.editor.original()->id).art, QString());
    desk.shop.expectBooksBalance();
}

void TstProductEditor::aRefusedPictureDoesNotMakeTwoProducts()
{
    Desk desk;
    ProductInput input = bread();
    input.picture = QByteArrayLiteral("not a picture");
    desk.editor.save(input);
    QTRY_COMPARE(desk.refusals, 1);
    QVERIFY(desk.faults.contains(QStringLiteral("picture")));
    QVERIFY(desk.editor.original());
    input.picture = kPng;
    QSignalSpy saved(&desk.editor, &ProductEditor::saved);
    desk.editor.save(input);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(desk.count(), 1);
    desk.shop.expectBooksBalance();
}

void TstProductEditor::staffMayNot()
{
    Desk desk(TestShop::staff());
    desk.editor.save(bread());
    QTRY_COMPARE(desk.refusals, 1);
    QVERIFY(desk.faults.isEmpty());
    QVERIFY(desk.message.contains(QStringLiteral("admin")));
}

void TstProductEditor::archivesAndRestores()
{
    Desk desk;
    QVERIFY(desk.add(bread()));
    const Product product = *desk.editor.original();
    ProductArchive archive(desk.session);
    desk.notices.clear();
    archive.archive(product);
    archive.archive(product);
    QTRY_COMPARE(desk.notices.size(), 1);
    QCOMPARE(desk.notices.first().emphasis, QStringLiteral("Archived Salt bread"));
    QCOMPARE(desk.stored(product.id).status, ProductStatus::Archived);
    desk.notices.first().undo();
    QTRY_COMPARE(desk.notices.size(), 2);
    QCOMPARE(desk.stored(product.id).status, ProductStatus::OnSale);
    QCOMPARE(desk.stored(product.id).version, product.version + 2);
    desk.shop.expectBooksBalance();
}

} // namespace

DANGGOL_TEST_MAIN(QCoreApplication, TstProductEditor)
#include "tst_product_editor.moc"
