// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_shop.h"

namespace danggol::test
{

/// Haneul (admin, 1111) and Sori (cashier, 2222), who can sign in, and Duri, who has no PIN.
struct StaffPeople
{
    explicit StaffPeople(TestShop &shop)
        : sori(add(shop, QStringLiteral("Sori"))), duri(add(shop, QStringLiteral("Duri")))
    {
        setPin(shop, haneul, QStringLiteral("1111"));
        setPin(shop, sori, QStringLiteral("2222"));
    }

    static StaffId add(TestShop &shop, const QString &name, Role role = Role::Staff)
    {
        return valueOf(shop.await<StaffMember>([&](Reply<StaffMember> reply) {
                   shop->staff().add(TestShop::admin(), shop.operation(), name, role, std::move(reply));
               }))
            .id;
    }
    static void setPin(TestShop &shop, StaffId id, const QString &pin)
    {
        (void)valueOf(shop.await<StaffMember>([&](Reply<StaffMember> reply) {
            shop->staff().setPin(TestShop::admin(), shop.operation(), id, pin, std::move(reply));
        }));
    }
    static void archive(TestShop &shop, StaffId id)
    {
        (void)valueOf(shop.await<StaffMember>([&](Reply<StaffMember> reply) {
            shop->staff().archive(TestShop::admin(), shop.operation(), id, true, std::move(reply));
        }));
    }
    static void edit(TestShop &shop, const StaffEdit &edit)
    {
        (void)valueOf(shop.await<StaffMember>([&](Reply<StaffMember> reply) {
            shop->staff().edit(TestShop::admin(), shop.operation(), edit, std::move(reply));
        }));
    }

    StaffId haneul{1};
    StaffId sori;
    StaffId duri;
};

} // namespace danggol::test
