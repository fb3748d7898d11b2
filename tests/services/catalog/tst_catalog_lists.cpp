// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/catalog/catalog_desk.h"

#include <limits>

namespace
{

using namespace danggol;
using namespace danggol::test;

const QString kInvalid = QStringLiteral("INVALID_INPUT");

QStringList namesOf(const QList<Product> &products)
{
    QStringList names;
    for (const Product &product : products)
        names.append(product.name);
    return names;
}

class CatalogListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void searchFinds_data();
    void searchFinds();
    void filtersNarrowTheList();
    void pagesFollowEachOther();
    void aPageLeavesOutNothingThatChangesMeanwhile();
    void badPagesAreRefused_data();
    void badPagesAreRefused();
    void badSearchesAreRefused();
    void categoriesAreMadeByName();
    void unknownProductsAreNotFound();
    void findAllAnswersWhatThereIs();
};

void CatalogListsTest::searchFinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    const QString salt = QStringLiteral("소금빵");
    const QString latte = QStringLiteral("Café Latte 50%");
    const QString roll = QStringLiteral("Roll_cake");
    QTest::newRow("all") << QString() << QStringList{salt, latte, roll};
    QTest::newRow("spaces are all") << QStringLiteral("  ") << QStringList{salt, latte, roll};
    QTest::newRow("part") << QStringLiteral("금") << QStringList{salt};
    QTest::newRow("initial consonants") << QStringLiteral("ㄱㅃ") << QStringList{salt};
    QTest::newRow("another case") << QStringLiteral("CAFÉ") << QStringList{latte};
    QTest::newRow("letter and accent apart") << QStringLiteral("café") << QStringList{latte};
    QTest::newRow("percent is a letter") << QStringLiteral("50%") << QStringList{latte};
    QTest::newRow("only percent") << QStringLiteral("%") << QStringList{latte};
    QTest::newRow("underscore is a letter") << QStringLiteral("_") << QStringList{roll};
    QTest::newRow("backslash is a letter") << QStringLiteral("\\") << QStringList{};
    QTest::newRow("quote") << QStringLiteral("' OR 1=1 --") << QStringList{};
    QTest::newRow("a barcode") << QStringLiteral("8801234567893") << QStringList{roll};
    QTest::newRow("part of a barcode") << QStringLiteral("88012345") << QStringList{};
}

void CatalogListsTest::searchFinds()
{
    QFETCH_GLOBAL(Backend, backend);
    QFETCH(QString, text);
    QFETCH(QStringList, names);
    TestShop shop(backend);
    CatalogDesk desk(shop);
    (void)shop.product(QStringLiteral("소금빵"), 4'600, 3);
    (void)shop.product(QStringLiteral("Café Latte 50%"), 5'500, 0);
    (void)valueOf(desk.create({.name = QStringLiteral("Roll_cake"),
                               .price = Money(9'000),
                               .barcode = QStringLiteral("8801234567893")}));
    QCOMPARE(namesOf(valueOf(desk.list({.text = text})).items), names);
}

void CatalogListsTest::filtersNarrowTheList()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CatalogDesk desk(shop);
    const QString bakery = QStringLiteral("Bakery");
    const Product bread = valueOf(
        desk.create({.name = QStringLiteral("Bread"), .price = Money(1), .stock = 1, .category = bakery}));
    (void)valueOf(desk.create({.name = QStringLiteral("Cake"), .price = Money(1), .category = bakery}));
    (void)shop.product(QStringLiteral("Breadless"), 1, 1);
    const auto names = [&](const ProductQuery &query) { return namesOf(valueOf(desk.list(query)).items); };
    QCOMPARE(names({.category = bread.category}),
             (QStringList{QStringLiteral("Bread"), QStringLiteral("Cake")}));
    QCOMPARE(names({.category = bread.category, .inStockOnly = true}), QStringList{QStringLiteral("Bread")});
    QCOMPARE(names({.inStockOnly = true}),
             (QStringList{QStringLiteral("Bread"), QStringLiteral("Breadless")}));
    QCOMPARE(names({.text = QStringLiteral("bread"), .category = bread.category}),
             QStringList{QStringLiteral("Bread")});
    QCOMPARE(names({.category = CategoryId{999}}), QStringList{});
}

void CatalogListsTest::pagesFollowEachOther()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CatalogDesk desk(shop);
    QStringList all;
    for (int i = 0; i < 7; ++i) {
        all.append(QStringLiteral("Product %1").arg(i));
        (void)shop.product(all.last(), 100, i);
    }
    QStringList read;
    ProductQuery query{.limit = 3};
    int pages = 0;
    do {
        const Page<Product> page = valueOf(desk.list(query));
        read.append(namesOf(page.items));
        query.cursor = page.nextCursor;
        ++pages;
    } while (!query.cursor.isEmpty());
    QCOMPARE(read, all);
    QCOMPARE(pages, 3);
    query.limit = 7;
    QVERIFY(valueOf(desk.list(query)).nextCursor.isEmpty());
}

void CatalogListsTest::aPageLeavesOutNothingThatChangesMeanwhile()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CatalogDesk desk(shop);
    for (int i = 0; i < 4; ++i)
        (void)shop.product(QStringLiteral("Product %1").arg(i), 100, 0);
    const Page<Product> first = valueOf(desk.list({.limit = 2}));
    EditProductCommand archive = CatalogDesk::editOf(first.items.last());
    archive.status = ProductStatus::Archived;
    (void)valueOf(desk.edit(archive));
    const Page<Product> second = valueOf(desk.list({.cursor = first.nextCursor, .limit = 2}));
    QCOMPARE(namesOf(second.items), (QStringList{QStringLiteral("Product 2"), QStringLiteral("Product 3")}));
}

void CatalogListsTest::badPagesAreRefused_data()
{
    QTest::addColumn<QString>("cursor");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QStringList>("fields");
    const QString cursor = QStringLiteral("cursor");
    const QString limit = QStringLiteral("limit");
    QTest::newRow("limit 0") << QString() << 0 << QStringList{limit};
    QTest::newRow("limit -1") << QString() << -1 << QStringList{limit};
    QTest::newRow("limit 201") << QString() << 201 << QStringList{limit};
    QTest::newRow("limit far over") << QString() << std::numeric_limits<int>::max() << QStringList{limit};
    QTest::newRow("words") << QStringLiteral("next") << 10 << QStringList{cursor};
    QTest::newRow("two keys") << QStringLiteral("1:2") << 10 << QStringList{cursor};
    QTest::newRow("a plus sign") << QStringLiteral("+1") << 10 << QStringList{cursor};
    QTest::newRow("too many digits") << QString(30, u'9') << 10 << QStringList{cursor};
    QTest::newRow("both") << QStringLiteral("x") << 0 << (QStringList{cursor, limit});
}

void CatalogListsTest::badPagesAreRefused()
{
    QFETCH_GLOBAL(Backend, backend);
    QFETCH(QString, cursor);
    QFETCH(int, limit);
    QFETCH(QStringList, fields);
    TestShop shop(backend);
    CatalogDesk desk(shop);
    const ProductId bread = shop.product(QStringLiteral("Bread"), 100, 1);
    const Result<Page<Product>> products = desk.list({.cursor = cursor, .limit = limit});
    QCOMPARE(codeOf(products), kInvalid);
    QCOMPARE(faultyFields(products), fields);
    QCOMPARE(faultyFields(desk.movements(bread, cursor, limit)), fields);
}

void CatalogListsTest::badSearchesAreRefused()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CatalogDesk desk(shop);
    const QStringList query{QStringLiteral("query")};
    QCOMPARE(faultyFields(desk.list({.text = QString(100'000, u'%')})), query);
    QCOMPARE(faultyFields(desk.list({.text = QStringLiteral("a") + QChar(0)})), query);
}

void CatalogListsTest::categoriesAreMadeByName()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CatalogDesk desk(shop);
    QCOMPARE(valueOf(desk.categories()).size(), 0);
    const QString bakery = QStringLiteral("Bakery");
    const QString tea = QStringLiteral("Tea");
    (void)valueOf(desk.create({.name = QStringLiteral("Bread"), .price = Money(1), .category = bakery}));
    (void)valueOf(desk.create({.name = QStringLiteral("Oolong"), .price = Money(1), .category = tea}));
    const Product cake =
        valueOf(desk.create({.name = QStringLiteral("Cake"), .price = Money(1), .category = bakery}));
    QList<Category> categories = valueOf(desk.categories());
    QCOMPARE(categories.size(), 2);
    QCOMPARE(categories.at(0).name, bakery);
    QCOMPARE(categories.at(0).productCount, 2);
    QCOMPARE(categories.at(1).name, tea);
    QCOMPARE(categories.at(1).productCount, 1);

    EditProductCommand archive = CatalogDesk::editOf(cake);
    archive.status = ProductStatus::Archived;
    (void)valueOf(desk.edit(archive));
    categories = valueOf(desk.categories());
    QCOMPARE(categories.at(0).productCount, 1);
}

void CatalogListsTest::unknownProductsAreNotFound()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CatalogDesk desk(shop);
    const QString notFound = QStringLiteral("PRODUCT_NOT_FOUND");
    for (const qint64 id : {qint64(0), qint64(-1), qint64(7), std::numeric_limits<qint64>::max(),
                            std::numeric_limits<qint64>::min()}) {
        QCOMPARE(codeOf(desk.find(ProductId{id})), notFound);
        QCOMPARE(codeOf(desk.movements(ProductId{id})), notFound);
    }
    QCOMPARE(codeOf(desk.scan(QStringLiteral("0000"))), notFound);
    QCOMPARE(codeOf(desk.scan(QString())), notFound);
    QCOMPARE(codeOf(desk.scan(QStringLiteral("1234") + QChar(0))), notFound);
}

void CatalogListsTest::findAllAnswersWhatThereIs()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CatalogDesk desk(shop);
    QList<ProductId> ids{ProductId{0}, ProductId{-5}, ProductId{9'999}};
    for (int i = 0; i < 45; ++i)
        ids.append(shop.product(QStringLiteral("Product %1").arg(i), 100, 1));
    QCOMPARE(valueOf(desk.findAll(ids)).size(), 45);
    QCOMPARE(valueOf(desk.findAll({})).size(), 0);
    QCOMPARE(valueOf(desk.findAll(QList<ProductId>(200, ProductId{7}))).isEmpty(), false);
    QCOMPARE(faultyFields(desk.findAll(QList<ProductId>(201, ProductId{7}))),
             QStringList{QStringLiteral("ids")});
}

} // namespace

QTEST_GUILESS_MAIN(CatalogListsTest)
#include "tst_catalog_lists.moc"
