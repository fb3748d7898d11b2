// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/demo_staff.h"

#include "services/demo/demo_shop.h"
#include "services/staff/pin_hash.h"

#include <algorithm>

namespace danggol::demo
{

namespace
{

constexpr StaffId kMina{4};
constexpr qint64 kMorningMs = 72 * kMsPerMinute;
constexpr qint64 kBeforeNowMs = 20 * kMsPerMinute;

Result<Done> signIn(DemoTill &till, StaffId who, Timestamp moment)
{
    TRY(const QString hash, till.services().staff.pinToTry(till.at(moment), who));
    TRY_DONE(till.services().staff.signIn(till.at(moment), who, {.hash = hash, .matches = true}));
    return Done{};
}

Result<Done> visit(DemoTill &till, const Actor &who, Timestamp moment)
{
    TRY_DONE(signIn(till, StaffId{who.id}, moment));
    TRY_DONE(till.services().staff.signOut(till.at(moment), who));
    return Done{};
}

Actor mina(const DemoTill &till)
{
    return Actor::staff(kMina, till.text("Mina"), Role::Staff);
}

} // namespace

Result<Done> hireStaff(DemoTill &till, Timestamp moment)
{
    TRY(const QString hash, pin_hash::make(DemoShop::pin(), pin_hash::Cost::least()));
    const StaffService &staff = till.services().staff;
    for (const Actor &who : {till.cashier(0), till.cashier(1), mina(till)})
        TRY_DONE(staff.add(till.at(moment), till.admin(), who.name, who.role));
    for (const Actor &who : {till.admin(), till.cashier(0), till.cashier(1), mina(till)})
        TRY_DONE(staff.setPin(till.at(moment), till.admin(), StaffId{who.id}, hash));
    return Done{};
}

Result<Done> comeAndGo(DemoTill &till, Timestamp opening)
{
    TRY_DONE(visit(till, mina(till), opening.plusMs(-4 * kMsPerDay)));
    TRY_DONE(visit(till, till.cashier(1), opening.plusMs(-kMsPerDay)));
    TRY_DONE(signIn(till, StaffId{till.cashier(0).id}, opening));
    const Timestamp now = till.context().now;
    return visit(till, till.admin(), std::min(opening.plusMs(kMorningMs), now.plusMs(-kBeforeNowMs)));
}

} // namespace danggol::demo
