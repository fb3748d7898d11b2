// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/staff/staff_repository.h"

namespace danggol::staff_repository
{

namespace
{

using storage::Row;
using storage::Statement;
using storage::Transaction;

#define STAFF_COLUMNS                                                                                        \
    "id, name, role, active, CASE WHEN pin_hash IS NULL THEN 0 ELSE 1 END, wait_until, shift_started_at, "   \
    "last_seen_at"

const Statement kInsert("INSERT INTO staff (name, role, pin_hash, created_at) VALUES (?, ?, ?, ?) "
                        "RETURNING " STAFF_COLUMNS);
const Statement kFind("SELECT " STAFF_COLUMNS " FROM staff WHERE id = ?");
const Statement kActive("SELECT " STAFF_COLUMNS " FROM staff WHERE active = 1 "
                        "ORDER BY CASE role WHEN 'ADMIN' THEN 0 ELSE 1 END, id");
const Statement kArchived("SELECT " STAFF_COLUMNS " FROM staff WHERE active = 0 ORDER BY name, id");

#undef STAFF_COLUMNS

const Statement kPin("SELECT active, pin_hash, wait_until FROM staff WHERE id = ?");
const Statement kReach("SELECT COUNT(*) FILTER (WHERE role = 'ADMIN'), "
                       "COUNT(*) FILTER (WHERE role = 'ADMIN' AND pin_hash IS NOT NULL), COUNT(pin_hash) "
                       "FROM staff WHERE active = 1");
const Statement kEdit("UPDATE staff SET name = ?, role = ? WHERE id = ? AND active = 1");
const Statement kSetPin("UPDATE staff SET pin_hash = ?, failed_tries = 0, waits = 0, wait_until = NULL "
                        "WHERE id = ? AND active = 1");
const Statement kArrive("UPDATE staff SET last_seen_at = ?, shift_started_at = "
                        "CASE WHEN shift_started_at >= ? THEN shift_started_at ELSE ? END "
                        "WHERE id = ? AND active = 1");
const Statement kLeave("UPDATE staff SET last_seen_at = ?, shift_started_at = NULL "
                       "WHERE id = ? AND active = 1");
const Statement kSetActive("UPDATE staff SET active = ?, shift_started_at = NULL "
                           "WHERE id = ? AND active <> ?");

// The guard is in the update itself: of tills that try at once, each counts one try or finds the wait.
#define PIN_STANDS "WHERE id = ? AND active = 1 AND pin_hash = ? AND (wait_until IS NULL OR wait_until <= ?)"

const Statement kCountTry("UPDATE staff SET failed_tries = failed_tries + 1 " PIN_STANDS
                          " RETURNING failed_tries, waits");
const Statement kPass("UPDATE staff SET failed_tries = 0, waits = 0, wait_until = NULL " PIN_STANDS);

#undef PIN_STANDS

const Statement kWait("UPDATE staff SET failed_tries = 0, waits = waits + 1, wait_until = ? WHERE id = ?");

StaffMember toMember(Row &row)
{
    return StaffMember{.id = row.id<StaffId>(),
                       .name = row.text(),
                       .role = roleFromName(row.text()),
                       .active = row.flag(),
                       .hasPin = row.flag(),
                       .waitUntil = row.optionalMoment(),
                       .shiftSince = row.optionalMoment(),
                       .lastSeen = row.optionalMoment()};
}

} // namespace

Result<StaffMember> insert(Transaction &transaction, const QString &name, Role role,
                           const std::optional<QString> &pinHash, Timestamp at)
{
    return transaction.one(kInsert, toMember, name, roleName(role), pinHash, at);
}

Result<std::optional<StaffMember>> find(Transaction &transaction, StaffId id)
{
    return transaction.first(kFind, toMember, id);
}

Result<QList<StaffMember>> active(Transaction &transaction)
{
    return transaction.all(kActive, toMember);
}

Result<QList<StaffMember>> archived(Transaction &transaction)
{
    return transaction.all(kArchived, toMember);
}

Result<std::optional<KeptPin>> pin(Transaction &transaction, StaffId id)
{
    return transaction.first(
        kPin,
        [](Row &row) {
            return KeptPin{
                .active = row.flag(), .hash = row.optionalText(), .waitUntil = row.optionalMoment()};
        },
        id);
}

Result<Reach> reach(Transaction &transaction)
{
    return transaction.one(kReach, [](Row &row) {
        return Reach{.admins = row.integer(), .adminsWithPin = row.integer(), .withPin = row.integer()};
    });
}

Result<bool> edit(Transaction &transaction, const StaffEdit &edit)
{
    TRY(const qint64 rows, transaction.execute(kEdit, edit.name, roleName(edit.role), edit.id));
    return rows == 1;
}

Result<bool> setPin(Transaction &transaction, StaffId id, const std::optional<QString> &hash)
{
    TRY(const qint64 rows, transaction.execute(kSetPin, hash, id));
    return rows == 1;
}

Result<bool> arrive(Transaction &transaction, StaffId id, Timestamp at, Timestamp dayStart)
{
    TRY(const qint64 rows, transaction.execute(kArrive, at, dayStart, at, id));
    return rows == 1;
}

Result<bool> leave(Transaction &transaction, StaffId id, Timestamp at)
{
    TRY(const qint64 rows, transaction.execute(kLeave, at, id));
    return rows == 1;
}

Result<bool> setActive(Transaction &transaction, StaffId id, bool active)
{
    const auto flag = static_cast<qint64>(active);
    TRY(const qint64 rows, transaction.execute(kSetActive, flag, id, flag));
    return rows == 1;
}

Result<std::optional<Tries>> countTry(Transaction &transaction, StaffId id, const QString &hash, Timestamp at)
{
    return transaction.first(
        kCountTry, [](Row &row) { return Tries{.failed = row.integer(), .waits = row.integer()}; }, id, hash,
        at);
}

Result<bool> pass(Transaction &transaction, StaffId id, const QString &hash, Timestamp at)
{
    TRY(const qint64 rows, transaction.execute(kPass, id, hash, at));
    return rows == 1;
}

Result<Done> wait(Transaction &transaction, StaffId id, Timestamp until)
{
    TRY_DONE(transaction.execute(kWait, until, id));
    return Done{};
}

} // namespace danggol::staff_repository
