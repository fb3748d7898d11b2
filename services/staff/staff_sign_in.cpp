// SPDX-License-Identifier: GPL-3.0-or-later
// The part of StaffService that lets people in.
#include "services/audit/audit_service.h"
#include "services/staff/staff_errors.h"
#include "services/staff/staff_repository.h"
#include "services/staff/staff_service.h"
#include "services/storage/transaction.h"

namespace danggol
{

using storage::Transaction;
using Outcome = PinVerdict::Outcome;

namespace
{

Result<StaffMember> activeMember(Transaction &transaction, StaffId id)
{
    TRY(std::optional<StaffMember> member, staff_repository::find(transaction, id));
    if (!member || !member->active)
        return fail(staff_errors::notFound(id));
    return std::move(*member);
}

} // namespace

Result<QString> StaffService::pinToTry(Transaction &transaction, StaffId id) const
{
    TRY(const std::optional<staff_repository::KeptPin> kept, staff_repository::pin(transaction, id));
    if (!kept || !kept->active)
        return fail(staff_errors::notFound(id));
    if (!kept->hash)
        return fail(staff_errors::pinNotSet());
    if (kept->waitUntil && *kept->waitUntil > m_clock.now())
        return fail(staff_errors::pinWait(*kept->waitUntil));
    return *kept->hash;
}

// Whether the PIN matched is known before, but decides nothing while there is a wait: whoever tries at many
// tills at once learns of as many PINs as at one.
Result<PinVerdict> StaffService::judge(Transaction &transaction, StaffId id, const PinTry &tried) const
{
    if (!tried.matches)
        return judgeWrong(transaction, id, tried.hash);
    TRY(const bool isPassed, staff_repository::pass(transaction, id, tried.hash, m_clock.now()));
    if (!isPassed)
        return notLookedAt(transaction, id);
    TRY(StaffMember member, activeMember(transaction, id));
    return PinVerdict{Outcome::Matched, std::move(member), kPinTries};
}

Result<PinVerdict> StaffService::judgeWrong(Transaction &transaction, StaffId id, const QString &hash) const
{
    const Timestamp now = m_clock.now();
    TRY(const std::optional<staff_repository::Tries> tries,
        staff_repository::countTry(transaction, id, hash, now));
    if (!tries)
        return notLookedAt(transaction, id);
    transaction.touch(Topic::Staff, id.value);
    if (tries->failed < kPinTries) {
        TRY(StaffMember member, activeMember(transaction, id));
        return PinVerdict{Outcome::Wrong, std::move(member), kPinTries - tries->failed};
    }
    const qint64 waitMs = pinWaitMs(tries->waits);
    TRY_DONE(staff_repository::wait(transaction, id, now.plusMs(waitMs)));
    TRY(StaffMember member, activeMember(transaction, id));
    TRY_DONE(m_audit.record(transaction, actorOf(member), QStringLiteral("pin-wait"),
                            QStringLiteral("staff %1").arg(id.value),
                            QStringLiteral("%1 wrong PINs; wait %2 s").arg(kPinTries).arg(waitMs / 1'000)));
    return PinVerdict{Outcome::Wait, std::move(member), 0};
}

Result<PinVerdict> StaffService::notLookedAt(Transaction &transaction, StaffId id) const
{
    TRY(StaffMember member, activeMember(transaction, id));
    const bool isWaiting = member.waitUntil && *member.waitUntil > m_clock.now();
    return PinVerdict{isWaiting ? Outcome::Wait : Outcome::Changed, std::move(member), 0};
}

Result<PinVerdict> StaffService::signIn(Transaction &transaction, StaffId id, const PinTry &tried) const
{
    TRY(PinVerdict verdict, judge(transaction, id, tried));
    if (verdict.outcome != Outcome::Matched)
        return verdict;
    const Timestamp now = m_clock.now();
    TRY(const BusinessCalendar calendar, m_calendar(transaction));
    TRY_DONE(staff_repository::arrive(transaction, id, now, calendar.startOf(calendar.dayOf(now))));
    TRY(verdict.member, settled(transaction, actorOf(verdict.member), QStringLiteral("sign-in"), id));
    return verdict;
}

Result<PinVerdict> StaffService::changePin(Transaction &transaction, const Actor &actor,
                                           const std::optional<PinTry> &tried,
                                           const std::optional<QString> &hash) const
{
    const StaffId id{actor.id};
    TRY(const StaffMember before, activeMember(transaction, id));
    if (actor.kind != ActorKind::Staff)
        return fail(staff_errors::notFound(id));
    if (before.hasPin && !tried)
        return fail(invalidField(QStringLiteral("currentPin"), QStringLiteral("REQUIRED"),
                                 QStringLiteral("Enter the PIN you have now.")));
    PinVerdict verdict{Outcome::Matched, before, kPinTries};
    if (before.hasPin) {
        TRY(verdict, judge(transaction, id, *tried));
    }
    if (verdict.outcome != Outcome::Matched)
        return verdict;
    TRY_DONE(staff_repository::setPin(transaction, id, hash));
    TRY(verdict.member,
        settledWithinReach(transaction, actor,
                           hash ? QStringLiteral("change-pin") : QStringLiteral("clear-pin"), id));
    return verdict;
}

} // namespace danggol
