// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/staff/permission.h"

namespace danggol
{

namespace
{

bool customerMay(Permission permission)
{
    switch (permission) {
    case Permission::ReadCatalog:
    case Permission::ReadWallet:
    case Permission::ReadOrders:
    case Permission::PlaceOrder:
    case Permission::CancelOrder:
    case Permission::ConfirmOrder:
    case Permission::PayOrder:
    case Permission::ReadCoupons:
    case Permission::IssueCoupon:
    case Permission::ReadRanking:
        return true;
    default:
        return false;
    }
}

bool staffMay(Permission permission)
{
    switch (permission) {
    case Permission::AdjustStock:
    case Permission::ReadCustomers:
    case Permission::EditCustomers:
    case Permission::ChargeWallet:
    case Permission::UndoCharge:
    case Permission::RefundOrder:
    case Permission::PrintDocument:
    case Permission::ReadSettings:
        return true;
    default:
        return customerMay(permission);
    }
}

Error forbidden()
{
    return {ErrorCode::Forbidden,
            QStringLiteral("This is not allowed for the signed-in person. Nothing was changed. "
                           "Ask an admin to do it."),
            {},
            {}};
}

} // namespace

bool isAllowed(Role role, Permission permission)
{
    switch (role) {
    case Role::Customer:
        return customerMay(permission);
    case Role::Staff:
        return staffMay(permission);
    case Role::Admin:
        return true;
    }
    return false;
}

Result<Done> authorise(const Actor &actor, Permission permission)
{
    if (!isAllowed(actor.role, permission))
        return fail(forbidden());
    return Done{};
}

Result<Done> authoriseFor(const Actor &actor, Permission permission, CustomerId owner)
{
    TRY_DONE(authorise(actor, permission));
    if (actor.role == Role::Customer && actor.customer != owner)
        return fail(forbidden());
    return Done{};
}

} // namespace danggol
