// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff/staff_controller.h"

#include "models/errors/error_words.h"
#include "models/session/till_session.h"

#include <QPointer>

#include <utility>

namespace danggol::models
{

StaffController::StaffController(TillSession &session, StaffListModel::HereWords hereWords, QObject *parent)
    : QObject(parent), m_session(session), m_people(session.shop(), std::move(hereWords))
{
    m_people.onAnswered = [this](const std::optional<Error> &error) {
        setError(error ? errorWords(*error) : QString());
    };
    connect(&session, &TillSession::changed, this, [this](const ChangeSet &changes) {
        if (m_isStarted && changes.touches(Topic::Staff))
            m_people.refresh();
    });
}

void StaffController::start()
{
    m_isStarted = true;
    m_people.refresh();
}

bool StaffController::mayArchive(const StaffMember &member) const
{
    return member.id.value != m_session.actor().id;
}

void StaffController::setArchivedOnly(bool only)
{
    if (std::exchange(m_isArchivedOnly, only) == only)
        return;
    m_people.setArchivedFor(only ? std::optional(m_session.actor()) : std::nullopt);
    Q_EMIT changed();
}

void StaffController::archive(const StaffMember &member)
{
    if (mayArchive(member))
        send({member, true}, false);
}

void StaffController::restore(const StaffMember &member)
{
    send({member, false}, false);
}

void StaffController::undo()
{
    if (m_moved)
        send({m_moved->member, !m_moved->isArchived}, true);
}

void StaffController::send(const Moved &move, bool isUndo)
{
    if (m_isBusy)
        return;
    // Kept until an answer says how it ended, so that pressing again is the same once more.
    const std::pair asked(move.member.id, move.isArchived);
    if (m_asked != asked)
        m_operation = m_session.newOperation();
    m_asked = asked;
    m_isBusy = true;
    Q_EMIT changed();
    m_session.shop().staff().archive(
        m_session.actor(), m_operation, move.member.id, move.isArchived,
        on(this, [this, move, isUndo](Result<StaffMember> result) { settle(move, isUndo, result); }));
}

void StaffController::settle(const Moved &move, bool isUndo, const Result<StaffMember> &result)
{
    m_isBusy = false;
    if (result) {
        m_asked.reset();
        m_moved = isUndo ? std::nullopt : std::optional(move);
        m_people.refresh();
        if (!isUndo)
            tell(move);
    }
    setError(result ? QString() : errorWords(result.error()));
}

void StaffController::tell(const Moved &move)
{
    const QString &name = move.member.name;
    m_session.notices().post(
        {.emphasis = move.isArchived ? tr("Archived %1").arg(name) : tr("Restored %1").arg(name),
         .text = {},
         .undo = [self = QPointer(this), id = move.member.id] {
             if (self && self->m_moved && self->m_moved->member.id == id)
                 self->undo();
         }});
}

void StaffController::setError(const QString &message)
{
    m_error = message;
    Q_EMIT changed();
}

} // namespace danggol::models
