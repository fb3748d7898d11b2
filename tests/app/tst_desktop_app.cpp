// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop_app.h"
#include "app/desktop/password_vault.h"
#include "app/desktop/till_window.h"
#include "services/shop/server_address.h"
#include "services/storage/connection.h"
#include "tests/support/fatal_warnings.h"
#include "tests/support/postgres_server.h"
#include "tests/support/test_shop.h"
#include "ui/catalog/catalog_page.h"
#include "ui/parts/confirm_dialog.h"
#include "ui/parts/message_line.h"
#include "ui/start/sign_in_screen.h"
#include "ui/start/start_window.h"

#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace danggol;
using namespace danggol::app;
using danggol::test::PostgresServer;
using danggol::test::valueOf;

namespace
{

/// A keychain in memory, or a computer that has none.
class MemoryVault final : public PasswordVault
{
public:
    explicit MemoryVault(QHash<QString, QString> *kept) : m_kept(kept) {}

    void read(const QString &url, std::function<void(const QString &)> then) override
    {
        then(m_kept ? m_kept->value(url) : QString());
    }
    void write(const QString &url, const QString &password, std::function<void(bool)> then) override
    {
        if (m_kept)
            m_kept->insert(url, password);
        then(m_kept != nullptr);
    }
    void forget(const QString &url) override
    {
        if (m_kept)
            m_kept->remove(url);
    }

private:
    QHash<QString, QString> *m_kept;
};

} // namespace

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
    void aLostFileIsNotMadeAnew();
    void thePasswordIsKeptInTheKeychainAlone();
    void withoutAKeychainThePasswordIsAskedForAgain();
    void switchingAsksOnlyForACart();

private:
    [[nodiscard]] static QString serverUrl();
    static void fillServer(const QString &url, const QString &password);
    [[nodiscard]] QByteArray settingsText() const;
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
    edit("newShopPin").setText(QStringLiteral("2580"));
    edit("newShopPinAgain").setText(QStringLiteral("2580"));
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

void TstDesktopApp::aLostFileIsNotMadeAnew()
{
    const QString file = m_folder.filePath(QStringLiteral("lost.danggol"));
    {
        DesktopApp desktop(*qApp, ui::ThemeMode::Light);
        QSignalSpy opened(&desktop, &DesktopApp::opened);
        desktop.start(ShopRequest{.databaseUrl = QStringLiteral("sqlite:") + file});
        QTRY_COMPARE(opened.count(), 1);
    }
    for (const QString &each : QDir(m_folder.path()).entryList({QStringLiteral("lost.danggol*")}))
        QVERIFY(QFile::remove(m_folder.filePath(each)));
    DesktopApp desktop(*qApp, ui::ThemeMode::Light);
    QSignalSpy failed(&desktop, &DesktopApp::failed);
    desktop.start(std::nullopt);
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!QFile::exists(file));
    const auto *message = startWindow()->findChild<ui::MessageLine *>(QStringLiteral("startMessage"));
    QVERIFY(message->message().contains(QStringLiteral("not there any more")));
    // It stands among the recent ones until it is forgotten.
    QVERIFY(startWindow()->findChild<QWidget *>(QStringLiteral("recentShop1"))->isVisible());
    click("forgetShop1");
    QTRY_VERIFY(!startWindow()->findChild<QWidget *>(QStringLiteral("recentShop1")));
    DesktopApp next(*qApp, ui::ThemeMode::Light);
    next.start(std::nullopt);
    QCOMPARE(failed.count(), 1);
}

QString TstDesktopApp::serverUrl()
{
    // A database of its own, whose user is asked for a password.
    static const QString url = [] {
        storage::Connection admin(valueOf(storage::DatabaseUrl::parse(PostgresServer::instance().url())),
                                  storage::Access::Write, {});
        (void)valueOf(admin.open());
        (void)valueOf(admin.run(QStringLiteral("CREATE ROLE till LOGIN PASSWORD 'right one'")));
        (void)valueOf(admin.run(QStringLiteral("CREATE DATABASE kept OWNER till")));
        PostgresServer::instance().askForPassword(QStringLiteral("till"));
        return QStringLiteral("postgresql://till@127.0.0.1:%1/kept?sslmode=prefer")
            .arg(PostgresServer::instance().port());
    }();
    return url;
}

void TstDesktopApp::fillServer(const QString &url, const QString &password)
{
    click("startConnect");
    startWindow()->showServer(*ServerAddress::parse(url));
    edit("connectPassword").setText(password);
    click("testConnectionButton");
    QTRY_VERIFY(startWindow()->findChild<QWidget *>(QStringLiteral("startButton"))->isEnabled());
    if (edit("connectShopName").isVisible()) {
        edit("connectShopName").setText(QStringLiteral("Kept shop"));
        edit("connectShopAdmin").setText(QStringLiteral("Miru"));
        edit("connectShopPin").setText(QStringLiteral("2580"));
        edit("connectShopPinAgain").setText(QStringLiteral("2580"));
    }
    click("startButton");
}

QByteArray TstDesktopApp::settingsText() const
{
    QSettings().sync();
    QFile file(QSettings().fileName());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TstDesktopApp::thePasswordIsKeptInTheKeychainAlone()
{
    QHash<QString, QString> kept;
    {
        DesktopApp desktop(*qApp, ui::ThemeMode::Light);
        desktop.setPasswordVault(std::make_unique<MemoryVault>(&kept));
        QSignalSpy opened(&desktop, &DesktopApp::opened);
        desktop.start(std::nullopt);
        fillServer(serverUrl(), QStringLiteral("right one"));
        QTRY_COMPARE(opened.count(), 1);
        QVERIFY(desktop.till()->window().windowTitle().startsWith(QStringLiteral("Kept shop")));
    }
    QCOMPARE(kept.value(serverUrl()), QStringLiteral("right one"));
    QVERIFY(settingsText().contains("kept?sslmode"));
    QVERIFY(!settingsText().contains("right"));
    DesktopApp desktop(*qApp, ui::ThemeMode::Light);
    desktop.setPasswordVault(std::make_unique<MemoryVault>(&kept));
    QSignalSpy asked(&desktop, &DesktopApp::signInShown);
    desktop.start(std::nullopt);
    QTRY_COMPARE(asked.count(), 1);
}

void TstDesktopApp::withoutAKeychainThePasswordIsAskedForAgain()
{
    QStringList said;
    {
        DesktopApp desktop(*qApp, ui::ThemeMode::Light);
        desktop.setPasswordVault(std::make_unique<MemoryVault>(nullptr));
        connect(&desktop, &DesktopApp::opened, this, [&] {
            connect(&desktop.till()->session().notices(), &models::Notices::posted, this,
                    [&said](const models::Notice &notice) { said.append(notice.emphasis); });
        });
        QSignalSpy asked(&desktop, &DesktopApp::signInShown);
        QSignalSpy opened(&desktop, &DesktopApp::opened);
        desktop.start(std::nullopt);
        fillServer(serverUrl(), QStringLiteral("right one"));
        QTRY_COMPARE(asked.count(), 1); // the shop is there since the test before
        QTRY_VERIFY(desktop.signIn()->controller().state() == models::SignInController::State::Typing);
        QTest::keyClicks(desktop.signIn(), QStringLiteral("2580"));
        QTRY_COMPARE(opened.count(), 1);
        QTRY_COMPARE(said, QStringList{QStringLiteral("The password is not kept.")});
    }
    DesktopApp desktop(*qApp, ui::ThemeMode::Light);
    desktop.setPasswordVault(std::make_unique<MemoryVault>(nullptr));
    QSignalSpy failed(&desktop, &DesktopApp::failed);
    desktop.start(std::nullopt);
    QTRY_COMPARE(failed.count(), 1);
    const auto *message = startWindow()->findChild<ui::MessageLine *>(QStringLiteral("startMessage"));
    QVERIFY2(message->message().contains(QStringLiteral("asks for the password of till")),
             qPrintable(message->message()));
    QCOMPARE(edit("connectDatabase").text(), QStringLiteral("kept"));
    QVERIFY(edit("connectPassword").text().isEmpty());
}

void TstDesktopApp::switchingAsksOnlyForACart()
{
    DesktopApp desktop(*qApp, ui::ThemeMode::Light);
    QSignalSpy opened(&desktop, &DesktopApp::opened);
    desktop.start(ShopRequest{.databaseUrl = QStringLiteral("sqlite:") +
                                             m_folder.filePath(QStringLiteral("switch.danggol"))});
    QTRY_COMPARE(opened.count(), 1);
    auto &catalog = desktop.till()->window().findChild<ui::CatalogPage *>()->controller();
    catalog.add(Product{.id = {1}, .name = QStringLiteral("Salt bread"), .price = Money(1'000), .stock = 5});
    desktop.switchShop();
    auto *dialog = desktop.till()->window().findChild<ui::ConfirmDialog *>(QStringLiteral("leaveShopDialog"));
    QVERIFY(dialog);
    QTest::mouseClick(&dialog->safeButton(), Qt::LeftButton);
    QVERIFY(desktop.till());
    QVERIFY(!startWindow());
    desktop.switchShop();
    dialog = nullptr;
    for (auto *each : desktop.till()->window().findChildren<ui::ConfirmDialog *>()) {
        if (each->isVisible())
            dialog = each;
    }
    QVERIFY(dialog);
    QTest::mouseClick(&dialog->verbButton(), Qt::LeftButton);
    QTRY_VERIFY(!desktop.till());
    QVERIFY(startWindow());
    // The shop that was left is offered, and opens again.
    click("startRecent");
    click("startButton");
    QTRY_COMPARE(opened.count(), 2);
    desktop.switchShop(); // an empty cart is no question
    QTRY_VERIFY(!desktop.till());
    QVERIFY(startWindow());
}

DANGGOL_TEST_MAIN(QApplication, TstDesktopApp)
#include "tst_desktop_app.moc"
