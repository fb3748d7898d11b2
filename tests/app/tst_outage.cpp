// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/till_window.h"
#include "tests/app/till_on_core.h"
#include "tests/support/lost_server.h"
#include "tests/support/postgres_server.h"
#include "tests/support/test_shop.h"
#include "ui/catalog/catalog_page.h"
#include "ui/parts/as_of_label.h"
#include "ui/parts/banner.h"
#include "ui/parts/key_button.h"
#include "ui/parts/message_line.h"
#include "ui/parts/toast_host.h"
#include "ui/shell/main_window.h"
#include "ui/shell/top_bar.h"

#include <QApplication>
#include <QDir>
#include <QRegularExpression>

using namespace danggol;
using namespace danggol::app;
using namespace danggol::test;

namespace
{

constexpr int kBackMs = 15'000;

/// A till on a real server, with one regular and one product.
struct Till
{
    Till() : window(theme, shop.shop(), TestShop::admin())
    {
        QObject::connect(&window.session().notices(), &models::Notices::posted, &window,
                         [this](const models::Notice &notice) { said.append(notice.emphasis); });
        window.window().resize(1280, 800);
        window.show();
    }
    ~Till()
    {
        if (isStopped)
            start();
        window.window().close();
    }

    void stop()
    {
        isStopped = true;
        PostgresServer::instance().stopImmediately();
    }
    void start()
    {
        isStopped = false;
        PostgresServer::instance().start();
    }
    void goTo(int page) { window.window().setCurrentPage(page); }
    template <class Widget = ui::KeyButton>
    [[nodiscard]] Widget &find(const char *name)
    {
        return *window.window().findChild<Widget *>(QString::fromLatin1(name));
    }
    void press(Qt::Key key)
    {
        window.window().activateWindow();
        QWidget *focus = window.window().focusWidget();
        QTest::keyClick(focus ? focus : &window.window(), key);
    }
    void save(const QString &name)
    {
        const QString folder = qEnvironmentVariable("DANGGOL_PICTURES");
        if (folder.isEmpty())
            return;
        window.window().grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
        theme.setMode(ui::ThemeMode::Dark);
        window.window().grab().save(QDir(folder).filePath(name + QStringLiteral("-dark.png")));
        theme.setMode(ui::ThemeMode::Light);
    }

    ui::Theme theme{ui::ThemeMode::Light};
    TestShop shop{Backend::Postgres};
    CustomerId bora = shop.customer(QStringLiteral("Bora Namgung"), 20'000);
    ProductId bread = shop.product(QStringLiteral("Salt bread"), 4'000, 50);
    bool isStopped = false;
    TillOnCore window;
    QStringList said;
};

} // namespace

/// What the window shows and allows while its database is away, and when it is back.
class TstOutage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theBannerCountsAndGoes();
    void everyPageSaysHowOldItIs();
    void whatMovesMoneyWaits();
    void theCartKeepsWorking();
    void f5ReadsAgainOrTriesNow();
    void aNewShopSaysWhatToDoOnEveryPage();
};

void TstOutage::initTestCase()
{
    expectWarningsOfALostServer();
}

void TstOutage::theBannerCountsAndGoes()
{
    Till till;
    ui::Banner &banner = till.window.window().banner();
    ui::ConnectionLabel &label = till.window.window().topBar().connectionLabel();
    QVERIFY(!banner.isVisible());
    QCOMPARE(label.state(), ui::ConnectionLabel::State::Connected);
    till.goTo(2);
    till.stop();
    QTRY_VERIFY(banner.isVisible());
    QCOMPARE(label.state(), ui::ConnectionLabel::State::Reconnecting);
    QVERIFY(banner.message().startsWith(QStringLiteral("Reconnecting to 127.0.0.1. ")));
    const QRegularExpression counting(QStringLiteral("Attempt [0-9]+, next try in [2-4] s\\."));
    QTRY_VERIFY_WITH_TIMEOUT(counting.match(banner.message()).hasMatch(), kBackMs);
    till.save(QStringLiteral("away-orders"));
    const QString before = banner.message();
    QTRY_VERIFY(banner.message() != before);
    till.start();
    QTRY_VERIFY_WITH_TIMEOUT(!banner.isVisible(), kBackMs);
    QCOMPARE(label.state(), ui::ConnectionLabel::State::Connected);
    QCOMPARE(till.said.count(QStringLiteral("Connected again")), 1);
    till.save(QStringLiteral("back-orders"));
}

void TstOutage::everyPageSaysHowOldItIs()
{
    Till till;
    till.window.session().chooseCustomer(till.bora);
    QTRY_VERIFY(till.window.session().customer());
    till.stop();
    QTRY_VERIFY(till.window.window().banner().isVisible());
    for (int page = 0; page < till.window.window().pageCount(); ++page) {
        till.goTo(page);
        bool isSaid = false;
        for (const auto *asOf : till.window.window().page(page)->findChildren<ui::AsOfLabel *>())
            isSaid = isSaid || (asOf->isVisible() && asOf->text() == QStringLiteral("As of 14:00:00"));
        QVERIFY2(isSaid, qPrintable(till.window.window().page(page)->objectName()));
        till.save(QStringLiteral("away-%1").arg(page));
    }
    till.start();
    QTRY_VERIFY_WITH_TIMEOUT(!till.window.window().banner().isVisible(), kBackMs);
    for (const auto *asOf : till.window.window().findChildren<ui::AsOfLabel *>())
        QVERIFY(!asOf->isVisible());
}

void TstOutage::whatMovesMoneyWaits()
{
    Till till;
    const OrderId order = till.shop.placedOrder(till.bora, {{till.bread, 1}});
    till.window.session().chooseCustomer(till.bora);
    QTRY_VERIFY(till.window.session().customer());
    auto &quick = till.find("quickAmount1");
    QTRY_VERIFY(quick.isVisible());
    QTest::mouseClick(&quick, Qt::LeftButton);
    QVERIFY(till.find("chargeButton").isEnabled());
    till.goTo(3);
    QTRY_VERIFY(till.find("payButton").isVisible() && till.find("payButton").isEnabled());
    till.stop();
    QTRY_VERIFY(till.window.window().banner().isVisible());
    QVERIFY(!till.find("payButton").isEnabled());
    QVERIFY(till.find<ui::MessageLine>("paymentReason").isVisible());
    QVERIFY(!till.find("chargeButton").isEnabled());
    QVERIFY(till.find<ui::MessageLine>("chargeMessage").message().contains(QStringLiteral("connection")));
    QVERIFY(!till.find("aggregateButton").isEnabled());
    till.save(QStringLiteral("away-payment"));
    till.start();
    QTRY_VERIFY_WITH_TIMEOUT(till.find("payButton").isEnabled(), kBackMs);
    QVERIFY(!till.find<ui::MessageLine>("paymentReason").isVisible());
    QVERIFY(till.find("chargeButton").isEnabled()); // with the amount that was chosen before
    QTest::mouseClick(&till.find("payButton"), Qt::LeftButton);
    QTRY_VERIFY(till.said.contains(QStringLiteral("Paid ₩4,000")));
    QVERIFY(order.value > 0);
    till.shop.expectBooksBalance();
}

void TstOutage::theCartKeepsWorking()
{
    Till till;
    till.window.session().chooseCustomer(till.bora);
    QTRY_VERIFY(till.window.session().customer());
    till.goTo(1);
    models::CatalogController &catalog = till.window.window().findChild<ui::CatalogPage *>()->controller();
    QTRY_COMPARE(catalog.products().rowCount(), 1);
    till.stop();
    QTRY_VERIFY(till.window.window().banner().isVisible());
    // Filters and barcodes answer from memory.
    catalog.products().setInStockOnly(true);
    QTRY_VERIFY(catalog.products().isComplete());
    QCOMPARE(catalog.products().rowCount(), 1);
    catalog.products().setText(QStringLiteral("nothing like it"));
    QTRY_COMPARE(catalog.products().rowCount(), 0);
    catalog.products().setText(QString());
    QTRY_COMPARE(catalog.products().rowCount(), 1);
    catalog.add(catalog.products().row(0));
    catalog.setQuantity(till.bread, 3);
    QCOMPARE(till.window.cartItemCount(), 3);
    QVERIFY(!till.find("placeOrderButton").isEnabled());
    QVERIFY(till.find<ui::MessageLine>("cartReason").isVisible());
    till.save(QStringLiteral("away-cart"));
    till.start();
    QTRY_VERIFY_WITH_TIMEOUT(till.find("placeOrderButton").isEnabled(), kBackMs);
    QCOMPARE(till.window.cartItemCount(), 3);
    QTest::mouseClick(&till.find("placeOrderButton"), Qt::LeftButton);
    QTRY_VERIFY(till.said.contains(QStringLiteral("Placed order #1")));
    QCOMPARE(till.shop.stock(till.bread), 47);
    till.shop.expectBooksBalance();
}

void TstOutage::f5ReadsAgainOrTriesNow()
{
    Till till;
    ui::Banner &banner = till.window.window().banner();
    for (int page = 0; page < till.window.window().pageCount(); ++page) {
        till.goTo(page);
        till.press(Qt::Key_F5); // nothing ambiguous about it
    }
    till.goTo(2);
    till.stop();
    const QRegularExpression waits(QStringLiteral("next try in [34] s\\."));
    QTRY_VERIFY_WITH_TIMEOUT(waits.match(banner.message()).hasMatch(), kBackMs);
    till.start();
    till.press(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(!banner.isVisible(), 2'000);
}

void TstOutage::aNewShopSaysWhatToDoOnEveryPage()
{
    ui::Theme theme(ui::ThemeMode::Light);
    TestShop shop(Backend::Sqlite);
    TillOnCore window(theme, shop.shop(), TestShop::admin());
    window.window().resize(1280, 800);
    window.show();
    const QString folder = qEnvironmentVariable("DANGGOL_PICTURES");
    for (int page = 0; page < window.window().pageCount(); ++page) {
        window.window().setCurrentPage(page);
        QWidget *shown = window.window().page(page);
        const auto isOffered = [shown] {
            for (const auto *button : shown->findChildren<ui::KeyButton *>(QStringLiteral("emptyPrimary"))) {
                if (button->isVisible() && !button->shortcutHint().isEmpty())
                    return true;
            }
            return false;
        };
        // The catalog has its way to a first product where products are made.
        if (!qobject_cast<ui::CatalogPage *>(shown))
            QTRY_VERIFY2(isOffered(), qPrintable(shown->objectName()));
        if (!folder.isEmpty())
            window.window().grab().save(QDir(folder).filePath(QStringLiteral("empty-%1.png").arg(page)));
    }
    theme.setMode(ui::ThemeMode::Dark);
    for (int page = 0; page < window.window().pageCount() && !folder.isEmpty(); ++page) {
        window.window().setCurrentPage(page);
        window.window().grab().save(QDir(folder).filePath(QStringLiteral("empty-%1-dark.png").arg(page)));
    }
    window.window().close();
}

DANGGOL_TEST_MAIN(QApplication, TstOutage)
#include "tst_outage.moc"
