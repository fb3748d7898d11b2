// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/shop/server_address.h"
#include "tests/support/fatal_warnings.h"
#include "tests/support/postgres_server.h"
#include "tests/support/test_shop.h"
#include "ui/parts/key_button.h"
#include "ui/parts/line_edit.h"
#include "ui/parts/message_line.h"
#include "ui/start/probe_card.h"
#include "ui/start/start_choice.h"
#include "ui/start/start_window.h"

#include <QCheckBox>
#include <QDir>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTcpServer>
#include <QtTest>

using namespace danggol;
using namespace danggol::test;
using namespace danggol::ui;

class TstStartWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(*qApp); }
    void init();

    void enterOpensTheDemo();
    void digitsAndArrowsChoose();
    void aNewShopNeedsItsNames();
    void thePinIsTypedTwice();
    void aPlaceThatCannotBeIsSaid();
    void aShopThatIsThereIsOffered();
    void connectWaitsForATest();
    void aTestedShopIsConnectedTo();
    void anEmptyDatabaseAsksForAShop();
    void aRunningTestCanBeCancelled();
    void everyFailureSaysWhatToDo_data();
    void everyFailureSaysWhatToDo();
    void aBadPortIsSaid();
    void recentShopsAreOpenedAndForgotten();
    void largeTextScrolls();
    void whileBusyNothingIsAskedTwice();
    void anErrorIsShownUntilAnotherChoice();

private:
    void fillNewShop(const QString &file);
    void fillServer(const QString &url);
    void save(const QString &name);
    [[nodiscard]] ProbeCard &card() { return *m_window->findChild<ProbeCard *>(); }
    [[nodiscard]] KeyButton &button(const char *name)
    {
        return *m_window->findChild<KeyButton *>(QString::fromLatin1(name));
    }
    [[nodiscard]] static QString messageBelow(QLineEdit &edit)
    {
        return edit.parentWidget()->findChild<MessageLine *>()->message();
    }
    [[nodiscard]] QLineEdit &edit(const char *name)
    {
        return *m_window->findChild<QLineEdit *>(QString::fromLatin1(name));
    }
    void click(const char *name)
    {
        QTest::mouseClick(m_window->findChild<QWidget *>(QString::fromLatin1(name)), Qt::LeftButton);
    }

    Theme m_theme{ThemeMode::Light};
    QTemporaryDir m_folder;
    std::unique_ptr<StartWindow> m_window;
};

// Pictures for whoever sets the variable.
void TstStartWindow::save(const QString &name)
{
    const QString folder = qEnvironmentVariable("DANGGOL_PICTURES");
    if (folder.isEmpty())
        return;
    m_window->grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
    m_theme.setMode(ThemeMode::Dark);
    m_window->grab().save(QDir(folder).filePath(name + QStringLiteral("-dark.png")));
    m_theme.setMode(ThemeMode::Light);
}

void TstStartWindow::fillNewShop(const QString &file)
{
    click("startNewShop");
    edit("newShopName").setText(QStringLiteral("Dalbit 3"));
    edit("newShopAdmin").setText(QStringLiteral("Haneul"));
    edit("newShopPin").setText(QStringLiteral("2580"));
    edit("newShopPinAgain").setText(QStringLiteral("2580"));
    edit("newShopFile").setText(file);
}

void TstStartWindow::fillServer(const QString &url)
{
    m_window->showServer(*ServerAddress::parse(url));
    edit("connectPassword").setText(splitPassword(url).second);
}

void TstStartWindow::init()
{
    m_window = std::make_unique<StartWindow>(m_theme);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TstStartWindow::enterOpensTheDemo()
{
    QSignalSpy demo(m_window.get(), &StartWindow::demoRequested);
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    QCOMPARE(demo.count(), 1);
}

void TstStartWindow::digitsAndArrowsChoose()
{
    const auto *button = m_window->findChild<KeyButton *>(QStringLiteral("startButton"));
    QTest::keyClick(m_window.get(), Qt::Key_Down);
    QCOMPARE(button->label(), QStringLiteral("Make the shop"));
    QTest::keyClick(m_window.get(), Qt::Key_Down);
    QCOMPARE(button->label(), QStringLiteral("Connect"));
    QTest::keyClick(m_window.get(), Qt::Key_Up);
    QTest::keyClick(m_window.get(), Qt::Key_Up);
    QCOMPARE(button->label(), QStringLiteral("Open the demo shop"));
    QTest::keyClick(m_window.get(), Qt::Key_3);
    QTRY_COMPARE(button->label(), QStringLiteral("Connect"));
}

void TstStartWindow::aNewShopNeedsItsNames()
{
    QSignalSpy asked(m_window.get(), &StartWindow::newShopRequested);
    save(QStringLiteral("first-run"));
    click("startNewShop");
    click("startButton");
    QCOMPARE(asked.count(), 0);
    QVERIFY(edit("newShopName").hasFocus());
    const auto *message = m_window->findChild<MessageLine *>(QStringLiteral("startMessage"));
    QVERIFY(message->message().contains(QStringLiteral("3")));
    save(QStringLiteral("first-run-new-faults"));
    const QString file = m_folder.filePath(QStringLiteral("x.danggol"));
    fillNewShop(file);
    save(QStringLiteral("first-run-new"));
    click("startButton");
    QTRY_COMPARE(asked.count(), 1);
    QCOMPARE(asked.first().at(0).toString(), file);
    const auto shop = asked.first().at(1).value<NewShop>();
    QCOMPARE(shop.name, QStringLiteral("Dalbit 3"));
    QCOMPARE(shop.adminName, QStringLiteral("Haneul"));
    QCOMPARE(shop.adminPin, QStringLiteral("2580"));
    QVERIFY(message->message().isEmpty());
}

void TstStartWindow::thePinIsTypedTwice()
{
    QSignalSpy asked(m_window.get(), &StartWindow::newShopRequested);
    fillNewShop(m_folder.filePath(QStringLiteral("pin.danggol")));
    edit("newShopPin").clear();
    QTest::keyClicks(&edit("newShopPin"), QStringLiteral("1a2b345"));
    QCOMPARE(edit("newShopPin").text(), QStringLiteral("1234"));
    click("startButton");
    QCOMPARE(asked.count(), 0);
    QVERIFY(edit("newShopPinAgain").hasFocus());
    QVERIFY(messageBelow(edit("newShopPinAgain")).contains(QStringLiteral("not the same")));
    edit("newShopPin").setText(QStringLiteral("123"));
    edit("newShopPinAgain").setText(QStringLiteral("123"));
    click("startButton");
    QCOMPARE(asked.count(), 0);
    QVERIFY(edit("newShopPin").hasFocus());
}

void TstStartWindow::aPlaceThatCannotBeIsSaid()
{
    QSignalSpy asked(m_window.get(), &StartWindow::newShopRequested);
    fillNewShop(m_folder.filePath(QStringLiteral("no/folder/shop.danggol")));
    QTRY_VERIFY(messageBelow(edit("newShopFile")).contains(QStringLiteral("There is no folder")));
    click("startButton");
    QTRY_VERIFY(edit("newShopFile").hasFocus());
    QCOMPARE(asked.count(), 0);
    QFile text(m_folder.filePath(QStringLiteral("letter.txt")));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write(QByteArray(500, 'x'));
    text.close();
    edit("newShopFile").setText(text.fileName());
    QTRY_VERIFY(messageBelow(edit("newShopFile")).contains(QStringLiteral("not a Danggol shop")));
    save(QStringLiteral("first-run-new-no-shop"));
    // Put right, it is looked at again.
    QVERIFY(text.remove());
    click("startButton");
    QTRY_COMPARE(asked.count(), 1);
}

void TstStartWindow::aShopThatIsThereIsOffered()
{
    TestShop shop(Backend::Sqlite);
    const QString file = shop.url().mid(7);
    QSignalSpy asked(m_window.get(), &StartWindow::newShopRequested);
    QSignalSpy opened(m_window.get(), &StartWindow::shopRequested);
    fillNewShop(file);
    QTRY_VERIFY(button("newShopOpenIt").isVisible());
    QVERIFY(messageBelow(edit("newShopFile")).contains(shop->settings().name));
    save(QStringLiteral("first-run-new-exists"));
    click("startButton");
    QTRY_VERIFY(edit("newShopFile").hasFocus());
    QCOMPARE(asked.count(), 0);
    click("newShopOpenIt");
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toString(), shop.url());
    edit("newShopFile").setText(file + QStringLiteral("2"));
    QVERIFY(!button("newShopOpenIt").isVisible());
}

void TstStartWindow::connectWaitsForATest()
{
    QSignalSpy asked(m_window.get(), &StartWindow::connectRequested);
    click("startConnect");
    save(QStringLiteral("first-run-postgres-empty-form"));
    QVERIFY(!button("startButton").isEnabled());
    click("testConnectionButton");
    QVERIFY(edit("connectHost").hasFocus());
    QVERIFY(!card().isVisible());
    fillServer(QStringLiteral("postgresql://till@no-such-host.invalid:5432/danggol"));
    click("testConnectionButton");
    QTRY_VERIFY(card().message().contains(QStringLiteral("no such host")));
    QVERIFY(!button("startButton").isEnabled());
    QCOMPARE(button("testConnectionButton").label(), QStringLiteral("Test again"));
    save(QStringLiteral("first-run-postgres-failed"));
    QTest::keyClick(m_window.get(), Qt::Key_Return); // tests again
    QCOMPARE(asked.count(), 0);
    QTRY_VERIFY(card().message().contains(QStringLiteral("no such host")));
}

void TstStartWindow::aTestedShopIsConnectedTo()
{
    TestShop shop(Backend::Postgres);
    QSignalSpy asked(m_window.get(), &StartWindow::connectRequested);
    fillServer(shop.url());
    edit("connectPassword").setText(QStringLiteral("p@ss/word"));
    click("testConnectionButton");
    QTRY_VERIFY(button("startButton").isEnabled());
    QVERIFY2(card().message().contains(shop->settings().name), qPrintable(card().message()));
    QVERIFY(card().message().contains(QStringLiteral("PostgreSQL 15")));
    save(QStringLiteral("first-run-postgres"));
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QVERIFY(!asked.first().at(0).toString().contains(QStringLiteral("word")));
    QCOMPARE(
        splitPassword(withPassword(asked.first().at(0).toString(), asked.first().at(1).toString())).second,
        QStringLiteral("p@ss/word"));
    QVERIFY(asked.first().at(2).value<NewShop>().name.isEmpty());
    // What was tested is not what stands there any more.
    QTest::keyClicks(&edit("connectDatabase"), QStringLiteral("2"));
    QVERIFY(!button("startButton").isEnabled());
    QVERIFY(!card().isVisible());
}

void TstStartWindow::anEmptyDatabaseAsksForAShop()
{
    QSignalSpy asked(m_window.get(), &StartWindow::connectRequested);
    fillServer(PostgresServer::instance().createDatabase());
    click("testConnectionButton");
    QTRY_VERIFY(button("startButton").isEnabled());
    QVERIFY(card().message().contains(QStringLiteral("A new shop will be made here")));
    QCOMPARE(button("startButton").label(), QStringLiteral("Make the shop"));
    save(QStringLiteral("first-run-postgres-empty"));
    click("startButton");
    QVERIFY(edit("connectShopName").hasFocus());
    edit("connectShopName").setText(QStringLiteral("Corner"));
    edit("connectShopAdmin").setText(QStringLiteral("Miru"));
    edit("connectShopPin").setText(QStringLiteral("1111"));
    edit("connectShopPinAgain").setText(QStringLiteral("1111"));
    click("startButton");
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().at(2).value<NewShop>().adminName, QStringLiteral("Miru"));
}

void TstStartWindow::aRunningTestCanBeCancelled()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    fillServer(QStringLiteral("postgresql://till@127.0.0.1:%1/danggol").arg(silent.serverPort()));
    click("testConnectionButton");
    QVERIFY(!card().isVisible()); // a quick answer would not flicker
    QTRY_VERIFY(card().isVisible());
    QVERIFY(button("testConnectionButton").isBusy());
    save(QStringLiteral("first-run-postgres-testing"));
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(!button("testConnectionButton").isBusy());
    QVERIFY(!card().isVisible());
    QCOMPARE(button("testConnectionButton").label(), QStringLiteral("Test connection"));
    // Its answer is not told when it comes; the next test's is.
    fillServer(QStringLiteral("postgresql://till@no-such-host.invalid:5432/danggol"));
    click("testConnectionButton");
    QTRY_VERIFY(card().message().contains(QStringLiteral("no such host")));
    // The pool's thread still waits for the silent one.
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QVERIFY(card().message().contains(QStringLiteral("no such host")));
}

void TstStartWindow::everyFailureSaysWhatToDo_data()
{
    QTest::addColumn<ShopProbe::Finding>("finding");
    QTest::addColumn<ConnectFault>("fault");
    for (int i = 0; i <= static_cast<int>(ConnectFault::ReadOnly); ++i)
        QTest::addRow("fault %d", i) << ShopProbe::Finding::NotReached << static_cast<ConnectFault>(i);
    using Finding = ShopProbe::Finding;
    for (const Finding finding :
         {Finding::TooOld, Finding::NotUtf8, Finding::NotAShop, Finding::TooNew, Finding::NoRights})
        QTest::addRow("finding %d", static_cast<int>(finding)) << finding << ConnectFault::Other;
}

void TstStartWindow::everyFailureSaysWhatToDo()
{
    QFETCH(const ShopProbe::Finding, finding);
    QFETCH(const ConnectFault, fault);
    const ServerAddress address{.hosts = QStringLiteral("shop-db.local"),
                                .database = QStringLiteral("danggol"),
                                .user = QStringLiteral("till_1")};
    const ShopProbe probe{.finding = finding,
                          .fault = fault,
                          .cause = QStringLiteral("FATAL: 28P01"),
                          .serverMajor = 9,
                          .encoding = QStringLiteral("LATIN1")};
    const ProbeWords words = serverWords(probe, address);
    QVERIFY(!isUsable(probe));
    QVERIFY(words.strong.endsWith(u'.'));
    QVERIFY(words.rest.endsWith(u'.'));
    QVERIFY(!words.strong.contains(QStringLiteral("FATAL")));
    if (finding == ShopProbe::Finding::NotReached)
        QVERIFY2(words.strong.contains(QStringLiteral("shop-db.local:5432")), qPrintable(words.strong));
    // No two causes share their words.
    static QSet<QString> said;
    QVERIFY2(!said.contains(words.strong), qPrintable(words.strong));
    said.insert(words.strong);
}

void TstStartWindow::aBadPortIsSaid()
{
    QSignalSpy asked(m_window.get(), &StartWindow::connectRequested);
    click("startConnect");
    edit("connectHost").setText(QStringLiteral("db"));
    edit("connectUser").setText(QStringLiteral("till"));
    for (const char *port : {"", "0", "65536", "x"}) {
        edit("connectPort").setText(QString::fromLatin1(port));
        click("testConnectionButton");
        QCOMPARE(asked.count(), 0);
        QVERIFY(edit("connectPort").hasFocus());
    }
}

void TstStartWindow::recentShopsAreOpenedAndForgotten()
{
    auto *recent = m_window->findChild<StartChoice *>(QStringLiteral("startRecent"));
    QVERIFY(!recent->isVisible());
    m_window->setRecentShops(
        {{QStringLiteral("sqlite:/home/sori/Documents/corner.danggol"), QStringLiteral("Corner shop"),
          QStringLiteral("/home/sori/Documents/corner.danggol"), false},
         {QStringLiteral("postgresql://till@shop-db.local:5432/danggol?sslmode=require"),
          QStringLiteral("Dalbit Market"), QStringLiteral("shop-db.local:5432/danggol"), true}});
    QVERIFY(recent->isVisible());
    click("startRecent");
    QCOMPARE(button("startButton").label(), QStringLiteral("Open Corner shop"));
    click("recentShop2");
    QCOMPARE(button("startButton").label(), QStringLiteral("Open Dalbit Market"));
    save(QStringLiteral("first-run-recent"));
    QSignalSpy opened(m_window.get(), &StartWindow::shopRequested);
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QVERIFY(opened.first().first().toString().startsWith(QStringLiteral("postgresql://till@shop-db")));
    QSignalSpy forgotten(m_window.get(), &StartWindow::forgetRequested);
    click("forgetShop1");
    QTRY_COMPARE(forgotten.count(), 1);
    QVERIFY(forgotten.first().first().toString().endsWith(QStringLiteral("corner.danggol")));
    m_window->setRecentShops({});
    QVERIFY(!recent->isVisible());
    QCOMPARE(button("startButton").label(), QStringLiteral("Open the demo shop"));
}

void TstStartWindow::largeTextScrolls()
{
    m_window->resize(m_window->minimumSize());
    m_theme.setTextScale(2.0);
    fillNewShop(m_folder.filePath(QStringLiteral("large.danggol")));
    save(QStringLiteral("first-run-large"));
    auto *area = button("newShopBrowse").parentWidget()->parentWidget()->parentWidget()->parentWidget();
    QVERIFY(qobject_cast<QScrollArea *>(area));
    QTRY_VERIFY(static_cast<QScrollArea *>(area)->verticalScrollBar()->maximum() > 0);
    QVERIFY(m_window->rect().contains(
        button("startButton")
            .geometry()
            .translated(button("startButton").parentWidget()->mapTo(m_window.get(), QPoint()))));
    m_theme.setTextScale(1.0);
}

void TstStartWindow::whileBusyNothingIsAskedTwice()
{
    QSignalSpy demo(m_window.get(), &StartWindow::demoRequested);
    click("startButton");
    m_window->setBusy(true);
    click("startButton");
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    QCOMPARE(demo.count(), 1);
    m_window->setBusy(false);
    click("startButton");
    QCOMPARE(demo.count(), 2);
}

void TstStartWindow::anErrorIsShownUntilAnotherChoice()
{
    const auto *message = m_window->findChild<MessageLine *>(QStringLiteral("startMessage"));
    m_window->showError(QStringLiteral("The shop database cannot be reached."));
    QVERIFY(message->message().contains(QStringLiteral("cannot be reached")));
    click("startNewShop");
    QVERIFY(message->message().isEmpty());
}

DANGGOL_TEST_MAIN(QApplication, TstStartWindow)
#include "tst_start_window.moc"
