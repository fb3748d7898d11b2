// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/import/import_desk.h"

#include <QDir>
#include <QTemporaryDir>

using namespace danggol;
using namespace danggol::test;

/// What a file of products says, and what is wrong with it, before any shop is asked.
class TstProductSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheColumnsInAnyOrder();
    void readsKorean();
    void anEmptyCellSaysNothing();
    void unknownColumnsAreNamed();
    void aGuardedCellIsWhatItWas_data();
    void aGuardedCellIsWhatItWas();
    void everythingWrongIsListed();
    void aFileThatIsNoneIsSaid_data();
    void aFileThatIsNoneIsSaid();
    void aLineThatIsNoTextIsSaidInWords_data();
    void aLineThatIsNoTextIsSaidInWords();
    void ofAHeaderAtFaultNothingBelowIsSaid();
    void aNumberIsDigitsAlone_data();
    void aNumberIsDigitsAlone();
    void everyCellCounts();
    void faultsAreCountedPastTheListed();
    void aFileThatIsTooLargeIsSaid();
    void aFileOfTooManyProductsIsSaid();
    void readsFromTheDisk();
    void aFileAtFaultIsNotReadOn();
    void whatCannotBeReadIsSaid_data();
    void whatCannotBeReadIsSaid();
};

void TstProductSheet::readsTheColumnsInAnyOrder()
{
    const auto sheet = sheetOf(
        "\xEF\xBB\xBF\"Barcode\",\"status\",\"Low at\",\"Stock\",\" price \",\"Category\",\"Product\"\r\n"
        "\"8801234567893\",\"Paused\",3,18,4600,\"Bakery\",\" Salt bread, 2 pcs \"\r\n");
    QCOMPARE(faultWords(sheet->faults), QStringList());
    QCOMPARE(sheet->rows, (QList<ProductRow>{{.line = 2,
                                              .name = QStringLiteral("Salt bread, 2 pcs"),
                                              .category = QStringLiteral("Bakery"),
                                              .price = Money(4'600),
                                              .stock = 18,
                                              .lowStockAt = 3,
                                              .barcode = QStringLiteral("8801234567893"),
                                              .status = ProductStatus::Paused}}));
    QCOMPARE(sheet->fingerprint.size(), 32);
}

void TstProductSheet::readsKorean()
{
    const auto sheet = sheetOf("상품,카테고리,가격,재고,부족 기준,바코드,상태\n소금빵,빵,4600,18,5,,판매 중\n"
                               "식빵,빵,3000,1,5,,보관됨\n");
    QCOMPARE(faultWords(sheet->faults), QStringList());
    QCOMPARE(sheet->rows.size(), 2);
    QCOMPARE(sheet->rows.first().name, QStringLiteral("소금빵"));
    QCOMPARE(sheet->rows.first().status, ProductStatus::OnSale);
    QCOMPARE(sheet->rows.last().status, ProductStatus::Archived);
}

void TstProductSheet::anEmptyCellSaysNothing()
{
    const auto sheet =
        sheetOf("Product,Category,Price,Stock,Low at,Barcode,Status\nBread,,,, ,\"\",\n,,,,,,\n");
    QCOMPARE(faultWords(sheet->faults), QStringList());
    QCOMPARE(sheet->rows, (QList<ProductRow>{{.line = 2, .name = QStringLiteral("Bread")}}));
}

void TstProductSheet::unknownColumnsAreNamed()
{
    const auto sheet = sheetOf("Product,Colour,Price,,Supplier \nBread,brown,4600,,Mill\n");
    QCOMPARE(sheet->unknownColumns, (QStringList{QStringLiteral("Colour"), QStringLiteral("Supplier")}));
    QCOMPARE(sheet->rows.size(), 1);
}

void TstProductSheet::aGuardedCellIsWhatItWas_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("name");
    QTest::newRow("formula") << QByteArray("'=1+1") << QStringLiteral("=1+1");
    QTest::newRow("minus") << QByteArray("'-bread") << QStringLiteral("-bread");
    QTest::newRow("plus") << QByteArray("'+1") << QStringLiteral("+1");
    QTest::newRow("at") << QByteArray("'@bread") << QStringLiteral("@bread");
    QTest::newRow("a quote alone") << QByteArray("'") << QStringLiteral("'");
    QTest::newRow("a formula without a guard") << QByteArray("=1+1") << QStringLiteral("=1+1");
    QTest::newRow("a quote before a guard") << QByteArray("''=1") << QStringLiteral("'=1");
    QTest::newRow("a name with a quote") << QByteArray("'s-Gravenhage") << QStringLiteral("'s-Gravenhage");
    QTest::newRow("quotes alone") << QByteArray("''") << QStringLiteral("''");
}

void TstProductSheet::aGuardedCellIsWhatItWas()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, name);
    QCOMPARE(sheetOf("Product,Price\n" + cell + ",100\n")->rows.value(0).name, name);
}

void TstProductSheet::everythingWrongIsListed()
{
    const auto sheet = sheetOf("Product,Category,Price,Stock,Low at,Barcode,Status\n"
                               "Bread,,0,,,,\n"                         // 2
                               "Bread,,\"4,600\",1.5,-1,abc,Gone\n"     // 3
                               "Bread,,4600\n"                          // 4
                               ",Bakery,4600,,,,\n"                     // 5
                               "\"a\nb\",,4600,,,,\n"                   // 6 and 7
                               "Bread,,1e3,99999999999999999999,１,,\n" // 8
                               "Good bread,,4600,,,,\n");
    QCOMPARE(faultWords(sheet->faults),
             (QStringList{QStringLiteral("2 Price OUT_OF_RANGE"), QStringLiteral("3 Price NOT_A_NUMBER"),
                          QStringLiteral("3 Stock NOT_A_NUMBER"), QStringLiteral("3 Status UNKNOWN_STATUS"),
                          QStringLiteral("3 Low at OUT_OF_RANGE"), QStringLiteral("3 Barcode MALFORMED"),
                          QStringLiteral("4  CELL_COUNT"), QStringLiteral("5  NAMELESS"),
                          QStringLiteral("6 Product MALFORMED"), QStringLiteral("8 Price NOT_A_NUMBER"),
                          QStringLiteral("8 Stock NOT_A_NUMBER"), QStringLiteral("8 Low at NOT_A_NUMBER")}));
    QVERIFY(sheet->rows.isEmpty());
    for (const ImportFault &each : sheet->faults.kept())
        QVERIFY(!each.fault.detail.isEmpty());
}

void TstProductSheet::aFileThatIsNoneIsSaid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const QByteArray &bytes, const char *fault) {
        QTest::newRow(name) << bytes << QString::fromUtf8(fault);
    };
    row("empty", "", "1  FILE_EMPTY");
    row("blank lines", "\r\n,,\r\n", "1  FILE_EMPTY");
    row("semicolons", "Product;Price\nBread;4600\n", "1  NO_COLUMNS");
    row("no header", "Bread,4600\nCake,5000\n", "1  NO_COLUMNS");
    row("a column twice", "Product,Price,가격\nBread,1,1\n", "1 가격 COLUMN_TWICE");
    row("of the old Korean code", "Product,Price\n\xBB\xE7\xB0\xFA,4600\n", "2 1 NOT_UTF8");
    row("a picture", QByteArray("\x89PNG\r\n\x1A\n\0\0\0", 11), "1 1 NOT_UTF8");
    row("an open quote", "Product,Price\n\"Bread,4600\n", "2 1 OPEN_QUOTE");
}

void TstProductSheet::aFileThatIsNoneIsSaid()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, fault);
    const auto sheet = sheetOf(bytes);
    QCOMPARE(faultWords(sheet->faults), QStringList{fault});
    QVERIFY(sheet->rows.isEmpty());
}

void TstProductSheet::aLineThatIsNoTextIsSaidInWords_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &bytes, const char *fault, const char *words) {
        QTest::newRow(name) << "Product,Price\nBread,4600\n" + bytes << QString::fromUtf8(fault)
                            << QString::fromUtf8(words);
    };
    row("a zero byte", QByteArray("Ca\0ke,1\n", 8), "3 3 NOT_TEXT",
        "This is no text. Save the file as CSV UTF-8, then choose it again.");
    row("a quote within", "Big \"cake\",1\n", "3 5 STRAY_QUOTE",
        "A quote stands within a cell that does not begin with one. Put the whole cell in quotes and write "
        "each quote in it twice.");
    row("behind a quote", "\"Cake\" big,1\n", "3 7 AFTER_QUOTE",
        "Something stands between a closing quote and the next comma. Write each quote within a cell twice.");
    row("line ends of old", "Cake,1\rTart,2\r", "3 7 LONE_RETURN",
        "The line does not end as lines do here. Save the file as CSV UTF-8, then choose it again.");
    row("a long cell", QByteArray(40'000, 'x') + ",1\n", "3 1 CELL_TOO_LONG",
        "This cell is too long. Shorten it.");
    row("many cells", "Cake" + QByteArray(300, ',') + "\n", "3 261 TOO_MANY_CELLS",
        "This line has too many cells. Take the empty columns out.");
}

void TstProductSheet::aLineThatIsNoTextIsSaidInWords()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, fault);
    QFETCH(QString, words);
    const auto sheet = sheetOf(bytes);
    QCOMPARE(faultWords(sheet->faults), QStringList{fault});
    QCOMPARE(sheet->faults.kept().first().fault.field, QStringLiteral("file"));
    QCOMPARE(sheet->faults.kept().first().fault.detail, words);
    QVERIFY(sheet->rows.isEmpty()); // not the good line before it either
}

void TstProductSheet::ofAHeaderAtFaultNothingBelowIsSaid()
{
    const QByteArray below("Bread,\"x\"y,0\n");
    QCOMPARE(faultWords(sheetOf("Colour,Price,Stock\n" + below)->faults),
             QStringList{QStringLiteral("1  NO_COLUMNS")});
    ProductSheetReader reader(QStringLiteral("products.csv"));
    QVERIFY(!reader.feed("Colour,Price\n"));
    QVERIFY(!reader.feed(below));
    QCOMPARE(faultWords(reader.finish().faults), QStringList{QStringLiteral("1  NO_COLUMNS")});
}

void TstProductSheet::aNumberIsDigitsAlone_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QStringList>("faults");
    const QStringList none;
    const QStringList notANumber{QStringLiteral("2 Stock NOT_A_NUMBER")};
    const QStringList outOfRange{QStringLiteral("2 Stock OUT_OF_RANGE")};
    QTest::newRow("nothing in stock") << QByteArray("0") << none;
    QTest::newRow("with blanks") << QByteArray(" 12 ") << none;
    QTest::newRow("with a nought before") << QByteArray("007") << none;
    QTest::newRow("a minus alone") << QByteArray("-") << notANumber;
    QTest::newRow("two signs") << QByteArray("--1") << notANumber;
    QTest::newRow("a plus") << QByteArray("+1") << notANumber;
    QTest::newRow("a blank within") << QByteArray("1 000") << notANumber;
    QTest::newRow("below nought") << QByteArray("-1") << outOfRange;
    QTest::newRow("18 digits") << QByteArray("999999999999999999") << outOfRange;
    QTest::newRow("19 digits") << QByteArray("1000000000000000000") << notANumber;
}

void TstProductSheet::aNumberIsDigitsAlone()
{
    QFETCH(QByteArray, cell);
    QFETCH(QStringList, faults);
    const auto sheet = sheetOf("Product,Price,Stock\nBread,100," + cell + "\n");
    QCOMPARE(faultWords(sheet->faults), faults);
    QCOMPARE(sheet->rows.size(), faults.isEmpty() ? 1 : 0);
}

// Sheets that differ in one cell are read as different products, whichever cell it is.
void TstProductSheet::everyCellCounts()
{
    const QByteArrayList cells{"Bread", "Bakery", "4600", "18", "3", "8801234567893", "Paused"};
    const QByteArrayList others{"Cake", "Shelf", "4700", "19", "4", "8801234567894", "Archived"};
    const auto rowOf = [](const QByteArrayList &line) {
        return sheetOf("Product,Category,Price,Stock,Low at,Barcode,Status\n" + line.join(',') + '\n')->rows;
    };
    const QList<ProductRow> row = rowOf(cells);
    QCOMPARE(row.size(), 1);
    for (qsizetype each = 0; each < cells.size(); ++each) {
        QByteArrayList changed = cells;
        changed[each] = others[each];
        QCOMPARE(rowOf(changed).size(), 1);
        QVERIFY(rowOf(changed) != row);
        if (each == 0 || each == 5)
            continue; // one of them must say which product it is, but both are there
        changed[each].clear();
        QCOMPARE(rowOf(changed).size(), 1);
        QVERIFY(rowOf(changed) != row);
    }
    QCOMPARE(rowOf(cells), row);
}

void TstProductSheet::aFileThatIsTooLargeIsSaid()
{
    ProductSheetReader reader(QStringLiteral("products.csv"));
    QVERIFY(reader.feed("Product,Price\nBread,4600\n"));
    const QByteArray huge(kLargestImportBytes, 'x');
    QVERIFY(!reader.feed(huge));
    QVERIFY(!reader.feed("Cake,0\n"));
    const ProductSheet sheet = reader.finish();
    QCOMPARE(faultWords(sheet.faults), QStringList{QStringLiteral("1  FILE_TOO_LARGE")});
    QCOMPARE(sheet.faults.kept().first().fault.detail,
             QStringLiteral("The file is larger than 64 MB. Split it."));
    QVERIFY(sheet.rows.isEmpty());
}

void TstProductSheet::aFileOfTooManyProductsIsSaid()
{
    ProductSheetReader reader(QStringLiteral("products.csv"));
    QVERIFY(reader.feed("Product\n"));
    QVERIFY(reader.feed(QByteArray("A\n").repeated(kMostImportRows)));
    QVERIFY(!reader.feed("One more\nAnd more\n"));
    const ProductSheet sheet = reader.finish();
    QCOMPARE(faultWords(sheet.faults), QStringList{QStringLiteral("200002  TOO_MANY_ROWS")});
    QCOMPARE(sheet.faults.kept().first().fault.detail,
             QStringLiteral("The file has more than 200,000 products. Split it."));
    QVERIFY(sheet.rows.isEmpty());
}

void TstProductSheet::faultsAreCountedPastTheListed()
{
    QByteArray bytes("Product,Price\n");
    for (int i = 0; i < 1'000; ++i)
        bytes += "Bread,0\n";
    const auto sheet = sheetOf(bytes);
    QCOMPARE(sheet->faults.count(), 1'000);
    QCOMPARE(sheet->faults.kept().size(), kMostImportFaults);
}

void TstProductSheet::readsFromTheDisk()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bread.csv"));
    const auto missing = readProductSheet(path);
    QCOMPARE(codeOf(missing), QStringLiteral("READ_ONLY"));
    QVERIFY(missing.error().message.contains(QStringLiteral("bread.csv")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("Product,Price\nBread,4600\n") > 0);
    file.close();
    const auto sheet = valueOf(readProductSheet(path));
    QCOMPARE(sheet->fileName, QStringLiteral("bread.csv"));
    QCOMPARE(sheet->rows.size(), 1);
    const auto cancelled = readProductSheet(path, [] { return true; });
    QCOMPARE(codeOf(cancelled), QStringLiteral("CANCELLED"));
    QCOMPARE(cancelled.error().message, QStringLiteral("The import was cancelled. Nothing was imported."));
    QCOMPARE(valueOf(readProductSheet(path, [] { return false; }))->fingerprint, sheet->fingerprint);
    QVERIFY(file.resize(0));
    QCOMPARE(faultWords(valueOf(readProductSheet(path))->faults),
             QStringList{QStringLiteral("1  FILE_EMPTY")});
}

void TstProductSheet::aFileAtFaultIsNotReadOn()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("bread.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("Product,Price\nBig \"bread\",4600\n" + QByteArray("Cake,0\n").repeated(200'000)) > 0);
    file.close();
    int asked = 0;
    const auto sheet = valueOf(readProductSheet(file.fileName(), [&asked] {
        ++asked;
        return false;
    }));
    QCOMPARE(faultWords(sheet->faults), QStringList{QStringLiteral("2 5 STRAY_QUOTE")});
    QCOMPARE(asked, 1);
}

void TstProductSheet::whatCannotBeReadIsSaid_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("a folder") << QDir::tempPath();
    QTest::newRow("a folder that is not there") << QStringLiteral("/no/such/folder/bread.csv");
    // It opens, and fails at the first byte.
    QTest::newRow("what fails while it is read") << QStringLiteral("/proc/self/mem");
}

void TstProductSheet::whatCannotBeReadIsSaid()
{
    QFETCH(const QString, file);
    const auto refused = readProductSheet(file);
    QCOMPARE(codeOf(refused), QStringLiteral("READ_ONLY"));
    QVERIFY(refused.error().message.startsWith(file + QStringLiteral(" cannot be read: ")));
    QVERIFY(refused.error().message.endsWith(QStringLiteral(". Nothing was imported. Choose another file.")));
    QCOMPARE(refused.error().details.value(QStringLiteral("file")).toString(), file);
}

QTEST_GUILESS_MAIN(TstProductSheet)
#include "tst_product_sheet.moc"
