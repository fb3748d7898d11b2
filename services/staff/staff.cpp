// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/staff/staff.h"

#include "services/staff/staff_errors.h"
#include "services/staff/staff_service.h"
#include "services/storage/database.h"

namespace danggol
{

using storage::LaneKey;
using storage::Transaction;

namespace
{

Error malformedPin(const QString &field)
{
    return invalidField(field, QStringLiteral("MALFORMED"), QStringLiteral("A PIN has four digits."));
}

Error closing()
{
    return {ErrorCode::Cancelled,
            QStringLiteral("The shop is being closed. Nothing was changed. Open it again."),
            {},
            {}};
}

/// The same operation for the same person only; the PIN itself must not leave a trace in its row.
Operation bound(Operation operation, const char *what, StaffId id)
{
    operation.fingerprint = QByteArray(what) + ' ' + QByteArray::number(id.value);
    return operation;
}

Result<StaffMember> resultOf(const PinVerdict &verdict)
{
    switch (verdict.outcome) {
    case PinVerdict::Outcome::Matched:
        return verdict.member;
    case PinVerdict::Outcome::Wrong:
        return fail(staff_errors::wrongPin(verdict.triesLeft));
    case PinVerdict::Outcome::Wait:
        return fail(staff_errors::pinWait(verdict.member.waitUntil.value_or(Timestamp{})));
    case PinVerdict::Outcome::Changed:
        break;
    }
    return fail(staff_errors::pinChanged());
}

} // namespace

Staff::Staff(storage::Database &database, const StaffService &service, pin_hash::Cost cost)
    : m_database(database), m_service(service), m_cost(cost)
{}

void Staff::list(Reply<QList<StaffMember>> reply)
{
    m_database.read<QList<StaffMember>>(
        [&service = m_service](Transaction &transaction) { return service.list(transaction); },
        std::move(reply));
}

void Staff::archived(const Actor &actor, Reply<QList<StaffMember>> reply)
{
    m_database.read<QList<StaffMember>>(
        [&service = m_service, actor](Transaction &transaction) {
            return service.archived(transaction, actor);
        },
        std::move(reply));
}

void Staff::add(const Actor &actor, const Operation &operation, const QString &name, Role role,
                Reply<StaffMember> reply)
{
    m_database.write<StaffMember>(
        LaneKey::shop(), operation,
        [&service = m_service, actor, name, role](Transaction &transaction) {
            return service.add(transaction, actor, name, role);
        },
        std::move(reply));
}

void Staff::edit(const Actor &actor, const Operation &operation, const StaffEdit &edit,
                 Reply<StaffMember> reply)
{
    m_database.write<StaffMember>(
        LaneKey::shop(), operation,
        [&service = m_service, actor, edit](Transaction &transaction) {
            return service.edit(transaction, actor, edit);
        },
        std::move(reply));
}

void Staff::archive(const Actor &actor, const Operation &operation, StaffId id, bool archived,
                    Reply<StaffMember> reply)
{
    m_database.write<StaffMember>(
        LaneKey::shop(), operation,
        [&service = m_service, actor, id, archived](Transaction &transaction) {
            return service.archive(transaction, actor, id, archived);
        },
        std::move(reply));
}

void Staff::signOut(const Actor &actor, const Operation &operation, Reply<StaffMember> reply)
{
    m_database.write<StaffMember>(
        LaneKey::shop(), operation,
        [&service = m_service, actor](Transaction &transaction) {
            return service.signOut(transaction, actor);
        },
        std::move(reply));
}

void Staff::run(std::function<void()> work, const Reply<StaffMember> &reply)
{
    if (!m_thread.run(std::move(work)))
        reply(fail(closing()));
}

void Staff::findPin(StaffId id, Reply<QString> reply)
{
    m_database.read<QString>(
        [&service = m_service, id](Transaction &transaction) { return service.pinToTry(transaction, id); },
        std::move(reply));
}

// An operation sent before answers as it did then; a success then is none for another PIN now.
Reply<PinVerdict> Staff::answered(bool matches, Reply<StaffMember> reply)
{
    return [matches, reply = std::move(reply)](const Result<PinVerdict> &verdict) {
        if (!verdict)
            reply(fail(verdict.error()));
        else if (verdict->outcome == PinVerdict::Outcome::Matched && !matches)
            reply(fail(staff_errors::usedBefore()));
        else
            reply(resultOf(*verdict));
    };
}

void Staff::signIn(const Operation &operation, StaffId id, const QString &pin, Reply<StaffMember> reply)
{
    if (!pin_hash::isPin(pin))
        return reply(fail(malformedPin(QStringLiteral("pin"))));
    const auto judge = [this, operation = bound(operation, "sign-in", id), id, pin,
                        reply](const QString &hash) {
        const PinTry tried{hash, pin_hash::matches(pin, hash)};
        m_database.write<PinVerdict>(
            LaneKey::shop(), operation,
            [&service = m_service, id, tried](Transaction &transaction) {
                return service.signIn(transaction, id, tried);
            },
            answered(tried.matches, reply));
    };
    findPin(id, [this, judge, reply](const Result<QString> &hash) {
        if (!hash)
            return reply(fail(hash.error()));
        run([judge, hash = *hash] { judge(hash); }, reply);
    });
}

void Staff::changePin(const Actor &actor, const Operation &operation, const QString &currentPin,
                      const QString &newPin, Reply<StaffMember> reply)
{
    if (!newPin.isEmpty() && !pin_hash::isPin(newPin))
        return reply(fail(malformedPin(QStringLiteral("newPin"))));
    const StaffId id{actor.id};
    const Operation once = bound(operation, "change-pin", id);
    findPin(id, [this, actor, once, currentPin, newPin, reply](const Result<QString> &hash) {
        const bool hasNone = !hash && hash.error().code == ErrorCode::PinNotSet;
        if (!hash && !hasNone)
            return reply(fail(hash.error()));
        if (hash && !pin_hash::isPin(currentPin))
            return reply(fail(malformedPin(QStringLiteral("currentPin"))));
        const QString kept = hash.value_or(QString());
        run(
            [this, actor, once, kept, currentPin, newPin, reply] {
                std::optional<PinTry> tried;
                if (!kept.isEmpty())
                    tried = PinTry{kept, pin_hash::matches(currentPin, kept)};
                writeChange(actor, once, tried, newPin, reply);
            },
            reply);
    });
}

void Staff::writeChange(const Actor &actor, const Operation &operation, const std::optional<PinTry> &tried,
                        const QString &newPin, Reply<StaffMember> reply)
{
    std::optional<QString> hash;
    if (!newPin.isEmpty()) {
        const Result<QString> made = pin_hash::make(newPin, m_cost);
        if (!made)
            return reply(fail(made.error()));
        hash = *made;
    }
    m_database.write<PinVerdict>(
        LaneKey::shop(), operation,
        [&service = m_service, actor, tried, hash](Transaction &transaction) {
            return service.changePin(transaction, actor, tried, hash);
        },
        answered(!tried || tried->matches, std::move(reply)));
}

void Staff::setPin(const Actor &actor, const Operation &operation, StaffId id, const QString &newPin,
                   Reply<StaffMember> reply)
{
    if (!newPin.isEmpty() && !pin_hash::isPin(newPin))
        return reply(fail(malformedPin(QStringLiteral("newPin"))));
    const auto write = [this, actor, operation = bound(operation, "set-pin", id), id,
                        reply](const std::optional<QString> &hash) {
        m_database.write<StaffMember>(
            LaneKey::shop(), operation,
            [&service = m_service, actor, id, hash](Transaction &transaction) {
                return service.setPin(transaction, actor, id, hash);
            },
            reply);
    };
    if (newPin.isEmpty())
        return write(std::nullopt);
    run(
        [write, reply, newPin, cost = m_cost] {
            const Result<QString> hash = pin_hash::make(newPin, cost);
            if (hash)
                write(*hash);
            else
                reply(fail(hash.error()));
        },
        reply);
}

} // namespace danggol
