// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/till_session.h"
#include "tests/support/test_shop.h"
#include "ui/theme/theme.h"

#include <QApplication>

namespace danggol::ui::test
{

using danggol::test::Backend;
using danggol::test::TestShop;
using danggol::test::valueOf;

/// A shop with a till and a theme, and the orders that a screen's test starts from.
class OrderScreen
{
public:
    OrderScreen()
    {
        // The platform without a screen has no window manager to tell a window's least size.
        danggol::test::FatalWarnings::expect(QStringLiteral("propagateSizeHints"));
        theme.apply(*qApp);
    }

    /// Makes a product with a drawing.
    ProductId product(const QString &name, qint64 priceWon, const QString &art)
    {
        return valueOf(shop.await<Product>([&](Reply<Product> reply) {
                   shop->catalog().create(TestShop::admin(), shop.operation(),
                                          {.name = name, .price = Money(priceWon), .stock = 100, .art = art},
                                          std::move(reply));
               }))
            .id;
    }
    IssuedCouponId coupon(CustomerId customer, const QString &name, qint64 offWon)
    {
        const CouponId made = shop.coupon(
            {.name = name, .discount = {.type = DiscountType::Amount, .value = offWon}, .limit = 10});
        return valueOf(shop.await<IssuedCoupon>([&](Reply<IssuedCoupon> reply) {
                   shop->coupons().issue(TestShop::staff(), shop.operation(), {made, customer},
                                         std::move(reply));
               }))
            .id;
    }
    /// Places an order so many minutes ago.
    OrderId place(int minutesAgo, CustomerId customer, const QList<CartLine> &lines,
                  std::optional<IssuedCouponId> coupon = std::nullopt)
    {
        const Timestamp now = shop.clock().now();
        shop.clock().set(now.plusMs(-minutesAgo * kMsPerMinute));
        const OrderId id = shop.placedOrder(customer, lines, coupon);
        shop.clock().set(now);
        return id;
    }
    Payment pay(OrderId order)
    {
        return valueOf(shop.await<Payment>([&](Reply<Payment> reply) {
            shop->payments().pay(TestShop::staff(), shop.operation(), {.order = order}, std::move(reply));
        }));
    }
    Order order(OrderId id)
    {
        return valueOf(shop.await<Order>(
            [&](Reply<Order> reply) { shop->orders().find(TestShop::staff(), id, std::move(reply)); }));
    }
    QList<Payment> attempts(OrderId id)
    {
        return valueOf(shop.await<QList<Payment>>([&](Reply<QList<Payment>> reply) {
            shop->payments().attempts(TestShop::staff(), id, std::move(reply));
        }));
    }
    void confirm(OrderId id)
    {
        (void)valueOf(shop.await<Order>([&](Reply<Order> reply) {
            shop->orders().confirm(TestShop::staff(), shop.operation(), id, std::move(reply));
        }));
    }
    void cancel(OrderId id)
    {
        (void)valueOf(shop.await<Order>([&](Reply<Order> reply) {
            shop->orders().cancel(TestShop::staff(), shop.operation(), id, std::move(reply));
        }));
    }

    TestShop shop{Backend::Sqlite};
    Theme theme{ThemeMode::Light};
    models::TillSession session{shop.shop(), TestShop::staff()};
};

/// The named child, which must be there.
template <class Widget>
Widget *child(QWidget &parent, const char *name)
{
    auto *found = parent.findChild<Widget *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no %s on the page", name);
    return found;
}

/// Shows the page as large as the window's content is at 1280 x 800.
inline void showPage(QWidget &page)
{
    page.resize(1086, 734);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
}

} // namespace danggol::ui::test
