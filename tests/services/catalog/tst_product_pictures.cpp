// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/catalog/catalog_desk.h"

namespace
{

using namespace danggol;
using namespace danggol::test;

const QByteArray kPng = QByteArrayLiteral("\x89PNG\r\n\x1a\n");
const QByteArray kJpeg = QByteArrayLiteral("\xff\xd8\xff\xe0");

/// Pictures are kept with the shop; archived products and owners of barcodes are found for the product form.
class ProductPicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void everyTillSeesThePicture();
    void anotherPictureTakesItsPlace();
    void takingItOffLeavesTheDrawing();
    void oneOperationSetsItOnce();
    void aLongDrawingLeavesNoRoomForAPicture();
    void badPicturesAreRefused_data();
    void badPicturesAreRefused();
    void onlyAdminsMay();
    void editsKeepThePicture();
    void archivedProductsAreListedApart();
    void barcodesHaveOwners();

private:
    static Result<Product> set(TestShop &shop, ProductId product, const QByteArray &bytes,
                               const Actor &actor = TestShop::admin())
    {
        return await<Product>([&](Reply<Product> reply) {
            shop->catalog().setPicture(actor, shop.operation(), {product, bytes}, std::move(reply));
        });
    }
    static QByteArray picture(Shop &shop, const QString &hash)
    {
        return valueOf(await<QByteArray>([&](Reply<QByteArray> reply) {
            shop.catalog().picture(TestShop::staff(), hash, std::move(reply));
        }));
    }
};

void ProductPicturesTest::everyTillSeesThePicture()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    const ProductId bread = shop.product(QStringLiteral("Bread"), 4'600, 5);
    QByteArray bytes = kPng;
    for (int i = 0; i < 1'000; ++i)
        bytes += static_cast<char>(i % 256); // zeros, too
    const Product after = valueOf(set(shop, bread, bytes));
    QCOMPARE(after.version, 2);
    QCOMPARE(productArt(after.art).picture, pictureHash(bytes));
    const std::unique_ptr<Shop> other = shop.secondTill();
    QCOMPARE(picture(*other, pictureHash(bytes)), bytes);
    shop.expectBooksBalance();
}

void ProductPicturesTest::anotherPictureTakesItsPlace()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    const ProductId bread = shop.product(QStringLiteral("Bread"), 4'600, 5);
    QVERIFY(set(shop, bread, kPng));
    const Product second = valueOf(set(shop, bread, kJpeg));
    QCOMPARE(second.version, 3);
    QCOMPARE(picture(shop.shop(), pictureHash(kPng)), QByteArray());
    QCOMPARE(picture(shop.shop(), pictureHash(kJpeg)), kJpeg);
    // The same once more changes nothing.
    QCOMPARE(valueOf(set(shop, bread, kJpeg)), second);
    shop.expectBooksBalance();
}

void ProductPicturesTest::takingItOffLeavesTheDrawing()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CatalogDesk desk(shop);
    CreateProductCommand command;
    command.name = QStringLiteral("Beans");
    command.price = Money(12'500);
    command.art = QStringLiteral("beans");
    const ProductId beans = valueOf(desk.create(command)).id;
    QCOMPARE(productArt(valueOf(set(shop, beans, kPng)).art).drawing, QStringLiteral("beans"));
    const Product bare = valueOf(set(shop, beans, {}));
    QCOMPARE(bare.art, QStringLiteral("beans"));
    QCOMPARE(picture(shop.shop(), pictureHash(kPng)), QByteArray());
    QCOMPARE(valueOf(set(shop, beans, {})).version, bare.version);
    shop.expectBooksBalance();
}

void ProductPicturesTest::oneOperationSetsItOnce()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    const ProductId bread = shop.product(QStringLiteral("Bread"), 4'600, 5);
    const Operation operation = shop.operation();
    for (int press = 0; press < 2; ++press) {
        const Product after = valueOf(await<Product>([&](Reply<Product> reply) {
            shop->catalog().setPicture(TestShop::admin(), operation, {bread, kPng}, std::move(reply));
        }));
        QCOMPARE(after.version, 2);
    }
    shop.expectBooksBalance();
}

void ProductPicturesTest::badPicturesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a text") << QByteArrayLiteral("hello");
    QTest::newRow("a page that says it is one") << QByteArrayLiteral("<svg>PNG</svg>");
    QTest::newRow("too large") << kPng + QByteArray(static_cast<int>(kLargestPicture), 'x');
}

void ProductPicturesTest::badPicturesAreRefused()
{
    QFETCH_GLOBAL(Backend, backend);
    QFETCH(QByteArray, bytes);
    TestShop shop(backend);
    const ProductId bread = shop.product(QStringLiteral("Bread"), 4'600, 5);
    const Result<Product> refused = set(shop, bread, bytes);
    QCOMPARE(codeOf(refused), QStringLiteral("INVALID_INPUT"));
    QCOMPARE(faultyFields(refused), QStringList(QStringLiteral("picture")));
    QCOMPARE(codeOf(set(shop, ProductId{999}, kPng)), QStringLiteral("PRODUCT_NOT_FOUND"));
    shop.expectBooksBalance();
}

void ProductPicturesTest::onlyAdminsMay()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    const ProductId bread = shop.product(QStringLiteral("Bread"), 4'600, 5);
    QCOMPARE(codeOf(set(shop, bread, kPng, TestShop::staff())), QStringLiteral("FORBIDDEN"));
    QCOMPARE(picture(shop.shop(), pictureHash(kPng)), QByteArray());
}

void ProductPicturesTest::editsKeepThePicture()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CatalogDesk desk(shop);
    const ProductId bread = shop.product(QStringLiteral("Bread"), 4'600, 5);
    const QString art = valueOf(set(shop, bread, kPng)).art;
    PatchProductCommand patch;
    patch.product = bread;
    patch.price = Money(4'900);
    QCOMPARE(valueOf(desk.patch(patch)).art, art);
    patch.price.reset();
    patch.status = ProductStatus::Archived;
    QCOMPARE(valueOf(desk.patch(patch)).art, art);
    shop.expectBooksBalance();
}

void ProductPicturesTest::archivedProductsAreListedApart()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CatalogDesk desk(shop);
    const ProductId bread = shop.product(QStringLiteral("Bread"), 4'600, 5);
    const ProductId milk = shop.product(QStringLiteral("Milk"), 3'200, 0);
    PatchProductCommand patch;
    patch.product = milk;
    patch.status = ProductStatus::Archived;
    QVERIFY(desk.patch(patch));
    ProductQuery archived;
    archived.archivedOnly = true;
    const QList<Product> found = valueOf(desk.list(archived)).items;
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().id, milk);
    archived.text = QStringLiteral("bre");
    QCOMPARE(valueOf(desk.list(archived)).items.size(), 0);
    QCOMPARE(valueOf(desk.list({})).items.first().id, bread);
    shop.expectBooksBalance();
}

void ProductPicturesTest::barcodesHaveOwners()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CatalogDesk desk(shop);
    CreateProductCommand command;
    command.name = QStringLiteral("Beans");
    command.price = Money(12'500);
    command.barcode = QStringLiteral("8801234567893");
    const Product beans = valueOf(desk.create(command));
    PatchProductCommand patch;
    patch.product = beans.id;
    patch.status = ProductStatus::Archived;
    QVERIFY(desk.patch(patch));
    const auto owner = [&shop](const QString &barcode) {
        return valueOf(await<std::optional<Product>>([&](Reply<std::optional<Product>> reply) {
            shop->catalog().barcodeOwner(TestShop::staff(), barcode, std::move(reply));
        }));
    };
    // Archived or not: the barcode is taken.
    QCOMPARE(owner(QStringLiteral(" 8801234567893 "))->id, beans.id);
    QVERIFY(!owner(QStringLiteral("8801234567894")));
    QVERIFY(!owner(QStringLiteral("소금빵")));
}

void ProductPicturesTest::aLongDrawingLeavesNoRoomForAPicture()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CatalogDesk desk(shop);
    CreateProductCommand command;
    command.name = QStringLiteral("Beans");
    command.price = Money(12'500);
    command.art = QString(60, u'b');
    const Product beans = valueOf(desk.create(command));
    const Result<Product> refused = set(shop, beans.id, kPng);
    QCOMPARE(codeOf(refused), QStringLiteral("INVALID_INPUT"));
    QCOMPARE(faultyFields(refused), QStringList{QStringLiteral("art")});
    QCOMPARE(valueOf(desk.find(beans.id)), beans);
    QCOMPARE(picture(shop.shop(), pictureHash(kPng)), QByteArray());
    shop.expectBooksBalance();
}

} // namespace

QTEST_GUILESS_MAIN(ProductPicturesTest)
#include "tst_product_pictures.moc"
