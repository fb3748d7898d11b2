// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/staff/staff_list_model.h"
#include "services/domain/operation.h"

#include <QObject>

#include <optional>

namespace danggol::models
{

class TillSession;

/// The list of who works in the shop for the settings, or of who no longer does; archiving and restoring,
/// which can be taken back.
class StaffController : public QObject
{
    Q_OBJECT

public:
    StaffController(TillSession &session, StaffListModel::HereWords hereWords, QObject *parent = nullptr);

    [[nodiscard]] StaffListModel &people() { return m_people; }
    [[nodiscard]] const StaffListModel &people() const { return m_people; }
    /// Reads the list, and from here on again whenever it changes.
    void start();
    /// Why reading, archiving or bringing back failed last; empty when none did.
    [[nodiscard]] const QString &error() const { return m_error; }

    /// Lists who is archived instead of who works here.
    void setArchivedOnly(bool only);
    [[nodiscard]] bool isArchivedOnly() const { return m_isArchivedOnly; }

    /// Whoever is at the till cannot archive themselves: somebody else does.
    [[nodiscard]] bool mayArchive(const StaffMember &member) const;
    /// Ends in changed(); does nothing while one is on its way.
    void archive(const StaffMember &member);
    void restore(const StaffMember &member);
    /// Takes the last of them back.
    void undo();
    /// The last of them, while it can be taken back.
    struct Moved
    {
        StaffMember member;
        bool isArchived = false;
    };
    [[nodiscard]] const std::optional<Moved> &moved() const { return m_moved; }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    /// Error, moved() or isBusy() are others now.
    void changed();

private:
    void send(const Moved &move, bool isUndo);
    void settle(const Moved &move, bool isUndo, const Result<StaffMember> &result);
    void tell(const Moved &move);
    void setError(const QString &message);

    TillSession &m_session;
    StaffListModel m_people;
    QString m_error;
    std::optional<Moved> m_moved;
    Operation m_operation;
    std::optional<std::pair<StaffId, bool>> m_asked;
    bool m_isArchivedOnly = false;
    bool m_isStarted = false;
    bool m_isBusy = false;
};

} // namespace danggol::models
