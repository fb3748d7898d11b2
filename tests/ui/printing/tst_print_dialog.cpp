// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/orders/order_screen.h"
#include "ui/parts/key_button.h"
#include "ui/parts/message_line.h"
#include "ui/parts/segment_bar.h"
#include "ui/parts/stepper.h"
#include "ui/parts/text_label.h"
#include "ui/printing/document_preview.h"
#include "ui/printing/print_dialog.h"

#include <QFileDialog>
#include <QMenu>
#include <QMutex>
#include <QSettings>

namespace
{

using namespace danggol;
using namespace danggol::ui;
using namespace danggol::ui::test;

/// Printers that keep what they are given.
class DrawerPrinters final : public Printers
{
public:
    explicit DrawerPrinters(QStringList names) : m_names(std::move(names)) {}

    PrinterList list() const override { return {m_names, m_names.value(0)}; }
    models::Outcome<Done> print(const PrintJob &job) const override
    {
        const QMutexLocker lock(&m_mutex);
        m_jobs.append(job);
        if (m_failuresLeft > 0) {
            --m_failuresLeft;
            return models::failure(ErrorCode::Unavailable, QStringLiteral("The printer did not take it."));
        }
        return Done{};
    }

    QList<PrintJob> jobs() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_jobs;
    }
    void failNext(int times) { m_failuresLeft = times; }

private:
    QStringList m_names;
    mutable QMutex m_mutex;
    mutable QList<PrintJob> m_jobs;
    mutable int m_failuresLeft = 0;
};

/// A till with one paid order, and its print dialog.
struct Scene : OrderScreen
{
    explicit Scene(const QStringList &names = {QStringLiteral("Counter"), QStringLiteral("Office")})
        : printers(std::make_shared<DrawerPrinters>(names))
    {
        QSettings().clear();
        const CustomerId customer = shop.customer(QStringLiteral("Garam Do"), 90'600);
        bread = product(QStringLiteral("Salt bread"), 4'600, QStringLiteral("bread"));
        waiting = place(10, customer, {{bread, 1}});
        paid = place(30, customer, {{bread, 2}});
        pay(paid);
        QObject::connect(&session.notices(), &models::Notices::posted, &session,
                         [this](const models::Notice &notice) { notices.append(notice); });
    }

    void open(OrderId order)
    {
        dialog = std::make_unique<PrintDialog>(theme, session, printers, order, nullptr);
        dialog->open();
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
        QTRY_COMPARE(preview().pageCount(), 1);
        QTRY_VERIFY(child<KeyButton>(*dialog, "printerButton")->label() !=
                    QStringLiteral("Looking for printers…"));
    }
    DocumentPreview &preview() { return *child<DocumentPreview>(*dialog, "documentPreview"); }
    KeyButton &button(const char *name) { return *child<KeyButton>(*dialog, name); }
    QString message() { return child<MessageLine>(*dialog, "printMessage")->message(); }
    qint64 counted(OrderId order)
    {
        return valueOf(shop.await<QList<DocumentPrint>>([&](Reply<QList<DocumentPrint>> reply) {
                   shop->prints().ofOrder(TestShop::staff(), order, std::move(reply));
               }))
            .size();
    }

    std::shared_ptr<DrawerPrinters> printers;
    ProductId bread;
    OrderId waiting;
    OrderId paid;
    QList<models::Notice> notices;
    std::unique_ptr<PrintDialog> dialog;
};

class TstPrintDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void printsAReceiptByEnter();
    void asksForPaperPrinterAndCopies();
    void remembersPrinterAndPaper();
    void printsAgainAfterAFailureAndCountsOnce();
    void savesAPdf();
    void saysWhenAPdfCannotBeSaved();
    void saysWhenThereIsNoPrinter();
    void whatItSaysIsAlwaysInSight_data();
    void whatItSaysIsAlwaysInSight();
    void aSlipBecomesAReceipt();
    void looksRight();

private:
    QTemporaryDir m_folder;
};

void TstPrintDialog::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Danggol test"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void TstPrintDialog::printsAReceiptByEnter()
{
    Scene s;
    s.open(s.paid);
    QCOMPARE(s.dialog->windowTitle(), QStringLiteral("Receipt for order #%1").arg(s.paid.value));
    QCOMPARE(s.button("printButton").label(), QStringLiteral("Print receipt"));
    QVERIFY(s.preview().accessibleDescription().contains(QStringLiteral("Salt bread, 2, ₩4,600, ₩9,200")));
    QTest::keyClick(s.dialog.get(), Qt::Key_Return);
    QTest::keyClick(s.dialog.get(), Qt::Key_Return); // twice is once
    QTRY_VERIFY(!s.dialog->isVisible());
    QCOMPARE(s.printers->jobs().size(), 1);
    const PrintJob job = s.printers->jobs().first();
    QCOMPARE(job.printer, QStringLiteral("Counter"));
    QCOMPARE(job.paper, Paper::Roll80);
    QCOMPARE(job.copies, 1);
    QCOMPARE(job.receipt.total, Money(9'200));
    QCOMPARE(job.receipt.reprint, 0);
    QCOMPARE(s.counted(s.paid), 1);
    QCOMPARE(s.notices.size(), 1);
    QCOMPARE(s.notices.first().emphasis, QStringLiteral("Printed"));
    QCOMPARE(s.notices.first().text, QStringLiteral("receipt of order #%1").arg(s.paid.value));
    s.open(s.paid);
    QVERIFY(s.preview().accessibleDescription().contains(QStringLiteral("Reprint 1 – ")));
    s.shop.expectBooksBalance();
}

void TstPrintDialog::asksForPaperPrinterAndCopies()
{
    Scene s;
    s.open(s.paid);
    QTest::mouseClick(child<SegmentBar>(*s.dialog, "paperChoice")->button(1), Qt::LeftButton);
    s.button("printerButton").menu()->actions().at(1)->trigger();
    QCOMPARE(s.button("printerButton").label(), QStringLiteral("Office"));
    auto *copies = child<Stepper>(*s.dialog, "copiesStepper");
    copies->stepDown();
    QCOMPARE(copies->value(), 1);
    copies->stepUp();
    QTest::mouseClick(&s.button("printButton"), Qt::LeftButton);
    QTRY_COMPARE(s.printers->jobs().size(), 1);
    QCOMPARE(s.printers->jobs().first().printer, QStringLiteral("Office"));
    QCOMPARE(s.printers->jobs().first().paper, Paper::A4);
    QCOMPARE(s.printers->jobs().first().copies, 2);
    QTRY_VERIFY(!s.dialog->isVisible());
}

void TstPrintDialog::remembersPrinterAndPaper()
{
    asksForPaperPrinterAndCopies();
    const QString printer = QSettings().value(QStringLiteral("print/printer")).toString();
    Scene s; // forgets everything
    rememberPrintChoice({printer, Paper::A4});
    s.open(s.paid);
    QCOMPARE(s.button("printerButton").label(), QStringLiteral("Office"));
    QCOMPARE(child<SegmentBar>(*s.dialog, "paperChoice")->currentIndex(), 1);
    Scene other({QStringLiteral("Counter")});
    rememberPrintChoice({QStringLiteral("Gone"), Paper::Roll80});
    other.open(other.paid);
    QCOMPARE(other.button("printerButton").label(), QStringLiteral("Counter"));
}

void TstPrintDialog::printsAgainAfterAFailureAndCountsOnce()
{
    Scene s;
    s.printers->failNext(1);
    s.open(s.paid);
    QTest::mouseClick(&s.button("printButton"), Qt::LeftButton);
    QTRY_COMPARE(s.message(), QStringLiteral("The printer did not take it."));
    QVERIFY(s.dialog->isVisible());
    QVERIFY(s.notices.isEmpty());
    QTRY_VERIFY(s.button("printButton").isEnabled());
    QTest::mouseClick(&s.button("printButton"), Qt::LeftButton);
    QTRY_VERIFY(!s.dialog->isVisible());
    QCOMPARE(s.printers->jobs().size(), 2);
    QCOMPARE(s.printers->jobs().last().receipt.reprint, 0);
    QCOMPARE(s.counted(s.paid), 1);
    s.shop.expectBooksBalance();
}

void TstPrintDialog::savesAPdf()
{
    Scene s;
    QTemporaryDir folder;
    s.open(s.waiting);
    QCOMPARE(s.button("printButton").label(), QStringLiteral("Print slip"));
    QTest::mouseClick(&s.button("savePdfButton"), Qt::LeftButton);
    auto *files = s.dialog->findChild<QFileDialog *>(QStringLiteral("savePdfDialog"));
    QVERIFY(files);
    QCOMPARE(QFileInfo(files->selectedFiles().value(0)).fileName(),
             QStringLiteral("slip-%1.pdf").arg(s.waiting.value));
    const QString file = folder.filePath(QStringLiteral("mine.pdf"));
    files->selectFile(file);
    QMetaObject::invokeMethod(files, "accept");
    QTRY_VERIFY(!s.dialog->isVisible());
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(saved.readAll().startsWith("%PDF"));
    QVERIFY(s.printers->jobs().isEmpty());
    QCOMPARE(s.counted(s.waiting), 1);
    QCOMPARE(s.notices.last().emphasis, QStringLiteral("Saved"));
    QCOMPARE(s.notices.last().text, QStringLiteral("mine.pdf"));
}

void TstPrintDialog::saysWhenAPdfCannotBeSaved()
{
    Scene s;
    s.open(s.paid);
    s.dialog->savePdfTo(QStringLiteral("/no/such/folder/receipt.pdf"));
    QTRY_VERIFY(s.message().contains(QStringLiteral("receipt.pdf was not saved")));
    QVERIFY(s.dialog->isVisible());
    QTRY_VERIFY(s.button("savePdfButton").isEnabled());
}

void TstPrintDialog::saysWhenThereIsNoPrinter()
{
    Scene s(QStringList{});
    s.open(s.paid);
    QVERIFY(s.message().startsWith(QStringLiteral("No printer is set up on this computer.")));
    QVERIFY(!s.button("printButton").isEnabled());
    QVERIFY(s.button("savePdfButton").isEnabled());
    QVERIFY(s.button("savePdfButton").isDefault());
}

void TstPrintDialog::whatItSaysIsAlwaysInSight_data()
{
    QTest::addColumn<bool>("isTouch");
    QTest::newRow("large") << false;
    QTest::newRow("large and touch") << true;
}

void TstPrintDialog::whatItSaysIsAlwaysInSight()
{
    QFETCH(bool, isTouch);
    Scene s{QStringList()};
    s.theme.setTextScale(2.0);
    s.theme.setTouchMode(isTouch);
    s.open(s.paid);
    const auto *message = child<MessageLine>(*s.dialog, "printMessage");
    QVERIFY(!message->message().isEmpty());
    QTRY_COMPARE(message->visibleRegion().boundingRect(), message->rect());
    QVERIFY(message->height() >= message->heightForWidth(message->width()));
}

void TstPrintDialog::aSlipBecomesAReceipt()
{
    Scene s;
    s.open(s.waiting);
    s.pay(s.waiting); // at another till
    QTRY_COMPARE(s.button("printButton").label(), QStringLiteral("Print receipt"));
    QCOMPARE(s.dialog->windowTitle(), QStringLiteral("Receipt for order #%1").arg(s.waiting.value));
}

// For eyes: DANGGOL_PICTURES names a folder for them.
void TstPrintDialog::looksRight()
{
    const QString folder = qEnvironmentVariable("DANGGOL_PICTURES");
    if (folder.isEmpty())
        QSKIP("Nobody asked for pictures.");
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        Scene s;
        s.theme.setMode(mode);
        s.open(s.paid);
        const QString name = mode == ThemeMode::Dark ? QStringLiteral("dark") : QStringLiteral("light");
        QVERIFY(s.dialog->grab().save(QStringLiteral("%1/dialog-%2.png").arg(folder, name)));
        child<SegmentBar>(*s.dialog, "paperChoice")->setCurrentIndex(1);
        QVERIFY(s.dialog->grab().save(QStringLiteral("%1/dialog-a4-%2.png").arg(folder, name)));
        s.theme.setTextScale(2);
        Scene large(QStringList{});
        large.theme.setTextScale(2);
        large.open(large.waiting);
        QVERIFY(large.dialog->grab().save(QStringLiteral("%1/dialog-large-%2.png").arg(folder, name)));
    }
}

} // namespace

DANGGOL_TEST_MAIN(QApplication, TstPrintDialog)
#include "tst_print_dialog.moc"
