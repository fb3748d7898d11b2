// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/csv_reader.h"

#include <QtTest>

using namespace danggol;

namespace
{

struct Reading
{
    QList<QStringList> rows;
    QList<qint64> lines;
    std::optional<CsvFault> fault;
};

Reading readIn(const QByteArray &bytes, qsizetype pieceBytes, const CsvReader::Limits &limits = {})
{
    Reading reading;
    CsvReader reader(
        [&reading](CsvReader::Row &&row) {
            reading.rows.append(row.cells);
            reading.lines.append(row.line);
        },
        limits);
    for (qsizetype from = 0; from < bytes.size(); from += pieceBytes)
        (void)reader.feed(QByteArrayView(bytes).sliced(from, qMin(pieceBytes, bytes.size() - from)));
    reading.fault = reader.finish();
    return reading;
}

} // namespace

class TstCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void limitsAreKept();
    void saysTheLineARowBeginsOn();
    void nothingIsReadBehindAFault();
};

void TstCsvReader::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QStringList>>("rows");
    const auto row = [](const char *name, const QByteArray &bytes, const QList<QStringList> &rows) {
        QTest::newRow(name) << bytes << rows;
    };
    row("nothing", "", {});
    row("a mark alone", "\xEF\xBB\xBF", {});
    row("a mark before a quote", "\xEF\xBB\xBF\"a\",b\r\n", {{"a", "b"}});
    row("LF", "a,b\nc,d\n", {{"a", "b"}, {"c", "d"}});
    row("CRLF", "a,b\r\nc,d\r\n", {{"a", "b"}, {"c", "d"}});
    row("no end of the last line", "a,b\nc,d", {{"a", "b"}, {"c", "d"}});
    row("empty cells", ",\n,a,\n", {{"", ""}, {"", "a", ""}});
    row("a comma at the end", "a,", {{"a", ""}});
    row("empty lines", "\n\r\na\n\n\nb\n\n", {{"a"}, {"b"}});
    row("an empty quoted cell is a row", "\"\"\n", {{""}});
    row("quoted commas", "\"a,b\",c\n", {{"a,b", "c"}});
    row("quotes", "\"the \"\"big\"\" one\",\"\"\"\"\n", {{"the \"big\" one", "\""}});
    row("line breaks within quotes", "\"a\r\nb\nc\rd\",e\r\n", {{"a\r\nb\nc\rd", "e"}});
    row("a mark within a cell",
        "\xEF\xBB\xBF"
        "a,\xEF\xBB\xBF"
        "b\n",
        {{"a", QChar(0xFEFF) + QString("b")}});
    row("letters that begin as a mark does", "\xEF\xBB\x80,1\n\xEF\xBC\x91\n",
        {{QString(QChar(0xFEC0)), "1"}, {QString(QChar(0xFF11))}});
    row("blanks stay", " a , b\n", {{" a ", " b"}});
    row("Hangul", "\xEC\x86\x8C\xEA\xB8\x88\xEB\xB9\xB5,1\n", {{QString::fromUtf8("소금빵"), "1"}});
}

void TstCsvReader::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<QStringList>, rows);
    for (const qsizetype pieceBytes : {1, 2, 3, 1'000}) {
        const Reading reading = readIn(bytes, pieceBytes);
        QVERIFY(!reading.fault);
        QCOMPARE(reading.rows, rows);
    }
}

void TstCsvReader::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<CsvFault::Kind>("kind");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const auto row = [](const char *name, const QByteArray &bytes, CsvFault::Kind kind, int line,
                        int column) { QTest::newRow(name) << bytes << kind << line << column; };
    row("a quote within", "a,b\nc\"d,e\n", CsvFault::Kind::StrayQuote, 2, 2);
    row("behind a closing quote", "\"a\"b\n", CsvFault::Kind::AfterQuote, 1, 4);
    row("a blank behind a closing quote", "x\n\"a\" ,b\n", CsvFault::Kind::AfterQuote, 2, 4);
    row("no closing quote", "a,\"b\nc\n", CsvFault::Kind::OpenQuote, 1, 3);
    row("old line ends", "a\rb\r", CsvFault::Kind::LoneReturn, 1, 2);
    row("a return at the end", "a\r", CsvFault::Kind::LoneReturn, 1, 2);
    row("Korean of old", "a,\xBB\xF3\xC7\xB0\n", CsvFault::Kind::NotUtf8, 1, 3);
    row("half a character", "a\n\"\xEC\x86\",b\n", CsvFault::Kind::NotUtf8, 2, 1);
    row("half a mark", "\xEF\xBB", CsvFault::Kind::NotUtf8, 1, 1);
    row("a zero byte", QByteArray("a,b\nc,\0", 7), CsvFault::Kind::NotText, 2, 3);
    row("columns are characters", "\xEC\x86\x8C\xEA\xB8\x88\"\n", CsvFault::Kind::StrayQuote, 1, 3);
}

void TstCsvReader::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(CsvFault::Kind, kind);
    QFETCH(int, line);
    QFETCH(int, column);
    for (const qsizetype pieceBytes : {1, 2, 1'000}) {
        const Reading reading = readIn(bytes, pieceBytes);
        QVERIFY(reading.fault);
        QCOMPARE(static_cast<int>(reading.fault->kind), static_cast<int>(kind));
        QCOMPARE(reading.fault->line, line);
        QCOMPARE(reading.fault->column, column);
    }
}

void TstCsvReader::limitsAreKept()
{
    const CsvReader::Limits limits{.cellBytes = 4, .cells = 2};
    QVERIFY(!readIn("abcd,\"ab\"\"c\"\n", 3, limits).fault);
    const Reading tooLong = readIn("a,b\nabcde,f\n", 3, limits);
    QCOMPARE(tooLong.fault, std::optional(CsvFault{CsvFault::Kind::CellTooLong, 2, 1}));
    QCOMPARE(tooLong.rows.size(), 1);
    const Reading tooMany = readIn("a,b,c\n", 3, limits);
    QCOMPARE(tooMany.fault, std::optional(CsvFault{CsvFault::Kind::TooManyCells, 1, 5}));
    QVERIFY(tooMany.rows.isEmpty());
    // What begins as a mark does is held back until it is known to be none; the limit holds for it, too.
    const Reading noMark = readIn("\xEF\xBB\x80,b\n", 1, {.cellBytes = 1, .cells = 2});
    QCOMPARE(noMark.fault, std::optional(CsvFault{CsvFault::Kind::CellTooLong, 1, 1}));
    QVERIFY(noMark.rows.isEmpty());
}

void TstCsvReader::saysTheLineARowBeginsOn()
{
    const Reading reading = readIn("a\n\n\"b\nb\",c\n\nd\n", 1'000);
    QCOMPARE(reading.lines, (QList<qint64>{1, 3, 6}));
}

void TstCsvReader::nothingIsReadBehindAFault()
{
    QList<QStringList> rows;
    CsvReader reader([&rows](CsvReader::Row &&row) { rows.append(row.cells); });
    QVERIFY(!reader.feed(QByteArrayView("a,b\n")));
    const CsvFault stray{CsvFault::Kind::StrayQuote, 2, 2};
    QCOMPARE(reader.feed(QByteArrayView("c\"d,e\nf,g\n")), std::optional(stray));
    // Neither good lines nor worse ones change what is said.
    QCOMPARE(reader.feed(QByteArrayView("h,i\n")), std::optional(stray));
    QCOMPARE(reader.feed(QByteArrayView("\0", 1)), std::optional(stray));
    QCOMPARE(reader.finish(), std::optional(stray));
    QCOMPARE(rows, QList<QStringList>({{"a", "b"}}));
}

QTEST_APPLESS_MAIN(TstCsvReader)
#include "tst_csv_reader.moc"
