// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/staff/staff_list_model.h"
#include "services/domain/operation.h"

#include <QObject>

#include <optional>

namespace danggol::models
{

class TillSession;

/// The list of who works in the shop for the settings, and archiving, which can be taken back.
class StaffController : public QObject
{
    Q_OBJECT

public:
    StaffController(TillSession &session, StaffListModel::HereWords hereWords, QObject *parent = nullptr);

    [[nodiscard]] StaffListModel &people() { return m_people; }
    /// Reads the list, and from here on again whenever it changes.
    void start();
    /// Why reading, archiving or bringing back failed last; empty when none did.
    [[nodiscard]] const QString &error() const { return m_error; }

    /// Whoever is at the till cannot archive themselves: somebody else does.
    [[nodiscard]] bool mayArchive(const StaffMember &member) const;
    /// Ends in changed(); does nothing while one is on its way.
    void archive(const StaffMember &member);
    /// Brings back who was archived last.
    void undo();
    [[nodiscard]] const std::optional<StaffMember> &archived() const { return m_archived; }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    /// Error, archived() or isBusy() are others now.
    void changed();

private:
    void send(const StaffMember &member, bool archived);
    void settle(const StaffMember &member, bool archived, const Result<StaffMember> &result);
    void tell(const StaffMember &member);
    void setError(const QString &message);

    TillSession &m_session;
    StaffListModel m_people;
    QString m_error;
    std::optional<StaffMember> m_archived;
    Operation m_operation;
    std::optional<std::pair<StaffId, bool>> m_asked;
    bool m_isStarted = false;
    bool m_isBusy = false;
};

} // namespace danggol::models
