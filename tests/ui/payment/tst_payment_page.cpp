// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roles.h"
#include "tests/ui/orders/order_screen.h"
#include "tests/ui/views/view_pictures.h"
#include "ui/parts/amount_field.h"
#include "ui/parts/confirm_dialog.h"
#include "ui/parts/key_button.h"
#include "ui/parts/number_label.h"
#include "ui/parts/search_field.h"
#include "ui/parts/text_label.h"
#include "ui/parts/views/rich_list_view.h"
#include "ui/parts/views/table_view.h"
#include "ui/payment/payment_page.h"

#include <QSignalSpy>

namespace
{

using namespace danggol;
using namespace danggol::ui;
using namespace danggol::ui::test;

/// The orders that wait in the design's picture.
struct WaitingRoom : OrderScreen
{
    WaitingRoom()
    {
        const ProductId beans =
            product(QStringLiteral("House blend beans 200 g"), 12'500, QStringLiteral("beans"));
        const ProductId bread =
            product(QStringLiteral("Salt bread, 2 pcs"), 4'600, QStringLiteral("croissant"));
        const ProductId milk = product(QStringLiteral("Oat milk 1 L"), 4'900, QStringLiteral("carton"));
        const ProductId tangerines =
            product(QStringLiteral("Jeju tangerines"), 9'900, QStringLiteral("tangerine"));
        const ProductId loaf = product(QStringLiteral("Sourdough loaf"), 6'900, QStringLiteral("loaf"));
        haram = shop.customer(QStringLiteral("Haram Mok"), 9'400);
        bora = shop.customer(QStringLiteral("Bora Namgung"), 48'500);
        const CustomerId byeol = shop.customer(QStringLiteral("Byeol Ok"), 30'000);
        first = place(24, byeol, {{beans, 1}});
        shortOrder = place(15, haram, {{tangerines, 1}, {loaf, 1}, {bread, 1}});
        richOrder = place(4, bora, {{beans, 1}, {bread, 2}, {milk, 1}},
                          coupon(bora, QStringLiteral("Autumn ₩3,000 off"), 3'000));
    }
    CustomerId haram;
    CustomerId bora;
    OrderId first;
    OrderId shortOrder;
    OrderId richOrder;
};

class TstPaymentPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsTheLongestWaitingFirst();
    void paysOnceHoweverOftenPressed();
    void recordsAFailedPaymentThenChargesAndPays();
    void chargesARoundOrTypedAmount();
    void cancelsAfterAsking();
    void findsByNumber();
    void countsWhoWaits();
    void looksLikeTheDesign();
};

void clickRow(QWidget &page, int row)
{
    auto *queue = child<RichListView>(page, "paymentQueue");
    QTRY_VERIFY(queue->model()->rowCount() > row);
    QTest::mouseClick(queue->viewport(), Qt::LeftButton, {},
                      queue->visualRect(queue->model()->index(row, 0)).center());
}

bool showsOrder(QWidget &page, OrderId id)
{
    return child<NumberLabel>(page, "paymentTitle")->text() == QStringLiteral("Order #%1").arg(id.value);
}

void TstPaymentPage::listsTheLongestWaitingFirst()
{
    WaitingRoom screen;
    PaymentPage page(screen.theme, screen.session);
    showPage(page);
    auto *queue = child<RichListView>(page, "paymentQueue");
    QTRY_COMPARE(queue->model()->rowCount(), 3);
    const auto at = [&](int row, int role) { return queue->model()->index(row, 0).data(role); };
    QCOMPARE(at(0, models::IdRole).toLongLong(), screen.first.value);
    QVERIFY(at(0, models::SubtitleRole).toString().endsWith(QStringLiteral("24 min")));
    QCOMPARE(at(1, models::ShortByRole).toLongLong(), 12'000);
    // The longest waiting one is open at once.
    QTRY_VERIFY(showsOrder(page, screen.first));
    QTRY_COMPARE(child<NumberLabel>(page, "waitingSummary")->text(), QStringLiteral("3 orders · ₩57,500"));
}

void TstPaymentPage::paysOnceHoweverOftenPressed()
{
    WaitingRoom screen;
    PaymentPage page(screen.theme, screen.session);
    QSignalSpy said(&screen.session.notices(), &models::Notices::posted);
    showPage(page);
    clickRow(page, 2);
    QTRY_VERIFY(showsOrder(page, screen.richOrder));
    auto *pay = child<KeyButton>(page, "payButton");
    QTRY_COMPARE(pay->label(), QStringLiteral("Pay ₩23,600 with points"));
    QTest::mouseClick(pay, Qt::LeftButton);
    QVERIFY(pay->isBusy());
    QTest::keyClick(child<RichListView>(page, "paymentQueue"), Qt::Key_F9);
    QTest::mouseClick(pay, Qt::LeftButton);
    QTRY_VERIFY(!pay->isVisible());
    QVERIFY(showsOrder(page, screen.richOrder));
    QTest::keyClick(child<RichListView>(page, "paymentQueue"), Qt::Key_F9);
    QTRY_COMPARE(child<RichListView>(page, "paymentQueue")->model()->rowCount(), 2);
    QCOMPARE(screen.attempts(screen.richOrder).size(), 1);
    QCOMPARE(screen.shop.balanceWon(screen.bora), 24'900);
    QCOMPARE(said.size(), 1);
    screen.shop.expectBooksBalance();
}

void TstPaymentPage::recordsAFailedPaymentThenChargesAndPays()
{
    WaitingRoom screen;
    PaymentPage page(screen.theme, screen.session);
    showPage(page);
    clickRow(page, 1);
    QTRY_VERIFY(showsOrder(page, screen.shortOrder));
    QTRY_VERIFY(child<KeyButton>(page, "chargeAndPayButton")->isVisible());
    QCOMPARE(child<NumberLabel>(page, "shortBy")->text(), QStringLiteral("₩12,000"));
    QVERIFY(!child<TableView>(page, "paymentAttempts")->isVisible());

    QTest::keyClick(child<RichListView>(page, "paymentQueue"), Qt::Key_F9);
    auto *attempts = child<TableView>(page, "paymentAttempts");
    QTRY_VERIFY(attempts->isVisible());
    QCOMPARE(attempts->model()->rowCount(), 1);
    QCOMPARE(attempts->model()->index(0, 0).data(models::StatusRole).toString(), QStringLiteral("FAIL"));
    QVERIFY(child<TextLabel>(page, "shortHeadline")->text().startsWith(QStringLiteral("Not paid")));
    QCOMPARE(screen.shop.balanceWon(screen.haram), 9'400);

    auto *charge = child<KeyButton>(page, "chargeAndPayButton");
    QTRY_VERIFY(!charge->isBusy());
    QCOMPARE(charge->label(), QStringLiteral("Charge ₩12,000 and pay"));
    QTest::keyClick(child<RichListView>(page, "paymentQueue"), Qt::Key_F9, Qt::ShiftModifier);
    QTest::keyClick(child<RichListView>(page, "paymentQueue"), Qt::Key_F9, Qt::ShiftModifier);
    QTRY_COMPARE(screen.order(screen.shortOrder).status, OrderStatus::PayDone);
    QTRY_VERIFY(!charge->isVisible());
    QCOMPARE(screen.shop.balanceWon(screen.haram), 0);
    QCOMPARE(screen.attempts(screen.shortOrder).size(), 2);
    screen.shop.expectBooksBalance();
}

void TstPaymentPage::chargesARoundOrTypedAmount()
{
    WaitingRoom screen;
    PaymentPage page(screen.theme, screen.session);
    showPage(page);
    clickRow(page, 1);
    auto *charge = child<KeyButton>(page, "chargeAndPayButton");
    QTRY_VERIFY(charge->isVisible());
    QTest::mouseClick(child<KeyButton>(page, "chargeChoice2"), Qt::LeftButton);
    QCOMPARE(charge->label(), QStringLiteral("Charge ₩20,000 and pay"));
    QCOMPARE(child<NumberLabel>(page, "balanceAfterCharge")->text(), QStringLiteral("₩8,000"));

    auto *custom = child<AmountField>(page, "chargeCustomAmount");
    QTest::keyClicks(custom, QStringLiteral("11999"));
    QTest::mouseClick(charge, Qt::LeftButton);
    QVERIFY(custom->hasError());
    QCOMPARE(screen.attempts(screen.shortOrder).size(), 0);
    custom->clear();
    QTest::keyClicks(custom, QStringLiteral("15000"));
    QVERIFY(!custom->hasError());
    QCOMPARE(charge->label(), QStringLiteral("Charge ₩15,000 and pay"));
    QTest::mouseClick(charge, Qt::LeftButton);
    QTRY_COMPARE(screen.order(screen.shortOrder).status, OrderStatus::PayDone);
    QCOMPARE(screen.shop.balanceWon(screen.haram), 3'000);
    screen.shop.expectBooksBalance();
}

void TstPaymentPage::cancelsAfterAsking()
{
    WaitingRoom screen;
    PaymentPage page(screen.theme, screen.session);
    showPage(page);
    QTRY_VERIFY(showsOrder(page, screen.first));
    QTest::keyClick(child<RichListView>(page, "paymentQueue"), Qt::Key_Delete);
    QTRY_VERIFY(page.findChild<ConfirmDialog *>());
    QTest::mouseClick(child<KeyButton>(page, "cancelOrderVerb"), Qt::LeftButton);
    QTRY_COMPARE(screen.order(screen.first).status, OrderStatus::Cancelled);
    QTRY_COMPARE(child<RichListView>(page, "paymentQueue")->model()->rowCount(), 2);
    QTRY_VERIFY(!child<KeyButton>(page, "payButton")->isVisible());
}

void TstPaymentPage::findsByNumber()
{
    WaitingRoom screen;
    PaymentPage page(screen.theme, screen.session);
    showPage(page);
    QTRY_VERIFY(showsOrder(page, screen.first));
    auto *search = child<SearchField>(page, "paymentSearch");
    QTest::keyClicks(search, QString::number(screen.richOrder.value));
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(showsOrder(page, screen.richOrder));
    QCOMPARE(child<RichListView>(page, "paymentQueue")->model()->rowCount(), 1);
    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_COMPARE(child<RichListView>(page, "paymentQueue")->model()->rowCount(), 3);
}

void TstPaymentPage::countsWhoWaits()
{
    WaitingRoom screen;
    PaymentPage page(screen.theme, screen.session);
    QSignalSpy counted(&page, &PaymentPage::waitingCountChanged);
    QTRY_COMPARE(page.waitingCount(), 3);
    QCOMPARE(counted.last().first().toInt(), 3);
    screen.pay(screen.richOrder);
    QTRY_COMPARE(page.waitingCount(), 2);
    screen.cancel(screen.first);
    screen.cancel(screen.shortOrder);
    QTRY_COMPARE(page.waitingCount(), 0);
}

void TstPaymentPage::looksLikeTheDesign()
{
    WaitingRoom screen;
    PaymentPage page(screen.theme, screen.session);
    showPage(page);
    clickRow(page, 2);
    QTRY_VERIFY(showsOrder(page, screen.richOrder));
    QVERIFY(savePicture(page, screen.theme, QStringLiteral("payment_light")));
    screen.theme.setMode(ThemeMode::Dark);
    QVERIFY(savePicture(page, screen.theme, QStringLiteral("payment_dark")));
    screen.theme.setMode(ThemeMode::Light);
    clickRow(page, 1);
    QTRY_VERIFY(showsOrder(page, screen.shortOrder));
    QTest::keyClick(child<RichListView>(page, "paymentQueue"), Qt::Key_F9);
    QTRY_VERIFY(child<TableView>(page, "paymentAttempts")->isVisible());
    QVERIFY(savePicture(page, screen.theme, QStringLiteral("payment_short_light")));
    screen.theme.setMode(ThemeMode::Dark);
    QVERIFY(savePicture(page, screen.theme, QStringLiteral("payment_short_dark")));
    page.resize(958, 614); // the smallest window
    QCOMPARE(page.width(), 958);
    auto *exact = child<KeyButton>(page, "chargeChoice1");
    QTRY_VERIFY(exact->width() >= exact->sizeHint().width());
    QTRY_VERIFY(!child<KeyButton>(page, "chargeChoice4")->isVisible());
    QVERIFY(savePicture(page, screen.theme, QStringLiteral("payment_short_small")));
}

} // namespace

DANGGOL_TEST_MAIN(QApplication, TstPaymentPage)
#include "tst_payment_page.moc"
