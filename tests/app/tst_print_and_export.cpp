// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/till_core.h"
#include "app/desktop/till_memory.h"
#include "app/desktop/till_window.h"
#include "models/settings/appearance_settings.h"
#include "tests/support/test_shop.h"
#include "ui/orders/orders_page.h"
#include "ui/parts/views/table_view.h"
#include "ui/payment/payment_page.h"
#include "ui/printing/print_dialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>

namespace
{

using namespace danggol;
using namespace danggol::app;
using namespace danggol::test;

/// A till in front of a shop with one order that waits and one that is paid.
struct Till
{
    Till()
    {
        FatalWarnings::expect(QStringLiteral("propagateSizeHints"));
        theme.apply(*qApp);
        customer = shop.customer(QStringLiteral("Bora"), 10'000);
        const ProductId bread = shop.product(QStringLiteral("Salt bread"), 4'600, 50);
        paid = shop.placedOrder(customer, {{bread, 1}});
        (void)valueOf(await<Payment>([&](Reply<Payment> reply) {
            shop->payments().pay(TestShop::staff(), shop.operation(), {.order = paid}, std::move(reply));
        }));
        waiting = shop.placedOrder(customer, {{bread, 2}});
        core = std::make_unique<TillCore>(shop.shop(), TestShop::admin());
        till = std::make_unique<TillWindow>(theme, *core, appearance, memory);
        till->window().resize(1280, 800);
        till->window().show();
        till->window().activateWindow();
    }

    [[nodiscard]] QWidget &page(const char *name)
    {
        for (int i = 0; i < till->window().pageCount(); ++i) {
            if (till->window().page(i)->objectName() == QLatin1String(name))
                till->window().setCurrentPage(i);
        }
        return *till->window().findChild<QWidget *>(QLatin1String(name));
    }
    /// The name of the file that Ctrl E proposes; empty when it asks for none.
    [[nodiscard]] QString exported(QWidget &from, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        QTest::keyClick(&from, Qt::Key_E, modifiers);
        return proposed();
    }
    [[nodiscard]] QString proposed()
    {
        auto *dialog = till->window().findChild<QFileDialog *>(QStringLiteral("exportDialog"));
        if (!dialog)
            return {};
        const QString name = QFileInfo(dialog->selectedFiles().value(0)).fileName();
        dialog->reject();
        QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
        return name;
    }
    [[nodiscard]] ui::PrintDialog *printDialog()
    {
        return till->window().findChild<ui::PrintDialog *>(QStringLiteral("printDialog"));
    }

    TestShop shop{Backend::Sqlite};
    ui::Theme theme{ui::ThemeMode::Light};
    CustomerId customer;
    OrderId paid;
    OrderId waiting;
    TillMemory memory{false};
    models::AppearanceSettings appearance;
    std::unique_ptr<TillCore> core;
    std::unique_ptr<TillWindow> till;
};

class TstPrintAndExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTableIsExported_data();
    void everyTableIsExported();
    void theOrdersExportTheirLinesToo();
    void theWalletExportsWhatHasTheKeyboard();
    void ordersPrintReceiptsAndSlips();
    void paymentPrintsTheSlip();

private:
    QTemporaryDir m_folder;
};

void TstPrintAndExport::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Danggol test"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void TstPrintAndExport::everyTableIsExported_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("fileName");
    QTest::newRow("customers") << QStringLiteral("walletPage") << QStringLiteral("customers-2026-11-22.csv");
    QTest::newRow("products") << QStringLiteral("catalogPage") << QStringLiteral("products-2026-11-22.csv");
    QTest::newRow("orders") << QStringLiteral("ordersPage") << QStringLiteral("orders-2026-11-22.csv");
    QTest::newRow("queue") << QStringLiteral("paymentPage") << QStringLiteral("waiting-2026-11-22.csv");
    QTest::newRow("coupons") << QStringLiteral("couponsPage") << QStringLiteral("coupons-2026-11-22.csv");
    QTest::newRow("best sellers") << QStringLiteral("bestSellersPage")
                                  << QStringLiteral("best sellers 3 days-2026-11-22.csv");
}

void TstPrintAndExport::everyTableIsExported()
{
    QFETCH(QString, page);
    QFETCH(QString, fileName);
    Till t;
    QWidget &from = t.page(qPrintable(page));
    QVERIFY(QTest::qWaitForWindowActive(&t.till->window()));
    QCOMPARE(t.exported(from), fileName);
}

void TstPrintAndExport::theOrdersExportTheirLinesToo()
{
    Till t;
    QWidget &orders = t.page("ordersPage");
    QVERIFY(QTest::qWaitForWindowActive(&t.till->window()));
    const QString lines = QStringLiteral("order lines-2026-11-22.csv");
    QCOMPARE(t.exported(orders, Qt::ControlModifier | Qt::ShiftModifier), lines);
    auto *button = orders.findChild<QPushButton *>(QStringLiteral("exportButton"));
    QVERIFY(button && button->menu());
    const QList<QAction *> choices = button->menu()->actions();
    QCOMPARE(choices.size(), 2);
    choices.first()->trigger();
    QCOMPARE(t.proposed(), QStringLiteral("orders-2026-11-22.csv"));
    choices.last()->trigger();
    QCOMPARE(t.proposed(), lines);
}

void TstPrintAndExport::theWalletExportsWhatHasTheKeyboard()
{
    Till t;
    QWidget &wallet = t.page("walletPage");
    QVERIFY(QTest::qWaitForWindowActive(&t.till->window()));
    t.till->session().chooseCustomer(t.customer);
    QTRY_VERIFY(wallet.findChild<QWidget *>(QStringLiteral("statementTable"))->isVisible());
    auto *table = wallet.findChild<QWidget *>(QStringLiteral("statementTable"));
    table->setFocus();
    QCOMPARE(t.exported(*table), QStringLiteral("statement Bora-2026-11-22.csv"));
    auto *search = wallet.findChild<QLineEdit *>(QStringLiteral("customerSearch"));
    search->setFocus();
    QCOMPARE(t.exported(*search), QStringLiteral("customers-2026-11-22.csv"));
}

void TstPrintAndExport::ordersPrintReceiptsAndSlips()
{
    Till t;
    auto &orders = static_cast<ui::OrdersPage &>(t.page("ordersPage"));
    QVERIFY(QTest::qWaitForWindowActive(&t.till->window()));
    QTest::keyClick(&orders, Qt::Key_P, Qt::ControlModifier);
    QVERIFY(!t.printDialog()); // nothing is open
    orders.openOrder(t.paid);
    auto *print = orders.findChild<QAbstractButton *>(QStringLiteral("printButton"));
    QTRY_VERIFY(print->isVisible() && print->isEnabled());
    QTest::keyClick(&orders, Qt::Key_P, Qt::ControlModifier);
    QVERIFY(t.printDialog());
    QTRY_COMPARE(t.printDialog()->windowTitle(), QStringLiteral("Receipt for order #%1").arg(t.paid.value));
    QTest::keyClick(t.printDialog(), Qt::Key_Escape);
    QTRY_VERIFY(!t.printDialog());
    orders.openOrder(t.waiting);
    QTRY_COMPARE(print->property("accessibleName").toString(), QStringLiteral("Print slip"));
    QTest::mouseClick(print, Qt::LeftButton);
    QVERIFY(t.printDialog());
    QTRY_COMPARE(t.printDialog()->windowTitle(), QStringLiteral("Slip for order #%1").arg(t.waiting.value));
}

void TstPrintAndExport::paymentPrintsTheSlip()
{
    Till t;
    auto &payment = static_cast<ui::PaymentPage &>(t.page("paymentPage"));
    QVERIFY(QTest::qWaitForWindowActive(&t.till->window()));
    payment.openOrder(t.waiting);
    auto *slip = payment.findChild<QAbstractButton *>(QStringLiteral("printSlipButton"));
    QTRY_VERIFY(slip->isVisible() && slip->isEnabled());
    QTest::keyClick(&payment, Qt::Key_P, Qt::ControlModifier);
    QVERIFY(t.printDialog());
    QTRY_COMPARE(t.printDialog()->windowTitle(), QStringLiteral("Slip for order #%1").arg(t.waiting.value));
}

} // namespace

DANGGOL_TEST_MAIN(QApplication, TstPrintAndExport)
#include "tst_print_and_export.moc"
