// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/actor.h"
#include "services/domain/operation.h"
#include "services/domain/reply.h"
#include "services/staff/pin_hash.h"
#include "services/staff/pin_thread.h"
#include "services/staff/staff_member.h"

#include <QList>

namespace danggol
{

namespace storage
{
class Database;
}
class StaffService;
struct PinTry;
struct PinVerdict;

/// Who works in the shop, and signing in, as the programs use it: nothing here blocks, answers come to the
/// reply. What each may be refused for is said in StaffService. PINs are hashed and tried on a thread of
/// their own, between one look at the database and one write.
class Staff
{
public:
    /// New PINs cost as much to try as `cost` says.
    Staff(storage::Database &database, const StaffService &service, pin_hash::Cost cost);

    /// Active ones, admins first.
    void list(Reply<QList<StaffMember>> reply);
    /// Archived ones by name.
    void archived(const Actor &actor, Reply<QList<StaffMember>> reply);
    void add(const Actor &actor, const Operation &operation, const QString &name, Role role,
             Reply<StaffMember> reply);
    void edit(const Actor &actor, const Operation &operation, const StaffEdit &edit,
              Reply<StaffMember> reply);
    void archive(const Actor &actor, const Operation &operation, StaffId id, bool archived,
                 Reply<StaffMember> reply);

    /// Who has signed in. InvalidInput (pin); WrongPin with the detail "triesLeft"; PinWait with "waitUntil";
    /// PinNotSet; StaffNotFound; EditConflict when the PIN was changed meanwhile. Sent again, an operation
    /// counts one try.
    void signIn(const Operation &operation, StaffId id, const QString &pin, Reply<StaffMember> reply);
    /// The actor's own PIN. `currentPin` is asked for where they have one, and refused as of `signIn`; each
    /// wrong one is a try. An empty new one takes it away.
    void changePin(const Actor &actor, const Operation &operation, const QString &currentPin,
                   const QString &newPin, Reply<StaffMember> reply);
    /// Somebody's PIN, by an admin; an empty one takes it away.
    void setPin(const Actor &actor, const Operation &operation, StaffId id, const QString &newPin,
                Reply<StaffMember> reply);
    void signOut(const Actor &actor, const Operation &operation, Reply<StaffMember> reply);

    /// To be called before the database goes: waits for the PIN that is being tried, and takes no more.
    void end() { m_thread.end(); }

private:
    [[nodiscard]] static Reply<PinVerdict> answered(bool matches, Reply<StaffMember> reply);
    void run(std::function<void()> work, const Reply<StaffMember> &reply);
    void findPin(StaffId id, Reply<QString> reply);
    void writeChange(const Actor &actor, const Operation &operation, const std::optional<PinTry> &tried,
                     const QString &newPin, Reply<StaffMember> reply);

    storage::Database &m_database;
    const StaffService &m_service;
    pin_hash::Cost m_cost;
    PinThread m_thread;
};

} // namespace danggol
