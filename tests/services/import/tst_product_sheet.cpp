// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/import/import_desk.h"

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
    void faultsAreCountedPastTheListed();
    void readsFromTheDisk();
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
    QCOMPARE(codeOf(readProductSheet(path, [] { return true; })), QStringLiteral("CANCELLED"));
}

QTEST_GUILESS_MAIN(TstProductSheet)
#include "tst_product_sheet.moc"
