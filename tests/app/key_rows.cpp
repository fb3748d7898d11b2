// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/key_rows.h"

#include "tests/support/demo_mark.h"
#include "ui/parts/choice_bar.h"
#include "ui/parts/key_button.h"
#include "ui/shell/customer_chip.h"
#include "ui/shell/top_bar.h"

namespace danggol::app::test
{

namespace
{

using Page = KeyboardDesk::Page;

std::vector<KeyRow> everywhere()
{
    std::vector<KeyRow> rows;
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

std::vector<KeyRow> wallet()
{
    const auto amount = [](KeyboardDesk &desk) { return desk.find<QLineEdit>("chargeAmount")->text(); };
    std::vector<KeyRow> rows;
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

std::vector<KeyRow> catalog()
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
    std::vector<KeyRow> rows;
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
    rows.push_back({"Ctrl Shift I, Esc", Page::Catalog, [](KeyboardDesk &desk) {
                        KeyboardDesk::press(Qt::CTRL | Qt::SHIFT | Qt::Key_I);
                        QTRY_COMPARE(KeyboardDesk::focused(), QStringLiteral("chooseImportFile"));
                        KeyboardDesk::press(Qt::Key_Escape);
                        QTRY_VERIFY(!desk.find("productImport"));
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

std::vector<KeyRow> orders()
{
    std::vector<KeyRow> rows;
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

std::vector<KeyRow> payment()
{
    std::vector<KeyRow> rows;
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

std::vector<KeyRow> coupons()
{
    std::vector<KeyRow> rows;
    rows.push_back({"F3, Esc", Page::Coupons, [](KeyboardDesk &desk) {
                        KeyboardDesk::press(Qt::Key_F3);
                        QCOMPARE(KeyboardDesk::focused(), QStringLiteral("campaignSearch"));
                        KeyboardDesk::type(QStringLiteral("rain"));
                        KeyboardDesk::press(Qt::Key_Escape);
                        QCOMPARE(desk.find<QLineEdit>("campaignSearch")->text(), QString());
                    }});
    rows.push_back({"Ctrl I", Page::Coupons, [](KeyboardDesk &desk) {
                        QTRY_COMPARE(desk.rows("campaignTable"), 3);
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
    rows.push_back({"Ctrl Shift R, Ctrl Enter, Esc", Page::Coupons, [](KeyboardDesk &desk) {
                        KeyboardDesk::press(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
                        QVERIFY(!desk.find("rehearsalDialog")); // a real shop
                        danggol::test::markAsDemo(desk.shop);
                        KeyboardDesk::press(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
                        QTRY_COMPARE(KeyboardDesk::focused(), QStringLiteral("rushTargets"));
                        QTRY_COMPARE(desk.rows("rushTargets"), 3);
                        KeyboardDesk::press(Qt::CTRL | Qt::Key_Return);
                        QTRY_VERIFY(desk.till->rehearsal().isRunning());
                        KeyboardDesk::press(Qt::SHIFT | Qt::Key_F5);
                        QTRY_VERIFY_WITH_TIMEOUT(desk.till->rehearsal().report(), 30'000);
                        KeyboardDesk::press(Qt::Key_Escape);
                        QTRY_VERIFY(!QApplication::activeModalWidget());
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

std::vector<KeyRow> bestSellers()
{
    std::vector<KeyRow> rows;
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
                        QVERIFY(desk.find("rankingTable")->isAncestorOf(QApplication::focusWidget()));
                    }});
    rows.push_back({"Alt PgUp, Alt PgDown, Alt Home", Page::BestSellers, [](KeyboardDesk &desk) {
                        const auto *day = desk.find<ui::KeyButton>("dayShown");
                        const QString newest = day->label();
                        KeyboardDesk::press(Qt::ALT | Qt::Key_PageUp);
                        QTRY_VERIFY(day->label() != newest);
                        KeyboardDesk::press(Qt::ALT | Qt::Key_PageDown);
                        QTRY_COMPARE(day->label(), newest);
                        KeyboardDesk::press(Qt::ALT | Qt::Key_PageUp);
                        KeyboardDesk::press(Qt::ALT | Qt::Key_Home);
                        QTRY_COMPARE(day->label(), newest);
                    }});
    return rows;
}

} // namespace

std::vector<KeyRow> keyRows()
{
    std::vector<KeyRow> rows;
    for (const auto &part :
         {everywhere(), wallet(), catalog(), orders(), payment(), coupons(), bestSellers()})
        rows.insert(rows.end(), part.begin(), part.end());
    return rows;
}

} // namespace danggol::app::test
