// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/import_file.h"
#include "tests/services/catalog/catalog_desk.h"
#include "tests/services/import/import_desk.h"

#include <QFile>
#include <QTemporaryDir>

using namespace danggol;
using namespace danggol::test;

/// Products from a file: what they become, once, and with books that balance.
class TstProductImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void makesProducts();
    void changesProducts();
    void againChangesNothing();
    void namesSayWhichIsMeant();
    void whatIsNotClearIsRefused();
    void aBarcodeIsGivenToTheProductOfTheName();
    void aNameOfAnotherBarcodeIsAnotherProduct();
    void ofSeveralThatAreAlikeNoneIsChosen();
    void twoThousandRows();
    void aStoppedImportIsFinishedByTheNext();
    void anOperationIsDoneOnce();
    void anotherTillGoesOnMeanwhile();
    void aBarcodeGivenMeanwhileIsNotTaken();
    void aLineThatNoLongerFitsEndsIt();
    void onlyWhoMayEdit();
    void aProgramImportsAFile();
    void aProgramIsToldWhatIsWrong();
};

namespace
{

QByteArray manyProducts(int count)
{
    QByteArray bytes("Product,Category,Price,Stock,Low at,Barcode,Status\r\n");
    for (int i = 1; i <= count; ++i)
        bytes += QStringLiteral("Thing %1,Shelf %2,%3,%4,5,%5,On sale\r\n")
                     .arg(i)
                     .arg(i % 7)
                     .arg(100 + i)
                     .arg(i % 40)
                     .arg(i % 3 == 0 ? QString() : QStringLiteral("99%1").arg(i, 8, 10, QLatin1Char('0')))
                     .toUtf8();
    return bytes;
}

QList<Product> allOf(CatalogDesk &desk, const ProductQuery &query = {})
{
    QList<Product> products;
    ProductQuery next = query;
    next.limit = kMaximumPageLimit;
    do {
        const Page<Product> page = valueOf(desk.list(next));
        products += page.items;
        next.cursor = page.nextCursor;
    } while (!next.cursor.isEmpty());
    return products;
}

QList<qint64> changesOf(const QList<StockMovement> &movements)
{
    QList<qint64> changes;
    for (const StockMovement &each : movements)
        changes.append(each.change);
    return changes;
}

} // namespace

void TstProductImport::makesProducts()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    ImportDesk import(shop);
    CatalogDesk desk(shop);
    const ImportPlan plan = import.plan("Product,Category,Price,Stock,Low at,Barcode,Status\n"
                                        "Salt bread,Bakery,4600,18,3,8801234567893,\n"
                                        "Oat milk,,4900,,,,Paused\n");
    QVERIFY(plan.mayBeWritten());
    QCOMPARE(plan.created, 2);
    QVERIFY(allOf(desk).isEmpty()); // nothing is written by asking
    const ImportReport report = import.run(plan, shop.operation());
    QVERIFY(report.isComplete() && !report.failure);
    QCOMPARE(ImportDesk::words(report), QStringLiteral("2 new, 0 changed, 0 as before"));
    const QList<Product> products = allOf(desk);
    QCOMPARE(products.size(), 2);
    const Product bread = valueOf(desk.scan(QStringLiteral("8801234567893")));
    QCOMPARE(bread.name, QStringLiteral("Salt bread"));
    QCOMPARE(bread.categoryName, QStringLiteral("Bakery"));
    QCOMPARE(bread.price, Money(4'600));
    QCOMPARE(bread.stock, 18);
    QCOMPARE(bread.lowStockAt, 3);
    QCOMPARE(bread.status, ProductStatus::OnSale);
    const StockMovement received = valueOf(desk.movements(bread.id)).items.first();
    QCOMPARE(received.reason, MovementReason::Received);
    QCOMPARE(received.change, 18);
    QCOMPARE(received.note, QStringLiteral("products.csv"));
    QCOMPARE(received.actorName, TestShop::admin().name);
    const Product milk = valueOf(desk.list({.text = QStringLiteral("oat")})).items.first();
    QVERIFY(!milk.barcode && !milk.category);
    QCOMPARE(milk.lowStockAt, kDefaultLowStockAt);
    QCOMPARE(milk.status, ProductStatus::Paused);
    QVERIFY(valueOf(desk.movements(milk.id)).items.isEmpty());
    shop.expectBooksBalance();
}

void TstProductImport::changesProducts()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    ImportDesk import(shop);
    CatalogDesk desk(shop);
    const Product before = valueOf(desk.create({.name = QStringLiteral("Bread"),
                                                .price = Money(4'600),
                                                .stock = 18,
                                                .category = QStringLiteral("Bakery"),
                                                .barcode = QStringLiteral("8801234567893"),
                                                .art = QStringLiteral("loaf")}));
    QList<ChangeSet> told;
    connect(
        &shop.shop(), &Shop::changed, this, [&told](const ChangeSet &changes) { told.append(changes); },
        Qt::DirectConnection);
    const ImportPlan plan = import.plan("Barcode,Price,Stock\n8801234567893,5000,20\n");
    QCOMPARE(plan.changed, 1);
    QCOMPARE(plan.stocksSet, 1);
    QCOMPARE(ImportDesk::words(import.run(plan, shop.operation())),
             QStringLiteral("0 new, 1 changed, 0 as before"));
    const Product after = valueOf(desk.find(before.id));
    QCOMPARE(after.price, Money(5'000));
    QCOMPARE(after.stock, 20);
    QCOMPARE(after.version, before.version + 1);
    QCOMPARE(after.name, before.name);
    QCOMPARE(after.categoryName, before.categoryName);
    QCOMPARE(after.category, before.category);
    QCOMPARE(after.art, before.art);
    const StockMovement counted = valueOf(desk.movements(before.id)).items.first();
    QCOMPARE(counted.reason, MovementReason::Adjusted);
    QCOMPARE(counted.change, 2);
    QCOMPARE(counted.stockAfter, 20);
    QVERIFY(std::any_of(told.begin(), told.end(), [&](const ChangeSet &changes) {
        return changes.touches(Topic::Product, before.id.value);
    }));
    shop.expectBooksBalance();
}

void TstProductImport::againChangesNothing()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    ImportDesk import(shop);
    CatalogDesk desk(shop);
    const QByteArray bytes = manyProducts(60);
    QCOMPARE(import.import(bytes), QStringLiteral("60 new, 0 changed, 0 as before"));
    const QList<Product> before = allOf(desk);
    QCOMPARE(before.size(), 60);
    QCOMPARE(import.import(bytes), QStringLiteral("0 new, 0 changed, 60 as before"));
    QCOMPARE(allOf(desk), before);
    shop.expectBooksBalance();
}

void TstProductImport::namesSayWhichIsMeant()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    ImportDesk import(shop);
    CatalogDesk desk(shop);
    // Two of one name, which a barcode tells apart; and one that is archived beside one on sale.
    QCOMPARE(import.import("Product,Price,Barcode,Status\nTea,1000,11110000,\nTea,2000,,\n"),
             QStringLiteral("2 new, 0 changed, 0 as before"));
    const Product old = valueOf(desk.create({.name = QStringLiteral("Jam"), .price = Money(3'000)}));
    EditProductCommand archiving = CatalogDesk::editOf(old);
    archiving.status = ProductStatus::Archived;
    (void)valueOf(desk.edit(archiving));
    const Product jam = valueOf(desk.create({.name = QStringLiteral("Jam"), .price = Money(3'500)}));
    QCOMPARE(import.import("Product,Price,Barcode\nTea,1100,11110000\nTea,2100,\nJam,3600,\n"),
             QStringLiteral("0 new, 3 changed, 0 as before"));
    QCOMPARE(valueOf(desk.scan(QStringLiteral("11110000"))).price, Money(1'100));
    QCOMPARE(valueOf(desk.find(jam.id)).price, Money(3'600));
    QCOMPARE(valueOf(desk.find(old.id)).price, Money(3'000));
    shop.expectBooksBalance();
}

void TstProductImport::whatIsNotClearIsRefused()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    ImportDesk import(shop);
    (void)shop.product(QStringLiteral("Bread"), 4'600, 5);
    (void)shop.product(QStringLiteral("Bread"), 5'600, 5);
    const ImportPlan plan = import.plan("Product,Price,Barcode\n"
                                        "Bread,4000,\n"    // 2: which of the two?
                                        "Cake,,\n"         // 3: new, and costs?
                                        ",4000,55550000\n" // 4: new, and is called?
                                        "Tea,1000,11110000\n"
                                        "Teas,1000,11110000\n" // 6: as line 5
                                        "Jam,1000,\n"
                                        "Jam,2000,\n"); // 8: as line 7
    QCOMPARE(faultWords(plan.faults),
             (QStringList{QStringLiteral("2 Product MANY_OF_NAME"), QStringLiteral("3 Price NEW_NEEDS"),
                          QStringLiteral("4 Product NEW_NEEDS"), QStringLiteral("6  SAME_PRODUCT"),
                          QStringLiteral("8  SAME_PRODUCT")}));
    QVERIFY(!plan.mayBeWritten());
    const ImportPlan unread = import.plan("Product,Price\nBread,\"4600\n");
    QCOMPARE(faultWords(unread.faults), QStringList{QStringLiteral("2 7 OPEN_QUOTE")});
    shop.expectBooksBalance();
}

void TstProductImport::aBarcodeIsGivenToTheProductOfTheName()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    ImportDesk import(shop);
    CatalogDesk desk(shop);
    const Product bread = valueOf(desk.create({.name = QStringLiteral("Bread"), .price = Money(4'600)}));
    // The second bread is another product: the first has its barcode by then.
    const QByteArray bytes("Product,Price,Barcode\nBread,4600,11110000\nBread,5600,22220000\n");
    QCOMPARE(import.import(bytes), QStringLiteral("1 new, 1 changed, 0 as before"));
    QCOMPARE(valueOf(desk.find(bread.id)).barcode, QStringLiteral("11110000"));
    QCOMPARE(import.import(bytes), QStringLiteral("0 new, 0 changed, 2 as before"));
    shop.expectBooksBalance();
}

void TstProductImport::aNameOfAnotherBarcodeIsAnotherProduct()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    ImportDesk import(shop);
    CatalogDesk desk(shop);
    const Product bread = valueOf(desk.create(
        {.name = QStringLiteral("Bread"), .price = Money(4'600), .barcode = QStringLiteral("11110000")}));
    QCOMPARE(import.import("Product,Price,Barcode\nBread,5600,22220000\n"),
             QStringLiteral("1 new, 0 changed, 0 as before"));
    QCOMPARE(valueOf(desk.find(bread.id)).price, Money(4'600));
    QCOMPARE(valueOf(desk.find(bread.id)).barcode, QStringLiteral("11110000"));
    QCOMPARE(valueOf(desk.scan(QStringLiteral("22220000"))).price, Money(5'600));
    shop.expectBooksBalance();
}

// Neither being on sale nor having no barcode tells them apart.
void TstProductImport::ofSeveralThatAreAlikeNoneIsChosen()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    ImportDesk import(shop);
    CatalogDesk desk(shop);
    for (const QString &name : {QStringLiteral("Jam"), QStringLiteral("Tea")}) {
        for (const int end : {1, 2}) {
            const Product made = valueOf(desk.create({.name = name, .price = Money(1'000)}));
            EditProductCommand edit = CatalogDesk::editOf(made);
            if (name == QStringLiteral("Jam"))
                edit.status = ProductStatus::Archived;
            else
                edit.barcode = QStringLiteral("1111000%1").arg(end);
            (void)valueOf(desk.edit(edit));
        }
    }
    const ImportPlan plan = import.plan("Product,Price\nJam,2000\nTea,2000\n");
    QCOMPARE(faultWords(plan.faults), (QStringList{QStringLiteral("2 Product MANY_OF_NAME"),
                                                   QStringLiteral("3 Product MANY_OF_NAME")}));
    QVERIFY(!plan.mayBeWritten());
    // With its barcode each is told.
    QCOMPARE(import.import("Product,Price,Barcode\nTea,2000,11110002\n"),
             QStringLiteral("0 new, 1 changed, 0 as before"));
    QCOMPARE(valueOf(desk.scan(QStringLiteral("11110001"))).price, Money(1'000));
    shop.expectBooksBalance();
}

void TstProductImport::twoThousandRows()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    ImportDesk import(shop);
    CatalogDesk desk(shop);
    QList<qint64> steps;
    const ImportReport report =
        import.run(import.plan(manyProducts(2'000)), shop.operation(),
                   [&steps](const ImportReport &progress) { steps.append(progress.rowsDone); });
    QCOMPARE(ImportDesk::words(report), QStringLiteral("2000 new, 0 changed, 0 as before"));
    QCOMPARE(steps, (QList<qint64>{500, 1'000, 1'500, 2'000}));
    QCOMPARE(allOf(desk).size(), 2'000);
    QCOMPARE(valueOf(desk.categories()).size(), 7);
    const QByteArray raised = manyProducts(2'000).replace(",5,99", ",6,99");
    QCOMPARE(import.import(raised), QStringLiteral("0 new, 1334 changed, 666 as before"));
    // They are found by their names, and by the new one alone once an import changed it.
    const auto found = [&](const QString &text) { return valueOf(desk.list({.text = text})).items.size(); };
    QCOMPARE(found(QStringLiteral("Thing 1999")), 1);
    (void)import.import("Product,Price,Barcode\nOther,2099,9900001999\n");
    QCOMPARE(found(QStringLiteral("Thing 1999")), 0);
    QCOMPARE(found(QStringLiteral("other")), 1);
    desk.expectIndexFits(backend);
    shop.expectBooksBalance();
}

void TstProductImport::aStoppedImportIsFinishedByTheNext()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    ImportDesk import(shop);
    CatalogDesk desk(shop);
    const QByteArray bytes = manyProducts(1'200);
    ProductImport face(shop.shop());
    const auto plan = std::make_shared<const ImportPlan>(import.plan(bytes));
    std::weak_ptr<ProductImportRun> ended;
    const auto stop = [&] {
        std::promise<std::shared_ptr<ProductImportRun>> begun;
        const auto run = begun.get_future().share();
        const ImportReport report = valueOf(await<ImportReport>([&](Reply<ImportReport> reply) {
            begun.set_value(face.run(
                TestShop::admin(), shop.operation(), plan, [run](const ImportReport &) { run.get()->stop(); },
                std::move(reply)));
        }));
        ended = run.get();
        return report;
    };
    const ImportReport stopped = stop();
    QTRY_VERIFY(ended.expired()); // though what it called held it
    QVERIFY(!stopped.failure && !stopped.isComplete());
    QCOMPARE(stopped.rowsDone, 500);
    QCOMPARE(allOf(desk).size(), 500);
    shop.expectBooksBalance();
    QCOMPARE(import.import(bytes), QStringLiteral("700 new, 0 changed, 500 as before"));
    shop.expectBooksBalance();
}

void TstProductImport::anOperationIsDoneOnce()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    ImportDesk import(shop);
    CatalogDesk desk(shop);
    const ImportPlan plan = import.plan(manyProducts(700));
    const Operation operation = shop.operation();
    const QString first = ImportDesk::words(import.run(plan, operation));
    QCOMPARE(ImportDesk::words(import.run(plan, operation)), first);
    QCOMPARE(allOf(desk).size(), 700);
    // A connection that breaks around a commit is the same: the chunk is sent again under its id.
    int commits = 0;
    storage::DatabaseOptions options;
    options.probe = [&commits](storage::CommitPoint point) {
        return point == storage::CommitPoint::Before || ++commits != 2;
    };
    const std::unique_ptr<Shop> other = shop.secondTill(options);
    ProductImport face(*other);
    const QByteArray more = manyProducts(1'900);
    const auto morePlan = std::make_shared<const ImportPlan>(import.plan(more));
    QCOMPARE(morePlan->created, 1'200);
    std::shared_ptr<ProductImportRun> run;
    const ImportReport broken = valueOf(await<ImportReport>([&](Reply<ImportReport> reply) {
        run = face.run(TestShop::admin(), shop.operation(), morePlan, {}, std::move(reply));
    }));
    QVERIFY2(!broken.failure, broken.failure ? qPrintable(broken.failure->message) : "");
    QCOMPARE(ImportDesk::words(broken), QStringLiteral("1200 new, 0 changed, 700 as before"));
    QCOMPARE(allOf(desk).size(), 1'900);
    shop.expectBooksBalance();
}

void TstProductImport::anotherTillGoesOnMeanwhile()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    ImportDesk import(shop);
    CatalogDesk desk(shop);
    const ImportPlan plan = import.plan("Product,Price,Stock,Barcode\nBread,4600,5,11110000\nCake,9000,6,\n");
    QCOMPARE(plan.created, 2);
    // Both come to be at another till before the import is begun; it does not make them twice.
    const Product bread = valueOf(desk.create({.name = QStringLiteral("Brown bread"),
                                               .price = Money(4'600),
                                               .stock = 3,
                                               .barcode = QStringLiteral("11110000")}));
    const Product cake = valueOf(desk.create({.name = QStringLiteral("Cake"), .price = Money(9'000)}));
    QCOMPARE(ImportDesk::words(import.run(plan, shop.operation())),
             QStringLiteral("0 new, 2 changed, 0 as before"));
    QCOMPARE(valueOf(desk.find(bread.id)).name, QStringLiteral("Bread"));
    QCOMPARE(changesOf(valueOf(desk.movements(bread.id)).items), (QList<qint64>{2, 3}));
    QCOMPARE(valueOf(desk.find(cake.id)).stock, 6);
    shop.expectBooksBalance();
}

// Another till gives barcodes to both products before the import is begun.
void TstProductImport::aBarcodeGivenMeanwhileIsNotTaken()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    ImportDesk import(shop);
    CatalogDesk desk(shop);
    const Product tea = valueOf(desk.create({.name = QStringLiteral("Tea"), .price = Money(1'000)}));
    const Product jam = valueOf(desk.create({.name = QStringLiteral("Jam"), .price = Money(3'000)}));
    const ImportPlan plan = import.plan("Product,Price,Barcode\nGreen tea,1500,11110000\nTea,2000,\n"
                                        "Jam,3500,33330000\n");
    QCOMPARE(plan.created, 1);
    for (const auto &[product, barcode] : {std::pair(tea, "11110000"), std::pair(jam, "22220000")}) {
        EditProductCommand edit = CatalogDesk::editOf(product);
        edit.barcode = QString::fromLatin1(barcode);
        (void)valueOf(desk.edit(edit));
    }
    QCOMPARE(ImportDesk::words(import.run(plan, shop.operation())),
             QStringLiteral("2 new, 1 changed, 0 as before"));
    // The barcode says more than the name: it is the green one now, and the other tea is a new one.
    QCOMPARE(valueOf(desk.find(tea.id)).name, QStringLiteral("Green tea"));
    QCOMPARE(valueOf(desk.list({.text = QStringLiteral("Tea")})).items.size(), 2);
    QCOMPARE(valueOf(desk.find(jam.id)).price, Money(3'000));
    QCOMPARE(valueOf(desk.scan(QStringLiteral("33330000"))).price, Money(3'500));
    shop.expectBooksBalance();
}

void TstProductImport::aLineThatNoLongerFitsEndsIt()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    ImportDesk import(shop);
    CatalogDesk desk(shop);
    const Product bread = valueOf(desk.create(
        {.name = QStringLiteral("Bread"), .price = Money(4'600), .barcode = QStringLiteral("11110000")}));
    const ImportPlan plan = import.plan("Barcode,Price\n11110000,5000\n");
    EditProductCommand without = CatalogDesk::editOf(bread);
    without.barcode.reset();
    (void)valueOf(desk.edit(without));
    const ImportReport report = import.run(plan, shop.operation());
    QVERIFY(report.failure);
    QCOMPARE(report.failure->code, ErrorCode::InvalidInput);
    QVERIFY(report.failure->message.startsWith(QStringLiteral("Line 2 was not imported: ")));
    QCOMPARE(report.rowsDone, 0);
    QCOMPARE(valueOf(desk.find(bread.id)).price, Money(4'600));
    shop.expectBooksBalance();
}

void TstProductImport::onlyWhoMayEdit()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    ImportDesk import(shop);
    const QByteArray bytes("Product,Price\nBread,4600\n");
    QCOMPARE(codeOf(import.tryPlan(bytes, TestShop::staff())), QStringLiteral("FORBIDDEN"));
    const ImportReport report = import.run(import.plan(bytes), shop.operation(), {}, TestShop::staff());
    QVERIFY(report.failure);
    QCOMPARE(report.failure->code, ErrorCode::Forbidden);
    shop.expectBooksBalance();
}

void TstProductImport::aProgramImportsAFile()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("products.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("Product,Price\nBread,4600\nCake,0\n") > 0 && file.flush());
    const Result<ImportReport> faulty =
        importProductFile(shop.shop(), TestShop::admin(), shop.operation(), file.fileName());
    QCOMPARE(faultyFields(faulty), QStringList{QStringLiteral("line 3, Price")});
    QVERIFY(file.resize(0) && file.seek(0) && file.write(manyProducts(30)) > 0 && file.flush());
    const ImportReport report =
        valueOf(importProductFile(shop.shop(), TestShop::admin(), shop.operation(), file.fileName()));
    QCOMPARE(ImportDesk::words(report), QStringLiteral("30 new, 0 changed, 0 as before"));
    shop.expectBooksBalance();
}

void TstProductImport::aProgramIsToldWhatIsWrong()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    CatalogDesk desk(shop);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("products.csv")));
    const auto import = [&](const Actor &actor) {
        return importProductFile(shop.shop(), actor, shop.operation(), file.fileName());
    };
    const auto missing = import(TestShop::admin());
    QCOMPARE(codeOf(missing), QStringLiteral("READ_ONLY"));
    QVERIFY(missing.error().message.contains(QStringLiteral("products.csv cannot be read")));
    // A line as a whole has no column to name.
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("Product,Price\nBread,4600\nCake\n,5000\nTart,0\n") > 0 && file.flush());
    const auto faulty = import(TestShop::admin());
    QCOMPARE(codeOf(faulty), QStringLiteral("INVALID_INPUT"));
    QCOMPARE(faulty.error().message,
             QStringLiteral("3 things must be put right in the file. Nothing was imported."));
    QCOMPARE(faultyFields(faulty), (QStringList{QStringLiteral("line 3"), QStringLiteral("line 4"),
                                                QStringLiteral("line 5, Price")}));
    QCOMPARE(faulty.error().fields.first().code, QStringLiteral("CELL_COUNT"));
    QCOMPARE(faulty.error().fields.first().detail,
             QStringLiteral("This line has 1 cells and the first line has 2. Check the commas."));
    // A good file of somebody who may not.
    QVERIFY(file.resize(0) && file.seek(0) && file.write("Product,Price\nBread,4600\n") > 0 && file.flush());
    QCOMPARE(codeOf(import(TestShop::staff())), QStringLiteral("FORBIDDEN"));
    QVERIFY(allOf(desk).isEmpty());
    shop.expectBooksBalance();
}

DANGGOL_TEST_MAIN(QCoreApplication, TstProductImport)
#include "tst_product_import.moc"
