// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/staff/staff_member.h"

#include <QList>
#include <QObject>

namespace danggol::models
{

class TillSession;

/// Keeps the person at the till what the shop says they are: another name or role holds at once, and whoever
/// was archived, here or at another till, must leave. Knows as well whether a till can be locked at all.
class StaffWatch : public QObject
{
    Q_OBJECT

public:
    explicit StaffWatch(TillSession &session, QObject *parent = nullptr);

    /// Whether anybody could unlock the till again: somebody has a PIN. True until it is known.
    [[nodiscard]] bool canLock() const { return !m_isKnown || asksForPin(m_staff); }
    /// Whether the person at the till has a PIN of their own.
    [[nodiscard]] bool hasOwnPin() const;

Q_SIGNALS:
    /// The person at the till works here no more.
    void mustLeave();
    void changed();

private:
    void read();
    void leave();
    void accept(const QList<StaffMember> &staff);

    TillSession &m_session;
    QList<StaffMember> m_staff;
    bool m_isKnown = false;
};

} // namespace danggol::models
