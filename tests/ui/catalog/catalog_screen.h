// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_shop.h"
#include "ui/catalog/cart_list.h"
#include "ui/catalog/catalog_page.h"
#include "ui/parts/key_button.h"
#include "ui/parts/number_label.h"
#include "ui/parts/views/card_grid_view.h"

#include <QApplication>
#include <QtTest>

#include <memory>

namespace danggol::ui::test
{

using danggol::test::Backend;
using danggol::test::TestShop;

struct Stocked
{
    const char *name;
    qint64 priceWon;
    qint64 stock;
    const char *category;
    const char *art;
};

inline constexpr Stocked kProducts[] = {
    {"Salt bread, 2 pcs", 4600, 18, "Bakery", "croissant"},
    {"House blend beans 200 g", 12500, 24, "Coffee", "beans"},
    {"Oat milk 1 L", 4900, 31, "Dairy & eggs", "carton"},
    {"Cold brew bottle 500 ml", 7800, 12, "Coffee", "bottle"},
    {"Free-range eggs, 10", 5400, 3, "Dairy & eggs", "eggs"},
    {"Farm milk 900 ml", 3200, 27, "Dairy & eggs", "milk"},
    {"Cinnamon roll", 3800, 9, "Bakery", "roll"},
    {"Jeju tangerines 1 kg", 8900, 16, "Fresh", "tangerine"},
    {"Sourdough loaf", 7100, 0, "Bakery", "loaf"},
    {"Cherry tomatoes 500 g", 5900, 22, "Fresh", "tomato"},
    {"Yuzu tea 480 g", 11000, 14, "Pantry", "jar"},
    {"Roasted seaweed, 5 packs", 4300, 40, "Pantry", "seaweed"},
};

/// A shop like the one in the pictures, with the page on it.
class CatalogScreen
{
public:
    explicit CatalogScreen(qint64 balanceWon = 48500, ThemeMode mode = ThemeMode::Light,
                           const Actor &actor = TestShop::staff())
        : theme(mode)
        , customer(shop.customer(QStringLiteral("Bora Namgung"), balanceWon))
        , session(shop.shop(), actor)
    {
        theme.apply(*qApp);
        theme.setReducedMotion(true);
        fill();
        QObject::connect(&session.notices(), &models::Notices::posted, &session,
                         [this](const models::Notice &notice) { notices.append(notice); });
        page = std::make_unique<CatalogPage>(theme, session);
        page->resize(1088, 736);
        page->setAutoFillBackground(true);
        QPalette palette = page->palette();
        palette.setColor(QPalette::Window, theme.color(Token::Surface));
        page->setPalette(palette);
        page->show();
        page->activateWindow();
    }

    template <class Control>
    [[nodiscard]] Control &get(const char *name) const
    {
        auto *found = page->findChild<Control *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return *found;
    }
    [[nodiscard]] CardGridView &grid() const { return get<CardGridView>("productGrid"); }
    [[nodiscard]] CartList &cart() const { return get<CartList>("cartList"); }
    [[nodiscard]] KeyButton &place() const { return get<KeyButton>("placeOrderButton"); }
    [[nodiscard]] QString text(const char *name) const { return get<NumberLabel>(name).text(); }
    [[nodiscard]] int rows() const { return grid().model()->rowCount(); }
    [[nodiscard]] QModelIndex card(int row) const { return grid().model()->index(row, 0); }

    void clickCard(int row) const
    {
        QTest::mouseClick(grid().viewport(), Qt::LeftButton, {}, grid().visualRect(card(row)).center());
    }
    void clickPlus(int row) const
    {
        QTest::mouseClick(grid().viewport(), Qt::LeftButton, {}, grid().plusRect(card(row)).center());
    }
    [[nodiscard]] bool choose()
    {
        session.chooseCustomer(customer);
        return QTest::qWaitFor([this] { return session.customer().has_value(); });
    }
    void issue(const QString &name, const Discount &discount)
    {
        const CouponId campaign = shop.coupon({.name = name,
                                               .discount = discount,
                                               .limit = 10,
                                               .endsAt = shop.clock().now().plusMs(20 * kMsPerDay)});
        (void)danggol::test::valueOf(shop.await<IssuedCoupon>([&](Reply<IssuedCoupon> reply) {
            shop->coupons().issue(TestShop::staff(), shop.operation(), {campaign, customer},
                                  std::move(reply));
        }));
    }

    TestShop shop{Backend::Sqlite};
    Theme theme;
    CustomerId customer;
    models::TillSession session;
    QList<models::Notice> notices;
    std::unique_ptr<CatalogPage> page;

private:
    void fill()
    {
        int number = 0;
        for (const Stocked &product : kProducts) {
            const CreateProductCommand command{
                .name = QString::fromUtf8(product.name),
                .price = Money(product.priceWon),
                .stock = product.stock,
                .category = QString::fromUtf8(product.category),
                .barcode = QStringLiteral("88010000000%1").arg(++number, 2, 10, QLatin1Char('0')),
                .art = QString::fromUtf8(product.art)};
            (void)danggol::test::valueOf(shop.await<Product>([&](Reply<Product> reply) {
                shop->catalog().create(TestShop::admin(), shop.operation(), command, std::move(reply));
            }));
        }
    }
};

} // namespace danggol::ui::test
