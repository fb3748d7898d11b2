// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roles.h"
#include "models/session/till_session.h"
#include "services/domain/scan_code.h"
#include "tests/ui/wallet/wallet_story.h"
#include "ui/customers/customer_form.h"
#include "ui/customers/customer_list_view.h"
#include "ui/parts/amount_field.h"
#include "ui/parts/confirm_dialog.h"
#include "ui/parts/key_button.h"
#include "ui/parts/message_line.h"
#include "ui/parts/number_label.h"
#include "ui/parts/segment_bar.h"
#include "ui/parts/text_label.h"
#include "ui/parts/views/table_view.h"
#include "ui/wallet/wallet_page.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QMenu>
#include <QSignalSpy>

using namespace danggol;
using namespace danggol::test;
using namespace danggol::ui;
using models::Notice;
using models::TillSession;

namespace
{

/// The page as a till shows it, on a shop of its own.
class Screen
{
public:
    explicit Screen(Theme &theme) : session(story.shop.shop(), TestShop::staff()), page(theme, session)
    {
        QObject::connect(&session.notices(), &models::Notices::posted, &session,
                         [this](const Notice &notice) { notices.append(notice); });
        QPalette palette = page.palette();
        palette.setColor(QPalette::Window, theme.color(Token::Surface));
        page.setPalette(palette);
        page.setAutoFillBackground(true);
        page.resize(1086, 734);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTRY_COMPARE(list().model()->rowCount(), 10);
    }

    template <class T>
    T &find(const char *name)
    {
        T *widget = page.findChild<T *>(QLatin1String(name));
        if (!widget)
            qFatal("no %s", name);
        return *widget;
    }
    CustomerListView &list() { return find<CustomerListView>("customerList"); }
    TableView &table() { return find<TableView>("statementTable"); }
    AmountField &amount() { return find<AmountField>("chargeAmount"); }
    KeyButton &chargeButton() { return find<KeyButton>("chargeButton"); }
    QString text(const char *name) { return find<QLabel>(name).text(); }

    void click(int row)
    {
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {},
                          list().visualRect(list().model()->index(row, 0)).center());
    }
    void chooseBora()
    {
        click(0);
        QTRY_COMPARE(table().model()->rowCount(), 9);
        QTRY_VERIFY(text("lastCharge").contains(QStringLiteral("₩50,000")));
    }

    WalletStory story;
    TillSession session;
    QList<Notice> notices;
    WalletPage page;
};

class TstWalletPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void startsWithNobody();
    void showsTheCustomerClicked();
    void chargesByKeyboard();
    void chargesByMouseOnce();
    void doesNotChargeWhatIsOutOfRange();
    void asksAgainInItsPlace();
    void takesAChargeBack();
    void findsByTyping();
    void entersBeforeTheAnswer();
    void narrowsTheStatement();
    void opensAnOrder();
    void editsAndArchives();
    void archivedCustomersAreReached();
    void addsACustomer();
    void followsTheTillsCustomer();
    void looksAsDrawn();

private:
    Theme m_theme{ThemeMode::Light};
};

void TstWalletPage::initTestCase()
{
    FatalWarnings::expect(QStringLiteral("propagateSizeHints")); // of dialogs, on the offscreen platform
    m_theme.setReducedMotion(true);
    m_theme.apply(*qApp);
}

void TstWalletPage::startsWithNobody()
{
    Screen screen(m_theme);
    QVERIFY(!screen.session.customer());
    QVERIFY(!screen.table().isVisible());
    QTRY_COMPARE(screen.text("customerTotal"), QStringLiteral("10"));
    QTest::keyClick(&screen.page, Qt::Key_F7);
    QTest::keyClick(&screen.page, Qt::Key_2, Qt::AltModifier);
    QVERIFY(screen.notices.isEmpty());
}

void TstWalletPage::showsTheCustomerClicked()
{
    Screen screen(m_theme);
    screen.chooseBora();
    QCOMPARE(screen.session.customer()->id, screen.story.bora);
    QCOMPARE(screen.text("customerTitle"), QStringLiteral("Bora Namgung"));
    QCOMPARE(screen.text("customerDetails"),
             QStringLiteral("···· 4821 · Card 0081-2290 · Regular since Mar 2026"));
    QCOMPARE(screen.text("balanceAmount"), QStringLiteral("₩48,500"));
    QCOMPARE(screen.text("lastCharge"), QStringLiteral("Last charge ₩50,000"));
    QCOMPARE(screen.text("lastChargeAt"), QStringLiteral("16 Nov 2026, 12:05"));
    QTRY_COMPARE(screen.text("statementSummary"),
                 QStringLiteral("9 entries in the last 30 days · 10 in total"));
    QCOMPARE(screen.table().model()->index(0, 0).data().toString(), QStringLiteral("21 Nov 18:20"));
    screen.click(1);
    QTRY_COMPARE(screen.text("balanceAmount"), QStringLiteral("₩112,300"));
    QTRY_COMPARE(screen.table().model()->rowCount(), 0);
}

void TstWalletPage::chargesByKeyboard()
{
    Screen screen(m_theme);
    screen.chooseBora();
    QTest::keyClick(&screen.page, Qt::Key_F7);
    QVERIFY(screen.amount().hasFocus());
    QTest::keyClick(&screen.amount(), Qt::Key_2, Qt::AltModifier);
    QCOMPARE(screen.amount().text(), QStringLiteral("30,000"));
    QVERIFY(screen.find<KeyButton>("quickAmount2").isChecked());
    QCOMPARE(screen.text("balanceAfter"), QStringLiteral("₩78,500"));
    QCOMPARE(screen.chargeButton().label(), QStringLiteral("Charge ₩30,000"));
    QTest::keyClick(&screen.amount(), Qt::Key_Return);
    QTest::keyClick(&screen.amount(), Qt::Key_Return);
    QTRY_COMPARE(screen.text("balanceAmount"), QStringLiteral("₩78,500"));
    QTRY_COMPARE(screen.table().model()->rowCount(), 10);
    QTRY_COMPARE(screen.notices.size(), 1);
    QCOMPARE(screen.notices.first().emphasis, QStringLiteral("Charged ₩30,000"));
    QVERIFY(screen.amount().text().isEmpty());
    QVERIFY(screen.amount().hasFocus());
    QVERIFY(!screen.amount().hasError());
    QCOMPARE(screen.chargeButton().label(), QStringLiteral("Charge"));
    QVERIFY(!screen.chargeButton().isEnabled());
    QCOMPARE(screen.story.shop.balanceWon(screen.story.bora), 78'500);
    screen.story.shop.expectBooksBalance();
}

void TstWalletPage::chargesByMouseOnce()
{
    Screen screen(m_theme);
    screen.chooseBora();
    QTest::mouseClick(&screen.find<KeyButton>("quickAmount1"), Qt::LeftButton);
    QVERIFY(screen.find<KeyButton>("quickAmount1").isChecked());
    QTest::mouseClick(&screen.find<KeyButton>("quickAmount1"), Qt::LeftButton);
    QVERIFY(screen.find<KeyButton>("quickAmount1").isChecked());
    QTest::mouseClick(&screen.chargeButton(), Qt::LeftButton);
    QTest::mouseClick(&screen.chargeButton(), Qt::LeftButton);
    QTRY_COMPARE(screen.text("balanceAmount"), QStringLiteral("₩58,500"));
    QTRY_COMPARE(screen.notices.size(), 1);
    QCOMPARE(screen.story.shop.balanceWon(screen.story.bora), 58'500);
    QCOMPARE(QApplication::focusWidget(), &screen.amount());
}

void TstWalletPage::doesNotChargeWhatIsOutOfRange()
{
    Screen screen(m_theme);
    screen.chooseBora();
    screen.amount().setFocus();
    QTest::keyClicks(&screen.amount(), QStringLiteral("10000001"));
    QCOMPARE(screen.find<MessageLine>("chargeMessage").message(),
             QStringLiteral("Enter an amount between ₩1 and ₩10,000,000."));
    QVERIFY(!screen.chargeButton().isEnabled());
    QTest::keyClick(&screen.amount(), Qt::Key_Return);
    QTest::keyClick(&screen.amount(), Qt::Key_Backspace);
    QVERIFY(!screen.amount().hasError());
    QCOMPARE(screen.text("balanceAfter"), QStringLiteral("₩1,048,500"));
    screen.click(1);
    QVERIFY(screen.amount().text().isEmpty());
    QVERIFY(screen.notices.isEmpty());
}

void TstWalletPage::asksAgainInItsPlace()
{
    Screen screen(m_theme);
    TestShop &shop = screen.story.shop;
    ShopSettings settings = shop->settings();
    settings.askChargeAbove = Money(100'000);
    (void)valueOf(shop.await<ShopSettings>([&](Reply<ShopSettings> reply) {
        shop->saveSettings(TestShop::admin(), shop.operation(), {settings, {}}, std::move(reply));
    }));
    screen.chooseBora();
    screen.amount().setFocus();
    QTest::keyClicks(&screen.amount(), QStringLiteral("200000"));
    QTest::keyClick(&screen.amount(), Qt::Key_Return);
    QCOMPARE(screen.chargeButton().label(), QStringLiteral("Charge ₩200,000 – press again"));
    QVERIFY(
        screen.find<MessageLine>("chargeMessage").message().startsWith(QStringLiteral("Nothing is charged")));
    QVERIFY(screen.notices.isEmpty());
    shop.clock().advanceMs(models::WalletController::kLeastPauseMs);
    QTest::keyClick(&screen.amount(), Qt::Key_Return);
    QTRY_COMPARE(screen.notices.size(), 1);
    QCOMPARE(screen.chargeButton().label(), QStringLiteral("Charge"));
}

void TstWalletPage::takesAChargeBack()
{
    Screen screen(m_theme);
    screen.chooseBora();
    screen.amount().setFocus();
    QTest::keyClicks(&screen.amount(), QStringLiteral("700\r"));
    QTRY_COMPARE(screen.notices.size(), 1);
    screen.notices.first().undo();
    QTRY_COMPARE(screen.table().model()->rowCount(), 11);
    QTRY_COMPARE(screen.text("balanceAmount"), QStringLiteral("₩48,500"));
    QCOMPARE(screen.table().model()->index(0, 1).data().toString(), QStringLiteral("Taken back"));
}

void TstWalletPage::findsByTyping()
{
    Screen screen(m_theme);
    QTest::keyClick(&screen.page, Qt::Key_F3);
    auto &search = screen.find<QLineEdit>("customerSearch");
    QVERIFY(search.hasFocus());
    QTest::keyClicks(&search, QStringLiteral("eo"));
    QTRY_COMPARE(screen.list().model()->rowCount(), 3); // Mirae Eom, Byeol Ok, Nuri Seomun
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&search, Qt::Key_Down);
    QTRY_COMPARE(screen.session.customer()->name, QStringLiteral("Nuri Seomun"));
    QTest::keyClicks(&search, QStringLiteral("zzz"));
    QTRY_COMPARE(screen.list().model()->rowCount(), 0);
    QVERIFY(screen.session.customer());
    QTest::keyClick(&search, Qt::Key_Escape);
    QTRY_COMPARE(screen.list().model()->rowCount(), 10);
    QCOMPARE(screen.list().currentIndex().data(models::TitleRole).toString(), QStringLiteral("Nuri Seomun"));
}

void TstWalletPage::entersBeforeTheAnswer()
{
    Screen screen(m_theme);
    auto &search = screen.find<QLineEdit>("customerSearch");
    search.setFocus();
    QTest::keyClicks(&search, QStringLiteral("5507\r"));
    QTRY_VERIFY(screen.session.customer());
    QCOMPARE(screen.session.customer()->name, QStringLiteral("Eunsol Ban"));
}

void TstWalletPage::narrowsTheStatement()
{
    Screen screen(m_theme);
    screen.chooseBora();
    QTest::keyClick(&screen.page, Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(screen.text("statementSummary"),
                 QStringLiteral("2 charges in the last 30 days · 10 in total"));
    QTest::mouseClick(screen.find<SegmentBar>("statementFilter").button(3), Qt::LeftButton);
    QTRY_COMPARE(screen.table().model()->rowCount(), 1);
    QTest::keyClick(&screen.page, Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(screen.table().model()->rowCount(), 6);
    screen.find<SegmentBar>("statementFilter").setCurrentIndex(0);
    screen.find<KeyButton>("statementPeriod").menu()->actions().last()->trigger();
    QTRY_COMPARE(screen.table().model()->rowCount(), 10);
    QCOMPARE(screen.find<KeyButton>("statementPeriod").label(), QStringLiteral("All time"));
    QSignalSpy exported(&screen.page, &WalletPage::exportRequested);
    screen.table().setFocus();
    QTest::keyClick(&screen.table(), Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(exported.size(), 1);
    QVERIFY(exported.first().first().value<models::ExportTable>().fileName.startsWith(
        QStringLiteral("statement Bora Namgung-")));
}

void TstWalletPage::opensAnOrder()
{
    Screen screen(m_theme);
    screen.chooseBora();
    QSignalSpy opened(&screen.page, &WalletPage::openOrderRequested);
    QSignalSpy started(&screen.page, &WalletPage::startOrderRequested);
    screen.table().setFocus();
    screen.table().setCurrentIndex(screen.table().model()->index(2, 0)); // a charge has no order
    QTest::keyClick(&screen.table(), Qt::Key_Return);
    QCOMPARE(opened.size(), 0);
    screen.table().setCurrentIndex(screen.table().model()->index(0, 0));
    QTest::keyClick(&screen.table(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QTest::mouseClick(&screen.find<KeyButton>("startOrderButton"), Qt::LeftButton);
    QCOMPARE(started.size(), 1);
}

void TstWalletPage::editsAndArchives()
{
    Screen screen(m_theme);
    screen.chooseBora();
    screen.find<QAction>("editCustomerAction").trigger();
    QTRY_VERIFY(screen.page.findChild<CustomerForm *>());
    QCOMPARE(screen.find<QLineEdit>("customerName").text(), QStringLiteral("Bora Namgung"));
    screen.find<QLineEdit>("customerName").setText(QStringLiteral("Bora N."));
    QTest::mouseClick(&screen.find<KeyButton>("saveCustomerButton"), Qt::LeftButton);
    QTRY_COMPARE(screen.text("customerTitle"), QStringLiteral("Bora N."));
    QTRY_VERIFY(!screen.page.findChild<CustomerForm *>());
    screen.find<QAction>("archiveCustomerAction").trigger();
    auto &question = screen.find<ConfirmDialog>("archiveCustomerDialog");
    QCOMPARE(question.windowTitle(), QStringLiteral("Archive Bora N. with ₩48,500?"));
    QTest::mouseClick(&question.safeButton(), Qt::LeftButton);
    QTRY_VERIFY(!screen.page.findChild<ConfirmDialog *>());
    QVERIFY(screen.session.customer());
    screen.find<QAction>("archiveCustomerAction").trigger();
    QTest::mouseClick(&screen.find<ConfirmDialog>("archiveCustomerDialog").verbButton(), Qt::LeftButton);
    QTRY_VERIFY(!screen.session.customer());
    QTRY_COMPARE(screen.list().model()->rowCount(), 9);
    screen.notices.last().undo();
    QTRY_COMPARE(screen.list().model()->rowCount(), 10);
    QTRY_COMPARE(screen.text("customerTitle"), QStringLiteral("Bora N."));
}

void TstWalletPage::archivedCustomersAreReached()
{
    Screen screen(m_theme);
    const auto nameAt = [&screen](int row) {
        return screen.list().model()->index(row, 0).data(models::TitleRole).toString();
    };
    int ire = 0; // has no points: nothing to ask
    while (nameAt(ire) != QLatin1String("Ire Tak"))
        ++ire;
    screen.click(ire);
    QTRY_VERIFY(screen.session.customer());
    QVERIFY(!screen.find<QAction>("restoreCustomerAction").isVisible());
    screen.find<QAction>("archiveCustomerAction").trigger();
    QVERIFY(!screen.page.findChild<ConfirmDialog *>());
    QTRY_COMPARE(screen.list().model()->rowCount(), 9);
    QTest::mouseClick(&screen.find<KeyButton>("archivedCustomersButton"), Qt::LeftButton);
    QTRY_COMPARE(screen.list().model()->rowCount(), 1);
    QCOMPARE(nameAt(0), QStringLiteral("Ire Tak"));
    screen.click(0);
    QTRY_VERIFY(screen.session.customer());
    QVERIFY(screen.text("customerDetails").contains(QStringLiteral("Archived")));
    QVERIFY(!screen.find<QAction>("archiveCustomerAction").isVisible());
    screen.find<QAction>("restoreCustomerAction").trigger();
    QTRY_COMPARE(screen.list().model()->rowCount(), 0);
    QTest::mouseClick(&screen.find<KeyButton>("archivedCustomersButton"), Qt::LeftButton);
    QTRY_COMPARE(screen.list().model()->rowCount(), 10);
    QVERIFY(!screen.session.customer()->archived);
    screen.find<QAction>("copyMemberCodeAction").trigger();
    QCOMPARE(QApplication::clipboard()->text(), memberScanCode(screen.session.customer()->id));
    screen.story.shop.expectBooksBalance();
}

void TstWalletPage::addsACustomer()
{
    Screen screen(m_theme);
    QTest::keyClick(&screen.page, Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(screen.page.findChild<CustomerForm *>());
    QTest::keyClicks(&screen.find<QLineEdit>("customerName"), QStringLiteral("Sol Jin"));
    QTest::mouseClick(&screen.find<KeyButton>("saveCustomerButton"), Qt::LeftButton);
    QTRY_VERIFY(!screen.page.findChild<CustomerForm *>());
    QTRY_COMPARE(screen.list().model()->rowCount(), 11);
    QTRY_VERIFY(screen.session.customer());
    QCOMPARE(screen.text("customerTitle"), QStringLiteral("Sol Jin"));
    QTRY_COMPARE(screen.text("customerTotal"), QStringLiteral("11"));
    QTRY_COMPARE(screen.list().currentIndex().data(models::TitleRole).toString(), QStringLiteral("Sol Jin"));
}

void TstWalletPage::followsTheTillsCustomer()
{
    Screen screen(m_theme);
    screen.session.chooseCustomer(screen.story.bora);
    QTRY_COMPARE(screen.list().currentIndex().row(), 0);
    screen.session.clearCustomer();
    QVERIFY(!screen.list().currentIndex().isValid());
    QVERIFY(!screen.table().isVisible());
}

void TstWalletPage::looksAsDrawn()
{
    const QString folder = QDir::temp().filePath(QStringLiteral("danggol-wallet"));
    QVERIFY(QDir().mkpath(folder));
    const auto save = [&](Screen &screen, const QString &name) {
        const QString file = QDir(folder).filePath(name + QStringLiteral(".png"));
        qInfo("picture: %s", qPrintable(file));
        QVERIFY(screen.page.grab().save(file));
    };
    for (const bool isDark : {false, true}) {
        m_theme.setMode(isDark ? ThemeMode::Dark : ThemeMode::Light);
        const QString suffix = isDark ? QStringLiteral("-dark") : QString();
        Screen screen(m_theme);
        save(screen, QStringLiteral("nobody") + suffix);
        screen.chooseBora();
        QTest::keyClick(&screen.page, Qt::Key_2, Qt::AltModifier);
        QTRY_VERIFY(!screen.text("statementSummary").isEmpty());
        save(screen, QStringLiteral("wallet") + suffix);
        // Nothing is cut in the smallest window.
        screen.page.resize(958, 614);
        save(screen, QStringLiteral("small") + suffix);
        QVERIFY(screen.page.minimumSizeHint().width() <= 958);
        screen.click(3);
        QTest::keyClicks(&screen.amount(), QStringLiteral("99999999"));
        QTRY_COMPARE(screen.text("balanceAmount"), QStringLiteral("₩26,900"));
        QTRY_VERIFY(screen.text("statementSummary").endsWith(QStringLiteral("1 in total")));
        save(screen, QStringLiteral("refused") + suffix);
    }
}

} // namespace

DANGGOL_TEST_MAIN(QApplication, TstWalletPage)
#include "tst_wallet_page.moc"
