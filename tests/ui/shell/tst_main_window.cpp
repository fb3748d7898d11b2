// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/banner.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/toast_host.h"
#include "ui/shell/main_window.h"
#include "ui/shell/nav_bar.h"
#include "ui/shell/nav_item.h"
#include "ui/shell/search_button.h"
#include "ui/shell/staff_button.h"
#include "ui/shell/top_bar.h"

#include <QAbstractButton>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace danggol::ui;

namespace
{

struct PageSpec
{
    IconName icon;
    const char *title;
};

constexpr PageSpec kPages[] = {{IconName::Wallet, "Wallet"},  {IconName::Catalog, "Catalog"},
                               {IconName::Orders, "Orders"},  {IconName::Payment, "Payment"},
                               {IconName::Coupon, "Coupons"}, {IconName::BestSellers, "Best sellers"}};

QWidget *ordersPage(Theme &theme)
{
    auto *empty = new EmptyState(theme, QStringLiteral("No orders yet"),
                                 QStringLiteral("Choose a customer, scan or pick products,\n"
                                                "and the first order will appear here."));
    empty->setPrimary(QStringLiteral("Start an order"), QStringLiteral("Ctrl 2"));
    empty->setSecondary(QStringLiteral("Choose a customer"), QStringLiteral("F4"));
    return empty;
}

std::unique_ptr<MainWindow> makeWindow(Theme &theme)
{
    auto window = std::make_unique<MainWindow>(theme);
    int digit = Qt::Key_1;
    for (const PageSpec &page : kPages) {
        window->addPage(page.icon, QLatin1String(page.title),
                        QKeySequence(Qt::CTRL | static_cast<Qt::Key>(digit++)), ordersPage(theme));
    }
    window->addFootItem(IconName::Settings, QStringLiteral("Settings"),
                        QKeySequence(Qt::CTRL | Qt::Key_Comma));
    window->addFootItem(IconName::Keyboard, QStringLiteral("Shortcuts"), QKeySequence(Qt::Key_F1));
    window->addFootItem(IconName::Lock, QStringLiteral("Lock till"), QKeySequence(Qt::CTRL | Qt::Key_L));
    window->navBar().setShopName(QStringLiteral("Dalbit Market"));
    window->topBar().setStaff(5, QStringLiteral("Sori"), QStringLiteral("Cashier"));
    window->topBar().setConnection(QStringLiteral("PostgreSQL"), ConnectionLabel::State::Connected);
    return window;
}

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(*qApp); }
    void frameHasTheDesignsMeasures();
    void narrowWindowShowsIconsOnly();
    void keysSwitchPages();
    void aPageThatIsShownHasTheFocus();
    void aButtonThatGoesAwayLeavesTheFocusInItsPage();
    void hiddenPagesAreNotShown();
    void paymentCountIsShownAndSpoken();
    void bannerPushesTheContentDown();
    void topBarTellsWhatWasAskedFor();
    void footItemsTellWhich();
    void everythingHasAName();
    void pictures();

private:
    Theme m_theme{ThemeMode::Light};
};

void TestMainWindow::frameHasTheDesignsMeasures()
{
    const auto window = makeWindow(m_theme);
    window->show();
    QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    QCOMPARE(window->size(), QSize(1280, 800));
    QCOMPARE(window->navBar().width(), 184);
    QCOMPARE(window->topBar().height(), 56);
    QCOMPARE(window->contentFrame().geometry(), QRect(184, 56, 1088, 736));
    QCOMPARE(window->navBar().pageItem(0)->geometry(), QRect(8, 56, 168, 36));
    QCOMPARE(window->topBar().customerChip().size(), QSize(296, 40));
}

void TestMainWindow::narrowWindowShowsIconsOnly()
{
    const auto window = makeWindow(m_theme);
    window->resize(1119, 680);
    window->show();
    QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    QVERIFY(window->navBar().isNarrow());
    QCOMPARE(window->navBar().width(), 56);
    QCOMPARE(window->navBar().pageItem(0)->toolTip(), QStringLiteral("Wallet (Ctrl 1)"));
    window->resize(1120, 680);
    QTRY_VERIFY(!window->navBar().isNarrow());
}

void TestMainWindow::keysSwitchPages()
{
    const auto window = makeWindow(m_theme);
    window->show();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    QSignalSpy changed(window.get(), &MainWindow::currentPageChanged);
    for (int i = 5; i >= 0; --i) {
        QTest::keyClick(window.get(), static_cast<Qt::Key>(Qt::Key_1 + i), Qt::ControlModifier);
        QCOMPARE(window->currentPage(), i);
        QVERIFY(window->navBar().pageItem(i)->isChecked());
    }
    QCOMPARE(changed.count(), 6);
    QTest::mouseClick(window->navBar().pageItem(3), Qt::LeftButton);
    QCOMPARE(window->currentPage(), 3);
    QTest::mouseClick(window->navBar().pageItem(3), Qt::LeftButton);
    QVERIFY(window->navBar().pageItem(3)->isChecked());
    QCOMPARE(changed.count(), 7);
}

void TestMainWindow::aPageThatIsShownHasTheFocus()
{
    MainWindow window(m_theme);
    auto *first = new QWidget;
    auto *second = new QWidget;
    auto *edit = new QLineEdit(second);
    window.addPage(IconName::Wallet, QStringLiteral("First"), Qt::CTRL | Qt::Key_1, first);
    window.addPage(IconName::Catalog, QStringLiteral("Second"), Qt::CTRL | Qt::Key_2, second);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.setCurrentPage(1);
    QVERIFY(second->hasFocus());
    edit->setFocus();
    window.navBar().pageItem(0)->setFocus();
    window.setCurrentPage(0);
    QVERIFY(first->hasFocus());
    window.setCurrentPage(1);
    QVERIFY(edit->hasFocus()); // where it was left
}

void TestMainWindow::aButtonThatGoesAwayLeavesTheFocusInItsPage()
{
    MainWindow window(m_theme);
    auto *page = new QWidget;
    auto *button = new QPushButton(QStringLiteral("Confirm"), page);
    window.addPage(IconName::Orders, QStringLiteral("Orders"), Qt::CTRL | Qt::Key_1, page);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    button->setFocus();
    QVERIFY(button->hasFocus());
    button->hide();
    QTRY_VERIFY(page->hasFocus());
    button->show();
    button->setFocus();
    button->setEnabled(false);
    QTRY_VERIFY(page->hasFocus());
}

void TestMainWindow::hiddenPagesAreNotShown()
{
    const auto window = makeWindow(m_theme);
    window->setCurrentPage(4);
    window->setPageVisible(4, false);
    QCOMPARE(window->currentPage(), 0);
    window->setCurrentPage(4);
    QCOMPARE(window->currentPage(), 0);
}

void TestMainWindow::paymentCountIsShownAndSpoken()
{
    const auto window = makeWindow(m_theme);
    window->setPageBadge(3, 4, QStringLiteral("4 waiting"));
    const NavItem *item = window->navBar().pageItem(3);
    QCOMPARE(item->accessibleName(), QStringLiteral("Payment"));
    QCOMPARE(item->accessibleDescription(), QStringLiteral("4 waiting"));
    window->setPageBadge(3, 0, QStringLiteral("0 waiting"));
    QVERIFY(item->accessibleDescription().isEmpty());
}

void TestMainWindow::bannerPushesTheContentDown()
{
    const auto window = makeWindow(m_theme);
    window->show();
    QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    window->banner().setMessage(Banner::Tone::Wait, IconName::PlugBroken,
                                QStringLiteral("Reconnecting to shop-db.local."),
                                QStringLiteral("Attempt 3."));
    window->banner().show();
    QTRY_COMPARE(window->banner().geometry(), QRect(184, 56, 1088, 52));
    QCOMPARE(window->contentFrame().geometry(), QRect(184, 116, 1088, 676));
    window->banner().hide();
    QTRY_COMPARE(window->contentFrame().y(), 56);
}

void TestMainWindow::topBarTellsWhatWasAskedFor()
{
    const auto window = makeWindow(m_theme);
    TopBar &bar = window->topBar();
    QSignalSpy customer(&bar, &TopBar::customerRequested);
    QSignalSpy search(&bar, &TopBar::searchRequested);
    QSignalSpy staff(&bar, &TopBar::staffMenuRequested);
    bar.customerChip().click();
    bar.searchButton().click();
    bar.staffButton().click();
    QCOMPARE(customer.count() + search.count() + staff.count(), 3);
    QCOMPARE(bar.customerChip().accessibleName(), QStringLiteral("Choose a customer"));
    bar.setCustomer(CustomerChip::Customer{3, QStringLiteral("Bora Namgung"), 48'500});
    QCOMPARE(bar.customerChip().accessibleName(), QStringLiteral("Bora Namgung"));
    bar.setConnection(QStringLiteral("PostgreSQL"), ConnectionLabel::State::Offline);
    QCOMPARE(bar.connectionLabel().text(), QStringLiteral("PostgreSQL Offline"));
}

void TestMainWindow::footItemsTellWhich()
{
    const auto window = makeWindow(m_theme);
    window->show();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    QSignalSpy foot(window.get(), &MainWindow::footTriggered);
    QTest::keyClick(window.get(), Qt::Key_F1);
    window->navBar().footItem(2)->click();
    QCOMPARE(foot.count(), 2);
    QCOMPARE(foot.at(0).at(0).toInt(), 1);
    QCOMPARE(foot.at(1).at(0).toInt(), 2);
}

void TestMainWindow::everythingHasAName()
{
    const auto window = makeWindow(m_theme);
    const QList<QAbstractButton *> buttons = window->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (!button->isHidden())
            QVERIFY2(!button->accessibleName().isEmpty(), button->metaObject()->className());
    }
}

void TestMainWindow::pictures()
{
    const QString set = qEnvironmentVariable("DANGGOL_GALLERY_DIR");
    const QString folder = set.isEmpty() ? QDir::tempPath() + QStringLiteral("/danggol-gallery") : set;
    QDir().mkpath(folder);
    m_theme.setReducedMotion(true);
    const auto window = makeWindow(m_theme);
    window->setPageBadge(3, 4, QStringLiteral("4 waiting"));
    window->setCurrentPage(2);
    window->show();
    QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    window->topBar().setConnection(QStringLiteral("PostgreSQL"), ConnectionLabel::State::Reconnecting);
    window->banner().setMessage(
        Banner::Tone::Wait, IconName::PlugBroken, QStringLiteral("Reconnecting to shop-db.local."),
        QStringLiteral("Attempt 3, next try in 4 s. You can look around and fill a cart; "
                       "charges, orders and payments wait until we’re back."));
    window->banner().setAction(QStringLiteral("Retry now"), QStringLiteral("F5"));
    window->banner().show();
    QTRY_COMPARE(window->contentFrame().y(), 116);
    QTRY_COMPARE(window->topBar().connectionLabel().size(), window->topBar().connectionLabel().sizeHint());
    QVERIFY(window->grab().save(folder + QStringLiteral("/window-reconnecting.png")));
    window->banner().hide();
    window->topBar().setConnection(QStringLiteral("PostgreSQL"), ConnectionLabel::State::Connected);
    window->topBar().setCustomer(CustomerChip::Customer{3, QStringLiteral("Bora Namgung"), 48'500});
    window->setCurrentPage(0);
    ToastMessage toast;
    toast.strong = QStringLiteral("Charged ₩30,000");
    toast.rest = QStringLiteral("to Bora Namgung");
    toast.actionWords = QStringLiteral("Undo");
    toast.actionKey = QStringLiteral("Ctrl Z");
    window->toasts().show(toast);
    QVERIFY(window->grab().save(folder + QStringLiteral("/window.png")));
    window->resize(1024, 680);
    QVERIFY(window->navBar().isNarrow());
    QCOMPARE(window->contentFrame().x(), 56);
    m_theme.setMode(ThemeMode::Dark);
    QVERIFY(window->grab().save(folder + QStringLiteral("/window-narrow-dark.png")));
    m_theme.setMode(ThemeMode::Light);
    qInfo("pictures: %s", qPrintable(folder));
}

} // namespace

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
