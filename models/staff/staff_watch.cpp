// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff/staff_watch.h"

#include "models/session/till_session.h"

#include <algorithm>

namespace danggol::models
{

StaffWatch::StaffWatch(TillSession &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &TillSession::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(Topic::Staff))
            read();
    });
    connect(&session, &TillSession::connectionChanged, this, [this] {
        if (m_session.connection().connected)
            read();
    });
    connect(&session, &TillSession::actorChanged, this, &StaffWatch::changed);
    read();
}

void StaffWatch::read()
{
    m_session.shop().staff().list(on(this, [this](const Result<QList<StaffMember>> &staff) {
        if (staff)
            accept(*staff);
    }));
}

void StaffWatch::accept(const QList<StaffMember> &staff)
{
    m_staff = staff;
    m_isKnown = true;
    const Actor &actor = m_session.actor();
    const auto own = std::find_if(staff.begin(), staff.end(), [&actor](const StaffMember &member) {
        return member.id.value == actor.id;
    });
    if (own == staff.end())
        leave();
    else if (own->name != actor.name || own->role != actor.role)
        m_session.setActor(actorOf(*own));
    Q_EMIT changed();
}

void StaffWatch::leave()
{
    // Where nobody has a PIN the till is the first admin's, whoever that is.
    if (asksForPin(m_staff))
        Q_EMIT mustLeave();
    else if (!m_staff.isEmpty())
        m_session.setActor(actorOf(m_staff.first()));
}

bool StaffWatch::hasOwnPin() const
{
    return std::any_of(m_staff.begin(), m_staff.end(), [this](const StaffMember &member) {
        return member.id.value == m_session.actor().id && member.hasPin;
    });
}

} // namespace danggol::models
