// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/csv.h"
#include "tests/support/test_shop.h"

using namespace danggol;
namespace csv = danggol::models::csv;

class TstCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotesWords_data();
    void quotesWords();
    void numbersAreBare();
    void linesEndAsTheRfcSays();
};

void TstCsv::quotesWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("cell");
    QTest::newRow("plain") << QStringLiteral("Bora") << QStringLiteral("\"Bora\"");
    QTest::newRow("empty") << QString() << QStringLiteral("\"\"");
    QTest::newRow("comma") << QStringLiteral("Salt bread, 2 pcs") << QStringLiteral("\"Salt bread, 2 pcs\"");
    QTest::newRow("quote") << QStringLiteral("the \"big\" one") << QStringLiteral("\"the \"\"big\"\" one\"");
    QTest::newRow("lines") << QStringLiteral("a\r\nb") << QStringLiteral("\"a\r\nb\"");
    QTest::newRow("Korean") << QStringLiteral("소금빵") << QStringLiteral("\"소금빵\"");
    QTest::newRow("formula") << QStringLiteral("=HYPERLINK(\"x\")")
                             << QStringLiteral("\"'=HYPERLINK(\"\"x\"\")\"");
    QTest::newRow("plus") << QStringLiteral("+82 10") << QStringLiteral("\"'+82 10\"");
    QTest::newRow("minus") << QStringLiteral("-1") << QStringLiteral("\"'-1\"");
    QTest::newRow("at") << QStringLiteral("@SUM") << QStringLiteral("\"'@SUM\"");
    QTest::newRow("tab") << QStringLiteral("\t=1") << QStringLiteral("\"'\t=1\"");
    QTest::newRow("return") << QStringLiteral("\r=1") << QStringLiteral("\"'\r=1\"");
    QTest::newRow("quoted sign") << QStringLiteral("'=1") << QStringLiteral("\"''=1\"");
    QTest::newRow("quote alone") << QStringLiteral("'s") << QStringLiteral("\"'s\"");
    QTest::newRow("later sign") << QStringLiteral("1+1=2") << QStringLiteral("\"1+1=2\"");
}

void TstCsv::quotesWords()
{
    QFETCH(QString, words);
    QFETCH(QString, cell);
    QCOMPARE(csv::text(words), cell);
}

void TstCsv::numbersAreBare()
{
    QCOMPARE(csv::number(Money(-1'234'567)), QStringLiteral("-1234567"));
    QCOMPARE(csv::number(qint64(0)), QStringLiteral("0"));
    QCOMPARE(csv::number(std::optional<qint64>()), QString());
    QCOMPARE(csv::number(std::optional<qint64>(7)), QStringLiteral("7"));
}

void TstCsv::linesEndAsTheRfcSays()
{
    QCOMPARE(csv::byteOrderMark() + csv::line({csv::text(QStringLiteral("빵")), csv::number(Money(4'600))}),
             QByteArray("\xEF\xBB\xBF\"\xEB\xB9\xB5\",4600\r\n"));
}

DANGGOL_TEST_MAIN(QCoreApplication, TstCsv)
#include "tst_csv.moc"
