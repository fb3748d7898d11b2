// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop_app.h"
#include "app/desktop/till_window.h"
#include "tests/support/fatal_warnings.h"
#include "ui/parts/message_line.h"
#include "ui/start/start_window.h"

#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace danggol;
using namespace danggol::app;

/// The desktop program from the first screen to the till.
class TstDesktopApp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QSettings().clear(); }

    void withoutAShopItAsks();
    void aNewShopOpensEmptyOnEveryPage();
    void theLastShopOpensAgain();
    void aShopThatCannotBeOpenedIsSaidOnTheFirstScreen();

private:
    [[nodiscard]] static ui::StartWindow *startWindow();
    [[nodiscard]] static QLineEdit &edit(const char *name)
    {
        return *startWindow()->findChild<QLineEdit *>(QString::fromLatin1(name));
    }
    static void click(const char *name)
    {
        QTest::mouseClick(startWindow()->findChild<QWidget *>(QString::fromLatin1(name)), Qt::LeftButton);
    }

    QTemporaryDir m_folder;
};

void TstDesktopApp::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Danggol test"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

ui::StartWindow *TstDesktopApp::startWindow()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        auto *start = qobject_cast<ui::StartWindow *>(window);
        if (start && start->isVisible())
            return start;
    }
    return nullptr;
}

void TstDesktopApp::withoutAShopItAsks()
{
    DesktopApp desktop(*qApp, ui::ThemeMode::Light);
    desktop.start(std::nullopt);
    QVERIFY(startWindow());
    QVERIFY(!desktop.till());
}

void TstDesktopApp::aNewShopOpensEmptyOnEveryPage()
{
    DesktopApp desktop(*qApp, ui::ThemeMode::Light);
    QSignalSpy opened(&desktop, &DesktopApp::opened);
    desktop.start(std::nullopt);
    click("startNewShop");
    edit("newShopName").setText(QStringLiteral("Corner shop"));
    edit("newShopAdmin").setText(QStringLiteral("Miru"));
    edit("newShopFile").setText(m_folder.filePath(QStringLiteral("corner.danggol")));
    click("startButton");
    QTRY_COMPARE(opened.count(), 1);
    QVERIFY(!startWindow());
    TillWindow &till = *desktop.till();
    QVERIFY(till.window().windowTitle().startsWith(QStringLiteral("Corner shop")));
    QCOMPARE(till.session().actor().name, QStringLiteral("Miru"));
    for (int page = 0; page < till.window().pageCount(); ++page) {
        till.window().setCurrentPage(page);
        QVERIFY(till.window().page(page)->isVisible());
        QVERIFY(!till.window().grab().isNull());
    }
    till.window().close();
}

void TstDesktopApp::theLastShopOpensAgain()
{
    const QString url = QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("last.danggol"));
    {
        DesktopApp desktop(*qApp, ui::ThemeMode::Light);
        QSignalSpy opened(&desktop, &DesktopApp::opened);
        desktop.start(ShopRequest{.databaseUrl = url, .newShopName = QStringLiteral("Last shop")});
        QTRY_COMPARE(opened.count(), 1);
    }
    DesktopApp desktop(*qApp, ui::ThemeMode::Dark);
    QSignalSpy opened(&desktop, &DesktopApp::opened);
    desktop.start(std::nullopt);
    QTRY_COMPARE(opened.count(), 1);
    QVERIFY(desktop.till()->window().windowTitle().startsWith(QStringLiteral("Last shop")));
}

void TstDesktopApp::aShopThatCannotBeOpenedIsSaidOnTheFirstScreen()
{
    DesktopApp desktop(*qApp, ui::ThemeMode::Light);
    QSignalSpy failed(&desktop, &DesktopApp::failed);
    desktop.start(ShopRequest{.databaseUrl = QStringLiteral("sqlite:/no/such/folder/shop.danggol")});
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(startWindow());
    const auto *message = startWindow()->findChild<ui::MessageLine *>(QStringLiteral("startMessage"));
    QVERIFY(message->message().contains(QStringLiteral("/no/such/folder")));
}

DANGGOL_TEST_MAIN(QApplication, TstDesktopApp)
#include "tst_desktop_app.moc"
