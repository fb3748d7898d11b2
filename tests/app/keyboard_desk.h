// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/till_window.h"
#include "models/commands/commands.h"
#include "tests/app/till_on_core.h"
#include "tests/support/test_shop.h"
#include "ui/orders/orders_page.h"
#include "ui/parts/toast_host.h"
#include "ui/payment/payment_page.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QStandardPaths>
#include <QtTest>

namespace danggol::app::test
{

using danggol::test::Backend;
using danggol::test::TestShop;
using danggol::test::valueOf;

/// A till that is used by nothing but its keys.
class KeyboardDesk
{
public:
    enum Page { Wallet, Catalog, Orders, Payment, Coupons, BestSellers };

    KeyboardDesk()
        : beans(shop.product(QStringLiteral("House blend beans"), 12'500, 24))
        , bread(shop.product(QStringLiteral("Salt bread"), 4'600, 18))
        , bora(shop.customer(QStringLiteral("Bora Namgung"), 48'500))
        , haram(shop.customer(QStringLiteral("Haram Mok"), 9'400))
    {
        // The platform without a screen has no window manager to tell a window's least size.
        danggol::test::FatalWarnings::expect(QStringLiteral("propagateSizeHints"));
        theme.apply(*qApp);
        theme.setReducedMotion(true);
    }

    /// Opens the window, with what the shop has by then.
    void open(const Actor &actor = TestShop::admin())
    {
        till = std::make_unique<danggol::test::TillOnCore>(theme, shop.shop(), actor);
        till->window().resize(1280, 800);
        till->window().show();
        till->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&till->window()));
    }
    void go(Page page)
    {
        till->window().setCurrentPage(page);
        QCOMPARE(till->window().currentPage(), static_cast<int>(page));
    }
    void serve(CustomerId customer)
    {
        till->session().chooseCustomer(customer);
        QTRY_VERIFY(till->session().customer());
    }

    /// The window that has the keyboard. Without a window manager a dialog that closes leaves it to none.
    static QWindow *front()
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (!QGuiApplication::focusWindow() && window->isVisible())
                window->activateWindow();
        }
        (void)QTest::qWaitFor([] { return QGuiApplication::focusWindow() != nullptr; });
        return QGuiApplication::focusWindow();
    }
    static void press(QKeyCombination key) { QTest::keyClick(front(), key.key(), key.keyboardModifiers()); }
    /// A key that is held down: pressed, and repeated as the keyboard does it.
    static void hold(QKeyCombination key, const QString &text = {})
    {
        qt_handleKeyEvent(front(), QEvent::KeyPress, key.key(), key.keyboardModifiers(), text);
        for (int i = 0; i < 8; ++i) {
            if (QWindow *now = QGuiApplication::focusWindow())
                qt_handleKeyEvent(now, QEvent::KeyPress, key.key(), key.keyboardModifiers(), text, true);
            QCoreApplication::sendPostedEvents();
        }
        if (QWindow *now = QGuiApplication::focusWindow())
            qt_handleKeyEvent(now, QEvent::KeyRelease, key.key(), key.keyboardModifiers(), text);
    }
    /// Letters as an input method hands them to a widget: so fast, keys of the window would be a scanner's.
    static void type(const QString &text)
    {
        for (const QChar letter : text)
            if (QWidget *focus = QApplication::focusWidget())
                QTest::keyClick(focus, letter.toLatin1());
    }

    template <class Widget = QWidget>
    Widget *find(const char *name)
    {
        for (Widget *widget : till->window().findChildren<Widget *>(QString::fromLatin1(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] static QString focused()
    {
        const QWidget *widget = QApplication::focusWidget();
        return widget ? widget->objectName() : QString();
    }
    QString toast()
    {
        const ui::Toast *shown = till->window().toasts().current();
        return shown ? shown->text() : QString();
    }
    template <class View = QAbstractItemView>
    [[nodiscard]] int rows(const char *view)
    {
        auto *found = find<View>(view);
        return found ? found->model()->rowCount() : -1;
    }
    /// Opens an order on the Orders screen.
    void openOrder(OrderId order)
    {
        go(Orders);
        auto *page = static_cast<ui::OrdersPage *>(till->window().page(Orders));
        page->openOrder(order);
        QTRY_VERIFY(page->controller().reader().view());
    }
    void openPayment(OrderId order)
    {
        go(Payment);
        auto *page = static_cast<ui::PaymentPage *>(till->window().page(Payment));
        page->openOrder(order);
        QTRY_VERIFY(page->controller().reader().view() && page->controller().reader().id() == order);
    }

    OrderId paidOrder()
    {
        const OrderId order = shop.placedOrder(bora, {{bread, 1}});
        (void)valueOf(shop.await<danggol::Payment>([&](Reply<danggol::Payment> reply) {
            shop->payments().pay(TestShop::staff(), shop.operation(), {.order = order}, std::move(reply));
        }));
        return order;
    }
    [[nodiscard]] OrderStatus statusOf(OrderId order)
    {
        return valueOf(shop.await<Order>([&](Reply<Order> reply) {
                   shop->orders().find(TestShop::staff(), order, std::move(reply));
               }))
            .status;
    }
    [[nodiscard]] qint64 orderCount()
    {
        return valueOf(shop.await<OrderCounts>([&](Reply<OrderCounts> reply) {
                   shop->orders().counts(TestShop::staff(), {}, std::move(reply));
               }))
            .all();
    }

    TestShop shop{Backend::Sqlite};
    ui::Theme theme{ui::ThemeMode::Light};
    ProductId beans;
    ProductId bread;
    CustomerId bora;
    CustomerId haram;
    std::unique_ptr<TillWindow> till;
};

} // namespace danggol::app::test
