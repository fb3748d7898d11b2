// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/keyboard_desk.h"

#include <functional>
#include <vector>

namespace
{

using namespace danggol;
using namespace danggol::app::test;

using Page = KeyboardDesk::Page;

/// Something that must happen once, however it is pressed.
struct Act
{
    const char *name;
    QKeyCombination key;
    std::function<void(KeyboardDesk &)> prepare;
    /// How often it was done.
    std::function<qint64(KeyboardDesk &)> count;
};

/// Keys that are pressed twice or held down act once, wherever there is money or an order at stake.
class TstDoublePress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pressedTwiceItActsOnce_data() { addActs(); }
    void pressedTwiceItActsOnce();
    void pressedAgainAfterTheAnswerItActsOnce_data() { addActs(); }
    void pressedAgainAfterTheAnswerItActsOnce();
    void heldDownItActsOnce_data() { addActs(); }
    void heldDownItActsOnce();

private:
    void addActs() const;
    static void prepare(KeyboardDesk &desk, const Act &act);
    static void expectOnce(KeyboardDesk &desk, const Act &act);

    std::vector<Act> m_acts;
};

void fillCart(KeyboardDesk &desk)
{
    desk.go(Page::Catalog);
    QTRY_COMPARE(desk.rows("productGrid"), 2);
    auto *grid = desk.find<QAbstractItemView>("productGrid");
    grid->setCurrentIndex(grid->model()->index(0, 0));
    grid->setFocus(Qt::TabFocusReason);
    KeyboardDesk::press(Qt::Key_Return);
    QVERIFY(desk.find("clearCartButton"));
}

qint64 entries(KeyboardDesk &desk, CustomerId customer, EntryReason reason)
{
    return valueOf(desk.shop.await<danggol::Page<LedgerEntry>>([&](auto reply) {
               desk.shop->wallet().statement(TestShop::staff(), {.customer = customer, .reason = reason},
                                             std::move(reply));
           }))
        .items.size();
}

qint64 campaigns(KeyboardDesk &desk)
{
    return valueOf(desk.shop.await<QList<CouponForCustomer>>([&](auto reply) {
               desk.shop->coupons().list(TestShop::staff(), std::nullopt, std::move(reply));
           }))
        .size();
}

void TstDoublePress::initTestCase()
{
    m_acts = {
        {"charge", Qt::Key_Return,
         [](KeyboardDesk &desk) {
             desk.go(Page::Wallet);
             KeyboardDesk::press(Qt::ALT | Qt::Key_2);
         },
         [](KeyboardDesk &desk) { return entries(desk, desk.bora, EntryReason::Charge) - 1; }},
        {"place", Qt::Key_F8, &fillCart, [](KeyboardDesk &desk) { return desk.orderCount(); }},
        {"place and pay", Qt::SHIFT | Qt::Key_F8, &fillCart,
         [](KeyboardDesk &desk) { return entries(desk, desk.bora, EntryReason::Payment); }},
        {"pay", Qt::Key_F9,
         [](KeyboardDesk &desk) {
             (void)desk.shop.placedOrder(desk.bora, {{desk.bread, 1}}); // the next one waits as well
             desk.openPayment(desk.shop.placedOrder(desk.bora, {{desk.bread, 1}}));
         },
         [](KeyboardDesk &desk) { return entries(desk, desk.bora, EntryReason::Payment); }},
        {"charge and pay", Qt::SHIFT | Qt::Key_F9,
         [](KeyboardDesk &desk) {
             desk.openPayment(desk.shop.placedOrder(desk.haram, {{desk.beans, 1}}));
             QTRY_VERIFY(desk.find("chargeAndPayButton"));
         },
         [](KeyboardDesk &desk) { return entries(desk, desk.haram, EntryReason::Charge) - 1; }},
        {"refund", Qt::CTRL | Qt::Key_Return,
         [](KeyboardDesk &desk) {
             desk.openOrder(desk.paidOrder());
             KeyboardDesk::press(Qt::CTRL | Qt::Key_R);
             QTRY_VERIFY(QApplication::activeModalWidget());
             QApplication::activeModalWidget()
                 ->findChild<QLineEdit *>(QStringLiteral("refundReason"))
                 ->setText(QStringLiteral("Stale"));
         },
         [](KeyboardDesk &desk) { return entries(desk, desk.bora, EntryReason::Refund); }},
        {"issue", Qt::CTRL | Qt::Key_I,
         [](KeyboardDesk &desk) {
             desk.go(Page::Coupons);
             QTRY_COMPARE(desk.rows("campaignTable"), 1);
             desk.find<QAbstractItemView>("campaignTable")->setFocus(Qt::TabFocusReason);
             KeyboardDesk::press(Qt::Key_Home);
         },
         [](KeyboardDesk &desk) {
             return valueOf(desk.shop.await<QList<IssuedCoupon>>([&](auto reply) {
                        desk.shop->coupons().heldBy(TestShop::staff(), desk.bora, std::move(reply));
                    }))
                 .size();
         }},
        {"create a campaign", Qt::CTRL | Qt::Key_Return,
         [](KeyboardDesk &desk) {
             desk.go(Page::Coupons);
             KeyboardDesk::press(Qt::CTRL | Qt::Key_N);
             QTRY_COMPARE(KeyboardDesk::focused(), QStringLiteral("campaignName"));
             KeyboardDesk::type(QStringLiteral("Spring"));
             desk.find<QLineEdit>("campaignDiscount")->setText(QStringLiteral("1000"));
             desk.find<QLineEdit>("campaignLimit")->setText(QStringLiteral("10"));
         },
         [](KeyboardDesk &desk) { return campaigns(desk) - 1; }},
    };
}

void TstDoublePress::addActs() const
{
    QTest::addColumn<int>("act");
    for (std::size_t i = 0; i < m_acts.size(); ++i)
        QTest::newRow(m_acts[i].name) << static_cast<int>(i);
}

void TstDoublePress::prepare(KeyboardDesk &desk, const Act &act)
{
    (void)desk.shop.coupon({.name = QStringLiteral("Rainy-day treat"),
                            .discount = {.type = DiscountType::Amount, .value = 1'000},
                            .limit = 10});
    desk.open();
    desk.serve(desk.bora);
    act.prepare(desk);
}

void TstDoublePress::expectOnce(KeyboardDesk &desk, const Act &act)
{
    QTRY_VERIFY(act.count(desk) > 0);
    // Whatever else was asked for has been answered when a later reading is.
    QTRY_VERIFY(!desk.toast().isEmpty() || QApplication::activeModalWidget() == nullptr);
    QCOMPARE(act.count(desk), 1);
    desk.shop.expectBooksBalance();
}

void TstDoublePress::pressedTwiceItActsOnce()
{
    QFETCH(int, act);
    const Act &tried = m_acts.at(static_cast<std::size_t>(act));
    KeyboardDesk desk;
    prepare(desk, tried);
    KeyboardDesk::press(tried.key);
    KeyboardDesk::press(tried.key);
    expectOnce(desk, tried);
}

// With a pause in which the answer comes: the key must find nothing to act on.
void TstDoublePress::pressedAgainAfterTheAnswerItActsOnce()
{
    QFETCH(int, act);
    const Act &tried = m_acts.at(static_cast<std::size_t>(act));
    KeyboardDesk desk;
    prepare(desk, tried);
    KeyboardDesk::press(tried.key);
    QTRY_VERIFY(tried.count(desk) > 0);
    QTRY_VERIFY(!desk.toast().isEmpty());
    KeyboardDesk::press(tried.key);
    expectOnce(desk, tried);
}

void TstDoublePress::heldDownItActsOnce()
{
    QFETCH(int, act);
    const Act &tried = m_acts.at(static_cast<std::size_t>(act));
    KeyboardDesk desk;
    prepare(desk, tried);
    KeyboardDesk::hold(tried.key);
    expectOnce(desk, tried);
}

} // namespace

DANGGOL_TEST_MAIN(QApplication, TstDoublePress)
#include "tst_double_press.moc"
