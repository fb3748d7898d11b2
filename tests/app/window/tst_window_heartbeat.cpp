// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/command_keys.h"
#include "models/roles.h"
#include "tests/app/window/heartbeat.h"
#include "tests/app/window/scenes.h"
#include "ui/parts/segment_bar.h"
#include "ui/parts/toast_host.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QtTest>

using namespace danggol;
using namespace danggol::test;

namespace
{

/// The window's thread is never busy for long, whatever is done on a filled shop.
class TstWindowHeartbeat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init() { HeartbeatApplication::instance().restart(); }

    void openingTheTill();
    void everyScene_data();
    void everyScene();
    void goingThroughThePages();
    void scrollingTheCustomers();
    void searching();
    void anOrderFromCartToRefund();
    void aggregating();
    void exportingATable();
    void rehearsingARush_data();
    void rehearsingARush();
    void anotherLook_data();
    void anotherLook();

private:
    [[nodiscard]] bool rowSays(const char *viewName, int row, const QString &words);
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<DemoShop> m_demo;
    std::unique_ptr<WindowUnderTest> m_till;
};

void TstWindowHeartbeat::initTestCase()
{
    m_desk = std::make_unique<Desk>();
    m_demo = std::make_unique<DemoShop>();
    m_till = std::make_unique<WindowUnderTest>(*m_desk, m_demo->shop());
}

void TstWindowHeartbeat::cleanupTestCase()
{
    m_till.reset();
    m_demo->expectBooksBalance();
    m_demo.reset();
    m_desk.reset();
}

void TstWindowHeartbeat::openingTheTill()
{
    m_till.reset();
    HeartbeatApplication::instance().restart();
    m_till = std::make_unique<WindowUnderTest>(*m_desk, m_demo->shop());
    settle();
    expectHeartbeat(QStringLiteral("opening the till"));
}

void TstWindowHeartbeat::everyScene_data()
{
    QTest::addColumn<int>("scene");
    for (size_t i = 0; i < scenes().size(); ++i)
        QTest::newRow(scenes()[i].name) << static_cast<int>(i);
}

void TstWindowHeartbeat::everyScene()
{
    QFETCH(int, scene);
    show(scenes()[static_cast<size_t>(scene)], *m_till, *m_demo);
    expectHeartbeat(QLatin1String(QTest::currentDataTag()));
    m_till->closeOverlays();
}

void TstWindowHeartbeat::goingThroughThePages()
{
    m_till->chooseCustomer(m_demo->customer(QStringLiteral("Bora Namgung")));
    for (int round = 0; round < 3; ++round) {
        for (int page = 0; page < m_till->window().pageCount(); ++page) {
            m_till->press(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + page));
            QCOMPARE(m_till->window().currentPage(), page);
        }
    }
    settle();
    expectHeartbeat(QStringLiteral("going through the pages"));
}

void TstWindowHeartbeat::scrollingTheCustomers()
{
    m_till->openPage("walletPage");
    auto &list = m_till->part<QAbstractItemView>("customerList");
    for (int turn = 0; turn < 5 && list.model()->rowCount() < 200; ++turn) {
        const int before = list.model()->rowCount();
        list.scrollToBottom();
        QTRY_VERIFY(list.model()->rowCount() > before);
    }
    QVERIFY(list.model()->rowCount() >= 200);
    list.setFocus();
    for (const Qt::Key key :
         {Qt::Key_Home, Qt::Key_PageDown, Qt::Key_PageDown, Qt::Key_End, Qt::Key_PageUp}) {
        QTest::keyClick(&list, key);
        settle();
    }
    for (int at = 0; at <= list.verticalScrollBar()->maximum(); at += 400) {
        list.verticalScrollBar()->setValue(at);
        QVERIFY(!list.viewport()->grab().isNull());
    }
    expectHeartbeat(QStringLiteral("scrolling 214 customers"));
}

void TstWindowHeartbeat::searching()
{
    m_till->openPage("walletPage");
    m_till->type("customerSearch", QStringLiteral("bora"));
    QTRY_COMPARE(m_till->valueOf("customerList", 0, models::TitleRole).toString(),
                 QStringLiteral("Bora Namgung"));
    m_till->type("customerSearch", QString());
    m_till->openPage("catalogPage");
    m_till->type("productSearch", QStringLiteral("milk"));
    settle();
    m_till->type("productSearch", QString());
    m_till->openPage("ordersPage");
    m_till->type("orderSearch", QStringLiteral("Garam"));
    settle();
    m_till->type("orderSearch", QString());
    m_till->openPage("couponsPage");
    m_till->type("campaignSearch", QStringLiteral("week"));
    m_till->type("campaignSearch", QString());
    settle();
    expectHeartbeat(QStringLiteral("searching"));
}

/// Whether a row, -1 for the last one, is there and read out with these words.
bool TstWindowHeartbeat::rowSays(const char *viewName, int row, const QString &words)
{
    const QAbstractItemModel &model = *m_till->part<QAbstractItemView>(viewName).model();
    const int wanted = row < 0 ? model.rowCount() - 1 : row;
    return model.index(wanted, 0).data(Qt::AccessibleTextRole).toString().contains(words);
}

void TstWindowHeartbeat::anOrderFromCartToRefund()
{
    m_till->chooseCustomer(m_demo->customer(QStringLiteral("Bora Namgung")));
    m_till->openPage("catalogPage");
    m_till->type("productSearch", QStringLiteral("8801234567893"));
    m_till->press(Qt::Key_Return);
    (void)m_till->widget("clearCartButton");
    m_till->press(Qt::Key_F8);
    QTRY_VERIFY(m_till->toast().startsWith(QStringLiteral("Placed order #")));
    const QString number = m_till->toast().section(u'#', 1).section(u' ', 0, 0);
    m_till->openPage("paymentPage");
    QTRY_VERIFY(rowSays("paymentQueue", -1, number));
    m_till->clickRow("paymentQueue", -1);
    QTRY_VERIFY(m_till->isShown("payButton"));
    settle(); // the queue's balances come after its orders
    m_till->press(Qt::Key_F9);
    QTRY_VERIFY(m_till->toast().startsWith(QStringLiteral("Paid ")));
    m_till->openPage("ordersPage");
    if (m_till->isShown("soldChip")) { // an earlier scene looked behind a bar
        m_till->press(Qt::Key_Escape);
        QTRY_VERIFY(!m_till->isShown("soldChip"));
    }
    QTRY_VERIFY(rowSays("orderTable", 0, number));
    m_till->clickRow("orderTable", 0);
    m_till->click("refundButton");
    m_till->type("refundReason", QStringLiteral("By mistake"));
    m_till->click("refundVerb");
    QTRY_VERIFY(m_till->toast().startsWith(QStringLiteral("Refunded")));
    settle();
    expectHeartbeat(QStringLiteral("an order from cart to refund"));
}

void TstWindowHeartbeat::aggregating()
{
    m_till->openPage("bestSellersPage");
    m_till->press(Qt::Key_F5);
    auto &button = m_till->part<QAbstractButton>("aggregateButton");
    QTRY_VERIFY(!button.signalsBlocked());
    settle();
    expectHeartbeat(QStringLiteral("aggregating"));
}

void TstWindowHeartbeat::exportingATable()
{
    const QTemporaryDir folder;
    m_till->openPage("ordersPage");
    m_till->part<QPushButton>("orderDays").menu()->actions().last()->trigger(); // all there are
    for (const QKeyCombination keys : {models::keys::kExport, models::keys::kExportDetails}) {
        m_till->press(keys);
        auto &files = m_till->part<QFileDialog>("exportDialog");
        const QString file = folder.filePath(QStringLiteral("%1.csv").arg(keys.toCombined()));
        Q_EMIT files.fileSelected(file);
        files.close();
        QTRY_VERIFY_WITH_TIMEOUT(m_till->toast().startsWith(QStringLiteral("Exported")), 60'000);
        QTRY_VERIFY(!m_till->isShown("exportDialog"));
        QVERIFY(QFileInfo(file).size() > 50'000);
        m_till->window().toasts().dismiss();
    }
    settle();
    expectHeartbeat(QStringLiteral("exporting the orders and their lines"));
}

void TstWindowHeartbeat::rehearsingARush_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("buyers");
    QTest::newRow("for a coupon") << 0 << QStringLiteral("3000");
    QTest::newRow("for a product") << 1 << QStringLiteral("1000");
}

void TstWindowHeartbeat::rehearsingARush()
{
    QFETCH(int, kind);
    QFETCH(QString, buyers);
    m_till->openPage("couponsPage");
    m_till->click("rehearseButton");
    m_till->part<ui::SegmentBar>("rushKinds").setCurrentIndex(kind);
    QTRY_VERIFY(m_till->valueOf("rushTargets", 0, Qt::DisplayRole).isValid());
    m_till->type("rushBuyers", buyers);
    m_till->press(Qt::CTRL | Qt::Key_Return);
    // Half of it is looked at, the other half goes on behind the page.
    QTRY_VERIFY_WITH_TIMEOUT(m_till->till().rehearsal().progress().answered() > 0, 60'000);
    m_till->press(Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!m_till->till().rehearsal().isRunning(), 60'000);
    QVERIFY(m_till->till().rehearsal().report()->books.balances());
    settle();
    expectHeartbeat(QStringLiteral("rehearsing a rush ") + QLatin1String(QTest::currentDataTag()));
}

void TstWindowHeartbeat::anotherLook_data()
{
    QTest::addColumn<QString>("page");
    for (const char *page :
         {"walletPage", "catalogPage", "ordersPage", "paymentPage", "couponsPage", "bestSellersPage"})
        QTest::addRow("%s", page) << QString::fromLatin1(page);
}

void TstWindowHeartbeat::anotherLook()
{
    QFETCH(QString, page);
    m_till->openPage(qPrintable(page));
    HeartbeatApplication::instance().restart();
    // Changing the look is no event of its own, so it is measured as one.
    const auto change = [this](const std::function<void(ui::Theme &)> &how) {
        QMetaObject::invokeMethod(
            m_till->window().layout(), [&] { how(m_desk->theme()); }, Qt::QueuedConnection);
        settle();
    };
    change([](ui::Theme &theme) { theme.setMode(ui::ThemeMode::Dark); });
    change([](ui::Theme &theme) { theme.setTextScale(2.0); });
    change([](ui::Theme &theme) { theme.setIncreasedContrast(true); });
    change([](ui::Theme &theme) { theme.setTouchMode(true); });
    change([](ui::Theme &theme) { theme.setTouchMode(false); });
    change([](ui::Theme &theme) { theme.setIncreasedContrast(false); });
    change([](ui::Theme &theme) { theme.setTextScale(1.0); });
    change([](ui::Theme &theme) { theme.setMode(ui::ThemeMode::Light); });
    expectHeartbeat(QStringLiteral("another look"));
}

} // namespace

DANGGOL_TEST_MAIN(HeartbeatApplication, TstWindowHeartbeat)
#include "tst_window_heartbeat.moc"
