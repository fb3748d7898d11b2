// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roles.h"
#include "tests/app/window/heartbeat.h"
#include "tests/app/window/scenes.h"

#include <QAbstractButton>
#include <QAbstractItemView>
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
    void anotherLook();

private:
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

void TstWindowHeartbeat::anOrderFromCartToRefund()
{
    m_till->chooseCustomer(m_demo->customer(QStringLiteral("Bora Namgung")));
    m_till->openPage("catalogPage");
    m_till->type("productSearch", QStringLiteral("8801234567893"));
    m_till->press(Qt::Key_Return);
    (void)m_till->widget("clearCartButton");
    m_till->press(Qt::Key_F8);
    QTRY_VERIFY(m_till->toast().startsWith(QStringLiteral("Placed order #")));
    m_till->openPage("paymentPage");
    m_till->clickRow("paymentQueue", -1);
    QTRY_VERIFY(m_till->isShown("payButton"));
    m_till->press(Qt::Key_F9);
    QTRY_VERIFY(m_till->toast().startsWith(QStringLiteral("Paid ")));
    m_till->openPage("ordersPage");
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

void TstWindowHeartbeat::anotherLook()
{
    m_till->openPage("walletPage");
    HeartbeatApplication::instance().restart();
    // Changing the look is no event of its own, so it is measured as one.
    const auto change = [this](const std::function<void(ui::Theme &)> &how) {
        QMetaObject::invokeMethod(
            m_till->window().layout(), [&] { how(m_desk->theme()); }, Qt::QueuedConnection);
        settle();
    };
    change([](ui::Theme &theme) { theme.setMode(ui::ThemeMode::Dark); });
    change([](ui::Theme &theme) { theme.setTextScale(2.0); });
    change([](ui::Theme &theme) { theme.setTextScale(1.0); });
    change([](ui::Theme &theme) { theme.setMode(ui::ThemeMode::Light); });
    // Every widget of every page takes the new look at once, which is the person's own wish and rare.
    qInfo("another look: longest event %.1f ms, %s", HeartbeatApplication::instance().longestMs(),
          qPrintable(HeartbeatApplication::instance().longestEvent()));
    QVERIFY(HeartbeatApplication::instance().longestMs() <= 5 * HeartbeatApplication::kMostMs);
}

} // namespace

DANGGOL_TEST_MAIN(HeartbeatApplication, TstWindowHeartbeat)
#include "tst_window_heartbeat.moc"
