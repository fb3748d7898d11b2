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
    void searchFinds();
    void aNewNameIsFoundAndTheOldOneNot();
    void anArchivedProductIsFoundAmongItsLike();
    void aBarcodeStandsAmongTheNamesFound();
    void filtersNarrowTheList();
    void theCategorysNameNarrowsTheList();
    void pagesFollowEachOther();
    void aPageLeavesOutNothingThatChangesMeanwhile();
    void badPagesAreRefused();
    void badSearchesAreRefused();
    void categoriesAreMadeByName();
    void unknownProductsAreNotFound();
    void findAllAnswersWhatThereIs();
};

void CatalogListsTest::searchFinds()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CatalogDesk desk(shop);
    const QString salt = QStringLiteral("소금빵");
    const QString latte = QStringLiteral("Café Latte 50%");
    const QString roll = QStringLiteral("Roll_cake");
    (void)shop.product(salt, 4'600, 3);
    (void)shop.product(latte, 5'500, 0);
    (void)valueOf(
        desk.create({.name = roll, .price = Money(9'000), .barcode = QStringLiteral("8801234567893")}));
    const QList<std::pair<QString, QStringList>> searches{
        {QString(), {salt, latte, roll}},    {QStringLiteral("  "), {salt, latte, roll}},
        {QStringLiteral("금"), {salt}},      {QStringLiteral("ㄱㅃ"), {salt}},
        {QStringLiteral("CAFÉ"), {latte}},   {QStringLiteral("cafe\u0301"), {latte}},
        {QStringLiteral("50%"), {latte}},    {QStringLiteral("%"), {latte}},
        {QStringLiteral("_"), {roll}},       {QStringLiteral("\\"), {}},
        {QStringLiteral("' OR 1=1 --"), {}}, {QStringLiteral("8801234567893"), {roll}},
        {QStringLiteral("88012345"), {}}};
    for (const auto &[text, names] : searches)
        QCOMPARE(namesOf(valueOf(desk.list({.text = text})).items), names);
}

void CatalogListsTest::aNewNameIsFoundAndTheOldOneNot()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CatalogDesk desk(shop);
    const auto names = [&](const QString &text) { return namesOf(valueOf(desk.list({.text = text})).items); };
    Product bread = valueOf(desk.create({.name = QStringLiteral("Salt bread"), .price = Money(4'600)}));
    QCOMPARE(names(QStringLiteral("t bre")), QStringList{QStringLiteral("Salt bread")});

    EditProductCommand edit = CatalogDesk::editOf(bread);
    edit.name = QStringLiteral("소금 버터롤");
    bread = valueOf(desk.edit(edit));
    QCOMPARE(names(QStringLiteral("salt")), QStringList());
    QCOMPARE(names(QStringLiteral("터롤")), QStringList{edit.name});
    QCOMPARE(names(QStringLiteral("ㅂㅌㄹ")), QStringList{edit.name});

    // Neither a refused change nor another field takes it out or puts it in twice.
    QCOMPARE(codeOf(desk.edit(edit)), QStringLiteral("EDIT_CONFLICT"));
    edit.version = bread.version;
    edit.price = Money(5'000);
    (void)valueOf(desk.edit(edit));
    QCOMPARE(names(QStringLiteral("버터롤")), QStringList{edit.name});
    desk.expectIndexFits(backend);
}

void CatalogListsTest::anArchivedProductIsFoundAmongItsLike()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CatalogDesk desk(shop);
    const Product bread = valueOf(desk.create({.name = QStringLiteral("Bread"), .price = Money(1)}));
    EditProductCommand edit = CatalogDesk::editOf(bread);
    edit.status = ProductStatus::Archived;
    (void)valueOf(desk.edit(edit));
    QCOMPARE(valueOf(desk.list({.text = QStringLiteral("bread")})).items.size(), 0);
    QCOMPARE(valueOf(desk.list({.text = QStringLiteral("bread"), .archivedOnly = true})).items.size(), 1);
}

void CatalogListsTest::aBarcodeStandsAmongTheNamesFound()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CatalogDesk desk(shop);
    const QString code = QStringLiteral("88012345");
    const QStringList all{QStringLiteral("Box 88012345 a"), QStringLiteral("Scanned"),
                          QStringLiteral("Box 88012345 b"), QStringLiteral("Box 88012345 c")};
    for (const QString &name : all)
        (void)valueOf(
            desk.create({.name = name,
                         .price = Money(1),
                         .stock = 1,
                         .barcode = name == all[1] ? std::optional(code) : std::optional<QString>()}));
    QCOMPARE(namesOf(valueOf(desk.list({.text = code})).items), all);

    QStringList read;
    ProductQuery query{.text = code, .limit = 1};
    do {
        const Page<Product> page = valueOf(desk.list(query));
        QCOMPARE(page.items.size(), 1);
        read.append(namesOf(page.items));
        query.cursor = page.nextCursor;
    } while (!query.cursor.isEmpty());
    QCOMPARE(read, all);

    // One that is called by its own barcode is there once, and one that is sold out only where it is asked
    // for.
    const Product own = valueOf(desk.create(
        {.name = QStringLiteral("77012345"), .price = Money(1), .barcode = QStringLiteral("77012345")}));
    QCOMPARE(namesOf(valueOf(desk.list({.text = own.name})).items), QStringList{own.name});
    QCOMPARE(namesOf(valueOf(desk.list({.text = own.name, .inStockOnly = true})).items), QStringList());
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

void CatalogListsTest::theCategorysNameNarrowsTheList()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CatalogDesk desk(shop);
    const QString bakery = QStringLiteral("Bakery 50%");
    const Product bread = valueOf(
        desk.create({.name = QStringLiteral("Bread"), .price = Money(1), .stock = 1, .category = bakery}));
    (void)valueOf(desk.create({.name = QStringLiteral("Cake"), .price = Money(1), .category = bakery}));
    const Product tea = valueOf(
        desk.create({.name = QStringLiteral("Tea"), .price = Money(1), .category = QStringLiteral("차")}));
    (void)shop.product(QStringLiteral("Breadless"), 1, 1);
    const auto names = [&](const ProductQuery &query) { return namesOf(valueOf(desk.list(query)).items); };
    const QStringList baked{QStringLiteral("Bread"), QStringLiteral("Cake")};
    QCOMPARE(names({.categoryName = bakery}), baked);
    QCOMPARE(names({.categoryName = QStringLiteral("차")}), QStringList{QStringLiteral("Tea")});
    QCOMPARE(names({.text = QStringLiteral("cake"), .categoryName = bakery}), baked.mid(1));
    QCOMPARE(names({.categoryName = bakery, .inStockOnly = true}), baked.mid(0, 1));
    QCOMPARE(names({.category = bread.category, .categoryName = bakery}), baked);
    QCOMPARE(names({.category = tea.category, .categoryName = bakery}), QStringList());
    for (const QString &none :
         {QString(), QStringLiteral("bakery 50%"), QStringLiteral("Bakery"), QStringLiteral("Bakery%"),
          QStringLiteral(" Bakery 50% "), QStringLiteral("' OR 1=1 --"), QString(60, u'c')})
        QCOMPARE(names({.categoryName = none}), QStringList());
    const Page<Product> first = valueOf(desk.list({.categoryName = bakery, .limit = 1}));
    const Page<Product> second =
        valueOf(desk.list({.categoryName = bakery, .cursor = first.nextCursor, .limit = 1}));
    QCOMPARE(namesOf(first.items + second.items), baked);
    QVERIFY(second.nextCursor.isEmpty());
    QCOMPARE(faultyFields(desk.list({.categoryName = QStringLiteral("None"), .limit = 0})),
             QStringList{QStringLiteral("limit")});
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

void CatalogListsTest::badPagesAreRefused()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CatalogDesk desk(shop);
    const ProductId bread = shop.product(QStringLiteral("Bread"), 100, 1);
    struct BadPage
    {
        QString cursor;
        int limit;
        QStringList fields;
    };
    const QString cursor = QStringLiteral("cursor");
    const QString limit = QStringLiteral("limit");
    const QList<BadPage> badPages{{QString(), 0, {limit}},
                                  {QString(), -1, {limit}},
                                  {QString(), 201, {limit}},
                                  {QString(), std::numeric_limits<int>::max(), {limit}},
                                  {QStringLiteral("next"), 10, {cursor}},
                                  {QStringLiteral("1:2"), 10, {cursor}},
                                  {QStringLiteral("+1"), 10, {cursor}},
                                  {QString(30, u'9'), 10, {cursor}},
                                  {QStringLiteral("x"), 0, {cursor, limit}}};
    for (const BadPage &bad : badPages) {
        const Result<Page<Product>> products = desk.list({.cursor = bad.cursor, .limit = bad.limit});
        QCOMPARE(codeOf(products), kInvalid);
        QCOMPARE(faultyFields(products), bad.fields);
        QCOMPARE(faultyFields(desk.movements(bread, bad.cursor, bad.limit)), bad.fields);
    }
}

void CatalogListsTest::badSearchesAreRefused()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CatalogDesk desk(shop);
    const QStringList query{QStringLiteral("query")};
    QCOMPARE(faultyFields(desk.list({.text = QString(100'000, u'%')})), query);
    QCOMPARE(faultyFields(desk.list({.text = QStringLiteral("a") + QChar(0)})), query);
    const QString category = QStringLiteral("category");
    for (const QString &bad : {QString(61, u'c'), QStringLiteral("a") + QChar(0), QStringLiteral("a\nb")})
        QCOMPARE(faultyFields(desk.list({.categoryName = bad})), QStringList{category});
    QCOMPARE(faultyFields(desk.list({.text = QString(201, u'x'), .categoryName = QString(QChar(0xdc00))})),
             query + QStringList{category});
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
