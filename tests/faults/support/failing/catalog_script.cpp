// SPDX-License-Identifier: GPL-3.0-or-later
// Products, one at a time and out of a file.
#include "services/import/product_import.h"
#include "tests/faults/support/failing/scripts.h"

namespace danggol::test::failing_scripts
{

namespace
{

const QString kBarcode = QStringLiteral("8801234567893");

std::shared_ptr<const ProductSheet> sheetOf(const QByteArray &bytes)
{
    ProductSheetReader reader(QStringLiteral("products.csv"));
    (void)reader.feed(bytes);
    return std::make_shared<const ProductSheet>(reader.finish());
}

void importFile(StatementTrial &trial, const char *what, const QByteArray &bytes)
{
    ProductImport import(trial.shop());
    const auto sheet = sheetOf(bytes);
    const auto plan = std::make_shared<const ImportPlan>(
        trial.read<ImportPlan>(what, [&](auto reply) { import.plan(TestShop::admin(), sheet, reply); }));
    // A chunk that failed is told in the report.
    const auto told = [](const auto &reply) {
        return [reply](const Result<ImportReport> &report) {
            const bool hasFailed = report && report->failure;
            reply(hasFailed ? Result<ImportReport>(fail(*report->failure)) : report);
        };
    };
    trial.inPieces<ImportReport>(what, [&](auto &once, auto reply) {
        (void)import.run(TestShop::admin(), once, plan, {}, told(reply));
    });
}

} // namespace

void products(StatementTrial &trial)
{
    Catalog &catalog = trial.shop().catalog();
    const Actor admin = TestShop::admin();
    const CreateProductCommand bread{.name = QStringLiteral("Bread"),
                                     .price = Money(4'600),
                                     .stock = 18,
                                     .category = QStringLiteral("Bakery"),
                                     .barcode = kBarcode,
                                     .art = {}};
    const auto made = trial.write<Product>("a product in a new category", [&](auto &once, auto reply) {
        catalog.create(admin, once, bread, reply);
    });
    const auto plain = trial.write<Product>("a product", [&](auto &once, auto reply) {
        catalog.create(admin, once, {.name = QStringLiteral("Milk"), .price = Money(2'900)}, reply);
    });
    trial.refused<Product>("a barcode twice", ErrorCode::AlreadyExists,
                           [&](auto &once, auto reply) { catalog.create(admin, once, bread, reply); });
    const EditProductCommand edit{.product = plain.id,
                                  .version = plain.version,
                                  .name = QStringLiteral("Oat milk"),
                                  .price = Money(4'900),
                                  .category = QStringLiteral("Drinks"),
                                  .barcode = QStringLiteral("11110000"),
                                  .art = {}};
    trial.write<Product>("an edit of everything",
                         [&](auto &once, auto reply) { catalog.edit(admin, once, edit, reply); });
    trial.refused<Product>("an edit of what was edited", ErrorCode::EditConflict,
                           [&](auto &once, auto reply) { catalog.edit(admin, once, edit, reply); });
    PatchProductCommand patch{};
    patch.product = plain.id;
    patch.barcode = std::optional(kBarcode);
    trial.refused<Product>("a patch with another's barcode", ErrorCode::AlreadyExists,
                           [&](auto &once, auto reply) { catalog.patch(admin, once, patch, reply); });
    patch.barcode = std::optional<QString>();
    patch.price = Money(5'100);
    trial.write<Product>("a patch",
                         [&](auto &once, auto reply) { catalog.patch(admin, once, patch, reply); });
    patch.product = ProductId{99};
    trial.refused<Product>("a patch of nothing", ErrorCode::ProductNotFound,
                           [&](auto &once, auto reply) { catalog.patch(admin, once, patch, reply); });
    for (const ProductStatus status : {ProductStatus::Archived, ProductStatus::Paused}) {
        PatchProductCommand change{};
        change.product = plain.id;
        change.status = status;
        trial.write<Product>("archiving and bringing back",
                             [&](auto &once, auto reply) { catalog.patch(admin, once, change, reply); });
    }
    (void)trial.read<Product>("a product", [&](auto reply) { catalog.find(admin, made.id, reply); });
    (void)trial.read<QList<Product>>("some products", [&](auto reply) {
        catalog.findAll(admin, {made.id, plain.id, ProductId{99}}, reply);
    });
    (void)trial.read<Product>("by barcode",
                              [&](auto reply) { catalog.findByBarcode(admin, kBarcode, reply); });
    (void)trial.read<std::optional<Product>>(
        "whose barcode", [&](auto reply) { catalog.barcodeOwner(admin, kBarcode, reply); });
    (void)trial.read<QList<Category>>("categories", [&](auto reply) { catalog.categories(admin, reply); });
    const auto list = [&](const char *what, const ProductQuery &query) {
        return trial.read<Page<Product>>(what, [&](auto reply) { catalog.list(admin, query, reply); });
    };
    ProductQuery query{
        .text = {}, .category = {}, .categoryName = {}, .inStockOnly = false, .cursor = {}, .limit = 1};
    query.cursor = list("products", query).nextCursor;
    (void)list("the products after", query);
    query.cursor.clear();
    query.inStockOnly = true;
    query.text = QStringLiteral("bre");
    (void)list("products by name", query);
    query.text.clear();
    query.categoryName = QStringLiteral("Bakery");
    (void)list("products of a category", query);
    query.archivedOnly = true;
    (void)list("archived products", query);
}

void stockAndPictures(StatementTrial &trial)
{
    Catalog &catalog = trial.shop().catalog();
    const Actor admin = TestShop::admin();
    const ProductId bread = trial.testShop().product(QStringLiteral("Bread"), 4'600, 5);
    const AdjustStockCommand more{
        .product = bread, .change = 7, .reason = MovementReason::Received, .note = QStringLiteral("Morning")};
    trial.write<Product>("goods that came",
                         [&](auto &once, auto reply) { catalog.adjustStock(admin, once, more, reply); });
    const AdjustStockCommand fewer{.product = bread, .change = -100, .note = {}};
    trial.refused<Product>("more taken off than there are", ErrorCode::OutOfStock,
                           [&](auto &once, auto reply) { catalog.adjustStock(admin, once, fewer, reply); });
    const auto moved = [&](const char *what, const QString &cursor) {
        return trial.read<Page<StockMovement>>(
            what, [&](auto reply) { catalog.movements(admin, bread, cursor, 1, reply); });
    };
    (void)moved("the movements before", moved("movements", {}).nextCursor);
    const QByteArray png = QByteArrayLiteral("\x89PNG\r\n\x1a\n");
    for (const QByteArray &bytes : {png, png + "other", QByteArray()}) {
        trial.write<Product>("a picture, another and none", [&](auto &once, auto reply) {
            catalog.setPicture(admin, once, {bread, bytes}, reply);
        });
        (void)trial.read<QByteArray>("the picture",
                                     [&](auto reply) { catalog.picture(admin, pictureHash(bytes), reply); });
    }
    trial.refused<Product>("a picture of nothing", ErrorCode::ProductNotFound, [&](auto &once, auto reply) {
        catalog.setPicture(admin, once, {ProductId{99}, png}, reply);
    });
}

void import(StatementTrial &trial)
{
    (void)trial.testShop().product(QStringLiteral("Jam"), 3'000, 5);
    importFile(trial, "a file of new products and a changed one",
               "Product,Category,Price,Stock,Low at,Barcode,Status\n"
               "Salt bread,Bakery,4600,18,3,8801234567893,\n"
               "Oat milk,Drinks,4900,,,,Paused\n"
               "Jam,Bakery,3500,9,,11110000,\n");
    // One row more than goes into one unit.
    QByteArray many("Product,Price,Stock\n");
    for (qsizetype i = 0; i <= ProductImportRun::kRowsPerChunk; ++i)
        many += QStringLiteral("Thing %1,1000,%2\n").arg(i).arg(i % 7).toUtf8();
    importFile(trial, "a file of two units", many);
}

} // namespace danggol::test::failing_scripts
