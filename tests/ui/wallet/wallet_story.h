// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_shop.h"

#include <QDate>
#include <QTimeZone>

namespace danggol::test
{

/// A shop in November 2026 with ten regulars, and Bora Namgung's month of charges and payments.
class WalletStory
{
public:
    WalletStory() : shop(Backend::Sqlite)
    {
        makeOthers();
        makeBora();
        shop.clock().set(ManualClock::kStart);
    }

    TestShop shop;
    CustomerId bora;

private:
    void at(int month, int day, int hour, int minute)
    {
        const QDateTime moment(QDate(2026, month, day), QTime(hour, minute), QTimeZone("Asia/Seoul"));
        shop.clock().set({moment.toMSecsSinceEpoch()});
    }

    CustomerId add(const QString &name, const QString &phone, const QString &card = {})
    {
        return valueOf(shop.await<Customer>([&](Reply<Customer> reply) {
                   shop->customers().create(TestShop::admin(), shop.operation(),
                                            {.name = name, .phone = phone, .cardNo = card}, std::move(reply));
               }))
            .id;
    }

    void charge(CustomerId customer, qint64 amountWon, const QString &staff)
    {
        (void)valueOf(shop.await<ChargeReceipt>([&](Reply<ChargeReceipt> reply) {
            shop->wallet().charge(Actor::staff(StaffId{2}, staff, Role::Staff), shop.operation(),
                                  {customer, Money(amountWon)}, std::move(reply));
        }));
    }

    OrderId pay(qint64 amountWon, const QString &staff)
    {
        const ProductId product = shop.product(QStringLiteral("Basket"), amountWon, 1);
        const OrderId order = shop.placedOrder(bora, {{product, 1}});
        (void)valueOf(shop.await<Payment>([&](Reply<Payment> reply) {
            shop->payments().pay(Actor::staff(StaffId{2}, staff, Role::Staff), shop.operation(),
                                 {.order = order}, std::move(reply));
        }));
        return order;
    }

    void makeOthers()
    {
        struct Regular
        {
            const char *name;
            const char *ending;
            qint64 balanceWon;
        };
        constexpr Regular kRegulars[] = {
            {"Ara Gil", "4470", 58'900},     {"Mirae Eom", "2093", 34'150}, {"Ire Tak", "8816", 0},
            {"Eunsol Ban", "5507", 201'600}, {"Byeol Ok", "6254", 15'000},  {"Garam Do", "3318", 73'200},
            {"Nuri Seomun", "9042", 26'900}, {"Haram Mok", "1165", 9'400},  {"Daon Pyo", "7730", 112'300}};
        int minute = 0;
        for (const Regular &regular : kRegulars) {
            at(3, 20, 9, minute++);
            const CustomerId id = add(QString::fromLatin1(regular.name),
                                      QStringLiteral("010-2231-") + QLatin1String(regular.ending));
            if (regular.balanceWon > 0)
                charge(id, regular.balanceWon, QStringLiteral("Duri"));
        }
    }

    void makeBora()
    {
        const QString duri = QStringLiteral("Duri");
        const QString sori = QStringLiteral("Sori");
        const QString haneul = QStringLiteral("Haneul");
        at(3, 24, 10, 0);
        bora =
            add(QStringLiteral("Bora Namgung"), QStringLiteral("010-2231-4821"), QStringLiteral("0081-2290"));
        charge(bora, 29'500, sori);
        at(10, 31, 18, 40);
        (void)pay(14'500, duri);
        at(11, 2, 10, 16);
        charge(bora, 30'000, haneul);
        at(11, 6, 8, 55);
        (void)pay(9'800, sori);
        at(11, 9, 19, 2);
        (void)pay(12'500, duri);
        at(11, 12, 8, 31);
        const OrderId returned = pay(11'000, sori);
        at(11, 13, 17, 48);
        (void)valueOf(shop.await<Order>([&](Reply<Order> reply) {
            shop->orders().refund(Actor::staff(StaffId{1}, haneul, Role::Admin), shop.operation(),
                                  {.order = returned, .reason = QStringLiteral("Returned")},
                                  std::move(reply));
        }));
        at(11, 16, 12, 5);
        charge(bora, 50'000, sori);
        at(11, 18, 9, 12);
        (void)pay(7'800, sori);
        at(11, 21, 18, 20);
        (void)pay(16'400, duri);
    }
};

} // namespace danggol::test
