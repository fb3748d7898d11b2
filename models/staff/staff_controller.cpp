// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff/staff_controller.h"

#include "models/errors/error_words.h"
#include "models/session/till_session.h"

#include <QPointer>

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

void StaffController::archive(const StaffMember &member)
{
    if (mayArchive(member))
        send(member, true);
}

void StaffController::undo()
{
    if (m_archived)
        send(*m_archived, false);
}

void StaffController::send(const StaffMember &member, bool archived)
{
    if (m_isBusy)
        return;
    // Kept until an answer says how it ended, so that pressing again is the same once more.
    const std::pair asked(member.id, archived);
    if (m_asked != asked)
        m_operation = m_session.newOperation();
    m_asked = asked;
    m_isBusy = true;
    Q_EMIT changed();
    m_session.shop().staff().archive(
        m_session.actor(), m_operation, member.id, archived,
        on(this, [this, member, archived](Result<StaffMember> result) { settle(member, archived, result); }));
}

void StaffController::settle(const StaffMember &member, bool archived, const Result<StaffMember> &result)
{
    m_isBusy = false;
    if (result) {
        m_asked.reset();
        m_archived = archived ? std::optional(member) : std::nullopt;
        m_people.refresh();
        if (archived)
            tell(member);
    }
    setError(result ? QString() : errorWords(result.error()));
}

void StaffController::tell(const StaffMember &member)
{
    m_session.notices().post({.emphasis = tr("Archived %1").arg(member.name),
                              .text = {},
                              .undo = [self = QPointer(this), id = member.id] {
                                  if (self && self->m_archived && self->m_archived->id == id)
                                      self->undo();
                              }});
}

void StaffController::setError(const QString &message)
{
    m_error = message;
    Q_EMIT changed();
}

} // namespace danggol::models
