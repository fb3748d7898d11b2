// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_shop.h"
#include "tests/ui/printing/printed_receipts.h"
#include "ui/printing/document_layout.h"
#include "ui/printing/document_output.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>

#include <algorithm>

namespace
{

using namespace danggol;
using namespace danggol::ui;
using namespace danggol::ui::test;

constexpr qreal kPointsPerUnit = 72.0 / 254.0;

/// A PDF as other programs read it.
struct ReadBack
{
    explicit ReadBack(const QString &file)
    {
        text = QString::fromUtf8(
            output(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")}));
        const QString info = QString::fromUtf8(output(QStringLiteral("pdfinfo"), {file}));
        pages = match(info, QStringLiteral("Pages:\\s+(\\d+)")).toInt();
        size = QSizeF(match(info, QStringLiteral("Page size:\\s+([\\d.]+) x")).toDouble(),
                      match(info, QStringLiteral("Page size:\\s+[\\d.]+ x ([\\d.]+)")).toDouble());
        title = match(info, QStringLiteral("Title:\\s+(.+)"));
    }

    [[nodiscard]] static QByteArray output(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished() || process.exitCode() != 0)
            qFatal("%s did not read it", qPrintable(program));
        return process.readAllStandardOutput();
    }
    [[nodiscard]] static QString match(const QString &info, const QString &pattern)
    {
        return QRegularExpression(pattern).match(info).captured(1);
    }
    // Digits stand in cells and some signs are drawn as alternates, so blanks and those signs say nothing.
    [[nodiscard]] static QString squeezed(QString line)
    {
        return line.remove(QRegularExpression(QStringLiteral("[\\s×−+–:·]")));
    }
    [[nodiscard]] bool hasLine(const QString &words) const
    {
        const QStringList lines = text.split(u'\n');
        return std::any_of(lines.begin(), lines.end(),
                           [&](const QString &line) { return squeezed(line) == squeezed(words); });
    }

    QString text;
    QString title;
    int pages = 0;
    QSizeF size;
};

class TstDocumentOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReceiptOnTheRoll();
    void aReceiptOnA4();
    void aSlip();
    void refundsAndReprints();
    void manyLinesBreakAcrossPages();
    void nothingLeavesThePaper_data();
    void nothingLeavesThePaper();
    void saysWhatCannotBeWritten();
    void pictures();

private:
    [[nodiscard]] ReadBack written(const models::Receipt &receipt, Paper paper);
    QTemporaryDir m_folder;
};

ReadBack TstDocumentOutput::written(const models::Receipt &receipt, Paper paper)
{
    const QString file = m_folder.filePath(QStringLiteral("document.pdf"));
    if (!writePdf(receipt, paper, file))
        qFatal("not written");
    return ReadBack(file);
}

void TstDocumentOutput::aReceiptOnTheRoll()
{
    const ReadBack pdf = written(paidReceipt(), Paper::Roll80);
    QCOMPARE(pdf.pages, 1);
    QCOMPARE(pdf.title, QStringLiteral("Receipt for order #1048"));
    const DocumentLayout layout(paidReceipt(), Paper::Roll80);
    QVERIFY(qAbs(pdf.size.width() - 800 * kPointsPerUnit) < 1);
    QVERIFY(qAbs(pdf.size.height() - layout.pageSize().height() * kPointsPerUnit) < 1);
    QVERIFY2(pdf.hasLine(QStringLiteral("Dalbit Market")), qPrintable(pdf.text));
    QVERIFY(pdf.hasLine(QStringLiteral("Receipt")));
    QVERIFY(pdf.hasLine(QStringLiteral("Order #1048")));
    QVERIFY(pdf.hasLine(QStringLiteral("Status Paid")));
    QVERIFY(pdf.hasLine(QStringLiteral("Placed 22 Nov 2026, 14:00")));
    QVERIFY(pdf.hasLine(QStringLiteral("Paid 22 Nov 2026, 14:01")));
    QVERIFY(pdf.hasLine(QStringLiteral("Cashier Sori")));
    QVERIFY(pdf.hasLine(QStringLiteral("Customer Garam Do · ···· 3318")));
    QVERIFY(pdf.hasLine(QStringLiteral("Cold brew bottle 500 ml ₩15,600")));
    QVERIFY(pdf.hasLine(QStringLiteral("2 × ₩7,800")));
    QVERIFY(pdf.hasLine(QStringLiteral("Subtotal ₩19,400")));
    QVERIFY(pdf.hasLine(QStringLiteral("Coupon · Cold brew ₩2,000 off −₩2,000")));
    QVERIFY(pdf.hasLine(QStringLiteral("Total ₩17,400")));
    QVERIFY(pdf.hasLine(QStringLiteral("Balance before ₩90,600")));
    QVERIFY(pdf.hasLine(QStringLiteral("Balance after ₩73,200")));
    QVERIFY(!pdf.text.contains(QStringLiteral("Reprint")));
    QVERIFY(!pdf.text.contains(QStringLiteral("PAY_DONE")));
}

void TstDocumentOutput::aReceiptOnA4()
{
    const ReadBack pdf = written(paidReceipt(), Paper::A4);
    QCOMPARE(pdf.pages, 1);
    QVERIFY(qAbs(pdf.size.width() - 595.3) < 1);
    QVERIFY(qAbs(pdf.size.height() - 841.9) < 1);
    QVERIFY2(pdf.hasLine(QStringLiteral("Item Qty Price Amount")), qPrintable(pdf.text));
    QVERIFY(pdf.hasLine(QStringLiteral("Cold brew bottle 500 ml 2 ₩7,800 ₩15,600")));
    QVERIFY(pdf.hasLine(QStringLiteral("Receipt for order #1048 Page 1 of 1")));
}

void TstDocumentOutput::aSlip()
{
    const ReadBack pdf = written(waitingSlip(), Paper::Roll80);
    QCOMPARE(pdf.title, QStringLiteral("Slip for order #1048"));
    QVERIFY2(pdf.hasLine(QStringLiteral("Total to pay ₩17,400")), qPrintable(pdf.text));
    QVERIFY(pdf.hasLine(QStringLiteral("Waiting for payment")));
    QVERIFY(pdf.hasLine(QStringLiteral("Pay by 22 Nov 2026, 14:30.")));
    QVERIFY(pdf.hasLine(waitingSlip().scanCode));
    QVERIFY(!pdf.text.contains(QStringLiteral("Balance")));
}

void TstDocumentOutput::refundsAndReprints()
{
    const ReadBack pdf = written(refundedReceipt(), Paper::Roll80);
    QVERIFY2(pdf.hasLine(QStringLiteral("Reprint 2 – 25 Nov 2026, 14:05")), qPrintable(pdf.text));
    QVERIFY(pdf.hasLine(QStringLiteral("달빛 마켓 성수동 본점")));
    QVERIFY(pdf.hasLine(QStringLiteral("1 refunded, ₩6,995")));
    QVERIFY(pdf.hasLine(QStringLiteral("23 Nov 2026, 14:00 +₩6,995")));
    QVERIFY(pdf.hasLine(QStringLiteral("24 Nov 2026, 14:00 +₩3,409")));
    QVERIFY(pdf.hasLine(QStringLiteral("Refunded in all ₩10,404")));
}

void TstDocumentOutput::manyLinesBreakAcrossPages()
{
    const ReadBack pdf = written(longReceipt(), Paper::A4);
    QVERIFY(pdf.pages >= 3);
    QCOMPARE(pdf.text.count(QRegularExpression(QStringLiteral("Item\\s+Qty"))), pdf.pages);
    for (int i = 1; i <= kMostOrderLines; ++i)
        QVERIFY2(pdf.hasLine(QStringLiteral("Product number %1 1 ₩1,000 ₩1,000").arg(i)),
                 qPrintable(pdf.text));
    QVERIFY(pdf.text.contains(QStringLiteral("Page %1 of %1").arg(pdf.pages)));
    QCOMPARE(written(longReceipt(), Paper::Roll80).pages, 1);
}

void TstDocumentOutput::nothingLeavesThePaper_data()
{
    QTest::addColumn<int>("paper");
    QTest::newRow("roll") << static_cast<int>(Paper::Roll80);
    QTest::newRow("A4") << static_cast<int>(Paper::A4);
}

void TstDocumentOutput::nothingLeavesThePaper()
{
    QFETCH(int, paper);
    models::Receipt receipt = refundedReceipt();
    receipt.customerName = QString(80, u'W');
    receipt.couponName = QString(80, u'쿠');
    receipt.lines.first().name = QString(120, u'W');
    receipt.lines.first().amount = receipt.subtotal = Money(99'900'000'000'000);
    const DocumentLayout layout(receipt, static_cast<Paper>(paper));
    QImage image(layout.pageSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        layout.paint(painter, 0);
    }
    const PaperMeasures &measures = measuresOf(static_cast<Paper>(paper));
    for (int y = 0; y < image.height(); ++y) {
        for (const int x : {measures.sideMargin - 6, measures.width - measures.sideMargin + 6})
            QCOMPARE(qGray(image.pixel(x, y)), 255);
    }
}

void TstDocumentOutput::saysWhatCannotBeWritten()
{
    const QString nowhere = m_folder.filePath(QStringLiteral("no/such/folder.pdf"));
    const models::Outcome<Done> result = writePdf(paidReceipt(), Paper::A4, nowhere);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::ReadOnly);
    QVERIFY(result.error().words.contains(QStringLiteral("folder.pdf was not saved")));
}

// For eyes: DANGGOL_PICTURES names a folder for them.
void TstDocumentOutput::pictures()
{
    const QString folder = qEnvironmentVariable("DANGGOL_PICTURES");
    if (folder.isEmpty())
        QSKIP("Nobody asked for pictures.");
    const QMap<QString, models::Receipt> documents{{QStringLiteral("paid"), paidReceipt()},
                                                   {QStringLiteral("refunded"), refundedReceipt()},
                                                   {QStringLiteral("slip"), waitingSlip()},
                                                   {QStringLiteral("long"), longReceipt()}};
    for (auto document = documents.begin(); document != documents.end(); ++document) {
        for (const Paper paper : {Paper::Roll80, Paper::A4}) {
            const QString name = document.key() + QLatin1String(paper == Paper::A4 ? "-a4.pdf" : "-roll.pdf");
            QVERIFY(writePdf(*document, paper, QDir(folder).filePath(name)));
        }
    }
}

} // namespace

DANGGOL_TEST_MAIN(QApplication, TstDocumentOutput)
#include "tst_document_output.moc"
