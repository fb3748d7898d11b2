// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/printing/printed_receipts.h"
#include "ui/printing/code128.h"
#include "ui/printing/document_layout.h"

#include <QImage>
#include <QMap>
#include <QPainter>
#include <QSet>
#include <QtTest>

#include <cmath>
#include <numeric>

namespace
{

using namespace danggol;
using namespace danggol::ui;
using namespace danggol::ui::test;

const QString kStartB = QStringLiteral("11010010000");
const QString kStop = QStringLiteral("1100011101011");

// As the standard prints them, bars as 1: what an order's code is made of.
QMap<QString, QChar> patterns()
{
    const QStringList digits{"10011101100", "10011100110", "11001110010", "11001011100", "11001001110",
                             "11011100100", "11001110100", "11101101110", "11101001100", "11100101100"};
    QMap<QString, QChar> map{{QStringLiteral("10110001000"), u'D'},
                             {QStringLiteral("11010001000"), u'G'},
                             {QStringLiteral("10001110110"), u'O'}};
    for (int digit = 0; digit < 10; ++digit)
        map.insert(digits.at(digit), QChar(u'0' + digit));
    return map;
}

QString bits(const QList<int> &widths)
{
    QString text;
    for (qsizetype i = 0; i < widths.size(); ++i)
        text += QString(widths.at(i), i % 2 == 0 ? u'1' : u'0');
    return text;
}

// The bars that one line of pixels crosses, in modules of `module` px; empty when it crosses something else.
QString barsAcross(const QImage &image, int y, qreal module)
{
    QString text;
    int x = 0;
    while (x < image.width()) {
        const bool isBar = qGray(image.pixel(x, y)) < 128;
        int end = x;
        while (end < image.width() && (qGray(image.pixel(end, y)) < 128) == isBar)
            ++end;
        text += QString(static_cast<int>(std::lround((end - x) / module)), isBar ? u'1' : u'0');
        x = end;
    }
    while (text.startsWith(u'0'))
        text.remove(0, 1);
    while (text.endsWith(u'0'))
        text.chop(1);
    return text.startsWith(kStartB) && text.endsWith(kStop) ? text : QString();
}

// What a scanner reads: the text between start and check symbol; fatal when the check symbol is wrong.
QString decoded(const QString &code)
{
    QString text;
    const QMap<QString, QChar> letters = patterns();
    qsizetype at = kStartB.size();
    for (; at + 11 + 11 + kStop.size() <= code.size(); at += 11)
        text += letters.value(code.mid(at, 11), u'?');
    int sum = 104;
    for (int i = 0; i < static_cast<int>(text.size()); ++i)
        sum += (i + 1) * (text.at(i).unicode() - u' ');
    const int check = sum % 103;
    if (check < 95) { // the others are no characters
        const QString symbol = bits(code128(QString(QChar(u' ' + check)))).mid(11, 11);
        if (code.mid(at, 11) != symbol)
            qFatal("the check symbol is not that of the text");
    }
    return text;
}

QImage painted(const models::Receipt &receipt, Paper paper, qreal scale)
{
    const DocumentLayout layout(receipt, paper);
    QImage image((QSizeF(layout.pageSize()) * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    layout.paint(painter, 0);
    return image;
}

class TstCode128 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySymbolKeepsTheRules();
    void refusesWhatItCannotSay();
    void aPaintedSlipCanBeScanned_data();
    void aPaintedSlipCanBeScanned();
    void receiptsHaveNoBars();
};

void TstCode128::everySymbolKeepsTheRules()
{
    QSet<QString> seen;
    for (char16_t letter = u' '; letter <= u'~'; ++letter) {
        const QList<int> widths = code128(QString(QChar(letter)));
        const QList<int> symbol = widths.mid(6, 6);
        QCOMPARE(std::accumulate(symbol.begin(), symbol.end(), 0), 11);
        QCOMPARE((symbol.at(0) + symbol.at(2) + symbol.at(4)) % 2, 0);
        seen.insert(bits(symbol));
        QVERIFY(bits(widths).startsWith(kStartB));
        QVERIFY(bits(widths).endsWith(kStop));
    }
    QCOMPARE(seen.size(), 95);
}

void TstCode128::refusesWhatItCannotSay()
{
    QVERIFY(code128(QString()).isEmpty());
    QVERIFY(code128(QStringLiteral("빵")).isEmpty());
    QVERIFY(code128(QStringLiteral("a\tb")).isEmpty());
    QVERIFY(code128(QString(49, u'1')).isEmpty());
    QVERIFY(!code128(QString(48, u'1')).isEmpty());
}

void TstCode128::aPaintedSlipCanBeScanned_data()
{
    QTest::addColumn<int>("paper");
    QTest::addColumn<qint64>("order");
    QTest::newRow("roll") << static_cast<int>(Paper::Roll80) << qint64(1'048);
    QTest::newRow("A4") << static_cast<int>(Paper::A4) << qint64(1'048);
    QTest::newRow("many orders") << static_cast<int>(Paper::Roll80) << qint64(987'654'321);
    QTest::newRow("more than most") << static_cast<int>(Paper::Roll80) << qint64(98'765'432'100);
}

void TstCode128::aPaintedSlipCanBeScanned()
{
    QFETCH(int, paper);
    QFETCH(qint64, order);
    models::Receipt slip = waitingSlip();
    slip.order = OrderId{order};
    slip.scanCode = orderScanCode(slip.order);
    const auto onPaper = static_cast<Paper>(paper);
    constexpr qreal kScale = 2;
    const QImage image = painted(slip, onPaper, kScale);
    int lines = 0;
    for (int y = 0; y < image.height(); ++y) {
        const QString code = barsAcross(image, y, measuresOf(onPaper).barcodeModule * kScale);
        if (code.isEmpty())
            continue;
        QCOMPARE(decoded(code), slip.scanCode);
        ++lines;
    }
    // 13 mm on the roll, 16 mm on A4
    QVERIFY(lines >= measuresOf(onPaper).barcodeHeight * kScale - 2);
    QCOMPARE(orderOfScanCode(slip.scanCode), std::optional(slip.order));
}

void TstCode128::receiptsHaveNoBars()
{
    const QImage image = painted(paidReceipt(), Paper::Roll80, 2);
    for (int y = 0; y < image.height(); ++y)
        QVERIFY(barsAcross(image, y, measuresOf(Paper::Roll80).barcodeModule * 2).isEmpty());
}

} // namespace

QTEST_MAIN(TstCode128)
#include "tst_code128.moc"
