// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/orders/order_screen.h"
#include "tests/ui/views/view_pictures.h"
#include "ui/orders/orders_page.h"
#include "ui/orders/refund_dialog.h"
#include "ui/parts/chip_bar.h"
#include "ui/parts/confirm_dialog.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/filter_chip.h"
#include "ui/parts/key_button.h"
#include "ui/parts/number_label.h"
#include "ui/parts/search_field.h"
#include "ui/parts/text_label.h"
#include "ui/parts/views/table_view.h"

#include <QCheckBox>
#include <QScrollBar>
#include <QSignalSpy>

namespace
{

using namespace danggol;
using namespace danggol::ui;
using namespace danggol::ui::test;

class TstOrdersPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsOrdersAndOpensTheChosenOne();
    void asksForPayment();
    void confirmsOnceByKey();
    void cancelsAfterAsking();
    void refundsAPart();
    void refusesARefundWithoutReason();
    void searchesAndClears();
    void filtersByStatus();
    void showsTheOrdersBehindABar();
    void saysWhenThereAreNoOrders();
    void opensAnOrderThatIsNotListed();
    void followsAnotherTill();
    void looksLikeTheDesign();

private:
    static void clickRow(QWidget &page, int row);
};

void TstOrdersPage::clickRow(QWidget &page, int row)
{
    auto *table = child<TableView>(page, "orderTable");
    QTRY_VERIFY(table->model()->rowCount() > row);
    const QRect cell = table->visualRect(table->model()->index(row, 1));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell.center());
}

struct PaidOrder : OrderScreen
{
    PaidOrder()
    {
        customer = shop.customer(QStringLiteral("Garam Do"), 90'600);
        const ProductId brew =
            product(QStringLiteral("Cold brew bottle 500 ml"), 7'800, QStringLiteral("bottle"));
        const ProductId roll = product(QStringLiteral("Cinnamon roll"), 3'800, QStringLiteral("roll"));
        id = place(30, customer, {{brew, 2}, {roll, 1}},
                   coupon(customer, QStringLiteral("Cold brew ₩2,000 off"), 2'000));
        pay(id);
    }
    CustomerId customer;
    OrderId id;
};

void TstOrdersPage::listsOrdersAndOpensTheChosenOne()
{
    PaidOrder screen;
    OrdersPage page(screen.theme, screen.session);
    showPage(page);
    QVERIFY(!child<QWidget>(page, "orderDetail")->isVisible());
    clickRow(page, 0);
    QTRY_VERIFY(child<QWidget>(page, "orderDetail")->isVisible());
    QCOMPARE(child<NumberLabel>(page, "orderNumber")->text(), QStringLiteral("#%1").arg(screen.id.value));
    QCOMPARE(child<NumberLabel>(page, "orderTotal")->text(), QStringLiteral("₩17,400"));
    QVERIFY(child<KeyButton>(page, "confirmButton")->isVisible());
    QVERIFY(child<KeyButton>(page, "refundButton")->isEnabled());
    QVERIFY(!child<KeyButton>(page, "cancelButton")->isEnabled());
    QVERIFY(!child<KeyButton>(page, "payOrderButton")->isVisible());
    QTest::keyClick(child<TableView>(page, "orderTable"), Qt::Key_Escape);
    QTRY_VERIFY(!child<QWidget>(page, "orderDetail")->isVisible());
}

void TstOrdersPage::asksForPayment()
{
    OrderScreen screen;
    const CustomerId customer = screen.shop.customer(QStringLiteral("Bora Namgung"), 0);
    const ProductId bread = screen.product(QStringLiteral("Salt bread"), 4'600, QStringLiteral("croissant"));
    const OrderId id = screen.place(2, customer, {{bread, 2}});
    OrdersPage page(screen.theme, screen.session);
    QSignalSpy asked(&page, &OrdersPage::payRequested);
    showPage(page);
    clickRow(page, 0);
    QTRY_VERIFY(child<KeyButton>(page, "payOrderButton")->isVisible());
    QTest::keyClick(child<TableView>(page, "orderTable"), Qt::Key_F9);
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<OrderId>(), id);
    QVERIFY(child<TextLabel>(page, "orderReason")->text().contains(QStringLiteral("Not paid yet")));
}

void TstOrdersPage::confirmsOnceByKey()
{
    PaidOrder screen;
    OrdersPage page(screen.theme, screen.session);
    QSignalSpy said(&screen.session.notices(), &models::Notices::posted);
    showPage(page);
    clickRow(page, 0);
    QTRY_VERIFY(child<KeyButton>(page, "confirmButton")->isVisible());
    QTest::keyClick(child<TableView>(page, "orderTable"), Qt::Key_F10);
    QTest::keyClick(child<TableView>(page, "orderTable"), Qt::Key_F10);
    QTRY_VERIFY(!child<KeyButton>(page, "confirmButton")->isVisible());
    QCOMPARE(screen.order(screen.id).status, OrderStatus::BuyConfirm);
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(!child<KeyButton>(page, "refundButton")->isEnabled());
    screen.shop.expectBooksBalance();
}

void TstOrdersPage::cancelsAfterAsking()
{
    OrderScreen screen;
    const CustomerId customer = screen.shop.customer(QStringLiteral("Bora Namgung"), 0);
    const ProductId bread = screen.product(QStringLiteral("Salt bread"), 4'600, QStringLiteral("croissant"));
    const OrderId id = screen.place(2, customer, {{bread, 2}});
    OrdersPage page(screen.theme, screen.session);
    showPage(page);
    clickRow(page, 0);
    QTRY_VERIFY(child<KeyButton>(page, "cancelButton")->isVisible());
    QTest::keyClick(child<TableView>(page, "orderTable"), Qt::Key_Delete);
    QTRY_VERIFY(page.findChild<ConfirmDialog *>());
    QTest::mouseClick(child<KeyButton>(page, "keepOrderButton"), Qt::LeftButton);
    QTRY_VERIFY(!page.findChild<ConfirmDialog *>());
    QCOMPARE(screen.order(id).status, OrderStatus::DepositWait);

    QTest::mouseClick(child<KeyButton>(page, "cancelButton"), Qt::LeftButton);
    QTRY_VERIFY(page.findChild<ConfirmDialog *>());
    QTest::mouseClick(child<KeyButton>(page, "cancelOrderVerb"), Qt::LeftButton);
    QTRY_COMPARE(screen.order(id).status, OrderStatus::Cancelled);
    QTRY_VERIFY(!child<KeyButton>(page, "cancelButton")->isEnabled());
    QCOMPARE(screen.shop.stock(bread), 100);
    screen.shop.expectBooksBalance();
}

void TstOrdersPage::refundsAPart()
{
    PaidOrder screen;
    OrdersPage page(screen.theme, screen.session);
    showPage(page);
    clickRow(page, 0);
    QTRY_VERIFY(child<KeyButton>(page, "refundButton")->isEnabled());
    QTest::keyClick(child<TableView>(page, "orderTable"), Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(page.findChild<RefundDialog *>());
    auto *dialog = page.findChild<RefundDialog *>();
    QCOMPARE(child<NumberLabel>(*dialog, "refundAmount")->text(), QStringLiteral("₩17,400"));
    savePicture(*dialog, screen.theme, QStringLiteral("refund_dialog"));
    QTest::mouseClick(dialog->findChildren<QCheckBox *>(QStringLiteral("refundLineCheck")).first(),
                      Qt::LeftButton, {}, QPoint(10, 16));
    QCOMPARE(child<NumberLabel>(*dialog, "refundAmount")->text(), QStringLiteral("₩3,408"));
    QTest::keyClicks(child<QWidget>(*dialog, "refundReason"), QStringLiteral("Stale"));
    QTest::mouseClick(child<KeyButton>(*dialog, "refundVerb"), Qt::LeftButton);
    QTRY_VERIFY(!page.findChild<RefundDialog *>());
    QCOMPARE(screen.order(screen.id).refunded, Money(3'408));
    QCOMPARE(screen.order(screen.id).status, OrderStatus::PayDone);
    QTRY_COMPARE(child<NumberLabel>(page, "orderRefunded")->text(), QStringLiteral("₩3,408"));
    QCOMPARE(screen.shop.balanceWon(screen.customer), 73'200 + 3'408);
    screen.shop.expectBooksBalance();
}

void TstOrdersPage::refusesARefundWithoutReason()
{
    PaidOrder screen;
    OrdersPage page(screen.theme, screen.session);
    showPage(page);
    clickRow(page, 0);
    QTRY_VERIFY(child<KeyButton>(page, "refundButton")->isEnabled());
    QTest::mouseClick(child<KeyButton>(page, "refundButton"), Qt::LeftButton);
    QTRY_VERIFY(page.findChild<RefundDialog *>());
    auto *dialog = page.findChild<RefundDialog *>();
    auto *reason = child<QLineEdit>(*dialog, "refundReason");
    QTest::mouseClick(child<KeyButton>(*dialog, "refundVerb"), Qt::LeftButton);
    QVERIFY(!reason->accessibleDescription().isEmpty());
    QVERIFY(dialog->isVisible());
    // Enter in the reason neither refunds nor closes.
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    QCOMPARE(screen.order(screen.id).refunded, Money());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!page.findChild<RefundDialog *>());
}

void TstOrdersPage::searchesAndClears()
{
    PaidOrder screen;
    OrdersPage page(screen.theme, screen.session);
    showPage(page);
    auto *table = child<TableView>(page, "orderTable");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTest::keyClick(table, Qt::Key_F3);
    auto *search = child<SearchField>(page, "orderSearch");
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("nobody"));
    QTRY_COMPARE(table->model()->rowCount(), 0);
    auto *empty = child<EmptyState>(page, "ordersEmpty");
    QTRY_VERIFY(empty->isVisible());
    QTest::mouseClick(&empty->primary(), Qt::LeftButton);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(search->text().isEmpty());
    QTest::keyClicks(search, QStringLiteral("garam"));
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(table->model()->rowCount(), 1);
}

void TstOrdersPage::filtersByStatus()
{
    PaidOrder screen;
    screen.place(1, screen.customer, {{ProductId{1}, 1}});
    OrdersPage page(screen.theme, screen.session);
    showPage(page);
    auto *table = child<TableView>(page, "orderTable");
    QTRY_COMPARE(table->model()->rowCount(), 2);
    auto *chips = child<ChipBar>(page, "orderChips");
    QTRY_COMPARE(chips->chip(0)->accessibleName(), QStringLiteral("All 2"));
    QCOMPARE(chips->chip(1)->accessibleName(), QStringLiteral("Waiting 1"));
    QTest::mouseClick(chips->chip(1), Qt::LeftButton);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTest::keyClick(table, Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(table->model()->rowCount(), 2);
}

void TstOrdersPage::showsTheOrdersBehindABar()
{
    PaidOrder screen;
    const ProductId eggs = screen.product(QStringLiteral("Eggs"), 5'400, QStringLiteral("eggs"));
    screen.place(5, screen.customer, {{eggs, 1}}); // not paid
    OrdersPage page(screen.theme, screen.session);
    showPage(page);
    auto *table = child<TableView>(page, "orderTable");
    auto *chip = child<FilterChip>(page, "soldChip");
    auto *days = child<KeyButton>(page, "orderDays");
    const ProductId sold = screen.order(screen.id).lines.constFirst().product;
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QVERIFY(!chip->isVisible());
    page.showSold({sold, QStringLiteral("2026-11-20"), QStringLiteral("2026-11-22")},
                  QStringLiteral("Cold brew bottle 500 ml"));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(chip->isVisible());
    QCOMPARE(chip->label(), QStringLiteral("Cold brew bottle 500 ml · paid 20–22 Nov"));
    QCOMPARE(days->label(), QStringLiteral("All"));
    QTest::keyClick(table, Qt::Key_Escape);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QVERIFY(!chip->isVisible());
    QCOMPARE(days->label(), QStringLiteral("Last 7 days"));
    page.showSold({eggs, QStringLiteral("2026-11-22"), QStringLiteral("2026-11-22")}, QStringLiteral("Eggs"));
    QTRY_COMPARE(table->model()->rowCount(), 0);
    QTest::mouseClick(chip, Qt::LeftButton);
    QTRY_COMPARE(table->model()->rowCount(), 2);
}

void TstOrdersPage::saysWhenThereAreNoOrders()
{
    OrderScreen screen;
    OrdersPage page(screen.theme, screen.session);
    QSignalSpy asked(&page, &OrdersPage::startOrderRequested);
    showPage(page);
    auto *empty = child<EmptyState>(page, "ordersEmpty");
    QTRY_VERIFY(empty->isVisible());
    QCOMPARE(empty->accessibleName(), QStringLiteral("No orders yet"));
    savePicture(page, screen.theme, QStringLiteral("orders_empty"));
    QTest::mouseClick(&empty->primary(), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
}

void TstOrdersPage::opensAnOrderThatIsNotListed()
{
    PaidOrder screen;
    const OrderId old = screen.place(60 * 24 * 20, screen.customer, {{ProductId{1}, 1}});
    OrdersPage page(screen.theme, screen.session);
    showPage(page);
    page.openOrder(old);
    QTRY_VERIFY(child<QWidget>(page, "orderDetail")->isVisible());
    QCOMPARE(child<NumberLabel>(page, "orderNumber")->text(), QStringLiteral("#%1").arg(old.value));
    QVERIFY(child<TableView>(page, "orderTable")->selectionModel()->selectedRows().isEmpty());
}

void TstOrdersPage::followsAnotherTill()
{
    PaidOrder screen;
    OrdersPage page(screen.theme, screen.session);
    showPage(page);
    clickRow(page, 0);
    QTRY_VERIFY(child<KeyButton>(page, "confirmButton")->isVisible());
    screen.confirm(screen.id);
    QTRY_VERIFY(!child<KeyButton>(page, "confirmButton")->isVisible());
    auto *table = child<TableView>(page, "orderTable");
    screen.place(0, screen.customer, {{ProductId{1}, 1}});
    QTRY_COMPARE(table->model()->rowCount(), 2);
    // The order that was open stays chosen, one row further down.
    QTRY_COMPARE(table->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(table->selectionModel()->selectedRows().first().row(), 1);
}

void TstOrdersPage::looksLikeTheDesign()
{
    OrderScreen screen;
    const ProductId brew =
        screen.product(QStringLiteral("Cold brew bottle 500 ml"), 7'800, QStringLiteral("bottle"));
    const ProductId roll = screen.product(QStringLiteral("Cinnamon roll"), 3'800, QStringLiteral("roll"));
    const QStringList names{QStringLiteral("Byeol Ok"),  QStringLiteral("Sebin Tan"),
                            QStringLiteral("Daon Pyo"),  QStringLiteral("Jiho Ma"),
                            QStringLiteral("Ara Gil"),   QStringLiteral("Mirae Eom"),
                            QStringLiteral("Ire Tak"),   QStringLiteral("Eunsol Ban"),
                            QStringLiteral("Haram Mok"), QStringLiteral("Nuri Seomun")};
    OrderId open;
    for (int i = 0; i < 16; ++i) {
        const CustomerId customer = screen.shop.customer(names.at(i % names.size()), 500'000);
        const OrderId id = screen.place(
            i == 0 ? 60 * 30 : 400 - 25 * i, customer, {{brew, i % 3 + 1}, {roll, 1}},
            i == 12 ? std::optional(screen.coupon(customer, QStringLiteral("Cold brew ₩2,000 off"), 2'000))
                    : std::nullopt);
        if (i % 4 != 3)
            screen.pay(id);
        if (i % 4 == 1)
            screen.confirm(id);
        if (i == 7)
            screen.cancel(id);
        if (i == 12)
            open = id;
    }
    OrdersPage page(screen.theme, screen.session);
    showPage(page);
    QTRY_COMPARE(child<TableView>(page, "orderTable")->model()->rowCount(), 16);
    page.openOrder(open);
    QTRY_VERIFY(child<QWidget>(page, "orderDetail")->isVisible());
    QVERIFY(savePicture(page, screen.theme, QStringLiteral("orders_light")));
    screen.theme.setMode(ThemeMode::Dark);
    QVERIFY(savePicture(page, screen.theme, QStringLiteral("orders_dark")));
    screen.theme.setMode(ThemeMode::Light);
    page.resize(958, 614); // the smallest window
    auto *table = child<TableView>(page, "orderTable");
    QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
    QVERIFY(savePicture(page, screen.theme, QStringLiteral("orders_small")));
}

} // namespace

DANGGOL_TEST_MAIN(QApplication, TstOrdersPage)
#include "tst_orders_page.moc"
