// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/scan_code.h"

#include <QtTest>

#include <limits>

namespace
{

using namespace danggol;

/// The codes on member cards and order slips come back as the ids they were made of, and a misread one as
/// none.
class ScanCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsComeBack_data();
    void idsComeBack();
    void aCodeLooksTheSameForever();
    void aCardIsNoSlip();
    void aWrongDigitIsNoticed();
    void swappedDigitsAreNoticed();
    void otherTextIsNoCode_data();
    void otherTextIsNoCode();
    void caseAndBlanksDoNotMatter();
};

void ScanCodeTest::idsComeBack_data()
{
    QTest::addColumn<qint64>("id");
    QTest::newRow("first") << qint64(1);
    QTest::newRow("usual") << qint64(1048);
    QTest::newRow("nine digits") << qint64(999'999'999);
    QTest::newRow("ten digits") << qint64(1'000'000'000);
    QTest::newRow("eighteen digits") << qint64(999'999'999'999'999'999);
}

void ScanCodeTest::idsComeBack()
{
    QFETCH(qint64, id);
    QCOMPARE(orderOfScanCode(orderScanCode(OrderId{id})), std::optional(OrderId{id}));
    QCOMPARE(memberOfScanCode(memberScanCode(CustomerId{id})), std::optional(CustomerId{id}));
}

// Cards are printed once and scanned for years.
void ScanCodeTest::aCodeLooksTheSameForever()
{
    QCOMPARE(memberScanCode(CustomerId{1}), QStringLiteral("DGC0000000013"));
    QCOMPARE(orderScanCode(OrderId{572}), QStringLiteral("DGO0000005724"));
}

void ScanCodeTest::aCardIsNoSlip()
{
    QVERIFY(!orderOfScanCode(memberScanCode(CustomerId{7})));
    QVERIFY(!memberOfScanCode(orderScanCode(OrderId{7})));
}

void ScanCodeTest::aWrongDigitIsNoticed()
{
    const QString code = orderScanCode(OrderId{10'482});
    for (qsizetype place = 3; place < code.size(); ++place) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString misread = code;
            misread[place] = digit;
            QCOMPARE(orderOfScanCode(misread).has_value(), misread == code);
        }
    }
}

void ScanCodeTest::swappedDigitsAreNoticed()
{
    const QString code = orderScanCode(OrderId{123'456'789});
    for (qsizetype place = 4; place < code.size(); ++place) {
        QString swapped = code;
        swapped[place] = code[place - 1];
        swapped[place - 1] = code[place];
        QCOMPARE(orderOfScanCode(swapped).has_value(), swapped == code);
    }
}

void ScanCodeTest::otherTextIsNoCode_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("only the letters") << QStringLiteral("DGO");
    QTest::newRow("a barcode") << QStringLiteral("8801234567893");
    QTest::newRow("id 0") << QStringLiteral("DGO0000000000");
    QTest::newRow("too short") << QStringLiteral("DGO13");
    QTest::newRow("below zero") << QStringLiteral("DGO-000000013");
    QTest::newRow("other digits") << QStringLiteral("DGO٠٠٠٠٠٠٠٠١٣");
    QTest::newRow("twenty digits") << QStringLiteral("DGO") + QString(20, u'0');
    QTest::newRow("text behind") << orderScanCode(OrderId{1}) + QStringLiteral("x");
}

void ScanCodeTest::otherTextIsNoCode()
{
    QFETCH(QString, text);
    QVERIFY(!orderOfScanCode(text));
    QVERIFY(!memberOfScanCode(text));
}

void ScanCodeTest::caseAndBlanksDoNotMatter()
{
    const QString code = orderScanCode(OrderId{1'048});
    QCOMPARE(orderOfScanCode(QStringLiteral(" %1 ").arg(code.toLower())), std::optional(OrderId{1'048}));
}

} // namespace

QTEST_GUILESS_MAIN(ScanCodeTest)

#include "tst_scan_code.moc"
