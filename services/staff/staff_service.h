// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/actor.h"
#include "services/domain/business_day.h"
#include "services/domain/clock.h"
#include "services/domain/result.h"
#include "services/staff/staff_member.h"

#include <QList>

#include <functional>
#include <utility>

namespace danggol
{

namespace storage
{
class Transaction;
}
class AuditService;

/// A PIN that was held against what is kept of it, outside of any unit of work.
struct PinTry
{
    QString hash;
    bool matches = false;
};

/// What a unit of work made of a try. A wrong PIN is an answer, not a failure: its count must stay.
struct PinVerdict
{
    enum class Outcome : qint32 { Matched, Wrong, Wait, Changed };

    Outcome outcome = Outcome::Changed;
    /// As they are after it.
    StaffMember member;
    qint64 triesLeft = 0;

    template <class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.outcome, s.member, s.triesLeft);
    }
};

/// The rules of who works in the shop and how they sign in. To be called within a unit of work, on any
/// storage thread. PINs do not come here, only their hashes and whether one matched.
///
/// Whoever manages the staff is looked up again, so that an admin who has just been archived or demoted at
/// another till cannot.
class StaffService
{
public:
    /// Answers the shop's calendar, within the unit of work.
    using Calendar = std::function<Result<BusinessCalendar>(storage::Transaction &)>;

    StaffService(const Clock &clock, const AuditService &audit, Calendar calendar)
        : m_clock(clock), m_audit(audit), m_calendar(std::move(calendar))
    {}

    /// Active ones, admins first. Needs no permission: the till shows them before anybody is signed in.
    [[nodiscard]] Result<QList<StaffMember>> list(storage::Transaction &transaction) const;
    /// Archived ones by name, for who may bring them back.
    [[nodiscard]] Result<QList<StaffMember>> archived(storage::Transaction &transaction,
                                                      const Actor &actor) const;
    /// InvalidInput (name; role: nobody works here as a customer). Audited.
    [[nodiscard]] Result<StaffMember> add(storage::Transaction &transaction, const Actor &actor,
                                          const QString &name, Role role) const;
    /// InvalidInput as of `add`, StaffNotFound, LastAdmin. Audited.
    [[nodiscard]] Result<StaffMember> edit(storage::Transaction &transaction, const Actor &actor,
                                           const StaffEdit &edit) const;
    /// Archives or brings back; who was so before is answered as they are. StaffNotFound, LastAdmin. Audited.
    [[nodiscard]] Result<StaffMember> archive(storage::Transaction &transaction, const Actor &actor,
                                              StaffId id, bool archived) const;

    /// The hash to try a PIN against. StaffNotFound, PinNotSet, PinWait.
    [[nodiscard]] Result<QString> pinToTry(storage::Transaction &transaction, StaffId id) const;
    /// Judges the try, and on a match begins the person's shift, unless one began today. StaffNotFound.
    /// Matches, and waits that begin, are audited.
    [[nodiscard]] Result<PinVerdict> signIn(storage::Transaction &transaction, StaffId id,
                                            const PinTry &tried) const;
    /// The actor's own PIN, after judging a try at the one they have; none is needed where there is none. No
    /// hash takes it away.
    /// InvalidInput (currentPin), StaffNotFound, LastAdmin as of `setPin`. Audited.
    [[nodiscard]] Result<PinVerdict> changePin(storage::Transaction &transaction, const Actor &actor,
                                               const std::optional<PinTry> &tried,
                                               const std::optional<QString> &hash) const;
    /// Somebody's PIN, by an admin; no hash takes it away. Ends a wait. StaffNotFound; LastAdmin when no
    /// admin with a PIN would be left while others have one. Audited.
    [[nodiscard]] Result<StaffMember> setPin(storage::Transaction &transaction, const Actor &actor,
                                             StaffId id, const std::optional<QString> &hash) const;
    /// The actor leaves the till. StaffNotFound. Audited.
    [[nodiscard]] Result<StaffMember> signOut(storage::Transaction &transaction, const Actor &actor) const;

private:
    [[nodiscard]] Result<Done> authoriseNow(storage::Transaction &transaction, const Actor &actor) const;
    [[nodiscard]] Result<PinVerdict> judge(storage::Transaction &transaction, StaffId id,
                                           const PinTry &tried) const;
    [[nodiscard]] Result<PinVerdict> judgeWrong(storage::Transaction &transaction, StaffId id,
                                                const QString &hash) const;
    [[nodiscard]] Result<PinVerdict> notLookedAt(storage::Transaction &transaction, StaffId id) const;
    /// Tells and audits what became of them.
    [[nodiscard]] Result<StaffMember> settled(storage::Transaction &transaction, const Actor &actor,
                                              const QString &action, StaffId id) const;
    /// The same, and refuses what would leave nobody to take it back.
    [[nodiscard]] Result<StaffMember> settledWithinReach(storage::Transaction &transaction,
                                                         const Actor &actor, const QString &action,
                                                         StaffId id) const;

    const Clock &m_clock;
    const AuditService &m_audit;
    Calendar m_calendar;
};

} // namespace danggol
