// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/staff/staff_service.h"

#include "services/audit/audit_service.h"
#include "services/domain/input_check.h"
#include "services/staff/permission.h"
#include "services/staff/staff_errors.h"
#include "services/staff/staff_repository.h"
#include "services/storage/transaction.h"

namespace danggol
{

namespace
{

using storage::Transaction;

constexpr int kLongestName = 80;

Result<Done> validated(const QString &name, Role role)
{
    InputCheck check;
    check.text(QStringLiteral("name"), name, 1, kLongestName);
    check.require(role != Role::Customer, QStringLiteral("role"), QStringLiteral("INVALID"),
                  QStringLiteral("A person who works here is staff or an admin."));
    return check.verdict();
}

Result<StaffMember> existing(Transaction &transaction, StaffId id)
{
    TRY(std::optional<StaffMember> member, staff_repository::find(transaction, id));
    if (!member)
        return fail(staff_errors::notFound(id));
    return std::move(*member);
}

/// StaffNotFound unless the row was there.
Result<Done> require(bool isThere, StaffId id)
{
    if (!isThere)
        return fail(staff_errors::notFound(id));
    return Done{};
}

// Asked after the audit's head is locked, so that of two tills that each take one admin away the second sees
// what the first did.
Result<Done> checkReach(Transaction &transaction)
{
    TRY(const staff_repository::Reach reach, staff_repository::reach(transaction));
    if (reach.admins == 0)
        return fail(staff_errors::lastAdmin());
    if (reach.withPin > 0 && reach.adminsWithPin == 0)
        return fail(staff_errors::lastAdminWithPin());
    return Done{};
}

} // namespace

Result<Done> StaffService::authoriseNow(Transaction &transaction, const Actor &actor) const
{
    TRY_DONE(authorise(actor, Permission::ManageStaff));
    if (actor.kind != ActorKind::Staff)
        return Done{};
    TRY(const std::optional<StaffMember> now, staff_repository::find(transaction, StaffId{actor.id}));
    const bool isStill = !now || (now->active && now->role == Role::Admin);
    return isStill ? Result<Done>(Done{})
                   : authorise(Actor::staff(now->id, now->name, Role::Customer), Permission::ManageStaff);
}

Result<StaffMember> StaffService::settledWithinReach(Transaction &transaction, const Actor &actor,
                                                     const QString &action, StaffId id) const
{
    TRY(StaffMember member, settled(transaction, actor, action, id));
    TRY_DONE(checkReach(transaction));
    return member;
}

Result<StaffMember> StaffService::settled(Transaction &transaction, const Actor &actor, const QString &action,
                                          StaffId id) const
{
    TRY(StaffMember member, existing(transaction, id));
    TRY_DONE(m_audit.record(transaction, actor, action, QStringLiteral("staff %1").arg(id.value),
                            QStringLiteral("%1; %2").arg(member.name, roleName(member.role))));
    transaction.touch(Topic::Staff, id.value);
    return member;
}

Result<QList<StaffMember>> StaffService::list(Transaction &transaction) const
{
    return staff_repository::active(transaction);
}

Result<QList<StaffMember>> StaffService::archived(Transaction &transaction, const Actor &actor) const
{
    TRY_DONE(authoriseNow(transaction, actor));
    return staff_repository::archived(transaction);
}

Result<StaffMember> StaffService::add(Transaction &transaction, const Actor &actor, const QString &name,
                                      Role role) const
{
    TRY_DONE(authoriseNow(transaction, actor));
    TRY_DONE(validated(name.trimmed(), role));
    TRY(const StaffMember added,
        staff_repository::insert(transaction, name.trimmed(), role, std::nullopt, m_clock.now()));
    return settled(transaction, actor, QStringLiteral("add-staff"), added.id);
}

Result<StaffMember> StaffService::edit(Transaction &transaction, const Actor &actor,
                                       const StaffEdit &asked) const
{
    TRY_DONE(authoriseNow(transaction, actor));
    const StaffEdit wanted{asked.id, asked.name.trimmed(), asked.role};
    TRY_DONE(validated(wanted.name, wanted.role));
    TRY(const bool isThere, staff_repository::edit(transaction, wanted));
    TRY_DONE(require(isThere, wanted.id));
    return settledWithinReach(transaction, actor, QStringLiteral("edit-staff"), wanted.id);
}

Result<StaffMember> StaffService::archive(Transaction &transaction, const Actor &actor, StaffId id,
                                          bool archived) const
{
    TRY_DONE(authoriseNow(transaction, actor));
    TRY(const bool isChanged, staff_repository::setActive(transaction, id, !archived));
    if (!isChanged)
        return existing(transaction, id);
    return settledWithinReach(
        transaction, actor, archived ? QStringLiteral("archive-staff") : QStringLiteral("restore-staff"), id);
}

Result<StaffMember> StaffService::setPin(Transaction &transaction, const Actor &actor, StaffId id,
                                         const std::optional<QString> &hash) const
{
    TRY_DONE(authoriseNow(transaction, actor));
    TRY(const bool isThere, staff_repository::setPin(transaction, id, hash));
    TRY_DONE(require(isThere, id));
    return settledWithinReach(transaction, actor,
                              hash ? QStringLiteral("set-pin") : QStringLiteral("clear-pin"), id);
}

Result<StaffMember> StaffService::signOut(Transaction &transaction, const Actor &actor) const
{
    const StaffId id{actor.id};
    TRY(const bool isThere, staff_repository::leave(transaction, id, m_clock.now()));
    TRY_DONE(require(isThere && actor.kind == ActorKind::Staff, id));
    return settled(transaction, actor, QStringLiteral("sign-out"), id);
}

} // namespace danggol
