// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/till_session.h"
#include "tests/support/test_shop.h"

namespace danggol::test
{

/// A shop that sells, and a till in it. Today is 22 November 2026, 14:00.
class RankingShop
{
public:
    explicit RankingShop(const Actor &actor = TestShop::admin()) : session(shop.shop(), actor)
    {
        QObject::connect(&session.notices(), &models::Notices::posted, &session,
                         [this](const models::Notice &notice) { notices.append(notice); });
        m_buyer = shop.customer(QStringLiteral("Buyer"), 20'000'000);
    }

    ProductId product(const QString &name, qint64 priceWon, const QString &art = {})
    {
        return valueOf(shop.await<Product>([&](Reply<Product> reply) {
                   shop->catalog().create(TestShop::admin(), shop.operation(),
                                          {.name = name, .price = Money(priceWon), .stock = 900, .art = art},
                                          std::move(reply));
               }))
            .id;
    }
    /// Sells and takes the money, so many days ago.
    void sell(const QList<CartLine> &lines, int daysAgo = 0)
    {
        const Timestamp now = shop.clock().now();
        shop.clock().set(now.plusMs(-daysAgo * kMsPerDay));
        const OrderId order = shop.placedOrder(m_buyer, lines);
        (void)valueOf(shop.await<Payment>([&](Reply<Payment> reply) {
            shop->payments().pay(TestShop::staff(), shop.operation(), {.order = order}, std::move(reply));
        }));
        shop.clock().set(now);
    }
    void aggregate()
    {
        (void)valueOf(shop.await<AggregationReport>([&](Reply<AggregationReport> reply) {
            shop->ranking().aggregate(TestShop::admin(), shop.operation(), {}, {}, std::move(reply));
        }));
    }

    TestShop shop{Backend::Sqlite};
    models::TillSession session;
    QList<models::Notice> notices;

private:
    CustomerId m_buyer;
};

} // namespace danggol::test
