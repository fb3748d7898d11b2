// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/staff/staff_member.h"
#include "services/storage/transaction.h"

#include <QList>

/// The table of the staff. No rules here.
namespace danggol::staff_repository
{

/// A PIN's hash, and whether it may be tried now.
struct KeptPin
{
    bool active = false;
    /// None: there is no PIN.
    std::optional<QString> hash;
    std::optional<Timestamp> waitUntil;
};

/// How often a wrong PIN was tried since the last wait, and how many waits there were.
struct Tries
{
    qint64 failed = 0;
    qint64 waits = 0;
};

/// How many active people could still open the shop to others.
struct Reach
{
    qint64 admins = 0;
    qint64 adminsWithPin = 0;
    qint64 withPin = 0;
};

[[nodiscard]] Result<StaffMember> insert(storage::Transaction &transaction, const QString &name, Role role,
                                         const std::optional<QString> &pinHash, Timestamp at);
[[nodiscard]] Result<std::optional<StaffMember>> find(storage::Transaction &transaction, StaffId id);
/// Active ones, admins first.
[[nodiscard]] Result<QList<StaffMember>> active(storage::Transaction &transaction);
/// Those who work here no more, by name.
[[nodiscard]] Result<QList<StaffMember>> archived(storage::Transaction &transaction);
[[nodiscard]] Result<std::optional<KeptPin>> pin(storage::Transaction &transaction, StaffId id);
[[nodiscard]] Result<Reach> reach(storage::Transaction &transaction);

/// Each of these answers false when there is no such row, or it is not active.
[[nodiscard]] Result<bool> edit(storage::Transaction &transaction, const StaffEdit &edit);
[[nodiscard]] Result<bool> setPin(storage::Transaction &transaction, StaffId id,
                                  const std::optional<QString> &hash);
[[nodiscard]] Result<bool> arrive(storage::Transaction &transaction, StaffId id, Timestamp at,
                                  Timestamp dayStart);
[[nodiscard]] Result<bool> leave(storage::Transaction &transaction, StaffId id, Timestamp at);
/// False when there is no such row, or it was so before. Archiving ends the shift.
[[nodiscard]] Result<bool> setActive(storage::Transaction &transaction, StaffId id, bool active);

/// Counts one wrong try at the PIN with this hash, and locks the row for the rest of the unit. Nothing when
/// the PIN is another by now, or is not looked at at the moment.
[[nodiscard]] Result<std::optional<Tries>> countTry(storage::Transaction &transaction, StaffId id,
                                                    const QString &hash, Timestamp at);
/// Forgets the tries at the PIN with this hash; false where `countTry` answers nothing.
[[nodiscard]] Result<bool> pass(storage::Transaction &transaction, StaffId id, const QString &hash,
                                Timestamp at);
/// Starts a wait, after which there are all tries again.
[[nodiscard]] Result<Done> wait(storage::Transaction &transaction, StaffId id, Timestamp until);

} // namespace danggol::staff_repository
