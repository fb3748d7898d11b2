// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/ids.h"

#include <QString>

#include <optional>
#include <tuple>

namespace danggol
{

enum class ActorKind : qint32 { Staff, Token, Job };
enum class Role : qint32 { Customer, Staff, Admin };

/// Who does it. Every command has one; ledger entries, orders, stock movements and audit rows keep it.
struct Actor
{
    ActorKind kind = ActorKind::Staff;
    qint64 id = 0;
    QString name;
    Role role = Role::Customer;
    /// For the role customer: the only customer whose things this actor may see or touch.
    std::optional<CustomerId> customer;

    /// Our own timers (expiry, confirmation, ranking), with an admin's rights.
    [[nodiscard]] static Actor job(const QString &name);
    [[nodiscard]] static Actor staff(StaffId id, const QString &name, Role role);
};

/// "STAFF", "TOKEN", "JOB", as stored.
[[nodiscard]] QString actorKindName(ActorKind kind);

/// "CUSTOMER", "STAFF", "ADMIN", as stored.
[[nodiscard]] QString roleName(Role role);
/// Any other name is a customer's, who may do the least.
[[nodiscard]] Role roleFromName(const QString &name);

} // namespace danggol
