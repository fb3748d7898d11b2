// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/catalog/product_repository.h"
#include "tests/services/catalog/catalog_desk.h"

#include <limits>

namespace
{

using namespace danggol;
using namespace danggol::test;

const QString kInvalid = QStringLiteral("INVALID_INPUT");

CreateProductCommand saltBread()
{
    return {.name = QStringLiteral("  Salt bread, 2 pcs "),
            .price = Money(4'600),
            .stock = 18,
            .category = QStringLiteral(" Bakery "),
            .barcode = QStringLiteral("8801234567893"),
            .art = QStringLiteral("bread")};
}

class ProductsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void createKeepsWhatWasEntered();
    void createRefusesBadInput();
    void createNamesEveryFieldAtFault();
    void limitsThemselvesAreAllowed();
    void aBarcodeIsOneProductsAlone();
    void archivedProductsKeepTheirBarcode();
    void editChangesAllButTheStock();
    void editRefuses();
    void editOfAnOldVersionIsRefused();
    void noRowIsWrittenFromAnOldVersion();
    void sellingDoesNotMakeAnEditOld();
    void oneOfManyEditsWins();
    void onlyAnAdminEdits();
    void oneOperationMakesOneProduct();
};

void ProductsTest::createKeepsWhatWasEntered()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CatalogDesk desk(shop);
    const Product made = valueOf(desk.create(saltBread()));
    QCOMPARE(made.name, QStringLiteral("Salt bread, 2 pcs"));
    QCOMPARE(made.categoryName, QStringLiteral("Bakery"));
    QVERIFY(made.category);
    QCOMPARE(made.price, Money(4'600));
    QCOMPARE(made.stock, 18);
    QCOMPARE(made.lowStockAt, kDefaultLowStockAt);
    QCOMPARE(made.barcode, std::optional(QStringLiteral("8801234567893")));
    QCOMPARE(made.status, ProductStatus::OnSale);
    QCOMPARE(made.version, 1);
    QCOMPARE(valueOf(desk.find(made.id)), made);
    QCOMPARE(valueOf(desk.scan(QStringLiteral(" 8801234567893 "))), made);

    const QList<StockMovement> movements = valueOf(desk.movements(made.id)).items;
    QCOMPARE(movements.size(), 1);
    QCOMPARE(movements.first().reason, MovementReason::Received);
    QCOMPARE(movements.first().change, 18);
    QCOMPARE(movements.first().stockAfter, 18);
    QCOMPARE(movements.first().actorName, QStringLiteral("Haneul"));
    QCOMPARE(movements.first().at, ManualClock::kStart);
    shop.expectBooksBalance();
}

struct BadInput
{
    QString field;
    QString text;
    qint64 number = 0;
};

QList<BadInput> badInputs()
{
    constexpr qint64 kMost = std::numeric_limits<qint64>::max();
    constexpr qint64 kLeast = std::numeric_limits<qint64>::min();
    const QString name = QStringLiteral("name");
    const QString barcode = QStringLiteral("barcode");
    const QString price = QStringLiteral("price");
    const QString stock = QStringLiteral("stock");
    const QString lowStockAt = QStringLiteral("lowStockAt");
    QList<BadInput> inputs{{QStringLiteral("category"), QString(61, u'c')},
                           {QStringLiteral("art"), QString(61, u'a')}};
    for (const QString &text : {QString(), QStringLiteral("   "), QString(121, u'a'), QStringLiteral("a\nb"),
                                QStringLiteral("a") + QChar(0), QString(QChar(0xD83C))})
        inputs.append({name, text});
    for (const QString &text :
         {QString(), QStringLiteral("123"), QString(33, u'1'), QStringLiteral("소금빵소금빵")})
        inputs.append({barcode, text});
    for (const qint64 number : {qint64(0), qint64(-1), kLargestPrice.won() + 1, kMost, kLeast})
        inputs.append({price, {}, number});
    for (const qint64 number : {qint64(-1), kLargestStock + 1, kMost, kLeast}) {
        inputs.append({stock, {}, number});
        inputs.append({lowStockAt, {}, number});
    }
    return inputs;
}

CreateProductCommand with(const BadInput &bad)
{
    CreateProductCommand command = saltBread();
    if (bad.field == QLatin1String("name"))
        command.name = bad.text;
    else if (bad.field == QLatin1String("category"))
        command.category = bad.text;
    else if (bad.field == QLatin1String("art"))
        command.art = bad.text;
    else if (bad.field == QLatin1String("barcode"))
        command.barcode = bad.text;
    else if (bad.field == QLatin1String("price"))
        command.price = Money(bad.number);
    else if (bad.field == QLatin1String("stock"))
        command.stock = bad.number;
    else
        command.lowStockAt = bad.number;
    return command;
}

void ProductsTest::createRefusesBadInput()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CatalogDesk desk(shop);
    for (const BadInput &bad : badInputs()) {
        const Result<Product> refused = desk.create(with(bad));
        QCOMPARE(codeOf(refused), kInvalid);
        QCOMPARE(faultyFields(refused), QStringList{bad.field});
    }
    QVERIFY(valueOf(desk.list({})).items.isEmpty());
    QVERIFY(valueOf(desk.categories()).isEmpty());
    shop.expectBooksBalance();
}

void ProductsTest::createNamesEveryFieldAtFault()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CatalogDesk desk(shop);
    const Result<Product> refused =
        desk.create({.stock = -1, .barcode = QStringLiteral("1"), .lowStockAt = -1});
    QCOMPARE(faultyFields(refused),
             (QStringList{QStringLiteral("name"), QStringLiteral("price"), QStringLiteral("lowStockAt"),
                          QStringLiteral("barcode"), QStringLiteral("stock")}));
}

void ProductsTest::limitsThemselvesAreAllowed()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CatalogDesk desk(shop);
    const QString longest = QStringLiteral("🥐").repeated(120);
    const Product dear = valueOf(desk.create({.name = longest,
                                              .price = kLargestPrice,
                                              .stock = kLargestStock,
                                              .barcode = QString(32, u'9'),
                                              .lowStockAt = kLargestStock}));
    QCOMPARE(dear.name, longest);
    QCOMPARE(dear.stock, kLargestStock);
    const Product cheap = valueOf(desk.create({.name = QStringLiteral("x"),
                                               .price = Money(1),
                                               .barcode = QStringLiteral("1234"),
                                               .lowStockAt = 0}));
    QCOMPARE(cheap.stock, 0);
    QVERIFY(valueOf(desk.movements(cheap.id)).items.isEmpty());
    QVERIFY(!cheap.category);
    shop.expectBooksBalance();
}

void ProductsTest::aBarcodeIsOneProductsAlone()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CatalogDesk desk(shop);
    const Product first = valueOf(desk.create(saltBread()));
    CreateProductCommand second = saltBread();
    second.name = QStringLiteral("Other bread");
    const Result<Product> refused = desk.create(second);
    QCOMPARE(codeOf(refused), QStringLiteral("ALREADY_EXISTS"));
    QCOMPARE(faultyFields(refused), QStringList{QStringLiteral("barcode")});
    QCOMPARE(refused.error().details.value(QStringLiteral("productId")).toLongLong(), first.id.value);
    QCOMPARE(valueOf(desk.list({})).items.size(), 1);

    second.barcode = std::nullopt;
    const Product other = valueOf(desk.create(second));
    EditProductCommand edit = CatalogDesk::editOf(other);
    edit.barcode = first.barcode;
    QCOMPARE(codeOf(desk.edit(edit)), QStringLiteral("ALREADY_EXISTS"));
    QCOMPARE(valueOf(desk.find(other.id)), other);
    // Its own barcode does not stand in a product's way.
    QCOMPARE(valueOf(desk.edit(CatalogDesk::editOf(first))).barcode, first.barcode);
    shop.expectBooksBalance();
}

void ProductsTest::archivedProductsKeepTheirBarcode()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CatalogDesk desk(shop);
    const Product bread = valueOf(desk.create(saltBread()));
    EditProductCommand archive = CatalogDesk::editOf(bread);
    archive.status = ProductStatus::Archived;
    QCOMPARE(valueOf(desk.edit(archive)).status, ProductStatus::Archived);
    QVERIFY(valueOf(desk.list({})).items.isEmpty());
    QCOMPARE(codeOf(desk.scan(*bread.barcode)), QStringLiteral("PRODUCT_NOT_FOUND"));
    QCOMPARE(codeOf(desk.create(saltBread())), QStringLiteral("ALREADY_EXISTS"));
    QCOMPARE(valueOf(desk.find(bread.id)).status, ProductStatus::Archived);
}

void ProductsTest::editChangesAllButTheStock()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CatalogDesk desk(shop);
    const Product before = valueOf(desk.create(saltBread()));
    const EditProductCommand edit{.product = before.id,
                                  .version = before.version,
                                  .name = QStringLiteral("소금빵"),
                                  .price = Money(4'800),
                                  .category = QStringLiteral("Morning"),
                                  .barcode = std::nullopt,
                                  .art = QStringLiteral("roll"),
                                  .lowStockAt = 3,
                                  .status = ProductStatus::Paused};
    const Product after = valueOf(desk.edit(edit));
    QCOMPARE(after.name, edit.name);
    QCOMPARE(after.price, edit.price);
    QCOMPARE(after.categoryName, edit.category);
    QVERIFY(!after.barcode);
    QCOMPARE(after.art, edit.art);
    QCOMPARE(after.lowStockAt, 3);
    QCOMPARE(after.status, ProductStatus::Paused);
    QCOMPARE(after.stock, before.stock);
    QCOMPARE(after.version, before.version + 1);
    QCOMPARE(valueOf(desk.find(before.id)), after);
    QCOMPARE(valueOf(desk.list({.text = QStringLiteral("ㅅㄱㅃ")})).items.size(), 1);
    shop.expectBooksBalance();
}

void ProductsTest::editRefuses()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CatalogDesk desk(shop);
    const Product before = valueOf(desk.create(saltBread()));
    EditProductCommand edit = CatalogDesk::editOf(before);
    edit.product = ProductId{999};
    edit.category = QStringLiteral("Never made");
    QCOMPARE(codeOf(desk.edit(edit)), QStringLiteral("PRODUCT_NOT_FOUND"));
    edit = CatalogDesk::editOf(before);
    edit.price = Money(0);
    edit.name.clear();
    QCOMPARE(faultyFields(desk.edit(edit)), (QStringList{QStringLiteral("name"), QStringLiteral("price")}));
    QCOMPARE(valueOf(desk.find(before.id)), before);
    QCOMPARE(valueOf(desk.categories()).size(), 1);
    shop.expectBooksBalance();
}

void ProductsTest::editOfAnOldVersionIsRefused()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CatalogDesk desk(shop);
    const Product before = valueOf(desk.create(saltBread()));
    EditProductCommand edit = CatalogDesk::editOf(before);
    edit.price = Money(5'000);
    const Product after = valueOf(desk.edit(edit));
    edit.price = Money(6'000);
    const Result<Product> refused = desk.edit(edit);
    QCOMPARE(codeOf(refused), QStringLiteral("EDIT_CONFLICT"));
    QCOMPARE(refused.error().details.value(QStringLiteral("version")).toLongLong(), after.version);
    edit.version = std::numeric_limits<qint64>::max();
    QCOMPARE(codeOf(desk.edit(edit)), QStringLiteral("EDIT_CONFLICT"));
    QCOMPARE(valueOf(desk.find(before.id)), after);
    shop.expectBooksBalance();
}

// The service has looked at the version before. Should it ever have looked too early, the row still says no.
void ProductsTest::noRowIsWrittenFromAnOldVersion()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CatalogDesk desk(shop);
    const Product made = valueOf(desk.create(saltBread()));
    EditProductCommand command = CatalogDesk::editOf(made);
    command.price = Money(5'000);
    (void)valueOf(desk.edit(command));
    command.price = Money(9'900);
    const bool isWritten = valueOf(shop.unit<bool>([&](storage::Transaction &transaction) {
        return product_repository::update(transaction, command, made.category, shop.clock().now());
    }));
    QVERIFY(!isWritten);
    QCOMPARE(valueOf(desk.find(made.id)).price, Money(5'000));
    shop.expectBooksBalance();
}

void ProductsTest::sellingDoesNotMakeAnEditOld()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CatalogDesk desk(shop);
    const Product before = valueOf(desk.create(saltBread()));
    QCOMPARE(valueOf(desk.adjust({before.id, -1, MovementReason::Adjusted, {}})).version, before.version);
    EditProductCommand edit = CatalogDesk::editOf(before);
    edit.price = Money(5'000);
    const Product after = valueOf(desk.edit(edit));
    QCOMPARE(after.stock, before.stock - 1);
    shop.expectBooksBalance();
}

void ProductsTest::oneOfManyEditsWins()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CatalogDesk desk(shop);
    const std::unique_ptr<Shop> other = shop.secondTill();
    const Product before = valueOf(desk.create(saltBread()));
    const QList<Result<Product>> answers = race<Product>(16, [&](int i, Reply<Product> reply) {
        EditProductCommand edit = CatalogDesk::editOf(before);
        edit.price = Money(5'000 + i);
        Shop &till = i % 2 == 0 ? shop.shop() : *other;
        till.catalog().edit(shop.admin(), shop.operation(), edit, std::move(reply));
    });
    QCOMPARE(successes(answers), 1);
    QCOMPARE(refusals(answers, ErrorCode::EditConflict), 15);
    QCOMPARE(valueOf(desk.find(before.id)).version, before.version + 1);
    shop.expectBooksBalance();
}

void ProductsTest::onlyAnAdminEdits()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CatalogDesk desk(shop);
    const Product bread = valueOf(desk.create(saltBread()));
    const Actor customer = shop.customerActor(CustomerId{1});
    const QString forbidden = QStringLiteral("FORBIDDEN");
    QCOMPARE(codeOf(desk.create(saltBread(), shop.staff())), forbidden);
    QCOMPARE(codeOf(desk.edit(CatalogDesk::editOf(bread), shop.staff())), forbidden);
    QCOMPARE(codeOf(desk.adjust({bread.id, 1, MovementReason::Received, {}}, customer)), forbidden);
    QCOMPARE(codeOf(desk.movements(bread.id, {}, 10, customer)), forbidden);
    QCOMPARE(valueOf(desk.find(bread.id)), bread);
}

void ProductsTest::oneOperationMakesOneProduct()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CatalogDesk desk(shop);
    const Operation operation = shop.operation();
    const QList<Result<Product>> answers = race<Product>(8, [&](int, Reply<Product> reply) {
        shop->catalog().create(shop.admin(), operation, saltBread(), std::move(reply));
    });
    QCOMPARE(successes(answers), 8);
    for (const Result<Product> &answer : answers)
        QCOMPARE(*answer, *answers.first());
    QCOMPARE(valueOf(desk.list({})).items.size(), 1);
    shop.expectBooksBalance();
}

} // namespace

QTEST_GUILESS_MAIN(ProductsTest)
#include "tst_products.moc"
