// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/table_export.h"
#include "models/export/tables.h"
#include "models/import/product_import_task.h"
#include "services/import/import_faults.h"
#include "tests/services/catalog/catalog_desk.h"

#include <QFile>
#include <QTemporaryDir>

using namespace danggol;
using namespace danggol::test;
using models::ProductImportTask;
using Step = models::ProductImportTask::Step;

namespace
{

struct Desk
{
    explicit Desk(const Actor &actor = TestShop::admin()) : session(shop.shop(), actor), task(session) {}

    [[nodiscard]] QString path(const char *name = "products.csv") const
    {
        return folder.filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] QString written(const QByteArray &bytes) const
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the file was not written");
        return path();
    }
    [[nodiscard]] bool readsTo(Step step, const QString &file)
    {
        task.read(file);
        return QTest::qWaitFor([&] { return task.step() == step; });
    }
    [[nodiscard]] bool ends() const
    {
        return QTest::qWaitFor([&] { return task.step() == Step::Ended; });
    }

    TestShop shop{Backend::Sqlite};
    QTemporaryDir folder;
    models::TillSession session;
    ProductImportTask task;
};

QByteArray manyProducts(int count)
{
    QByteArray bytes("Product,Price,Stock\n");
    for (int i = 1; i <= count; ++i)
        bytes += QStringLiteral("Thing %1,%2,3\n").arg(i).arg(100 + i).toUtf8();
    return bytes;
}

} // namespace

class TstProductImportTask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsThenWrites();
    void whatIsExportedCanBeImported();
    void saysWhatIsWrong();
    void aFileThatCannotBeReadIsSaid();
    void stopsAndGoesOn();
    void everyFaultHasWords();
    void onlyWhoMay();
};

void TstProductImportTask::readsThenWrites()
{
    Desk d;
    QVERIFY(!d.task.mayStart());
    d.task.start(); // no file: nothing
    QCOMPARE(d.task.step(), Step::Idle);
    QVERIFY(
        d.readsTo(Step::Ready, d.written("Product,Price,Stock,Colour\nBread,4600,3,brown\nCake,9000,,\n")));
    QCOMPARE(d.task.fileName(), QStringLiteral("products.csv"));
    QCOMPARE(d.task.plan()->created, 2);
    QCOMPARE(d.task.plan()->sheet->unknownColumns, QStringList{QStringLiteral("Colour")});
    d.task.start();
    QVERIFY(d.task.isBusy());
    d.task.read(d.path()); // one at a time
    QVERIFY(d.ends());
    QCOMPARE(d.task.message(), QStringLiteral("Imported: 2 new, 0 changed, 0 as they were."));
    QVERIFY(!d.task.hasFailed() && !d.task.mayStart());
    QVERIFY(d.readsTo(Step::Ready, d.path()));
    QCOMPARE(d.task.plan()->unchanged, 2);
    QVERIFY(d.task.message().isEmpty());
    d.shop.expectBooksBalance();
}

// Both languages, with names that a spreadsheet or this format would take for something else.
void TstProductImportTask::whatIsExportedCanBeImported()
{
    Desk d;
    CatalogDesk desk(d.shop);
    for (const char *name : {"Salt bread, 2 pcs", "the \"big\" one", "=1+1", "'=1", "'s", "-1", "소금빵"})
        (void)valueOf(desk.create({.name = QString::fromUtf8(name),
                                   .price = Money(4'600),
                                   .stock = 3,
                                   .category = QStringLiteral("Bakery, fresh"),
                                   .lowStockAt = 2}));
    EditProductCommand paused = CatalogDesk::editOf(valueOf(desk.find(ProductId{1})));
    paused.status = ProductStatus::Paused;
    paused.barcode = QStringLiteral("8801234567893");
    (void)valueOf(desk.edit(paused));
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("ko")}) {
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(":/translations/danggol_%1.qm").arg(language)));
        QCoreApplication::installTranslator(&translator);
        models::TableExport saving;
        QSignalSpy finished(&saving, &models::TableExport::finished);
        saving.start(models::productsTable(d.session, {}), d.path());
        QVERIFY(finished.wait());
        QVERIFY(d.readsTo(Step::Ready, d.path()));
        QCOMPARE(d.task.plan()->unchanged, 7);
        QCOMPARE(d.task.plan()->created + d.task.plan()->changed, 0);
        QVERIFY(d.task.plan()->sheet->unknownColumns.isEmpty());
    }
    d.shop.expectBooksBalance();
}

void TstProductImportTask::saysWhatIsWrong()
{
    Desk d;
    QVERIFY(d.readsTo(Step::Faulty, d.written("Product,Price\nBread,0\nCake\n")));
    QCOMPARE(d.task.faultWords(),
             (QStringList{QStringLiteral("Line 2, Price: This must be 1 to 100,000,000."),
                          QStringLiteral("Line 3: This line has 1 cells and the first line has 2. "
                                         "Check the commas.")}));
    QVERIFY(!d.task.mayStart());
    d.task.start();
    QCOMPARE(d.task.step(), Step::Faulty);
}

void TstProductImportTask::aFileThatCannotBeReadIsSaid()
{
    Desk d;
    d.task.read(d.path("missing.csv"));
    QTRY_VERIFY(d.task.hasFailed());
    QCOMPARE(d.task.step(), Step::Idle);
    QCOMPARE(d.task.message(), QStringLiteral("missing.csv cannot be read. Nothing was imported. "
                                              "Choose another file."));
    QVERIFY(d.readsTo(Step::Ready, d.written("Product,Price\nBread,4600\n")));
    QVERIFY(!d.task.hasFailed());
}

void TstProductImportTask::stopsAndGoesOn()
{
    Desk d;
    QVERIFY(d.readsTo(Step::Ready, d.written(manyProducts(2'000))));
    const auto stop = connect(&d.task, &ProductImportTask::changed, this, [&d] {
        if (d.task.report().rowsDone > 0)
            d.task.stop();
    });
    d.task.start();
    QVERIFY(d.ends());
    disconnect(stop);
    const qint64 done = d.task.report().rowsDone;
    QVERIFY(done > 0);
    if (done < 2'000) { // a quick disk may have been done before the word to stop came
        QVERIFY(d.task.message().contains(QStringLiteral("lines were not imported")));
        QVERIFY(d.task.mayStart());
        d.task.start();
        QVERIFY(d.ends());
    }
    QCOMPARE(d.task.report().created, 2'000);
    QCOMPARE(d.task.message(), QStringLiteral("Imported: 2,000 new, 0 changed, 0 as they were."));
    d.shop.expectBooksBalance();
}

// In the window's language; a code without words of its own would be told to change and try again.
void TstProductImportTask::everyFaultHasWords()
{
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/translations/danggol_ko.qm")));
    QCoreApplication::installTranslator(&translator);
    const QString vague = models::fieldWords({QStringLiteral("x"), QStringLiteral("NO_SUCH_CODE"), {}});
    QList<FieldError> faults;
    for (int kind = 0; kind <= static_cast<int>(CsvFault::Kind::TooManyCells); ++kind)
        faults.append(import_faults::unreadable({static_cast<CsvFault::Kind>(kind), 1, 1}).fault);
    const auto add = [&faults](const QString &code, const QString &detail) {
        faults.append({QStringLiteral("file"), code, detail});
    };
    add(import_faults::kTooLarge, import_faults::tooLarge());
    add(import_faults::kTooManyRows, import_faults::tooManyRows());
    add(import_faults::kEmpty, import_faults::empty());
    add(import_faults::kColumnTwice, import_faults::columnTwice());
    add(import_faults::kNoColumns, import_faults::noColumns());
    add(import_faults::kCellCount, import_faults::cellCount(3, 7));
    add(import_faults::kNameless, import_faults::nameless());
    add(import_faults::kNotANumber, import_faults::notANumber());
    add(import_faults::kUnknownStatus, import_faults::unknownStatus());
    for (const ImportFault &each : {import_faults::sameProduct(7, 3), import_faults::manyOfName(7),
                                    import_faults::newNeeds(7, ProductColumn::Price)})
        faults.append(each.fault);
    for (const FieldError &fault : faults) {
        const QString words = models::fieldWords(fault);
        QVERIFY2(words != vague && words != fault.detail, qPrintable(fault.code));
        QVERIFY2(!words.contains(u'%'), qPrintable(words));
    }
}

void TstProductImportTask::onlyWhoMay()
{
    Desk d(TestShop::staff());
    d.task.read(d.written("Product,Price\nBread,4600\n"));
    QTRY_VERIFY(d.task.hasFailed());
    QVERIFY(d.task.message().startsWith(QStringLiteral("This is not allowed")));
}

DANGGOL_TEST_MAIN(QCoreApplication, TstProductImportTask)
#include "tst_product_import_task.moc"
