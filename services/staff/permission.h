// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/actor.h"
#include "services/domain/ids.h"
#include "services/domain/result.h"

namespace danggol
{

/// Every operation that somebody may be refused. A new one is refused to everybody until the table names who
/// may.
enum class Permission {
    ReadCatalog,
    EditCatalog,
    AdjustStock,
    ReadCustomers,
    EditCustomers,
    ReadWallet,
    ChargeWallet,
    UndoCharge,
    ReadOrders,
    PlaceOrder,
    CancelOrder,
    ConfirmOrder,
    RefundOrder,
    PrintDocument,
    PayOrder,
    ReadCoupons,
    IssueCoupon,
    EditCoupons,
    ReadRanking,
    RunAggregation,
    VerifyBooks,
    ReadSettings,
    EditSettings,
    ManageStaff,
    ManageTokens,
    ReadMetrics,
    RunJobs,
    RehearseRush,
};

/// Whether the table allows it to the role at all.
[[nodiscard]] bool isAllowed(Role role, Permission permission);

/// Forbidden unless the actor's role may do it; for a customer, only where there is no customer at stake.
[[nodiscard]] Result<Done> authorise(const Actor &actor, Permission permission);

/// The same for something of `owner`'s: a customer may touch their own things alone.
[[nodiscard]] Result<Done> authoriseFor(const Actor &actor, Permission permission, CustomerId owner);

} // namespace danggol
