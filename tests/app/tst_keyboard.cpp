// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/keyboard_desk.h"
#include "ui/parts/choice_bar.h"
#include "ui/shell/customer_chip.h"
#include "ui/shell/top_bar.h"

#include <QSettings>

#include <functional>
#include <vector>

namespace
{

using namespace danggol;
using namespace danggol::app::test;

using Page = KeyboardDesk::Page;
using Steps = std::function<void(KeyboardDesk &)>;

/// A line of the table of keys: what is done with the keyboard alone, and what must come of it.
struct Row
{
    const char *name;
    Page page;
    Steps steps;
};

/// The keys of the guide, each on its screen. A QVERIFY within returns from its steps only, which the test
/// framework notes all the same.
class TstKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyKeyDoesItsAction_data();
    void everyKeyDoesItsAction();
    void everyKeyOfTheGuideIsOnTheSheet();
    void noKeyMeansTwoThingsOnAScreen();
    void tabGoesFromNavigationToThePanes();
    void aPagesKeysWorkFromTheFrame();
    void undoLeavesTheFieldsTheirOwn();

private:
    static std::vector<Row> everywhere();
    static std::vector<Row> wallet();
    static std::vector<Row> catalog();
    static std::vector<Row> orders();
    static std::vector<Row> payment();
    static std::vector<Row> coupons();
    static std::vector<Row> bestSellers();

    std::vector<Row> m_rows;
};

void TstKeyboard::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Danggol test"));
    QStandardPaths::setTestModeEnabled(true);
    for (const auto &part :
         {everywhere(), wallet(), catalog(), orders(), payment(), coupons(), bestSellers()})
        m_rows.insert(m_rows.end(), part.begin(), part.end());
}

std::vector<Row> TstKeyboard::everywhere()
{
    std::vector<Row> rows;
    rows.push_back({"Ctrl 1…6", Page::Wallet, [](KeyboardDesk &desk) {
                        for (int page = 5; page >= 0; --page) {
                            KeyboardDesk::press(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + page));
                            QCOMPARE(desk.till->window().currentPage(), page);
                        }
                    }});
    rows.push_back({"Ctrl K, Esc", Page::Orders, [](KeyboardDesk &desk) {
                        KeyboardDesk::press(Qt::Key_F3);
                        KeyboardDesk::press(Qt::CTRL | Qt::Key_K);
                        QVERIFY(desk.find("palette"));
                        QCOMPARE(KeyboardDesk::focused(), QStringLiteral("paletteSearch"));
                        KeyboardDesk::press(Qt::CTRL | Qt::Key_1); // the page behind stays
                        QCOMPARE(desk.till->window().currentPage(), static_cast<int>(Page::Orders));
                        KeyboardDesk::press(Qt::Key_Escape);
                        QVERIFY(!desk.find("palette"));
                        QCOMPARE(KeyboardDesk::focused(), QStringLiteral("orderSearch"));
                    }});
    rows.push_back({"F1, Esc", Page::Coupons, [](KeyboardDesk &desk) {
                        KeyboardDesk::press(Qt::Key_F1);
                        QVERIFY(desk.find("shortcutsSheet"));
                        KeyboardDesk::press(Qt::Key_Escape);
                        QVERIFY(!desk.find("shortcutsSheet"));
                    }});
    rows.push_back({"F4, Esc", Page::Payment, [](KeyboardDesk &desk) {
                        KeyboardDesk::press(Qt::Key_F4);
                        QCOMPARE(KeyboardDesk::focused(), QStringLiteral("pickerSearch"));
                        KeyboardDesk::type(QStringLiteral("haram"));
                        KeyboardDesk::press(Qt::Key_Return);
                        QTRY_COMPARE(desk.till->session().customer()->id, desk.haram);
                        QVERIFY(!desk.find("customerPicker"));
                        desk.till->window().topBar().customerChip().setFocus(Qt::TabFocusReason);
                        KeyboardDesk::press(Qt::Key_Escape);
                        QVERIFY(!desk.till->session().customer());
                    }});
    rows.push_back({"Ctrl ,", Page::Wallet, [](KeyboardDesk &) {
                        KeyboardDesk::press(Qt::CTRL | Qt::Key_Comma);
                        QTRY_VERIFY(QApplication::activeModalWidget());
                        KeyboardDesk::press(Qt::Key_Escape);
                        QTRY_VERIFY(!QApplication::activeModalWidget());
                    }});
    return rows;
}

std::vector<Row> TstKeyboard::wallet()
{
    const auto amount = [](KeyboardDesk &desk) { return desk.find<QLineEdit>("chargeAmount")->text(); };
    std::vector<Row> rows;
    rows.push_back({"F3, Esc", Page::Wallet, [](KeyboardDesk &desk) {
                        KeyboardDesk::press(Qt::Key_F3);
                        QCOMPARE(KeyboardDesk::focused(), QStringLiteral("customerSearch"));
                        KeyboardDesk::type(QStringLiteral("bo"));
                        KeyboardDesk::press(Qt::Key_F6);
                        KeyboardDesk::press(Qt::Key_Escape);
                        QCOMPARE(desk.find<QLineEdit>("customerSearch")->text(), QString());
                    }});
    rows.push_back({"F6, Shift F6", Page::Wallet, [](KeyboardDesk &desk) {
                        KeyboardDesk::press(Qt::Key_F3);
                        KeyboardDesk::press(Qt::Key_F6);
                        QVERIFY(desk.find("chargeButton")->window()->focusWidget()->objectName() !=
                                QLatin1String("customerSearch"));
                        KeyboardDesk::press(Qt::SHIFT | Qt::Key_F6);
                        QCOMPARE(KeyboardDesk::focused(), QStringLiteral("customerSearch"));
                    }});
    rows.push_back({"F7, Enter, Ctrl Z", Page::Wallet, [](KeyboardDesk &desk) {
                        KeyboardDesk::press(Qt::Key_F7);
                        QCOMPARE(KeyboardDesk::focused(), QStringLiteral("chargeAmount"));
                        KeyboardDesk::type(QStringLiteral("12345"));
                        KeyboardDesk::press(Qt::Key_Return);
                        QTRY_COMPARE(desk.shop.balanceWon(desk.bora), 60'845);
                        QTRY_VERIFY(desk.toast().startsWith(QStringLiteral("Charged")));
                        QCOMPARE(KeyboardDesk::focused(), QStringLiteral("chargeAmount"));
                        KeyboardDesk::press(Qt::CTRL | Qt::Key_Z);
                        QTRY_COMPARE(desk.shop.balanceWon(desk.bora), 48'500);
                    }});
    rows.push_back({"Alt 1…4", Page::Wallet, [amount](KeyboardDesk &desk) {
                        const QStringList amounts{QStringLiteral("10,000"), QStringLiteral("30,000"),
                                                  QStringLiteral("50,000"), QStringLiteral("100,000")};
                        for (int i = 0; i < 4; ++i) {
                            KeyboardDesk::press(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i));
                            QCOMPARE(amount(desk), amounts.at(i));
                        }
                        QCOMPARE(desk.shop.balanceWon(desk.bora), 48'500);
                    }});
    rows.push_back({"Alt ←/→", Page::Wallet, [](KeyboardDesk &desk) {
                        const auto *bar = desk.find<ui::ChoiceBar>("statementFilter");
                        KeyboardDesk::press(Qt::ALT | Qt::Key_Right);
                        QCOMPARE(bar->currentIndex(), 1);
                        KeyboardDesk::press(Qt::ALT | Qt::Key_Left);
                        QCOMPARE(bar->currentIndex(), 0);
                    }});
    rows.push_back({"Ctrl N, Ctrl Enter", Page::Wallet, [](KeyboardDesk &desk) {
                        KeyboardDesk::press(Qt::CTRL | Qt::Key_N);
                        QTRY_COMPARE(KeyboardDesk::focused(), QStringLiteral("customerName"));
                        KeyboardDesk::type(QStringLiteral("Ire Tak"));
                        KeyboardDesk::press(Qt::CTRL | Qt::Key_Return);
                        QTRY_VERIFY(!QApplication::activeModalWidget());
                        QTRY_COMPARE(desk.till->session().customer()->name, QStringLiteral("Ire Tak"));
                    }});
    return rows;
}

std::vector<Row> TstKeyboard::catalog()
{
    const auto fill = [](KeyboardDesk &desk) {
        QTRY_COMPARE(desk.rows("productGrid"), 2);
        KeyboardDesk::press(Qt::Key_F3);
        KeyboardDesk::press(Qt::Key_F6);
        KeyboardDesk::press(Qt::SHIFT | Qt::Key_F6);
        QCOMPARE(KeyboardDesk::focused(), QStringLiteral("productGrid"));
        KeyboardDesk::press(Qt::Key_Return);
        QVERIFY(desk.find("clearCartButton"));
    };
    std::vector<Row> rows;
    rows.push_back({"F3, Esc", Page::Catalog, [](KeyboardDesk &desk) {
                        KeyboardDesk::press(Qt::Key_F3);
                        QCOMPARE(KeyboardDesk::focused(), QStringLiteral("productSearch"));
                        KeyboardDesk::type(QStringLiteral("salt"));
                        KeyboardDesk::press(Qt::Key_F6);
                        KeyboardDesk::press(Qt::Key_Escape);
                        QCOMPARE(desk.find<QLineEdit>("productSearch")->text(), QString());
                    }});
    rows.push_back({"+, −, Del", Page::Catalog, [fill](KeyboardDesk &desk) {
                        fill(desk);
                        KeyboardDesk::press(Qt::Key_Plus);
                        QTRY_COMPARE(desk.find<QLabel>("cartCount")->text(), QStringLiteral("2 items"));
                        KeyboardDesk::press(Qt::Key_Minus);
                        QTRY_COMPARE(desk.find<QLabel>("cartCount")->text(), QStringLiteral("1 item"));
                        KeyboardDesk::press(Qt::Key_Delete);
                        QTRY_VERIFY(!desk.find("clearCartButton"));
                    }});
    rows.push_back({"F8", Page::Catalog, [fill](KeyboardDesk &desk) {
                        fill(desk);
                        KeyboardDesk::press(Qt::Key_F8);
                        QTRY_VERIFY(desk.toast().startsWith(QStringLiteral("Placed order")));
                        QCOMPARE(desk.orderCount(), 1);
                    }});
    rows.push_back({"Shift F8", Page::Catalog, [fill](KeyboardDesk &desk) {
                        fill(desk);
                        KeyboardDesk::press(Qt::SHIFT | Qt::Key_F8);
                        QTRY_VERIFY(desk.toast().startsWith(QStringLiteral("Paid")));
                        QVERIFY(desk.shop.balanceWon(desk.bora) < 48'500);
                    }});
    rows.push_back({"Ctrl Shift K", Page::Catalog, [](KeyboardDesk &desk) {
                        QTRY_VERIFY(desk.find("couponButton")->isEnabled());
                        KeyboardDesk::press(Qt::CTRL | Qt::SHIFT | Qt::Key_K);
                        QTRY_VERIFY(desk.find("couponMenu"));
                        desk.find("couponMenu")->close();
                    }});
    rows.push_back({"Alt ←/→", Page::Catalog, [](KeyboardDesk &desk) {
                        (void)valueOf(desk.shop.await<Product>([&](Reply<Product> reply) {
                            desk.shop->catalog().create(TestShop::admin(), desk.shop.operation(),
                                                        {.name = QStringLiteral("Sourdough"),
                                                         .price = Money(7'100),
                                                         .stock = 5,
                                                         .category = QStringLiteral("Bakery")},
                                                        std::move(reply));
                        }));
                        const auto *bar = desk.find<ui::ChoiceBar>("categoryChips");
                        QTRY_COMPARE(bar->count(), 2);
                        KeyboardDesk::press(Qt::ALT | Qt::Key_Right);
                        QTRY_COMPARE(desk.rows("productGrid"), 1);
                        KeyboardDesk::press(Qt::ALT | Qt::Key_Left);
                        QTRY_COMPARE(desk.rows("productGrid"), 3);
                    }});
    return rows;
}

std::vector<Row> TstKeyboard::orders()
{
    std::vector<Row> rows;
    rows.push_back({"F3, F6, Esc", Page::Orders, [](KeyboardDesk &desk) {
                        desk.openOrder(desk.paidOrder());
                        KeyboardDesk::press(Qt::Key_F3);
                        QCOMPARE(KeyboardDesk::focused(), QStringLiteral("orderSearch"));
                        KeyboardDesk::press(Qt::Key_F6);
                        QVERIFY(desk.find("orderDetail")->isAncestorOf(QApplication::focusWidget()));
                        KeyboardDesk::press(Qt::Key_F6);
                        QCOMPARE(KeyboardDesk::focused(), QStringLiteral("orderSearch"));
                        KeyboardDesk::press(Qt::Key_Escape);
                        QVERIFY(!desk.find("orderDetail"));
                    }});
    rows.push_back({"F9", Page::Orders, [](KeyboardDesk &desk) {
                        desk.openOrder(desk.shop.placedOrder(desk.bora, {{desk.bread, 1}}));
                        KeyboardDesk::press(Qt::Key_F9);
                        QCOMPARE(desk.till->window().currentPage(), static_cast<int>(Page::Payment));
                    }});
    rows.push_back({"F10", Page::Orders, [](KeyboardDesk &desk) {
                        const OrderId order = desk.paidOrder();
                        desk.openOrder(order);
                        KeyboardDesk::press(Qt::Key_F10);
                        QTRY_COMPARE(desk.statusOf(order), OrderStatus::BuyConfirm);
                    }});
    rows.push_back({"Ctrl R, Ctrl Enter", Page::Orders, [](KeyboardDesk &desk) {
                        const OrderId order = desk.paidOrder();
                        desk.openOrder(order);
                        KeyboardDesk::press(Qt::CTRL | Qt::Key_R);
                        QTRY_VERIFY(QApplication::activeModalWidget());
                        QApplication::activeModalWidget()
                            ->findChild<QLineEdit *>(QStringLiteral("refundReason"))
                            ->setFocus();
                        KeyboardDesk::type(QStringLiteral("Stale"));
                        KeyboardDesk::press(Qt::CTRL | Qt::Key_Return);
                        QTRY_COMPARE(desk.statusOf(order), OrderStatus::Refunded);
                        QTRY_VERIFY(!QApplication::activeModalWidget());
                    }});
    rows.push_back({"Del, Ctrl Enter", Page::Orders, [](KeyboardDesk &desk) {
                        const OrderId order = desk.shop.placedOrder(desk.bora, {{desk.bread, 1}});
                        desk.openOrder(order);
                        KeyboardDesk::press(Qt::Key_Delete);
                        QTRY_VERIFY(QApplication::activeModalWidget());
                        KeyboardDesk::press(Qt::CTRL | Qt::Key_Return);
                        QTRY_COMPARE(desk.statusOf(order), OrderStatus::Cancelled);
                    }});
    rows.push_back({"Alt ←/→", Page::Orders, [](KeyboardDesk &desk) {
                        const auto *bar = desk.find<ui::ChoiceBar>("orderChips");
                        KeyboardDesk::press(Qt::ALT | Qt::Key_Right);
                        QCOMPARE(bar->currentIndex(), 1);
                        KeyboardDesk::press(Qt::ALT | Qt::Key_Left);
                        QCOMPARE(bar->currentIndex(), 0);
                    }});
    return rows;
}

std::vector<Row> TstKeyboard::payment()
{
    std::vector<Row> rows;
    rows.push_back({"F3, Esc, F6", Page::Payment, [](KeyboardDesk &desk) {
                        desk.openPayment(desk.shop.placedOrder(desk.bora, {{desk.bread, 1}}));
                        KeyboardDesk::press(Qt::Key_F3);
                        QCOMPARE(KeyboardDesk::focused(), QStringLiteral("paymentSearch"));
                        KeyboardDesk::type(QStringLiteral("bo"));
                        KeyboardDesk::press(Qt::Key_Escape);
                        QCOMPARE(desk.find<QLineEdit>("paymentSearch")->text(), QString());
                        KeyboardDesk::press(Qt::Key_F6);
                        KeyboardDesk::press(Qt::Key_F6);
                        QCOMPARE(KeyboardDesk::focused(), QStringLiteral("paymentQueue"));
                    }});
    rows.push_back({"F9", Page::Payment, [](KeyboardDesk &desk) {
                        const OrderId order = desk.shop.placedOrder(desk.bora, {{desk.bread, 1}});
                        desk.openPayment(order);
                        KeyboardDesk::press(Qt::Key_F9);
                        QTRY_COMPARE(desk.statusOf(order), OrderStatus::PayDone);
                    }});
    rows.push_back({"Alt 1…4, Shift F9", Page::Payment, [](KeyboardDesk &desk) {
                        const OrderId order = desk.shop.placedOrder(desk.haram, {{desk.beans, 1}});
                        desk.openPayment(order); // ₩3,100 short
                        QTRY_VERIFY(desk.find("chargeAndPayButton"));
                        KeyboardDesk::press(Qt::ALT | Qt::Key_2);
                        KeyboardDesk::press(Qt::ALT | Qt::Key_1);
                        KeyboardDesk::press(Qt::SHIFT | Qt::Key_F9);
                        QTRY_COMPARE(desk.statusOf(order), OrderStatus::PayDone);
                        QCOMPARE(desk.shop.balanceWon(desk.haram), 0); // the exact sum was the first choice
                    }});
    rows.push_back({"Del", Page::Payment, [](KeyboardDesk &desk) {
                        const OrderId order = desk.shop.placedOrder(desk.bora, {{desk.bread, 1}});
                        desk.openPayment(order);
                        KeyboardDesk::press(Qt::Key_Delete);
                        QTRY_VERIFY(QApplication::activeModalWidget());
                        KeyboardDesk::press(Qt::Key_Return); // the safe button is the default
                        QTRY_VERIFY(!QApplication::activeModalWidget());
                        QCOMPARE(desk.statusOf(order), OrderStatus::DepositWait);
                    }});
    return rows;
}

std::vector<Row> TstKeyboard::coupons()
{
    std::vector<Row> rows;
    rows.push_back({"F3, Esc", Page::Coupons, [](KeyboardDesk &desk) {
                        KeyboardDesk::press(Qt::Key_F3);
                        QCOMPARE(KeyboardDesk::focused(), QStringLiteral("campaignSearch"));
                        KeyboardDesk::type(QStringLiteral("rain"));
                        KeyboardDesk::press(Qt::Key_Escape);
                        QCOMPARE(desk.find<QLineEdit>("campaignSearch")->text(), QString());
                    }});
    rows.push_back({"Ctrl I", Page::Coupons, [](KeyboardDesk &desk) {
                        QTRY_COMPARE(desk.rows("campaignTable"), 2);
                        KeyboardDesk::press(Qt::Key_F6);
                        KeyboardDesk::press(Qt::Key_Home);
                        KeyboardDesk::press(Qt::Key_Down);
                        KeyboardDesk::press(Qt::CTRL | Qt::Key_I);
                        QTRY_VERIFY(desk.toast().contains(QStringLiteral("Bora")));
                    }});
    rows.push_back({"Ctrl N, F6, Esc", Page::Coupons, [](KeyboardDesk &desk) {
                        KeyboardDesk::press(Qt::CTRL | Qt::Key_N);
                        QTRY_COMPARE(KeyboardDesk::focused(), QStringLiteral("campaignName"));
                        KeyboardDesk::press(Qt::Key_F6);
                        QCOMPARE(KeyboardDesk::focused(), QStringLiteral("campaignTable"));
                        KeyboardDesk::press(Qt::SHIFT | Qt::Key_F6);
                        QCOMPARE(KeyboardDesk::focused(), QStringLiteral("campaignName"));
                        KeyboardDesk::press(Qt::Key_Escape);
                        QVERIFY(!desk.find("newCampaignPanel"));
                        QCOMPARE(KeyboardDesk::focused(), QStringLiteral("campaignTable"));
                    }});
    rows.push_back({"Alt ←/→", Page::Coupons, [](KeyboardDesk &desk) {
                        const auto *bar = desk.find<ui::ChoiceBar>("campaignChips");
                        KeyboardDesk::press(Qt::ALT | Qt::Key_Right);
                        QCOMPARE(bar->currentIndex(), 1);
                        KeyboardDesk::press(Qt::ALT | Qt::Key_Left);
                        QCOMPARE(bar->currentIndex(), 0);
                    }});
    return rows;
}

std::vector<Row> TstKeyboard::bestSellers()
{
    std::vector<Row> rows;
    rows.push_back({"F5", Page::BestSellers, [](KeyboardDesk &desk) {
                        KeyboardDesk::press(Qt::Key_F5);
                        QTRY_VERIFY(!desk.toast().isEmpty());
                    }});
    rows.push_back({"F3", Page::BestSellers, [](KeyboardDesk &desk) {
                        KeyboardDesk::press(Qt::Key_F3);
                        QVERIFY(desk.find("palette"));
                    }});
    rows.push_back({"Alt ←/→, F6", Page::BestSellers, [](KeyboardDesk &desk) {
                        const auto *bar = desk.find<ui::ChoiceBar>("rankingDays");
                        const int before = bar->currentIndex();
                        KeyboardDesk::press(Qt::ALT | (before == 0 ? Qt::Key_Right : Qt::Key_Left));
                        QCOMPARE(bar->currentIndex(), 1 - before);
                        KeyboardDesk::press(Qt::Key_F6);
                        QVERIFY(bar->isAncestorOf(QApplication::focusWidget()));
                        KeyboardDesk::press(Qt::Key_F6);
                        QCOMPARE(KeyboardDesk::focused(), QStringLiteral("rankingTable"));
                    }});
    return rows;
}

void TstKeyboard::everyKeyDoesItsAction_data()
{
    QTest::addColumn<int>("row");
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        QTest::addRow("screen %d: %s", m_rows[i].page + 1, m_rows[i].name) << static_cast<int>(i);
}

void TstKeyboard::everyKeyDoesItsAction()
{
    QFETCH(int, row);
    const Row &tried = m_rows.at(static_cast<std::size_t>(row));
    KeyboardDesk desk;
    for (const char *name : {"Rainy-day treat", "Weekend bakery"})
        (void)desk.shop.coupon({.name = QString::fromLatin1(name),
                                .discount = {.type = DiscountType::Amount, .value = 1'000},
                                .limit = 10});
    const CouponId held = desk.shop.coupon({.name = QStringLiteral("Autumn"),
                                            .discount = {.type = DiscountType::Amount, .value = 500},
                                            .limit = 10});
    (void)valueOf(desk.shop.await<IssuedCoupon>([&](Reply<IssuedCoupon> reply) {
        desk.shop->coupons().issue(TestShop::staff(), desk.shop.operation(), {held, desk.bora},
                                   std::move(reply));
    }));
    desk.open();
    desk.go(tried.page);
    desk.serve(desk.bora);
    tried.steps(desk);
    desk.shop.expectBooksBalance();
}

void TstKeyboard::everyKeyOfTheGuideIsOnTheSheet()
{
    KeyboardDesk desk;
    desk.open();
    QSet<QString> keys;
    for (const models::Command &command : desk.till->session().commands().all()) {
        for (const QKeySequence &key : command.keys)
            keys.insert(key.toString(QKeySequence::PortableText));
        for (const QString &word : command.keyWords.split(QStringLiteral(", "), Qt::SkipEmptyParts))
            keys.insert(word);
    }
    for (const char *key :
         {"Ctrl+1",    "Ctrl+2", "Ctrl+3",       "Ctrl+4",   "Ctrl+5", "Ctrl+6",     "F4",    "Ctrl+K",
          "F3",        "F6",     "Shift+F6",     "Tab",      "F7",     "Enter",      "Alt+1", "Alt+2",
          "Alt+3",     "Alt+4",  "F8",           "Shift+F8", "F9",     "Shift+F9",   "F10",   "Del",
          "Ctrl+R",    "+",      "Ctrl+Shift+K", "Ctrl+I",   "Ctrl+N", "Ctrl Enter", "F5",    "Alt+Left",
          "Alt+Right", "Ctrl+Z", "Ctrl+E",       "Ctrl+,",   "Esc",    "F1"})
        QVERIFY2(keys.contains(QString::fromLatin1(key)), key);
}

void TstKeyboard::noKeyMeansTwoThingsOnAScreen()
{
    KeyboardDesk desk;
    desk.open();
    QHash<QString, QString> meanings;
    for (const models::Command &command : desk.till->session().commands().all()) {
        for (const QKeySequence &key : command.keys) {
            const QString place = command.page + QLatin1Char(' ') + key.toString();
            QVERIFY2(!meanings.contains(place),
                     qPrintable(place + QStringLiteral(" is ") + meanings.value(place) +
                                QStringLiteral(" and ") + command.id));
            meanings.insert(place, command.id);
            QVERIFY2(command.page.isEmpty() || !meanings.contains(QLatin1Char(' ') + key.toString()),
                     qPrintable(place + QStringLiteral(" is the till's as well")));
        }
    }
}

void TstKeyboard::tabGoesFromNavigationToThePanes()
{
    KeyboardDesk desk;
    desk.open();
    desk.serve(desk.bora);
    ui::MainWindow &window = desk.till->window();
    const auto part = [&window](const QWidget *widget) {
        if (reinterpret_cast<const QWidget *>(&window.navBar())->isAncestorOf(widget))
            return 0;
        if (window.topBar().isAncestorOf(widget))
            return 1;
        const auto *page = window.page(KeyboardDesk::Wallet);
        const auto *list = page->findChild<QWidget *>(QStringLiteral("customerList"));
        return list->parentWidget()->isAncestorOf(widget) ? 2 : page->isAncestorOf(widget) ? 3 : -1;
    };
    QList<int> parts;
    window.topBar().customerChip().setFocus(Qt::TabFocusReason);
    KeyboardDesk::press(Qt::SHIFT | Qt::Key_Tab);
    QCOMPARE(part(QApplication::focusWidget()), 0); // the navigation stands before the customer
    for (int i = 0; i < 40; ++i) {
        KeyboardDesk::press(Qt::Key_Tab);
        const int now = part(QApplication::focusWidget());
        if (now == 0)
            break; // round and back again
        parts.append(now);
    }
    QVERIFY(parts.contains(1) && parts.contains(2) && parts.contains(3));
    QVERIFY2(std::is_sorted(parts.begin(), parts.end()), "Tab jumps back and forth between the parts");
}

void TstKeyboard::aPagesKeysWorkFromTheFrame()
{
    KeyboardDesk desk;
    desk.open();
    desk.serve(desk.bora);
    desk.till->window().topBar().customerChip().setFocus(Qt::TabFocusReason);
    KeyboardDesk::press(Qt::Key_F7);
    QCOMPARE(KeyboardDesk::focused(), QStringLiteral("chargeAmount"));
    desk.till->window().topBar().customerChip().setFocus(Qt::TabFocusReason);
    KeyboardDesk::press(Qt::Key_F3);
    QCOMPARE(KeyboardDesk::focused(), QStringLiteral("customerSearch"));
}

void TstKeyboard::undoLeavesTheFieldsTheirOwn()
{
    KeyboardDesk desk;
    desk.open();
    desk.serve(desk.bora);
    KeyboardDesk::press(Qt::Key_F7);
    KeyboardDesk::type(QStringLiteral("500"));
    KeyboardDesk::press(Qt::Key_Return);
    QTRY_VERIFY(desk.toast().startsWith(QStringLiteral("Charged")));
    KeyboardDesk::type(QStringLiteral("7"));
    KeyboardDesk::press(Qt::CTRL | Qt::Key_Z); // takes back the typing
    QCOMPARE(desk.find<QLineEdit>("chargeAmount")->text(), QString());
    QCOMPARE(desk.shop.balanceWon(desk.bora), 49'000);
    KeyboardDesk::press(Qt::CTRL | Qt::Key_Z); // and now the charge
    QTRY_COMPARE(desk.shop.balanceWon(desk.bora), 48'500);
    desk.shop.expectBooksBalance();
}

} // namespace

DANGGOL_TEST_MAIN(QApplication, TstKeyboard)
#include "tst_keyboard.moc"
