// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/commands.h"
#include "tests/ui/catalog/catalog_screen.h"
#include "ui/import/product_import_dialog.h"
#include "ui/parts/message_line.h"
#include "ui/parts/text_label.h"

#include <QFile>
#include <QFileDialog>
#include <QTemporaryDir>

namespace
{

using namespace danggol;
using namespace danggol::ui;
using namespace danggol::ui::test;
using Step = models::ProductImportTask::Step;

struct Scene
{
    explicit Scene(const Actor &actor = TestShop::admin()) : screen(48'500, ThemeMode::Light, actor)
    {
        danggol::test::FatalWarnings::expect(QStringLiteral("propagateSizeHints"));
    }
    /// Opens the dialog as the button does.
    ProductImportDialog &open()
    {
        screen.get<KeyButton>("importProductsButton").click();
        dialog = screen.page->window()->findChild<ProductImportDialog *>();
        if (!dialog || !dialog->isVisible())
            qFatal("no dialog");
        return *dialog;
    }
    [[nodiscard]] QString written(const QByteArray &bytes) const
    {
        QFile file(folder.filePath(QStringLiteral("products.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the file was not written");
        return file.fileName();
    }
    [[nodiscard]] bool comesTo(Step step) const
    {
        return QTest::qWaitFor([&] { return dialog->task().step() == step; });
    }
    template <class Control>
    [[nodiscard]] Control &get(const char *name) const
    {
        auto *found = dialog->findChild<Control *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return *found;
    }

    QTemporaryDir folder;
    CatalogScreen screen;
    QPointer<ProductImportDialog> dialog;
};

class TstProductImportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForTheFileAndImportsIt();
    void listsWhatIsWrong();
    void isLeftByEscape();
    void onlyAdminsAreOfferedIt();
};

void TstProductImportDialog::asksForTheFileAndImportsIt()
{
    Scene s;
    s.open();
    QVERIFY(!s.get<KeyButton>("importButton").isEnabled());
    s.get<KeyButton>("chooseImportFile").click();
    auto *files = s.dialog->findChild<QFileDialog *>(QStringLiteral("importDialog"));
    QVERIFY(files);
    files->selectFile(s.written("Product,Price,Stock,Colour\nNew bread,4600,3,brown\nCinnamon roll,3900,9,\n"
                                "Oat milk 1 L,4900,30,\n"));
    QMetaObject::invokeMethod(files, "accept");
    QVERIFY(s.comesTo(Step::Ready));
    QCOMPARE(s.get<TextLabel>("importFile").text(), QStringLiteral("products.csv"));
    QCOMPARE(s.get<TextLabel>("importSummary").text(), QStringLiteral("1 new, 2 changed, 0 as they are"));
    const QString warning = s.get<MessageLine>("importWarning").message();
    QVERIFY2(warning.contains(QStringLiteral("Colour")) && warning.contains(QStringLiteral("1 stock")),
             qPrintable(warning));
    const int rows = s.screen.rows();
    s.dialog->activateWindow(); // the choice of a file had it
    QVERIFY(QTest::qWaitForWindowActive(s.dialog));
    QTest::keyClick(s.dialog, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(s.comesTo(Step::Ended));
    QCOMPARE(s.get<MessageLine>("importMessage").message(),
             QStringLiteral("Imported: 1 new, 2 changed, 0 as they were."));
    QCOMPARE(s.get<KeyButton>("cancelImportButton").label(), QStringLiteral("Close"));
    QVERIFY(!s.get<KeyButton>("importButton").isEnabled());
    QTRY_COMPARE(s.screen.rows(), rows + 1); // the page follows
    s.screen.shop.expectBooksBalance();
}

void TstProductImportDialog::listsWhatIsWrong()
{
    Scene s;
    s.open();
    s.dialog->read(s.written("Product,Price\nBread,0\nCake\n"));
    QVERIFY(s.comesTo(Step::Faulty));
    QVERIFY(s.get<TextLabel>("importSummary").text().startsWith(QStringLiteral("2 things to put right")));
    QVERIFY(s.get<QWidget>("importFaultList").isVisible());
    QCOMPARE(s.get<TextLabel>("importFaults").text().count(u'\n'), 1);
    QVERIFY(!s.get<KeyButton>("importButton").isEnabled());
    // The person puts it right and chooses it again.
    s.dialog->read(s.written("Product,Price\nBread,4600\nCake,9000\n"));
    QVERIFY(s.comesTo(Step::Ready));
    QVERIFY(!s.get<QWidget>("importFaultList").isVisible());
    QVERIFY(s.get<KeyButton>("importButton").isEnabled());
}

void TstProductImportDialog::isLeftByEscape()
{
    Scene s;
    s.open();
    s.dialog->read(s.written("Product,Price\nBread,4600\n"));
    QVERIFY(s.comesTo(Step::Ready));
    QTest::keyClick(s.dialog, Qt::Key_Escape);
    QTRY_VERIFY(!s.dialog);
    QCOMPARE(s.screen.rows(), static_cast<int>(std::size(kProducts)));
}

void TstProductImportDialog::onlyAdminsAreOfferedIt()
{
    Scene s(TestShop::staff());
    QVERIFY(!s.screen.get<KeyButton>("importProductsButton").isVisible());
    for (const models::Command &command : s.screen.session.commands().all()) {
        if (command.id == QLatin1String("catalog.import"))
            QVERIFY(command.state().isHidden());
    }
}

} // namespace

DANGGOL_TEST_MAIN(QApplication, TstProductImportDialog)
#include "tst_product_import_dialog.moc"
