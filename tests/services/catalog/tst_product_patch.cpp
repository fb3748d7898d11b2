// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/transaction.h"
#include "tests/services/catalog/catalog_desk.h"

namespace
{

using namespace danggol;
using namespace danggol::test;

const storage::Statement kPriceEdits("SELECT COUNT(*) FROM audit_log WHERE action = 'edit-price'");

const QString kBarcode = QStringLiteral("8801234567893");
const QString kOther = QStringLiteral("8809999999999");

/// A shop with one product that has everything.
struct Scene
{
    explicit Scene(Backend backend) : shop(backend), desk(shop)
    {
        bread = valueOf(desk.create({.name = QStringLiteral("Salt bread, 2 pcs"),
                                     .price = Money(4'600),
                                     .stock = 18,
                                     .category = QStringLiteral("Bakery"),
                                     .barcode = kBarcode,
                                     .art = QStringLiteral("bread"),
                                     .lowStockAt = 7}));
    }

    /// The product has become `expected`, one version on.
    void expectPatched(const PatchProductCommand &command, Product expected)
    {
        expected.version = bread.version + 1;
        bread = valueOf(desk.patch(command));
        QCOMPARE(bread, expected);
        QCOMPARE(valueOf(desk.find(bread.id)), expected);
    }
    void expectRefused(const PatchProductCommand &command, const QString &code, const QStringList &fields)
    {
        const Result<Product> refused = desk.patch(command);
        QCOMPARE(codeOf(refused), code);
        QCOMPARE(faultyFields(refused), fields);
        QCOMPARE(valueOf(desk.find(bread.id)), bread);
    }

    TestShop shop;
    CatalogDesk desk;
    Product bread;
};

class ProductPatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void changesWhatIsGivenAlone();
    void takesOffTheCategoryAndTheBarcode();
    void changesAllButTheStock();
    void findsByTheNewName();
    void refusesNothingToChange();
    void refusesBadInput();
    void refusesUnknownProductsFirst();
    void aBarcodeIsOneProductsAlone();
    void anOldVersionIsRefused();
    void withoutAVersionEveryPatchWins();
    void oneBarcodeGoesToOneProduct();
    void aNewPriceIsAudited();
    void onlyAnAdminPatches();
    void oneOperationPatchesOnce();
};

void ProductPatchTest::changesWhatIsGivenAlone()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    const ProductId id = s.bread.id;
    Product expected = s.bread;
    expected.name = QStringLiteral("Butter roll");
    s.expectPatched({.product = id, .name = QStringLiteral(" Butter roll ")}, expected);
    expected.price = Money(5'000);
    s.expectPatched({.product = id, .price = Money(5'000)}, expected);
    expected.barcode = kOther;
    s.expectPatched({.product = id, .barcode = kOther}, expected);
    expected.lowStockAt = 0;
    s.expectPatched({.product = id, .lowStockAt = 0}, expected);
    expected.status = ProductStatus::Paused;
    s.expectPatched({.product = id, .status = ProductStatus::Paused}, expected);
    expected.art = QStringLiteral("roll");
    s.expectPatched({.product = id, .art = QStringLiteral("roll")}, expected);
    const Product rolled = valueOf(s.desk.patch({.product = id, .category = QStringLiteral(" Rolls ")}));
    QCOMPARE(rolled.categoryName, QStringLiteral("Rolls"));
    QVERIFY(rolled.category && rolled.category != expected.category);
    QCOMPARE(valueOf(s.desk.categories()).size(), 2);
    s.shop.expectBooksBalance();
}

void ProductPatchTest::takesOffTheCategoryAndTheBarcode()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    Product expected = s.bread;
    expected.category.reset();
    expected.categoryName.clear();
    s.expectPatched({.product = s.bread.id, .category = QString()}, expected);
    expected.barcode.reset();
    s.expectPatched({.product = s.bread.id, .barcode = std::optional<QString>()}, expected);
    expected.art.clear();
    s.expectPatched({.product = s.bread.id, .art = QString()}, expected);
    QCOMPARE(codeOf(s.desk.scan(kBarcode)), QStringLiteral("PRODUCT_NOT_FOUND"));
    s.shop.expectBooksBalance();
}

void ProductPatchTest::changesAllButTheStock()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    Product expected = s.bread;
    (void)valueOf(s.desk.adjust({s.bread.id, -3, MovementReason::Adjusted, {}}));
    expected.name = QStringLiteral("Butter roll");
    expected.price = Money(5'000);
    expected.category.reset();
    expected.categoryName.clear();
    expected.barcode = kOther;
    expected.lowStockAt = 3;
    expected.status = ProductStatus::Archived;
    expected.art = QStringLiteral("roll");
    expected.stock = 15;
    s.expectPatched({.product = s.bread.id,
                     .version = s.bread.version,
                     .name = expected.name,
                     .price = expected.price,
                     .category = QString(),
                     .barcode = kOther,
                     .lowStockAt = 3,
                     .status = ProductStatus::Archived,
                     .art = expected.art},
                    expected);
    s.shop.expectBooksBalance();
}

void ProductPatchTest::findsByTheNewName()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    (void)valueOf(s.desk.patch({.product = s.bread.id, .price = Money(1)}));
    QCOMPARE(valueOf(s.desk.list({.text = QStringLiteral("salt")})).items.size(), 1);
    (void)valueOf(s.desk.patch({.product = s.bread.id, .name = QStringLiteral("소금빵")}));
    QCOMPARE(valueOf(s.desk.list({.text = QStringLiteral("ㅅㄱㅃ")})).items.size(), 1);
    QVERIFY(valueOf(s.desk.list({.text = QStringLiteral("salt")})).items.isEmpty());
}

void ProductPatchTest::refusesNothingToChange()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    const QStringList body{QStringLiteral("body")};
    s.expectRefused({.product = s.bread.id}, QStringLiteral("INVALID_INPUT"), body);
    s.expectRefused({.product = s.bread.id, .version = s.bread.version}, QStringLiteral("INVALID_INPUT"),
                    body);
    const Result<Product> refused = s.desk.patch({.product = ProductId{99}});
    QCOMPARE(refused.error().fields.first().code, QStringLiteral("REQUIRED"));
    QCOMPARE(faultyFields(refused), body);
}

void ProductPatchTest::refusesBadInput()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    const ProductId id = s.bread.id;
    const QString invalid = QStringLiteral("INVALID_INPUT");
    s.expectRefused({.product = id, .name = QStringLiteral("  ")}, invalid, {QStringLiteral("name")});
    s.expectRefused({.product = id, .price = Money(0)}, invalid, {QStringLiteral("price")});
    s.expectRefused({.product = id, .price = Money(kLargestPrice.won() + 1)}, invalid,
                    {QStringLiteral("price")});
    s.expectRefused({.product = id, .category = QString(61, u'c')}, invalid, {QStringLiteral("category")});
    s.expectRefused({.product = id, .barcode = QString()}, invalid, {QStringLiteral("barcode")});
    s.expectRefused({.product = id, .barcode = QStringLiteral("123")}, invalid, {QStringLiteral("barcode")});
    s.expectRefused({.product = id, .lowStockAt = -1}, invalid, {QStringLiteral("lowStockAt")});
    s.expectRefused({.product = id, .art = QString(61, u'a')}, invalid, {QStringLiteral("art")});
    s.expectRefused({.product = id, .name = QString(121, u'n'), .price = Money(-1)}, invalid,
                    {QStringLiteral("name"), QStringLiteral("price")});
    s.shop.expectBooksBalance();
}

void ProductPatchTest::refusesUnknownProductsFirst()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    s.expectRefused({.product = ProductId{999}, .category = QStringLiteral("Never made"), .barcode = kOther},
                    QStringLiteral("PRODUCT_NOT_FOUND"), {});
    QCOMPARE(valueOf(s.desk.categories()).size(), 1);
    s.shop.expectBooksBalance();
}

void ProductPatchTest::aBarcodeIsOneProductsAlone()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    const ProductId cake = s.shop.product(QStringLiteral("Cake"), 9'000, 1);
    const Result<Product> taken = s.desk.patch({.product = cake, .barcode = kBarcode});
    QCOMPARE(codeOf(taken), QStringLiteral("ALREADY_EXISTS"));
    QCOMPARE(faultyFields(taken), QStringList{QStringLiteral("barcode")});
    QVERIFY(!valueOf(s.desk.find(cake)).barcode);
    QVERIFY(s.desk.patch({.product = s.bread.id, .barcode = kBarcode})); // its own
    QVERIFY(s.desk.patch({.product = s.bread.id, .barcode = std::optional<QString>()}));
    QCOMPARE(valueOf(s.desk.patch({.product = cake, .barcode = kBarcode})).barcode, std::optional(kBarcode));
    s.shop.expectBooksBalance();
}

void ProductPatchTest::anOldVersionIsRefused()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    const qint64 old = s.bread.version;
    s.bread = valueOf(s.desk.patch({.product = s.bread.id, .version = old, .price = Money(5'000)}));
    s.expectRefused({.product = s.bread.id, .version = old, .price = Money(6'000)},
                    QStringLiteral("EDIT_CONFLICT"), {});
    s.expectRefused({.product = s.bread.id, .version = s.bread.version + 1, .price = Money(6'000)},
                    QStringLiteral("EDIT_CONFLICT"), {});
    const Result<Product> refused =
        s.desk.patch({.product = s.bread.id, .version = old, .price = Money(6'000)});
    QCOMPARE(refused.error().details.value(QStringLiteral("version")).toLongLong(), s.bread.version);
    s.shop.expectBooksBalance();
}

void ProductPatchTest::withoutAVersionEveryPatchWins()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    const std::unique_ptr<Shop> other = s.shop.secondTill();
    // With barcodes and without, and from two tills: rows must be locked in one order.
    const QList<Result<Product>> answers = race<Product>(32, [&](int i, Reply<Product> reply) {
        PatchProductCommand command{.product = s.bread.id, .lowStockAt = i};
        if (i % 4 < 2)
            command.barcode = QStringLiteral("88000000%1").arg(i);
        Shop &till = i % 2 == 0 ? s.shop.shop() : *other;
        till.catalog().patch(TestShop::admin(), s.shop.operation(), command, std::move(reply));
    });
    QCOMPARE(successes(answers), 32);
    QCOMPARE(valueOf(s.desk.find(s.bread.id)).version, s.bread.version + 32);
    s.shop.expectBooksBalance();
}

void ProductPatchTest::oneBarcodeGoesToOneProduct()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    const std::unique_ptr<Shop> other = s.shop.secondTill();
    QList<ProductId> products;
    for (int i = 0; i < 8; ++i)
        products.append(s.shop.product(QStringLiteral("Product %1").arg(i), 100, 1));
    const QList<Result<Product>> answers = race<Product>(8, [&](int i, Reply<Product> reply) {
        Shop &till = i % 2 == 0 ? s.shop.shop() : *other;
        till.catalog().patch(TestShop::admin(), s.shop.operation(),
                             {.product = products.at(i), .barcode = kOther}, std::move(reply));
    });
    QCOMPARE(successes(answers), 1);
    QCOMPARE(refusals(answers, ErrorCode::AlreadyExists), 7);
    s.shop.expectBooksBalance();
}

void ProductPatchTest::aNewPriceIsAudited()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    const auto priceEdits = [&s] {
        return valueOf(s.shop.unit<qint64>([](storage::Transaction &t) { return t.number(kPriceEdits); }));
    };
    (void)valueOf(s.desk.patch({.product = s.bread.id, .name = QStringLiteral("Butter roll")}));
    (void)valueOf(s.desk.patch({.product = s.bread.id, .price = s.bread.price}));
    QCOMPARE(priceEdits(), 0);
    (void)valueOf(s.desk.patch({.product = s.bread.id, .price = Money(5'000)}));
    QCOMPARE(priceEdits(), 1);
    s.shop.expectBooksBalance();
}

void ProductPatchTest::onlyAnAdminPatches()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    const QString forbidden = QStringLiteral("FORBIDDEN");
    QCOMPARE(codeOf(s.desk.patch({.product = s.bread.id, .price = Money(1)}, TestShop::staff())), forbidden);
    QCOMPARE(codeOf(s.desk.patch({.product = s.bread.id}, TestShop::customerActor(CustomerId{1}))),
             forbidden);
    QCOMPARE(valueOf(s.desk.find(s.bread.id)), s.bread);
}

void ProductPatchTest::oneOperationPatchesOnce()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    const Operation operation = s.shop.operation();
    const QList<Result<Product>> answers = race<Product>(8, [&](int, Reply<Product> reply) {
        s.shop->catalog().patch(TestShop::admin(), operation, {.product = s.bread.id, .price = Money(5'000)},
                                std::move(reply));
    });
    QCOMPARE(successes(answers), 8);
    for (const Result<Product> &answer : answers)
        QCOMPARE(*answer, *answers.first());
    QCOMPARE(valueOf(s.desk.find(s.bread.id)).version, s.bread.version + 1);
    s.shop.expectBooksBalance();
}

} // namespace

DANGGOL_TEST_MAIN(QCoreApplication, ProductPatchTest)
#include "tst_product_patch.moc"
