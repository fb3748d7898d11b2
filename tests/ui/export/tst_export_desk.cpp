// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/csv.h"
#include "tests/ui/orders/order_screen.h"
#include "ui/export/export_desk.h"
#include "ui/export/export_progress.h"
#include "ui/parts/key_button.h"
#include "ui/parts/number_label.h"

#include <QDir>
#include <QFileDialog>

#include <future>

namespace
{

using namespace danggol;
using namespace danggol::ui;
using namespace danggol::ui::test;

/// A table of two pieces, the second of which waits until it is let through.
struct HeldTable
{
    models::ExportTable table()
    {
        return {.fileName = QStringLiteral("orders-2026-11-22.csv"),
                .header = {QStringLiteral("Order")},
                .countWords = [](qint64 count) { return QStringLiteral("%1 orders").arg(count); },
                .read = [gate = m_gate](const QString &cursor) -> Result<models::ExportTable::Rows> {
                    if (!cursor.isEmpty())
                        gate.wait();
                    return models::ExportTable::Rows{{{models::csv::number(qint64(1))}},
                                                     cursor.isEmpty() ? QStringLiteral("more") : QString()};
                }};
    }
    void letThrough() { m_opened.set_value(); }

private:
    std::promise<void> m_opened;
    std::shared_future<void> m_gate = m_opened.get_future().share();
};

struct Scene
{
    Scene()
    {
        danggol::test::FatalWarnings::expect(QStringLiteral("propagateSizeHints"));
        theme.apply(*qApp);
        window.resize(800, 600);
        window.show();
        QObject::connect(&notices, &models::Notices::posted, &window,
                         [this](const models::Notice &notice) { posted.append(notice); });
    }
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("mine.csv")); }
    [[nodiscard]] QStringList files() const { return QDir(folder.path()).entryList(QDir::Files); }

    HeldTable held; // let go of after the desk waits for it no more
    QTemporaryDir folder;
    Theme theme{ThemeMode::Light};
    QWidget window;
    models::Notices notices;
    QList<models::Notice> posted;
    ExportDesk desk{theme, notices, window};
};

class TstExportDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksWhereAndSaysSo();
    void asksForNothingWhenDismissed();
    void showsProgressAfterAWhile();
    void cancels();
    void oneAtATime();
    void saysWhatWentWrong();
};

void TstExportDesk::asksWhereAndSaysSo()
{
    Scene s;
    s.held.letThrough();
    s.desk.ask(s.held.table());
    auto *files = child<QFileDialog>(s.window, "exportDialog");
    QCOMPARE(QFileInfo(files->selectedFiles().value(0)).fileName(), QStringLiteral("orders-2026-11-22.csv"));
    files->selectFile(s.path());
    QMetaObject::invokeMethod(files, "accept");
    QTRY_COMPARE(s.posted.size(), 1);
    QCOMPARE(s.posted.first().kind, models::Notice::Kind::Done);
    QCOMPARE(s.posted.first().emphasis, QStringLiteral("Exported 2 orders"));
    QCOMPARE(s.posted.first().text, QStringLiteral("to mine.csv"));
    QCOMPARE(s.posted.first().actionWords, QStringLiteral("Show in folder"));
    QVERIFY(!s.posted.first().undo);
    QCOMPARE(s.files(), QStringList(QStringLiteral("mine.csv")));
    QVERIFY(!s.window.findChild<ExportProgress *>());
}

void TstExportDesk::asksForNothingWhenDismissed()
{
    Scene s;
    s.held.letThrough();
    s.desk.ask(s.held.table());
    child<QFileDialog>(s.window, "exportDialog")->reject();
    QVERIFY(!s.desk.isRunning());
    QTRY_VERIFY(!s.window.findChild<QFileDialog *>());
    QVERIFY(s.posted.isEmpty());
}

void TstExportDesk::showsProgressAfterAWhile()
{
    Scene s;
    s.desk.save(s.held.table(), s.path());
    QVERIFY(!s.window.findChild<ExportProgress *>());
    QTRY_VERIFY(s.window.findChild<ExportProgress *>());
    auto *progress = child<ExportProgress>(s.window, "exportProgress");
    QVERIFY(!progress->isModal()); // the till goes on
    QTRY_COMPARE(child<NumberLabel>(*progress, "exportCount")->text(), QStringLiteral("1 orders so far"));
    s.held.letThrough();
    QTRY_COMPARE(s.posted.size(), 1);
    QTRY_VERIFY(!s.window.findChild<ExportProgress *>());
}

void TstExportDesk::cancels()
{
    Scene s;
    s.desk.save(s.held.table(), s.path());
    QTRY_VERIFY(s.window.findChild<ExportProgress *>());
    QTest::mouseClick(child<KeyButton>(s.window, "cancelExportButton"), Qt::LeftButton);
    s.held.letThrough();
    QTRY_COMPARE(s.posted.size(), 1);
    QCOMPARE(s.posted.first().text, QStringLiteral("The export was cancelled. Nothing was saved."));
    QVERIFY(s.files().isEmpty());
    QVERIFY(!s.desk.isRunning());
}

void TstExportDesk::oneAtATime()
{
    Scene s;
    s.desk.save(s.held.table(), s.path());
    s.desk.ask(s.held.table());
    QVERIFY(!s.window.findChild<QFileDialog *>());
    QCOMPARE(s.posted.size(), 1);
    QCOMPARE(s.posted.first().text, QStringLiteral("because mine.csv is still being written."));
    s.held.letThrough();
    QTRY_COMPARE(s.posted.size(), 2);
}

void TstExportDesk::saysWhatWentWrong()
{
    Scene s;
    s.held.letThrough();
    s.desk.save(s.held.table(), QStringLiteral("/no/such/folder/mine.csv"));
    QTRY_COMPARE(s.posted.size(), 1);
    QCOMPARE(s.posted.first().kind, models::Notice::Kind::Failed);
    QVERIFY(s.posted.first().text.contains(QStringLiteral("mine.csv was not saved")));
}

} // namespace

DANGGOL_TEST_MAIN(QApplication, TstExportDesk)
#include "tst_export_desk.moc"
