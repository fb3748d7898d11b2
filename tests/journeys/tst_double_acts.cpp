// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/journey_shop.h"
#include "ui/orders/orders_page.h"
#include "ui/payment/payment_page.h"

#include <QtTest>

#include <functional>

using namespace danggol;
using namespace danggol::test;

namespace
{

/// Something a person does once and may press for more than once.
struct Act
{
    const char *name;
    /// Brings the window to where it can be done.
    std::function<void(JourneyShop &)> prepare;
    QKeyCombination key;
    const char *button;
    /// What the books have of it: 0 before, 1 after.
    std::function<qint64(JourneyShop &)> done;
};

void openCart(JourneyShop &story)
{
    story.till.chooseCustomer(story.bora);
    story.till.openPage("catalogPage");
    story.till.type("productSearch", JourneyShop::kBreadBarcode);
    story.till.press(Qt::Key_Return);
    (void)story.till.widget("clearCartButton");
}

void openPayment(JourneyShop &story, CustomerId customer)
{
    const OrderId first = story.placed(customer);
    (void)story.placed(customer); // the next in the queue must not be paid as well
    story.till.openPage("paymentPage");
    story.till.part<ui::PaymentPage>("paymentPage").openOrder(first);
    QTRY_COMPARE(story.till.text("paymentTitle"), QStringLiteral("Order #%1").arg(first.value));
    settle();
}

void openOrder(JourneyShop &story, OrderId order)
{
    story.till.openPage("ordersPage");
    story.till.part<ui::OrdersPage>("ordersPage").openOrder(order);
    QTRY_COMPARE(story.till.text("orderNumber"), QStringLiteral("#%1").arg(order.value));
    settle();
}

void openRefund(JourneyShop &story)
{
    openOrder(story, story.paid(story.bora));
    story.till.click("refundButton");
    story.till.type("refundReason", QStringLiteral("By mistake"));
    story.till.press(Qt::Key_Return); // to the button
}

void openCampaign(JourneyShop &story)
{
    story.till.openPage("couponsPage");
    story.till.press(Qt::CTRL | Qt::Key_N);
    story.till.type("campaignName", QStringLiteral("Winter thanks"));
    story.till.type("campaignDiscount", QStringLiteral("1000"));
    story.till.type("campaignLimit", QStringLiteral("10"));
}

void openCoupons(JourneyShop &story)
{
    story.till.chooseCustomer(story.bora);
    story.till.openPage("couponsPage");
    story.till.clickRow("campaignTable", 0);
}

std::vector<Act> walletAndCartActs()
{
    return {
        {"charge",
         [](JourneyShop &story) {
             story.till.chooseCustomer(story.bora);
             story.till.openPage("walletPage");
             story.till.type("chargeAmount", QStringLiteral("5000"));
         },
         Qt::Key_Return, "chargeButton", [](JourneyShop &story) { return story.entriesOf(story.bora) - 1; }},
        {"place order", openCart, Qt::Key_F8, "placeOrderButton",
         [](JourneyShop &story) { return story.orderCount(); }},
        {"place and pay", openCart, Qt::SHIFT | Qt::Key_F8, "placeAndPayButton",
         [](JourneyShop &story) { return story.orders().payDone; }},
        {"issue a coupon", openCoupons, Qt::CTRL | Qt::Key_I, nullptr,
         [](JourneyShop &story) { return story.campaigns().first().issued; }},
        {"create a campaign", openCampaign, Qt::CTRL | Qt::Key_Return, "createCampaignButton",
         [](JourneyShop &story) { return story.campaigns().size() - 1; }},
    };
}

std::vector<Act> orderActs()
{
    return {
        {"pay", [](JourneyShop &story) { openPayment(story, story.bora); }, Qt::Key_F9, "payButton",
         [](JourneyShop &story) { return story.orders().payDone; }},
        {"pay in vain", [](JourneyShop &story) { openPayment(story, story.haram); }, Qt::Key_F9, nullptr,
         [](JourneyShop &story) { return story.attemptsOf(OrderId{1}); }},
        {"charge and pay", [](JourneyShop &story) { openPayment(story, story.haram); },
         Qt::SHIFT | Qt::Key_F9, "chargeAndPayButton",
         [](JourneyShop &story) { return story.orders().payDone; }},
        {"confirm", [](JourneyShop &story) { openOrder(story, story.paid(story.bora)); }, Qt::Key_F10,
         "confirmButton", [](JourneyShop &story) { return story.orders().buyConfirm; }},
        {"cancel",
         [](JourneyShop &story) {
             openOrder(story, story.placed(story.bora));
             story.till.press(Qt::Key_Delete);
             story.till.part<QWidget>("cancelOrderVerb").setFocus(Qt::TabFocusReason);
         },
         Qt::Key_Space, "cancelOrderVerb", [](JourneyShop &story) { return story.orders().cancelled; }},
        {"refund", openRefund, Qt::CTRL | Qt::Key_Return, "refundVerb",
         [](JourneyShop &story) { return story.orders().refunded; }},
    };
}

const std::vector<Act> &acts()
{
    static const std::vector<Act> all = [] {
        std::vector<Act> list = walletAndCartActs();
        for (const Act &act : orderActs())
            list.push_back(act);
        return list;
    }();
    return all;
}

enum class Way { KeyTwice, KeyHeld, DoubleClick };

/// However often it is pressed, it is in the books once.
class TstDoubleActs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_desk = std::make_unique<Desk>(); }
    void cleanupTestCase() { m_desk.reset(); }
    void itHappensOnce_data();
    void itHappensOnce();

private:
    static void press(JourneyShop &story, const Act &act, Way way);

    std::unique_ptr<Desk> m_desk;
};

void TstDoubleActs::itHappensOnce_data()
{
    QTest::addColumn<int>("act");
    QTest::addColumn<int>("way");
    for (size_t i = 0; i < acts().size(); ++i) {
        const int act = static_cast<int>(i);
        QTest::addRow("%s, key twice", acts()[i].name) << act << static_cast<int>(Way::KeyTwice);
        QTest::addRow("%s, key held", acts()[i].name) << act << static_cast<int>(Way::KeyHeld);
        if (acts()[i].button)
            QTest::addRow("%s, double click", acts()[i].name) << act << static_cast<int>(Way::DoubleClick);
    }
}

void TstDoubleActs::press(JourneyShop &story, const Act &act, Way way)
{
    switch (way) {
    case Way::KeyTwice:
        story.till.press(act.key);
        story.till.press(act.key);
        return;
    case Way::KeyHeld:
        story.till.hold(act.key, 6);
        return;
    case Way::DoubleClick: {
        QWidget &button = story.till.widget(act.button);
        QTest::mouseClick(&button, Qt::LeftButton);
        // What a mouse sends of a double click: press, release, double click, release. The first may have
        // taken the button away.
        if (story.till.isShown(act.button))
            QTest::mouseDClick(&story.till.widget(act.button), Qt::LeftButton);
        return;
    }
    }
}

void TstDoubleActs::itHappensOnce()
{
    QFETCH(int, act);
    QFETCH(int, way);
    const Act &wanted = acts()[static_cast<size_t>(act)];
    JourneyShop story(*m_desk);
    wanted.prepare(story);
    QCOMPARE(wanted.done(story), 0);
    press(story, wanted, static_cast<Way>(way));
    QTRY_COMPARE(wanted.done(story), 1);
    settle();
    // The hand is still on the key when the answer comes.
    if (static_cast<Way>(way) == Way::KeyHeld) {
        story.till.repeat(wanted.key, 6);
        settle();
    }
    QCOMPARE(wanted.done(story), 1);
    story.shop.expectBooksBalance();
}

} // namespace

DANGGOL_TEST_MAIN(HeartbeatApplication, TstDoubleActs)
#include "tst_double_acts.moc"
