// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fatal_warnings.h"
#include "ui/parts/key_button.h"
#include "ui/parts/line_edit.h"
#include "ui/parts/message_line.h"
#include "ui/start/start_window.h"

#include <QSignalSpy>
#include <QtTest>

using namespace danggol;
using namespace danggol::ui;

class TstStartWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void enterOpensTheDemo();
    void digitsAndArrowsChoose();
    void aNewShopNeedsItsNames();
    void connectingMakesAnAddress();
    void aBadPortIsSaid();
    void whileBusyNothingIsAskedTwice();
    void anErrorIsShownUntilAnotherChoice();

private:
    [[nodiscard]] QLineEdit &edit(const char *name)
    {
        return *m_window->findChild<QLineEdit *>(QString::fromLatin1(name));
    }
    void click(const char *name)
    {
        QTest::mouseClick(m_window->findChild<QWidget *>(QString::fromLatin1(name)), Qt::LeftButton);
    }

    Theme m_theme{ThemeMode::Light};
    std::unique_ptr<StartWindow> m_window;
};

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
    click("startNewShop");
    click("startButton");
    QCOMPARE(asked.count(), 0);
    QVERIFY(edit("newShopName").hasFocus());
    QTest::keyClicks(&edit("newShopName"), QStringLiteral("Dalbit 3"));
    QTest::keyClicks(&edit("newShopAdmin"), QStringLiteral("Haneul"));
    edit("newShopFile").setText(QStringLiteral("/tmp/x.danggol"));
    click("startButton");
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().at(0).toString(), QStringLiteral("Dalbit 3"));
    QCOMPARE(asked.first().at(1).toString(), QStringLiteral("Haneul"));
    QCOMPARE(asked.first().at(2).toString(), QStringLiteral("/tmp/x.danggol"));
}

void TstStartWindow::connectingMakesAnAddress()
{
    QSignalSpy asked(m_window.get(), &StartWindow::connectRequested);
    click("startConnect");
    edit("connectHost").setText(QStringLiteral("shop-db.local"));
    edit("connectUser").setText(QStringLiteral("till_1"));
    edit("connectPassword").setText(QStringLiteral("p@ss/word"));
    click("startButton");
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toString(),
             QStringLiteral("postgresql://till_1:p%40ss%2Fword@shop-db.local:5432/danggol"));
}

void TstStartWindow::aBadPortIsSaid()
{
    QSignalSpy asked(m_window.get(), &StartWindow::connectRequested);
    click("startConnect");
    edit("connectHost").setText(QStringLiteral("db"));
    edit("connectUser").setText(QStringLiteral("till"));
    for (const char *port : {"", "0", "65536", "x"}) {
        edit("connectPort").setText(QString::fromLatin1(port));
        click("startButton");
        QCOMPARE(asked.count(), 0);
        QVERIFY(edit("connectPort").hasFocus());
    }
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
