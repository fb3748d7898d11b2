// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/window/heartbeat.h"
#include "tests/app/window/window_under_test.h"

#include <memory>

namespace danggol::test
{

/// A small shop on a real database with a till in it, and questions to its books. Bora Namgung has ₩50,000,
/// Haram Mok ₩1,000; there is bread for ₩4,600 and milk for ₩4,900, fifty of each.
class JourneyShop
{
public:
    explicit JourneyShop(Desk &desk, Backend backend = Backend::Sqlite);

    /// Orders one of each bread and milk: ₩9,500.
    [[nodiscard]] OrderId placed(CustomerId customer);
    [[nodiscard]] OrderId paid(CustomerId customer);

    [[nodiscard]] Order order(OrderId id);
    [[nodiscard]] OrderCounts orders();
    [[nodiscard]] qint64 orderCount();
    [[nodiscard]] qint64 balanceOf(CustomerId customer) { return shop.balanceWon(customer); }
    [[nodiscard]] qint64 entriesOf(CustomerId customer);
    /// Failed ones too.
    [[nodiscard]] qint64 attemptsOf(OrderId order);
    [[nodiscard]] QList<Coupon> campaigns();

    /// Chooses by F4, the name and Enter.
    void chooseByKey(const QString &name);

    TestShop shop;
    CustomerId bora;
    CustomerId haram;
    ProductId bread;
    ProductId milk;
    CouponId autumn;
    WindowUnderTest till;

    static inline const QString kBreadBarcode = QStringLiteral("8801234567893");

private:
    [[nodiscard]] ProductId product(const QString &name, qint64 priceWon, const QString &barcode);
};

} // namespace danggol::test
